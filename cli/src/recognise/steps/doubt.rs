//! Why a number that looks like a code of a channel is only a guess.

use push_status::{Action, TokenVerdict};

use super::numbers::{self, Place, is_pair};
use crate::recognise::channel::Mention;
use crate::recognise::field::{self, Role};
use crate::recognise::name::is_all_of;
use crate::recognise::row::AnyRow;
use crate::recognise::sent::OpenObjects;
use crate::recognise::subject::{asks, is_of_another_product, is_of_another_receipt, says_failure, says_push};
use crate::recognise::{Paste, denial, foreign, json, number, past, supposed, text};

impl Paste {
    /// Whether a number may be something else than the code of one of these rows. Those that delete a token or send again need
    /// more to be certain than others.
    pub fn is_doubtful(&self, place: &Place<'_>, rows: &[AnyRow]) -> bool {
        let Place { text, line, number, .. } = *place;
        let is_dead = rows.iter().any(|row| row.token_verdict() == TokenVerdict::Dead);
        let is_against = is_dead || rows.iter().any(|row| row.token_verdict() == TokenVerdict::Suspect);
        let is_harmful = is_dead || rows.iter().any(|row| row.action().is_retryable());
        let is_short = number.is_small() && number.role < Role::Code;
        // A code that was counted zero times was not answered.
        let is_none = || denial::is_zero(&text[number.end..]);
        is_dead
            && (is_none()
                || number.is_small() && self.is_no_receipt_of_messages(place)
                || self.is_of_device(place))
            // A success of the past may come before the failure of today.
            || is_against
                && (supposed::is_no_report(text, number.at..number.end)
                    || denial::is_denied(&text[..number.at], &text[number.end..]))
            || rows.iter().any(|row| row.action() == Action::Done) && past::is_past(text, number.at..number.end)
            || is_harmful && (is_short && is_counted(place) || !place.is_receipt && self.may_be_count(place, is_dead))
            || self.forced.is_none()
                && ((is_harmful || !number.is_long()) && is_of_another_product(line)
                    || !number.is_long() && (self.is_of_software(place) || self.is_around_channel(place)))
    }

    /// Whether the channel is named only further in than the number, or in an object next to it, and the object around the number
    /// is cut off or not well formed: then the number is what the sender's own server says around the answer.
    fn is_around_channel(&self, place: &Place<'_>) -> bool {
        let (mut before, mut open) = (OpenObjects::default(), OpenObjects::default());
        let around = before.at(&self.whole, place.number.at);
        let mut is_further_in = |mention: &Mention| match open.at(&self.whole, mention.at) {
            [.., _, innermost] => !around.contains(innermost),
            _ => false,
        };
        around.last().is_some_and(|object| json::at(&self.whole, *object).is_none())
            && !self.mentions.is_empty()
            && self.mentions.iter().all(&mut is_further_in)
    }

    /// Whether software that is no push service was mentioned between the channel and the number, which then may be its.
    fn is_of_software(&self, place: &Place<'_>) -> bool {
        let at = place.number.at;
        let from = self.mentions.iter().rfind(|mention| mention.at < at).map_or(0, |mention| mention.at);
        foreign::software(place.lower).iter().any(|software| (from..at).contains(software))
    }

    /// Whether only a device is named, whose apps have errors of their own.
    fn is_of_device(&self, place: &Place<'_>) -> bool {
        let Place { lower, start, line, number, .. } = *place;
        !self.has_channel()
            && !place.is_mpaas
            && !says_push(lower)
            && !is_all_of(line, number.at - start..number.end - start)
    }

    /// Whether a number that no field names may count messages or devices: `苹果 2011，小米 10001`.
    fn may_be_count(&self, place: &Place<'_>, is_dead: bool) -> bool {
        let Place { start, line, number, .. } = *place;
        if self.forced.is_some() || number.role == Role::Code || number.is_long() && !is_dead {
            return false;
        }
        let range = number.at - start..number.end - start;
        if number.is_long() {
            let label = text::label_before(line, range.start);
            let is_answer = number.role == Role::Likely && !field::ends_with_channel(&label);
            let is_after_channel = self.is_next_to_channel(place.text, number) && !counts_something(&line[range.end..]);
            return !(is_answer || is_after_channel || is_all_of(line, range) || says_failure(line) || asks(line));
        }
        let others = || number::all(line).into_iter().filter(|other| other.at != range.start);
        let is_only_number = || !others().any(|other| other.role != Role::Other) || has_count(&line[range.end..]);
        // `荣耀 10001 小米 10001` is a list of codes.
        let is_list = || is_all_of(&line.replace(|char: char| char.is_ascii_digit(), " "), range.clone());
        let is_more = || !number.is_small() && (is_only_number() || is_list());
        let is_code = is_pair(line) || is_all_of(line, range.clone()) || !is_dead && (says_failure(line) || is_more());
        !is_code
    }

    /// Whether a receipt or a callback is not known to be about messages: a payment and a login have these, too.
    fn is_no_receipt_of_messages(&self, place: &Place<'_>) -> bool {
        let says_receipt = || numbers::RECEIPT.iter().any(|word| place.lower.contains(word));
        self.forced.is_none()
            && numbers::is_receipt(place.text, place.number.at)
            && (!says_push(place.lower) && !says_receipt() || is_of_another_receipt(place.line))
    }
}

/// Whether a number is followed by a word that may be what it counts, in whatever language: `80000004 Geräte`, `80000004건`.
fn counts_something(after: &str) -> bool {
    const NO_THINGS: &[&str] = &["for", "on", "from", "at", "while", "when", "after", "push", "token", "device"];
    let word = after.trim_start_matches(' ').split(|char: char| !char.is_alphabetic()).next().unwrap_or_default();
    let is_chinese = word.starts_with(|char| ('\u{4e00}'..='\u{9fff}').contains(&char));
    !word.is_empty() && !is_chinese && !NO_THINGS.contains(&word.to_lowercase().as_str())
}

/// Whether a code is followed by how often it came: `(35)`, `x35`, `×35`.
pub fn has_count(after: &str) -> bool {
    let count = after.trim_start_matches(' ').strip_prefix(['(', 'x', '×']);
    count.is_some_and(|count| count.starts_with(|char: char| char.is_ascii_digit()))
}

/// Whether a small number counts: `receipt: 2 stored`, `failed 2`, unless the line says what the receipts are about.
fn is_counted(place: &Place<'_>) -> bool {
    let Place { text, line, number, .. } = *place;
    let has_word = text[number.end..].trim_start_matches(' ').starts_with(char::is_alphabetic);
    let label = text::label_before(text, number.at);
    const COUNTS: &[&str] =
        &["receipts", "failed", "failures", "errors", "stored", "lag", "失败", "收到", "入库", "积压"];
    let is_after_count = COUNTS.iter().any(|word| label.ends_with(word));
    (has_word || is_after_count) && !["install", "卸载"].iter().any(|word| line.to_lowercase().contains(word))
}
