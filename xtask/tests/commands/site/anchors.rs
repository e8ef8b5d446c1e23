//! A link to a code leads to it forever.

use std::collections::BTreeSet;

use scraper::Html;

use super::page::{CHANGES, all, by_id, committed, ids, said, text};
use crate::tree::Tree;

/// The anchor and the name of every code that a version added, by the committed feed of changes.
fn released() -> Vec<(String, String)> {
    let feed: serde_json::Value = serde_json::from_str(CHANGES).unwrap();
    let changes = feed.as_array().unwrap().iter().flat_map(|release| release["changes"].as_array().unwrap());
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let code = |change: &serde_json::Value| match &change["code"] {
        code if code.is_i64() => Some(code.to_string()),
        _ => change["wire"].as_str().map(str::to_owned),
    };
    let added = changes.filter(|change| change["kind"] == "added");
    let codes = added.filter_map(|change| Some((code(change)?, change)));
    codes.map(|(code, change)| (format!("{}-{code}", text(&change["table"])), text(&change["name"]))).collect()
}

#[test]
fn every_released_anchor_is_in_the_page() {
    let released = released();
    assert!(released.len() > 700, "{}", released.len());
    for anchor in ["huawei-80300007", "oppo--1", "huawei-receipt-2", "apple-send-ExpiredToken", "vivo-receipt-104/2183"]
    {
        assert!(released.iter().any(|(released, _)| released == anchor), "{anchor}");
    }
    let page = Html::parse_document(&committed());
    let elements = ids(&page);
    for (anchor, _) in released {
        assert!(elements.contains_key(anchor.as_str()), "{anchor}");
    }
}

#[test]
fn the_anchor_of_a_code_that_was_removed_leads_to_its_name() {
    let tree = Tree::committed();
    tree.write_changes(CHANGES);
    let oppo = tree.read("oppo.csv");
    tree.write("oppo.csv", oppo.lines().filter(|line| !line.starts_with("-1,")).collect::<Vec<_>>().join("\n"));
    let chinese = tree.read("zh/oppo.csv");
    tree.write("zh/oppo.csv", chinese.lines().filter(|line| !line.starts_with("-1,")).collect::<Vec<_>>().join("\n"));
    // Its row in the vendor's own list has no twin any more.
    tree.edit("vendor/oppo-send.csv", ",oppo:-1,", ",,");
    let receipts = tree.read("vendor/huawei-receipt.csv");
    let kept: Vec<_> = receipts.lines().filter(|line| !line.starts_with("201-5,")).collect();
    tree.write("vendor/huawei-receipt.csv", kept.join("\n"));
    let page = Html::parse_document(&text(&tree));
    assert_eq!(all(&page, ".row[id='oppo--1']").len(), 0);
    assert_eq!(said(by_id(&page, "oppo--1")), "oppo -1 ServiceCurrentlyUnavailable");
    assert_eq!(all(&page, ".row[id='huawei-receipt-201-5']").len(), 0);
    assert!(said(by_id(&page, "huawei-receipt-201-5")).starts_with("huawei-receipt 201-5 "));
    let elements = ids(&page);
    for (anchor, name) in released() {
        assert!(said(elements[anchor.as_str()]).contains(&name), "{anchor}");
    }
}

#[test]
fn no_id_is_there_twice_and_every_link_within_the_page_arrives() {
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

#[test]
fn a_code_that_an_id_cannot_hold_has_an_encoded_anchor_of_its_own() {
    let tree = Tree::committed();
    let table = tree.read("vendor/huawei-receipt.csv");
    let row = table.lines().nth(1).unwrap().split_once(",").unwrap().1.split_once(",").unwrap().1;
    tree.write("vendor/huawei-receipt.csv", format!("{table}\"a b#c%20\"\"码\",Hostile,{row}\n"));
    let page = Html::parse_document(&text(&tree));
    let row = by_id(&page, "huawei-receipt-a%20b%23c%2520%22%E7%A0%81");
    assert!(said(all(row, "h5 b")[0]) == "a b#c%20\"码");
}
