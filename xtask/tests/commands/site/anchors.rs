//! A link to a code leads to it for ever.

use std::collections::BTreeSet;

use scraper::Html;

use super::page::{CHANGES, all, by_id, committed, said, text};
use crate::tree::Tree;

/// The anchor and the name of every code that a version added, by the committed feed of changes.
fn released() -> Vec<(String, String)> {
    let feed: serde_json::Value = serde_json::from_str(CHANGES).unwrap();
    let changes = feed.as_array().unwrap().iter().flat_map(|release| release["changes"].as_array().unwrap());
    let codes = changes.filter(|change| change["kind"] == "added" && change["code"].is_i64());
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    codes.map(|code| (format!("{}-{}", text(&code["table"]), code["code"]), text(&code["name"]))).collect()
}

#[test]
fn every_released_anchor_is_in_the_page() {
    let released = released();
    for anchor in ["huawei-80300007", "oppo--1"] {
        assert!(released.iter().any(|(released, _)| released == anchor), "{anchor}");
    }
    let page = Html::parse_document(&committed());
    for (anchor, _) in released {
        by_id(&page, &anchor);
    }
}

#[test]
fn the_anchor_of_a_code_that_was_removed_leads_to_its_name() {
    let tree = Tree::committed();
    tree.write_changes(CHANGES);
    let oppo = tree.read("oppo.csv");
    tree.write("oppo.csv", oppo.lines().filter(|line| !line.starts_with("-1,")).collect::<Vec<_>>().join("\n"));
    // Its row in the vendor's own list has no twin any more.
    tree.edit("vendor/oppo-send.csv", ",oppo:-1,", ",,");
    let page = Html::parse_document(&text(&tree));
    assert_eq!(all(&page, ".row[id='oppo--1']").len(), 0);
    assert_eq!(said(by_id(&page, "oppo--1")), "oppo -1 ServiceCurrentlyUnavailable");
    for (anchor, name) in released() {
        assert!(said(by_id(&page, &anchor)).contains(&name), "{anchor}");
    }
}

#[test]
fn no_id_stands_twice_and_every_link_within_the_page_arrives() {
    let page = Html::parse_document(&committed());
    let ids: Vec<_> = all(&page, "[id]").iter().map(|element| element.attr("id").unwrap()).collect();
    let distinct: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len());
    let links = all(&page, "a[href*='#']");
    let fragments: Vec<_> = links.iter().map(|link| link.attr("href").unwrap().split_once('#').unwrap()).collect();
    let inner: Vec<_> =
        fragments.iter().filter(|(address, _)| address.is_empty() || address.starts_with('?')).collect();
    assert!(inner.len() > ids.len() / 2, "{}", inner.len());
    for (_, fragment) in inner {
        assert!(distinct.contains(fragment), "{fragment}");
    }
}
