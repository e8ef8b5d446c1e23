//! `vendor/`: the registry of the vendors' lists, and a file per list with its enum, rows and lookup.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::status::{citation, lookup, source_list, to_do};
use super::{counted_codes, ident, integer};
use crate::codegen::doc::{code_span, doc, escaped};
use crate::codegen::lists::{LISTS, list_file};
use crate::codegen::lookup::Lookup;
use crate::codegen::model::{Catalogue, List, ListRow, WireType};
use crate::codegen::output::Output;
use crate::codegen::wire_lookup::WireLookup;

/// All files of the folder.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    let registry = format!("codes/{LISTS}");
    let mut outputs = vec![
        Output::new("mod.rs", &registry, index(&catalogue.lists))?,
        Output::call("list.rs", &registry, "lists", registry_items(catalogue))?,
    ];
    let citations: Vec<_> = catalogue.sources.iter().map(citation).collect();
    for list in &catalogue.lists {
        let (name, table) = (format!("{}.rs", module(list)), format!("codes/{}", list_file(&list.id)));
        let macro_name = match list.wire {
            WireType::Integer => "integer_list",
            WireType::Text => "text_list",
        };
        outputs.push(Output::call(&name, &table, macro_name, items(list, catalogue, &citations))?);
    }
    Ok(outputs)
}

/// `apple-send` is in `apple_send.rs`.
fn module(list: &List) -> String {
    list.id.replace('-', "_")
}

fn index(lists: &[List]) -> TokenStream {
    let modules: Vec<_> = lists.iter().map(|list| ident(&module(list))).collect();
    let enums = lists.iter().map(|list| ident(&list.enum_name));
    quote! {
        mod list;
        #(mod #modules;)*

        pub use self::list::List;
        #(pub use self::#modules::#enums;)*
    }
}

fn registry_items(catalogue: &Catalogue) -> TokenStream {
    let variants = catalogue.lists.iter().map(|list| {
        let List { id, enum_name, title, kind, rows, .. } = list;
        let channel = &catalogue.channels[list.channel];
        let docs = doc(&format!(
            "`{id}`: {}, {} in [`{enum_name}`](crate::vendor::{enum_name}).",
            escaped(title),
            counted_codes(rows.len()),
        ));
        let (name, channel, kind) = (ident(enum_name), ident(channel.variant()), ident(kind.variant()));
        let doc_url = list.doc_url.as_deref().unwrap_or_default();
        quote! {
            #docs
            #name = ListData {
                id: #id, channel: Channel::#channel, kind: ListKind::#kind, title: #title, doc_url: #doc_url
            }
        }
    });
    quote!(pub enum List { #(#variants,)* })
}

fn items(list: &List, catalogue: &Catalogue, citations: &[String]) -> TokenStream {
    let docs = doc(&enum_doc(list));
    let name = ident(&list.enum_name);
    let rows = list.rows.iter().enumerate().map(|(index, row)| self::row(index, row, list.wire, catalogue, citations));
    let lookup = match list.wire {
        WireType::Integer => {
            let not_listed = format!("The list {} does not have this code.", list.id);
            let lookup = lookup(&Lookup::new(&list.rows.iter().filter_map(code).collect::<Vec<_>>()));
            quote!(const NOT_LISTED: &str = #not_listed; #lookup)
        }
        WireType::Text => {
            let texts: Vec<_> = list.rows.iter().map(|row| row.wire.as_str()).collect();
            wire_lookup(&WireLookup::new(&texts), &texts)
        }
    };
    quote! {
        #docs
        pub enum #name { #(#rows,)* }

        const LIST: List = List::#name;
        #lookup
    }
}

/// The number of a row of an integer list, which a rule has checked.
fn code(row: &ListRow) -> Option<i64> {
    row.wire.parse().ok()
}

/// The start of the enum's doc comment; the macro adds what is the same for all.
fn enum_doc(list: &List) -> String {
    let page = list.doc_url.as_ref().map(|url| format!(" Documented at <{url}>.")).unwrap_or_default();
    format!(
        "A code of the list `{}` ({}): a row of `codes/{}`.{page}",
        list.id,
        escaped(&list.title),
        list_file(&list.id)
    )
}

/// A variant with its row as the doc comment and as the value. Empty cells are left out.
fn row(index: usize, row: &ListRow, wire_type: WireType, catalogue: &Catalogue, citations: &[String]) -> TokenStream {
    let docs = doc(&variant_doc(row, catalogue, citations));
    let ListRow { wire, aliases, http_statuses, description, .. } = row;
    let name = ident(&row.name);
    let code = code(row).filter(|_| wire_type == WireType::Integer).map(|code| {
        let code = integer(code);
        quote!(code: #code,)
    });
    let aliases = (!aliases.is_empty()).then(|| quote!(aliases: &[#(#aliases),*],));
    let statuses = http_statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
    let statuses = (!http_statuses.is_empty()).then(|| quote!(http_statuses: &[#(#statuses),*],));
    let note = row.note.as_ref().map(|note| quote!(note: #note,));
    let same_as = row.same_as.map(|(channel, row)| {
        let channel = &catalogue.channels[channel];
        let (variant, status) = (ident(channel.variant()), ident(&channel.enum_name));
        let row = ident(&channel.rows[row].name);
        quote!(same_as: Some(PushStatus::#variant(#status::#row)),)
    });
    let (action, token) = (ident(&catalogue.actions[row.action].variant()), ident(row.token.variant()));
    let confidence = ident(row.confidence.variant());
    let (index, sources) = (Literal::usize_unsuffixed(index), source_list(&row.sources));
    quote! {
        #docs
        #name = ListRow {
            index: #index,
            wire: #wire,
            #code
            #aliases
            #statuses
            description: #description,
            #note
            action: Action::#action,
            token: TokenVerdict::#token,
            #same_as
            confidence: Confidence::#confidence,
            sources: #sources,
        }
    }
}

/// A row as Markdown.
fn variant_doc(row: &ListRow, catalogue: &Catalogue, citations: &[String]) -> String {
    let mut parts = vec![format!("{}: {}", code_span(&row.wire), escaped(&row.description))];
    if !row.aliases.is_empty() {
        let aliases: Vec<_> = row.aliases.iter().map(|alias| code_span(alias)).collect();
        parts.push(format!("Other spellings: {}.", aliases.join(", ")));
    }
    if !row.http_statuses.is_empty() {
        let statuses: Vec<_> = row.http_statuses.iter().map(u16::to_string).collect();
        parts.push(format!("HTTP status: {}.", statuses.join(", ")));
    }
    parts.push(to_do(&catalogue.actions[row.action], row.token));
    parts.extend(row.note.as_ref().map(|text| format!("Note: {}", escaped(text))));
    if let Some((channel, row)) = row.same_as {
        let channel = &catalogue.channels[channel];
        let (status, row) = (&channel.enum_name, &channel.rows[row]);
        let variant = &row.name;
        parts.push(format!(
            "mPaaS says the same with {} ([`{status}::{variant}`](crate::{status}::{variant})).",
            row.code
        ));
    }
    let sources: Vec<_> = row.sources.iter().map(|source| citations[*source].as_str()).collect();
    parts.push(format!("Confidence: {}. Source: {}.", row.confidence.id(), sources.join("; ")));
    parts.join("\n\n")
}

/// `LOOKUP` and its array: the types are in the library's `src/vendor/wire.rs`.
fn wire_lookup(lookup: &WireLookup, texts: &[&str]) -> TokenStream {
    let numbers = |rows: &[u16]| {
        let numbers: Vec<_> = rows.iter().map(|row| Literal::u16_unsuffixed(*row)).collect();
        (Literal::usize_unsuffixed(numbers.len()), quote!([#(#numbers),*]))
    };
    match lookup {
        WireLookup::Few => {
            let rows = (0..texts.len()).map(Literal::usize_unsuffixed);
            quote!(const LOOKUP: Few = Few(|text| match text { #(#texts => Some(#rows),)* _ => None });)
        }
        WireLookup::Hashed { multiplier, slots } => {
            let (count, slots) = numbers(slots);
            let multiplier = Literal::u64_unsuffixed(*multiplier);
            quote! {
                const LOOKUP: Hashed<#count> = Hashed { multiplier: #multiplier, slots: &SLOTS };
                static SLOTS: [u16; #count] = #slots;
            }
        }
        WireLookup::Sorted(rows) => {
            let (count, rows) = numbers(rows);
            quote! {
                const LOOKUP: Sorted<#count> = Sorted { rows: &ROWS_BY_WIRE };
                static ROWS_BY_WIRE: [u16; #count] = #rows;
            }
        }
    }
}
