//! Short lists made of the tables, for the reviewer of a change: they decide which tokens are deleted and which meaning a
//! number gets. The library's tests compare them with what the library says.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::codegen::model::{Catalogue, Token};

/// The codes that prove a token dead.
pub const DEAD: &str = "tests/golden/dead.txt";
/// The codes that show a token alive.
pub const ALIVE: &str = "tests/golden/alive.txt";
/// The numbers that several channels list.
pub const SHARED: &str = "tests/golden/shared.txt";

/// The codes with a verdict, one per line: the channel or the vendor's list, the code and its name.
pub fn codes(catalogue: &Catalogue, token: Token) -> String {
    let mut text = String::new();
    for channel in &catalogue.channels {
        for row in channel.rows.iter().filter(|row| row.token == token) {
            let _ = writeln!(text, "{} {} {}", channel.id, row.code, row.name);
        }
    }
    for list in &catalogue.lists {
        for row in list.rows.iter().filter(|row| row.token == token) {
            let _ = writeln!(text, "{} {} {}", list.id, row.wire, row.name);
        }
    }
    text
}

/// Each number, and below it the channels that list it, with the name that each gives it.
pub fn shared(catalogue: &Catalogue) -> String {
    let mut by_code: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for channel in &catalogue.channels {
        for row in &channel.rows {
            by_code.entry(row.code).or_default().push(format!("    {} {}\n", channel.id, row.name));
        }
    }
    let shared = by_code.iter().filter(|(_, lines)| lines.len() > 1);
    shared.map(|(code, lines)| format!("{code}\n{}", lines.concat())).collect()
}
