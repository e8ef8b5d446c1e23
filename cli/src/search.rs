//! `push-status search`: a ranked full-text search over all lists that forgives typing errors.

use std::io;

use clap::Args;
use push_status::{Channel, Lang};
use strsim::{damerau_levenshtein, normalized_damerau_levenshtein};

use crate::answer::{brief, object, print, print_json, said, sentence};
use crate::exit::{Exit, invalid};
use crate::lang::Language;
use crate::near::nearest_channel;
use crate::recognise::{AnyRow, Kind};

/// Search the codes, names, labels and texts of all channels and lists
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  push-status search token expired
  push-status search --codes receipt uninstalled")]
pub struct Search {
    /// The words to search for; typing errors are forgiven
    #[arg(required = true)]
    words: Vec<String>,
    /// Search only lists of this kind: mpaas, send, token, receipt or http
    #[arg(long, value_name = "LIST", value_parser = Kind::parser(), hide_possible_values = true)]
    codes: Option<Kind>,
    /// Print a JSON array, the best match first
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: Language,
    #[command(flatten)]
    pub links: crate::answer::Links,
}

pub fn run(options: &Search) -> io::Result<Exit> {
    let lang = options.language.get();
    let words: Vec<String> = words(&options.words.join(" ")).collect();
    if words.is_empty() {
        return Err(invalid("there is nothing to search for: give at least one word with letters or digits"));
    }
    let rows = AnyRow::all().filter(|row| options.codes.is_none_or(|kind| kind.has(*row)));
    let mut ranked: Vec<(f64, AnyRow)> = rows.filter_map(|row| Some((score(&words, row)?, row))).collect();
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    if options.json {
        print_json(&ranked.iter().map(|(_, row)| object(*row, lang)).collect())?;
    } else if ranked.is_empty() {
        let none = said(lang, "no code has all of these words: ", "没有状态码同时含有这些词：");
        print(sentence(&(none.to_owned() + &words.join(" "))).as_bytes())?;
    } else {
        let read = words.iter().filter_map(|word| Some((word, misspelt(word)?))).map(|(word, channel)| {
            sentence(&match lang {
                Lang::Zh => format!("没有通道 {word}，按 {channel} 查找："),
                _ => format!("there is no channel {word}; this is what {channel} finds:"),
            })
        });
        let read: String = read.collect();
        print((read + &ranked.iter().map(|(_, row)| brief(*row, lang)).collect::<String>()).as_bytes())?;
    }
    Ok(if ranked.is_empty() { Exit::NothingFound } else { Exit::Done })
}

/// How well a row answers all `words`; `None` where one of them is not in it.
fn score(words: &[String], row: AnyRow) -> Option<f64> {
    let code = row.wire().to_lowercase();
    let aliases = row.aliases().join(" ");
    let fields = [
        (4.0, Some(row.name())),
        (4.0, row.label()),
        (4.0, Some(code.as_str())),
        (4.0, Some(aliases.as_str())),
        (2.0, Some(row.description())),
        (2.0, Some(row.channel().id())),
        (2.0, Some(row.list_id())),
        (1.0, row.explanation()),
        (1.0, row.note()),
    ];
    let chinese = row.description_in(Lang::Zh).to_lowercase();
    words
        .iter()
        .map(|word| {
            let best = fields
                .iter()
                .filter_map(|(weight, text)| Some(weight * similarity(word, (*text)?)))
                .fold(0.0, f64::max);
            let best = if code == *word { 8.0 } else { best };
            // Chinese has no blanks between its words.
            let best = if !word.is_ascii() && chinese.contains(word.as_str()) { best.max(2.0) } else { best };
            (best > 0.0).then_some(best)
        })
        .sum()
}

/// 1 for a text that has the word, less for one that begins with it or that a typing error turns into it, else 0.
fn similarity(word: &str, text: &str) -> f64 {
    let len = word.chars().count();
    // One typing error in a word of four letters, two in one of eight. A number is not mistyped: it is another one.
    let forgiven = if word.chars().all(|c| c.is_ascii_digit()) { 0 } else { len / 4 }.min(2);
    words(text)
        .map(|other| match damerau_levenshtein(word, &other) {
            0 => 1.0,
            _ if len >= 3 && other.starts_with(word) => 0.9,
            errors if errors <= forgiven => 0.8 * normalized_damerau_levenshtein(word, &other),
            _ => 0.0,
        })
        .fold(0.0, f64::max)
}

/// The words of a text, in lower case; `BadDeviceToken` is three and itself.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).flat_map(|word| {
        let mut parts = vec![word.to_lowercase()];
        let humps = word.char_indices().filter(|(_, c)| c.is_uppercase()).map(|(at, _)| at);
        let mut starts: Vec<usize> = humps.collect();
        starts.push(word.len());
        if starts.len() > 2 {
            parts.extend(starts.windows(2).map(|pair| word[pair[0]..pair[1]].to_lowercase()));
        }
        parts
    })
}

/// The channel that a word is a misspelling of, unless it is a word of a row.
fn misspelt(word: &str) -> Option<Channel> {
    let channel = nearest_channel(word).filter(|_| word.len() > 4 && word.parse::<Channel>().is_err())?;
    let is_word = |row: AnyRow| {
        let texts = [Some(row.name()), row.label(), Some(row.description()), row.explanation(), row.note()];
        texts.into_iter().flatten().any(|text| words(text).any(|other| other == word))
    };
    (!AnyRow::all().any(is_word)).then_some(channel)
}
