//! `<channel>.rs`: the enum of one channel's table, its rows and its lookup.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{accessors, documented, ident, integer, option};
use crate::codegen::doc::{code_span, doc, escaped};
use crate::codegen::load::INVESTIGATE;
use crate::codegen::lookup::{Lookup, PerfectHash};
use crate::codegen::model::{Catalogue, Channel, Row, Source};

pub fn items(channel: &Channel, catalogue: &Catalogue) -> TokenStream {
    let codes: Vec<i64> = channel.rows.iter().map(|row| row.code).collect();
    let lookup = Lookup::new(&codes);
    let name = ident(&channel.enum_name);
    let declaration = declaration(channel, catalogue);
    let constants = constants(channel);
    let conversions = conversions(channel, &lookup);
    let at = at_method(channel, &lookup);
    let row = row_method(channel);
    let accessors = accessors::methods(&[&channel.enum_name], &channel.rows, catalogue, |row| match row {
        Some(row) => format!("{}::{}", channel.enum_name, row.name),
        None => format!("{}::from_code(1)", channel.enum_name),
    });
    let rows = rows(channel, catalogue);
    let tables = lookup_tables(&lookup);
    quote! {
        use super::{Action, Channel, SOURCES};
        use crate::row::Row;
        use crate::source::Source;
        use crate::token::TokenVerdict;
        use crate::unknown::UnknownCode;

        #declaration

        impl #name {
            #constants
            #conversions
            #accessors
            #at
            #row
        }

        crate::status::impl_status!(#name);

        #rows
        #tables
    }
}

/// The enum, each variant's doc comment being its row.
fn declaration(channel: &Channel, catalogue: &Catalogue) -> TokenStream {
    let Channel { id, enum_name, rows, .. } = channel;
    let title = escaped(&channel.title);
    let see = channel.doc_url.as_ref().map(|url| format!(" The vendor's page: <{url}>.")).unwrap_or_default();
    let unlisted = unlisted(rows);
    let docs = documented(
        &format!(
            "A status code of the channel {title}: the rows of `codes/{id}.csv`, or any other number as \
             [`Unknown`](Self::Unknown).{see}\n\n\
             Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, \
             and prints as `code name: description`; `{{:#}}` adds the explanation, the action with its advice, and \
             the token verdict. Ordered by code."
        ),
        &format!(
            "use push_status::{enum_name};\n\n\
             for status in {enum_name}::ALL {{\n    \
                 assert_eq!({enum_name}::from(status.code()), *status);\n    \
                 assert_eq!(status.name().parse(), Ok(*status));\n\
             }}\n\
             assert!(!{enum_name}::from({unlisted}).is_listed());"
        ),
    );
    let names = rows.iter().map(|row| ident(&row.name));
    let variant_docs = rows.iter().map(|row| variant_doc(row, catalogue));
    let name = ident(enum_name);
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names,)*
            /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
            Unknown(UnknownCode<Self>),
        }
    }
}

/// A row as Markdown: the vendor's words, then ours.
fn variant_doc(row: &Row, catalogue: &Catalogue) -> TokenStream {
    let action = &catalogue.actions[row.action];
    let mut parts = vec![format!("`{}`: {}", row.code, escaped(&row.description))];
    parts.extend(row.explanation.as_ref().map(|text| format!("The vendor's advice: {}", escaped(text))));
    parts.extend(row.label.as_ref().map(|text| format!("The vendor's label: {}", code_span(text))));
    parts.push(format!(
        "To do: **{}** ([`{variant}`](Action::{variant})). Token: **{}**.",
        escaped(&action.title),
        row.token.id(),
        variant = action.variant(),
    ));
    parts.extend(row.note.as_ref().map(|text| format!("Note: {}", escaped(text))));
    let sources: Vec<_> = row.sources.iter().map(|source| citation(&catalogue.sources[*source])).collect();
    parts.push(format!("Source: {}.", sources.join("; ")));
    doc(&parts.join("\n\n"))
}

/// A source as Markdown.
fn citation(source: &Source) -> String {
    let title = escaped(&source.title);
    let title = source.url.as_ref().map_or(title.clone(), |url| format!("[{title}](<{url}>)"));
    let seen = source.seen.as_ref().map(|seen| format!(" (seen {seen})")).unwrap_or_default();
    format!("{}: {title}{seen}", escaped(&source.authority))
}

fn constants(channel: &Channel) -> TokenStream {
    let name = &channel.enum_name;
    let all = documented(
        "Every listed code, in the table's order.",
        &format!("use push_status::{name};\n\nassert_eq!({name}::ALL.len(), {});", channel.rows.len()),
    );
    let channel_doc = documented(
        "The channel whose table this is.",
        &format!(
            "use push_status::{{Channel, {name}}};\n\nassert_eq!({name}::CHANNEL, Channel::{});",
            channel.variant()
        ),
    );
    let variant = ident(channel.variant());
    let names = channel.rows.iter().map(|row| ident(&row.name));
    quote! {
        #all
        pub const ALL: &'static [Self] = &[#(Self::#names),*];

        #channel_doc
        pub const CHANNEL: Channel = Channel::#variant;
    }
}

/// `from_code`, `listed`, `code` and `is_listed`.
fn conversions(channel: &Channel, lookup: &Lookup) -> TokenStream {
    let Channel { enum_name: name, rows, .. } = channel;
    let unlisted = unlisted(rows);
    let row = rows.iter().find(|row| row.note.is_some()).or(rows.first());
    let (code, status) = row.map_or((unlisted, format!("{name}::from_code({unlisted})")), |row| {
        (row.code, format!("{name}::{}", row.name))
    });
    let documented =
        |meaning, checks: &[String]| documented(meaning, &format!("use push_status::{name};\n\n{}", checks.join("\n")));
    let from_code_doc = documented(
        "The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.",
        &[
            format!("assert_eq!({name}::from_code({code}), {status});"),
            format!("assert_eq!({name}::from_code({unlisted}).code(), {unlisted});"),
        ],
    );
    let listed_doc = documented(
        "The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).",
        &[
            row.map_or(String::new(), |_| format!("assert_eq!({name}::listed({code}), Some({status}));")),
            format!("assert_eq!({name}::listed({unlisted}), None);"),
        ],
    );
    let code_doc =
        documented("The number, as the vendor sends it.", &[format!("assert_eq!({status}.code(), {code});")]);
    let is_listed_doc = documented(
        "Whether the table lists the code; `false` for `Unknown` alone.",
        &[
            row.map_or(String::new(), |_| format!("assert!({status}.is_listed());")),
            format!("assert!(!{name}::from_code({unlisted}).is_listed());"),
        ],
    );
    let find = find(lookup);
    quote! {
        #from_code_doc
        #[must_use]
        #[inline]
        pub const fn from_code(code: i64) -> Self {
            #find
        }

        #listed_doc
        #[must_use]
        #[inline]
        pub const fn listed(code: i64) -> Option<Self> {
            match Self::from_code(code) {
                Self::Unknown(_) => None,
                status => Some(status),
            }
        }

        #code_doc
        #[must_use]
        #[inline]
        pub const fn code(self) -> i64 {
            match self {
                Self::Unknown(code) => code.get(),
                _ => self.row().code,
            }
        }

        #is_listed_doc
        #[must_use]
        pub const fn is_listed(self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
    }
}

/// The least number from 1 that none of the rows has.
pub fn unlisted<'a>(rows: impl IntoIterator<Item = &'a Row>) -> i64 {
    let codes: BTreeSet<i64> = rows.into_iter().map(|row| row.code).collect();
    (1..).find(|code| !codes.contains(code)).unwrap_or_default()
}

/// The body of `from_code`. See [`Lookup`].
fn find(lookup: &Lookup) -> TokenStream {
    let last = |elements: usize| Literal::u64_unsuffixed(elements as u64 - 1);
    let at_slot = |spread: TokenStream, slot: TokenStream, slots: &[u64]| {
        let last = last(slots.len());
        quote! {
            let spread = #spread;
            Self::at(SLOTS[(#slot & #last) as usize] ^ spread, code)
        }
    };
    match lookup {
        Lookup::Empty => quote!(Self::Unknown(UnknownCode::new(code))),
        Lookup::Dense { first, slots } => {
            let first = integer(*first);
            at_slot(quote!(code.wrapping_sub(#first) as u64), quote!(spread), slots)
        }
        Lookup::Hashed(hash) => at_slot(spread(hash), quote!(spread), &hash.slots),
        Lookup::TwoLevel(hash) => {
            let shift = Literal::u32_unsuffixed(hash.slots.len().trailing_zeros());
            let last = last(hash.displacements.len());
            let displacement = quote!(DISPLACEMENTS[(spread >> #shift & #last) as usize]);
            at_slot(spread(hash), quote!((spread ^ #displacement as u64)), &hash.slots)
        }
    }
}

/// `code`, spread.
fn spread(hash: &PerfectHash) -> TokenStream {
    let multiplier = Literal::u64_unsuffixed(hash.multiplier);
    let rotation = Literal::u32_unsuffixed(hash.rotation);
    quote!((code as u64).wrapping_mul(#multiplier).rotate_left(#rotation))
}

/// `at`, with which [`find`] ends.
///
/// Nothing branches, as a miss is a row like any other, and consecutive rows have consecutive variants: whether a code
/// is listed is hard to predict, and a wrong guess costs more than the whole lookup.
fn at_method(channel: &Channel, lookup: &Lookup) -> TokenStream {
    if *lookup == Lookup::Empty {
        return TokenStream::new();
    }
    let names = channel.rows.iter().map(|row| ident(&row.name));
    let rows = (0..channel.rows.len()).map(Literal::usize_unsuffixed);
    quote! {
        /// The status at `row`, or the unknown `code` where there is no such row.
        #[inline]
        const fn at(row: u64, code: i64) -> Self {
            match row {
                #(#rows => Self::#names,)*
                _ => Self::Unknown(UnknownCode::new(code)),
            }
        }
    }
}

/// The arrays that [`find`] looks into.
fn lookup_tables(lookup: &Lookup) -> TokenStream {
    let slots = |slots: &[u64]| {
        let len = slots.len();
        let slots = slots.iter().copied().map(Literal::u64_unsuffixed);
        quote! {
            /// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
            static SLOTS: [u64; #len] = [#(#slots),*];
        }
    };
    match lookup {
        Lookup::Empty => TokenStream::new(),
        Lookup::Dense { slots: codes, .. } => slots(codes),
        Lookup::Hashed(hash) => slots(&hash.slots),
        Lookup::TwoLevel(hash) => {
            let (len, slots) = (hash.displacements.len(), slots(&hash.slots));
            let displacements = hash.displacements.iter().copied().map(Literal::u64_unsuffixed);
            quote! {
                /// What leads the codes of each bucket to slots of their own.
                static DISPLACEMENTS: [u32; #len] = [#(#displacements),*];
                #slots
            }
        }
    }
}

/// The inverse of `at`: every other method reads the row.
fn row_method(channel: &Channel) -> TokenStream {
    if channel.rows.is_empty() {
        return quote!(
            pub(crate) const fn row(self) -> &'static Row {
                &UNKNOWN
            }
        );
    }
    let names = channel.rows.iter().map(|row| ident(&row.name));
    let indices = (0..channel.rows.len()).map(Literal::usize_unsuffixed);
    quote! {
        pub(crate) const fn row(self) -> &'static Row {
            let index = match self {
                #(Self::#names => #indices,)*
                Self::Unknown(_) => return &UNKNOWN,
            };
            &ROWS[index]
        }
    }
}

/// The table's rows in its order, and the one of `Unknown`.
fn rows(channel: &Channel, catalogue: &Catalogue) -> TokenStream {
    let len = channel.rows.len();
    let rows = channel.rows.iter().map(|row| {
        let Row { code, name, description, .. } = row;
        let code = integer(*code);
        let (label, explanation, note) =
            (option(row.label.as_deref()), option(row.explanation.as_deref()), option(row.note.as_deref()));
        let action = ident(&catalogue.actions[row.action].variant());
        let token = ident(row.token.variant());
        let sources = row.sources.iter().map(|source| Literal::usize_unsuffixed(*source));
        quote! {
            Row {
                code: #code,
                name: #name,
                label: #label,
                description: #description,
                explanation: #explanation,
                note: #note,
                action: Action::#action,
                token: TokenVerdict::#token,
                sources: &[#(&SOURCES[#sources]),*],
            }
        }
    });
    let unknown = format!("The {} table does not list this code.", channel.title);
    let investigate =
        catalogue.actions.iter().find(|action| action.id == INVESTIGATE).map(|action| ident(&action.variant()));
    quote! {
        static ROWS: [Row; #len] = [#(#rows),*];
        static UNKNOWN: Row = Row::unknown(#unknown, Action::#investigate);
    }
}
