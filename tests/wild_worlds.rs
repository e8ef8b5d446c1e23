//! Worlds as senders have them: applications, tokens that get many messages or few, that are registered again or later, servers
//! whose clocks are wrong, reports that come late or twice. No good token may be removed by an incident that is over before the gap
//! of rule 5 is, or that hits an eighth of the tokens or more, and no more than rule 10 lets pass by a vendor that calls many dead.
//!
//! `PUSH_STATUS_SECONDS=3600 cargo test --release --features cleanup --test wild_worlds -- --nocapture` goes on for an hour.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use fastrand::Rng;
use push_status::cleanup::{Policy, State};
use world::{CUTS, Cut, DAY, HOUR, LogRow, MINUTE, START};

const DAYS: i64 = 12;

/// Tokens of a share of the servers get a code that is not theirs.
#[derive(Debug, Clone, Copy)]
struct Incident {
    /// Which of the servers are wrong, as shares of all of them.
    servers: (f64, f64),
    from: i64,
    lasts: i64,
    code: i64,
}

impl Incident {
    fn hits(&self, server: f64, at: i64) -> bool {
        let (first, last) = self.servers;
        (first..last).contains(&server) && (self.from..self.from + self.lasts).contains(&at)
    }
}

/// The incidents of a world that can be told from death: one that hits many, for days, or some that hit any number and are over,
/// with all attempts, in less time than has to be between two answers.
fn incidents(random: &mut Rng) -> Vec<Incident> {
    let suspect = if random.u8(0..4) == 0 { world::fix() } else { world::suspect() };
    let from = START + random.i64(0..9 * DAY);
    match random.u8(0..5) {
        0 => Vec::new(),
        1 => vec![Incident { servers: (0.0, 1.0), from, lasts: random.i64(MINUTE..4 * DAY), code: suspect }],
        2 => {
            let share = 0.12 + 0.88 * random.f64();
            vec![Incident { servers: (0.0, share), from, lasts: random.i64(MINUTE..4 * DAY), code: suspect }]
        }
        3 => {
            let share = 0.3 + 0.7 * random.f64();
            vec![Incident { servers: (0.0, share), from, lasts: random.i64(MINUTE..12 * HOUR), code: world::dead() }]
        }
        _ => {
            let hit = |random: &mut Rng| {
                let first = random.f64();
                let servers = (first, first + (1.0 - first) * random.f64());
                let from = from + random.i64(0..8 * HOUR);
                Incident { servers, from, lasts: random.i64(MINUTE..2 * HOUR), code: suspect }
            };
            (0..random.usize(1..6)).map(|_| hit(random)).collect()
        }
    }
}

/// A token and its messages.
struct Token {
    name: String,
    app: String,
    server: f64,
    skew: i64,
    messages_a_day: f64,
    registered: i64,
    died: Option<i64>,
}

struct World {
    tokens: usize,
    rows: Vec<LogRow>,
    deaths: BTreeMap<String, i64>,
    incidents: Vec<Incident>,
    what: String,
}

impl World {
    fn new(seed: u64, most_tokens: usize) -> Self {
        let mut random = Rng::with_seed(seed);
        let tokens = [3, 10, 30, 100, 300, 1000][random.usize(0..6)].min(most_tokens);
        let (apps, servers) = (random.usize(1..4), random.usize(2..12));
        let (is_registered_known, is_report_time) = (random.bool(), random.u8(0..4) == 0);
        let (deaths, retries, twice) = (0.01 * random.f64(), random.i64(0..4), 0.2 * random.f64());
        let of_the_dead = if random.bool() { world::dead() } else { world::suspect() };
        let incidents = incidents(&mut random);
        let skews: Vec<i64> = (0..servers).map(|_| random.i64(-10 * MINUTE..10 * MINUTE)).collect();
        let what = format!("seed {seed}: {tokens} tokens, {apps} apps, {servers} servers, {incidents:?}");
        let (mut rows, mut died) = (Vec::new(), BTreeMap::new());
        for number in 0..tokens {
            let server = random.usize(0..servers);
            let token = Token {
                name: format!("t{number}"),
                app: format!("app{}", random.usize(0..apps)),
                server: (server as f64 + 0.5) / servers as f64,
                skew: skews[server],
                messages_a_day: [1.0 / 7.0, 0.5, 1.0, 1.0, 1.0, 4.0][random.usize(0..6)],
                registered: START - random.i64(-6 * DAY..90 * DAY),
                died: (random.f64() < deaths * DAYS as f64).then(|| START + random.i64(0..DAYS * DAY)),
            };
            died.extend(token.died.map(|at| (token.name.clone(), at)));
            let messages = token.messages(&incidents, of_the_dead, retries, &mut random);
            for mut row in messages {
                row.is_report_time = is_report_time;
                row.registered_at = row.registered_at.filter(|_| is_registered_known);
                if random.f64() < twice {
                    rows.push(row.clone());
                }
                rows.push(row);
            }
        }
        rows.sort_by_key(|row| row.at);
        Self { tokens, rows, deaths: died, incidents, what }
    }

    /// How many good tokens rule 10 lets a vendor call dead by mistake.
    fn believed(&self) -> usize {
        let incident = self.incidents.iter().find(|incident| incident.code == world::dead());
        incident.map_or(0, |incident| world::believed(&self.rows, incident.from, incident.lasts))
    }

    /// The tokens among `removed` that are alive at `end`.
    fn good(&self, removed: &BTreeSet<String>, end: i64) -> BTreeSet<String> {
        removed.iter().filter(|token| self.deaths.get(*token).is_none_or(|died| *died > end)).cloned().collect()
    }
}

impl Token {
    fn messages(&self, incidents: &[Incident], of_the_dead: i64, retries: i64, random: &mut Rng) -> Vec<LogRow> {
        let (mut rows, mut registered) = (Vec::new(), self.registered);
        let count = (self.messages_a_day * DAYS as f64).ceil() as usize;
        let mut times: Vec<i64> = (0..count).map(|_| START + random.i64(0..DAYS * DAY)).collect();
        times.sort_unstable();
        for sent in times.into_iter().filter(|sent| *sent >= self.registered) {
            if random.u8(0..20) == 0 && self.died.is_none_or(|died| sent < died) {
                registered = sent - random.i64(0..HOUR);
            }
            for attempt in 0..=retries {
                let at = sent + attempt * 5 * MINUTE;
                let hit = incidents.iter().find(|incident| incident.hits(self.server, at));
                let code = if self.died.is_some_and(|died| at >= died) {
                    of_the_dead
                } else {
                    hit.map_or(world::alive(), |incident| incident.code)
                };
                rows.push(LogRow {
                    app: self.app.clone(),
                    registered_at: Some(registered),
                    ..LogRow::new(&self.name, code, at + self.skew)
                });
                if code == world::alive() {
                    break;
                }
            }
        }
        rows
    }
}

#[test]
fn no_good_token_is_removed_in_a_world_that_is_safe() {
    let seconds = std::env::var("PUSH_STATUS_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let (start, mut lost) = (Instant::now(), Vec::new());
    let (mut worlds, mut tokens, mut found, mut mistaken) = (0, 0, 0, 0);
    let is_over = |worlds| match seconds {
        Some(seconds) => start.elapsed() >= Duration::from_secs(seconds),
        None => worlds == 60,
    };
    while !is_over(worlds) {
        let world = World::new(worlds, if seconds.is_some() { 1000 } else { 100 });
        let believed = world.believed();
        let mut see = |kind: &str, removed: usize, good: &BTreeSet<String>| {
            found += removed - good.len();
            mistaken += good.len();
            if good.len() > believed {
                lost.push(format!("{kind}: {good:?} of {}", world.what));
            }
        };
        let removed = world::removed_at_once(&world.rows);
        see("at once", removed.len(), &world.good(&removed, i64::MAX));
        let mut random = Rng::with_seed(worlds);
        let end = START + random.i64(DAY..DAYS * DAY);
        let until = &world.rows[..world.rows.partition_point(|row| row.at.is_some_and(|at| at < end))];
        let removed = world::removed_at_once(until);
        see("cut off", removed.len(), &world.good(&removed, end));
        let cut = CUTS[random.usize(0..4)];
        let (mut state, mut all, mut good) = (State::default(), 0, BTreeSet::new());
        for file in world::cut(&world.rows, if matches!(cut, Cut::Minute) { Cut::Hour } else { cut }) {
            let end = file.iter().filter_map(|row| row.at).max().unwrap_or_default();
            let outcome = world::decide(&Policy::default(), state, &file, false);
            let removed = world::removed(&outcome);
            let alive = world.good(&removed, end);
            all += removed.difference(&alive).count();
            good.extend(alive);
            state = outcome.into_state();
        }
        see("in runs", all + good.len(), &good);
        (worlds, tokens) = (worlds + 1, tokens + world.tokens);
    }
    println!(
        "{worlds} worlds with {tokens} tokens: {found} dead ones removed, {mistaken} good ones that a vendor called dead, \
         and {} worlds in which more good ones were removed",
        lost.len()
    );
    assert!(lost.is_empty(), "{lost:#?}");
    assert!(found > 100, "{found}");
}
