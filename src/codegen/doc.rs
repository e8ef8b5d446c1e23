//! Doc comments: any text as Markdown that says just that text.

use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes for Markdown, one per line; they print as `///`.
pub fn doc(markdown: &str) -> TokenStream {
    let lines = markdown.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// `text` with everything escaped that Markdown, rustdoc or HTML would interpret. It must not be at the start of a line, where other
/// characters mean something, too.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        // `/` is escaped so that a bare URL stays text and `*/` ends no comment, and repeated `-` and `.` because rustdoc makes one
        // character of them.
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
