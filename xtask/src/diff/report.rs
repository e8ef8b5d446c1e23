//! Changes for people, for a changelog and for machines.

use std::fmt::Write as _;

use serde::Serialize;

use super::changes::{Bump, Change, Kind};
use crate::console::counted;

/// One line for each change, the gravest bump first.
pub fn text(changes: &[Change]) -> String {
    let mut text = String::new();
    for bump in [Bump::Major, Bump::Minor, Bump::Patch] {
        for change in changes.iter().filter(|change| change.bump == bump && !is_told(change, changes)) {
            let _ = writeln!(text, "{}: {}", name(bump), sentence(change, changes, ""));
        }
    }
    let _ = match needed(changes) {
        Some(bump) => writeln!(text, "{}: a {} version", counted(changes.len(), "change"), name(bump)),
        None => writeln!(text, "no change"),
    };
    text
}

/// A list for each bump.
pub fn markdown(changes: &[Change]) -> String {
    let mut text = String::new();
    for (bump, title) in [(Bump::Major, "Breaking"), (Bump::Minor, "New"), (Bump::Patch, "Corrected")] {
        let mut list = changes.iter().filter(|change| change.bump == bump && !is_told(change, changes)).peekable();
        if list.peek().is_some() {
            let _ = writeln!(text, "{}**{title}**\n", if text.is_empty() { "" } else { "\n" });
        }
        for change in list {
            let _ = writeln!(text, "- {}", sentence(change, changes, "`"));
        }
    }
    text
}

/// The change feed.
#[derive(Serialize)]
pub struct Feed<'a> {
    /// `None` where nothing changed.
    bump: Option<Bump>,
    changes: &'a [Change],
}

pub fn feed(changes: &[Change]) -> Feed<'_> {
    Feed { bump: needed(changes), changes }
}

/// The bump that all changes together need.
pub fn needed(changes: &[Change]) -> Option<Bump> {
    changes.iter().map(|change| change.bump).max()
}

fn name(bump: Bump) -> &'static str {
    match bump {
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}

/// Whether a code is one of a table that is new as a whole.
fn is_told(change: &Change, changes: &[Change]) -> bool {
    change.kind == Kind::Added && change.row().is_some() && changes.iter().any(|other| is_table_of(other, change))
}

fn is_table_of(table: &Change, code: &Change) -> bool {
    table.kind == Kind::Added && table.row().is_none() && table.table == code.table
}

/// What changed, with identifiers between `mark`s.
fn sentence(change: &Change, changes: &[Change], mark: &str) -> String {
    let Change { kind, table, name, column, from, to, .. } = change;
    let code = change.row().map(|code| format!(" {code}")).unwrap_or_default();
    let subject = format!("{table}{code} {mark}{name}{mark}");
    let shown = |text: &Option<String>| match text.as_deref().unwrap_or_default() {
        "" => "nothing".to_owned(),
        text => format!("{text:?}"),
    };
    let (column, from, to) = (column.as_deref().unwrap_or_default(), shown(from), shown(to));
    match kind {
        Kind::Added => match changes.iter().filter(|code| code.row().is_some() && is_table_of(change, code)).count() {
            0 => format!("{subject} added"),
            1 => format!("{subject} added, with 1 code"),
            codes => format!("{subject} added, with {codes} codes"),
        },
        Kind::Removed => format!("{subject} removed"),
        Kind::Renamed => format!("{subject}: renamed from {from}"),
        Kind::Relabelled | Kind::Reworded | Kind::Judged => format!("{subject}: {column} changed from {from} to {to}"),
    }
}
