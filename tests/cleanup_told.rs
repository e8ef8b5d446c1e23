//! What `cleanup` tells: the reasons of its decisions, its sums and its errors.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use push_status::cleanup::{
    CleanupError, Decision, Doubt, FirstPass, HeldBack, Kept, Policy, Removal, Report, State, StateError, Time,
};
use push_status::{Action, Channel, TokenVerdict};
use world::rows::{assert_decided, delivered, in_order, suspect};
use world::{DAY, HOUR, LogRow, START};

#[test]
fn a_decision_prints_its_reason_and_its_numbers() {
    for (decision, text) in [
        (Decision::Remove(Removal::Dead), "the code proves that the token is gone"),
        (
            Decision::HoldBack(HeldBack::ManyDead { dead: 13, tokens: 104 }),
            "the code proves that the token is gone, but says so about 13 of 104 tokens at that time (12.5 %)",
        ),
        (
            Decision::HoldBack(HeldBack::ManyRemovals { removals: 30, tokens: 400 }),
            "30 tokens would be removed in one day, of 400 in the last week (7.5 %)",
        ),
        (
            Decision::Confirm(Doubt::ManySuspects { suspects: 5, tokens: 0 }),
            "5 of 0 tokens were suspect at that time (500.0 %), so a part of the traffic may have a wrong setting",
        ),
        (
            Decision::Confirm(Doubt::Late),
            "the report came too late: an earlier run had already read the log of that time",
        ),
        (Decision::Keep(Kept::Registered), "it was registered after the message was sent, or at the same time"),
    ] {
        assert_eq!(decision.to_string(), text);
    }
}

/// A token that is registered after this first failure has failed only once since.
#[test]
fn the_first_of_two_failures_is_told_where_two_prove_it() {
    let told = |first, second| {
        let rows = [in_order(100, 4), vec![first, second]].concat();
        let outcome = world::decide(&Policy::default(), State::default(), &rows, true);
        let decided = outcome.decisions().next().unwrap();
        (decided.decision.reason(), decided.first_failed_at, decided.failed_at)
    };
    let at = |hours: i64| Some(Time::Moment(START + hours * HOUR));
    let dead = LogRow { code: world::dead(), ..suspect(60) };
    assert_eq!(told(suspect(36), suspect(60)), ("confirmed", at(36), at(60)));
    assert_eq!(told(suspect(36), dead), ("dead", at(60), at(60)));
}

#[test]
fn an_error_tells_what_differs() {
    let differ = |first, second| CleanupError::PassesDiffer { first, second }.to_string();
    assert_eq!(differ(3, 3), "the reports changed while they were read: 3 each time, but not the same ones");
    assert_eq!(differ(3, 4), "the reports changed while they were read: 3 the first time, 4 the second");
}

#[test]
fn a_state_that_cannot_be_read_says_why() {
    assert_eq!(StateError::NotAState.to_string(), "this is not a state of push-status cleanup");
    assert_eq!(StateError::OtherVersion.to_string(), "this is a state of another version of push-status");
    assert_eq!(StateError::Damaged.to_string(), "the state is damaged: its checksum is wrong or its end is missing");
}

#[test]
fn a_token_is_told_as_it_was_reported() {
    let tokens = ["zz", "xyxy", "0g", "g0", "00", "0F", "0f0", "\u{e9}", " 00"];
    let dead = tokens.map(|token| LogRow::new(token, world::dead(), START + 12 * HOUR));
    let removed = world::removed_at_once(&[in_order(100, 2), dead.to_vec()].concat());
    assert_eq!(removed, tokens.map(str::to_owned).into());
}

#[test]
fn an_answer_near_the_end_of_the_log_is_pending() {
    let reason = |rows: &[LogRow]| {
        let outcome = world::decide(&Policy::default(), State::default(), rows, false);
        let decided = outcome.decisions().next().unwrap();
        decided.decision
    };
    let rows = [in_order(100, 2), vec![suspect(36)]].concat();
    assert_eq!(reason(&rows), Decision::Confirm(Doubt::Pending));
    let later = LogRow::new("b", world::alive(), START + 43 * HOUR);
    assert_eq!(reason(&[rows, vec![later]].concat()), Decision::Confirm(Doubt::NotRepeated));
}

#[test]
fn a_sum_is_that_of_its_channel_and_application() {
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let rows = [in_order(100, 2), vec![shop(delivered(36)), shop(suspect(36)), shop(suspect(37))]].concat();
    let outcome = world::decide(&Policy::default(), State::default(), &rows, true);
    let sums: Vec<_> = outcome.summaries().collect();
    let numbers = sums.iter().map(|sum| (sum.app, sum.reports, sum.delivered, sum.removed, sum.to_confirm));
    assert_eq!(numbers.collect::<Vec<_>>(), [(&b""[..], 200, 200, 0, 0), (b"shop", 3, 1, 0, 1)]);
    let dead = ["x", "y", "z"].map(|token| LogRow::new(token, world::dead(), START + 36 * HOUR));
    let outcome = world::decide(&Policy::default(), State::default(), &[rows, dead.to_vec()].concat(), true);
    let sum = outcome.summaries().next().unwrap();
    let decisions: Vec<_> = sum.decisions.into_iter().collect();
    assert_eq!((sum.removed, decisions), (3, vec![(Decision::Remove(Removal::Dead), 3)]));
    assert_eq!(outcome.token_count(), 4);
}

/// The error, if any, when the two passes read these reports.
fn error_of(first: &[Report], second: &[Report]) -> Option<CleanupError> {
    let mut pass = FirstPass::new(&Policy::default());
    first.iter().for_each(|report| pass.add(report));
    let doubts = pass.finish(State::default(), ..).unwrap();
    let mut pass = doubts.second_pass();
    second.iter().for_each(|report| pass.add(report));
    let read = pass.finish();
    doubts.decide(read).err()
}

#[test]
fn passes_differ_if_only_a_time_does() {
    let rows = in_order(3, 3);
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let error = |changed: LogRow| error_of(&reports, &[&[changed.report("")], &reports[1..]].concat());
    let changed = Some(CleanupError::PassesDiffer { first: 9, second: 9 });
    assert_eq!(error(rows[0].clone()), None);
    assert_eq!(error(LogRow { at: rows[0].at.map(|at| at + 1), ..rows[0].clone() }), changed);
    // These times end in the bits 101 and 110: either number gives 111 if `|` combines it with its half.
    let pass_at = |one: i64, other: i64| {
        let [one, other] = [one, other].map(|at| LogRow::new("a", world::alive(), START + at));
        error_of(&[one.report("")], &[other.report("")]).is_none()
    };
    assert!(pass_at(5, 5) && !pass_at(5, 6));
    assert_eq!(error(LogRow { registered_at: Some(START), ..rows[0].clone() }), changed);
    assert_eq!(error(LogRow { app: "shop".to_owned(), ..rows[0].clone() }), changed);
    let of_app = |app: &str| LogRow { app: app.to_owned(), ..rows[0].clone() };
    let passes = |one: LogRow, other: LogRow| error_of(&[one.report("")], &[other.report("")]).is_none();
    assert!(passes(of_app("shop"), of_app("shop")) && !passes(of_app("shop"), of_app("news")));
    // In any channel.
    let of = |token, channel, action, verdict| Report::with_verdict(token, channel, action, verdict);
    let dead = |token, channel| of(token, channel, Action::RemoveToken, TokenVerdict::Dead);
    let suspect = |channel| of("a", channel, Action::ConfirmToken, TokenVerdict::Suspect);
    let common = [dead("a", Channel::Common), dead("b", Channel::Common)];
    let mut first = FirstPass::new(&Policy::default());
    common.iter().for_each(|report| first.add(report));
    assert_eq!(first.token_count(), 2);
    let changed = Some(CleanupError::PassesDiffer { first: 2, second: 2 });
    assert_eq!(error_of(&common, &[suspect(Channel::Common), common[1]]), changed);
    // Other codes in two channels next to each other.
    let (one, next) = (Channel::ALL[2], Channel::ALL[3]);
    let delivered = of("a", next, Action::Done, TokenVerdict::Alive);
    assert!(error_of(&[dead("a", one), dead("a", next)], &[suspect(one), delivered]).is_some());
    // The number of a round is only known at the end of the first pass.
    let by_round = |round| LogRow { round: Some(round), ..rows[0].clone() };
    assert!(passes(by_round(1), by_round(2)));
}

#[test]
fn of_two_logs_in_the_future_the_one_with_more_rows_is_believed() {
    let mut first = FirstPass::new(&Policy::default());
    let at = |hours: i64| LogRow::new("a", world::alive(), START + hours * HOUR);
    // Three rows in three hours, and a year later two in one hour.
    let rows = [at(0), at(1), at(2), at(365 * 24), at(365 * 24)];
    rows.iter().for_each(|row| first.add(&row.report("")));
    assert_eq!(first.times_of_log(START - DAY), Some(START..=START + 3 * HOUR - 1));
}

#[test]
fn a_day_ends_when_it_ends_in_the_last_time_zone() {
    let day = |code| LogRow { is_day: true, ..LogRow::new("a", code, START + 2 * DAY) };
    let end = LogRow::new("a", world::dead(), START + 3 * DAY + 12 * HOUR);
    assert_decided(&[day(world::alive()), end.clone()], "remove", "dead");
    let before = LogRow { at: end.at.map(|at| at - 1), ..end };
    assert_decided(&[day(world::alive()), before], "keep", "delivered");
}

#[test]
fn among_rounds_a_registration_after_the_message_speaks_for_the_token() {
    let rows = |registered: i64| {
        let round = |row: LogRow| LogRow { round: Some(1), ..row };
        let dead = LogRow { registered_at: Some(START + registered), ..world::rows::dead(36) };
        let others = (0..24).map(|token| LogRow::new(&format!("ok{token}"), world::alive(), START));
        others.chain([dead]).map(round).collect::<Vec<_>>()
    };
    let decided = |registered| world::decision(&Policy::default(), &rows(registered), "a").map(|decided| decided.1);
    assert_eq!(decided(36 * HOUR), None);
    // Otherwise it is not known what came first, since a round has no time.
    assert_eq!(decided(36 * HOUR - 1), Some("untimed".to_owned()));
}

#[test]
fn a_share_is_above_nothing() {
    let policy = Policy::default();
    assert_eq!(policy.with_suspect_share(0.02).unwrap().suspect_share(), 0.02);
    assert_eq!(policy.with_max_share(0.4).unwrap().max_share(), 0.4);
    assert!(policy.with_suspect_share(0.0).is_err() && policy.with_max_share(0.0).is_err());
    assert_eq!(policy.with_unchecked_removals(7).unwrap().unchecked_removals(), 7);
}

#[test]
fn that_a_device_is_offline_says_nothing() {
    let rows = in_order(3, 3);
    for verdict in [TokenVerdict::Suspect, TokenVerdict::Unaffected] {
        let report = Report::with_verdict("a", world::CHANNEL, Action::Wait, verdict).sent_at(Time::Moment(START));
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).chain([report]).collect();
        let outcome = Policy::default().decide_with(State::default(), .., &reports, |doubts| doubts).unwrap();
        assert_eq!(outcome.token_count(), 0, "{verdict}");
    }
}
