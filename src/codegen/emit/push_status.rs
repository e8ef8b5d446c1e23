//! `push_status.rs`: one enum over all channels.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::codegen::model::Channel;

pub fn items(channels: &[Channel]) -> TokenStream {
    let variants = channels.iter().map(|channel| ident(channel.variant()));
    let enums = channels.iter().map(|channel| ident(&channel.enum_name));
    quote!(pub enum PushStatus { #(#variants(#enums),)* })
}
