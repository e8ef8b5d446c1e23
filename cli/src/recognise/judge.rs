//! Judges the numbers of a paste: whether each is a code, in which channel and list, and how certain that is.

use push_status::vendor::ListKind;
use push_status::{Action, Channel, TokenVerdict};

use super::channel::channels_at;
use super::field::Role;
use super::foreign;
use super::found::Unlisted;
use super::http::is_status;
use super::name::is_all_of;
use super::number::{self, Number};
use super::row::{AnyRow, Kind};
use super::subject::{
    is_failure_count, is_of_another_product, is_of_another_receipt, is_success, says_failure, says_push,
};
use super::{Paste, denial, text};

impl Paste {
    /// Finds the numbers of the paste that are codes, and those that may be.
    pub(super) fn numbers(&mut self) {
        let text = self.text.clone();
        // Places are the same in both.
        let lower = text.to_ascii_lowercase();
        // Each number is compared with the others. A paste with more than these is a log, which has commands of its own.
        const MOST: usize = 200;
        let mut numbers = number::all(&text);
        // "success" comes before a count, or before the vendor's number for it.
        let is_after_success = |number: &Number<'_>| {
            let label = text::label_before(&text, number.at);
            ["success", "成功"].iter().any(|word| label.ends_with(word))
        };
        let of_success = numbers.iter_mut().filter(|number| is_long(number) && is_after_success(number));
        of_success.for_each(|number| number.role = number.role.max(Role::Bare));
        let is_count = |number: &Number<'_>| !is_long(number) && is_failure_count(&text, number.at);
        numbers.retain(|number| number.role != Role::Other && !is_count(number) && !denial::is_negated(&text[..number.at]));
        numbers.truncate(MOST);
        let has_code = numbers.iter().any(|number| self.is_code(&text, number));
        for number in &numbers {
            if has_code && number.role != Role::Code && !self.has_own_line(&text, number, &numbers) {
                continue;
            }
            self.number(&text, &lower, number);
        }
    }

    /// Whether the line of a number has no field with a code, but a channel.
    fn has_own_line(&self, text: &str, number: &Number<'_>, numbers: &[Number<'_>]) -> bool {
        let (start, line) = text::line_at(text, number.at);
        let range = start..start + line.len();
        self.mentions.iter().any(|mention| range.contains(&mention.at))
            && !numbers.iter().any(|other| range.contains(&other.at) && self.is_code(text, other))
    }

    /// Whether a field names the number as a code. A number like an HTTP status is one only in a receipt or under `code`.
    fn is_code(&self, text: &str, number: &Number<'_>) -> bool {
        number.role == Role::Code && (!is_like_http(number.text) || is_receipt(text, number.at))
    }

    fn number(&mut self, text: &str, lower: &str, number: &Number<'_>) {
        let (start, line) = text::line_at(text, number.at);
        let mut channels = match self.forced {
            Some(channel) => vec![channel],
            None => channels_at(text, &self.mentions, number.at),
        };
        let is_receipt = is_receipt(text, number.at);
        let is_mpaas = lower.contains("mpaas") || lower.contains("pushstatus") || text[number.end..].starts_with('#');
        let is_code = || self.is_code(text, number) || self.is_plain_code(text, number);
        if is_like_http(number.text) && !is_code() && (!is_mpaas || is_http_code(text, number.at)) {
            return;
        }
        let is_call = lower.contains("resultcode") || lower.contains("resultmsg");
        // What else the line speaks of, a `pushStatus` is mPaaS's: 2 is delivered there, and uninstalled in a receipt of Huawei.
        let has_field = |names: &[&str]| names.iter().any(|name| text::label_before(text, number.at).ends_with(name));
        let is_receipt = is_receipt && !(is_mpaas && !has_field(RECEIPT_FIELDS));
        let kinds: Vec<Kind> = match (is_receipt, is_mpaas) {
            (true, _) => vec![Kind::Vendor(ListKind::Receipt)],
            (_, true) if is_call => vec![Kind::Vendor(ListKind::Send)],
            (_, true) => vec![Kind::Mpaas, Kind::Vendor(ListKind::Receipt), Kind::Vendor(ListKind::Send)],
            _ => Kind::CODES.to_vec(),
        };
        let is_record = text[number.end..].starts_with('#');
        if channels.is_empty() && is_mpaas && !is_record {
            channels.push(Channel::Common);
        }
        let channel = channels.first().copied();
        let mut rows = self.rows_of_any(&channels, number.text, &kinds);
        let is_receipt = is_receipt && !rows.is_empty();
        if rows.is_empty() && !is_mpaas && number.text.len() > 3 {
            // The line only speaks of receipts.
            rows = self.rows_of_any(&channels, number.text, Kind::CODES);
        }
        if is_mpaas || !is_receipt {
            narrow(&mut rows, is_mpaas);
        }
        if rows.is_empty() && number.role != Role::Code {
            return;
        }
        let is_small = is_small(number);
        let has_channel = channel.is_some();
        let is_named_in_line = self.mentions.iter().any(|mention| (start..start + line.len()).contains(&mention.at));
        let is_long = is_long(number);
        let is_own_success = is_long && rows.iter().all(|row| row.action() == Action::Done);
        let is_success = is_success(line) && !is_own_success;
        let is_about =
            is_named_in_line && !is_small && (is_long || says_failure(line) || self.is_next_to_channel(text, number));
        let is_certain = match number.role {
            Role::Code if is_like_http(number.text) => is_receipt || is_mpaas || self.forced.is_some(),
            Role::Code => has_channel || !is_small && (says_push(lower) || is_alone(text, number)),
            Role::Likely => has_channel,
            Role::Bare if is_record && !is_small => true,
            Role::Bare => {
                let is_asked_for = self.forced.is_some() && !is_small;
                has_channel && (is_receipt || is_mpaas || !is_success && (is_about || is_asked_for || is_pair(line)))
                    || self.forced.is_some() && is_only_number(text, number)
            }
            Role::Other => false,
        };
        let is_dead = |row: &AnyRow| row.token_verdict() == TokenVerdict::Dead;
        let is_harmful = |row: &AnyRow| is_dead(row) || row.action() == Action::Retry;
        let is_known = self.forced.is_some() || is_long && !rows.iter().any(is_harmful);
        let is_counted = is_small && number.role < Role::Code && is_counted(text, number);
        let is_doubtful = rows.iter().any(is_dead) && self.may_be_no_code(text, lower, number)
            || is_counted && rows.iter().any(is_harmful)
            || !is_receipt && rows.iter().any(is_harmful) && self.may_be_count(line, start, number, rows.iter().any(is_dead))
            || !is_known && self.may_be_of_others(lower, line, number);
        let is_certain = is_certain && !is_doubtful;
        let may_guess = self.forced.is_some()
            // An object without a channel has a code of somebody's, and people paste those of push services here.
            || number.role == Role::Code && !is_small && text.trim_start().starts_with('{')
            || (says_push(lower) || is_named_in_line && !is_like_http(number.text))
                && (!is_small || number.role == Role::Code)
                && !is_success;
        if rows.is_empty() && number.role == Role::Code && has_channel && !is_like_http(number.text) {
            self.found.unlisted.push(Unlisted { channel, code: number.text.to_owned(), list_id: None });
        }
        if is_certain || may_guess {
            // A small number of mPaaS's, or of a receipt, is not what a vendor's name in a line speaks of, and `failed 2` counts.
            let is_far = |row: AnyRow| {
                let is_common = row.kind() == "mpaas" && row.channel() == Channel::Common;
                let is_other = row.is_of_kind(ListKind::Receipt) || row.is_of_kind(ListKind::Token);
                let is_named = self.forced.is_some() && number.role != Role::Likely;
                is_small && !is_mpaas && !is_receipt && !is_named && (is_common || is_other)
            };
            rows.into_iter().for_each(|row| self.found.add(number.at, row, !is_certain || is_far(row)));
        }
    }

    fn rows_of_any(&self, channels: &[Channel], code: &str, kinds: &[Kind]) -> Vec<AnyRow> {
        match channels {
            [] => self.rows_of_code(None, code, kinds),
            channels => channels.iter().flat_map(|channel| self.rows_of_code(Some(*channel), code, kinds)).collect(),
        }
    }

    /// Whether nothing but signs is between a number and the name of a channel in the same line.
    fn is_next_to_channel(&self, text: &str, number: &Number<'_>) -> bool {
        let is_joined = |between: Option<&str>| {
            between.is_some_and(|text| !text.contains(|char: char| char.is_alphanumeric() || char == '\n'))
        };
        self.mentions
            .iter()
            .any(|mention| is_joined(text.get(number.end..mention.at)) || is_joined(text.get(mention.end..number.at)))
    }

    /// Whether the number may be the code of something else: its line is about a login or a payment, or software that is no push
    /// service was mentioned between the channel and the number.
    fn may_be_of_others(&self, lower: &str, line: &str, number: &Number<'_>) -> bool {
        let from = self.mentions.iter().rfind(|mention| mention.at < number.at).map_or(0, |mention| mention.at);
        is_of_another_product(line) || foreign::software(lower).iter().any(|at| (from..number.at).contains(at))
    }

    /// Whether a number that no field names may count messages or devices: `苹果 2011，小米 10001`.
    fn may_be_count(&self, line: &str, start: usize, number: &Number<'_>, is_dead: bool) -> bool {
        if self.forced.is_some() || number.role == Role::Code || is_long(number) {
            return false;
        }
        let range = number.at - start..number.end - start;
        let is_only_number = || !text::without(line, range.clone()).contains(|char: char| char.is_ascii_digit());
        // `荣耀 10001 小米 10001` is a list of codes.
        let is_list = || is_all_of(&line.replace(|char: char| char.is_ascii_digit(), " "), range.clone());
        let is_more = || !is_small(number) && (is_only_number() || is_list());
        let is_code = is_pair(line) || is_all_of(line, range.clone()) || !is_dead && (says_failure(line) || is_more());
        !is_code
    }

    /// Whether a number that would prove a token dead may be no code: none came with it, and a small one in a receipt or a callback
    /// need not be about messages.
    fn may_be_no_code(&self, text: &str, lower: &str, number: &Number<'_>) -> bool {
        let (_, line) = text::line_at(text, number.at);
        let is_of_receipts = || self.forced.is_none() && is_receipt(text, number.at);
        let is_other_receipt = || is_of_receipts() && (!is_of_push(lower) || is_of_another_receipt(line));
        denial::is_zero(&text[number.end..])
            || is_small(number) && is_other_receipt()
    }

    /// `code=200` and nothing else to go by.
    fn is_plain_code(&self, text: &str, number: &Number<'_>) -> bool {
        let is_field = || text::label_before(text, number.at).ends_with("code");
        number.role == Role::Code && !self.found.channels.is_empty() && is_field() && !is_http_code(text, number.at)
    }
}

/// Whether the line of a place speaks of a receipt.
pub(super) fn is_receipt(text: &str, at: usize) -> bool {
    let (_, line) = text::line_at(text, at);
    let line = line.to_lowercase();
    RECEIPT.iter().chain(CALLBACK).any(|word| line.contains(word))
}

/// What a receipt is called.
const RECEIPT: &[&str] = &["receipt", "回执", "deliverystatus", "formstatus", "ackt", "送达报告"];
/// Fields that only a receipt has.
const RECEIPT_FIELDS: &[&str] = &["deliverystatus", "formstatus", "deliverystatusresult", "formstatusresult", "acktype"];
/// What a receipt of a payment or a login is called as well.
const CALLBACK: &[&str] = &["callback", "回调"];

/// Whether a text with a receipt is about push messages: a payment and a login have callbacks, too.
fn is_of_push(lower: &str) -> bool {
    says_push(lower) || RECEIPT.iter().any(|word| lower.contains(word))
}

/// Whether a number may count receipts: `receipt: 2 stored`, `failed 2`, unless the line says what the receipts are about.
fn is_counted(text: &str, number: &Number<'_>) -> bool {
    let (_, line) = text::line_at(text, number.at);
    let has_word = text[number.end..].trim_start_matches(' ').starts_with(char::is_alphabetic);
    let label = text::label_before(text, number.at);
    let is_after_count = ["receipts", "failed", "failures", "errors", "失败"].iter().any(|word| label.ends_with(word));
    (has_word || is_after_count) && !["install", "卸载"].iter().any(|word| line.to_lowercase().contains(word))
}

/// Whether the words before a number make it an HTTP status: `HTTP status code 404`, `responseCode: 200`.
fn is_http_code(text: &str, at: usize) -> bool {
    let label = text::label_before(text, at);
    let words = label.rsplit(|char: char| !(char.is_ascii_alphanumeric() || " _-".contains(char))).next();
    let kind = words.and_then(|words| words.strip_suffix("code")).unwrap_or_default().trim_end_matches([' ', '_', '-']);
    kind.contains("http") || kind.ends_with("status") || kind.ends_with("response")
}

/// Whether the text has nothing but the field and its number.
fn is_alone(text: &str, number: &Number<'_>) -> bool {
    text[number.end..].trim().is_empty() && !text[..number.at].trim().contains([' ', '\n'])
}

/// Whether a line has nothing but the number, in a text without words.
fn is_only_number(text: &str, number: &Number<'_>) -> bool {
    let (start, line) = text::line_at(text, number.at);
    let rest = [&text[start..number.at], &text[number.end..start + line.len()]];
    !text.contains(char::is_alphabetic) && !rest.concat().contains(char::is_alphanumeric)
}

/// Whether a line has nothing but a channel and a number, as a row of a table.
fn is_pair(line: &str) -> bool {
    let words: Vec<&str> =
        line.split(|char: char| !char.is_alphanumeric() && char != '-').filter(|word| !word.is_empty()).collect();
    matches!(words[..], [channel, number] if channel.parse::<Channel>().is_ok() && number.parse::<i64>().is_ok())
}

/// Whether a number is so short that many other things have it.
fn is_small(number: &Number<'_>) -> bool {
    number.text.trim_start_matches('-').len() < 4
}

/// Whether a number has the length of those that only push services have.
const fn is_long(number: &Number<'_>) -> bool {
    number.text.len() >= 8
}

fn is_like_http(number: &str) -> bool {
    number.len() == 3 && number.parse::<i64>().is_ok_and(is_status)
}

/// In each channel, rows of other lists only matter where the likeliest lists do not have the number. Those are mPaaS's for a
/// record of mPaaS, and otherwise the channel's own ones.
fn narrow(rows: &mut Vec<AnyRow>, is_mpaas: bool) {
    let is_own = |row: &AnyRow| match row {
        AnyRow::Mpaas(status) => status.channel() != Channel::Common,
        AnyRow::Vendor(_) => row.is_of_kind(ListKind::Send),
    };
    let all = rows.clone();
    if is_mpaas {
        let first = |row: &AnyRow| all.iter().find(|other| other.channel() == row.channel()) == Some(row);
        let has_mpaas = all.iter().any(|row| matches!(row, AnyRow::Mpaas(_)));
        rows.retain(|row| first(row) && (!has_mpaas || matches!(row, AnyRow::Mpaas(_))));
        return;
    }
    // A row of mPaaS's common table stands for the channel that was asked for.
    let channel_of = |row: &AnyRow| if row.channel() == Channel::Common { None } else { Some(row.channel()) };
    let has_own = |row: &AnyRow| {
        all.iter()
            .filter(|other| is_own(other))
            .any(|other| channel_of(row).is_none_or(|channel| channel == other.channel()))
    };
    rows.retain(|row| is_own(row) || !has_own(row));
}
