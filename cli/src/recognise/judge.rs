//! Judges the numbers of a paste: whether each is a code, in which channel and list, and how certain that is.

use push_status::vendor::ListKind;
use push_status::{Action, Channel, TokenVerdict};

use super::channel::channels_at;
use super::field::Role;
use super::foreign;
use super::found::Unlisted;
use super::http::is_status;
use super::number::{self, Number};
use super::row::{AnyRow, Kind};
use super::{Paste, text};

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
        numbers.retain(|number| number.role != Role::Other);
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
        let is_small = number.text.trim_start_matches('-').len() < 4;
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
        let is_doubtful = is_small && rows.iter().any(is_dead) && self.may_be_no_code(text, lower, number);
        let is_certain = is_certain && !is_doubtful && !self.may_be_of_others(lower, line, number);
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
        let is_known = self.forced.is_some() || is_long(number);
        let is_of_software = || foreign::software(lower).iter().any(|at| (from..number.at).contains(at));
        !is_known && (is_of_login_or_payment(line) || is_of_software())
    }

    /// Whether a small number that would prove a token dead may be none of the codes: a callback need not be about messages, and
    /// a number that no field names may count receipts.
    fn may_be_no_code(&self, text: &str, lower: &str, number: &Number<'_>) -> bool {
        let is_callback = self.forced.is_none() && is_receipt(text, number.at) && !is_of_push(lower);
        is_callback || number.role < Role::Code && is_counted(text, number)
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
/// What a receipt of a payment or a login is called as well.
const CALLBACK: &[&str] = &["callback", "回调"];

/// Whether a text with a receipt is about push messages: a payment and a login have callbacks, too.
fn is_of_push(lower: &str) -> bool {
    says_push(lower) || RECEIPT.iter().any(|word| lower.contains(word))
}

/// Whether a line is about a login or a payment and not about a push message. The makers of devices have these, too, with
/// errors and callbacks of their own.
pub(super) fn is_of_login_or_payment(line: &str) -> bool {
    let lower = line.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let has_pay = || lower.split(|char: char| !char.is_alphanumeric()).any(|word| word == "pay");
    (has(LOGIN_OR_PAYMENT) || has_pay()) && !has(&["push", "推送", "apns", "fcm", "gcm"])
}

const LOGIN_OR_PAYMENT: &[&str] = &[
    "login", "log in", "signin", "sign-in", "sign in", "oauth", "apple id", "payment", "purchase", "登录", "登陆",
    "支付", "付款",
];

/// Whether a number may count receipts: `receipt: 2 stored`, `failed 2`, unless the line says what the receipts are about.
fn is_counted(text: &str, number: &Number<'_>) -> bool {
    let (_, line) = text::line_at(text, number.at);
    let has_word = text[number.end..].trim_start_matches(' ').starts_with(char::is_alphabetic);
    let label = text::label_before(text, number.at);
    let is_after_count = ["receipts", "failed", "失败"].iter().any(|word| label.ends_with(word));
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

pub(super) fn says_push(lower: &str) -> bool {
    ["push", "推送", "下发", "send", "通道", "消息", "厂商", "notif", "vendor", "channel"]
        .iter()
        .any(|word| lower.contains(word))
}

/// Whether a line says that something was refused or answered, so that a number in it is hardly a count.
pub(super) fn says_failure(line: &str) -> bool {
    let lower = line.to_lowercase();
    [
        "fail",
        "error",
        "reject",
        "refus",
        "fault",
        "invalid",
        "denied",
        "expired",
        "return",
        "got",
        "receive",
        "answer",
        "repl",
        "respon",
        "失败",
        "错误",
        "异常",
        "报错",
        "拒",
        "无效",
        "返回",
        "未送达",
        "超限",
        "过期",
        "出错",
        "应答",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Whether a line says that all went well, so that a number in it is hardly a code.
fn is_success(line: &str) -> bool {
    let lower = line.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    has(&[" ok", "success", "成功", "succeeded", "connect to"])
        && !has(&["fail", "error", "失败", "错误", "异常", "报错", "reject"])
}
