//! Judges the names in a paste: of which channel each is, and how certain that is.

use push_status::{Action, Channel, TokenVerdict};

use super::doubt::has_count;
use crate::recognise::row::AnyRow;
use crate::recognise::{Paste, name, sent, subject, supposed, text};

impl Paste {
    pub fn names(&mut self) {
        let text = self.text.clone();
        let names = name::all(&text);
        let lower = text.to_ascii_lowercase();
        let is_android = lower.contains("android");
        let is_of_push = subject::says_push(&lower) || names.iter().any(|name| !name.is_common);
        let refusals: Vec<usize> = names
            .iter()
            // `BadDeviceToken x3, UNREGISTERED x2` is a list of what several tokens had.
            .filter(|name| name.is_refusal_of_apns() && !has_count(&text[name.end..]))
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
}
