//! `push_status.rs`: one enum over all channels.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::codegen::load::COMMON;
use crate::codegen::model::Channel;

pub fn items(channels: &[Channel]) -> TokenStream {
    let variants = channels.iter().map(|channel| ident(channel.variant()));
    let enums = channels.iter().map(|channel| ident(&channel.enum_name));
    let common = channels.iter().find(|channel| channel.id == COMMON).map(|channel| ident(channel.variant()));
    quote! {
        pub enum PushStatus { #(#variants(#enums),)* }

        const COMMON: Channel = Channel::#common;
    }
}
