//! What was found in a paste.

use std::ops::Range;

use push_status::vendor::ListKind;
use push_status::{Action, Channel, TokenVerdict};

use super::foreign::Service;
use super::reply::Token;
use super::row::{AnyRow, Kind, of_code};
use super::text::line_at;
use super::{envelope, json, sent};

/// A row that the paste may mean.
#[derive(Debug, Clone)]
pub struct Answer {
    pub row: AnyRow,
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
    /// Where the paste speaks of an earlier time, of which nothing is the answer for certain.
    pub(super) earlier: Vec<Range<usize>>,
    /// Where an object says that something failed, of which no success is certain.
    pub(super) failures: Vec<Range<usize>>,
    /// What stands next to a success, where no token is gone for certain.
    pub(super) beside_success: Vec<String>,
}

impl Found {
    /// Whether a row of the catalogue is the answer.
    pub fn is_certain(&self) -> bool {
        self.answers.iter().any(|answer| !answer.is_guess)
    }

    pub(super) fn has_certain(&self, row: AnyRow) -> bool {
        self.answers.iter().any(|answer| answer.row == row && !answer.is_guess)
    }

    pub(super) fn add(&mut self, at: usize, row: AnyRow, is_guess: bool) {
        self.add_as(at, row, row.action(), row.token_verdict(), is_guess);
    }

    pub(super) fn add_as(&mut self, at: usize, row: AnyRow, action: Action, token: TokenVerdict, is_guess: bool) {
        let is_same =
            |answer: &Answer| answer.row == row || answer.row.same_as().is_some_and(|same| AnyRow::from(same) == row);
        let is_contradicted = token == TokenVerdict::Dead
            && self.beside_success.iter().any(|text| text.eq_ignore_ascii_case(&row.wire()));
        let is_in = |ranges: &[Range<usize>]| ranges.iter().any(|range| range.contains(&at));
        let is_refuted = action == Action::Done && is_in(&self.failures);
        let is_guess = is_guess || is_contradicted || is_refuted || is_in(&self.earlier);
        match self.answers.iter_mut().find(|answer| is_same(answer)) {
            // What one place leaves open, another one can prove.
            Some(same) if same.is_guess && !is_guess => *same = Answer { row: same.row, action, token, is_guess, at },
            Some(_) => {}
            None => self.answers.push(Answer { row, action, token, is_guess, at }),
        }
    }

    /// Doubts each success that has another answer next to it or further in: it is the sender's own, as in
    /// `{"errcode":0,"data":{"code":10000}}` and `ret=0 resp={"code":10000}`.
    pub(super) fn doubt_outer_successes(&mut self, text: &str) {
        // What a reply says of single tokens belongs to its success.
        let is_failure = |answer: &&Answer| {
            answer.action != Action::Done && !answer.is_guess && !answer.row.is_of_kind(ListKind::Token)
        };
        let failures: Vec<(usize, Channel)> =
            self.answers.iter().filter(is_failure).map(|answer| (answer.at, answer.row.channel())).collect();
        for answer in self.answers.iter_mut().filter(|answer| answer.action == Action::Done) {
            let channel = answer.row.channel();
            // An HTTP status that is that of the whole paste has the place 0.
            let is_of_whole = answer.at == 0 && answer.row.is_of_kind(ListKind::Http);
            let at = if is_of_whole { text.find('{').unwrap_or_default() } else { answer.at };
            let start = if text[at..].starts_with('{') { Some(at) } else { sent::start_of_object(&text[..at]) };
            let Some((start, object)) = start.and_then(|start| Some((start, json::at(text, start)?))) else {
                let (line_start, line) = line_at(text, at);
                let line = at..line_start + line.len();
                let is_further_in = |(failure, of): &(usize, Channel)| {
                    *of == channel
                        && line.contains(failure)
                        && (text[*failure..].starts_with('{') || text[at..*failure].contains('{'))
                };
                answer.is_guess |= failures.iter().any(is_further_in);
                continue;
            };
            let is_other = |code: &String| {
                let rows = of_code(channel, code, Kind::CODES);
                !envelope::is_success(code) && !rows.iter().any(|row| row.action() == Action::Done)
            };
            answer.is_guess |= failures.iter().any(|(failure, _)| (start..object.end).contains(failure))
                || envelope::codes_in(&object.value).iter().any(is_other);
        }
    }

    /// Puts mPaaS's row in the place of a vendor's that says the same.
    pub(super) fn take_mpaas(&mut self) {
        for answer in &mut self.answers {
            answer.row = answer.row.same_as().map_or(answer.row, AnyRow::from);
        }
        let mut seen = Vec::new();
        self.answers.retain(|answer| {
            let is_new = !seen.contains(&answer.row);
            seen.push(answer.row);
            is_new
        });
    }
}
