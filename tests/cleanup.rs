//! The rules of `cleanup`: each by example, and all of them over random rounds.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use push_status::cleanup::{Decision, FirstPass, Outcome, Policy, Reason, Report, State};
use push_status::{Action, Channel, PushStatus, TokenVerdict};
use support::every_row;

/// A report that owns its id.
#[derive(Debug, Clone)]
struct Delivery {
    token: String,
    channel: Channel,
    status: PushStatus,
    registered_at: Option<i64>,
    sent_at: Option<i64>,
}

impl Delivery {
    fn of(token: &str, status: PushStatus) -> Self {
        Self { token: token.to_owned(), channel: status.channel(), status, registered_at: None, sent_at: None }
    }

    fn times(self, registered_at: impl Into<Option<i64>>, sent_at: impl Into<Option<i64>>) -> Self {
        Self { registered_at: registered_at.into(), sent_at: sent_at.into(), ..self }
    }

    fn report(&self) -> Report<'_, str> {
        let mut report = Report::new(self.token.as_str(), self.channel, self.status);
        (report.registered_at, report.sent_at) = (self.registered_at, self.sent_at);
        report
    }

    fn renamed(&self, token: String) -> Self {
        Self { token, ..self.clone() }
    }

    fn is_delivered(&self) -> bool {
        self.status.token_verdict() == TokenVerdict::Alive
    }

    /// Whether the code speaks against the token, by the tables' columns.
    fn is_against(&self) -> bool {
        matches!(self.status.action(), Action::RemoveToken | Action::ConfirmToken)
    }

    fn is_of(&self, channel: Channel, token: &str) -> bool {
        self.channel == channel && self.token == token
    }
}

type Tokens = BTreeSet<(Channel, String)>;

fn decide(policy: &Policy, state: State<String>, number: u64, round: &[Delivery]) -> Outcome<String> {
    let reports: Vec<_> = round.iter().map(Delivery::report).collect();
    policy.decide(state, number, &reports)
}

fn removed(outcome: &Outcome<String>) -> Tokens {
    outcome.removals().map(|(channel, token, _)| (channel, token.clone())).collect()
}

/// The outcomes of rounds that are numbered from 1.
fn run(policy: &Policy, rounds: &[Vec<Delivery>]) -> Vec<Outcome<String>> {
    let mut state = State::default();
    let outcomes = (1..).zip(rounds).map(|(number, round)| {
        let outcome = decide(policy, state.clone(), number, round);
        state = outcome.state().clone();
        outcome
    });
    outcomes.collect()
}

/// The first code of the tables with this action and verdict, in a channel that delivers with a code of its own.
fn code(action: Action, token: TokenVerdict) -> PushStatus {
    let is_it = |status: &PushStatus| status.action() == action && status.token_verdict() == token;
    every_row().into_iter().find(is_it).unwrap_or_else(|| panic!("no code is {action} and {token}"))
}

fn dead() -> PushStatus {
    code(Action::RemoveToken, TokenVerdict::Dead)
}

fn suspect() -> PushStatus {
    code(Action::ConfirmToken, TokenVerdict::Suspect)
}

/// A delivery in the channel of a code.
fn delivered(token: &str, beside: PushStatus) -> Delivery {
    let alive = every_row().into_iter().filter(|status| status.token_verdict() == TokenVerdict::Alive);
    let mut alive = alive.map(|status| PushStatus::resolve(beside.channel(), status.code()));
    let status = alive.find(|status| status.token_verdict() == TokenVerdict::Alive).unwrap();
    Delivery { channel: beside.channel(), ..Delivery::of(token, status) }
}

/// The decision about `token` in the last of the rounds.
fn last(policy: &Policy, rounds: &[Vec<Delivery>], token: &str) -> Decision {
    let outcomes = run(policy, rounds);
    let round = rounds.last().unwrap();
    outcomes.last().unwrap().decision(&round.iter().find(|delivery| delivery.token == token).unwrap().report())
}

#[track_caller]
fn assert_decided(rounds: &[Vec<Delivery>], decision: &str, reason: &str) {
    let decided = last(&Policy::default(), rounds, "a");
    assert_eq!((decided.id(), decided.reason().id()), (decision, reason), "{decided}");
}

#[test]
fn dead_removes_unless_the_token_was_registered_since() {
    let dead = |registered_at, sent_at| Delivery::of("a", dead()).times(registered_at, sent_at);
    assert_decided(&[vec![dead(None, None)]], "remove", "dead");
    assert_decided(&[vec![dead(Some(1), Some(2))]], "remove", "dead");
    assert_decided(&[vec![dead(None, Some(2))]], "remove", "dead");
    assert_decided(&[vec![dead(Some(2), Some(2))]], "keep", "registered_since");
    assert_decided(&[vec![dead(Some(3), Some(2))]], "keep", "registered_since");
    // Another report of the round knows of the registration.
    let wait = Delivery {
        channel: dead(None, None).channel,
        ..Delivery::of("a", code(Action::Wait, TokenVerdict::Unaffected))
    };
    assert_decided(&[vec![dead(Some(1), Some(2)), wait.times(3, None)]], "keep", "registered_since");
    // Times that cannot be compared are no proof.
    assert_decided(&[vec![dead(Some(1), None)]], "confirm", "nothing_delivered");
    let policy = Policy::default().with_times_required(true);
    let round = || vec![dead(None, None), delivered("b", dead(None, None).status)];
    assert_eq!(last(&policy, &[round()], "a").reason().id(), "too_few_rounds");
    assert_eq!(last(&policy, &[round(), round()], "a").id(), "remove");
}

#[test]
fn suspect_removes_in_the_second_round_that_delivers_to_others() {
    let suspect = |sent_at| Delivery::of("a", suspect()).times(None, sent_at);
    let other = || delivered("b", suspect(None).status);
    assert_decided(&[vec![suspect(None)]], "confirm", "nothing_delivered");
    assert_decided(&[vec![suspect(None), other()]], "confirm", "too_few_rounds");
    assert_decided(&[vec![suspect(None), suspect(None), other()]], "confirm", "too_few_rounds");
    assert_decided(&[vec![suspect(None), other()], vec![suspect(None), other()]], "remove", "confirmed");
    // A round without a delivery is not counted, and removes nothing.
    assert_decided(&[vec![suspect(None)], vec![suspect(None), other()]], "confirm", "too_few_rounds");
    assert_decided(&[vec![suspect(None), other()], vec![suspect(None)]], "confirm", "nothing_delivered");
    assert_decided(&[vec![suspect(None), other()], vec![], vec![suspect(None), other()]], "remove", "confirmed");
    // Its own delivery proves nothing, and a delivery begins anew.
    let own = delivered("a", suspect(None).status).times(None, 1);
    assert_decided(
        &[vec![suspect(None), other()], vec![suspect(Some(2)), own.clone()]],
        "confirm",
        "nothing_delivered",
    );
    let again = vec![suspect(Some(2)), own.clone(), other()];
    assert_decided(&[vec![suspect(None), other()], again], "confirm", "too_few_rounds");
    assert_decided(
        &[vec![suspect(None), other()], vec![own.clone()], vec![suspect(None), other()]],
        "confirm",
        "too_few_rounds",
    );
    let overruled = vec![suspect(Some(1)), own, other()];
    assert_decided(
        &[vec![suspect(Some(0)), other()], overruled, vec![suspect(Some(2)), other()]],
        "confirm",
        "too_few_rounds",
    );
    // So does a registration, but a code from before a known one says nothing new.
    let registered = |time| vec![suspect(None).times(time, None), other()];
    let late = vec![suspect(None).times(1, 1), other()];
    assert_decided(&[registered(1), late.clone()], "keep", "registered_since");
    assert_decided(&[registered(1), late, registered(1)], "remove", "confirmed");
    assert_decided(&[registered(1), registered(2)], "confirm", "too_few_rounds");
    assert_decided(&[registered(1), registered(2), registered(2)], "remove", "confirmed");
    let policy = Policy::default().with_suspect_rounds(3).unwrap();
    let rounds = [registered(1), registered(1), registered(1)];
    assert_eq!((last(&policy, &rounds[..2], "a").id(), last(&policy, &rounds, "a").id()), ("confirm", "remove"));
}

#[test]
fn a_delivery_of_another_channel_proves_nothing() {
    let suspect = suspect();
    let other = Channel::ALL.iter().copied().find(|channel| *channel != suspect.channel()).unwrap();
    let elsewhere = Delivery { channel: other, ..delivered("b", suspect) };
    let round = vec![Delivery::of("a", suspect), elsewhere];
    assert_decided(&[round.clone(), round.clone(), round], "confirm", "nothing_delivered");
}

#[test]
fn the_later_of_a_delivery_and_a_code_against_the_token_counts() {
    let dead = |sent_at| Delivery::of("a", dead()).times(None, sent_at);
    let own = |sent_at| delivered("a", dead(None).status).times(None, sent_at);
    assert_decided(&[vec![dead(Some(2)), own(Some(1))]], "remove", "dead");
    assert_decided(&[vec![dead(Some(1)), own(Some(2))]], "keep", "delivered_since");
    for round in [
        vec![dead(Some(1)), own(Some(1))],
        vec![dead(None), own(Some(1))],
        vec![dead(Some(1)), own(None)],
        vec![dead(None), own(None)],
        vec![dead(None), dead(Some(1)), own(Some(2))],
    ] {
        assert_decided(&[round], "keep", "delivered_too");
    }
}

#[test]
fn only_remove_token_and_confirm_token_ever_remove() {
    let is_other = |status: &PushStatus| !matches!(status.action(), Action::RemoveToken | Action::ConfirmToken);
    for status in every_row().into_iter().filter(is_other) {
        let round = || vec![Delivery::of("a", status), delivered("b", status)];
        let decided = last(&Policy::default(), &[round(), round(), round()], "a");
        assert_eq!((decided.id(), decided.reason().id()), ("keep", "not_in_doubt"), "{status}");
    }
    // A status of another channel says nothing, whatever it is.
    let other = Channel::ALL.iter().copied().find(|channel| *channel != dead().channel()).unwrap();
    let mixed_up = Delivery { channel: other, ..Delivery::of("a", dead()) };
    assert_decided(&[vec![mixed_up]], "keep", "not_in_doubt");
}

#[test]
fn the_breaker_holds_back_a_channel_that_loses_too_many() {
    let round = |dead_tokens: usize, alive: usize| {
        let dead_tokens = (0..dead_tokens).map(|token| Delivery::of(&format!("dead {token}"), dead()));
        dead_tokens.chain((0..alive).map(|token| delivered(&format!("{token}"), dead()))).collect::<Vec<_>>()
    };
    let removals = |round: &[Delivery]| run(&Policy::default(), &[round.to_vec()])[0].removals().count();
    assert_eq!(removals(&round(10, 0)), 10, "a small round");
    assert_eq!(removals(&round(11, 0)), 0);
    assert_eq!(removals(&round(50, 950)), 50, "the limit");
    assert_eq!(removals(&round(51, 949)), 0);
    // Busy tokens do not make the share smaller.
    let busy = [round(51, 949), round(0, 949), round(0, 949), round(0, 949)].concat();
    assert_eq!(removals(&busy), 0);
    // Another channel is not held back, and what is held back is removed by the next round that loses fewer.
    let other = every_row()
        .into_iter()
        .find(|status| status.token_verdict() == TokenVerdict::Dead && status.channel() != dead().channel());
    let mut both = round(51, 949);
    both.push(Delivery::of("elsewhere", other.unwrap()));
    let outcomes = run(&Policy::default(), &[both.clone(), round(50, 950)]);
    assert_eq!(removed(&outcomes[0]).len(), 1);
    let summary = outcomes[0].channel(dead().channel());
    assert!(summary.is_held_back && summary.to_confirm == 51 && summary.removed == 0, "{summary:?}");
    assert_eq!(outcomes[0].state().to_confirm().count(), 51);
    assert_eq!((removed(&outcomes[1]).len(), outcomes[1].state().to_confirm().count()), (50, 1));
    // Or by the same round, once a human has looked.
    let raised = Policy::default().with_max_share(0.1).unwrap();
    assert_eq!(removed(&decide(&raised, outcomes[0].state().clone(), 1, &both)).len(), 52);
}

#[test]
fn a_report_counts_once_in_whatever_round_it_comes_again() {
    let hiccup = || Delivery::of("a", suspect()).times(0, 10);
    let alive = |sent_at| delivered("b", suspect()).times(0, sent_at);
    // The same report in the next round, and one from before a delivery of an earlier round.
    assert_decided(&[vec![hiccup(), alive(10)], vec![hiccup(), alive(20)]], "confirm", "too_few_rounds");
    let late = |sent_at| Delivery::of("a", suspect()).times(0, sent_at);
    let first = vec![delivered("a", suspect()).times(0, 9), alive(9)];
    assert_decided(&[first, vec![late(5), alive(20)], vec![late(6), alive(30)]], "confirm", "too_few_rounds");
    // Two messages are two reports.
    assert_decided(&[vec![hiccup(), alive(10)], vec![late(20), alive(20)]], "remove", "confirmed");
}

#[test]
fn a_late_code_does_not_remove_what_was_delivered_or_registered_since() {
    let against =
        |status, registered_at: Option<i64>, sent_at: i64| Delivery::of("a", status).times(registered_at, sent_at);
    let alive = |token, sent_at: i64| delivered(token, dead()).times(0, sent_at);
    let first = vec![alive("a", 10), alive("b", 10)];
    let late = vec![against(dead(), Some(0), 9), alive("b", 20)];
    assert_decided(&[first.clone(), late.clone(), late], "confirm", "too_few_rounds");
    assert_decided(&[first, vec![against(dead(), Some(0), 11), alive("b", 20)]], "remove", "dead");
    // A registration between two rounds begins anew, whichever code tells of it.
    let channel = suspect().channel();
    let other = |sent_at: i64| delivered("b", suspect()).times(0, sent_at);
    let wait = Delivery { channel, ..Delivery::of("a", code(Action::Wait, TokenVerdict::Unaffected)) };
    let rounds = [
        vec![against(suspect(), Some(9), 10), other(10)],
        vec![wait.times(12, 13), other(13)],
        vec![against(suspect(), None, 14), other(14)],
    ];
    assert_decided(&rounds, "confirm", "too_few_rounds");
}

#[test]
fn a_round_in_which_many_are_suspect_proves_nothing() {
    let round = |suspects: usize, alive: usize| {
        let suspects = (0..suspects).map(|token| Delivery::of(&format!("{token}"), suspect()));
        suspects.chain((0..alive).map(|token| delivered(&format!("alive {token}"), suspect()))).collect::<Vec<_>>()
    };
    let outcomes = run(&Policy::default(), &[round(999, 1), round(40, 960)]);
    assert_eq!(outcomes[0].state().to_confirm().count(), 0);
    assert_eq!(removed(&outcomes[1]).len(), 0, "an environment swap with one device of the developers' own");
    let outcomes = run(&Policy::default(), &[round(40, 960), round(40, 960)]);
    assert_eq!(removed(&outcomes[1]).len(), 40);
}

#[test]
fn a_token_that_was_removed_and_is_back_is_a_new_one() {
    let round = || vec![Delivery::of("a", suspect()), delivered("b", suspect())];
    assert_decided(&[round(), round()], "remove", "confirmed");
    assert_decided(&[round(), round(), round()], "confirm", "too_few_rounds");
}

#[test]
fn no_unsafe_policy_can_be_built() {
    let policy = Policy::default();
    for rounds in [0, 1] {
        assert!(policy.with_suspect_rounds(rounds).is_err());
    }
    for share in [0.0, -0.1, 0.51, 1.0, f64::NAN, f64::INFINITY] {
        assert!(policy.with_max_share(share).is_err(), "{share}");
    }
    assert!(policy.with_unchecked_removals(101).is_err());
    assert!(policy.with_suspect_rounds(2).is_ok() && policy.with_max_share(0.5).is_ok());
    assert!(policy.with_unchecked_removals(100).is_ok());
}

#[test]
fn the_state_says_what_it_is_after() {
    let suspect = Delivery::of("a", suspect()).times(None, 7);
    let round = || [suspect.clone(), delivered("b", suspect.status).times(None, 9)];
    let first = decide(&Policy::default(), State::default(), 5, &round());
    let state = |outcome: &Outcome<String>| {
        let state = outcome.state();
        let rounds = state.get(suspect.channel, "a").map(|pending| pending.rounds());
        (state.round(), state.newest(suspect.channel), rounds)
    };
    assert_eq!(state(&first), (Some(5), Some(9), Some(1)));
    let policy = Policy::default().with_suspect_rounds(3).unwrap();
    let later = [suspect.clone().times(None, 10), delivered("b", suspect.status).times(None, 11)];
    let second = decide(&policy, first.into_state(), 8, &later);
    assert_eq!(state(&second), (Some(8), Some(11), Some(2)));
    let empty = State::<String>::default();
    assert_eq!((empty.round(), empty.newest(suspect.channel)), (None, None));
}

#[test]
fn an_unsafe_policy_says_what_is_safe() {
    let policy = Policy::default();
    let errors = [policy.with_suspect_rounds(0), policy.with_suspect_rounds(1), policy.with_max_share(0.75)];
    let errors =
        errors.into_iter().chain([policy.with_unchecked_removals(101)]).map(|built| built.unwrap_err().to_string());
    assert_eq!(
        errors.collect::<Vec<_>>(),
        [
            "0 rounds to remove a suspect token: at least 2, as one answer may be a hiccup",
            "1 round to remove a suspect token: at least 2, as one answer may be a hiccup",
            "a share of 0.75 to remove: above 0 and at most 0.5, as who loses more has a mistake to find",
            "101 removals that no breaker stops: at most 100, or there is no breaker",
        ]
    );
}

#[test]
fn a_policy_is_as_it_was_built() {
    let read = |policy: Policy| {
        let rounds = (policy.suspect_rounds(), policy.forget_after());
        (rounds, policy.max_share(), policy.unchecked_removals(), policy.times_required())
    };
    let built = Policy::default().with_suspect_rounds(7).unwrap().with_max_share(0.25).unwrap();
    let built = built.with_unchecked_removals(9).unwrap().with_forget_after(8).with_times_required(true);
    assert_eq!(read(built), ((7, 8), 0.25, 9, true));
    assert_eq!(read(Policy::default()), ((2, 30), 0.05, 10, false), "what the documentation says");
}

/// The last round can be replayed by another policy, which then decides.
#[test]
fn what_a_more_careful_replay_takes_back_is_to_confirm() {
    let dead = dead();
    let is_beside = |status: &PushStatus| status.channel() == dead.channel() && status.action() == Action::ConfirmToken;
    let suspect = every_row().into_iter().find(is_beside).unwrap();
    let round = || {
        let mut round = vec![Delivery::of("a", suspect), Delivery::of("b", dead), Delivery::of("c", dead)];
        round.extend(["d", "e", "f", "g", "h"].map(|token| delivered(token, dead)));
        round
    };
    let before = decide(&Policy::default(), State::default(), 1, &round()).into_state();
    let removing = decide(&Policy::default(), before, 2, &round());
    assert_eq!((removed(&removing).len(), removing.state().to_confirm().count()), (3, 0));
    let careful = Policy::default().with_suspect_rounds(3).unwrap();
    // One of eight is suspect, and three would be removed.
    let held_back = Policy::default().with_max_share(0.3).unwrap().with_unchecked_removals(0).unwrap();
    for (policy, reason, tokens) in
        [(careful, "too_few_rounds", &["a"][..]), (held_back, "held_back", &["a", "b", "c"])]
    {
        let replayed = decide(&policy, removing.state().clone(), 2, &round());
        assert_eq!(replayed.decision(&round()[0].report()).reason().id(), reason);
        let to_confirm: Vec<_> = replayed.state().to_confirm().map(|(_, token, _)| token.as_str()).collect();
        assert_eq!(to_confirm, tokens, "{reason}");
    }
}

#[test]
fn the_state_forgets_what_is_no_longer_reported() {
    let round = || vec![Delivery::of("a", suspect()), delivered("b", suspect())];
    let policy = Policy::default().with_forget_after(2);
    let quiet = vec![delivered("b", suspect())];
    let rounds = [round(), quiet.clone(), quiet.clone(), quiet];
    let left: Vec<_> = run(&policy, &rounds).iter().map(|outcome| outcome.state().to_confirm().count()).collect();
    assert_eq!(left, [1, 1, 1, 0]);
    let late = [&rounds[..3], &[round()]].concat();
    assert_eq!(last(&policy, &late, "a").id(), "confirm");
    assert_eq!(last(&Policy::default(), &late, "a").id(), "remove");
}

#[test]
fn the_tokens_to_confirm_are_those_of_the_state() {
    let (suspect, channel) = (suspect(), suspect().channel());
    let round = || vec![Delivery::of("a", suspect), delivered("b", suspect)];
    let outcomes = run(&Policy::default(), &[round(), round()]);
    let state = outcomes[0].state();
    assert_eq!(state.get(channel, "a").unwrap().rounds(), 1);
    assert_eq!((state.get(channel, "b"), state.round()), (None, Some(1)));
    // A replay finds what it needs.
    assert_eq!(decide(&Policy::default(), outcomes[1].state().clone(), 2, &round()), outcomes[1]);
    // What is removed is no longer to be confirmed, and forgotten in the next round.
    let rounds = [round(), round(), vec![delivered("b", suspect)], round()];
    assert_eq!(last(&Policy::default(), &rounds, "a").reason().id(), "too_few_rounds");
    assert_eq!((outcomes[1].state().get(channel, "a"), outcomes[1].state().to_confirm().count()), (None, 0));
}

#[test]
fn every_decision_is_one_line_that_says_what_would_confirm_it() {
    let round = || vec![Delivery::of("a", suspect()), delivered("b", suspect())];
    let lines = [
        last(&Policy::default(), &[round()], "a"),
        last(&Policy::default(), &[round()], "b"),
        last(&Policy::default(), &[vec![Delivery::of("a", suspect())]], "a"),
        last(&Policy::default(), &[vec![Delivery::of("a", dead())]], "a"),
    ];
    for decision in lines {
        let line = decision.to_string();
        assert!(line.starts_with(decision.id()) && !line.contains('\n'), "{line}");
        assert_eq!(matches!(decision, Decision::Confirm(_)), line.contains("confirmed by"), "{line}");
    }
}

#[test]
fn a_late_round_changes_nothing_and_says_so() {
    let (suspect, own) = (Delivery::of("a", suspect()), delivered("b", suspect()));
    let round = [suspect.clone(), own];
    let counts = |outcome: &Outcome<String>| {
        let of = outcome.channel(suspect.channel);
        (of.reports, of.delivered, of.against, of.removed, of.to_confirm)
    };
    let outcome = decide(&Policy::default(), State::default(), 2, &round);
    assert_eq!((outcome.is_late(), counts(&outcome)), (false, (2, 1, 1, 0, 1)));
    let late = decide(&Policy::default(), outcome.state().clone(), 1, &round);
    assert_eq!((late.is_late(), counts(&late)), (true, (2, 1, 1, 0, 0)));
    assert_eq!((late.state(), late.decisions().count()), (outcome.state(), 0));
    let decision = late.decision(&suspect.report());
    assert_eq!((decision.id(), decision.reason().id()), ("keep", "late_round"));
    let next = decide(&Policy::default(), outcome.state().clone(), 3, &round);
    assert_eq!((next.is_late(), counts(&next)), (false, (2, 1, 1, 1, 0)));
}

#[test]
fn passes_that_differ_are_refused() {
    let (own, against) = (delivered("a", dead()), Delivery::of("a", dead()));
    let passes = |first: &[&Delivery], second: &[&Delivery]| {
        let mut pass = FirstPass::new(&Policy::default(), State::<String>::default(), 1);
        first.iter().for_each(|delivery| pass.add(&delivery.report()));
        let mut pass = pass.again();
        second.iter().for_each(|delivery| pass.add(&delivery.report()));
        pass.finish()
    };
    assert!(passes(&[&own, &against], &[&against, &own]).is_ok());
    for second in [&[][..], &[&against], &[&own], &[&own, &own], &[&against, &own, &own]] {
        let error = passes(&[&own, &against], second).unwrap_err().to_string();
        assert!(error.contains("changed while they were read: 2 the first time"), "{error}");
    }
}

/// Codes beside their channels: those that count, and any.
static CODES: LazyLock<[Vec<(Channel, PushStatus)>; 2]> = LazyLock::new(|| {
    let beside = |channel: &Channel| {
        let channel = *channel;
        PushStatus::all().map(move |status| (channel, PushStatus::resolve(channel, status.code())))
    };
    let counts = |(_, status): &(Channel, PushStatus)| status.token_verdict() != TokenVerdict::Unaffected;
    // Few channels, so that tokens meet.
    let telling = [dead().channel(), dead().channel(), suspect().channel(), Channel::ALL[Channel::ALL.len() - 1]];
    let telling = telling.iter().flat_map(beside).filter(counts).collect();
    [telling, Channel::ALL.iter().flat_map(beside).collect()]
});

fn any_delivery() -> impl Strategy<Value = Delivery> {
    let code = prop_oneof![3 => select(&CODES[0][..]), 1 => select(&CODES[1][..])];
    let time = || prop::option::weighted(0.8, 0_i64..12);
    let token = select(["a", "b", "c", "d", "e"].as_slice());
    (token, code, time(), time()).prop_map(|(token, (channel, status), registered_at, sent_at)| {
        Delivery { channel, ..Delivery::of(token, status) }.times(registered_at, sent_at)
    })
}

fn any_rounds() -> impl Strategy<Value = Vec<Vec<Delivery>>> {
    prop::collection::vec(prop::collection::vec(any_delivery(), 0..24), 1..12)
}

fn any_policy() -> impl Strategy<Value = Policy> {
    (2..4_u32, 1..=50_u32, 0..6_u32, 0..6_u32, any::<bool>()).prop_map(
        |(rounds, percent, unchecked, forget, required)| {
            let policy = Policy::default().with_suspect_rounds(rounds).unwrap();
            let policy = policy.with_max_share(f64::from(percent) / 100.0).unwrap();
            let policy = policy.with_unchecked_removals(unchecked).unwrap();
            // Half of the time, nothing is forgotten and little held back.
            let policy = if unchecked > 2 { policy.with_unchecked_removals(100).unwrap() } else { policy };
            policy.with_forget_after(if forget > 2 { 100 } else { forget }).with_times_required(required)
        },
    )
}

proptest! {
    #![proptest_config(support::saved())]

    #[test]
    fn without_a_dead_or_suspect_code_nothing_is_removed(policy in any_policy(), mut rounds in any_rounds(), from in any::<Index>()) {
        // Whatever went before.
        let from = from.index(rounds.len());
        for round in &mut rounds[from..] {
            round.retain(|delivery| !delivery.is_against());
        }
        for outcome in &run(&policy, &rounds)[from..] {
            prop_assert_eq!(removed(outcome), Tokens::new());
        }
    }

    #[test]
    fn only_a_code_to_remove_the_token_removes_it(policy in any_policy(), rounds in any_rounds()) {
        for (outcome, round) in run(&policy, &rounds).iter().zip(&rounds) {
            for (channel, token, reason) in outcome.removals() {
                let mut of_token = round.iter().filter(|delivery| delivery.is_of(channel, token));
                prop_assert!(of_token.any(Delivery::is_against), "{channel} {token}: {reason}");
            }
        }
    }

    #[test]
    fn the_order_of_the_reports_does_not_matter(
        policy in any_policy(),
        (rounds, shuffled) in any_rounds().prop_flat_map(|rounds| {
            let shuffled: Vec<_> = rounds.iter().map(|round| Just(round.clone()).prop_shuffle()).collect();
            (Just(rounds), shuffled)
        }),
    ) {
        prop_assert_eq!(run(&policy, &rounds), run(&policy, &shuffled));
    }

    #[test]
    fn a_round_that_is_replayed_changes_nothing(policy in any_policy(), rounds in any_rounds(), replayed in any::<Index>()) {
        let outcomes = run(&policy, &rounds);
        let last = outcomes.last().unwrap();
        let replayed = replayed.index(rounds.len());
        let number = replayed as u64 + 1;
        let again = decide(&policy, last.state().clone(), number, &rounds[replayed]);
        if replayed + 1 == rounds.len() {
            prop_assert_eq!(&again, last);
        } else {
            prop_assert!(again.is_late() && again.decisions().count() == 0);
            prop_assert_eq!(again.state(), last.state());
        }
    }

    #[test]
    fn a_report_that_comes_twice_changes_nothing(policy in any_policy(), rounds in any_rounds()) {
        let twice: Vec<_> = rounds.iter().map(|round| [&round[..], round].concat()).collect();
        for (outcome, twice) in run(&policy, &rounds).iter().zip(run(&policy, &twice)) {
            prop_assert_eq!(removed(outcome), removed(&twice));
            prop_assert_eq!(outcome.state(), twice.state());
        }
    }

    #[test]
    fn dead_removes_no_token_that_was_registered_or_delivered_since(policy in any_policy(), rounds in any_rounds()) {
        for (outcome, round) in run(&policy, &rounds).iter().zip(&rounds) {
            for (channel, token, reason) in outcome.removals() {
                let of_token: Vec<_> = round.iter().filter(|delivery| delivery.is_of(channel, token)).collect();
                let registered_at = of_token.iter().filter_map(|delivery| delivery.registered_at).max();
                let sent = of_token.iter().filter(|delivery| delivery.is_against()).map(|delivery| delivery.sent_at);
                let last_sent = sent.max().unwrap();
                if let (Reason::Dead { .. }, Some(registered_at)) = (reason, registered_at) {
                    prop_assert!(last_sent.is_some_and(|sent| sent > registered_at), "{channel} {token}: {of_token:?}");
                }
                let mut deliveries = of_token.iter().filter(|delivery| delivery.is_delivered());
                let is_before = |delivery: &&Delivery| delivery.sent_at.is_some() && delivery.sent_at < last_sent;
                prop_assert!(deliveries.all(is_before), "{channel} {token}: {of_token:?}");
            }
        }
    }

    #[test]
    fn suspect_removes_only_what_enough_proven_rounds_have_since_the_last_delivery(
        policy in any_policy(),
        rounds in any_rounds(),
    ) {
        for (last, outcome) in run(&policy, &rounds).iter().enumerate() {
            for (channel, token, reason) in outcome.removals() {
                let Reason::Confirmed { status, .. } = reason else { continue };
                prop_assert!(matches!(status.action(), Action::RemoveToken | Action::ConfirmToken));
                let own = |round: &Vec<Delivery>| {
                    round.iter().filter(|delivery| delivery.is_of(channel, token)).cloned().collect::<Vec<_>>()
                };
                let is_delivered = |round: &Vec<Delivery>| own(round).iter().any(Delivery::is_delivered);
                let since = rounds[..=last].iter().rposition(is_delivered).unwrap_or(0);
                let is_proven = |round: &&Vec<Delivery>| {
                    let is_other = |other: &&Delivery| other.channel == channel && other.token != *token;
                    round.iter().filter(is_other).any(Delivery::is_delivered)
                };
                prop_assert!(is_proven(&&rounds[last]));
                // After its last delivery, if it had one in the same round.
                let is_against = |round: &&Vec<Delivery>| {
                    let (delivered, against): (Vec<_>, Vec<_>) =
                        own(round).into_iter().partition(Delivery::is_delivered);
                    let last = delivered.iter().map(|delivery| delivery.sent_at).max();
                    against.iter().any(|delivery| delivery.is_against() && last.is_none_or(|last| delivery.sent_at > last))
                };
                let counted = rounds[since..=last].iter().filter(is_proven).filter(is_against);
                prop_assert!(counted.count() >= policy.suspect_rounds() as usize, "{channel} {token}");
            }
        }
    }

    #[test]
    fn no_channel_loses_more_than_the_breaker_allows(policy in any_policy(), rounds in any_rounds()) {
        for (outcome, round) in run(&policy, &rounds).iter().zip(&rounds) {
            let removed = removed(outcome);
            for channel in Channel::ALL {
                let of_channel = round.iter().filter(|delivery| delivery.channel == *channel);
                let of_channel = of_channel.filter(|delivery| delivery.is_delivered() || delivery.is_against());
                let all: BTreeSet<_> = of_channel.map(|delivery| &delivery.token).collect();
                let tokens = removed.iter().filter(|(removed, _)| removed == channel).count();
                let share = tokens as f64 / all.len().max(1) as f64;
                let is_allowed = tokens <= policy.unchecked_removals() as usize || share <= policy.max_share() + 1e-9;
                prop_assert!(is_allowed, "{channel}: {tokens} tokens, {share}");
            }
        }
    }

    #[test]
    fn two_passes_decide_as_one_slice_does(policy in any_policy(), rounds in any_rounds()) {
        let mut state = State::<String>::default();
        for (number, round) in (1..).zip(&rounds) {
            let mut first = FirstPass::new(&policy, state.clone(), number);
            round.iter().for_each(|delivery| first.add(&delivery.report()));
            let mut second = first.again();
            // In another order.
            round.iter().rev().for_each(|delivery| second.add(&delivery.report()));
            let outcome = second.finish().unwrap();
            prop_assert_eq!(&outcome, &decide(&policy, state, number, round));
            state = outcome.into_state();
        }
    }

    #[test]
    fn a_token_is_known_by_its_channel(policy in any_policy(), rounds in any_rounds()) {
        let renamed: Vec<Vec<_>> = rounds
            .iter()
            .map(|round| round.iter().map(|delivery| delivery.renamed(format!("{}{}", delivery.channel, delivery.token))).collect())
            .collect();
        for (outcome, renamed) in run(&policy, &rounds).iter().zip(run(&policy, &renamed)) {
            let expected: Tokens = removed(outcome).into_iter().map(|(channel, token)| (channel, format!("{channel}{token}"))).collect();
            prop_assert_eq!(removed(&renamed), expected);
        }
    }
}

#[cfg(feature = "serde")]
mod carried {
    use serde::Deserialize as _;
    use serde::de::value::MapDeserializer;
    use serde_json::{Value, from_value, json, to_value};

    use super::*;

    proptest! {
        #![proptest_config(support::saved())]

        #[test]
        fn rounds_may_be_split_over_runs(policy in any_policy(), rounds in any_rounds()) {
            let mut state = State::<String>::default();
            for ((number, round), expected) in (1..).zip(&rounds).zip(run(&policy, &rounds)) {
                let json = serde_json::to_string(&state).unwrap();
                let read: State<String> = serde_json::from_str(&json).unwrap();
                prop_assert_eq!(&read, &state);
                prop_assert_eq!(&from_value::<State<String>>(to_value(&state).unwrap()).unwrap(), &state);
                let binary = postcard::to_stdvec(&state).unwrap();
                prop_assert_eq!(&postcard::from_bytes::<State<String>>(&binary).unwrap(), &state);
                let outcome = decide(&policy, read, number, round);
                prop_assert_eq!(&outcome, &expected);
                state = outcome.into_state();
            }
        }
    }

    fn state() -> Value {
        let round = vec![Delivery::of("a", suspect()), delivered("b", suspect())];
        to_value(run(&Policy::default(), &[round])[0].state()).unwrap()
    }

    #[track_caller]
    fn assert_refused(edit: impl FnOnce(&mut Value), message: &str) {
        let mut state = state();
        edit(&mut state);
        let error = from_value::<State<String>>(state).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }

    #[test]
    fn a_damaged_state_is_refused() {
        assert!(from_value::<State<String>>(state()).is_ok());
        assert_refused(
            |state| state["version"] = json!(2),
            "the state has version 2, and this program reads version 1",
        );
        assert_refused(|state| state["round"] = json!(null), "if, and only if");
        assert_refused(|state| state["tokens"][0][0] = json!("nowhere"), "the id, the title or an alias of a channel");
        assert_refused(|state| state["tokens"][0][2] = json!(0), "rounds that the state does not have");
        assert_refused(|state| state["tokens"][0][2] = json!(9), "rounds that the state does not have");
        assert_refused(|state| state["tokens"][0][3] = json!(2), "rounds that the state does not have");
        let twice = |state: &mut Value| {
            let token = state["tokens"][0].clone();
            state["tokens"].as_array_mut().unwrap().push(token);
        };
        assert_refused(twice, "stands twice");
        let newest = |newest: Value| move |state: &mut Value| state["newest"] = newest;
        let of = suspect().channel();
        assert_refused(newest(json!([[of, 3, 2]])), "the newest message of");
        assert_refused(newest(json!([[of, null, null]])), "the newest message of");
        assert_refused(newest(json!([[of, 1, 2], [of, 2, 3]])), "stands twice in `newest`");
        // Whatever the other fields are.
        let error = serde_json::from_str::<State<String>>(r#"{"version": 2, "round": "x"}"#).unwrap_err();
        assert!(error.to_string().contains("the state has version 2"), "{error}");
        let error = postcard::from_bytes::<State<String>>(&[2]).unwrap_err();
        assert_eq!(error, postcard::Error::SerdeDeCustom);
        let fields = MapDeserializer::<_, serde::de::value::Error>::new([(1, 2)].into_iter());
        let error = State::<String>::deserialize(fields).unwrap_err().to_string();
        assert!(error.contains("expected a field name"), "{error}");
        assert_refused(|state| *state = json!({}), "missing field");
        assert_refused(|state| *state = json!([]), "the five fields");
        assert_refused(|state| *state = json!(1), "a map with `version`, `round`, `rounds`, `newest` and `tokens`");
    }

    #[test]
    fn what_a_round_removed_is_carried_until_the_next() {
        let round = || vec![Delivery::of("a", suspect()), delivered("b", suspect())];
        let outcomes = run(&Policy::default(), &[round(), round(), vec![delivered("b", suspect())]]);
        let tokens =
            outcomes.iter().map(|outcome| to_value(outcome.state()).unwrap()["tokens"].as_array().unwrap().len());
        assert_eq!((removed(&outcomes[1]).len(), tokens.collect::<Vec<_>>()), (1, vec![1, 1, 0]));
    }

    #[test]
    fn a_decision_serializes_for_a_log() {
        let round = vec![Delivery::of("a", dead())];
        let decision = last(&Policy::default(), &[round], "a");
        let message = decision.reason().to_string();
        assert_eq!(to_value(decision).unwrap(), json!({ "decision": "remove", "reason": "dead", "message": message }));
    }
}
