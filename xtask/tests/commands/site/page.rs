//! The page of a tree, and questions to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use scraper::{ElementRef, Html, Selector};

use crate::tree::Tree;

pub const CHANGES: &str = include_str!("../../../../docs/CHANGES.json");

/// Where `cargo xtask site` puts the page of a tree.
pub fn file(tree: &Tree) -> PathBuf {
    tree.table("").parent().unwrap().join("target/site/index.html")
}

/// The page of a tree.
#[track_caller]
pub fn text(tree: &Tree) -> String {
    let ran = tree.run(&["site"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    fs::read_to_string(file(tree)).unwrap()
}

/// The page of the committed tables and of what was released of them.
pub fn committed() -> String {
    let tree = Tree::committed();
    tree.write_changes(CHANGES);
    text(&tree)
}

pub fn all<'a>(scope: impl Into<Scope<'a>>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    match scope.into() {
        Scope::Page(page) => page.select(&selector).collect(),
        Scope::Element(element) => element.select(&selector).collect(),
    }
}

pub enum Scope<'a> {
    Page(&'a Html),
    Element(ElementRef<'a>),
}

impl<'a> From<&'a Html> for Scope<'a> {
    fn from(page: &'a Html) -> Self {
        Self::Page(page)
    }
}

impl<'a> From<ElementRef<'a>> for Scope<'a> {
    fn from(element: ElementRef<'a>) -> Self {
        Self::Element(element)
    }
}

/// The element with an id. There must be exactly one.
#[track_caller]
pub fn by_id<'a>(page: &'a Html, id: &str) -> ElementRef<'a> {
    let found = all(page, &format!("[id='{id}']"));
    assert_eq!(found.len(), 1, "elements with the id {id}");
    found[0]
}

/// Every element that has an id, for tests that ask for many.
pub fn ids(page: &Html) -> BTreeMap<&str, ElementRef<'_>> {
    all(page, "[id]").into_iter().map(|element| (element.attr("id").unwrap(), element)).collect()
}

/// The text of an element to the letter.
pub fn said(element: ElementRef) -> String {
    element.text().collect()
}

/// A table's records by their columns' names.
pub fn records(tree: &Tree, name: &str) -> Vec<Record> {
    let header: Vec<_> = tree.read(name).lines().next().unwrap().split(',').map(str::to_owned).collect();
    tree.records(name).into_iter().map(|cells| Record { header: header.clone(), cells }).collect()
}

pub struct Record {
    header: Vec<String>,
    cells: Vec<String>,
}

impl Record {
    /// The cell, if the table has such a column.
    pub fn find(&self, column: &str) -> Option<&str> {
        Some(&self.cells[self.header.iter().position(|name| name == column)?])
    }

    #[track_caller]
    pub fn get(&self, column: &str) -> &str {
        &self.cells[self.header.iter().position(|name| name == column).unwrap()]
    }
}
