//! Finds the codes in a paste, with their channels and lists.
//!
//! A paste is one question. It is read in this order, and what one step has read the next ones do not see: replies and
//! receipts, names, numbers, and the HTTP status if there was nothing else.

mod channel;
mod denial;
mod doubt;
mod earlier;
mod envelope;
mod field;
mod foreign;
mod found;
mod headings;
mod http;
mod json;
mod judge;
mod name;
mod number;
mod past;
mod process;
mod reply;
mod row;
mod sent;
mod subject;
mod supposed;
mod text;
mod words;

use push_status::reply::read;
use push_status::vendor::{List, ListKind, Lookup};
use push_status::{Action, Channel, TokenVerdict};

pub use foreign::Service;
pub use found::{Answer, Found, Unlisted};
pub use http::{common_meaning, is_status};
pub use name::words;
pub use reply::Token;
pub use row::{AnyRow, Kind, of_code};

use channel::{Mention, channel_at};
pub use channel::{mentions, named};
use field::Role;

/// A paste while it is read.
struct Paste {
    /// What is left to read; what was read is blank.
    text: String,
    /// All of it in lower case, with the same places.
    whole: String,
    forced: Option<Channel>,
    mentions: Vec<Mention>,
    kinds: Vec<Kind>,
    http_status: Option<u16>,
    found: Found,
}

/// Reads a paste. `forced` is the channel that the user named, and `kind` the list.
pub fn recognise(text: &str, forced: Option<Channel>, kind: Option<Kind>) -> Found {
    let text = text::normal(&text::decoded(text.trim_start_matches('\u{feff}'))).trim().to_owned();
    let mentions = channel::mentions(&text);
    let channels = forced.map_or_else(|| channel::named(&mentions), |channel| vec![channel]);
    let found = Found { channels, earlier: earlier::values(&text), ..Found::default() };
    let kinds = kind.map_or_else(|| Kind::CODES.to_vec(), |kind| vec![kind]);
    let http_status = http::status(&text);
    let whole = text.to_ascii_lowercase();
    let mut paste = Paste { text, whole, forced, mentions, kinds, http_status, found };
    if !paste.is_only_codes() {
        paste.read();
        paste.found.doubt_outer_successes(&paste.whole);
    }
    let Paste { whole, mut found, http_status, .. } = paste;
    found.http_status = http_status.filter(|_| !found.is_certain());
    if let Some(kind) = kind {
        if kind == Kind::Mpaas {
            found.take_mpaas();
        }
        found.answers.retain(|answer| kind.has(answer.row));
    }
    if found.is_certain() {
        found.answers.retain(|answer| !answer.is_guess);
    }
    if reply::names_refused_tokens(&whole) {
        for answer in found.answers.iter_mut().filter(|answer| answer.action == Action::Done) {
            (answer.action, answer.token) = (Action::Inspect, TokenVerdict::Unaffected);
        }
    }
    found.answers.sort_by_key(|answer| (answer.is_guess, answer.at));
    found
}

impl Paste {
    /// Numbers or a name and nothing else: the user asks for all that they can mean.
    fn is_only_codes(&mut self) -> bool {
        // `80300007?` and `"80300007"` are the number alone.
        let opens = |char: char| char.is_whitespace() || "\"'`#([".contains(char);
        let closes = |char: char| char.is_whitespace() || "\"'`)].,;:?!".contains(char);
        let text = self.text.trim_start_matches(opens).trim_end_matches(closes).to_owned();
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.iter().all(|word| word.parse::<i64>().is_ok()) {
            return words.iter().enumerate().all(|(at, word)| self.is_code_alone(at, word));
        }
        self.is_code_alone(0, &text)
    }

    fn is_code_alone(&mut self, at: usize, text: &str) -> bool {
        let text = text.to_owned();
        let is_number = text.parse::<i64>().is_ok();
        if let Some(sdk) = foreign::of_number(&text, self.forced) {
            if !self.found.foreign.iter().any(|(_, code)| code.as_deref() == Some(&text)) {
                self.found.foreign.push((sdk, Some(text)));
            }
            return true;
        }
        let rows: Vec<AnyRow> = if is_number
            || text.bytes().all(|byte| byte.is_ascii_digit() || b"/-".contains(&byte))
            || self.is_wire(&text)
        {
            self.rows_of_code(self.forced, &text, Kind::ALL)
        } else {
            let fits = |row: &AnyRow| self.forced.is_none_or(|channel| row.channel() == channel);
            name::whole(&text, &self.found.channels).into_iter().filter(fits).collect()
        };
        // If no channel is named, such a number is an HTTP status and no vendor's code.
        let status = text.parse().ok().filter(|status| http::is_known(*status));
        let is_http = status.is_some() && self.forced.is_none();
        for row in rows.iter().filter(|row| !is_http || !row.is_of_kind(ListKind::Http)) {
            // `Auth.ExpiredToken` is of another service.
            let is_of_others = || text.contains(['.', ':']) && self.mentions.is_empty() && name::is_common(*row);
            self.found.add(at, *row, is_http || !is_number && self.forced.is_none() && is_of_others());
        }
        if is_http || rows.is_empty() {
            self.http_status = status.or(self.http_status);
        }
        if rows.is_empty() && is_number && status.is_none() {
            self.found.unlisted.push(Unlisted { channel: self.forced, code: text.clone(), list_id: None });
        }
        is_number || !rows.is_empty()
    }

    /// Whether the channel that is named has the code as it is written: `OK` is everybody's elsewhere.
    fn is_wire(&self, text: &str) -> bool {
        self.forced.is_some_and(|channel| channel.lists().any(|list| list.lookup(text).status().is_some()))
    }

    /// The rows of a code in a channel or, without one, in all.
    fn rows_of_code(&self, channel: Option<Channel>, code: &str, kinds: &[Kind]) -> Vec<AnyRow> {
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
            self.accepted();
        }
        if !self.found.is_certain() && self.found.unlisted.is_empty() {
            self.http_only();
        }
        if self.found.answers.is_empty() {
            self.labels();
        }
        if self.found.answers.is_empty() && self.found.unlisted.is_empty() {
            self.http_status = self.http_status.or_else(|| self.perhaps_http());
        }
    }

    /// A number after `code` or the name of a channel, which is none of its codes.
    fn perhaps_http(&self) -> Option<u16> {
        let numbers = number::all(&self.text);
        let mut statuses =
            numbers.iter().filter(|number| number.role >= Role::Likely).filter_map(|number| number.text.parse().ok());
        statuses.find(|status| http::is_known(*status))
    }

    /// FCM's success, which has no code: the name of the message.
    fn accepted(&mut self) {
        let channel = Channel::Fcm;
        if !self.found.channels.is_empty() && !self.found.channels.contains(&channel) {
            return;
        }
        for (start, _) in self.text.match_indices('{') {
            let Some(fragment) = json::at(&self.text, start) else { continue };
            let name = fragment.value.get("name").and_then(serde_json::Value::as_str).unwrap_or_default();
            if !name.starts_with("projects/") || !name.contains("/messages/") {
                continue;
            }
            let body = fragment.value.to_string();
            let reply = read(channel, self.http_status, body.as_bytes());
            let row = of_code(channel, "200", &[Kind::Vendor(ListKind::Http)]).first().copied();
            if let Some(row) = row.filter(|_| reply.call().action() == Action::Done) {
                self.found.add_as(start, row, reply.call().action(), reply.call().token_verdict(), false);
            }
            return;
        }
    }

    /// Another service, or an SDK on the device, is named or has one of the numbers.
    fn is_foreign(&mut self) -> bool {
        let numbers = number::all(&self.text);
        let mut foreign: Vec<(&'static Service, Option<String>)> = foreign::named(&self.text, self.has_channel())
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

    /// Whether a channel is named, not only the platform of a device.
    fn has_channel(&self) -> bool {
        self.forced.is_some() || self.mentions.iter().any(|mention| mention.weight > channel::Weight::Device)
    }

    /// The named channels, those nearest to a place first. One may be in it more than once.
    fn near(&self, start: usize, end: usize) -> Vec<Channel> {
        if let Some(channel) = self.forced {
            return vec![channel];
        }
        let inside: Vec<Mention> =
            self.mentions.iter().copied().filter(|mention| (start..end).contains(&mention.at)).collect();
        let mut channels = channel::named(&inside);
        channels.extend(channel_at(&self.text, &self.mentions, start));
        channels.extend(channel::named(&self.mentions));
        channels
    }

    /// Whether an object is what the sender's own server says around the answer, unless its message speaks of what its code means.
    fn is_around_others(&self, value: &serde_json::Value, near: &[Channel]) -> bool {
        let code = envelope::code_around_others(value).filter(|_| self.forced.is_none());
        code.is_some_and(|code| {
            !self.rows_of_any(near, &code, Kind::CODES).iter().any(|row| envelope::speaks_of(value, *row))
        }) || envelope::codes_in_success(value).iter().any(|code| self.is_failure(near, code))
    }

    /// Whether a code is listed, and for no success. Without a channel, a short one can be anybody's.
    fn is_failure(&self, near: &[Channel], code: &str) -> bool {
        const SHORTEST: usize = 5;
        let rows = self.rows_of_any(near, code, Kind::CODES);
        (!near.is_empty() || code.len() >= SHORTEST)
            && !rows.is_empty()
            && !rows.iter().any(|row| row.action() == Action::Done)
    }

    /// The HTTP status of the reply at a place: one of several in a list has its own next to it.
    fn status_of(&self, start: usize) -> Option<u16> {
        let around = sent::start_of_object(&self.text[..start]);
        around.and_then(|around| http::status(&self.text[around..start])).or(self.http_status)
    }

    fn replies(&mut self) {
        const MOST: usize = 200;
        let (mut at, mut tries) = (0, 0);
        let is_named_so = self.has_channel();
        while let Some(start) = self.text[at..].find(['{', '[']).map(|found| at + found) {
            at = start + 1;
            tries += 1;
            if tries > MOST {
                break;
            }
            let Some(fragment) = json::at(&self.text, start) else { continue };
            self.found.failures.extend(envelope::says_failure(&fragment.value).then_some(start..fragment.end));
            let (line_start, line) = text::line_at(&self.text, fragment.end);
            let end = line_start + line.len();
            let is_of_none = denial::is_sample_of_zero(&self.text[..start], &self.text[fragment.end..end]);
            if is_of_none || reply::is_count_of_none(&fragment.value) {
                text::blank(&mut self.text, start..if is_of_none { end } else { fragment.end });
                continue;
            }
            self.found.beside_success.extend(envelope::texts_beside_success(&fragment.value));
            let near = self.near(start, fragment.end);
            if self.is_around_others(&fragment.value, &near) {
                let inner = self.text[at..].find(['{', '[']).map_or(fragment.end, |inner| at + inner);
                text::blank(&mut self.text, start..inner);
                at = inner;
                continue;
            }
            if envelope::code_beside_success(&fragment.value).is_some_and(|code| self.is_failure(&near, &code)) {
                let field = self.text[start..fragment.end].find("\"code\"").map_or(fragment.end, |field| start + field);
                let len = self.text[field..fragment.end].find([',', '}']).unwrap_or_default();
                text::blank(&mut self.text, field..field + len);
                continue;
            }
            let Some(mut said) = reply::read(&fragment.value, &near, is_named_so, self.status_of(start)) else {
                continue;
            };
            // A record can name another channel than the user does.
            let is_asked_for = |channel: Channel| self.forced.is_none_or(|forced| forced == channel);
            said.answers.retain(|(row, ..)| is_asked_for(row.channel()) || row.channel() == Channel::Common);
            let is_of_other_product = || {
                subject::is_of_another_product(line) || subject::is_of_another_sender(line, fragment.end - line_start)
            };
            // Firebase has more products than messaging.
            let lower = line.to_ascii_lowercase();
            let is_push =
                is_named_so && !(lower.contains("firebase") && !lower.contains("fcm") && !lower.contains("messaging"));
            let is_of_others = self.forced.is_none()
                && (self.may_be_of_others(&self.text, start) || !is_push && is_of_other_product());
            said.is_anybodys |= is_of_others && said.may_harm();
            said.is_anybodys |= said.names_dead() && supposed::is_no_report(&self.text, start..fragment.end);
            if said.is_anybodys {
                self.http_status = self.http_status.or(said.http_status);
            }
            for (row, action, token) in said.answers {
                if !said.is_anybodys || said.http_status.is_none() {
                    self.found.add_as(start, row, action, token, said.is_anybodys);
                }
            }
            for (channel, code, list_id) in said.unlisted.into_iter().filter(|_| !said.is_anybodys) {
                let row = reply::of_record(&fragment.value, channel, &code);
                if let Some(row) = row {
                    let is_guess = subject::is_of_another_product(&fragment.value.to_string());
                    self.found.add(start, row, is_guess);
                    continue;
                }
                // Only the shape of the reply names the channel, and others have this code.
                let others = match near[..] {
                    [] => self.rows_of_code(None, &code, &[Kind::Vendor(ListKind::Send)]),
                    _ => Vec::new(),
                };
                if others.is_empty() {
                    self.found.unlisted.push(Unlisted { channel: Some(channel), code, list_id: Some(list_id) });
                }
                others.into_iter().for_each(|row| self.found.add(start, row, true));
            }
            self.found.tokens.extend(said.tokens);
            self.found.valid_before = self.found.valid_before.or(said.valid_before);
            text::blank(&mut self.text, start..fragment.end);
            at = fragment.end;
        }
    }

    /// vivo's receipts have two numbers that mean something only together.
    fn acknowledgements(&mut self) {
        if self.forced.is_some_and(|channel| channel != Channel::Vivo) {
            return;
        }
        let numbers = number::all(&self.text);
        let labelled =
            |fits: fn(&str) -> bool| numbers.iter().find(|number| fits(&text::label_before(&self.text, number.at)));
        let is_sub = |label: &str| label.ends_with("subacktype");
        let is_main = |label: &str| label.ends_with("acktype") && !label.ends_with("subacktype");
        let (Some(sub), Some(main)) = (labelled(is_sub), labelled(is_main)) else { return self.pairs() };
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

    /// The same two numbers as `102/20002`, in a line about a receipt of vivo.
    fn pairs(&mut self) {
        let rows = Channel::Vivo.lists().flat_map(List::statuses).filter(|row| row.wire().contains('/'));
        let is_part = |char: char| char.is_alphanumeric() || "/._-".contains(char);
        for row in rows {
            for (at, pair) in self.text.match_indices(row.wire()) {
                let (before, after) = (&self.text[..at], &self.text[at + pair.len()..]);
                // A full stop or a dash may end the sentence.
                let is_whole = !before.ends_with(is_part) && !after.trim_start_matches(['.', '-']).starts_with(is_part);
                let channel = self.forced.or_else(|| channel_at(&self.text, &self.mentions, at));
                let is_counted = denial::is_zero(after);
                if is_whole && !is_counted && channel == Some(Channel::Vivo) && judge::is_receipt(&self.text, at) {
                    self.found.add(at, row.into(), supposed::is_no_report(&self.text, at..at + pair.len()));
                }
            }
        }
    }

    fn names(&mut self) {
        let text = self.text.clone();
        let names = name::all(&text);
        let lower = text.to_ascii_lowercase();
        let is_android = lower.contains("android");
        let is_of_push = subject::says_push(&lower) || names.iter().any(|name| !name.is_common);
        let refusals: Vec<usize> = names
            .iter()
            // `BadDeviceToken x3, UNREGISTERED x2` is a list of what several tokens had.
            .filter(|name| name.is_refusal_of_apns() && !doubt::has_count(&text[name.end..]))
            .map(|name| name.at)
            .collect();
        let has_strong = names.iter().any(|name| !name.is_weak) || self.found.is_certain();
        for name in names.into_iter().filter(|name| !has_strong || !name.is_weak) {
            // Nothing can be added to it, and a text can have a name hundreds of times.
            if name.rows.iter().all(|row| self.found.has_certain(*row)) {
                continue;
            }
            let channels = self.near(name.at, name.end);
            let of = |channel: Channel| -> Vec<AnyRow> {
                name.rows.iter().copied().filter(|row| row.channel() == channel).collect()
            };
            let is_past = |row: AnyRow| {
                matches!(row.token_verdict(), TokenVerdict::Dead | TokenVerdict::Suspect)
                    && (supposed::is_no_report(&text, name.at..name.end)
                        || name::is_of_provider(&text[..name.at], row)
                        || row.channel() == Channel::Fcm && sent::names_message(text::line_at(&text, name.at).1))
            };
            let of_named = channels.iter().map(|channel| of(*channel)).find(|rows| !rows.is_empty());
            match of_named {
                // "Google" is more than FCM, an app on iOS has errors of its own, and so has a login at Apple's.
                Some(rows) => {
                    let (_, line) = text::line_at(&text, name.at);
                    let is_own = text[..name.at].ends_with("messaging/");
                    let is_of_others =
                        || !is_own && (subject::is_of_another_product(line) || self.may_be_of_others(&text, name.at));
                    let is_of_sender = self.has_channel() || rows[0].channel() != Channel::Fcm && is_of_push;
                    let is_sure = is_of_sender && (self.forced.is_some() || !is_of_others())
                        || name::is_apns_reason(&text, &name, rows[0]) && !self.may_be_of_others(&text, name.at);
                    let is_guess = name.is_common && !is_sure || name.is_ordinary || name.is_sent || is_past(rows[0]);
                    self.add_name(&text, name.at, rows[0], is_guess, &refusals);
                }
                None if self.forced.is_some() => {}
                None if channels.is_empty() => {
                    let is_of_others = self.may_be_of_others(&text, name.at);
                    let is_guess = |row: AnyRow| {
                        (name.is_common || row.token_verdict() == TokenVerdict::Dead)
                            && (!name::is_apns_reason(&text, &name, row) || name::is_of_http(row) || is_of_others)
                            || name.is_sent
                            || is_past(row)
                    };
                    for row in &name.rows {
                        self.add_name(&text, name.at, *row, is_guess(*row), &refusals);
                    }
                }
                None if !self.has_channel() => {
                    let is_guess = |row: AnyRow| {
                        name.is_common && !(is_android && row.channel() == Channel::Fcm) || name.is_sent || is_past(row)
                    };
                    for row in &name.rows {
                        self.add_name(&text, name.at, *row, is_guess(*row), &refusals);
                    }
                }
                None if name.is_weak || name.is_plain => {}
                None => name.rows.iter().for_each(|row| self.add_name(&text, name.at, *row, true, &refusals)),
            }
        }
    }

    /// Adds the row of a name. FCM says that a token is gone also where Apple refused it for another reason, which proves no
    /// removal: `fcm UNREGISTERED (apns: BadDeviceToken)`. A whole reply is judged so, too.
    fn add_name(&mut self, text: &str, at: usize, row: AnyRow, is_guess: bool, refusals: &[usize]) {
        let line = text::line_at(text, at).0;
        let is_refused = || refusals.iter().any(|other| text::line_at(text, *other).0 == line);
        if row.channel() == Channel::Fcm && row.token_verdict() == TokenVerdict::Dead && is_refused() {
            self.found.add_as(at, row, Action::ConfirmToken, TokenVerdict::Suspect, is_guess);
        } else {
            self.found.add(at, row, is_guess);
        }
    }

    /// Whether a name may be of another system that its line mentions.
    fn may_be_of_others(&self, text: &str, at: usize) -> bool {
        let (start, line) = text::line_at(text, at);
        let channel = self.mentions.iter().rfind(|mention| (start..at).contains(&mention.at));
        let between = channel.map_or("", |channel| &text[channel.at..at]);
        subject::has_same_names(line, between) || !foreign::software(&between.to_ascii_lowercase()).is_empty()
    }

    /// An HTTP status that the channel documents.
    fn http_only(&mut self) {
        // A guess that has this status says more.
        let is_said =
            |status: &u16| self.found.answers.iter().any(|answer| answer.row.http_statuses().contains(status));
        if self.http_status.as_ref().is_some_and(is_said) {
            return;
        }
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
        for line in self.text.lines() {
            for channel in self.found.channels.clone() {
                name::labels(channel, line).into_iter().for_each(|(row, is_guess)| self.found.add(0, row, is_guess));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use push_status::TokenVerdict;

    use super::recognise;

    proptest! {
        /// Pieces that the steps look for, in any order and cut anywhere.
        #[test]
        fn no_answer_says_more_than_its_row(pieces in prop::collection::vec(prop_oneof![
            Just("{"), Just("}"), Just("["), Just("]"), Just("\""), Just("\\\""), Just("'"), Just("=>"), Just(":"), Just("："), Just("="),
            Just("code"), Just("错误码"), Just("华为"), Just("vivo"), Just("Apns"), Just("-"), Just("10302"), Just("80300007"), Just("２"),
            Just("410"), Just("("), Just(")"), Just("#"), Just(","), Just("\n"), Just(" "), Just("…"), Just("×"), Just("Unregistered"),
            Just("ackType"), Just("subAckType"), Just("reason"), Just("messaging/"), Just("/v3/"), Just("<h1>"), Just("é"),
        ], 0..40), text in ".{0,20}") {
            let paste: String = pieces.concat() + &text;
            for channel in [None, Some(push_status::Channel::Huawei)] {
                let found = recognise(&paste, channel, None);
                for answer in &found.answers {
                    prop_assert!(answer.token != TokenVerdict::Dead || answer.row.token_verdict() == TokenVerdict::Dead);
                    prop_assert!(!found.is_certain() || !answer.is_guess, "{paste:?}");
                }
            }
        }
    }
}
