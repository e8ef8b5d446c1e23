//! What a user probably meant who wrote something that is not listed: the nearest codes, names and channels.

use push_status::Channel;
use strsim::{damerau_levenshtein, normalized_damerau_levenshtein};

use crate::recognise::AnyRow;

/// The codes and names nearest to one that is not listed.
pub fn nearest(text: &str) -> Vec<AnyRow> {
    const MOST: usize = 3;
    const LEAST: f64 = 0.75;
    let text = text.to_lowercase();
    if text.len() > 64 {
        return Vec::new();
    }
    let near = |row: AnyRow| {
        let texts =
            [Some(row.wire().to_lowercase()), Some(row.name().to_lowercase()), row.label().map(str::to_lowercase)];
        // A text that is longer or shorter by too much is not compared letter by letter.
        let may_be_near =
            |other: &str| text.len().min(other.len()) as f64 >= LEAST * text.len().max(other.len()) as f64;
        let similar = texts.iter().flatten().filter(|other| may_be_near(other));
        similar.map(|other| normalized_damerau_levenshtein(&text, other)).fold(0.0, f64::max)
    };
    let mut ranked: Vec<_> = AnyRow::all().map(|row| (near(row), row)).filter(|(near, _)| *near >= LEAST).collect();
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    // Of a vendor's row and the one of mPaaS that says the same, the first is enough.
    let mut nearest: Vec<AnyRow> = Vec::new();
    for (_, row) in ranked {
        if nearest.len() < MOST && !nearest.iter().any(|other| other.says_the_same(row)) {
            nearest.push(row);
        }
    }
    nearest
}

/// The channel whose ID, title or alias is at most one typing error away, or two if the text has six letters or more.
pub fn nearest_channel(text: &str) -> Option<Channel> {
    let text = text.to_lowercase();
    let names = |channel: &Channel| {
        let names = [channel.id(), channel.title()].into_iter().chain(channel.aliases().iter().copied());
        names.map(str::to_lowercase).map(|name| damerau_levenshtein(&text, &name)).min().unwrap_or(usize::MAX)
    };
    let nearest = Channel::ALL.iter().copied().map(|channel| (names(&channel), channel)).min_by_key(|near| near.0)?;
    let forgiven = (text.chars().count() / 3).min(2);
    (nearest.0 <= forgiven).then_some(nearest.1)
}

/// A word that is one typing error away from the name of a vendor, in a text that names none.
pub fn misspelt_channel(text: &str) -> Option<(String, Option<Channel>)> {
    // Not Apple, whose name is a word of every day, and no short id, which many words are near to.
    let is_vendor = |channel: &Channel| channel.id().len() > 4 && ![Channel::Common, Channel::Apple].contains(channel);
    let vendors: Vec<_> = Channel::ALL.iter().copied().filter(is_vendor).collect();
    let words = text.split(|char: char| !char.is_ascii_alphabetic()).filter(|word| word.len() > 4);
    words.into_iter().find_map(|word| {
        let is_near = |channel: &Channel| damerau_levenshtein(&word.to_lowercase(), channel.id()) == 1;
        Some((word.to_owned(), Some(vendors.iter().copied().find(is_near)?)))
    })
}

/// The channels' IDs, for a message.
pub fn channels() -> String {
    Channel::ALL.iter().map(Channel::id).collect::<Vec<_>>().join(", ")
}

/// The end of a message about a text that is no channel: the one that was probably meant, and all.
pub fn meant(text: &str) -> String {
    let near = nearest_channel(text).map_or_else(|| ".".to_owned(), |near| format!("; did you mean {near}?"));
    format!("{near} The channels are {}", channels())
}
