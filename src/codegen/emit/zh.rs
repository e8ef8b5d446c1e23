//! `zh/`: the Chinese texts, in files of their own, so that a build without them does not read them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::model::{Catalogue, Channel, Chinese, Token};
use crate::codegen::output::Output;
use crate::codegen::zh::FOLDER;

/// The Chinese for the description of a code that no table lists.
const NOT_LISTED: &str = "该通道的码表没有列出此码。";

/// All files of the folder.
pub fn render(catalogue: &Catalogue) -> syn::Result<Vec<Output>> {
    let none = Chinese::default();
    let texts = catalogue.chinese.as_ref().unwrap_or(&none);
    Ok(vec![Output::new("mod.rs", &format!("codes/{FOLDER}"), items(catalogue, texts))?])
}

/// Arrays in the order of the enums and of the tables. A text that the tables do not have is empty.
fn items(catalogue: &Catalogue, texts: &Chinese) -> TokenStream {
    let actions = catalogue.actions.iter().map(|action| pair(texts.actions.get(&action.id)));
    let verdicts = Token::ALL.iter().map(|token| pair(texts.verdicts.get(token.id())));
    let descriptions = catalogue.channels.iter().map(|channel| descriptions(channel, texts));
    quote! {
        /// Title and advice of each action.
        pub static ACTIONS: &[[&str; 2]] = &[#(#actions),*];

        /// Title and meaning of each verdict.
        pub static VERDICTS: &[[&str; 2]] = &[#(#verdicts),*];

        /// The descriptions of each channel's rows.
        pub static DESCRIPTIONS: &[&[&str]] = &[#(#descriptions),*];

        /// The description of a code that no table lists.
        pub const NOT_LISTED: &str = #NOT_LISTED;
    }
}

fn pair(texts: Option<&[String; 2]>) -> TokenStream {
    let [title, text] = texts.map_or(["", ""], |[title, text]| [title, text]);
    quote!([#title, #text])
}

fn descriptions(channel: &Channel, texts: &Chinese) -> TokenStream {
    let of_channel = texts.descriptions.get(&channel.id);
    let descriptions = channel.rows.iter().map(|row| {
        let text = of_channel.and_then(|texts| texts.get(&row.code));
        text.map_or("", String::as_str)
    });
    quote!(&[#(#descriptions),*])
}
