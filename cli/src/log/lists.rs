//! Which list the codes of a log are from.
//!
//! The same number means different things in mPaaS's tables, in a vendor's reply and in its receipts. The user names the
//! list, or the heading of the code does, or the codes do: a list that lacks codes of the log is not the one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use push_status::vendor::ListKind;
use push_status::{Channel, PushStatus, TokenVerdict};
use rustc_hash::FxHashMap;

use super::cell::number;
use super::fields::normal;
use super::tally::Tally;
use crate::recognise::{AnyRow, Kind};

const SEND: Kind = Kind::Vendor(ListKind::Send);

/// The lists that the codes of a log can be from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lists {
    kinds: Vec<Kind>,
    /// mPaaS passes vendors' codes through, so that what its tables lack is looked up in the list of replies.
    has_passed_through: bool,
}

/// What a code means in the lists of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    One(AnyRow),
    /// The lists that have it say different things.
    Several,
    None,
}

impl Default for Lists {
    fn default() -> Self {
        Self { kinds: Kind::CODES.to_vec(), has_passed_through: false }
    }
}

impl Lists {
    pub fn of(kind: Kind) -> Self {
        Self { kinds: vec![kind], has_passed_through: kind == Kind::Mpaas }
    }

    /// Only rows of this list, even if it is mPaaS's, which passes vendors' codes through.
    pub fn strictly(kind: Kind) -> Self {
        Self { kinds: vec![kind], has_passed_through: false }
    }

    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// What a code means in a channel.
    pub fn find(&self, channel: Channel, code: &str) -> Found {
        let mut found: Vec<AnyRow> = Vec::new();
        let is_number = number(code).is_some();
        for kind in &self.kinds {
            let Some(row) = row(channel, *kind, code) else { continue };
            let is_same = |other: &AnyRow| other.says_the_same(row);
            match found.iter_mut().find(|other| is_same(other)) {
                // mPaaS's has the longer text, but a word is the vendor's.
                Some(other) if matches!(row, AnyRow::Mpaas(_)) && is_number => *other = row,
                Some(_) => {}
                None => found.push(row),
            }
        }
        if found.is_empty() && self.has_passed_through {
            found.extend(row(channel, SEND, code));
        }
        let answer = |row: &AnyRow| (row.action(), row.token_verdict());
        match found[..] {
            [] => Found::None,
            [first, ref rest @ ..] if rest.iter().all(|row| answer(row) == answer(&first)) => Found::One(first),
            _ => Found::Several,
        }
    }
}

/// The row of a code, number or name, in the lists of a kind.
pub fn row(channel: Channel, kind: Kind, code: &str) -> Option<AnyRow> {
    let number = number(code);
    match (kind, number) {
        (Kind::Mpaas, Some(number)) => {
            Some(PushStatus::resolve(channel, number)).filter(|status| status.is_listed()).map(AnyRow::from)
        }
        (Kind::Mpaas, None) => PushStatus::parse(channel, code).ok().map(AnyRow::from),
        (Kind::Vendor(kind), number) => {
            let mut lists = channel.lists().filter(|list| list.kind() == kind);
            // `80300007.0` is `80300007`; most are written so.
            let is_plain = code.bytes().all(|byte| byte.is_ascii_digit()) && !code.starts_with('0');
            let digits = number.map(|number| if is_plain { code.into() } else { Cow::from(number.to_string()) });
            let before_hash = code.split_once('#').map_or(code, |(before, _)| before.trim());
            let find = |list: push_status::vendor::List| match &digits {
                Some(digits) => list.lookup(digits).status(),
                None => list.parse(code).or_else(|_| list.parse(before_hash)).ok(),
            };
            lists.find_map(find).map(AnyRow::from)
        }
    }
}

/// Whether some list of the channel says that the code has reached the token.
pub fn is_alive(channel: Channel, code: &str) -> bool {
    Kind::ALL.iter().any(|kind| row(channel, *kind, code).is_some_and(|row| row.token_verdict() == TokenVerdict::Alive))
}

/// Whether some list has the code.
pub fn is_listed(channel: Channel, code: &str) -> bool {
    Kind::CODES.iter().any(|kind| row(channel, *kind, code).is_some())
}

/// Finds out the lists by the codes of the first rows.
#[derive(Debug, Default)]
pub struct Evidence {
    /// For each code that is listed, the lists that have it.
    codes: FxHashMap<(Channel, String), Vec<Kind>>,
}

impl Evidence {
    /// Takes a code of a row. Returns whether the lists are known, whatever follows.
    pub fn add(&mut self, channel: Channel, code: &str) -> bool {
        let lists_of = || -> Vec<Kind> {
            Kind::CODES.iter().copied().filter(|kind| row(channel, *kind, code).is_some()).collect()
        };
        *self.codes.entry((channel, code.to_owned())).or_insert_with(lists_of) == [Kind::Mpaas]
    }

    /// The lists that have all codes. If only mPaaS's tables have some of them, mPaaS passed the others through. With
    /// `has_http_status`, the log was written by a program that calls the vendors' servers.
    pub fn lists(&self, has_http_status: bool) -> Lists {
        let listed = || self.codes.values().filter(|kinds| !kinds.is_empty());
        if listed().any(|kinds| kinds[..] == [Kind::Mpaas]) {
            return Lists::of(Kind::Mpaas);
        }
        let kinds: Vec<Kind> =
            Kind::CODES.iter().copied().filter(|kind| listed().all(|kinds| kinds.contains(kind))).collect();
        match kinds[..] {
            [] => Lists::default(),
            _ if has_http_status && kinds.contains(&SEND) => Lists::of(SEND),
            _ => Lists { kinds, has_passed_through: false },
        }
    }

    /// The codes of a whole log.
    pub fn of(tally: &Tally) -> Self {
        let mut evidence = Self::default();
        for (channel, status) in tally.statuses.keys() {
            if !matches!(status.row(), Some(AnyRow::Vendor(row)) if row.list().kind() == ListKind::Http) {
                evidence.add(*channel, &status.wire());
            }
        }
        evidence
    }

    /// The list that the codes are from, if it is certainly another one than `named`. `named` then lacks some of the codes, and
    /// the other list has all of them, or some that no further list has.
    pub fn against(&self, named: Kind) -> Option<Kind> {
        let listed = || self.codes.iter().filter(|(_, kinds)| !kinds.is_empty());
        if listed().all(|(_, kinds)| kinds.contains(&named)) {
            return None;
        }
        let has_all = |kind: &&Kind| listed().all(|(_, kinds)| kinds.contains(kind));
        let has_own = |kind: &&Kind| listed().any(|(_, kinds)| kinds[..] == [**kind]);
        let other = Kind::CODES.iter().find(has_all).or_else(|| {
            Kind::CODES.iter().filter(|kind| **kind != named).find(|kind| has_own(kind) && !has_own(&&named))
        });
        // mPaaS passes vendors' codes through. Only a success that it does not have is the vendor's own.
        let is_vendors_success = || {
            listed().any(|((channel, code), _)| {
                let verdict = |kind| row(*channel, kind, code).map(AnyRow::token_verdict);
                verdict(SEND) == Some(TokenVerdict::Alive) && verdict(Kind::Mpaas) != Some(TokenVerdict::Alive)
            })
        };
        other.copied().filter(|other| (named, *other) != (Kind::Mpaas, SEND) || is_vendors_success())
    }
}

/// A channel in which most rows have codes that the named list lacks and another one has, with the most frequent one.
pub fn most_are_of_another_list(tally: &Tally, named: Kind) -> Option<(Channel, String, Kind)> {
    let of_other = |channel: Channel, code: &str| {
        // mPaaS passes vendors' codes through. Only a success that it does not have is the vendor's own.
        let is_passed_through = |kind: Kind, row: AnyRow| {
            (named, kind) == (Kind::Mpaas, SEND) && row.token_verdict() != TokenVerdict::Alive
        };
        Kind::ALL
            .iter()
            .copied()
            .find(|kind| row(channel, *kind, code).is_some_and(|row| !is_passed_through(*kind, row)))
    };
    let (mut all, mut others) = (BTreeMap::<Channel, u64>::new(), BTreeMap::<Channel, Vec<(u64, String, Kind)>>::new());
    for ((channel, status), rows) in &tally.statuses {
        *all.entry(*channel).or_default() += rows;
        if status.code.is_unlisted() {
            let code = status.wire();
            let other = of_other(*channel, &code).map(|kind| (*rows, code, kind));
            others.entry(*channel).or_default().extend(other);
        }
    }
    others.into_iter().find_map(|(channel, others)| {
        let rows: u64 = others.iter().map(|(rows, ..)| rows).sum();
        let (_, code, kind) = others.into_iter().max_by_key(|(rows, ..)| *rows)?;
        (rows * 2 > all[&channel]).then_some((channel, code, kind))
    })
}

/// The list that the heading of the code names, with the other headings of the log.
pub fn of_headings(code: &str, names: &[String]) -> Option<Kind> {
    const RECEIPTS: [&str; 7] = ["receipt", "回执", "送达状态", "deliverystatus", "formstatus", "callback", "acktype"];
    /// Fields that only receipts of Huawei and vivo have.
    const RECEIPTS_ONLY: [&str; 3] = ["bitag", "acktype", "subacktype"];
    const VENDORS: [&str; 5] = ["vendorcode", "vendorstatus", "thirdcode", "厂商返回码", "厂商错误码"];
    const MPAAS: [&str; 6] = ["pushstatus", "mpaasstatus", "mpaascode", "pushstatusdesc", "推送状态码", "推送状态"];
    /// Fields of a record of mPaaS, in which a `status` is mPaaS's.
    const OF_RECORD: [&str; 5] = ["deliverytoken", "thirdchannel", "channeltype", "pushstatusdesc", "statusdesc"];
    let all: String = code.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let code = normal(code);
    let has = |wanted: &[&str]| names.iter().any(|name| wanted.contains(&normal(name).as_str()));
    if RECEIPTS.iter().any(|word| all.contains(word)) {
        Some(Kind::Vendor(ListKind::Receipt))
    } else if VENDORS.contains(&code.as_str()) {
        Some(Kind::Vendor(ListKind::Send))
    } else if MPAAS.contains(&code.as_str()) {
        Some(Kind::Mpaas)
    } else if has(&RECEIPTS_ONLY) {
        Some(Kind::Vendor(ListKind::Receipt))
    } else if code.contains("status") && has(&OF_RECORD) {
        Some(Kind::Mpaas)
    } else {
        None
    }
}
