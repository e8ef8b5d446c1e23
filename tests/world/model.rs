//! The rules once more, slowly: each is one function over all rows, in the words of `docs/cleanup.md`.

use std::collections::{BTreeMap, BTreeSet};

use push_status::TokenVerdict;
use push_status::{Action, Channel};

use super::fates::Fates;
use super::{DAY, HOUR, LogRow};

const WINDOW: i64 = 6;
const GAP: i64 = 12 * HOUR;
const MAX_GAP: i64 = 60 * DAY;

type Group<'a> = (Channel, &'a str);

/// What a row says about its token. The order is that of rows at the same moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    Delivered,
    Dead,
    Suspect,
    Other,
    Nothing,
}

fn says(row: &LogRow, is_registered: bool) -> Says {
    match (row.action(), row.verdict()) {
        (_, TokenVerdict::Alive) => Says::Delivered,
        (_, TokenVerdict::Dead) if is_registered && row.is_report_time => Says::Suspect,
        (_, TokenVerdict::Dead) => Says::Dead,
        (Action::ConfirmToken, _) => Says::Suspect,
        (Action::Wait, _) => Says::Nothing,
        (_, TokenVerdict::Suspect) => Says::Other,
        _ => Says::Nothing,
    }
}

/// A delivery or a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cut {
    earliest: i64,
    latest: i64,
    is_day: bool,
    is_delivery: bool,
}

impl Cut {
    /// Whether it is certainly before a failure. If only one of them is a date, it is not known in which time zone that day is.
    fn is_before(&self, row: &LogRow) -> bool {
        let reach = match (self.is_day, row.is_day) {
            (true, false) => 12 * HOUR,
            (false, true) => 14 * HOUR,
            _ => 0,
        };
        // Where the vendor says since when the token is not valid, a registration has to be before that.
        let valid_before = row.valid_before.filter(|_| !self.is_delivery).unwrap_or(i64::MAX);
        self.latest + reach < earliest(row).min(valid_before)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worth {
    Counts { is_crowded: bool },
    Not,
    Dead,
    ManyDead,
}

/// The rows of a channel, and what is known of the answers that were judged.
pub struct Model<'a> {
    rows: Vec<&'a LogRow>,
    /// Of each row, what it says, and the first row of the same token, of the same group, and of a token with the same name.
    says: Vec<Says>,
    firsts: Vec<usize>,
    groups: Vec<usize>,
    names: Vec<usize>,
    /// At the first row of a token, all its rows, and when it was delivered to or registered.
    of_tokens: Vec<Vec<usize>>,
    cuts: Vec<Vec<Cut>>,
    /// Of each row that is an answer and was judged.
    worth: Vec<Option<Worth>>,
    confirms: BTreeSet<usize>,
    aside: BTreeSet<usize>,
    /// The answers of an earlier failing run than one that was judged before them. A date is judged at its noon, when an answer
    /// of the morning after may have begun another run.
    of_earlier_runs: BTreeSet<usize>,
    /// The answers, other than dead ones, that begin a failing run.
    beginnings: BTreeSet<usize>,
    /// The beginnings with which few others began.
    quiet: BTreeSet<usize>,
}

fn group(row: &LogRow) -> Group<'_> {
    (row.channel, &row.app)
}

fn earliest(row: &LogRow) -> i64 {
    row.at.unwrap()
}

fn latest(row: &LogRow) -> i64 {
    earliest(row) + if row.is_day { DAY - 1 } else { 0 }
}

fn hour(row: &LogRow) -> i64 {
    (earliest(row) + if row.is_day { DAY / 2 } else { 0 }).div_euclid(HOUR)
}

/// Of each row, the first one with the same key.
fn firsts<'a, K: Ord>(rows: &[&'a LogRow], key: impl Fn(&'a LogRow) -> K) -> Vec<usize> {
    let mut firsts = BTreeMap::new();
    rows.iter().enumerate().map(|(place, row)| *firsts.entry(key(row)).or_insert(place)).collect()
}

impl<'a> Model<'a> {
    /// Judges the rows of one channel. A registration is that of the token, whatever channel and application its row is of.
    pub fn of(channel: Channel, all: &'a [LogRow]) -> Self {
        let mut rows: Vec<&LogRow> = all.iter().filter(|row| row.channel == channel).collect();
        let mut registered: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
        for row in all {
            if let Some(at) = row.registered_at {
                registered.entry(&row.token).or_default().push(at);
            }
        }
        let of_row = |row: &&'a LogRow| says(row, registered.contains_key(row.token.as_str()));
        rows.sort_by_key(|row| (hour(row), earliest(row), of_row(row)));
        let mut model = Self {
            says: rows.iter().map(of_row).collect(),
            firsts: firsts(&rows, |row| (group(row), row.token.as_str())),
            groups: firsts(&rows, group),
            names: firsts(&rows, |row| row.token.as_str()),
            of_tokens: vec![Vec::new(); rows.len()],
            cuts: vec![Vec::new(); rows.len()],
            worth: vec![None; rows.len()],
            rows,
            confirms: BTreeSet::new(),
            aside: BTreeSet::new(),
            of_earlier_runs: BTreeSet::new(),
            beginnings: BTreeSet::new(),
            quiet: BTreeSet::new(),
        };
        for (place, first) in model.firsts.iter().enumerate() {
            let row = model.rows[place];
            let delivery = Cut { earliest: earliest(row), latest: latest(row), is_day: row.is_day, is_delivery: true };
            model.of_tokens[*first].push(place);
            model.cuts[*first].extend(Some(delivery).filter(|_| model.says[place] == Says::Delivered));
            if place == *first {
                let registrations = registered.get(row.token.as_str()).into_iter().flatten();
                let registration = |at: &i64| Cut { earliest: *at, latest: *at, is_day: false, is_delivery: false };
                model.cuts[*first].extend(registrations.map(registration));
            }
        }
        let answers: Vec<usize> = (0..model.rows.len()).filter(|row| model.is_answer(*row)).collect();
        model.of_earlier_runs = answers.iter().copied().filter(|answer| model.is_of_earlier_run(*answer)).collect();
        model.beginnings = answers.iter().copied().filter(|answer| model.begins(*answer)).collect();
        model.quiet = answers.iter().copied().filter(|answer| model.is_quiet(*answer)).collect();
        let mut of_hours: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        for answer in answers {
            of_hours.entry(hour(model.rows[answer])).or_default().push(answer);
        }
        for of_hour in of_hours.into_values() {
            let worth: Vec<_> = of_hour.iter().map(|answer| model.weigh(*answer)).collect();
            of_hour.iter().zip(worth).for_each(|(answer, worth)| model.worth[*answer] = Some(worth));
            for answer in of_hour {
                model.conclude(answer);
            }
        }
        model
    }

    fn is_answer(&self, row: usize) -> bool {
        matches!(self.says[row], Says::Dead | Says::Suspect | Says::Other)
    }

    /// The tokens to remove, before limits, with whether a dead code removes them; and the dead that are held back.
    pub fn fates(&self) -> Fates {
        let mut fates = BTreeMap::new();
        for rows in self.of_tokens.iter().filter(|rows| !rows.is_empty()) {
            let standing: Vec<usize> =
                rows.iter().copied().filter(|row| self.is_answer(*row) && !self.is_cleared(*row, i64::MAX)).collect();
            let has = |worth: Worth| standing.iter().any(|answer| self.worth[*answer] == Some(worth));
            let fate = if has(Worth::Dead) {
                "dead"
            } else if standing.iter().any(|answer| self.confirms.contains(answer)) {
                "confirmed"
            } else if has(Worth::ManyDead) {
                "many_dead"
            } else if !standing.iter().any(|answer| self.says[*answer] != Says::Other) {
                continue;
            } else if standing.iter().any(|answer| self.aside.contains(answer)) {
                "set_aside"
            } else {
                "doubt"
            };
            let LogRow { channel, app, token, .. } = self.rows[rows[0]];
            fates.insert(((*channel, app.clone()), token.clone()), fate);
        }
        fates
    }

    fn of_token(&self, answer: usize) -> impl Iterator<Item = usize> + '_ {
        self.of_tokens[self.firsts[answer]].iter().copied()
    }

    /// When the token was delivered to or registered, as far as is known at a time.
    fn cuts(&self, answer: usize, before: i64) -> impl Iterator<Item = Cut> + '_ {
        self.cuts[self.firsts[answer]].iter().copied().filter(move |cut| cut.earliest < before)
    }

    /// Whether a delivery or a registration that is known at a time was after the answer, or may have been.
    fn is_cleared(&self, answer: usize, before: i64) -> bool {
        self.cuts(answer, before).any(|cut| !cut.is_before(self.rows[answer]))
    }

    fn is_same_run(&self, one: usize, other: usize) -> bool {
        let [one_row, other_row] = [one, other].map(|row| self.rows[row]);
        !self.cuts(one, i64::MAX).any(|cut| !cut.is_before(one_row) && cut.is_before(other_row))
    }

    fn is_of_earlier_run(&self, answer: usize) -> bool {
        self.of_token(answer)
            .take_while(|other| *other < answer)
            .any(|other| self.is_answer(other) && !self.is_same_run(answer, other))
    }

    /// Whether a judged answer of the same failing run is at least a gap older, and is such a one.
    fn is_a_gap_after(&self, answer: usize, is_it: impl Fn(usize) -> bool) -> bool {
        !self.of_earlier_runs.contains(&answer)
            && self.of_token(answer).any(|other| {
                earliest(self.rows[answer]) - latest(self.rows[other]) >= GAP
                    && is_it(other)
                    && self.is_same_run(other, answer)
            })
    }

    fn counts(&self, answer: usize) -> bool {
        matches!(self.worth[answer], Some(Worth::Counts { .. }))
    }

    /// Whether the answer makes its token one of the suspects, and a new one.
    fn is_suspect(&self, answer: usize) -> Option<bool> {
        let is_decided = |other: usize| self.aside.contains(&other) || self.confirms.contains(&other);
        match self.says[answer] {
            Says::Suspect | Says::Other if self.is_a_gap_after(answer, is_decided) => None,
            Says::Suspect | Says::Other => {
                Some(!self.is_a_gap_after(answer, |other| self.counts(other) || self.quiet.contains(&other)))
            }
            _ => None,
        }
    }

    fn begins(&self, answer: usize) -> bool {
        self.says[answer] != Says::Dead
            && !self.of_earlier_runs.contains(&answer)
            && self.run(answer).first() == Some(&answer)
    }

    /// Whether the answer begins a failing run, and few others begin in its stretch.
    fn is_quiet(&self, answer: usize) -> bool {
        let (at, of) = (hour(self.rows[answer]), self.groups[answer]);
        let is_over = |of: Option<usize>| {
            let (some, tokens) = self.share(of, at - WINDOW..=at + WINDOW, |answer| self.beginnings.contains(&answer));
            some > 0.03 / 2.0 * tokens
        };
        self.beginnings.contains(&answer) && !is_over(Some(of)) && !is_over(None)
    }

    fn is_newly_dead(&self, answer: usize) -> bool {
        self.says[answer] == Says::Dead && !self.is_a_gap_after(answer, |other| self.worth[other] == Some(Worth::Dead))
    }

    /// How many tokens have such an answer in these hours, and how many tokens there are.
    fn share(
        &self,
        of: Option<usize>,
        hours: std::ops::RangeInclusive<i64>,
        is_it: impl Fn(usize) -> bool,
    ) -> (f64, f64) {
        // The rows are in the order of their hours.
        let from = self.rows.partition_point(|row| hour(row) < *hours.start());
        let to = self.rows.partition_point(|row| hour(row) <= *hours.end());
        let rows = (from..to).filter(|row| of.is_none_or(|of| self.groups[*row] == of));
        let rows: Vec<usize> = rows.filter(|row| self.says[*row] != Says::Nothing).collect();
        let some: BTreeSet<_> =
            rows.iter().filter(|row| self.is_answer(**row) && is_it(**row)).map(|row| self.firsts[*row]).collect();
        let tokens: BTreeSet<_> = rows.iter().map(|row| self.names[*row]).collect();
        (some.len() as f64, tokens.len() as f64)
    }

    fn weigh(&self, answer: usize) -> Worth {
        let row = self.rows[answer];
        let (at, of) = (hour(row), self.groups[answer]);
        let stretch = at - WINDOW..=at + WINDOW;
        // An incident fills only one side of the stretch where it begins or ends.
        let sides = [at - WINDOW..=at, at..=at + WINDOW];
        let groups = [Some(of), None];
        let is_over =
            |hours: &std::ops::RangeInclusive<i64>, is_it: &dyn Fn(usize) -> bool, limit: &dyn Fn(f64, f64) -> bool| {
                groups.iter().any(|of| {
                    let (some, tokens) = self.share(*of, hours.clone(), is_it);
                    limit(some, tokens)
                })
            };
        // A side with few of the tokens says too little.
        let is_side_over = |is_it: &dyn Fn(usize) -> bool, limit: &dyn Fn(f64, f64) -> bool| {
            groups.iter().any(|of| {
                let (_, of_stretch) = self.share(*of, stretch.clone(), is_it);
                sides.iter().any(|side| {
                    let (some, tokens) = self.share(*of, side.clone(), is_it);
                    3.0 * tokens >= of_stretch && limit(some, tokens)
                })
            })
        };
        if self.says[answer] == Says::Dead {
            let many = |dead: f64, tokens: f64| dead > 3.0 && dead > 0.1 * tokens;
            let is_newly_dead = |answer| self.is_newly_dead(answer);
            let is_many = [&stretch, &(at..=at)].iter().any(|hours| is_over(hours, &is_newly_dead, &many))
                || is_side_over(&is_newly_dead, &many);
            return if is_many { Worth::ManyDead } else { Worth::Dead };
        }
        let is_new = |answer: usize| self.is_suspect(answer) == Some(true);
        let always = |tokens: f64| if tokens < 20.0 { 1.0 } else { 2.0 };
        let is_other = |place: usize| {
            let other = self.rows[place];
            self.groups[place] == of
                && self.says[place] == Says::Delivered
                && other.token != row.token
                && stretch.contains(&hour(other))
        };
        if self.says[answer] != Says::Suspect
            || self.is_suspect(answer).is_none()
            || !(0..self.rows.len()).any(is_other)
            || is_over(&stretch, &is_new, &|some, tokens| some > always(tokens) && some > 0.03 * tokens)
            || is_side_over(&is_new, &|some, tokens| some > always(tokens) && some > 0.04 * tokens)
            || is_over(&(at..=at), &is_new, &|some, tokens| some > 3.0 && some > 0.1 * tokens)
        {
            return Worth::Not;
        }
        let is_crowded =
            is_over(&stretch, &|answer| self.is_suspect(answer).is_some(), &|some, tokens| some > 0.05 * tokens);
        Worth::Counts { is_crowded }
    }

    /// The answers of the same failing run up to this one.
    fn run(&self, answer: usize) -> Vec<usize> {
        let run = self.of_token(answer).filter(|other| self.is_answer(*other) && *other <= answer);
        run.filter(|other| self.is_same_run(*other, answer)).collect()
    }

    fn conclude(&mut self, answer: usize) {
        if self.of_earlier_runs.contains(&answer) {
            return;
        }
        let run = self.run(answer);
        let is_decided = run.iter().any(|other| self.confirms.contains(other) || self.aside.contains(other));
        if self.counts(answer) && !is_decided && self.is_confirmed(answer, &run) {
            self.confirms.insert(answer);
        } else if self.says[answer] != Says::Dead && !is_decided && self.is_long(answer, &run) {
            self.aside.insert(answer);
        }
    }

    fn is_confirmed(&self, answer: usize, run: &[usize]) -> bool {
        let row = self.rows[answer];
        let counted: Vec<usize> = run.iter().copied().filter(|other| self.counts(*other)).collect();
        let is_crowded = counted.iter().any(|other| self.worth[*other] == Some(Worth::Counts { is_crowded: true }));
        let needed = if is_crowded { 6 * DAY } else { GAP };
        let end = (hour(row) + WINDOW + 1) * HOUR;
        // The first one that is not forgotten.
        let first = counted.iter().find(|first| latest(row) - earliest(self.rows[**first]) <= MAX_GAP);
        let is_pair = |first: &usize| {
            let first = self.rows[*first];
            let is_between = |place: usize| {
                let other = self.rows[place];
                let at = earliest(other) + if other.is_day { DAY / 2 } else { 0 };
                self.groups[place] == self.groups[answer]
                    && self.says[place] == Says::Delivered
                    && other.token != row.token
                    && (earliest(first)..=latest(row)).contains(&at)
            };
            earliest(row) - latest(first) >= needed && (0..self.rows.len()).any(is_between)
        };
        first.is_some_and(is_pair) && !self.is_cleared(answer, end) && !self.is_wrong_too_often(answer, end)
    }

    fn is_wrong_too_often(&self, answer: usize, end: i64) -> bool {
        let mut tokens: BTreeMap<&str, bool> = BTreeMap::new();
        for other in (0..self.rows.len()).filter(|other| self.counts(*other)) {
            let row = self.rows[other];
            if self.groups[other] == self.groups[answer] && latest(row) > end - 7 * DAY {
                *tokens.entry(&row.token).or_default() |= self.is_wrong(other, end);
            }
        }
        2 * tokens.values().filter(|is_wrong| **is_wrong).count() >= tokens.len()
    }

    fn is_wrong(&self, answer: usize, end: i64) -> bool {
        let after = |is_delivery: bool| {
            let cuts = self.cuts(answer, i64::MAX);
            cuts.filter(move |cut| cut.is_delivery == is_delivery && !cut.is_before(self.rows[answer]))
        };
        let Some(delivered) = after(true).min().filter(|cut| cut.earliest < end) else { return false };
        !after(false).any(|registered| registered.earliest <= delivered.latest)
    }

    /// Whether a token has failed for two weeks, with five answers that are a gap apart.
    fn is_long(&self, answer: usize, run: &[usize]) -> bool {
        let mut chain: Vec<usize> = Vec::new();
        for other in run {
            let is_apart = |last: &usize| earliest(self.rows[*other]) - latest(self.rows[*last]) >= GAP;
            if self.says[*other] != Says::Dead && chain.last().is_none_or(is_apart) {
                chain.push(*other);
            }
        }
        chain.len() >= 5
            && chain.last() == Some(&answer)
            && earliest(self.rows[answer]) - latest(self.rows[run[0]]) >= 14 * DAY
    }
}
