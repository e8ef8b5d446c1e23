//! Worlds of tokens, some of which die, and incidents that look as if others had died. No good token may be removed.
//!
//! `PUSH_STATUS_WORLDS=5000 cargo test --release --features cleanup --test simulator` runs many more of them.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use std::collections::{BTreeMap, BTreeSet};

use push_status::cleanup::Decision;
use push_status::cleanup::{Policy, State};
use world::{CUTS, Cut, DAY, HOUR, MINUTE, Row, START};

/// What happens in a world besides deaths.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Incident {
    /// All tokens, or a share of them, get a suspect code from a moment on, for so long. The same share of the tokens all the
    /// time, or another one for each message.
    Wrong { share: f64, from: i64, lasts: i64, is_same: bool },
    /// The vendor calls all tokens dead for an hour.
    WrongDead { share: f64, from: i64, lasts: i64 },
}

/// A world.
#[derive(Debug, Clone)]
struct World {
    seed: u64,
    tokens: usize,
    days: i64,
    /// The share of the living that die in a day.
    deaths: f64,
    /// The code of a dead token.
    code: i64,
    /// Whether all messages of a day are sent in the same hour.
    is_batch: bool,
    /// How often a message that failed is sent again, every five minutes.
    retries: usize,
    /// The share of messages that fail with a suspect code by chance.
    hiccups: f64,
    incidents: Vec<Incident>,
}

impl World {
    fn new(seed: u64, tokens: usize) -> Self {
        Self {
            seed,
            tokens,
            days: 12,
            deaths: 0.01,
            code: world::suspect(),
            is_batch: false,
            retries: 0,
            hiccups: 0.0,
            incidents: Vec::new(),
        }
    }

    /// The rows in the order of time, and when each token died.
    fn rows(&self, removed_after: impl Fn(usize) -> Option<i64>) -> (Vec<Row>, BTreeMap<String, i64>) {
        let mut random = fastrand::Rng::with_seed(self.seed);
        let (mut rows, mut deaths) = (Vec::new(), BTreeMap::new());
        let alive = world::alive();
        let mut living: Vec<usize> = (0..self.tokens).collect();
        random.shuffle(&mut living);
        let mut day_of_death = BTreeMap::new();
        for day in 0..self.days {
            let expected = self.deaths * living.len() as f64;
            let dying = expected as usize + usize::from(random.f64() < expected.fract());
            for _ in 0..dying {
                day_of_death.extend(living.pop().map(|token| (token, day)));
            }
        }
        for number in 0..self.tokens {
            let token = format!("t{number}");
            let mut died = None;
            let of_server = random.f64();
            for day in 0..self.days {
                if died.is_none() && day_of_death.get(&number).is_some_and(|death| *death <= day) {
                    died = Some(START + day * DAY);
                    deaths.insert(token.clone(), START + day * DAY);
                }
                let of_day = if self.is_batch { 9 * HOUR + random.i64(0..HOUR) } else { random.i64(0..DAY) };
                let sent = START + day * DAY + of_day;
                if removed_after(number).is_some_and(|removed| removed <= sent) {
                    continue;
                }
                for attempt in 0..=self.retries as i64 {
                    let at = sent + attempt * 5 * MINUTE;
                    let code = if died.is_some() {
                        self.code
                    } else if let Some(code) = self.hit(at, of_server, &mut random) {
                        code
                    } else if random.f64() < self.hiccups {
                        world::suspect()
                    } else {
                        alive
                    };
                    rows.push(Row::new(&token, code, at));
                    if code == alive {
                        break;
                    }
                }
            }
        }
        rows.sort_by_key(|row| row.at);
        (rows, deaths)
    }

    /// The code of an incident that hits a message.
    fn hit(&self, at: i64, of_server: f64, random: &mut fastrand::Rng) -> Option<i64> {
        self.incidents.iter().find_map(|incident| {
            let (share, from, lasts, is_same, code) = match *incident {
                Incident::Wrong { share, from, lasts, is_same } => (share, from, lasts, is_same, world::suspect()),
                Incident::WrongDead { share, from, lasts } => (share, from, lasts, true, world::dead()),
            };
            let chance = if is_same { of_server } else { random.f64() };
            ((START + from..START + from + lasts).contains(&at) && chance < share).then_some(code)
        })
    }
}

/// The good tokens among those removed.
fn good(removed: &BTreeSet<String>, deaths: &BTreeMap<String, i64>) -> BTreeSet<String> {
    removed.iter().filter(|token| !deaths.contains_key(*token)).cloned().collect()
}

const SIZES: [usize; 6] = [3, 10, 30, 100, 1000, 20_000];

fn sizes(most: usize) -> impl Iterator<Item = usize> {
    SIZES.into_iter().filter(move |tokens| *tokens <= most)
}

/// The incidents that lost good tokens before.
fn incidents() -> Vec<(&'static str, Vec<Incident>, usize)> {
    let wrong = |share, from, lasts| Incident::Wrong { share, from, lasts, is_same: true };
    vec![
        ("24 hours, noon to noon", vec![wrong(1.0, 4 * DAY + 12 * HOUR, DAY)], 0),
        ("30 minutes around midnight, four attempts", vec![wrong(1.0, 5 * DAY - 15 * MINUTE, 30 * MINUTE)], 3),
        ("one server of ten for two hours", vec![wrong(0.1, 4 * DAY + 10 * HOUR, 2 * HOUR)], 0),
        ("one server of ten for two days", vec![wrong(0.1, 4 * DAY + 10 * HOUR, 2 * DAY)], 0),
        ("one server of ten for six days", vec![wrong(0.1, 4 * DAY, 6 * DAY)], 0),
        ("all for three days", vec![wrong(1.0, 3 * DAY + 7 * HOUR, 3 * DAY)], 1),
        ("half for five days", vec![wrong(0.5, 2 * DAY + 7 * HOUR, 5 * DAY)], 0),
        ("another hour on three days", (3..6).map(|day| wrong(1.0, day * DAY + day * HOUR, HOUR)).collect(), 2),
        (
            "each message by chance to one server of twenty for a week",
            vec![Incident::Wrong { share: 0.05, from: 2 * DAY, lasts: 7 * DAY, is_same: false }],
            0,
        ),
        (
            "the vendor calls all dead for an hour",
            vec![Incident::WrongDead { share: 1.0, from: 4 * DAY + 9 * HOUR, lasts: HOUR }],
            0,
        ),
        (
            "the vendor calls a fifth dead for three hours",
            vec![Incident::WrongDead { share: 0.2, from: 4 * DAY + 9 * HOUR, lasts: 3 * HOUR }],
            0,
        ),
    ]
}

/// The tokens that runs remove which are each given one file, or several, and keep a state.
fn removed_in_runs(files: &[Vec<Row>]) -> BTreeSet<String> {
    let mut state = State::default();
    let mut removed = BTreeSet::new();
    for file in files {
        let outcome = world::decide(&Policy::default(), state, file, false);
        removed.extend(world::removed(&outcome));
        state = outcome.into_state();
    }
    removed
}

#[test]
fn incidents_remove_no_good_token_at_any_size() {
    let mut lost = BTreeMap::new();
    for (title, incidents, retries) in incidents() {
        for tokens in sizes(1000) {
            for seed in 0..(2000 / tokens as u64).clamp(2, 30) {
                for is_batch in [false, true] {
                    let world = World { is_batch, retries, incidents: incidents.clone(), ..World::new(seed, tokens) };
                    let (rows, deaths) = world.rows(|_| None);
                    let good = good(&world::removed_at_once(&rows), &deaths);
                    *lost.entry((title, tokens, is_batch)).or_insert(0) += good.len();
                }
            }
        }
    }
    lost.retain(|_, lost| *lost > 0);
    assert!(lost.is_empty(), "good tokens removed: {lost:#?}");
}

/// How many days after its death each token got the message whose answer removed it, in a sender that cleans up each day and
/// sends nothing to the tokens that are removed. `None` for those that were never removed.
fn days_to_find(world: &World) -> (Vec<Option<i64>>, usize) {
    let (rows, deaths) = world.rows(|_| None);
    let mut found: BTreeMap<String, i64> = BTreeMap::new();
    let mut state = State::default();
    for file in world::cut(&rows, Cut::Day) {
        let file: Vec<Row> = file.into_iter().filter(|row| !found.contains_key(&row.token)).collect();
        let outcome = world::decide(&Policy::default(), state, &file, false);
        for decided in outcome.decisions().filter(|decided| matches!(decided.decision, Decision::Remove(_))) {
            let at = decided.failed_at.unwrap().earliest();
            found.insert(String::from_utf8(decided.token).unwrap(), at);
        }
        state = outcome.into_state();
    }
    let days = deaths.iter().map(|(token, death)| found.get(token).map(|at| (at - death).div_euclid(DAY)));
    let good = found.keys().filter(|token| !deaths.contains_key(*token)).count();
    (days.collect(), good)
}

#[test]
fn the_dead_are_found() {
    for (code, tokens, deaths, is_batch) in [
        (world::dead(), 100, 0.01, false),
        (world::dead(), 1000, 0.02, true),
        (world::dead(), 20_000, 0.01, false),
        (world::suspect(), 1000, 0.005, false),
        (world::suspect(), 1000, 0.01, false),
        (world::suspect(), 1000, 0.01, true),
        (world::suspect(), 1000, 0.02, false),
        (world::suspect(), 1000, 0.02, true),
        (world::suspect(), 20_000, 0.005, false),
        (world::suspect(), 20_000, 0.02, false),
        (world::suspect(), 20_000, 0.02, true),
        (world::suspect(), 3, 0.01, false),
        (world::suspect(), 10, 0.01, false),
        (world::suspect(), 30, 0.01, false),
        (world::suspect(), 30, 0.01, true),
        (world::suspect(), 100, 0.01, false),
        (world::suspect(), 100, 0.01, true),
    ] {
        let mut by_day = BTreeMap::new();
        let mut lost = 0;
        for seed in 0..(20_000 / tokens as u64).clamp(1, 200) {
            let world = World { code, deaths, is_batch, days: 24, ..World::new(seed, tokens) };
            // Those that had time to be found.
            let (days, good) = days_to_find(&World { ..world.clone() });
            lost += good;
            let (_, died) = world.rows(|_| None);
            for (days, died) in days.iter().zip(died.values()) {
                if *died < START + 14 * DAY {
                    *by_day.entry(days.unwrap_or(99)).or_insert(0) += 1;
                }
            }
        }
        println!("{code} {tokens} {deaths} {is_batch}: lost {lost} {by_day:?}");
    }
}
