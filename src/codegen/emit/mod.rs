//! From the checked catalogue to the generated files: one emitter per file, named after it.

mod accessors;
mod action;
mod channel;
mod push_status;
mod rows;
mod source;
mod status;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::doc::doc;
use super::load::{ACTIONS, CHANNELS, SOURCES, table_name};
use super::model::Catalogue;
use super::output::Output;

/// All generated files of `catalogue`, sorted by kind and then in the registry's order.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    let channels = format!("codes/{CHANNELS}");
    let mut outputs = vec![
        Output::new("mod.rs", &channels, index(catalogue))?,
        Output::new("action.rs", &format!("codes/{ACTIONS}"), action::items(&catalogue.actions))?,
        Output::new("channel.rs", &channels, channel::items(&catalogue.channels))?,
        Output::new("push_status.rs", &channels, push_status::items(catalogue))?,
        Output::new("source.rs", &format!("codes/{SOURCES}"), source::items(&catalogue.sources))?,
    ];
    for channel in &catalogue.channels {
        let table = format!("codes/{}", table_name(&channel.id));
        outputs.push(status::output(&table, channel, catalogue)?);
    }
    Ok(outputs)
}

/// `mod.rs`: the modules, and what the library re-exports from them.
fn index(catalogue: &Catalogue) -> TokenStream {
    let modules = catalogue.channels.iter().map(|channel| {
        let module = ident(&channel.id);
        let allow = channel
            .rows
            .is_empty()
            .then(|| quote!(#[allow(dead_code, unreachable_patterns, unused_imports, reason = "the table is empty")]));
        quote!(#allow mod #module;)
    });
    let enums = catalogue.channels.iter().map(|channel| {
        let (module, name) = (ident(&channel.id), ident(&channel.enum_name));
        quote!(pub use self::#module::#name;)
    });
    quote! {
        mod action;
        mod channel;
        mod push_status;
        mod source;
        #(#modules)*

        pub use self::action::Action;
        pub use self::channel::Channel;
        pub use self::push_status::PushStatus;
        pub use self::source::SOURCES;
        #(#enums)*
    }
}

/// An identifier that a rule has checked.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// An integer without a type suffix.
pub fn integer(number: i64) -> TokenStream {
    let magnitude = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// `Some(text)` or `None`.
fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// A doc comment: what an item means, then an example that runs.
fn documented(meaning: &str, example: &str) -> TokenStream {
    doc(&documented_text(meaning, example))
}

/// The same as Markdown.
fn documented_text(meaning: &str, example: &str) -> String {
    format!("{meaning}\n\n```\n{example}\n```")
}

/// A method of a registry's enum: a constant for each variant.
struct Getter<'a> {
    name: &'a str,
    meaning: &'a str,
    returns: TokenStream,
    /// In the order of the variants.
    values: Vec<TokenStream>,
    /// The first of `values` as the example shows it.
    shown: String,
}

impl Getter<'_> {
    fn method(&self, type_name: &str, variants: &[Ident]) -> TokenStream {
        let Self { name, meaning, returns, values, shown } = self;
        let example = match variants.first() {
            Some(first) => format!("assert_eq!({type_name}::{first}.{name}(), {shown});"),
            None => format!("assert!({type_name}::ALL.is_empty());"),
        };
        let docs = documented(meaning, &format!("use push_status::{type_name};\n\n{example}"));
        let name = ident(name);
        let scrutinee = if variants.is_empty() { quote!(*self) } else { quote!(self) };
        quote! {
            #docs
            #[must_use]
            pub const fn #name(&self) -> #returns {
                match #scrutinee { #(Self::#variants => #values,)* }
            }
        }
    }
}

/// `ALL` of a registry's enum, and its [`Getter`]s.
fn registry_items(type_name: &str, meaning: &str, variants: &[Ident], getters: &[Getter]) -> TokenStream {
    let count = variants.len();
    let example = format!("use push_status::{type_name};\n\nassert_eq!({type_name}::ALL.len(), {count});");
    let docs = documented(meaning, &example);
    let methods = getters.iter().map(|getter| getter.method(type_name, variants));
    let name = ident(type_name);
    quote! {
        impl #name {
            #docs
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #(#methods)*
        }

        crate::registry::impl_registry!(#name);
    }
}

/// The value of a getter that is a text, and how the example shows it.
fn texts<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> (Vec<TokenStream>, String) {
    let shown = texts.clone().next().map(|text| format!("{text:?}")).unwrap_or_default();
    (texts.map(|text| quote!(#text)).collect(), shown)
}
