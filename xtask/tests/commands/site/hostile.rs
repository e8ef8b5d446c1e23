//! Any text of a table is shown as that text.

use std::fmt::Write as _;

use scraper::Html;

use super::page::{all, by_id, said, text};
use crate::tree::Tree;

/// The texts that a cell may hold.
fn texts() -> impl Iterator<Item = &'static str> {
    let texts = include_str!("../../../../tests/data/hostile_texts.txt").lines();
    texts.filter(|text| xtask::codegen::rules::clean(text).is_ok())
}

fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[test]
fn hostile_texts_are_shown_to_the_letter() {
    let tree = Tree::committed();
    let plain = Html::parse_document(&text(&tree));
    let title = "<b>Core</b> [x](y) `z` & \"u\" 'v' </option></script><script>alert(1)</script>";
    let alias = "\"><script>alert(2)</script>";
    let url = "https://example.com/a(b)[c]{d}*e*_f_|g?h=1&i=2&copy=3#j";
    let mut channels = tree.read("channels.csv");
    writeln!(channels, "core,CoreStatus,{},,code description,{},{}", cell(title), cell(alias), cell(url)).unwrap();
    tree.write("channels.csv", channels);
    let mut sources = tree.read("sources.csv");
    writeln!(sources, "hostile,{0},{0},{1},2026", cell(title), cell(url)).unwrap();
    tree.write("sources.csv", sources);
    let mut rows = "code,name,action,token,label,description,explanation,note,source\n".to_owned();
    for (code, hostile) in (1_000..).zip(texts()) {
        let (label, text) = (cell(&format!("{hostile} {code}")), cell(hostile));
        writeln!(rows, "{code},Hostile{code},retry,unaffected,{label},{text},{text},{text},hostile").unwrap();
    }
    tree.write("core.csv", rows);

    let page = Html::parse_document(&text(&tree));
    assert_eq!(all(&page, "script").len(), all(&plain, "script").len());
    for (code, hostile) in (1_000..).zip(texts()) {
        let row = by_id(&page, &format!("core-{code}"));
        let paragraphs: Vec<_> = all(row, ".says p").into_iter().map(said).collect();
        let expected = [format!("{hostile} {code}"), hostile.to_owned(), hostile.to_owned(), format!("Note {hostile}")];
        assert_eq!(paragraphs, expected);
        let link = all(row, ".sources a")[0];
        assert_eq!((said(link).as_str(), link.attr("href")), (title, Some("#source-hostile")));
    }
    let link = all(by_id(&page, "source-hostile"), "a")[0];
    assert_eq!((said(link), link.attr("href")), (format!("{title}: {title}"), Some(url)));
    let option = all(&page, "option[value='core']")[0];
    assert_eq!((said(option).as_str(), option.attr("data-aliases")), (title, Some(alias)));
    assert!(said(by_id(&page, "channel-core")).starts_with(title));
}
