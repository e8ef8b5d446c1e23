//! What a paste speaks of: which codes, of which channel, from which list.
//!
//! A paste is one question. It is read in this order, and what one step has read the next ones do not see: replies and
//! receipts, names, numbers, and the HTTP status if there was nothing else.

mod channel;
mod field;
mod foreign;
mod http;
mod json;
mod name;
mod number;
mod reply;
mod row;
mod text;

use push_status::reply::read;
use push_status::vendor::{ListKind, Lookup};
use push_status::{Action, Channel, TokenVerdict};

pub use foreign::Service;
pub use http::common_meaning;
pub use reply::Token;
pub use row::{Kind, Row};

use channel::{Mention, channel_at};
pub use channel::{mentions, named};
use field::Role;
use row::of_code;

/// A row that the paste may mean.
#[derive(Debug, Clone)]
pub struct Answer {
    pub row: Row,
    /// What to do, as the whole reply has it.
    pub action: Action,
    pub token: TokenVerdict,
    /// Nothing in the paste proves that this was meant.
    pub is_guess: bool,
    /// The candidates for one code have the same place.
    pub at: usize,
}

/// A code that no list has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlisted {
    pub channel: Option<Channel>,
    pub code: String,
    pub list_id: Option<&'static str>,
}

/// What was found in a paste.
#[derive(Default)]
pub struct Found {
    /// The channels that the paste names.
    pub channels: Vec<Channel>,
    pub answers: Vec<Answer>,
    pub unlisted: Vec<Unlisted>,
    pub tokens: Vec<Token>,
    /// Other services, and for SDKs their code if one was seen.
    pub foreign: Vec<(&'static Service, Option<String>)>,
    pub http_status: Option<u16>,
    /// The moment since which the token is gone, in milliseconds.
    pub valid_before: Option<i64>,
}

impl Found {
    /// Whether a row of the catalogue is the answer.
    pub fn is_certain(&self) -> bool {
        self.answers.iter().any(|answer| !answer.is_guess)
    }

    fn add(&mut self, at: usize, row: Row, is_guess: bool) {
        self.add_as(at, row, row.action(), row.token_verdict(), is_guess);
    }

    fn add_as(&mut self, at: usize, row: Row, action: Action, token: TokenVerdict, is_guess: bool) {
        let is_same =
            |answer: &Answer| answer.row == row || answer.row.same_as().is_some_and(|same| Row::from(same) == row);
        if !self.answers.iter().any(is_same) {
            self.answers.push(Answer { row, action, token, is_guess, at });
        }
    }
}

/// A paste while it is read.
struct Paste {
    /// What is left to read; what was read is blank.
    text: String,
    forced: Option<Channel>,
    mentions: Vec<Mention>,
    kinds: Vec<Kind>,
    http_status: Option<u16>,
    found: Found,
}

/// Reads a paste. `forced` is the channel that the user named, and `kind` the list.
pub fn recognise(text: &str, forced: Option<Channel>, kind: Option<Kind>) -> Found {
    let text = text::normal(text.trim_start_matches('\u{feff}')).into_owned();
    let mentions = channel::mentions(&text);
    let mut channels = forced.map_or_else(|| channel::named(&mentions), |channel| vec![channel]);
    channels.truncate(Channel::ALL.len());
    let found = Found { channels, ..Found::default() };
    let kinds = kind.map_or_else(|| Kind::CODES.to_vec(), |kind| vec![kind]);
    let http_status = http::status(&text);
    let mut paste = Paste { text, forced, mentions, kinds, http_status, found };
    if !paste.is_only_codes() {
        paste.read();
    }
    let mut found = paste.found;
    found.http_status = http_status.filter(|_| found.answers.is_empty() || !found.is_certain());
    if let Some(kind) = kind {
        found.answers.retain(|answer| kind.has(answer.row));
    }
    if found.is_certain() {
        found.answers.retain(|answer| !answer.is_guess);
    }
    found.answers.sort_by_key(|answer| (answer.is_guess, answer.at));
    found
}

impl Paste {
    /// Numbers or a name and nothing else: the user asks for all that they can mean.
    fn is_only_codes(&mut self) -> bool {
        let text = self.text.trim().to_owned();
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.len() > 1 && words.iter().all(|word| word.parse::<i64>().is_ok()) {
            return words.iter().enumerate().all(|(at, word)| self.is_code_alone(at, word));
        }
        self.is_code_alone(0, &text)
    }

    fn is_code_alone(&mut self, at: usize, text: &str) -> bool {
        let text = text.to_owned();
        let is_number = text.parse::<i64>().is_ok();
        if let Some(sdk) = foreign::of_number(&text, self.forced) {
            self.found.foreign.push((sdk, Some(text)));
            return true;
        }
        let rows: Vec<Row> =
            if is_number || text.contains('/') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/') {
                self.rows_of_code(self.forced, &text, Kind::ALL)
            } else {
                let fits = |row: &Row| self.forced.is_none_or(|channel| row.channel() == channel);
                name::whole(&text).into_iter().filter(fits).collect()
            };
        for row in &rows {
            self.found.add(at, *row, false);
        }
        if rows.is_empty() && is_number {
            self.found.unlisted.push(Unlisted { channel: self.forced, code: text.clone(), list_id: None });
        }
        is_number || !rows.is_empty()
    }

    /// The rows of a code in a channel or, without one, in all.
    fn rows_of_code(&self, channel: Option<Channel>, code: &str, kinds: &[Kind]) -> Vec<Row> {
        let kinds: Vec<Kind> = kinds
            .iter()
            .copied()
            .filter(|kind| self.kinds.contains(kind) || kinds.len() > 4 && self.kinds.len() > 1)
            .collect();
        match channel {
            Some(channel) => of_code(channel, code, &kinds),
            None => {
                let own = |channel: &Channel| {
                    let channel = *channel;
                    of_code(channel, code, &kinds).into_iter().filter(move |row| row.channel() == channel)
                };
                Channel::ALL.iter().flat_map(own).collect()
            }
        }
    }

    fn read(&mut self) {
        if self.is_foreign() {
            return;
        }
        self.replies();
        self.acknowledgements();
        self.names();
        self.numbers();
        if !self.found.is_certain() && self.found.unlisted.is_empty() {
            self.http_only();
        }
        if self.found.answers.is_empty() {
            self.labels();
        }
    }

    /// Another service, or an SDK on the device, is named or has one of the numbers.
    fn is_foreign(&mut self) -> bool {
        let numbers = number::all(&self.text);
        let mut foreign: Vec<(&'static Service, Option<String>)> = foreign::named(&self.text)
            .into_iter()
            .map(|service| {
                let of_sdk = |number: &&number::Number<'_>| {
                    service.is_sdk() && (service.has_number(number.text) || number.role == Role::Code)
                };
                (service, numbers.iter().find(of_sdk).map(|number| number.text.to_owned()))
            })
            .collect();
        for number in numbers.iter().filter(|number| foreign::of_number(number.text, None).is_some()) {
            let channel = self.forced.or_else(|| channel_at(&self.text, &self.mentions, number.at));
            let sdk = foreign::of_number(number.text, channel).filter(|_| number.role != Role::Other);
            if let Some(sdk) = sdk.filter(|sdk| !foreign.iter().any(|(service, _)| std::ptr::eq(*service, *sdk))) {
                foreign.push((sdk, Some(number.text.to_owned())));
            }
        }
        self.found.foreign = foreign;
        !self.found.foreign.is_empty()
    }

    /// The named channels, those nearest to a place first.
    fn near(&self, start: usize, end: usize) -> Vec<Channel> {
        if let Some(channel) = self.forced {
            return vec![channel];
        }
        let inside: Vec<Mention> =
            self.mentions.iter().copied().filter(|mention| (start..end).contains(&mention.at)).collect();
        let mut channels = channel::named(&inside);
        channels.extend(channel_at(&self.text, &self.mentions, start));
        channels.extend(channel::named(&self.mentions));
        let mut seen = Vec::new();
        channels.retain(|channel| {
            !seen.contains(channel) && {
                seen.push(*channel);
                true
            }
        });
        channels
    }

    fn replies(&mut self) {
        const MOST: usize = 200;
        let (mut at, mut tries) = (0, 0);
        let is_only_device = self.mentions.iter().all(|mention| mention.weight == channel::Weight::Device);
        let is_named_so = self.forced.is_some() || !is_only_device;
        while let Some(start) = self.text[at..].find(['{', '[']).map(|found| at + found) {
            at = start + 1;
            tries += 1;
            if tries > MOST {
                break;
            }
            let Some(fragment) = json::at(&self.text, start) else { continue };
            let near = self.near(start, fragment.end);
            let Some(said) = reply::read(&fragment.value, &near, is_named_so, self.http_status) else {
                continue;
            };
            for (row, action, token) in said.answers {
                self.found.add_as(start, row, action, token, false);
            }
            for (channel, code, list_id) in said.unlisted {
                self.found.unlisted.push(Unlisted { channel: Some(channel), code, list_id: Some(list_id) });
            }
            self.found.tokens.extend(said.tokens);
            self.found.valid_before = self.found.valid_before.or(said.valid_before);
            text::blank(&mut self.text, start..fragment.end);
            at = fragment.end;
        }
    }

    /// vivo's receipts have two numbers that mean something only together.
    fn acknowledgements(&mut self) {
        let numbers = number::all(&self.text);
        let field = |name: &str| {
            numbers.iter().find(|number| {
                let before = self.text[..number.at].trim_end_matches([' ', ':', '=', '"', '\'', '\\']);
                before.to_ascii_lowercase().ends_with(name)
            })
        };
        let Some(sub) = field("subacktype") else { return };
        let Some(main) = numbers.iter().find(|number| {
            let before = self.text[..number.at].trim_end_matches([' ', ':', '=', '"', '\'', '\\']).to_ascii_lowercase();
            before.ends_with("acktype") && !before.ends_with("subacktype")
        }) else {
            return;
        };
        let code = format!("{}/{}", main.text, sub.text);
        let rows = of_code(Channel::Vivo, &code, &[Kind::Vendor(ListKind::Receipt)]);
        let at = main.at.min(sub.at);
        let ranges = [main.at..main.end, sub.at..sub.end];
        match rows.first() {
            Some(row) => self.found.add(at, *row, false),
            None => {
                self.found.unlisted.push(Unlisted { channel: Some(Channel::Vivo), code, list_id: Some("vivo-receipt") })
            }
        }
        ranges.into_iter().for_each(|range| text::blank(&mut self.text, range));
    }

    fn names(&mut self) {
        let text = self.text.clone();
        let names = name::all(&text);
        let has_strong = names.iter().any(|name| !name.is_weak) || self.found.is_certain();
        for name in names.into_iter().filter(|name| !has_strong || !name.is_weak) {
            let channels = self.near(name.at, name.end);
            let of = |channel: Channel| -> Vec<Row> {
                name.rows.iter().copied().filter(|row| row.channel() == channel).collect()
            };
            let of_named = channels.iter().map(|channel| of(*channel)).find(|rows| !rows.is_empty());
            let is_only_device = self.mentions.iter().all(|mention| mention.weight == channel::Weight::Device);
            match of_named {
                Some(rows) => self.found.add(name.at, rows[0], false),
                None if self.forced.is_some() => {}
                None if channels.is_empty() || is_only_device => {
                    name.rows.iter().for_each(|row| self.found.add(name.at, *row, false));
                }
                None if name.is_weak || name.is_plain => {}
                None => name.rows.iter().for_each(|row| self.found.add(name.at, *row, true)),
            }
        }
    }

    fn numbers(&mut self) {
        let text = self.text.clone();
        let lower = text.to_lowercase();
        // Each number is compared with the others. A paste with more than these is a log, which has commands of its own.
        const MOST: usize = 200;
        let mut numbers = number::all(&text);
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
    fn has_own_line(&self, text: &str, number: &number::Number<'_>, numbers: &[number::Number<'_>]) -> bool {
        let (start, line) = text::line_at(text, number.at);
        let range = start..start + line.len();
        self.mentions.iter().any(|mention| range.contains(&mention.at))
            && !numbers.iter().any(|other| range.contains(&other.at) && self.is_code(text, other))
    }

    /// Whether a field names the number as a code. A number like an HTTP status is one only in a receipt or under `code`.
    fn is_code(&self, text: &str, number: &number::Number<'_>) -> bool {
        number.role == Role::Code && (!is_like_http(number.text) || self.is_receipt(text, number.at))
    }

    fn is_receipt(&self, text: &str, at: usize) -> bool {
        let (_, line) = text::line_at(text, at);
        let line = line.to_lowercase();
        ["receipt", "回执", "callback", "回调", "deliverystatus", "formstatus", "ackt", "送达报告"]
            .iter()
            .any(|word| line.contains(word))
    }

    fn number(&mut self, text: &str, lower: &str, number: &number::Number<'_>) {
        let (start, line) = text::line_at(text, number.at);
        let channel = self.forced.or_else(|| channel_at(text, &self.mentions, number.at));
        let is_receipt = self.is_receipt(text, number.at);
        let is_mpaas = lower.contains("mpaas") || lower.contains("pushstatus") || text[number.end..].starts_with('#');
        if number.role == Role::Other
            || is_like_http(number.text)
                && !self.is_code(text, number)
                && !is_mpaas
                && !self.is_plain_code(text, number)
        {
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
        let channel = channel.or((is_mpaas && !is_record).then_some(Channel::Common));
        let mut rows = self.rows_of_code(channel, number.text, &kinds);
        let is_receipt = is_receipt && !rows.is_empty();
        if rows.is_empty() && !is_mpaas && number.text.len() > 3 {
            // The line only speaks of receipts.
            rows = self.rows_of_code(channel, number.text, Kind::CODES);
        }
        if is_mpaas || !is_receipt {
            narrow(&mut rows, is_mpaas);
        }
        if rows.is_empty() && number.role != Role::Code {
            return;
        }
        let is_small = number.text.trim_start_matches('-').len() < 4;
        let has_channel = channel.is_some();
        let is_success = is_success(line);
        let is_named_in_line = self.mentions.iter().any(|mention| (start..start + line.len()).contains(&mention.at));
        let is_certain = match number.role {
            Role::Code if is_like_http(number.text) => is_receipt || is_mpaas || self.forced.is_some(),
            Role::Code => has_channel || !is_small && (says_push(lower) || is_alone(text, number)),
            Role::Likely => has_channel,
            Role::Bare if is_record && !is_small => true,
            Role::Bare => {
                has_channel
                    && (is_receipt || is_mpaas || !is_success && (!is_small && is_named_in_line || is_pair(line)))
                    || self.forced.is_some()
            }
            Role::Other => false,
        };
        let may_guess = says_push(lower) && (!is_small || number.role == Role::Code) && !is_success;
        if rows.is_empty() && number.role == Role::Code && has_channel && !is_like_http(number.text) {
            self.found.unlisted.push(Unlisted { channel, code: number.text.to_owned(), list_id: None });
        }
        if is_certain || may_guess {
            // A small number of mPaaS's, or of a receipt, is not what a vendor's name in a line speaks of.
            let is_far = |row: Row| {
                let is_common = row.kind() == "mpaas" && row.channel() == Channel::Common;
                let is_other = row.is_of_kind(ListKind::Receipt) || row.is_of_kind(ListKind::Token);
                is_small && !is_mpaas && !is_receipt && self.forced.is_none() && (is_common || is_other)
            };
            rows.into_iter().for_each(|row| self.found.add(number.at, row, !is_certain || is_far(row)));
        }
    }

    /// `code=200` and nothing else to go by.
    fn is_plain_code(&self, text: &str, number: &number::Number<'_>) -> bool {
        let before = text[..number.at].trim_end_matches([' ', ':', '=', '"', '\'', '\\']).to_ascii_lowercase();
        number.role == Role::Code
            && !self.found.channels.is_empty()
            && before.ends_with("code")
            && !before.ends_with("statuscode")
    }

    /// An HTTP status that the channel documents.
    fn http_only(&mut self) {
        let (Some(status), Some(channel)) = (self.http_status, self.found.channels.first().copied()) else { return };
        if self.kinds.len() == 1 && self.kinds != [Kind::Vendor(ListKind::Http)] {
            return;
        }
        let body = if self.text.contains("<html") || self.text.to_ascii_lowercase().contains("<!doctype") {
            "<html>"
        } else {
            ""
        };
        let reply = read(channel, Some(status), body.as_bytes());
        if let Some(Lookup::Listed(row)) = reply.call().lookup() {
            self.found.add_as(0, row.into(), reply.call().action(), reply.call().token_verdict(), false);
        }
    }

    /// The words of a label in place of its number.
    fn labels(&mut self) {
        let lines: Vec<(usize, String)> = self.text.lines().map(|line| (0, line.to_owned())).collect();
        for (at, line) in lines {
            for channel in self.found.channels.clone() {
                name::labels(channel, &line).into_iter().for_each(|row| self.found.add(at, row, false));
            }
        }
    }
}

/// Whether the text has nothing but the field and its number.
fn is_alone(text: &str, number: &number::Number<'_>) -> bool {
    text[number.end..].trim().is_empty() && !text[..number.at].trim().contains([' ', '\n'])
}

/// Whether a line has nothing but a channel and a number, as a row of a table.
fn is_pair(line: &str) -> bool {
    let words: Vec<&str> =
        line.split(|char: char| !char.is_alphanumeric() && char != '-').filter(|word| !word.is_empty()).collect();
    matches!(words[..], [channel, number] if channel.parse::<Channel>().is_ok() && number.parse::<i64>().is_ok())
}

fn is_like_http(number: &str) -> bool {
    number.len() == 3 && matches!(number.parse(), Ok(100..600))
}

/// In each channel, rows of other lists only matter where the likeliest lists do not have the number. Those are mPaaS's for a
/// record of mPaaS, and otherwise the channel's own ones.
fn narrow(rows: &mut Vec<Row>, is_mpaas: bool) {
    let is_own = |row: &Row| match row {
        Row::Mpaas(status) => status.channel() != Channel::Common,
        Row::Vendor(_) => row.is_of_kind(ListKind::Send),
    };
    let all = rows.clone();
    if is_mpaas {
        let first = |row: &Row| all.iter().find(|other| other.channel() == row.channel()) == Some(row);
        let has_mpaas = all.iter().any(|row| matches!(row, Row::Mpaas(_)));
        rows.retain(|row| first(row) && (!has_mpaas || matches!(row, Row::Mpaas(_))));
        return;
    }
    // A row of mPaaS's common table stands for the channel that was asked for.
    let channel_of = |row: &Row| if row.channel() == Channel::Common { None } else { Some(row.channel()) };
    let has_own = |row: &Row| {
        all.iter()
            .filter(|other| is_own(other))
            .any(|other| channel_of(row).is_none_or(|channel| channel == other.channel()))
    };
    rows.retain(|row| is_own(row) || !has_own(row));
}

fn says_push(lower: &str) -> bool {
    ["push", "推送", "下发", "send", "通道", "消息", "厂商", "notif", "vendor", "channel"]
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::recognise;

    proptest! {
        /// Pieces that the steps look for, in any order and cut anywhere.
        #[test]
        fn nothing_panics(pieces in prop::collection::vec(prop_oneof![
            Just("{"), Just("}"), Just("["), Just("]"), Just("\""), Just("\\\""), Just("'"), Just("=>"), Just(":"), Just("："), Just("="),
            Just("code"), Just("错误码"), Just("华为"), Just("vivo"), Just("Apns"), Just("-"), Just("10302"), Just("80300007"), Just("２"),
            Just("410"), Just("("), Just(")"), Just("#"), Just(","), Just("\n"), Just(" "), Just("…"), Just("×"), Just("Unregistered"),
            Just("ackType"), Just("subAckType"), Just("reason"), Just("messaging/"), Just("/v3/"), Just("<h1>"), Just("é"),
        ], 0..40), text in ".{0,20}") {
            let paste: String = pieces.concat() + &text;
            recognise(&paste, None, None);
            recognise(&paste, Some(push_status::Channel::Huawei), None);
        }
    }
}
