//! `channel.rs`: the push channels.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Getter, ident, option, registry_items, texts};
use crate::codegen::doc::{doc, escaped};
use crate::codegen::model::Channel;

pub fn items(channels: &[Channel]) -> TokenStream {
    let names: Vec<_> = channels.iter().map(|channel| ident(channel.variant())).collect();
    let docs = channels.iter().map(variant_doc);
    let methods = registry_items("Channel", "Every channel, in the registry's order.", &names, &getters(channels));
    quote! {
        /// A push channel: whose table a code belongs to. From `codes/channels.csv`.
        ///
        /// A code means nothing without its channel: the same number can stand in several tables with different
        /// meanings. Prints as its id; parses from its id, its title or an alias, in any case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Channel {
            #(#docs #names,)*
        }

        #methods
    }
}

fn variant_doc(channel: &Channel) -> TokenStream {
    let Channel { id, enum_name, .. } = channel;
    let aliases: Vec<_> = channel.aliases.iter().map(|alias| escaped(alias)).collect();
    let aliases = if aliases.is_empty() { String::new() } else { format!("\n\nAlso called: {}.", aliases.join(", ")) };
    let codes = match channel.rows.len() {
        1 => "1 code".to_owned(),
        count => format!("{count} codes"),
    };
    let title = escaped(&channel.title);
    doc(&format!("`{id}`: {title}, {codes} in [`{enum_name}`](crate::{enum_name}).{aliases}"))
}

fn getters(channels: &[Channel]) -> [Getter<'static>; 4] {
    let text = |name, meaning, (values, shown)| Getter { name, meaning, returns: quote!(&'static str), values, shown };
    let first = channels.first();
    [
        text(
            "id",
            "The id in the tables and in serialized data.",
            texts(channels.iter().map(|channel| channel.id.as_str())),
        ),
        text("title", "The name to show to people.", texts(channels.iter().map(|channel| channel.title.as_str()))),
        Getter {
            name: "aliases",
            meaning: "What else names the channel in the vendors' texts and in logs.",
            returns: quote!(&'static [&'static str]),
            values: channels.iter().map(|Channel { aliases, .. }| quote!(&[#(#aliases),*])).collect(),
            shown: first.map(|channel| format!("{:?}", channel.aliases)).unwrap_or_default(),
        },
        Getter {
            name: "doc_url",
            meaning: "Where the vendor documents the codes; `None` where no address is known.",
            returns: quote!(Option<&'static str>),
            values: channels.iter().map(|channel| option(channel.doc_url.as_deref())).collect(),
            shown: first.map(|channel| format!("{:?}", channel.doc_url)).unwrap_or_default(),
        },
    ]
}
