//! The replies and receipts in a paste that are JSON, and what is around them.

use push_status::vendor::ListKind;
use push_status::{Action, Channel, TokenVerdict};

use crate::recognise::found::Unlisted;
use crate::recognise::row::Kind;
use crate::recognise::{Paste, denial, envelope, http, json, reply, sent, subject, supposed, text};

impl Paste {
    pub fn replies(&mut self) {
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
                    let is_guess = subject::is_of_another_product(&fragment.value.to_string())
                        || row.token_verdict() == TokenVerdict::Dead
                            && supposed::is_no_report(&self.text, start..fragment.end);
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
}
