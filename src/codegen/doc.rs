//! Doc comments: any text as Markdown that says just that text.

use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes for Markdown, one per line; they print as `///`.
pub fn doc(markdown: &str) -> TokenStream {
    let lines = markdown.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// `text` with whatever Markdown, rustdoc or HTML would read in it escaped. Stands inside a line, not at its start.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        // A `/` so that a bare URL stays text, and `*/` is none; `--` and `..`, of which rustdoc makes one character.
        if r"\`*_[]<>#&|~!$/^{}@".contains(c) || "-.".contains(c) && escaped.ends_with(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// `text` as code. A code span cannot hold backticks by escaping them, only by a longer fence.
pub fn code_span(text: &str) -> String {
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}
