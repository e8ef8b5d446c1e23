//! The changes between two states of the tables, and the version that each needs.

use serde::{Deserialize, Serialize};

use super::chinese;
use crate::codegen::load::{CONFIRM_TOKEN, REMOVE_TOKEN};
use crate::codegen::model::{Catalogue, Channel, List, ListRow, Row, Token};

/// The least version bump that the promises in docs/stability.md allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    Patch,
    Minor,
    Major,
}

/// One change, at the row or the registry entry that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub bump: Bump,
    pub kind: Kind,
    /// The id of the channel or of the vendor's list; `actions`, `sources` or `verdicts` for entries of those; or `zh` for all
    /// Chinese texts together.
    pub table: String,
    /// The code of a channel's row. `None` where the table as a whole or an entry of a registry is meant.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub code: Option<i64>,
    /// The same for a row of a list: its code as the vendor sends it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub wire: Option<String>,
    /// The variant's name, or the entry's id; the new one where it changed.
    pub name: String,
    /// The column that changed; that of a Chinese text ends with `_zh`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub column: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub to: Option<String>,
}

impl Change {
    /// The code of the row that changed, as text.
    pub fn row(&self) -> Option<String> {
        self.code.map(|code| code.to_string()).or_else(|| self.wire.clone())
    }
}

/// What changed, by its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Added,
    Removed,
    /// The Rust name.
    Renamed,
    /// The vendor's identifier, which a text parses from.
    Relabelled,
    /// Any other text.
    Reworded,
    /// The action or the token's verdict.
    Judged,
}

/// All changes from `before` to `after`, in the order of the tables.
pub fn between(before: &Catalogue, after: &Catalogue) -> Vec<Change> {
    let mut changes = Vec::new();
    for channel in &after.channels {
        match before.channels.iter().find(|old| old.id == channel.id) {
            Some(old) => channel_changes(old, before, channel, after, &mut changes),
            None => {
                changes.push(whole(Kind::Added, Bump::Minor, &channel.id, &channel.enum_name));
                changes.extend(channel.rows.iter().map(|row| added(&channel.id, row)));
            }
        }
    }
    for old in before.channels.iter().filter(|old| after.channels.iter().all(|channel| channel.id != old.id)) {
        changes.push(whole(Kind::Removed, Bump::Major, &old.id, &old.enum_name));
    }
    for list in &after.lists {
        match before.lists.iter().find(|old| old.id == list.id) {
            Some(old) => list_changes(old, before, list, after, &mut changes),
            None => {
                changes.push(whole(Kind::Added, Bump::Minor, &list.id, &list.enum_name));
                changes.extend(list.rows.iter().map(|row| of_list_row(Kind::Added, Bump::Minor, &list.id, row)));
            }
        }
    }
    for old in before.lists.iter().filter(|old| after.lists.iter().all(|list| list.id != old.id)) {
        changes.push(whole(Kind::Removed, Bump::Major, &old.id, &old.enum_name));
    }
    registry_changes("actions", Bump::Major, &action_entries(before), &action_entries(after), &mut changes);
    registry_changes("sources", Bump::Patch, &source_entries(before), &source_entries(after), &mut changes);
    changes.extend(chinese::changes(before, after));
    changes
}

fn channel_changes(old: &Channel, before: &Catalogue, new: &Channel, after: &Catalogue, changes: &mut Vec<Change>) {
    let own = |kind, bump, column: &str, from: &str, to: &str| Change {
        column: Some(column.to_owned()),
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        ..whole(kind, bump, &new.id, &new.enum_name)
    };
    if old.enum_name != new.enum_name {
        changes.push(own(Kind::Renamed, Bump::Major, "enum", &old.enum_name, &new.enum_name));
    }
    // Names that a text parses from: one that goes is missed by those who use it.
    let (old_names, new_names) = (old.aliases.join(" "), new.aliases.join(" "));
    let texts = [
        ("title", Bump::Minor, old.title.as_str(), new.title.as_str()),
        ("aliases", Bump::Minor, &old_names, &new_names),
        (
            "doc_url",
            Bump::Patch,
            old.doc_url.as_deref().unwrap_or_default(),
            new.doc_url.as_deref().unwrap_or_default(),
        ),
    ];
    for (column, bump, from, to) in texts.into_iter().filter(|(.., from, to)| from != to) {
        let kind = if bump == Bump::Patch { Kind::Reworded } else { Kind::Relabelled };
        changes.push(own(kind, bump, column, from, to));
    }
    for row in &new.rows {
        match old.rows.iter().find(|known| known.code == row.code) {
            Some(known) => row_changes(&new.id, (known, before), (row, after), changes),
            None => changes.push(added(&new.id, row)),
        }
    }
    for known in old.rows.iter().filter(|known| new.rows.iter().all(|row| row.code != known.code)) {
        changes.push(Change { code: Some(known.code), ..whole(Kind::Removed, Bump::Major, &new.id, &known.name) });
    }
}

fn row_changes(
    table: &str,
    (old, before): (&Row, &Catalogue),
    (new, after): (&Row, &Catalogue),
    changes: &mut Vec<Change>,
) {
    let mut push = |kind, bump, column: &str, from: &str, to: &str| {
        let row = Change { code: Some(new.code), ..whole(kind, bump, table, &new.name) };
        changes.extend(cell(row, column, from, to));
    };
    push(Kind::Renamed, Bump::Major, "name", &old.name, &new.name);
    judgements((old.action, old.token, before), (new.action, new.token, after), &mut push);
    push(Kind::Relabelled, Bump::Minor, "label", text(&old.label), text(&new.label));
    push(Kind::Reworded, Bump::Patch, "description", &old.description, &new.description);
    push(Kind::Reworded, Bump::Patch, "explanation", text(&old.explanation), text(&new.explanation));
    push(Kind::Reworded, Bump::Patch, "note", text(&old.note), text(&new.note));
    let (old_sources, new_sources) = (source_ids(&old.sources, before), source_ids(&new.sources, after));
    push(Kind::Reworded, Bump::Patch, "source", &old_sources, &new_sources);
}

fn list_changes(old: &List, before: &Catalogue, new: &List, after: &Catalogue, changes: &mut Vec<Change>) {
    let (old_channel, new_channel) = (&before.channels[old.channel].id, &after.channels[new.channel].id);
    let cells = [
        (Kind::Renamed, Bump::Major, "enum", old.enum_name.as_str(), new.enum_name.as_str()),
        // Each of these changes what a lookup finds, or which methods the enum has.
        (Kind::Judged, Bump::Major, "channel", old_channel, new_channel),
        (Kind::Judged, Bump::Major, "kind", old.kind.id(), new.kind.id()),
        (Kind::Judged, Bump::Major, "wire", old.wire.id(), new.wire.id()),
        // No list parses from its title.
        (Kind::Reworded, Bump::Patch, "title", &old.title, &new.title),
        (Kind::Reworded, Bump::Patch, "doc_url", text(&old.doc_url), text(&new.doc_url)),
    ];
    let own = |(kind, bump, column, from, to)| cell(whole(kind, bump, &new.id, &new.enum_name), column, from, to);
    changes.extend(cells.into_iter().filter_map(own));
    for row in &new.rows {
        match old.rows.iter().find(|known| known.wire == row.wire) {
            Some(known) => list_row_changes(&new.id, (known, before), (row, after), changes),
            None => changes.push(of_list_row(Kind::Added, Bump::Minor, &new.id, row)),
        }
    }
    let is_gone = |known: &&ListRow| new.rows.iter().all(|row| row.wire != known.wire);
    let gone = old.rows.iter().filter(is_gone);
    changes.extend(gone.map(|row| of_list_row(Kind::Removed, Bump::Major, &new.id, row)));
}

fn list_row_changes(
    table: &str,
    (old, before): (&ListRow, &Catalogue),
    (new, after): (&ListRow, &Catalogue),
    changes: &mut Vec<Change>,
) {
    let mut push = |kind, bump, column: &str, from: &str, to: &str| {
        changes.extend(cell(of_list_row(kind, bump, table, new), column, from, to));
    };
    let statuses = |row: &ListRow| row.http_statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" ");
    push(Kind::Renamed, Bump::Major, "name", &old.name, &new.name);
    judgements((old.action, old.token, before), (new.action, new.token, after), &mut push);
    // Texts that the row parses from.
    push(Kind::Relabelled, Bump::Minor, "aliases", &old.aliases.join(" "), &new.aliases.join(" "));
    push(Kind::Reworded, Bump::Patch, "http_status", &statuses(old), &statuses(new));
    push(Kind::Reworded, Bump::Patch, "description", &old.description, &new.description);
    push(Kind::Reworded, Bump::Patch, "note", text(&old.note), text(&new.note));
    push(Kind::Reworded, Bump::Patch, "same_as", &same_as(old, before), &same_as(new, after));
    push(Kind::Reworded, Bump::Patch, "confidence", old.confidence.id(), new.confidence.id());
    let (old_sources, new_sources) = (source_ids(&old.sources, before), source_ids(&new.sources, after));
    push(Kind::Reworded, Bump::Patch, "source", &old_sources, &new_sources);
}

/// The row of mPaaS's tables that says the same, as the cell names it.
fn same_as(row: &ListRow, catalogue: &Catalogue) -> String {
    let twin = row.same_as.map(|(channel, row)| (&catalogue.channels[channel], row));
    twin.map(|(channel, row)| format!("{}:{}", channel.id, channel.rows[row].code)).unwrap_or_default()
}

fn of_list_row(kind: Kind, bump: Bump, table: &str, row: &ListRow) -> Change {
    Change { wire: Some(row.wire.clone()), ..whole(kind, bump, table, &row.name) }
}

/// The change of a cell, if it is one.
pub fn cell(change: Change, column: &str, from: &str, to: &str) -> Option<Change> {
    let (column, from, to) = (column.to_owned(), from.to_owned(), to.to_owned());
    (from != to).then_some(Change { column: Some(column), from: Some(from), to: Some(to), ..change })
}

fn text(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or_default()
}

/// The changes of a row's action and token.
fn judgements(
    (old_action, old_token, before): (usize, Token, &Catalogue),
    (new_action, new_token, after): (usize, Token, &Catalogue),
    push: &mut impl FnMut(Kind, Bump, &str, &str, &str),
) {
    let (old_action, new_action) = (&before.actions[old_action], &after.actions[new_action]);
    let resends = !old_action.retryable && new_action.retryable;
    let deletes = action_gravity(&new_action.id) > action_gravity(&old_action.id);
    push(
        Kind::Judged,
        if resends || deletes { Bump::Minor } else { Bump::Patch },
        "action",
        &old_action.id,
        &new_action.id,
    );
    // A code that becomes a delivery lets `cleanup` remove tokens that fail next to it.
    let deletes = token_gravity(new_token) > token_gravity(old_token) || new_token == Token::Alive;
    push(Kind::Judged, if deletes { Bump::Minor } else { Bump::Patch }, "token", old_token.id(), new_token.id());
}

/// How near an action is to deleting the token: `cleanup` deletes one that is to be confirmed, in the end.
fn action_gravity(action: &str) -> u8 {
    match action {
        REMOVE_TOKEN => 2,
        CONFIRM_TOKEN => 1,
        _ => 0,
    }
}

/// How near a verdict is to deleting the token.
fn token_gravity(token: Token) -> u8 {
    match token {
        Token::Alive | Token::Unaffected => 0,
        Token::Suspect => 1,
        Token::Dead => 2,
    }
}

fn source_ids(sources: &[usize], catalogue: &Catalogue) -> String {
    let ids: Vec<_> = sources.iter().map(|source| catalogue.sources[*source].id.as_str()).collect();
    ids.join(" ")
}

fn added(table: &str, row: &Row) -> Change {
    Change { code: Some(row.code), ..whole(Kind::Added, Bump::Minor, table, &row.name) }
}

/// A change of a table or an entry as a whole.
pub fn whole(kind: Kind, bump: Bump, table: &str, name: &str) -> Change {
    Change {
        bump,
        kind,
        table: table.to_owned(),
        code: None,
        wire: None,
        name: name.to_owned(),
        column: None,
        from: None,
        to: None,
    }
}

/// An entry's id, and its cells by column, with the bump that a change of each needs.
type Entry<'a> = (&'a str, Vec<(&'static str, Bump, String)>);

fn action_entries(catalogue: &Catalogue) -> Vec<Entry<'_>> {
    let entries = catalogue.actions.iter().map(|action| {
        let cells = vec![
            ("title", Bump::Patch, action.title.clone()),
            ("retryable", Bump::Minor, if action.retryable { "yes" } else { "no" }.to_owned()),
            ("advice", Bump::Patch, action.advice.clone()),
        ];
        (action.id.as_str(), cells)
    });
    entries.collect()
}

fn source_entries(catalogue: &Catalogue) -> Vec<Entry<'_>> {
    let entries = catalogue.sources.iter().map(|source| {
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        let cells = vec![
            ("authority", Bump::Patch, source.authority.clone()),
            ("title", Bump::Patch, source.title.clone()),
            ("url", Bump::Patch, optional(&source.url)),
            ("seen", Bump::Patch, optional(&source.seen)),
        ];
        (source.id.as_str(), cells)
    });
    entries.collect()
}

/// The changes of a registry, in which an entry that comes or goes needs `bump`.
fn registry_changes(table: &str, bump: Bump, before: &[Entry], after: &[Entry], changes: &mut Vec<Change>) {
    for (id, cells) in after {
        let Some((_, old)) = before.iter().find(|(old, _)| old == id) else {
            changes.push(whole(Kind::Added, bump, table, id));
            continue;
        };
        for ((column, bump, to), (_, _, from)) in cells.iter().zip(old).filter(|((.., to), (.., from))| from != to) {
            let (column, from, to) = (Some((*column).to_owned()), Some(from.clone()), Some(to.clone()));
            let kind = if *bump == Bump::Patch { Kind::Reworded } else { Kind::Judged };
            changes.push(Change { column, from, to, ..whole(kind, *bump, table, id) });
        }
    }
    for (id, _) in before.iter().filter(|(id, _)| after.iter().all(|(new, _)| new != id)) {
        changes.push(whole(Kind::Removed, bump, table, id));
    }
}
