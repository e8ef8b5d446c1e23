//! `action.rs`: the closed set of answers to "what do I do now".

use proc_macro2::TokenStream;
use quote::quote;

use super::{Getter, ident, registry_items, texts};
use crate::codegen::doc::{doc, escaped};
use crate::codegen::model::Action;

pub fn items(actions: &[Action]) -> TokenStream {
    let names: Vec<_> = actions.iter().map(|action| ident(&action.variant())).collect();
    let docs = actions.iter().map(variant_doc);
    let methods = registry_items("Action", "Every action, in the registry's order.", &names, &getters(actions));
    quote! {
        /// What a sending server does about a code: the closed set of answers, from `codes/actions.csv`.
        ///
        /// Match it without a `_` arm: a new answer is a breaking change of this crate, so that no server can miss it.
        /// Prints as its id, and parses from it in any case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            #(#docs #names,)*
        }

        #methods
    }
}

fn variant_doc(action: &Action) -> TokenStream {
    let resend = if action.retryable { "A program may" } else { "No program may" };
    doc(&format!(
        "`{}`: {}. {}\n\n{resend} send the same message again by itself.",
        action.id,
        escaped(&action.title),
        escaped(&action.advice)
    ))
}

fn getters(actions: &[Action]) -> [Getter<'static>; 4] {
    let text = |name, meaning, values: (Vec<TokenStream>, String)| {
        let (values, shown) = values;
        Getter { name, meaning, returns: quote!(&'static str), values, shown }
    };
    [
        text(
            "id",
            "The id in the tables and in serialized data.",
            texts(actions.iter().map(|action| action.id.as_str())),
        ),
        text("title", "What to do, in a few words.", texts(actions.iter().map(|action| action.title.as_str()))),
        text(
            "advice",
            "What to do and what never to do, in sentences.",
            texts(actions.iter().map(|action| action.advice.as_str())),
        ),
        Getter {
            name: "is_retryable",
            meaning: "Whether a program may send the same message again by itself, without a human.",
            returns: quote!(bool),
            values: actions.iter().map(|action| action.retryable).map(|yes| quote!(#yes)).collect(),
            shown: actions.first().is_some_and(|action| action.retryable).to_string(),
        },
    ]
}
