//! `benches/peers/`: the same tables through what a server would use instead, for the benchmark to measure.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::codegen::emit::{ident, integer};
use crate::codegen::load::table_name;
use crate::codegen::model::{Catalogue, Channel};
use crate::codegen::output::Output;

/// One file per channel, and `mod.rs`.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    let modules: Vec<_> = catalogue.channels.iter().map(|channel| ident(&channel.id)).collect();
    let index = quote! {
        #(mod #modules;)*

        /// The benchmark of every table, in the registry's order.
        pub const TABLES: &[fn() -> crate::Measured] = &[#(crate::measure::<#modules::Peer>),*];
    };
    let mut outputs = vec![Output::new("mod.rs", "codes/channels.csv", index)?];
    for channel in &catalogue.channels {
        let table = format!("codes/{}", table_name(&channel.id));
        outputs.push(Output::new(&format!("{}.rs", channel.id), &table, peers(channel))?);
    }
    Ok(outputs)
}

/// An enum with num_enum's generated `match`, a map of phf, and a sorted slice.
fn peers(channel: &Channel) -> TokenStream {
    let ours = ident(&channel.enum_name);
    let mut rows: Vec<_> = channel.rows.iter().collect();
    rows.sort_by_key(|row| row.code);
    let names: Vec<_> = rows.iter().map(|row| ident(&row.name)).collect();
    let codes = rows.iter().map(|row| integer(row.code));
    let keys: Vec<_> = rows.iter().map(|row| Literal::i64_suffixed(row.code)).collect();
    quote! {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
        #[repr(i64)]
        pub enum Peer {
            #(#names = #codes,)*
            #[num_enum(catch_all)]
            Unknown(i64),
        }

        static PHF: phf::Map<i64, Peer> = phf::phf_map! { #(#keys => Peer::#names,)* };

        impl crate::Peer for Peer {
            type Ours = push_status::#ours;

            const PHF: &phf::Map<i64, Self> = &PHF;
            const SORTED: &[(i64, Self)] = &[#((#keys, Self::#names)),*];

            fn ours(code: i64) -> Self::Ours {
                Self::Ours::from_code(code)
            }

            fn unknown(code: i64) -> Self {
                Self::Unknown(code)
            }
        }
    }
}
