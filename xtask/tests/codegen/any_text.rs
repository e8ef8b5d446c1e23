//! Any text of a table is a doc comment that says just that text.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::codegen::doc::{code_span, escaped};
use crate::codegen::emit::render;
use crate::codegen::rules::clean;
use crate::tables::Tables;

/// What Markdown, HTML, rustdoc or Rust could take for something else than text.
pub fn hostile() -> impl Iterator<Item = &'static str> + Clone {
    include_str!("../../../tests/data/hostile_texts.txt").lines()
}

/// Those of them that a cell may hold.
pub fn hostile_cells() -> impl Iterator<Item = &'static str> + Clone {
    hostile().filter(|text| clean(text).is_ok())
}

/// The plain text of Markdown as rustdoc reads it, quotes as typed.
fn plain(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut text = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            other => text.push_str(&format!("{other:?}")),
        }
    }
    straight(&text)
}

/// Rustdoc prints typographic quotes, which is no difference.
fn straight(text: &str) -> String {
    text.replace(['“', '”'], "\"").replace(['‘', '’'], "'")
}

#[track_caller]
fn check(text: &str) {
    let shown = straight(text);
    assert_eq!(plain(&format!("`1`: {} (seen)", escaped(text))), format!("1: {shown} (seen)"));
    assert_eq!(plain(&format!("`1`: {}", escaped(text))), format!("1: {shown}"));
    assert_eq!(plain(&format!("Label: {}", code_span(text))), format!("Label: {shown}"));
}

#[test]
fn hostile_texts_say_themselves() {
    for text in hostile() {
        check(text);
    }
}

#[test]
fn hostile_texts_are_rendered() {
    let tables = Tables::valid();
    for (row, text) in hostile_cells().enumerate() {
        let cell = format!("\"{}\"", text.replace('"', "\"\""));
        let label = format!("\"{} {row}\"", text.replace('"', "\"\""));
        let line = format!("source\n1{row:03},Row{row},remove_token,dead,{label},{cell},{cell},{cell},mpaas\n");
        tables.edit("huawei.csv", "source\n", &line);
    }
    let outputs = render(&tables.load().unwrap()).unwrap();
    let huawei = outputs.iter().find(|output| output.name == "huawei.rs").unwrap();
    for (row, text) in hostile_cells().enumerate() {
        let doc = format!("    /// `1{row:03}`: {}\n", escaped(text));
        assert!(huawei.text.contains(&doc), "{doc:?}");
        assert!(huawei.text.contains(&format!("description: {text:?},\n")), "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_text_says_itself(texts in prop::collection::vec(prop::collection::vec(
        prop_oneof![prop::sample::select(hostile().collect::<Vec<_>>()).prop_map(str::to_owned), "\\PC{0,6}", "[!-/:-@\\[-`{-~ ]{0,6}"],
        1..4,
    ), 1..16)) {
        for text in texts {
            let text = text.concat();
            let text = text.trim();
            if !text.is_empty() {
                check(text);
            }
        }
    }
}
