//! What each policy does to the same incidents: ours, and those that people write by hand.
//!
//! An incident is a file in `incidents/`: a title, and groups of tokens with their channel, their fate, and the reports that
//! they get in each round if the sender still has them. `registered` is when they were registered again, in rounds; a
//! report names a code of the tables, or `*` and an action or `dead` or `suspect` for any such code, each token of the
//! group another; `+` says that the message arrives nonetheless, `@1.5` when it was sent. In the channel `*`, a group is
//! dealt out over all channels of the registry that have such codes. The reports of a round come in a random order.
//!
//! All policies of the sender are modelled in the same way. A token that is removed gets no more messages. It is a good one if it was alive. A
//! dead one is found if it is removed because of a message of the first three rounds in which it is dead. The hand-written policies
//! send again on every failed report, as a job queue does; ours on a code that says so, once for a message, and only if
//! no other report of it says otherwise. What is sent again arrives if the code was one to retry, or the message had
//! arrived before; a code to retry is taken at its word that the first one did not. A message is sent twice if
//! it arrives more than once.
//!
//! `cargo xtask update` writes the table in `docs/cleanup.md` and its plot.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{env, fs};

use push_status::cleanup::{Doubts, Policy, Report, State, Time};
use push_status::{Action, Channel, PushStatus};
use support::{UNLISTED, every_row, path, read};

const TOKENS: usize = 1000;
/// Within so many rounds a dead token has to be found.
const ROUNDS_TO_FIND: usize = 3;

struct Incident {
    title: String,
    rounds: usize,
    tokens: Vec<Token>,
}

struct Token {
    channel: Channel,
    /// The round from which on it is dead.
    dead_from: Option<usize>,
    registered: f64,
    /// The reports of each round.
    reports: Vec<Vec<Event>>,
}

#[derive(Debug, Clone, Copy)]
struct Event {
    status: PushStatus,
    sent: f64,
    arrives: bool,
}

/// A report as a policy sees it.
struct Seen {
    token: usize,
    channel: Channel,
    registered: f64,
    event: Event,
}

impl Token {
    fn is_alive(&self, round: usize) -> bool {
        self.dead_from.is_none_or(|dead_from| round < dead_from)
    }
}

/// All incidents, by title.
fn incidents() -> Vec<Incident> {
    let mut files: Vec<_> =
        fs::read_dir(path("tests/incidents")).unwrap().map(|file| file.unwrap().file_name()).collect();
    files.sort();
    files.iter().map(|file| incident(&format!("tests/incidents/{}", file.to_str().unwrap()))).collect()
}

fn incident(file: &str) -> Incident {
    let text = read(file);
    let mut lines = text.lines();
    let title = lines.next().and_then(|line| line.strip_prefix("# ")).and_then(|line| line.split_once(": "));
    let (title, _) = title.unwrap_or_else(|| panic!("{file}:1: expected `# Title: what happens`"));
    let header: Vec<_> = lines.next().unwrap_or_default().split(',').collect();
    let is_header = header.len() > 4 && header[..4] == ["tokens", "channel", "fate", "registered"];
    assert!(is_header, "{file}:2: expected tokens,channel,fate,registered and the numbers of the rounds");
    let rounds = header.len() - 4;
    let mut tokens = Vec::new();
    for (index, line) in lines.enumerate() {
        let group = group(&line.split(',').collect::<Vec<_>>(), rounds);
        tokens.extend(group.unwrap_or_else(|problem| panic!("{file}:{}: {problem}", index + 3)));
    }
    assert_eq!(tokens.len(), TOKENS, "{file}: how many tokens");
    Incident { title: title.to_owned(), rounds, tokens }
}

fn group(cells: &[&str], rounds: usize) -> Result<Vec<Token>, String> {
    let [tokens, channel, fate, registered, cells @ ..] = cells else { return Err("too few cells".to_owned()) };
    if cells.len() != rounds {
        return Err(format!("{} rounds, and the header has {rounds}", cells.len()));
    }
    let count: usize = tokens.parse().map_err(|_| format!("{tokens:?} is no number of tokens"))?;
    let dead_from = match fate.split_once(' ') {
        None if *fate == "alive" => None,
        Some(("dead", round)) if round.parse::<usize>().is_ok() => round.parse().ok(),
        _ => return Err(format!("the fate {fate:?} is neither `alive` nor `dead` and a round")),
    };
    let registered = if registered.is_empty() { Ok(0.0) } else { registered.parse() };
    let registered: f64 = registered.map_err(|_| "`registered` is no time".to_owned())?;
    let channels: Vec<Channel> = match *channel {
        "*" => Channel::ALL.iter().copied().filter(|channel| reports(*channel, cells, 0).is_ok()).collect(),
        id => vec![id.parse().map_err(|error| format!("{id:?}: {error}"))?],
    };
    if channels.is_empty() {
        return Err("no channel has all these codes".to_owned());
    }
    let token = |index: usize| {
        let channel = channels[index % channels.len()];
        Ok(Token { channel, dead_from, registered, reports: reports(channel, cells, index / channels.len())? })
    };
    (0..count).map(token).collect()
}

/// The reports of each round; where a report is any code of a kind, `variant` chooses.
fn reports(channel: Channel, cells: &[&str], variant: usize) -> Result<Vec<Vec<Event>>, String> {
    let rounds = cells.iter().enumerate();
    let round = |(round, cell): (usize, &&str)| {
        cell.split_whitespace().map(|text| event(channel, text, round + 1, variant)).collect::<Result<Vec<_>, _>>()
    };
    rounds.map(round).collect()
}

fn event(channel: Channel, text: &str, round: usize, variant: usize) -> Result<Event, String> {
    let (text, sent) = text.split_once('@').map_or((text, Ok(round as f64)), |(text, time)| (text, time.parse()));
    let sent = sent.map_err(|_| format!("round {round}: `@` without a time"))?;
    let (text, arrives) = text.strip_suffix('+').map_or((text, false), |text| (text, true));
    let status = match text.strip_prefix('*') {
        Some(kind) => {
            let is_it = |status: &PushStatus| match status.action() {
                Action::RemoveToken | Action::ConfirmToken => status.token_verdict().id() == kind,
                action => action.id() == kind,
            };
            let own = every_row().into_iter().filter(|status| status.channel() == channel && is_it(status));
            let common = every_row().into_iter().filter(|status| status.channel() == Channel::Common && is_it(status));
            let (own, common): (Vec<_>, Vec<_>) = (own.collect(), common.collect());
            let listed = if own.is_empty() { common } else { own };
            let place = variant.checked_rem(listed.len());
            place.map(|place| listed[place]).ok_or(format!("round {round}: {channel} has no code that is {kind}"))?
        }
        None => PushStatus::parse(channel, text).map_err(|error| format!("round {round}: {text:?}: {error}"))?,
    };
    if !status.is_listed() {
        return Err(format!("round {round}: no table lists {status}"));
    }
    Ok(Event { status, sent, arrives: arrives || status.action() == Action::Done })
}

/// By the number of the round, whether it is the last one, and its reports: the tokens that are removed, each with the round of
/// the message whose answer removes it.
type Remove = Box<dyn FnMut(usize, bool, &[Seen]) -> BTreeMap<usize, usize>>;

/// What a sender does.
struct Sender {
    name: &'static str,
    /// How often a message with these reports is sent again.
    resend: fn(&[Event]) -> usize,
    remove: Remove,
}

fn senders() -> [Sender; 4] {
    let by_hand = |name, is_removed: fn(PushStatus) -> bool| {
        let remove: Remove = Box::new(move |round, _, reports| {
            reports.iter().filter(|seen| is_removed(seen.event.status)).map(|seen| (seen.token, round)).collect()
        });
        Sender { name, resend: |reports| reports.iter().filter(|event| is_failed(event.status)).count(), remove }
    };
    [
        by_hand("delete on any failure", is_failed),
        by_hand("delete on every code called invalid", is_called_invalid),
        by_hand("delete on an allowlist, unchecked", |status| {
            matches!(status.action(), Action::RemoveToken | Action::ConfirmToken)
        }),
        Sender {
            name: "`push_status::cleanup`",
            resend: |reports| usize::from(reports.iter().all(|event| event.status.action().is_retryable())),
            remove: ours(),
        },
    ]
}

fn is_failed(status: PushStatus) -> bool {
    status.action() != Action::Done
}

fn is_called_invalid(status: PushStatus) -> bool {
    let texts = [Some(status.name()), status.label(), Some(status.description())];
    is_failed(status) && texts.iter().flatten().any(|text| text.to_lowercase().contains("invalid"))
}

/// A round is a day, and the log of each is given to a run that keeps its state; the last one decides about all answers.
fn ours() -> Remove {
    const DAY: i64 = 86_400_000;
    const START: i64 = 20_000 * DAY;
    let mut state = State::default();
    Box::new(move |_, is_last, reports| {
        let at = |day: f64| Time::Moment(START + (day * DAY as f64) as i64);
        let tokens: Vec<_> = reports.iter().map(|seen| seen.token.to_string()).collect();
        let report = |(seen, token)| {
            let Seen { channel, registered, event, .. }: &Seen = seen;
            Report::new::<String>(token, *channel, event.status).registered_at(at(*registered)).sent_at(at(event.sent))
        };
        let reports: Vec<_> = reports.iter().zip(&tokens).map(report).collect();
        let until = |doubts: Doubts| if is_last { doubts.until_the_end() } else { doubts };
        let outcome = Policy::default().decide_with(std::mem::take(&mut state), .., &reports, until).unwrap();
        let removed = outcome.removals().map(|decided| {
            let round = (decided.failed_at.unwrap().earliest() - START) / DAY;
            (String::from_utf8(decided.token).unwrap().parse().unwrap(), round as usize)
        });
        let removed = removed.collect();
        state = outcome.into_state();
        removed
    })
}

/// What a sender has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Losses {
    good_removed: usize,
    sent_twice: usize,
    /// Dead tokens that there was time to find.
    dead: usize,
    found: usize,
}

impl Losses {
    fn add(&mut self, other: Self) {
        self.good_removed += other.good_removed;
        self.sent_twice += other.sent_twice;
        self.dead += other.dead;
        self.found += other.found;
    }
}

fn play(incident: &Incident, sender: &mut Sender) -> Losses {
    let mut losses = Losses::default();
    let mut random = fastrand::Rng::with_seed(1);
    let mut removed_in: BTreeMap<usize, usize> = BTreeMap::new();
    let mut failed_in: BTreeMap<usize, usize> = BTreeMap::new();
    for round in 1..=incident.rounds {
        let mut seen = Vec::new();
        for (index, token) in incident.tokens.iter().enumerate().filter(|(index, _)| !removed_in.contains_key(index)) {
            let events = &token.reports[round - 1];
            losses.sent_twice += sent_twice(token.is_alive(round), events, sender.resend);
            // The sender's store knows of a registration as soon as it happens.
            let registered = if token.registered < round as f64 + 1.0 { token.registered } else { 0.0 };
            let reports =
                events.iter().map(|event| Seen { token: index, channel: token.channel, registered, event: *event });
            seen.extend(reports);
        }
        random.shuffle(&mut seen);
        let removed = (sender.remove)(round, round == incident.rounds, &seen);
        removed_in.extend(removed.keys().map(|token| (*token, round)));
        failed_in.extend(removed);
    }
    for (index, token) in incident.tokens.iter().enumerate() {
        let removed_in = removed_in.get(&index).copied();
        losses.good_removed += usize::from(removed_in.is_some_and(|round| token.is_alive(round)));
        if let Some(last) =
            token.dead_from.map(|from| from + ROUNDS_TO_FIND - 1).filter(|last| *last <= incident.rounds)
        {
            losses.dead += 1;
            let failed_in = failed_in.get(&index).copied();
            losses.found += usize::from(failed_in.is_some_and(|round| !token.is_alive(round) && round <= last));
        }
    }
    losses
}

/// How many of a token's messages arrive more than once, by the reports of a round.
fn sent_twice(is_alive: bool, events: &[Event], resend: fn(&[Event]) -> usize) -> usize {
    let mut messages: BTreeMap<u64, Vec<Event>> = BTreeMap::new();
    events.iter().for_each(|event| messages.entry(event.sent.to_bits()).or_default().push(*event));
    let copies = |reports: &Vec<Event>| {
        let first = usize::from(reports.iter().any(|event| event.arrives));
        let arrives_again = first > 0 || reports.iter().any(|event| event.status.action().is_retryable());
        first + if arrives_again { resend(reports) } else { 0 }
    };
    messages.values().filter(|reports| is_alive && copies(reports) > 1).count()
}

#[test]
fn ours_loses_no_good_token_sends_nothing_twice_and_finds_the_dead() {
    let incidents = incidents();
    let (mut dead, mut found) = (0, 0);
    for incident in &incidents {
        let losses = play(incident, &mut senders()[3]);
        assert_eq!((losses.good_removed, losses.sent_twice), (0, 0), "{}", incident.title);
        // Of tokens that die during an incident, or with many others, some are found later: being safe comes first.
        if losses.found < losses.dead {
            eprintln!("{}: {losses:?}", incident.title);
        }
        (dead, found) = (dead + losses.dead, found + losses.found);
    }
    assert!(dead > 0 && found * 100 >= dead * 80, "{found} of {dead}");
}

#[test]
fn the_incidents_that_lost_tokens_elsewhere_are_there() {
    let titles: BTreeSet<_> = incidents().into_iter().map(|incident| incident.title).collect();
    for title in [
        "Environment swap",
        "Wrong bundle id",
        "Revoked key",
        "Expired certificate",
        "Wrong Huawei package",
        "Vendor outage",
        "Oversized payload",
        "Partial success",
        "One bad token in a batch",
        "Rate limit",
        "Re-registration while a push was in flight",
        "Real uninstalls",
        "User moved region",
        "A duplicate report",
        "Out-of-order reports",
    ] {
        assert!(titles.contains(title), "{title}");
    }
}

#[test]
fn the_incidents_are_over_all_channels_and_several_rounds() {
    let incidents = incidents();
    let channels: BTreeSet<_> =
        incidents.iter().flat_map(|incident| &incident.tokens).map(|token| token.channel).collect();
    assert_eq!(channels, Channel::ALL.iter().copied().collect());
    assert!(incidents.iter().all(|incident| incident.rounds >= ROUNDS_TO_FIND));
    // Each of them harms somebody who decides by hand.
    for incident in &incidents {
        let harm = |sender: &mut Sender| play(incident, sender).good_removed + play(incident, sender).sent_twice;
        let harmed = senders()[..3].iter_mut().map(harm).max();
        let is_harmless = ["Real uninstalls"].contains(&incident.title.as_str());
        assert_eq!(harmed == Some(0), is_harmless, "{}", incident.title);
    }
}

#[test]
fn a_wrong_reference_is_told() {
    let problem = |line: &str| group(&line.split(',').collect::<Vec<_>>(), 1).err().unwrap_or_default();
    assert_eq!(
        problem("1,apple,alive,,AllTokensInvalid"),
        "round 1: \"AllTokensInvalid\": expected a number, a name or a label of the channel apple, \
         found \"AllTokensInvalid\""
    );
    let unlisted = problem(&format!("1,apple,alive,,{UNLISTED}"));
    assert!(unlisted.starts_with(&format!("round 1: no table lists apple {UNLISTED}")));
    assert_eq!(problem("1,common,alive,,*dead"), "round 1: common has no code that is dead");
    assert!(problem("1,mars,alive,,Acked").starts_with("\"mars\""));
    assert!(problem("1,apple,gone,,Acked").contains("fate"));
}

const PAGE: &str = "docs/cleanup.md";
const PLOT: &str = "docs/incidents.svg";
const MARKS: [&str; 2] = ["<!-- incidents -->\n", "<!-- /incidents -->\n"];

#[test]
fn the_page_with_its_plot_is_a_golden_file_of_what_each_policy_loses() {
    let incidents = incidents();
    let names = senders().map(|sender| sender.name);
    let losses: Vec<[Losses; 4]> =
        incidents.iter().map(|incident| senders().each_mut().map(|sender| play(incident, sender))).collect();
    let mut total = [Losses::default(); 4];
    losses.iter().for_each(|row| total.iter_mut().zip(row).for_each(|(total, losses)| total.add(*losses)));

    let page = read(PAGE);
    let (before, rest) = page.split_once(MARKS[0]).expect("the first mark");
    let (_, after) = rest.split_once(MARKS[1]).expect("the second mark");
    let written = [
        (PAGE, [before, MARKS[0], &table(&names, &incidents, &losses, &total), MARKS[1], after].concat()),
        (PLOT, plot(&names, &total, incidents.len() * TOKENS)),
    ];
    for (file, text) in written {
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(path("docs")).unwrap();
            fs::write(path(file), &text).unwrap();
        }
        let is_fresh = fs::read_to_string(path(file)).is_ok_and(|there| there == text);
        assert!(is_fresh, "{file} is stale: run `cargo xtask update`");
    }
}

/// The README says the same in a sentence.
#[test]
fn the_readme_is_a_golden_file_with_the_figures_of_the_page() {
    const START: &str = "In a suite of ";
    const END: &str = "[docs/cleanup.md]";
    let incidents = incidents();
    let removed = |sender: usize| -> usize {
        incidents.iter().map(|incident| play(incident, &mut senders()[sender]).good_removed).sum()
    };
    let [any, invalid, white_list, ours] = [0, 1, 2, 3].map(|sender| thousands(removed(sender)));
    let sentence = format!(
        "{START}{} incidents, three policies that people write by hand remove {any}, {invalid} and {white_list} good tokens; \
         `cleanup` removes {ours}. ",
        incidents.len()
    );
    let readme = read("README.md");
    let (before, rest) = readme.split_once(START).expect("the sentence");
    let (there, after) = rest.split_once(END).expect("its end");
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    if words(&format!("{START}{there}")) != words(&sentence) {
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(path("README.md"), [before, &sentence, END, after].concat()).unwrap();
        } else {
            panic!("README.md is stale: it has to say {sentence:?}: run `cargo xtask update`");
        }
    }
}

/// `10,835`.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(",")
}

fn table(names: &[&str; 4], incidents: &[Incident], losses: &[[Losses; 4]], total: &[Losses; 4]) -> String {
    let mut text =
        format!("| incident, {TOKENS} tokens each | {} |\n|---|{}\n", names.join(" | "), "--:|".repeat(names.len()));
    let rows = incidents.iter().map(|incident| incident.title.as_str()).zip(losses);
    for (title, losses) in rows.chain([("**all**", total)]) {
        let cells = losses.map(|losses| format!("{} / {}", losses.good_removed, losses.sent_twice));
        let _ = writeln!(text, "| {title} | {} |", cells.join(" | "));
    }
    let found = total.map(|losses| format!("{:.1} %", 100.0 * losses.found as f64 / losses.dead as f64));
    let _ = writeln!(text, "| dead tokens found within {ROUNDS_TO_FIND} days | {} |", found.join(" | "));
    text
}

/// Two bars for each policy; the colours are readable on light and on dark.
fn plot(names: &[&str; 4], total: &[Losses; 4], tokens: usize) -> String {
    const WIDTH: usize = 720;
    const LEFT: usize = 250;
    const ROW: usize = 56;
    let most = total.iter().map(|losses| losses.good_removed.max(losses.sent_twice)).max().unwrap_or(1).max(1);
    let height = 40 + ROW * names.len();
    let title = format!("Good tokens removed and messages sent twice, of {tokens} tokens");
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\">\n\
         <title>{title}</title>\n\
         <style>text {{ fill: #24292f }} @media (prefers-color-scheme: dark) {{ text {{ fill: #e6edf3 }} }}</style>\n\
         <text x=\"0\" y=\"18\" font-weight=\"bold\">{title}</text>\n"
    );
    let mut bar = |y: usize, value: usize, colour: &str, what: &str| {
        let width = (WIDTH - LEFT - 170) * value / most;
        let _ = writeln!(
            svg,
            "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{}\" height=\"18\" fill=\"{colour}\"/>\n\
             <text x=\"{}\" y=\"{}\">{value} {what}</text>",
            width.max(1),
            LEFT + width + 8,
            y + 14
        );
    };
    for (row, losses) in total.iter().enumerate() {
        bar(44 + row * ROW, losses.good_removed, "#d1242f", "removed");
        bar(64 + row * ROW, losses.sent_twice, "#bf8700", "sent twice");
    }
    for (row, name) in names.iter().enumerate() {
        let _ = writeln!(svg, "<text x=\"0\" y=\"{}\">{}</text>", 68 + row * ROW, name.replace('`', ""));
    }
    svg + "</svg>\n"
}
