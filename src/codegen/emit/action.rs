//! `action.rs`: the closed set of answers to "what do I do now".

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::codegen::doc::{doc, escaped};
use crate::codegen::model::Action;

pub fn items(actions: &[Action]) -> TokenStream {
    let variants = actions.iter().map(|action| {
        let Action { id, title, retryable, advice, .. } = action;
        let (docs, name) = (doc(&variant_doc(action)), ident(&action.variant()));
        quote! {
            #docs
            #name = ActionData { id: #id, title: #title, advice: #advice, is_retryable: #retryable }
        }
    });
    quote!(pub enum Action { #(#variants,)* })
}

fn variant_doc(action: &Action) -> String {
    let resend = if action.retryable { "A program may" } else { "No program may" };
    format!(
        "`{}`: {}. {}\n\n{resend} send the same message again by itself.",
        action.id,
        escaped(&action.title),
        escaped(&action.advice)
    )
}
