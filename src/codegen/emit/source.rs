//! `source.rs`: who says what the tables say.

use proc_macro2::TokenStream;
use quote::quote;

use super::option;
use crate::codegen::model::Source;

pub fn items(sources: &[Source]) -> TokenStream {
    let sources = sources.iter().map(|Source { id, authority, title, url, seen, .. }| {
        let (url, seen) = (option(url.as_deref()), option(seen.as_deref()));
        quote!(Source { id: #id, authority: #authority, title: #title, url: #url, seen: #seen })
    });
    quote! {
        use crate::source::Source;

        /// Every source that the tables name, in the order of `codes/sources.csv`.
        pub static SOURCES: &[Source] = &[#(#sources),*];
    }
}
