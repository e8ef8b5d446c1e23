//! Judges the numbers of a paste: whether each is a code, in which channel and list, and how certain that is.

use std::ops::Range;

use push_status::vendor::ListKind;
use push_status::{Action, Channel};

use super::doubt::has_count;
use crate::recognise::channel::channels_at;
use crate::recognise::field::Role;
use crate::recognise::found::Unlisted;
use crate::recognise::headings::Cells;
use crate::recognise::http::is_status;
use crate::recognise::name::is_all_of;
use crate::recognise::number::{self, Number};
use crate::recognise::row::{AnyRow, Kind};
use crate::recognise::subject::{asks, is_failure_count, is_success, says_failure, says_push};
use crate::recognise::{Paste, denial, supposed, text};

/// A number, and what its line says.
pub struct Place<'a> {
    pub text: &'a str,
    pub lower: &'a str,
    /// Where its line begins.
    pub start: usize,
    pub line: &'a str,
    pub number: &'a Number<'a>,
    pub is_receipt: bool,
    pub is_mpaas: bool,
    /// mPaaS's `code#text`.
    pub is_record: bool,
}

impl Place<'_> {
    /// The lists that the number can be from.
    fn kinds(&self) -> Vec<Kind> {
        let is_call = self.lower.contains("resultcode") || self.lower.contains("resultmsg");
        match (self.is_receipt || self.is_type(), self.is_mpaas) {
            (true, _) => vec![Kind::Vendor(ListKind::Receipt)],
            (_, true) if is_call => vec![Kind::Vendor(ListKind::Send)],
            (_, true) => vec![Kind::Mpaas, Kind::Vendor(ListKind::Receipt), Kind::Vendor(ListKind::Send)],
            _ => Kind::CODES.to_vec(),
        }
    }

    /// Whether the number is in a field `type`, which holds a code only in Xiaomi's receipts.
    fn is_type(&self) -> bool {
        let label = text::label_before(self.text, self.number.at);
        let before = label.strip_suffix("type").filter(|_| self.number.role == Role::Code);
        before
            .is_some_and(|before| !before.ends_with(|char: char| char.is_ascii_alphanumeric() || "_-.".contains(char)))
    }

    /// Whether a number in a line about a receipt is right after the word for it: `华为回执 2`, `huawei receipt: 2`. Elsewhere a
    /// small number without a field is one of the many of a log: `HuaweiReceiptJob : backoff 2`, `步骤2：配置华为回执`.
    fn follows_receipt(&self) -> bool {
        // `收到华为回执 2` counts.
        const COUNTED: &[&str] = &["收到", "处理", "入库", "received", "handled", "stored"];
        let Self { text, start, line, number, .. } = *self;
        let label = text::label_before(text, number.at);
        let before = text[start..number.at].to_lowercase();
        let after = text[number.end..].trim_start_matches(' ');
        let says_what = ["install", "卸载"].iter().any(|word| line.to_lowercase().contains(word));
        let is_right_after = RECEIPT.iter().any(|word| label.ends_with(word))
            && !COUNTED.iter().any(|word| before.contains(word))
            && !after.starts_with(|char: char| char.is_ascii_alphanumeric());
        is_right_after || says_what || has_count(after)
    }

    /// Whether the line says that all went well, in other words than by the number.
    fn is_success(&self, rows: &[AnyRow]) -> bool {
        let is_own = self.number.is_long() && rows.iter().all(|row| row.action() == Action::Done);
        is_success(self.line) && !is_own
    }
}

impl Paste {
    /// Finds the numbers of the paste that are codes, and those that may be.
    pub fn numbers(&mut self) {
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
        let of_success = numbers.iter_mut().filter(|number| number.is_long() && is_after_success(number));
        of_success.for_each(|number| number.role = number.role.max(Role::Bare));
        let is_count = |number: &Number<'_>| !number.is_long() && is_failure_count(&text, number.at);
        let cells = Cells::of(&text);
        let has = |cells: &[Range<usize>], number: &Number<'_>| cells.iter().any(|cell| cell.contains(&number.at));
        numbers.retain(|number| {
            number.role != Role::Other
                && !has(&cells.others, number)
                && (number.is_long() || !has(&cells.unnamed, number))
                && !is_count(number)
                && !denial::is_negated(&text[..number.at])
                && !is_kind_of_event(&text, number.at)
        });
        numbers.truncate(MOST);
        let is_past = |number: &Number<'_>| supposed::is_no_report(&text, number.at..number.end);
        let has_code = numbers.iter().any(|number| self.is_code(&text, number) && !is_past(number));
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
        let is_record = text[number.end..].starts_with('#');
        let is_mpaas = lower.contains("mpaas") || lower.contains("pushstatus") || is_record;
        let is_code = || self.is_code(text, number) || self.is_plain_code(text, number);
        if is_like_http(number.text) && !is_code() && (!is_mpaas || is_http_code(text, number.at)) {
            return;
        }
        // What else the line speaks of, a `pushStatus` is mPaaS's: 2 is delivered there, and uninstalled in a receipt of Huawei.
        let is_of_receipt = || RECEIPT_FIELDS.iter().any(|name| text::label_before(text, number.at).ends_with(name));
        let is_receipt = is_receipt(text, number.at) && (!is_mpaas || is_of_receipt());
        let mut place = Place { text, lower, start, line, number, is_receipt, is_mpaas, is_record };
        let mut channels = match self.forced {
            Some(channel) => vec![channel],
            None => channels_at(text, &self.mentions, number.at),
        };
        let is_of_any = channels.is_empty() && is_mpaas && !is_record;
        if is_of_any {
            channels.push(Channel::Common);
        }
        let mut rows = self.rows_of_any(&channels, number.text, &place.kinds());
        if is_of_any && rows.is_empty() && !number.is_small() {
            rows = self.rows_of_code(None, number.text, &[Kind::Mpaas]);
        }
        place.is_receipt &= !rows.is_empty();
        if rows.is_empty() && place.is_type() {
            return;
        }
        if rows.is_empty() && !is_mpaas && number.text.len() > 3 {
            // The line only speaks of receipts.
            rows = self.rows_of_any(&channels, number.text, Kind::CODES);
        }
        if is_mpaas || !place.is_receipt {
            narrow(&mut rows, is_mpaas);
        }
        let is_answer =
            || number.role == Role::Code || number.is_long() && is_all_of(line, number.at - start..number.end - start);
        if rows.is_empty() && !channels.is_empty() && !is_like_http(number.text) && is_answer() {
            let (channel, code) = (channels.first().copied(), number.text.to_owned());
            self.found.unlisted.push(Unlisted { channel, code, list_id: None });
        }
        let is_of_one_channel = !is_of_any || rows.iter().all(|row| row.channel() == rows[0].channel());
        let is_certain = is_of_one_channel
            && self.is_likely(&place, &rows, !channels.is_empty())
            && !self.is_doubtful(&place, &rows);
        if is_certain || self.may_guess(&place, &rows) {
            // A small number of mPaaS's, or of a receipt, is not what a vendor's name in a line speaks of, and `failed 2` counts.
            let is_named = self.forced.is_some() && number.role != Role::Likely;
            let is_far = |row: AnyRow| {
                let is_common = row.kind() == "mpaas" && row.channel() == Channel::Common;
                let is_other = row.is_of_kind(ListKind::Receipt) || row.is_of_kind(ListKind::Token);
                number.is_small() && !is_mpaas && !place.is_receipt && !is_named && (is_common || is_other)
            };
            rows.into_iter().for_each(|row| self.found.add(number.at, row, !is_certain || is_far(row)));
        }
    }

    /// Whether what is said about a number makes it one of these rows, if nothing casts doubt on it.
    fn is_likely(&self, place: &Place<'_>, rows: &[AnyRow], has_channel: bool) -> bool {
        let Place { text, line, number, .. } = *place;
        let is_known = place.is_receipt || place.is_mpaas;
        if place.is_receipt && number.is_small() && number.role < Role::Code && !place.follows_receipt() {
            return false;
        }
        // Huawei's receipts have a `status`; a `code` is what the sender's server answers to them.
        let is_answer_to_receipt = || {
            let label = text::label_before(text, number.at);
            ["code", "result"].iter().any(|name| label.ends_with(name)) && !label.ends_with("deliverystatus.result")
        };
        let is_of_huawei = |row: &AnyRow| matches!(row.channel(), Channel::Huawei | Channel::HarmonyOs);
        if place.is_receipt && number.is_small() && rows.iter().all(is_of_huawei) && is_answer_to_receipt() {
            return false;
        }
        match number.role {
            Role::Code if is_like_http(number.text) => is_known || self.forced.is_some(),
            Role::Code => has_channel || !number.is_small() && (says_push(place.lower) || is_alone(text, number)),
            Role::Likely => has_channel,
            Role::Bare if place.is_record && !number.is_small() => true,
            Role::Bare => {
                let is_asked_for = self.forced.is_some() && !number.is_small();
                let is_about = || {
                    let says = number.is_long() || says_failure(line) || self.is_next_to_channel(text, number);
                    self.is_named_in(place) && !number.is_small() && says
                };
                let is_said = || !place.is_success(rows) && (is_about() || is_asked_for || is_pair(line));
                // In `mpaas push step 2 failed`, nothing says that the 2 is a code.
                let is_step = number.is_small()
                    && !(place.is_receipt || place.is_record || is_next_to_mpaas(place) || is_pair(line));
                has_channel && (is_known && !is_step || is_said())
                    || self.forced.is_some() && is_only_number(text, number)
            }
            Role::Other => false,
        }
    }

    /// Whether a number that is not certain may be shown.
    fn may_guess(&self, place: &Place<'_>, rows: &[AnyRow]) -> bool {
        let Place { text, lower, number, .. } = *place;
        let is_code = number.role == Role::Code;
        let is_about = says_push(lower) || self.is_named_in(place) && !is_like_http(number.text);
        self.forced.is_some()
            || number.is_long() && (says_failure(place.line) || asks(place.line) || self.is_only_long_number(text))
            // An object without a channel has a code of somebody's, and people paste those of push services here.
            || is_code && !number.is_small() && text.trim_start().starts_with('{')
            || is_about && (!number.is_small() || is_code) && !place.is_success(rows)
    }

    /// Whether a short text without a channel has one number that only push services have, once or more. Its words may name the
    /// channel in a language that is not known here.
    fn is_only_long_number(&self, text: &str) -> bool {
        const LONGEST: usize = 80;
        let short = text.trim();
        let is_short = !short.contains('\n') && short.chars().count() <= LONGEST;
        let numbers = number::all(text);
        let mut long: Vec<&str> = numbers.iter().filter(|number| number.is_long()).map(|number| number.text).collect();
        long.dedup();
        is_short && self.mentions.is_empty() && long.len() == 1
    }

    fn is_named_in(&self, place: &Place<'_>) -> bool {
        let range = place.start..place.start + place.line.len();
        self.mentions.iter().any(|mention| range.contains(&mention.at))
    }

    /// Whether nothing but signs is between a number and the name of a channel in the same line.
    pub fn is_next_to_channel(&self, text: &str, number: &Number<'_>) -> bool {
        let is_joined = |between: Option<&str>| {
            between.is_some_and(|text| !text.contains(|char: char| char.is_alphanumeric() || char == '\n'))
        };
        self.mentions
            .iter()
            .any(|mention| is_joined(text.get(number.end..mention.at)) || is_joined(text.get(mention.end..number.at)))
    }

    /// `code=200` and nothing else to go by.
    fn is_plain_code(&self, text: &str, number: &Number<'_>) -> bool {
        // `[code] => 200` is PHP's.
        let is_field = || text::label_before(text, number.at).trim_end_matches(['>', '=', ' ', ']']).ends_with("code");
        number.role == Role::Code && !self.found.channels.is_empty() && is_field() && !is_http_code(text, number.at)
    }
}

/// `mPaaS 2`, `mpaas push: 2`
fn is_next_to_mpaas(place: &Place<'_>) -> bool {
    let label = place.lower[place.start..place.number.at].trim_end_matches(|char: char| !char.is_alphanumeric());
    let label = label.strip_suffix("push").map_or(label, str::trim_end);
    ["mpaas", "pushstatus"].iter().any(|name| label.ends_with(name))
}

/// Whether the line of a place speaks of a receipt.
pub fn is_receipt(text: &str, at: usize) -> bool {
    let (_, line) = text::line_at(text, at);
    let line = line.to_lowercase();
    RECEIPT.iter().chain(CALLBACK).any(|word| line.contains(word))
}

/// What a receipt is called.
pub const RECEIPT: &[&str] = &[
    "receipt",
    "回执",
    "deliverystatus",
    "formstatus",
    "ackt",
    "送达报告",
    "barstatus",
    "replacetarget",
    "targetregion",
];
/// Fields that only a receipt has.
const RECEIPT_FIELDS: &[&str] =
    &["deliverystatus", "formstatus", "deliverystatusresult", "formstatusresult", "acktype"];
/// What a receipt of a payment or a login is called as well.
const CALLBACK: &[&str] = &["callback", "回调"];

/// Whether a number is the `type` or the `state` of a receipt that has its code in another field: `{"type":2,"status":0}`.
fn is_kind_of_event(text: &str, at: usize) -> bool {
    // The fields that are no code where one of those after them is.
    const CODES: &[&str] = &["type", "state", "status", "code", "result"];
    let label = text::label_before(text, at);
    let is_word = |before: &str| !before.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '_');
    let is_own = |name: &&str| label.strip_suffix(*name).is_some_and(is_word);
    // Most numbers have another label, so that their line is not looked at.
    let Some(field) = CODES[..2].iter().position(is_own) else { return false };
    let lower = text::line_at(text, at).1.to_ascii_lowercase();
    let has_code = |word: &&str| {
        lower.match_indices(*word).any(|(start, _)| {
            let rest = &lower[start + word.len()..];
            let value = rest.trim_start_matches(['"', '\'', '\\', ' ', ':', '=']);
            let value = &value[..value.find(|char: char| !char.is_ascii_alphanumeric()).unwrap_or(value.len())];
            is_word(&lower[..start]) && rest.len() > value.len() && !value.is_empty() && !is_like_http(value)
        })
    };
    is_receipt(text, at) && CODES[field + 1..].iter().any(has_code)
}

/// Whether the words before a number make it an HTTP status: `HTTP status code 404`, `responseCode: 200`.
fn is_http_code(text: &str, at: usize) -> bool {
    let label = text::label_before(text, at);
    let words = label.rsplit(|char: char| !(char.is_ascii_alphanumeric() || " _-".contains(char))).next();
    let kind = words.and_then(|words| words.strip_suffix("code")).unwrap_or_default().trim_end_matches([' ', '_', '-']);
    kind.contains("http") || kind.ends_with("status") || kind.ends_with("response")
}

/// Whether the text has nothing but the field and its number: `code: 80300007`, `Error code 80300007.`
fn is_alone(text: &str, number: &Number<'_>) -> bool {
    let before = text[..number.at].trim().to_ascii_lowercase();
    let field = before.strip_prefix("error ").unwrap_or(&before);
    !text[number.end..].contains(char::is_alphanumeric) && !field.contains([' ', '\n'])
}

/// Whether a line has nothing but the number, in a text without words.
fn is_only_number(text: &str, number: &Number<'_>) -> bool {
    let (start, line) = text::line_at(text, number.at);
    let rest = [&text[start..number.at], &text[number.end..start + line.len()]];
    !text.contains(char::is_alphabetic) && !rest.concat().contains(char::is_alphanumeric)
}

/// Whether a line has nothing but a channel and a number, as a row of a table.
pub fn is_pair(line: &str) -> bool {
    let words: Vec<&str> =
        line.split(|char: char| !char.is_alphanumeric() && char != '-').filter(|word| !word.is_empty()).collect();
    // `OPPO推送 -1`
    let is_channel = |word: &str| word.strip_suffix("推送").unwrap_or(word).parse::<Channel>().is_ok();
    matches!(words[..], [channel, number] if is_channel(channel) && number.parse::<i64>().is_ok())
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
