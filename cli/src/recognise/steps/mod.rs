//! The steps in which a paste is read. What one of them has read the next ones do not see.

mod alone;
mod doubt;
mod names;
pub mod numbers;
mod receipts;
mod replies;

use push_status::reply::read;
use push_status::vendor::{ListKind, Lookup};
use push_status::{Action, Channel};

use super::channel::{self, Mention, channel_at};
use super::field::Role;
use super::row::{AnyRow, Kind, of_code};
use super::{Paste, Service, foreign, http, json, name, number, subject, text};

impl Paste {
    pub fn read(&mut self) {
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

    fn rows_of_any(&self, channels: &[Channel], code: &str, kinds: &[Kind]) -> Vec<AnyRow> {
        match channels {
            [] => self.rows_of_code(None, code, kinds),
            channels => channels.iter().flat_map(|channel| self.rows_of_code(Some(*channel), code, kinds)).collect(),
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
