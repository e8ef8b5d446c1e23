//! `channel.rs`: the push channels.

use proc_macro2::TokenStream;
use quote::quote;

use super::{counted_codes, ident};
use crate::codegen::doc::{doc, escaped};
use crate::codegen::model::Channel;

pub fn items(channels: &[Channel]) -> TokenStream {
    let variants = channels.iter().map(|channel| {
        let Channel { id, title, aliases, .. } = channel;
        let (docs, name) = (doc(&variant_doc(channel)), ident(channel.variant()));
        let doc_url = channel.doc_url.as_deref().unwrap_or_default();
        quote! {
            #docs
            #name = ChannelData { id: #id, title: #title, aliases: &[#(#aliases),*], doc_url: #doc_url }
        }
    });
    quote!(pub enum Channel { #(#variants,)* })
}

fn variant_doc(channel: &Channel) -> String {
    let Channel { id, enum_name, .. } = channel;
    let aliases: Vec<_> = channel.aliases.iter().map(|alias| escaped(alias)).collect();
    let aliases = if aliases.is_empty() { String::new() } else { format!("\n\nAlso called: {}.", aliases.join(", ")) };
    let codes = counted_codes(channel.rows.len());
    let title = escaped(&channel.title);
    format!("`{id}`: {title}, {codes} in [`{enum_name}`](crate::{enum_name}).{aliases}")
}
