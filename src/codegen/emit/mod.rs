//! From the checked catalogue to the generated files: one emitter per file, named after it.
//!
//! A generated file is one call of a macro, with only the data of its table. The macro is in the library: the methods and
//! their documentation are written there, once.

mod action;
mod channel;
mod push_status;
mod source;
mod status;
pub mod vendor;
pub mod zh;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::load::{ACTIONS, CHANNELS, SOURCES, table_name};
use super::model::Catalogue;
use super::output::Output;

/// All generated files of `catalogue`, sorted by kind and then in the registry's order.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    let (actions, channels, sources) =
        (format!("codes/{ACTIONS}"), format!("codes/{CHANNELS}"), format!("codes/{SOURCES}"));
    let mut outputs = vec![
        Output::new("mod.rs", &channels, index(catalogue))?,
        Output::call("action.rs", &actions, "actions", action::items(&catalogue.actions))?,
        Output::call("channel.rs", &channels, "channels", channel::items(&catalogue.channels))?,
        Output::call("push_status.rs", &channels, "push_status", push_status::items(&catalogue.channels))?,
        Output::call("source.rs", &sources, "sources", source::items(&catalogue.sources))?,
    ];
    for channel in &catalogue.channels {
        let (name, table) = (format!("{}.rs", channel.id), format!("codes/{}", table_name(&channel.id)));
        outputs.push(Output::call(&name, &table, "status_table", status::items(channel, catalogue))?);
    }
    Ok(outputs)
}

/// `mod.rs`: the modules, and what the library re-exports from them.
fn index(catalogue: &Catalogue) -> TokenStream {
    let modules: Vec<_> = catalogue.channels.iter().map(|channel| ident(&channel.id)).collect();
    let enums = catalogue.channels.iter().map(|channel| ident(&channel.enum_name));
    quote! {
        mod action;
        mod channel;
        mod push_status;
        mod source;
        #(mod #modules;)*

        pub use self::action::Action;
        pub use self::channel::Channel;
        pub use self::push_status::PushStatus;
        pub use self::source::SOURCES;
        #(pub use self::#modules::#enums;)*

        #[cfg(feature = "vendor")]
        pub mod vendor;
        #[cfg(feature = "zh")]
        pub(crate) mod zh;
    }
}

/// An identifier that a rule has checked.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// How many codes a table has, in words.
pub fn counted_codes(count: usize) -> String {
    if count == 1 { "1 code".to_owned() } else { format!("{count} codes") }
}

/// An integer without a type suffix.
pub fn integer(number: i64) -> TokenStream {
    let magnitude = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}
