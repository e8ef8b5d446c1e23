//! Other services and SDKs on the device, whose codes are not in the catalogue.

use std::sync::LazyLock;

use push_status::{Channel, Lang};
use serde::Deserialize;

/// A line of `foreign.csv`.
#[derive(Debug, Deserialize)]
pub struct Service {
    #[serde(rename = "service")]
    pub name: String,
    /// Its name in Chinese texts, if that is another one.
    chinese: String,
    /// The channel whose SDK it is, if it is one.
    pub channel: Option<Channel>,
    /// `yes` if it is meant even where a channel is named; `no` for software that is no push service, which a log about a
    /// channel mentions in passing.
    outranks: String,
    /// Texts that name it, in lower case, with `|` between them. Where texts are joined by `&`, all of them are needed.
    marks: String,
    /// Its numbers, where `#` is any digit.
    numbers: String,
    /// Where its codes are documented.
    #[serde(rename = "where")]
    pub page: String,
}

static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| {
    csv::Reader::from_reader(include_bytes!("foreign.csv").as_slice()).into_deserialize().flatten().collect()
});

impl Service {
    pub fn name_in(&self, lang: Lang) -> &str {
        if lang == Lang::Zh && !self.chinese.is_empty() { &self.chinese } else { &self.name }
    }

    pub const fn is_sdk(&self) -> bool {
        self.channel.is_some()
    }

    fn outranks(&self) -> bool {
        self.outranks == "yes"
    }

    fn marks(&self) -> impl Iterator<Item = &str> {
        self.marks.split('|').filter(|mark| !mark.is_empty())
    }

    /// Whether this is the only one that can have the number.
    pub fn has_number(&self, number: &str) -> bool {
        let fits = |pattern: &str| {
            pattern.len() == number.len()
                && pattern.bytes().zip(number.bytes()).all(|(pattern, digit)| pattern == b'#' || pattern == digit)
        };
        self.numbers.split('|').filter(|pattern| !pattern.is_empty()).any(fits)
    }
}

/// The type of FCM's own error in its replies.
const FCM_ERROR: &str = "google.firebase.fcm.v1.fcmerror";

/// The services that a text names; only those that outrank a channel if the text names one.
pub fn named(text: &str, has_channel: bool) -> Vec<&'static Service> {
    let lower = without_fcm(&text.to_lowercase());
    if lower.contains(FCM_ERROR) {
        return Vec::new();
    }
    let is_named =
        |service: &&Service| (!has_channel || service.outranks()) && service.marks().any(|mark| has(&lower, mark));
    let mut services: Vec<&Service> = SERVICES.iter().filter(is_named).collect();
    services.dedup_by_key(|service| service.name.as_str());
    if services.iter().any(|service| service.outranks()) {
        services.retain(|service| service.outranks());
    }
    services
}

/// A text in lower case without what FCM says of Web Push: a fixed message of its errors, and a field of its requests.
fn without_fcm(lower: &str) -> String {
    const FIELD: &str = "webpush";
    let mut text = lower.replace("apns or web push service", "");
    let is_field = |text: &str, at: usize| {
        let after = &text[at + FIELD.len()..];
        let value = after.trim_start_matches(['\\', '"', '\'', ' ']).strip_prefix([':', '=']);
        let is_quoted = text[..at].ends_with(['"', '\'']) && after.starts_with(['\\', '"', '\'']);
        value.is_some_and(|value| is_quoted || value.trim_start_matches(['>', ' ']).starts_with('{'))
    };
    while let Some(at) = text.match_indices(FIELD).map(|(at, _)| at).find(|at| is_field(&text, *at)) {
        text.replace_range(at..at + FIELD.len(), "");
    }
    text
}

/// Where a text in lower case mentions software that is no push service.
pub fn software(lower: &str) -> Vec<usize> {
    let marks = SERVICES.iter().filter(|service| !service.outranks()).flat_map(Service::marks);
    marks.flat_map(|mark| places(lower, mark)).collect()
}

/// Whether the text has all parts of a mark.
fn has(lower: &str, mark: &str) -> bool {
    mark.split('&').all(|part| places(lower, part).next().is_some())
}

fn places<'a>(lower: &'a str, mark: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_letter = |char: Option<char>| char.is_some_and(|char| char.is_ascii_alphanumeric());
    lower.match_indices(mark).map(|(at, _)| at).filter(move |at| {
        let starts_word = !mark.starts_with(|char: char| char.is_ascii_alphanumeric())
            || !is_letter(lower[..*at].chars().next_back());
        // A short mark is a word of its own; a longer one may be the beginning of a name.
        let ends_word = mark.len() > 5 || !mark.is_ascii() || !is_letter(lower[at + mark.len()..].chars().next());
        starts_word && ends_word
    })
}

/// The SDK that has a number which no server has.
pub fn of_number(number: &str, channel: Option<Channel>) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.has_number(number) && (channel.is_none() || channel == service.channel))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_file_is_a_service() {
        assert_eq!(SERVICES.len(), include_str!("foreign.csv").lines().count() - 1);
    }
}
