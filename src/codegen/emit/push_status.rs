//! `push_status.rs`: one enum over all channels.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::status::unlisted;
use super::{accessors, documented, ident};
use crate::codegen::load::COMMON;
use crate::codegen::model::{Catalogue, Channel};

pub fn items(catalogue: &Catalogue) -> TokenStream {
    let names: Vec<_> = catalogue.channels.iter().map(|channel| ident(channel.variant())).collect();
    let enums: Vec<_> = catalogue.channels.iter().map(|channel| ident(&channel.enum_name)).collect();
    let sample = sample(catalogue);
    let docs = documented(
        "A status code of any channel: what a server makes of the pair (channel, code) that it gets.\n\n\
         Made by [`resolve`](Self::resolve), or from a channel's own enum. Prints as its channel's id and its status. \
         Ordered by channel, then by code.",
        &sample.example("assert_eq!(status.channel(), Channel::{variant});\nassert_eq!(status.code(), {code});"),
    );
    let variant_docs = names.iter().map(|name| format!(" A code of [`Channel::{name}`]."));
    let from_number = from_number(&sample, &names, &enums, catalogue);
    let from_text_or_all = from_text_or_all(&sample, &names, &enums, catalogue);
    let reading = reading(&sample, &names);
    let accessors =
        accessors::methods(&["Channel", "PushStatus"], sample.channel.map_or(&[], |c| &c.rows), catalogue, |row| {
            sample.expression(row.map_or(1, |row| row.code))
        });
    quote! {
        use super::{Action, Channel, #(#enums),*};
        use crate::error::ParseError;
        use crate::row::Row;
        use crate::source::Source;
        use crate::verdict::TokenVerdict;

        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PushStatus {
            #(#[doc = #variant_docs] #names(#enums),)*
        }

        impl PushStatus {
            #from_number
            #from_text_or_all
            #reading
            #accessors
        }

        #(
            impl From<#enums> for PushStatus {
                fn from(status: #enums) -> Self {
                    Self::#names(status)
                }
            }
        )*
    }
}

/// What the examples show: a channel with a table, if there is one.
struct Sample<'a> {
    channel: Option<&'a Channel>,
    /// Name and code of a row with much to say.
    variant: &'a str,
    code: i64,
    /// A number that is in no table.
    unlisted: i64,
}

fn sample(catalogue: &Catalogue) -> Sample<'_> {
    let own = catalogue.channels.iter().filter(|channel| channel.id != COMMON);
    let channel = own.chain(&catalogue.channels).find(|channel| !channel.rows.is_empty());
    let code = channel.and_then(|channel| channel.rows.first()).map_or(1, |row| row.code);
    let variant = channel.or(catalogue.channels.first()).map_or("", Channel::variant);
    let unlisted = unlisted(catalogue.channels.iter().flat_map(|channel| &channel.rows));
    Sample { channel, variant, code, unlisted }
}

impl Sample<'_> {
    fn expression(&self, code: i64) -> String {
        format!("PushStatus::resolve(Channel::{}, {code})", self.variant)
    }

    /// An example that makes `status` and runs `checks`.
    fn example(&self, checks: &str) -> String {
        let checks = checks
            .replace("{variant}", self.variant)
            .replace("{code}", &self.code.to_string())
            .replace("{unlisted}", &self.unlisted.to_string());
        format!("use push_status::{{Channel, PushStatus}};\n\nlet status = {};\n{checks}", self.expression(self.code))
    }
}

/// `resolve`, `from_code` and `listed`.
fn from_number(sample: &Sample, names: &[Ident], enums: &[Ident], catalogue: &Catalogue) -> TokenStream {
    let common = common(catalogue);
    let resolve_doc = documented(
        "The status of a code that `channel` returned: from the channel's own table, else from the common table, else \
         kept as the channel's unknown code.\n\n\
         A code of the common table has the channel [`Common`](Channel::Common): who logs the result and wants to know \
         the sender's channel keeps that beside it.",
        &sample.example("assert_eq!(status.code(), {code});"),
    );
    let from_code_doc = documented(
        "The status of a code in the table of `channel` alone: one that only the common table lists is unknown here.",
        &sample.example("assert_eq!(PushStatus::from_code(Channel::{variant}, {code}), status);"),
    );
    let listed_doc = documented(
        "The status of a code if the table of `channel` lists it.",
        &sample.example(
            "assert_eq!(PushStatus::listed(Channel::{variant}, {code}).is_some(), status.is_listed());\n\
             assert_eq!(PushStatus::listed(Channel::{variant}, {unlisted}), None);",
        ),
    );
    quote! {
        #resolve_doc
        #[must_use]
        pub const fn resolve(channel: Channel, code: i64) -> Self {
            let own = Self::from_code(channel, code);
            if own.is_listed() {
                return own;
            }
            match Self::listed(Channel::#common, code) {
                Some(common) => common,
                None => own,
            }
        }

        #from_code_doc
        #[must_use]
        pub const fn from_code(channel: Channel, code: i64) -> Self {
            match channel {
                #(Channel::#names => Self::#names(#enums::from_code(code)),)*
            }
        }

        #listed_doc
        #[must_use]
        pub const fn listed(channel: Channel, code: i64) -> Option<Self> {
            let status = Self::from_code(channel, code);
            if status.is_listed() { Some(status) } else { None }
        }
    }
}

/// `parse`, `all` and `candidates`.
fn from_text_or_all(sample: &Sample, names: &[Ident], enums: &[Ident], catalogue: &Catalogue) -> TokenStream {
    let common = common(catalogue);
    let parse_doc = documented(
        "The status that a text means beside `channel`: a number as in [`resolve`](Self::resolve), or a name or a vendor's \
         label, in any case, of the channel's own table, else of the common one.\n\n\
         # Errors\n\n[`ParseError`] if the text is neither a number nor a name or label of these tables.",
        &sample.example(
            "assert_eq!(PushStatus::parse(Channel::{variant}, \"{code}\"), Ok(status));\n\
             assert_eq!(PushStatus::parse(Channel::{variant}, status.name()).is_ok(), status.is_listed());",
        ),
    );
    let all_doc = documented(
        "Every listed code of every channel, in the registry's order and that of the tables.",
        &sample.example(
            "assert_eq!(PushStatus::all().any(|listed| listed == status), status.is_listed());\n\
             assert!(PushStatus::all().all(|listed| listed.is_listed()));",
        ),
    );
    let candidates_doc = documented(
        "Every channel that lists `code`, in the registry's order: what a number can mean whose channel is not known. \
         More than one is common; which one it is cannot be told from the number.",
        &sample.example(
            "assert_eq!(PushStatus::candidates({code}).any(|candidate| candidate == status), status.is_listed());\n\
             assert_eq!(PushStatus::candidates({unlisted}).count(), 0);",
        ),
    );
    quote! {
        #parse_doc
        pub fn parse(channel: Channel, text: &str) -> Result<Self, ParseError> {
            if let Ok(code) = text.parse() {
                return Ok(Self::resolve(channel, code));
            }
            let own = match channel {
                #(Channel::#names => text.parse().map(Self::#names),)*
            };
            own.or_else(|error| text.parse().map(Self::#common).map_err(|_| error))
        }

        #all_doc
        pub fn all() -> impl Iterator<Item = Self> + Clone {
            ::core::iter::empty()#(.chain(#enums::ALL.iter().copied().map(Self::#names)))*
        }

        #candidates_doc
        pub fn candidates(code: i64) -> impl Iterator<Item = Self> + Clone {
            Channel::ALL.iter().filter_map(move |channel| Self::listed(*channel, code))
        }
    }
}

/// The variant of the common table.
fn common(catalogue: &Catalogue) -> Option<Ident> {
    catalogue.channels.iter().find(|channel| channel.id == COMMON).map(|channel| ident(channel.variant()))
}

/// `channel`, `code`, `is_listed` and `row`.
fn reading(sample: &Sample, names: &[Ident]) -> TokenStream {
    let channel_doc = documented(
        "The channel whose table the code belongs to.",
        &sample.example("assert_eq!(status.channel(), Channel::{variant});"),
    );
    let code_doc =
        documented("The number, as the vendor sends it.", &sample.example("assert_eq!(status.code(), {code});"));
    let is_listed_doc = documented(
        "Whether the table of [`channel`](Self::channel) lists the code.",
        &sample.example(
            "assert_eq!(status.is_listed(), PushStatus::listed(Channel::{variant}, {code}).is_some());\n\
             assert!(!PushStatus::from_code(Channel::{variant}, {unlisted}).is_listed());",
        ),
    );
    quote! {
        #channel_doc
        #[must_use]
        pub const fn channel(self) -> Channel {
            match self { #(Self::#names(_) => Channel::#names,)* }
        }

        #code_doc
        #[must_use]
        pub const fn code(self) -> i64 {
            match self { #(Self::#names(status) => status.code(),)* }
        }

        #is_listed_doc
        #[must_use]
        pub const fn is_listed(self) -> bool {
            match self { #(Self::#names(status) => status.is_listed(),)* }
        }

        pub(crate) const fn row(self) -> &'static Row {
            match self { #(Self::#names(status) => status.row(),)* }
        }
    }
}
