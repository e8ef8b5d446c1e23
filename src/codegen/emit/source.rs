//! `source.rs`: the sources of the tables.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::model::Source;

pub fn items(sources: &[Source]) -> TokenStream {
    let sources = sources.iter().map(|Source { id, authority, title, url, seen, .. }| {
        let (url, seen) = (url.as_deref().unwrap_or_default(), seen.as_deref().unwrap_or_default());
        quote!(Source { id: #id, authority: #authority, title: #title, url: #url, seen: #seen })
    });
    quote!(pub static SOURCES: &[Source] = &[#(#sources),*];)
}
