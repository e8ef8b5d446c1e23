//! `benches/peers/`: the same tables through what a server would use instead, for the benchmark to measure.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::codegen::emit::integer;
use crate::codegen::load::table_name;
use crate::codegen::model::{Catalogue, Channel};
use crate::codegen::output::Output;

/// One file per channel, and `mod.rs`.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    let modules = catalogue
        .channels
        .iter()
        .map(|channel| Ident::new(&channel.id, Span::call_site()));
    let mut outputs = vec![Output::new(
        "mod.rs",
        "codes/channels.csv",
        quote!(#(pub mod #modules;)*),
    )?];
    for channel in &catalogue.channels {
        let table = format!("codes/{}", table_name(&channel.id));
        outputs.push(Output::new(&format!("{}.rs", channel.id), &table, peers(channel))?);
    }
    Ok(outputs)
}

/// An enum with num_enum's generated `match`, and a map of phf.
fn peers(channel: &Channel) -> TokenStream {
    let names: Vec<_> = channel
        .rows
        .iter()
        .map(|row| Ident::new(&row.name, Span::call_site()))
        .collect();
    let codes = channel.rows.iter().map(|row| integer(row.code));
    let keys: Vec<_> = channel.rows.iter().map(|row| Literal::i64_suffixed(row.code)).collect();
    quote! {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
        #[repr(i64)]
        pub enum Peer {
            #(#names = #codes,)*
            #[num_enum(catch_all)]
            Unknown(i64),
        }

        pub static PHF: phf::Map<i64, Peer> = phf::phf_map! { #(#keys => Peer::#names,)* };

        pub const ALL: &[(i64, Peer)] = &[#((#keys, Peer::#names)),*];
    }
}
