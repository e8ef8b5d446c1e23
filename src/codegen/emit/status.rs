//! `<channel>.rs`: the enum of one channel's table, each variant with its row, and the lookup.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{ident, integer};
use crate::codegen::doc::{code_span, doc, escaped};
use crate::codegen::lookup::{Lookup, PerfectHash};
use crate::codegen::model::{Action, Catalogue, Channel, Row, Source, Token};

pub fn items(channel: &Channel, catalogue: &Catalogue) -> TokenStream {
    let Channel { enum_name, rows, .. } = channel;
    let codes: Vec<i64> = rows.iter().map(|row| row.code).collect();
    let docs = doc(&enum_doc(channel));
    let (name, variant) = (ident(enum_name), ident(channel.variant()));
    let citations: Vec<_> = catalogue.sources.iter().map(citation).collect();
    let rows = rows.iter().enumerate().map(|(index, row)| self::row(index, row, catalogue, &citations));
    let not_listed = format!("The {} table does not list this code.", channel.title);
    let lookup = lookup(&Lookup::new(&codes));
    quote! {
        #docs
        pub enum #name { #(#rows,)* }

        const CHANNEL: Channel = Channel::#variant;
        const NOT_LISTED: &str = #not_listed;
        #lookup
    }
}

/// The start of the enum's doc comment; the macro adds what is the same for all.
fn enum_doc(channel: &Channel) -> String {
    let title = escaped(&channel.title);
    let page = channel.doc_url.as_ref().map(|url| format!(" The vendor's page: <{url}>.")).unwrap_or_default();
    format!(
        "A status code of the channel {title}: a row of `codes/{}.csv`, or any other number as \
         [`Unknown`](Self::Unknown).{page}",
        channel.id
    )
}

/// A variant with its row as the doc comment and as the value. Empty cells are left out.
fn row(index: usize, row: &Row, catalogue: &Catalogue, citations: &[String]) -> TokenStream {
    let docs = doc(&variant_doc(row, catalogue, citations));
    let (name, code, description) = (ident(&row.name), integer(row.code), &row.description);
    let text = |name: &str, text: &Option<String>| {
        let name = ident(name);
        text.as_ref().map(|text| quote!(#name: #text,))
    };
    let (label, note) = (text("label", &row.label), text("note", &row.note));
    let explanation = text("explanation", &row.explanation);
    let (action, token) = (ident(&catalogue.actions[row.action].variant()), ident(row.token.variant()));
    let (index, sources) = (Literal::usize_unsuffixed(index), source_list(&row.sources));
    quote! {
        #docs
        #name = Row {
            index: #index,
            code: #code,
            #label
            description: #description,
            #explanation
            #note
            action: Action::#action,
            token: TokenVerdict::#token,
            sources: #sources,
        }
    }
}

/// The sources of a row, by their places in the registry.
pub fn source_list(sources: &[usize]) -> TokenStream {
    let sources = sources.iter().map(|source| Literal::usize_unsuffixed(*source));
    quote!(&[#(&SOURCES[#sources]),*])
}

/// A row as Markdown: the vendor's words, then ours.
fn variant_doc(row: &Row, catalogue: &Catalogue, citations: &[String]) -> String {
    let action = &catalogue.actions[row.action];
    let mut parts = vec![format!("`{}`: {}", row.code, escaped(&row.description))];
    parts.extend(row.explanation.as_ref().map(|text| format!("The vendor's advice: {}", escaped(text))));
    parts.extend(row.label.as_ref().map(|text| format!("The vendor's label: {}", code_span(text))));
    parts.push(to_do(action, row.token));
    parts.extend(row.note.as_ref().map(|text| format!("Note: {}", escaped(text))));
    let sources: Vec<_> = row.sources.iter().map(|source| citations[*source].as_str()).collect();
    parts.push(format!("Source: {}.", sources.join("; ")));
    parts.join("\n\n")
}

/// What to do about a code, as Markdown.
pub fn to_do(action: &Action, token: Token) -> String {
    let (title, variant) = (escaped(&action.title), action.variant());
    format!("To do: **{title}** ([`{variant}`](Action::{variant})). Token: **{}**.", token.id())
}

/// A source as Markdown.
pub fn citation(source: &Source) -> String {
    let title = escaped(&source.title);
    let title = source.url.as_ref().map_or(title.clone(), |url| format!("[{title}](<{url}>)"));
    let seen = source.seen.as_ref().map(|seen| format!(" (as of {seen})")).unwrap_or_default();
    format!("{}: {title}{seen}", escaped(&source.authority))
}

/// `LOOKUP` and its arrays: the types are in the library's `src/lookup.rs`.
pub fn lookup(lookup: &Lookup) -> TokenStream {
    match lookup {
        Lookup::Empty => quote!(
            const LOOKUP: Empty = Empty;
        ),
        Lookup::Dense { first, slots } => {
            let (first, count, slots) = (integer(*first), count(slots), slot_array(slots));
            quote! {
                const LOOKUP: Dense<#count> = Dense { first: #first, slots: &SLOTS };
                #slots
            }
        }
        Lookup::Hashed(hash) => {
            let (parameters, count, slots) = (parameters(hash), count(&hash.slots), slot_array(&hash.slots));
            quote! {
                const LOOKUP: Hashed<#count> = Hashed { #parameters, slots: &SLOTS };
                #slots
            }
        }
        Lookup::TwoLevel(hash) => {
            let (parameters, slots) = (parameters(hash), slot_array(&hash.slots));
            let (buckets, count) = (count(&hash.displacements), count(&hash.slots));
            let displacements = hash.displacements.iter().map(|number| Literal::u32_unsuffixed(*number));
            quote! {
                const LOOKUP: TwoLevel<#buckets, #count> =
                    TwoLevel { #parameters, displacements: &DISPLACEMENTS, slots: &SLOTS };
                static DISPLACEMENTS: [u32; #buckets] = [#(#displacements),*];
                #slots
            }
        }
        Lookup::Sorted(rows) => {
            let count = count(rows);
            let rows = rows.iter().map(|(code, row)| {
                let (code, row) = (integer(*code), Literal::u64_unsuffixed(*row));
                quote!((#code, #row))
            });
            quote! {
                const LOOKUP: Sorted<#count> = Sorted { rows: &SORTED };
                static SORTED: [(i64, u64); #count] = [#(#rows),*];
            }
        }
    }
}

fn parameters(hash: &PerfectHash) -> TokenStream {
    let multiplier = Literal::u64_unsuffixed(hash.multiplier);
    let rotation = Literal::u32_unsuffixed(hash.rotation);
    quote!(multiplier: #multiplier, rotation: #rotation)
}

fn slot_array(slots: &[u64]) -> TokenStream {
    let (count, slots) = (count(slots), slots.iter().map(|slot| Literal::u64_unsuffixed(*slot)));
    quote!(static SLOTS: [u64; #count] = [#(#slots),*];)
}

fn count<T>(elements: &[T]) -> Literal {
    Literal::usize_unsuffixed(elements.len())
}
