//! The methods that read a row: a channel's enum and `PushStatus` have the same ones.

use proc_macro2::TokenStream;
use quote::quote;

use super::{documented, ident};
use crate::codegen::load::INVESTIGATE;
use crate::codegen::model::{Catalogue, Row, Token};

/// A method that gives a field of a row.
struct Accessor {
    name: &'static str,
    meaning: &'static str,
    returns: TokenStream,
    /// Types that the example names, besides the one it belongs to.
    uses: &'static [&'static str],
    /// How well a row shows what the method gives.
    shows: fn(&Row) -> bool,
    /// What the method gives for a row, as Rust source; `None` stands for a code that no table lists.
    value: fn(Option<&Row>, &Catalogue) -> String,
}

/// All methods that read a row, for a type whose values `expression` writes, given one of `rows` (or none, where the
/// table is empty). `uses` are the types that the expressions name.
pub fn methods(
    uses: &[&str],
    rows: &[Row],
    catalogue: &Catalogue,
    expression: impl Fn(Option<&Row>) -> String,
) -> TokenStream {
    let methods = accessors().into_iter().map(|Accessor { name, meaning, returns, uses: more, shows, value }| {
        let row = rows.iter().find(|row| shows(row)).or(rows.first());
        let mut uses: Vec<_> = uses.iter().chain(more).copied().collect();
        uses.sort_unstable();
        let uses = if let [one] = uses[..] { one.to_owned() } else { format!("{{{}}}", uses.join(", ")) };
        let example = format!(
            "use push_status::{uses};\n\nlet status = {};\nassert_eq!(status.{name}(){});",
            expression(row),
            value(row, catalogue)
        );
        let docs = documented(meaning, &example);
        let name = ident(name);
        quote! {
            #docs
            #[must_use]
            pub const fn #name(self) -> #returns {
                self.row().#name
            }
        }
    });
    quote!(#(#methods)*)
}

fn accessors() -> [Accessor; 8] {
    let text = || quote!(&'static str);
    let optional = || quote!(Option<&'static str>);
    let always: fn(&Row) -> bool = |_| true;
    [
        Accessor {
            name: "name",
            meaning: "The variant's name, which never changes once released; `Unknown` for a code that no table lists.",
            returns: text(),
            uses: &[],
            shows: always,
            value: |row, _| format!(", {:?}", row.map_or("Unknown", |row| &row.name)),
        },
        Accessor {
            name: "label",
            meaning: "The vendor's own identifier, to the letter; `None` where the vendor gives none.",
            returns: optional(),
            uses: &[],
            shows: |row| row.label.is_some(),
            value: |row, _| format!(", {:?}", row.and_then(|row| row.label.as_ref())),
        },
        Accessor {
            name: "description",
            meaning: "What happened, in the vendor's words.",
            returns: text(),
            uses: &[],
            shows: always,
            value: |row, _| row.map_or(".is_empty(), false".to_owned(), |row| format!(", {:?}", row.description)),
        },
        Accessor {
            name: "explanation",
            meaning: "The vendor's further advice; `None` where there is none.",
            returns: optional(),
            uses: &[],
            shows: |row| row.explanation.is_some(),
            value: |row, _| format!(", {:?}", row.and_then(|row| row.explanation.as_ref())),
        },
        Accessor {
            name: "note",
            meaning: "What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a \
                      contradiction; `None` where the vendor's text says it all.",
            returns: optional(),
            uses: &[],
            shows: |row| row.note.is_some(),
            value: |row, _| format!(", {:?}", row.and_then(|row| row.note.as_ref())),
        },
        Accessor {
            name: "action",
            meaning: "What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.",
            returns: quote!(Action),
            uses: &["Action"],
            shows: always,
            value: |row, catalogue| {
                let action = catalogue.actions.iter().enumerate().find(|(index, action)| match row {
                    Some(row) => row.action == *index,
                    None => action.id == INVESTIGATE,
                });
                action.map(|(_, action)| format!(", Action::{}", action.variant())).unwrap_or_default()
            },
        },
        Accessor {
            name: "token",
            meaning: "What the code says about the token it was sent to; \
                      [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.",
            returns: quote!(TokenVerdict),
            uses: &["TokenVerdict"],
            shows: |row| row.token != Token::Unaffected,
            value: |row, _| format!(", TokenVerdict::{}", row.map_or(Token::Unaffected, |row| row.token).variant()),
        },
        Accessor {
            name: "sources",
            meaning: "Who says so, the authority for the vendor's text first; empty for a code that no table lists.",
            returns: quote!(&'static [&'static Source]),
            uses: &[],
            shows: always,
            value: |row, catalogue| match row.and_then(|row| row.sources.first()) {
                Some(source) => format!("[0].id(), {:?}", catalogue.sources[*source].id),
                None => ".len(), 0".to_owned(),
            },
        },
    ]
}
