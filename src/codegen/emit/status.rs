//! `<channel>.rs`: the enum of one channel's table, its rows and its lookup.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{accessors, documented, documented_text, ident, integer, rows};
use crate::codegen::doc::escaped;
use crate::codegen::lookup::{Lookup, PerfectHash};
use crate::codegen::model::{Catalogue, Channel, Row};
use crate::codegen::output::Output;

/// The file of `channel`, which comes from `table`.
pub fn output(table: &str, channel: &Channel, catalogue: &Catalogue) -> syn::Result<Output> {
    let codes: Vec<i64> = channel.rows.iter().map(|row| row.code).collect();
    let lookup = Lookup::new(&codes);
    let mut output = Output::new(&format!("{}.rs", channel.id), table, items(channel, catalogue, &lookup))?;
    output.text += &rows::text(channel, catalogue, &lookup, &docs(channel));
    Ok(output)
}

/// All but what there is once for each row.
fn items(channel: &Channel, catalogue: &Catalogue, lookup: &Lookup) -> TokenStream {
    let name = ident(&channel.enum_name);
    let channel_constant = channel_constant(channel);
    let conversions = conversions(channel, lookup);
    let accessors = accessors::methods(&[&channel.enum_name], &channel.rows, catalogue, |row| match row {
        Some(row) => format!("{}::{}", channel.enum_name, row.name),
        None => format!("{}::from_code(1)", channel.enum_name),
    });
    quote! {
        use super::{Action, Channel, SOURCES};
        use crate::row::Row;
        use crate::source::Source;
        use crate::token::TokenVerdict;
        use crate::unknown::UnknownCode;

        impl #name {
            #channel_constant
            #conversions
            #accessors
        }

        crate::status::impl_status!(#name);
    }
}

/// The doc comment of the enum.
fn docs(channel: &Channel) -> String {
    let Channel { id, enum_name, rows, .. } = channel;
    let title = escaped(&channel.title);
    let see = channel.doc_url.as_ref().map(|url| format!(" The vendor's page: <{url}>.")).unwrap_or_default();
    let unlisted = unlisted(rows);
    documented_text(
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
    )
}

fn channel_constant(channel: &Channel) -> TokenStream {
    let (name, variant) = (&channel.enum_name, channel.variant());
    let docs = documented(
        "The channel whose table this is.",
        &format!("use push_status::{{Channel, {name}}};\n\nassert_eq!({name}::CHANNEL, Channel::{variant});"),
    );
    let variant = ident(variant);
    quote! {
        #docs
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
        Lookup::Sorted(_) => quote!(Self::at(crate::sorted::row(&SORTED, code), code)),
    }
}

/// `code`, spread.
fn spread(hash: &PerfectHash) -> TokenStream {
    let multiplier = Literal::u64_unsuffixed(hash.multiplier);
    let rotation = Literal::u32_unsuffixed(hash.rotation);
    quote!((code as u64).wrapping_mul(#multiplier).rotate_left(#rotation))
}
