//! `tests/support/walk/`: the macro with which the tests walk the enums of all channels.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::codegen::model::Catalogue;
use crate::codegen::output::Output;

/// `mod.rs` alone.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    Ok(vec![Output::new("mod.rs", "codes/channels.csv", for_each_status(catalogue))?])
}

fn for_each_status(catalogue: &Catalogue) -> TokenStream {
    let enums = catalogue.channels.iter().map(|channel| Ident::new(&channel.enum_name, Span::call_site()));
    quote! {
        /// Evaluates an expression once for each channel's own enum, under the alias given.
        ///
        /// For what only the concrete types have, the traits above all. What can be seen through `PushStatus` is tested
        /// through it.
        macro_rules! for_each_status {
            (|$status:ident| $body:expr) => {
                #({
                    type $status = push_status::#enums;
                    $body;
                })*
            };
        }
        pub(crate) use for_each_status;
    }
}
