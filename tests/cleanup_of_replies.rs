//! A cleanup decides the same over replies and receipts as over the codes in them, taken from a log.

#![cfg(all(feature = "reply", feature = "cleanup"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::fmt::Write as _;

use push_status::Channel;
use push_status::cleanup::{Decision, Doubts, Kept, Policy, Removal, Report, State, Time};
use push_status::reply::{read, receipts};
use push_status::vendor::List;

const DAYS: i64 = 4;
const TOKENS: usize = 200;

/// What becomes of a token on a day: one is `gone` since the second day, three are `bad` each day, one is `shaky` on the
/// first, and the others never fail.
fn fate(token: usize, day: i64) -> &'static str {
    match token {
        7 if day >= 1 => "gone",
        11..=13 => "bad",
        23 if day == 0 => "shaky",
        _ => "good",
    }
}

fn noon(day: i64) -> Time {
    Time::Moment((20_000 + day) * 86_400_000 + 43_200_000)
}

/// A channel's answers: the code of each fate in its list, and the body that has it.
struct Answers {
    channel: Channel,
    /// The list and the code for a token that is fine, gone, and suspect.
    codes: [(List, &'static str); 3],
    /// The HTTP status and the body for the same; `TOKEN` is the token.
    bodies: [(u16, &'static str); 3],
    are_receipts: bool,
}

const ANSWERS: &[Answers] = &[
    Answers {
        channel: Channel::Apple,
        codes: [(List::AppleHttp, "200"), (List::AppleSend, "Unregistered"), (List::AppleSend, "BadDeviceToken")],
        bodies: [(200, ""), (410, r#"{"reason":"Unregistered"}"#), (400, r#"{"reason":"BadDeviceToken"}"#)],
        are_receipts: false,
    },
    Answers {
        channel: Channel::Oppo,
        codes: [(List::OppoSend, "0"), (List::OppoToken, "10000"), (List::OppoToken, "10000")],
        bodies: [
            (200, r#"{"code":0,"message":"Success","data":[{"registrationId":"TOKEN","messageId":"m1"}]}"#),
            (200, r#"{"code":0,"message":"Success","data":[{"registrationId":"TOKEN","errorCode":10000}]}"#),
            (200, r#"{"code":0,"message":"Success","data":{"10000":["TOKEN"]}}"#),
        ],
        are_receipts: false,
    },
    Answers {
        channel: Channel::Vivo,
        codes: [(List::VivoSend, "0"), (List::VivoToken, "1"), (List::VivoToken, "2")],
        bodies: [
            (200, r#"{"result":0,"desc":"ok"}"#),
            (200, r#"{"result":10302,"desc":"text","invalidUser":{"userid":"TOKEN","status":1}}"#),
            (200, r#"{"result":0,"desc":"text","invalidUsers":[{"userid":"TOKEN","status":"2"}]}"#),
        ],
        are_receipts: false,
    },
    Answers {
        channel: Channel::Huawei,
        codes: [(List::HuaweiReceipt, "0"), (List::HuaweiReceipt, "2"), (List::HuaweiReceipt, "5")],
        bodies: [
            (200, r#"{"statuses":[{"token":"TOKEN","status":0}]}"#),
            (200, r#"{"statuses":[{"token":"TOKEN","deliveryStatus":{"result":2}}]}"#),
            (200, r#"{"statuses":[{"token":"TOKEN","status":"5"}]}"#),
        ],
        are_receipts: true,
    },
];

/// Which answer a token gets on a day.
fn index(fate: &str) -> usize {
    ["good", "gone"].iter().position(|name| *name == fate).unwrap_or(2)
}

/// The token, the decision, and the code that speaks against the token.
type Decided = Vec<(String, Decision, String)>;

fn decide(reports: &[Report<'_>]) -> Decided {
    let outcome = Policy::default().decide_with(State::default(), .., reports, Doubts::until_the_end).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    outcome.decisions().map(|of| (text(of.token), of.decision, of.code.to_owned())).collect()
}

fn by_replies(answers: &Answers, tokens: &[String]) -> Decided {
    let each = (0..DAYS).flat_map(|day| tokens.iter().enumerate().map(move |(number, token)| (day, number, token)));
    let bodies: Vec<_> = each
        .map(|(day, number, token)| {
            let (status, body) = answers.bodies[index(fate(number, day))];
            (day, token.as_str(), status, body.replace("TOKEN", token))
        })
        .collect();
    if answers.are_receipts {
        let read =
            |(day, _, _, body)| receipts(answers.channel, str::as_bytes(body)).map(move |receipt| (day, receipt));
        let receipts: Vec<_> =
            bodies.iter().map(|(day, t, s, body)| (*day, t, s, body.as_str())).flat_map(read).collect();
        return decide(&receipts.iter().map(|of| of.1.to_report().unwrap().sent_at(noon(of.0))).collect::<Vec<_>>());
    }
    let replies: Vec<_> =
        bodies.iter().map(|of| (of.0, of.1, read(answers.channel, Some(of.2), of.3.as_bytes()))).collect();
    let outcomes: Vec<_> = replies
        .iter()
        .flat_map(|(day, token, reply)| reply.outcomes(&[*token]).into_iter().map(move |of| (*day, of)))
        .collect();
    decide(&outcomes.iter().map(|(day, of)| of.to_report(None).sent_at(noon(*day))).collect::<Vec<_>>())
}

/// The same from a log with a list and a code on each line.
fn by_log(answers: &Answers, tokens: &[String]) -> Decided {
    let mut log = String::new();
    for day in 0..DAYS {
        for (number, token) in tokens.iter().enumerate() {
            let (list, code) = answers.codes[index(fate(number, day))];
            writeln!(log, "{day},{token},{},{code}", list.id()).unwrap();
        }
    }
    let row = |line: &str| {
        let cells: Vec<_> = line.split(',').map(str::to_owned).collect();
        let list = *List::ALL.iter().find(|list| list.id() == cells[2]).unwrap();
        (cells[0].parse().unwrap(), cells[1].clone(), list, cells[3].clone())
    };
    let rows: Vec<(i64, String, List, String)> = log.lines().map(row).collect();
    let mut reports = Vec::new();
    for (day, token, list, code) in &rows {
        let lookup = list.lookup(code);
        let report = Report::with_verdict(token, answers.channel, lookup.action(), lookup.token_verdict());
        reports.push(report.code(code).sent_at(noon(*day)));
    }
    decide(&reports)
}

#[test]
fn the_same_decisions_as_over_a_log() {
    let tokens: Vec<_> = (0..TOKENS).map(|number| format!("token-{number}")).collect();
    for answers in ANSWERS {
        let decided = by_replies(answers, &tokens);
        assert_eq!(decided, by_log(answers, &tokens), "{}", answers.channel);
        let of = |token: &str| decided.iter().find(|of| of.0 == token).map(|of| of.1);
        let is_proved = matches!(answers.channel, Channel::Apple | Channel::Huawei);
        let gone = if is_proved { Removal::Dead } else { Removal::Confirmed };
        assert_eq!(of("token-7"), Some(Decision::Remove(gone)), "{}", answers.channel);
        assert_eq!(of("token-11"), Some(Decision::Remove(Removal::Confirmed)), "{}", answers.channel);
        assert_eq!(of("token-23"), Some(Decision::Keep(Kept::Delivered)), "{}", answers.channel);
        assert_eq!(of("token-0"), None, "{}", answers.channel);
    }
}

#[test]
fn a_token_that_was_registered_after_the_time_of_apns_is_not_affected() {
    let body = br#"{"reason":"Unregistered","timestamp":1780000000000}"#;
    let reply = read(Channel::Apple, Some(410), body);
    let decided = |registered_at: Option<i64>| {
        let outcome = reply.outcomes(&["token"]).remove(0);
        let report = outcome.to_report(registered_at.map(Time::Moment)).sent_at(noon(1_000));
        decide(&[report]).pop().map(|(_, decision, _)| decision)
    };
    let removed = Some(Decision::Remove(Removal::Dead));
    assert_eq!([None, Some(1_770_000_000_000)].map(decided), [removed; 2]);
    assert_eq!(decided(Some(1_780_000_000_000)), None);
}
