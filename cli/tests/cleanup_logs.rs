//! `push-status cleanup` with logs that are only half readable: no token of theirs is removed by mistake.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use support::{folder, lines, push_status};

/// Logs of a test, and runs of `push-status cleanup` that read them.
struct Logs(PathBuf);

impl Logs {
    fn new(test: &str) -> Self {
        Self(folder(&format!("cleanup-logs-{test}")))
    }

    fn write(&self, name: &str, log: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), log).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let folder: &Path = &self.0;
        push_status().arg("cleanup").args(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap()
    }

    /// The tokens that are printed, and what is told.
    #[track_caller]
    fn removed(&self, arguments: &[&str]) -> (Vec<String>, String) {
        let output = self.run(arguments);
        let told = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(output.status.success(), "{told}");
        (lines(&output), told)
    }

    /// Checks which tokens of a log are removed.
    #[track_caller]
    fn check(&self, name: &str, log: &str, arguments: &[&str], removed: &[&str]) {
        self.write(name, log);
        let (printed, told) = self.removed(&[arguments, &[name]].concat());
        assert_eq!(printed, removed, "{log}\n{told}");
    }
}

const MPAAS: [&str; 2] = ["--codes", "mpaas"];
const SEND: [&str; 2] = ["--codes", "send"];

#[test]
fn digits_of_a_calendar_and_empty_times_are_no_times() {
    let logs = Logs::new("no-times");
    for no_time in
        ["202611241200", "261124120000", "20261124120000", "2026112412", "0001-01-01T00:00:00Z", "0", "1970-01-01"]
    {
        // `a` was registered, or delivered to, at that time.
        let sent = "2026-11-20T05:53:00Z";
        let log = |row: &str| {
            format!("token,channel,code,sent_at,registered_at\na,apple,2011,{sent},\n{row}\nb,apple,2011,{sent},\n")
        };
        logs.check("registered.csv", &log(&format!("a,apple,999999,{sent},{no_time}")), &MPAAS, &["b"]);
        logs.check("delivered.csv", &log(&format!("a,apple,2,{no_time},")), &MPAAS, &["b"]);
        // A failure at that time removes nothing.
        logs.check("failed.csv", &log(&format!("c,apple,2011,{no_time},")), &MPAAS, &["a", "b"]);
    }
}

#[test]
fn what_a_log_delivers_that_is_read_again_counts_after_the_rounds_of_earlier_runs() {
    let logs = Logs::new("read-again");
    let header = "token,channel,code\n";
    logs.write("1.csv", format!("{header}x,huawei,2\ny,huawei,2\nz,huawei,2\n"));
    logs.write("2.csv", format!("{header}x,huawei,80300007\ny,huawei,2\nz,huawei,2\n"));
    logs.write("3.csv", format!("{header}x,huawei,2\ny,huawei,2\nz,huawei,2\n"));
    logs.write("4.csv", format!("{header}x,huawei,80300007\ny,huawei,2\n"));
    for (third, removed) in [("3.csv", [""; 0].as_slice()), ("2.csv", &["x"])] {
        let state = format!("{third}.state");
        for file in ["1.csv", "2.csv", third] {
            assert_eq!(logs.removed(&["--codes", "mpaas", "--state", &state, file]).0, [""; 0], "{file}");
        }
        // `x` was delivered to between its two failures, in a log that equals the first one.
        assert_eq!(logs.removed(&["--codes", "mpaas", "--state", &state, "4.csv"]).0, removed, "{third}");
    }
}

#[test]
fn a_time_or_a_token_that_cannot_be_used_keeps_no_other_token_of_the_reply_from_its_protection() {
    let logs = Logs::new("several-tokens");
    let row = |token: &str, results: &str, rest: &str| {
        format!("{{\"token\":{token},\"channel\":\"fcm\",\"response\":{{\"results\":{results}}},{rest}}}\n")
    };
    let sent = "\"sent_at\":\"2026-11-20T05:53:00Z\"";
    let dead = |token: &str| row(&format!("\"{token}\""), "[{\"error\":\"NotRegistered\"}]", sent);
    let no_time = "\"sent_at\":\"20.11.2026\",\"registered_at\":\"2026-11-24T00:00:00Z\"";
    let accepted = |count: usize| format!("[{}]", ["{\"message_id\":\"1\"}"].repeat(count).join(","));
    for (tokens, count, times) in [
        ("[\"a\",\"b\"]", 2, no_time),
        ("[\"b\",\"a\"]", 2, no_time),
        ("[\"x\\ny\",\"a\",\"b\"]", 3, "\"sent_at\":\"2026-11-24T05:53:00Z\""),
    ] {
        let row = row(tokens, &accepted(count), times);
        let log = [dead("a"), dead("b"), row, dead("c")].concat();
        logs.check("log.ndjson", &log, &[&SEND[..], &["--reply-field", "response"]].concat(), &["c"]);
    }
}

#[test]
fn a_row_that_cannot_be_read_protects_its_token() {
    let logs = Logs::new("unread-rows");
    let sent = "2026-11-20T05:53:00Z";
    let header = "token,channel,code,sent_at,registered_at,msg";
    let dead = format!("good,apple,2011,{sent},,\ngone,apple,2011,{sent},,\nother,apple,2,{sent},,");
    for row in [
        // A delivery with an unquoted comma in its message, or with a code that a spreadsheet has rounded.
        "good,apple,2,2026-11-24T05:53:00Z,,Hello, world",
        "good,apple,2.00E+00,2026-11-24T05:53:00Z,,",
        // A registration, and a delivery without its code.
        "good,apple,,,2026-11-24T05:53:00Z,",
        "good,apple,,2026-11-24T05:53:00Z,,",
        "good,unheard-of,2,2026-11-24T05:53:00Z,,",
        // A quote that a later row closes has swallowed the row, or nothing closes it.
        "x,apple,999999,2026-11-24T05:53:00Z,,\"open\ngood,apple,999999,2026-11-24T05:53:00Z,2026-11-24T05:53:00Z,\ny,apple,999999,,,\"",
        "good,apple,2,2026-11-24T05:53:00Z,,\"open",
    ] {
        logs.check("log.csv", &format!("{header}\n{dead}\n{row}\n"), &MPAAS, &["gone"]);
    }
    let row = |token: &str, code: u64| {
        format!("{{\"token\":\"{token}\",\"channel\":\"apple\",\"code\":{code},\"sent_at\":\"{sent}\"}}\n")
    };
    let dead = [row("good", 2011), row("gone", 2011), row("other", 2)].concat();
    for row in [
        "{\"token\":\"good\",\"token\":\"good\",\"channel\":\"apple\",\"code\":2}",
        "{\"token\":\"good\",\"channel\":\"apple\",\"channel\":\"apple\",\"code\":2}",
        "2026-11-24 INFO {\"token\":\"good\",\"channel\":\"apple\",\"code\":2}",
        "{\"token\":{\"id\":\"good\"},\"channel\":\"apple\",\"code\":2}",
        "{\"log\":\"POST /3/device/good HTTP/2 200\"}",
        "{\"log\":\"设备good已送达\"}",
    ] {
        logs.check("log.ndjson", &format!("{dead}{row}\n"), &MPAAS, &["gone"]);
    }
    let dead = |token: &str| format!("channel=apple token={token} code=2011 sent_at={sent}\n");
    let log = [&dead("good"), &dead("gone"), "channel=apple token=good msg=delivered\n"].concat();
    logs.check("log.log", &log, &MPAAS, &["gone"]);
}

#[test]
fn a_row_that_a_quote_has_swallowed_is_read_as_any_other() {
    let logs = Logs::new("swallowed-rows");
    // A suspect token that was delivered to between its failures, in a row whose code is an HTTP status or a reply.
    let days = ["2026-11-20", "2026-11-22", "2026-11-24"].map(|day| format!("{day}T05:53:00Z"));
    let row = |token: &str, day: usize, status: u16, reason: &str, msg: &str| {
        let reply = if reason.is_empty() { String::new() } else { format!("\"{{\"\"reason\"\":\"\"{reason}\"\"}}\"") };
        (
            format!("apple,{token},{},{status},{reason},{msg}\n", days[day]),
            format!("apple,{token},{},{status},{reply},{msg}\n", days[day]),
        )
    };
    let others = |day: usize| (0..120).map(move |number| row(&format!("other{number}"), day, 200, "", ""));
    let suspect = |token: &str, day: usize| row(token, day, 400, "BadDeviceToken", "");
    let swallowed = [
        row("x", 1, 429, "TooManyRequests", "\"open"),
        row("good", 1, 200, "", ""),
        row("y", 1, 429, "TooManyRequests", "close\""),
    ];
    let failing = ["good", "gone-1", "gone-2"];
    let all: Vec<(String, String)> = failing
        .map(|token| suspect(token, 0))
        .into_iter()
        .chain(others(0))
        .chain(others(1))
        .chain(swallowed)
        .chain(failing.map(|token| suspect(token, 2)))
        .chain(others(2))
        .collect();
    let (reasons, replies): (String, String) = all.into_iter().unzip();
    for (log, field, options) in [(reasons, "reason", [].as_slice()), (replies, "answer", &["--reply-field", "answer"])]
    {
        let log = format!("channel,token,sent_at,http_status,{field},msg\n{log}");
        logs.check("log.csv", &log, &[&SEND[..], options].concat(), &["gone-1", "gone-2"]);
    }
}

#[test]
fn what_has_quotes_and_is_no_text_is_no_token() {
    let logs = Logs::new("no-text");
    let row = |token: &str| format!("{{\"token\":{token},\"channel\":\"apple\",\"code\":2011}}\n");
    let log = [row("\"\\ud83d\""), row("\"a\\u0062\""), row("\"c\"")].concat();
    logs.check("log.ndjson", &log, &MPAAS, &["ab", "c"]);
    let log = "channel=apple code=2011 token=\"\\ud83d\"\nchannel=apple code=2011 token=\"a\\u0062\"\nchannel=apple code=2011 token=\"open\n";
    logs.check("log.log", log, &MPAAS, &["ab"]);
}

#[test]
fn each_field_is_found_in_nested_objects_and_by_its_name() {
    let logs = Logs::new("nested-fields");
    // `good` was registered after the message, and the field that says so is inside another one.
    let row = |token: &str, code: u64, sent: &str, registered: &str| {
        format!(
            "{{\"token\":\"{token}\",\"channel\":\"apple\",\"code\":{code},\"msg\":{{\"sent_at\":\"{sent}\"}},\"device\":{{\"registered_at\":{registered}}}}}\n"
        )
    };
    let (sent, later) = ("2026-11-20T05:53:00Z", "\"2026-11-24T05:53:00Z\"");
    let log =
        [row("good", 2011, sent, "null"), row("gone", 2011, sent, "null"), row("good", 999_999, sent, later)].concat();
    let unusual = log.replace("registered_at", "made").replace("sent_at", "out");
    let named = ["--registered-at-field", "device.made", "--sent-at-field", "msg.out"];
    let in_text =
        unusual.replace("{\"made\":\"2026-11-24T05:53:00Z\"}", "\"{\\\"made\\\":\\\"2026-11-24T05:53:00Z\\\"}\"");
    for (name, log, options) in [
        ("usual.ndjson", &log, [].as_slice()),
        ("named.ndjson", &unusual, &named),
        ("in-text.ndjson", &in_text, &named),
    ] {
        logs.check(name, log, &[&MPAAS[..], options].concat(), &["gone"]);
    }
    // A key at the top may have a dot in its name.
    let flat = log
        .replace("\"device\":{\"registered_at\":null}", "\"x\":1")
        .replace("\"device\":{\"registered_at\":\"2026-11-24T05:53:00Z\"}", "\"device.made\":\"2026-11-24T05:53:00Z\"");
    logs.check("flat.ndjson", &flat, &[&MPAAS[..], &named[..2]].concat(), &["gone"]);
    // The application and the token.
    let log = "{\"channel\":\"apple\",\"code\":2011,\"info\":{\"app\":\"x\",\"device_token\":\"gone\"}}\n{\"channel\":\"apple\",\"code\":2011,\"info\":{\"app\":\"y\",\"device_token\":{\"id\":\"no text\"}}}\n";
    logs.check("app.ndjson", log, &[&MPAAS[..], &["--print", "token,app"]].concat(), &["gone,x"]);
    // Two that are equally good are named, and neither is read.
    let log =
        log.replace("\"info\":{\"app\":\"x\"", "\"other\":{\"app\":\"z\",\"ts\":1},\"info\":{\"ts\":1,\"app\":\"x\"");
    let (removed, told) = {
        logs.write("two.ndjson", &log);
        logs.removed(&[&MPAAS[..], &["--print", "token,app", "two.ndjson"]].concat())
    };
    assert_eq!(removed, ["gone,"]);
    for field in ["info.app", "other.app"] {
        assert!(
            told.contains(&format!("not used: `{field}`: if it holds the application, name it with --app-field")),
            "{told}"
        );
    }
    // The time of the report is never looked for in nested objects.
    assert!(!told.contains("info.ts"), "{told}");
}

#[test]
fn a_field_that_is_named_and_that_no_row_has_is_refused() {
    let logs = Logs::new("named-and-absent");
    // The first rows, by which the fields are chosen, are not all.
    let rows = |count: usize, json: bool| -> String {
        let row = if json {
            "{\"token\":\"t\",\"channel\":\"apple\",\"code\":\"BadDeviceToken\",\"x\":1}\n"
        } else {
            "token=t channel=apple code=BadDeviceToken\n"
        };
        row.repeat(count)
    };
    for (format, count) in [("ndjson", 3), ("ndjson", 8_000), ("log", 3), ("log", 8_000)] {
        let name = format!("{count}.{format}");
        logs.write(&name, rows(count, format == "ndjson"));
        for option in ["token", "sent-at", "registered-at", "app", "code", "http-status", "channel"] {
            let option = format!("--{option}-field");
            for field in ["nope", "x.nope"] {
                let output = logs.run(&["--codes", "send", "--state", "state", &option, field, &name]);
                let told = String::from_utf8(output.stderr).unwrap();
                assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{name} {option}: {told}");
                let is_told = told
                    .contains(&format!("no row has the field `{field}` that {option} names, so nothing is decided"))
                    || told.contains("no row could be read (")
                    || told.contains(&format!("there is no field `{field}`"));
                assert!(is_told, "{name} {option}: {told}");
                assert!(!logs.0.join("state").exists(), "{name} {option}");
            }
        }
    }
    // One row is enough, and so is one with `null`.
    for last in ["\"2026-11-24T05:53:00Z\"", "null"] {
        let last = format!("{{\"token\":\"t\",\"channel\":\"apple\",\"code\":\"Unregistered\",\"made\":{last}}}\n");
        logs.write("last.ndjson", rows(8_000, true) + &last);
        logs.removed(&["--codes", "send", "--registered-at-field", "made", "last.ndjson"]);
    }
}

#[test]
fn a_log_of_which_no_row_can_be_read_is_refused() {
    let logs = Logs::new("nothing-read");
    logs.write("log.csv", "token,channel,code\n,apple,2011\n,apple,2\n");
    let output = logs.run(&["--codes", "mpaas", "--state", "state", "log.csv"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("not read: 2 rows, lines 2, 3: no token\n"), "{told}");
    assert!(
        told.contains("log.csv: no row could be read (2 rows, for the reasons above), so nothing is decided: "),
        "{told}"
    );
    assert!(!logs.0.join("state").exists());
}

#[test]
fn times_decide_wherever_the_first_one_is() {
    let logs = Logs::new("late-times");
    let (delivered, suspect) = ("\"huawei\",\"code\":2", "\"huawei\",\"code\":80300007");
    let row = |token: &str, code: &str, time: &str| format!("{{\"token\":\"{token}\",\"channel\":{code}{time}}}\n");
    // More than what is looked at first.
    let untimed: String = (0..6_000).map(|number| row(&format!("t{number}"), delivered, "")).collect();
    let timed = |minute: u32| {
        let time = format!(",\"sent_at\":\"2026-11-20T05:{minute:02}:00Z\"");
        row("good", suspect, &time) + &row("other", delivered, &time)
    };
    for (name, logs_of) in [
        ("late", [untimed.clone() + &timed(0), untimed.clone() + &timed(5)]),
        ("early", [timed(0) + &untimed, timed(5) + &untimed]),
    ] {
        let names = [format!("{name}-1.ndjson"), format!("{name}-2.ndjson")];
        names.iter().zip(logs_of).for_each(|(name, log)| logs.write(name, log));
        let (removed, told) = logs.removed(&["--codes", "mpaas", &names[0], &names[1]]);
        // Five minutes are no gap, but two rounds would be.
        assert_eq!(removed, [""; 0], "{told}");
        assert!(!told.contains("round"), "{told}");
    }
    // A column for the time that is empty in all rows is none.
    logs.write("empty.csv", "token,channel,code,sent_at\ngone,apple,2011,\n");
    let (removed, told) = logs.removed(&["--codes", "mpaas", "empty.csv"]);
    assert_eq!(removed, ["gone"], "{told}");
    assert!(told.contains("no time of the messages: this is round 1"), "{told}");
}

#[test]
fn of_two_usual_fields_the_first_counts_that_a_row_has() {
    let logs = Logs::new("two-fields");
    let sent = "2026-11-20T05:53:00Z";
    let log = format!(
        "send_time,token,channel,code,sent_at\n{sent},gone,apple,2011,\n2026-11-21,good,apple,2011,{sent}\n{sent},good,apple,2,{sent}\n"
    );
    logs.check("log.csv", &log, &[&MPAAS[..], &["--print", "token,sent_at"]].concat(), &[&format!("gone,{sent}")]);
    let json = |token: &str, code: u32, times: &str| {
        format!("{{\"token\":\"{token}\",\"channel\":\"apple\",\"code\":{code},{times}}}\n")
    };
    for nothing in ["null", "\"\""] {
        for times in [
            format!("\"sent_at\":{nothing},\"send_time\":\"{sent}\""),
            format!("\"send_time\":\"{sent}\",\"sent_at\":{nothing}"),
        ] {
            let log = json("gone", 2011, &times) + &json("other", 2, &times);
            logs.check(
                "log.ndjson",
                &log,
                &[&MPAAS[..], &["--print", "token,sent_at"]].concat(),
                &[&format!("gone,{sent}")],
            );
        }
    }
    // The id of a device is not its token, even if the token is not there.
    let reply = |token: &str| {
        format!(
            "{{\"token\":\"{token}\",\"device_id\":\"id\",\"channel\":\"fcm\",\"response\":{{\"results\":[{{\"error\":\"NotRegistered\"}}]}}}}\n"
        )
    };
    logs.check(
        "reply.ndjson",
        &(reply("gone") + &reply("")),
        &[&SEND[..], &["--reply-field", "response"]].concat(),
        &["gone"],
    );
    let reply =
        |token: &str| format!("{token},id,fcm,\"{{\"\"results\"\":[{{\"\"error\"\":\"\"NotRegistered\"\"}}]}}\"\n");
    let log = format!("token,device_id,channel,response\n{}{}", reply("gone"), reply(""));
    logs.check("reply.csv", &log, &[&SEND[..], &["--reply-field", "response"]].concat(), &["gone"]);
    // A field that is named is no other one's.
    let log = format!("token,channel,code,time,registered_at\ngone,apple,2011,{sent},2026-11-01\n");
    logs.check(
        "named.csv",
        &log,
        &[&MPAAS[..], &["--sent-at-field", "time", "--print", "token,sent_at"]].concat(),
        &[&format!("gone,{sent}")],
    );
}

#[test]
fn the_fields_that_are_read_are_told_and_those_that_look_like_one() {
    let logs = Logs::new("fields-told");
    let encode = |text: &str| encoding_rs::GBK.encode(text).0.into_owned();
    // A registration after the message, in Chinese.
    logs.write("log.csv", encode("渠道,设备令牌,错误码,发送时间,注册时间,包名\n苹果,good,2011,2026-11-20T05:53:00Z,2026-11-24T05:53:00Z,a\n苹果,gone,2011,2026-11-20T05:53:00Z,,a\n"));
    let (removed, told) = logs.removed(&["--codes", "mpaas", "log.csv"]);
    assert_eq!(removed, ["gone"], "{told}");
    let expected = "the token from `设备令牌`, the time of the message from `发送时间`, the time of the registration from `注册时间`, the application from `包名`\n";
    assert!(told.contains(expected), "{told}");
    // What is found in later rows only, and in no row.
    let row = "{\"token\":\"t\",\"channel\":\"apple\",\"code\":2}\n";
    let last = "{\"token\":\"t\",\"channel\":\"apple\",\"code\":2,\"Register_Time\":\"2026-11-24T05:53:00Z\",\"device\":{\"registered_on_date\":1}}\n";
    logs.write("log.ndjson", row.repeat(8_000) + last);
    let (printed, told) = logs.removed(&["--codes", "mpaas", "--json", "log.ndjson"]);
    assert!(
        told.contains("no time of the message, the time of the registration from `Register_Time`, no application\n"),
        "{told}"
    );
    let report: serde_json::Value = serde_json::from_str(printed.last().unwrap()).unwrap();
    let report = &report["report"];
    assert_eq!(
        (&report["token_field"], &report["registered_at_field"], &report["app_field"]),
        (&"token".into(), &"Register_Time".into(), &serde_json::Value::Null)
    );
    logs.write("log.ndjson", last.replace("Register_Time", "x"));
    let (printed, told) = logs.removed(&["--codes", "mpaas", "--json", "log.ndjson"]);
    // A heading without rows says nothing of what they hold.
    for (row, is_told) in [("apple,t,2,1\n", true), ("", false)] {
        logs.write("log.csv", format!("channel,token,code,registered_on_date\n{row}"));
        let (_, told) = logs.removed(&["--codes", "mpaas", "log.csv"]);
        assert_eq!(told.contains("not used: `registered_on_date`"), is_told, "{told}");
    }
    assert!(told.contains("not used: `device.registered_on_date`: if it holds the time of the registration, name it with --registered-at-field\n"), "{told}");
    let report: serde_json::Value = serde_json::from_str(printed.last().unwrap()).unwrap();
    assert_eq!(report["report"]["registered_at_not_used"]["fields"], serde_json::json!(["device.registered_on_date"]));
}

#[test]
fn a_row_that_cannot_be_read_protects_in_each_channel() {
    let logs = Logs::new("each-channel");
    let sent = "2026-11-20T05:53:00Z";
    let others = format!("x,apple,,2,{sent}\ny,huawei,b,2,{sent}\n");
    let dead = format!("good,huawei,a,80000004,{sent}\ngone,huawei,a,80000004,{sent}\n");
    let unread = format!("good,huawei,a,2.00E+00,{sent}\n");
    let header = "token,channel,app,code,sent_at\n";
    logs.check("log.csv", &[header, &others, &dead, &unread].concat(), &MPAAS, &["gone"]);
    // In another log, of which the one has no times.
    let untimed = |rows: &str| format!("token,channel,app,code\n{}", rows.replace(&format!(",{sent}"), ""));
    for (name, dead, unread) in [
        ("timed", [header, &others, &dead].concat(), untimed(&(others.clone() + &unread))),
        ("untimed", untimed(&(others.clone() + &dead)), [header, &others, &unread].concat()),
        ("rounds", untimed(&(others.clone() + &dead)), untimed(&(others.clone() + &unread))),
    ] {
        let names = [format!("{name}-dead.csv"), format!("{name}-unread.csv")];
        logs.write(&names[0], dead);
        logs.write(&names[1], unread);
        for [one, other] in [[0, 1], [1, 0]] {
            let (removed, told) = logs.removed(&["--codes", "mpaas", &names[one], &names[other]]);
            assert_eq!(removed, ["gone"], "{name}: {told}");
        }
    }
}

#[test]
fn a_field_with_what_was_before_or_with_another_verdict_deletes_nothing() {
    let logs = Logs::new("of-the-past");
    let time = "2026-11-24T05:53:00Z";
    let error = |name: &str, log: &str, codes: [&str; 2]| {
        logs.write(name, log);
        let output = logs.run(&[&codes[..], &[name]].concat());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{log}\n{told}");
        told
    };
    for field in [
        "previous_error",
        "lastError",
        "last_error_code",
        "old-code",
        "originalcode",
        "prev_status",
        "expected_code",
        "上次错误码",
    ] {
        let log = format!("channel,token,{field},sent_at\nhuawei,good,80000004,{time}\nhuawei,other,2,{time}\n");
        let told = error("log.csv", &log, MPAAS);
        assert!(told.contains("cannot tell which field holds the code"), "{field}: {told}");
    }
    let row = |token: &str, code: u32| {
        format!("{{\"channel\":\"huawei\",\"token\":\"{token}\",\"previous\":{{\"code\":{code}}}}}\n")
    };
    error("log.ndjson", &[row("good", 80000004), row("other", 2)].concat(), MPAAS);
    // Two fields with codes that contradict each other; which one is meant can be said.
    let log = "channel,token,code,result_code\nfcm,good,90000003,2\nfcm,other,2,2\n";
    let told = error("log.csv", log, MPAAS);
    assert!(told.contains("`code` and `result_code` contradict each other"), "{told}");
    logs.check("log.csv", log, &[&MPAAS[..], &["--code-field", "result_code"]].concat(), &[]);
    logs.check("log.csv", log, &[&MPAAS[..], &["--code-field", "code"]].concat(), &["good"]);
    // They may as well say the same.
    logs.check(
        "log.csv",
        "channel,token,code,result_code\nfcm,gone,90000003,90000003\nfcm,other,2,2\n",
        &MPAAS,
        &["gone"],
    );
    // An HTTP status that says that the message was accepted.
    let log = format!(
        "channel,token,code,http_status,sent_at\napple,good,Unregistered,200,{time}\napple,gone,Unregistered,410,{time}\napple,other,,200,{time}\nfcm,legacy,NotRegistered,200,{time}\n"
    );
    logs.check("log.csv", &log, &SEND, &["gone", "legacy"]);
}

#[test]
fn a_field_that_may_hold_something_else_than_the_token_has_to_be_named() {
    let logs = Logs::new("vague-token");
    for (field, other) in [
        ("device", "user_token"),
        ("target", "target_type"),
        ("设备", "推送令牌值token"),
        ("target", "device"),
        ("device", "client_id"),
    ] {
        let log = format!("channel,{field},{other},code\napple,news,x,2011\napple,other,y,2\n");
        logs.write("log.csv", &log);
        let output = logs.run(&["--codes", "mpaas", "log.csv"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{told}");
        let message = format!(
            "more than one field may hold the token: `{field}`, `{other}`; name the right one with --token-field"
        );
        assert!(told.contains(&message), "{told}");
        logs.check("log.csv", &log, &["--codes", "mpaas", "--token-field", field], &["news"]);
    }
    // What programs write for no token, and for no code.
    let log = "channel,token,code\napple,null,2011\napple,None,2011\napple,-,2011\napple,***,2011\napple,gone,2011\napple,other,2\napple,third,NULL\n";
    logs.write("log.csv", log);
    let (removed, told) = logs.removed(&["--codes", "mpaas", "log.csv"]);
    assert_eq!(removed, ["gone"], "{told}");
    assert!(told.contains("not read: 4 rows, lines 2, 3, 4, 5: no token"), "{told}");
    assert!(told.contains("not read: 1 row, line 8: no code"), "{told}");
}

/// A log tells of a delivery in many ways. Each of them keeps the token that was called dead before.
#[test]
fn whatever_may_be_a_delivery_keeps_its_token() {
    let logs = Logs::new("delivered-somehow");
    // Codes that no list has, and a status line.
    for (channel, code) in
        [("fcm", "success"), ("fcm", "OK"), ("apple", "delivered"), ("apple", "200"), ("fcm", "no_error")]
    {
        let dead = if channel == "fcm" { "UNREGISTERED" } else { "Unregistered" };
        let log = format!(
            "time,channel,token,code\n{T}08:00:00Z,{channel},other,{code}\n{T}09:00:00Z,{channel},bad,{dead}\n\
             {T}09:10:00Z,{channel},gone,{dead}\n{T}10:00:00Z,{channel},bad,{code}\n"
        );
        logs.check("log.csv", &log, &SEND, &["gone"]);
        let rounds = log
            .replace(T, "")
            .lines()
            .map(|line| line.split_once(',').unwrap().1.to_owned() + "\n")
            .collect::<String>();
        logs.check("log.csv", &rounds, &SEND, &["gone"]);
    }
    let status = |status: &str| {
        format!(
            "time,channel,token,status,reason\n{T}08:00:00Z,apns,other,200,\n{T}09:00:00Z,apns,bad,410,Unregistered\n\
             {T}09:10:00Z,apns,gone,410,Unregistered\n{T}10:00:00Z,apns,bad,{status},OK\n"
        )
    };
    for line in ["200", "200 OK", "HTTP/2 200"] {
        logs.check("log.csv", &status(line), &SEND, &["gone"]);
    }
    // An HTTP status without the vendor's answer, which many senders keep only if it is an error.
    let reply = |token: &str, hour: u32, status: u16, body: &str| {
        let body = serde_json::Value::from(body);
        format!(
            "{{\"time\":\"{T}{hour:02}:00:00Z\",\"channel\":\"fcm\",\"token\":\"{token}\",\"http_status\":{status},\"response\":{body}}}\n"
        )
    };
    const GONE: &str = "{\"error\":{\"code\":404,\"status\":\"NOT_FOUND\",\"details\":[{\"@type\":\"type.googleapis.com/google.firebase.fcm.v1.FcmError\",\"errorCode\":\"UNREGISTERED\"}]}}";
    for body in ["", "{\"name\":\"projects/p/mess", "projects/p/messages/0:1", "ok"] {
        let log = reply("other", 8, 200, "{\"name\":\"projects/p/messages/1\"}")
            + &reply("bad", 9, 404, GONE)
            + &reply("gone", 9, 404, GONE)
            + &reply("bad", 10, 200, body);
        logs.check("log.ndjson", &log, &SEND, &["gone"]);
    }
}

/// The day of these logs.
const T: &str = "2026-11-20T";

#[test]
fn a_token_is_the_same_whatever_is_around_it() {
    let logs = Logs::new("around");
    for token in [
        "bad ",
        " bad",
        "'bad'",
        "\"\"\"bad\"\"\"",
        "\u{feff}bad",
        "bad\u{200b}",
        "\u{200e}bad",
        "bad\u{1}",
        "<bad>",
        "“bad”",
        "bad,x",
        "x;bad",
        "[bad]",
    ] {
        let token = if token.contains(',') { format!("\"{token}\"") } else { token.to_owned() };
        let log = format!(
            "channel,token,code,time\nfcm,other,2,{T}08:00:00Z\nfcm,bad,90000003,{T}09:00:00Z\nfcm,gone,90000003,{T}09:10:00Z\nfcm,{token},2,{T}10:00:00Z\n"
        );
        logs.check("log.csv", &log, &["--codes", "mpaas"], &["gone"]);
    }
    // What no token is, but a shell or a database would take.
    let log = "channel,token,code\nfcm,a***z,90000003\nfcm,abc...,90000003\nfcm,1.23457E+18,90000003\nfcm,\\N,90000003\nfcm,(null),90000003\nfcm,abc…,90000003\nfcm,abcd####wxyz,90000003\nfcm,...wxyz,90000003\nfcm,unknown,90000003\nfcm,<nil>,90000003\nfcm,0,90000003\nfcm,T1\u{fffd},90000003\nfcm,T\u{200b}1,90000003\nfcm,gone,90000003\nfcm,other,2\n";
    logs.check("log.csv", log, &["--codes", "mpaas"], &["gone"]);
}

#[test]
fn results_belong_to_the_tokens_at_their_places() {
    let logs = Logs::new("places");
    let row = |tokens: &str, results: &str| {
        format!(
            "{{\"time\":\"{T}09:00:00Z\",\"channel\":\"fcm\",\"token\":{tokens},\"response\":{{\"multicast_id\":1,\"success\":1,\"failure\":1,\"canonical_ids\":0,\"results\":[{results}]}}}}\n"
        )
    };
    const OK: &str = "{\"message_id\":\"1\"}";
    const DEAD: &str = "{\"error\":\"NotRegistered\"}";
    let of = |results: &[&str]| results.join(",");
    // One token twice, and no token at one place.
    logs.check("log.ndjson", &row("[\"a\",\"a\",\"q\",\"c\"]", &of(&[OK, OK, DEAD, OK])), &SEND, &["q"]);
    logs.check("log.ndjson", &row("[\"a\",\"\",\"q\"]", &of(&[OK, DEAD, DEAD])), &SEND, &["q"]);
    // With another number of results, it is not known whose each is.
    let torn = row("[\"a\",\"b\"]", &of(&[OK, DEAD])) + &row("[\"a\",\"a\",\"b\",\"c\"]", &of(&[OK, OK, DEAD]));
    logs.check("log.ndjson", &torn, &SEND, &[]);
}

#[test]
fn a_registration_in_the_same_second_protects_and_two_of_them_are_too_many() {
    let logs = Logs::new("registrations");
    let log = format!(
        "channel,token,code,sent_at,registered_at\nfcm,bad,90000003,{T}08:30:00.400Z,{T}08:30:00Z\nfcm,gone,90000003,{T}08:30:01Z,{T}08:30:00Z\nfcm,other,2,{T}08:00:00Z,\nfcm,good,90000003,{T}08:30:00.400Z,\nfcm,good,2,{T}08:30:00Z,\n"
    );
    logs.check("log.csv", &log, &["--codes", "mpaas"], &["gone"]);
    let log = log
        .replace("registered_at\n", "registered_at,token_registered_at\n")
        .replace("Z\n", "Z,\n")
        .replace(",\n", ",,\n");
    logs.write("log.csv", &log);
    let output = logs.run(&["--codes", "mpaas", "log.csv"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{told}");
    assert!(
        told.contains(
            "more than one field may hold the time of the registration: `registered_at`, `token_registered_at`"
        ),
        "{told}"
    );
}

#[test]
fn confirmed_tokens_are_printed_with_the_time_of_the_first_failure() {
    let logs = Logs::new("first-failure");
    let mut log = "channel,token,code,sent_at\n".to_owned();
    for day in 1..=20 {
        for token in 0..40 {
            log += &format!("fcm,t{token},2,2026-11-{day:02}T08:00:00Z\n");
        }
    }
    log += "fcm,sus,90000002,2026-11-02T08:00:00Z\nfcm,sus,90000002,2026-11-09T08:00:00Z\n";
    logs.write("log.csv", &log);
    let (removed, told) = logs.removed(&["--codes", "mpaas", "--print", "token,sent_at", "log.csv"]);
    assert_eq!(removed, ["sus,2026-11-02T08:00:00Z"], "{told}");
}

#[test]
fn a_time_of_the_report_orders_the_rows_whatever_it_is_called() {
    let logs = Logs::new("report-times");
    for name in ["reported_at", "created_at", "event_time", "回执时间"] {
        logs.write("friday.csv", format!("channel,token,code,{name}\nfcm,bad,2,{T}08:00:00Z\n"));
        logs.write("monday.csv", format!("channel,token,code,{name}\nfcm,bad,90000003,2026-11-16T08:00:00Z\nfcm,gone,90000003,2026-11-16T08:00:00Z\nfcm,other,2,2026-11-16T09:00:00Z\n"));
        let (removed, told) = logs.removed(&["--codes", "mpaas", "friday.csv", "monday.csv"]);
        assert_eq!(removed, ["gone"], "{name}: {told}");
    }
}

#[test]
fn a_log_that_says_nothing_of_its_messages_is_refused() {
    let logs = Logs::new("says-nothing");
    for log in [
        "channel,token,first_error_code,sent_at\nfcm,bad,90000003,2026-11-20T08:00:00Z\n",
        "channel,token,首次错误码,sent_at\nfcm,bad,90000003,2026-11-20T08:00:00Z\n",
        "channel,token,code\nmars,bad,90000003\npluto,bad,90000003\n",
        "token,code,channel\nbad,90000003,fcm\ncode,token,channel\n2,bad,fcm\n",
        "token,code,channel\nbad,90000003,fcm\nchannel,token,code\nfcm,bad,2\n",
    ] {
        logs.write("log.csv", log);
        let output = logs.run(&["--codes", "mpaas", "log.csv"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{log}: {told}");
    }
}

/// Rows in which tokens are delivered to, so that the channel works.
fn healthy(row: impl Fn(&str) -> String) -> String {
    (1..=5).map(|token| row(&format!("ok{token}")) + "\n").collect()
}

#[test]
fn a_log_with_a_second_header_is_refused_however_it_is_written() {
    let logs = Logs::new("second-header");
    let rows = healthy(|token| format!("apple,2,{token},u,{T}08:00:00Z"));
    let (first, last) = (format!("channel,code,token,user,sent_at\n{rows}"), format!("apple,2,uT,T1,{T}12:00:00Z\n"));
    let dead = format!("apple,2011,T1,uT,{T}10:00:00Z\n");
    for second in [
        "\u{feff}channel,code,user,token,sent_at\n",
        "\u{feff}\"channel\",\"code\",\"user\",\"token\",\"sent_at\"\n",
        "Channel,Code,User,Token,Sent_At\n",
        "channel,code,user_id,token,sent_at\n",
        "channel,code,user,device_token,sent_at\n",
        "apple,2,ok1,u,2026-11-20T11:00:00Zchannel,code,user,token,sent_at\n",
    ] {
        logs.write("log.csv", format!("{first}{dead}{second}{last}"));
        let output = logs.run(&[&MPAAS[..], &["log.csv"]].concat());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{second}: {told}");
        assert!(told.contains("line 8 is a second header"), "{second}: {told}");
    }
    for channel in ["apple", "huawei"] {
        let log =
            format!("code,token,user,sent_at\n2,T1,uT,{T}10:00:00Z\ncode,user,token,sent_at\n2,uT,T1,{T}12:00:00Z\n");
        logs.write("log.csv", log);
        let output = logs.run(&["--codes", "mpaas", "--channel", channel, "log.csv"]);
        assert!(String::from_utf8(output.stderr).unwrap().contains("line 3 is a second header"), "{channel}");
    }
    // The same header again changes nothing.
    logs.check("log.csv", &format!("{first}Channel,CODE,token,user id,sent_at\n{dead}"), &MPAAS, &["T1"]);
}

#[test]
fn an_object_in_a_text_is_read_only_if_it_is_whole() {
    let logs = Logs::new("torn-object");
    let row = |object: &str| serde_json::json!({ "log": object }).to_string() + "\n";
    let object = |token: &str, code: u32, time: &str| {
        format!(r#"{{"channel":"apple","code":{code},"token":"{token}","sent_at":"{T}{time}Z""#)
    };
    let rows = healthy(|token| row(&(object(token, 2, "10:00:00") + "}")).trim().to_owned());
    let dead = object("T1", 2011, "10:00:00");
    let later = object("T1", 2, "10:05:00") + "}";
    for (text, removed) in [
        (format!("{dead}}}"), ["T1"].as_slice()),
        (format!("{dead}}}\n"), &["T1"]),
        (format!("{dead},\"payload\":\"xxx"), &[]),
        (format!("{dead}}}{later}"), &[]),
        (format!("{dead}}}\n{later}"), &[]),
    ] {
        logs.check("log.ndjson", &(rows.clone() + &row(&text)), &MPAAS, removed);
    }
}

#[test]
fn a_log_with_two_tokens_in_a_row_is_refused_until_one_is_named() {
    let logs = Logs::new("two-tokens");
    let log = |other: &str, value: &str| {
        let rows = healthy(|token| format!("{token},{token},apple,2,{T}08:00:00Z"));
        format!("token,{other},channel,code,sent_at\n{rows}T1,{value},apple,2011,{T}10:00:00Z\n")
    };
    for other in ["device_token", "registration_id", "voipToken", "new_token", "apns_regid", "android_token", "令牌"]
    {
        logs.write("log.csv", log(other, "B1"));
        let output = logs.run(&[&MPAAS[..], &["log.csv"]].concat());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{other}: {told}");
        assert!(told.contains("more than one field may hold the token"), "{other}: {told}");
        logs.check("log.csv", &log(other, "B1"), &[&MPAAS[..], &["--token-field", other]].concat(), &["B1"]);
        // One that is the same, or missing, does no harm.
        logs.check("log.csv", &log(other, "T1"), &MPAAS, &["T1"]);
        logs.check("log.csv", &log(other, ""), &MPAAS, &["T1"]);
    }
    for other in
        ["access_token", "accessToken", "auth_token", "refreshtoken", "has_token", "id_token", "old_token", "user"]
    {
        logs.check("log.csv", &log(other, "B1"), &MPAAS, &["T1"]);
    }
    for row in [r#"{"token":"T1","voip_token":"B1","#, r#"{"device":{"token":"T1","push_token":"B1"},"#] {
        logs.write("log.ndjson", format!("{row}\"channel\":\"apple\",\"code\":2011,\"sent_at\":\"{T}10:00:00Z\"}}\n"));
        assert_eq!(logs.run(&[&MPAAS[..], &["log.ndjson"]].concat()).status.code(), Some(2), "{row}");
    }
}

#[test]
fn an_error_next_to_an_http_status_of_success_counts_only_where_that_is_usual() {
    let logs = Logs::new("error-and-success");
    let send = ["--codes", "send"];
    for (channel, success, error, arguments, removed) in [
        ("apple", "", "Unregistered", send, [""; 0].as_slice()),
        ("apple", "", "BadDeviceToken", send, &[]),
        ("fcm", "", "UNREGISTERED", send, &[]),
        ("fcm", "", "NotRegistered", send, &["T1"]),
        ("apple", "2", "2011", MPAAS, &["T1"]),
        ("huawei", "0", "2", ["--codes", "receipt"], &["T1"]),
    ] {
        let rows: String =
            (10..13).map(|hour| healthy(|token| format!("{channel},{success},200,{token},{T}{hour}:00:00Z"))).collect();
        let failures: String = ["2026-11-20", "2026-11-21"]
            .map(|day| {
                healthy(|token| format!("{channel},{success},200,{token},{day}T10:00:00Z"))
                    + &format!("{channel},{error},200,T1,{day}T10:00:00Z\n")
            })
            .concat();
        let log = format!("channel,code,http_status,token,sent_at\n{rows}{failures}");
        logs.check("log.csv", &log, &arguments, removed);
    }
}

#[test]
fn a_word_for_success_next_to_a_dead_code_is_a_contradiction() {
    let logs = Logs::new("contradictory-words");
    let log = |field: &str, of_delivery: &str, code: u32, of_failure: &str| {
        let rows = healthy(|token| format!("apple,2,{of_delivery},{token},{T}10:00:00Z"));
        format!("channel,code,{field},token,sent_at\n{rows}apple,{code},{of_failure},T1,{T}10:00:00Z\n")
    };
    for (field, of_delivery, code, of_failure) in [
        ("status", "delivered", 2011, "delivered"),
        ("状态", "", 2011, "送达"),
        ("push_result", "OK", 2011, "success"),
        ("success", "true", 2011, "true"),
        ("isDelivered", "1", 2011, "1"),
        ("success", "false", 2009, "true"),
    ] {
        logs.write("log.csv", log(field, of_delivery, code, of_failure));
        let output = logs.run(&[&MPAAS[..], &["log.csv"]].concat());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{field}: {told}");
        assert!(told.contains(&format!("`code` and `{field}` contradict each other")), "{field}: {told}");
        let removed: &[&str] = if code == 2011 { &["T1"] } else { &[] };
        let log = log(field, of_delivery, code, of_failure);
        logs.check("log.csv", &log, &[&MPAAS[..], &["--code-field", "code"]].concat(), removed);
    }
    for (field, of_delivery, of_failure) in [
        ("status", "delivered", "failed"),
        ("status", "sent", "sent"),
        ("error", "false", "true"),
        ("success", "true", "false"),
        ("http_status", "OK", "OK"),
        ("last_status", "delivered", "delivered"),
    ] {
        logs.check("log.csv", &log(field, of_delivery, 2011, of_failure), &MPAAS, &["T1"]);
    }
}

#[test]
fn a_row_with_two_registrations_after_the_first_rows_cannot_be_read() {
    let logs = Logs::new("two-registrations");
    let row = |token: &str, code: u32, registered: &str| {
        format!(r#"{{"channel":"apple","code":{code},"token":"{token}","sent_at":"{T}10:00:00Z",{registered}}}"#)
    };
    let old = r#""registered_at":"2025-01-01T00:00:00Z""#;
    let rows: String = (0..3000).map(|token| row(&format!("ok{token}"), 2, old) + "\n").collect();
    for (registered, removed) in [
        (r#""register_time":"2026-11-20T12:00:00Z""#, [""; 0].as_slice()),
        (r#""register_time":"2025-01-01T00:00:00Z""#, &["T1"]),
        (r#""register_time":null"#, &["T1"]),
    ] {
        let log = rows.clone() + &row("T1", 2011, &format!("{old},{registered}"));
        logs.check("log.ndjson", &log, &MPAAS, removed);
    }
}

#[test]
fn applications_are_told_apart_and_what_may_hold_them_is_told() {
    let logs = Logs::new("applications");
    // The tokens of `small` fail, and nothing is delivered to any other one of it.
    let log = |field: &str, [big, small]: [&str; 2]| {
        let day = |day: u8| {
            let rows = healthy(|token| format!("apple,{big},2,{token},2026-11-{day}T10:00:00Z"));
            rows + &format!("apple,{small},2009,T1,2026-11-{day}T10:00:00Z\n")
        };
        format!("channel,{field},code,token,sent_at\n{}{}", day(10), day(20))
    };
    for field in ["application", "bundle", "appKey", "applicationId", "pkg", "project_id", "应用标识"] {
        logs.check("log.csv", &log(field, ["big", "small"]), &MPAAS, &[]);
    }
    for field in ["product", "target_app", "env", "is_production", "apnsEnvironment", "gateway"] {
        let log = log(field, ["big", "small"]);
        logs.write("log.csv", &log);
        let (removed, told) = logs.removed(&[&MPAAS[..], &["log.csv"]].concat());
        assert_eq!(removed, ["T1"], "{field}");
        assert!(told.contains(&format!("not used: `{field}`: if it")), "{field}: {told}");
        logs.check("log.csv", &log, &[&MPAAS[..], &["--app-field", field]].concat(), &[]);
        logs.write("fcm.csv", log.replace("apple", "fcm").replace("2009", "90000002"));
        let (_, told) = logs.removed(&[&MPAAS[..], &["fcm.csv"]].concat());
        assert_eq!(told.contains("not used"), ["product", "target_app"].contains(&field), "{field}: {told}");
    }
    for field in ["app_version", "user", "happened_at"] {
        logs.write("log.csv", log(field, ["big", "small"]));
        let (_, told) = logs.removed(&[&MPAAS[..], &["log.csv"]].concat());
        assert!(!told.contains("not used"), "{field}: {told}");
    }
    let sandbox = log("user", ["a", "b"]).replace("apple,a", "apns-sandbox,a");
    logs.write("log.csv", &sandbox);
    let (_, told) = logs.removed(&[&MPAAS[..], &["log.csv"]].concat());
    assert!(told.contains("not used: `channel`: if it tells production from the sandbox"), "{told}");
    logs.check("log.csv", &sandbox, &[&MPAAS[..], &["--app-field", "channel"]].concat(), &[]);
}

#[test]
fn an_error_about_a_field_names_an_option_that_exists() {
    let logs = Logs::new("options");
    for (names, told) in [
        (
            "registered_at,register_time",
            "time of the registration: `registered_at`, `register_time`; name the right one with --registered-at-field",
        ),
        ("Time,TIME", "time of the report: `Time`, `TIME`; give all but the right one other names"),
        ("Topic,TOPIC", "topic: `Topic`, `TOPIC`; give all but the right one other names"),
        ("App,APP", "application: `App`, `APP`; name the right one with --app-field"),
    ] {
        logs.write("log.csv", format!("channel,token,code,{names}\nfcm,a,2,,\n"));
        let output = logs.run(&[&MPAAS[..], &["log.csv"]].concat());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(&format!("more than one field may hold the {told}")), "{error}");
    }
}

#[test]
fn the_first_1000_rows_choose_the_fields_however_long_they_are() {
    let logs = Logs::new("long-rows");
    let payload = "x".repeat(5 << 10);
    let row = |token: &str, code: u32, registered: &str| {
        let times = format!(r#""sent_at":"{T}10:00:00Z"{registered}"#);
        format!(r#"{{"channel":"apple","code":{code},"token":"{token}","payload":"{payload}",{times}}}"#) + "\n"
    };
    // The registration of a device is in a nested object, which only the rows that are looked at show.
    let registered = format!(r#","device":{{"registered_at":"{T}12:00:00Z"}}"#);
    let rows: String = (0..900).map(|token| row(&format!("ok{token}"), 2, "")).collect();
    logs.check("log.ndjson", &(rows + &row("T1", 2011, "") + &row("T1", 999_999, &registered)), &MPAAS, &[]);
}

#[test]
fn a_log_of_several_channels_is_not_read_as_that_of_one() {
    let logs = Logs::new("one-channel");
    let log = |field: &str, other: &str| {
        let rows = healthy(|token| format!("huawei,2,{token},{T}10:00:00Z"));
        format!("{field},code,token,sent_at\n{rows}{other},80000004,T1,{T}10:00:00Z\n")
    };
    let arguments = [&MPAAS[..], &["--channel", "huawei"]].concat();
    for (field, other, removed) in [
        ("channel", "huawei", Some("T1")),
        ("channel", "华为推送", Some("T1")),
        ("channel", "", Some("T1")),
        ("brand", "vivo", Some("T1")),
        ("channel", "vivo", None),
        ("厂商", "小米", None),
    ] {
        logs.write("log.csv", log(field, other));
        let output = logs.run(&[&arguments[..], &["log.csv"]].concat());
        let told = String::from_utf8(output.stderr.clone()).unwrap();
        assert_eq!(lines(&output), Vec::from_iter(removed), "{field} {other}: {told}");
        assert_eq!(told.contains("--channel huawei is for logs of one channel"), removed.is_none(), "{told}");
    }
}

#[test]
fn a_text_of_several_lines_is_not_taken_for_rows() {
    let logs = Logs::new("texts-of-lines");
    let log = |text: &str| {
        let rows = healthy(|token| format!("hi,huawei,2,{token},{T}10:00:00Z"));
        format!(
            "msg,channel,code,token,sent_at\n{rows}\"Hello,\n{text},huawei,2,T1,{T}12:00:00Z\nx,vivo,10302,T1,{T}10:00:00Z\n"
        )
    };
    for (text, told) in [
        ("we sell apples, pears, plums, figs, nuts\"", None),
        ("we sell, huawei phones, plums, figs, nuts\"", None),
        ("hi,huawei,2,ok1,2026-11-20\"", Some("is closed only in a later one")),
        ("we sell, pears, plums, figs, nuts\",,", Some("is closed only in a later one")),
    ] {
        logs.write("log.csv", log(text));
        let (_, all) = logs.removed(&[&MPAAS[..], &["log.csv"]].concat());
        assert_eq!(all.contains("not read"), told.is_some(), "{all}");
        assert!(all.contains(told.unwrap_or_default()), "{all}");
    }
}

#[test]
fn only_a_receipt_of_vivo_without_a_code_is_a_delivery() {
    let logs = Logs::new("sub-code");
    let rows = healthy(|token| format!("vivo,0,,{token},{T}10:00:00Z"));
    let log = format!("channel,code,subAckType,token,sent_at\n{rows}vivo,,,v,{T}10:00:00Z\nhuawei,,,h,{T}10:00:00Z\n");
    logs.write("log.csv", log);
    let (_, told) = logs.removed(&["--codes", "receipt", "log.csv"]);
    assert!(told.contains("not read: 1 row, line 8: no code"), "{told}");
    assert!(told.contains("vivo       6 read, 6 delivered") && !told.contains("huawei"), "{told}");
}

#[test]
fn a_line_of_logfmt_is_read_only_if_its_values_can_be_told() {
    let logs = Logs::new("torn-logfmt");
    let rows = healthy(|token| format!("channel=apple code=2 token={token} sent_at={T}10:00:00Z"));
    for (rest, removed) in [
        ("", ["T1"].as_slice()),
        ("msg=\"cut off\" flag", &["T1"]),
        ("msg= user=u", &["T1"]),
        ("msg=\"cut", &[]),
        ("msg=\"cut registered_at=2026-11-20T12:00:00Z", &[]),
        ("msg=\"cut\\\" registered_at=2026-11-20T12:00:00Z", &[]),
        ("registered_at= 2026-11-20T12:00:00Z", &[]),
    ] {
        let log = format!("{rows}channel=apple code=2011 token=T1 sent_at={T}10:00:00Z {rest}\n");
        logs.check("log.log", &log, &MPAAS, removed);
    }
}

#[test]
fn a_log_that_goes_on_as_something_else_is_refused() {
    let logs = Logs::new("goes-on");
    let rows: String = (0..9000).map(|row| format!("apple,2,ok{row},{T}10:00:00Z\n")).collect();
    let log = format!("channel,code,token,sent_at\n{rows}apple,2011,T1,{T}10:00:00Z\n");
    let later = format!("apple,2,T1,{T}12:00:00Z\n");
    let utf_16: Vec<u8> = later.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for rest in [utf_16.as_slice(), b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", b"apple,2,T1\0,2026-11-20T12:00:00Z\n"]
    {
        logs.write("log.csv", [log.as_bytes(), rest].concat());
        let output = logs.run(&[&MPAAS[..], &["log.csv"]].concat());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{told}");
        assert!(told.contains("has a zero byte"), "{told}");
    }
}

#[test]
fn a_word_for_a_success_protects_whatever_times_its_row_has() {
    let logs = Logs::new("success-words");
    let header = "channel,token,code,sent_at,reported_at,registered_at\n";
    let dead = |token: &str| format!("apple,{token},2011,{T}10:00:00Z,{T}10:00:01Z,\n");
    let failed = [header, &dead("good"), &dead("gone"), &format!("apple,other,2,{T}10:00:00Z,,\n")].concat();
    for row in [
        // Without a time, registered after the failure, and reported after it.
        "apple,good,success,,,".to_owned(),
        format!("apple,good,success,,,{T}09:00:00Z"),
        format!("apple,good,success,{T}09:00:00Z,,{T}12:00:00Z"),
        format!("apple,good,success,{T}09:00:00Z,{T}12:00:00Z,"),
        format!("apple,good,send_success,{T}12:00:00Z,,"),
        // A delivery that was on its way while a later message failed.
        format!("apple,good,2,{T}09:00:00Z,{T}11:30:00Z,"),
        format!("apple,good,2,{T}09:00:00Z,{T}11:30:00Z,2026-11-01T00:00:00Z"),
    ] {
        logs.check("log.csv", &(failed.clone() + &row + "\n"), &MPAAS, &["gone"]);
    }
    // Another failure is no success, and a delivery that was reported at once says nothing of what came later.
    for row in ["apple,good,send_failed,,,".to_owned(), format!("apple,good,2,{T}09:59:00Z,{T}09:59:10Z,")] {
        logs.check("log.csv", &(failed.clone() + &row + "\n"), &MPAAS, &["good", "gone"]);
    }
    // A channel whose codes are all numbers: a suspect token has not failed twice in a row.
    let mut log = "channel,token,code,sent_at\n".to_owned();
    for day in 20..=22 {
        (0..40).for_each(|other| log += &format!("huawei,ok{other},2,2026-11-{day}T10:00:00Z\n"));
    }
    for day in [20, 22] {
        for token in ["good", "gone"] {
            log += &format!("huawei,{token},80300007,2026-11-{day}T10:00:00Z\n");
        }
    }
    for code in ["success", "成功"] {
        let row = format!("huawei,good,{code},2026-11-21T10:00:00Z\n");
        logs.check("log.csv", &(log.clone() + &row), &MPAAS, &["gone"]);
    }
}

#[test]
fn a_time_that_is_not_over_yet_proves_nothing() {
    let logs = Logs::new("ahead");
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let log = |ahead: u64| {
        let times = format!("{},{}", now + ahead, now - 40 * 86_400);
        format!(
            "channel,token,code,sent_at,registered_at\napple,good,2011,{times}\napple,gone,2011,{},\napple,good,2,{now},{now}\napple,other,2,{now},\n",
            now - 600
        )
    };
    // A failure in a local time that is written as one in UTC, and one by a clock that is a little fast.
    logs.check("log.csv", &log(8 * 3600), &MPAAS, &["gone"]);
    logs.check("log.csv", &log(300), &MPAAS, &["good", "gone"]);
    // A delivery with such a time does not make the log look complete, so that the failure of this hour is not decided yet.
    let ahead = log(300) + &format!("apple,third,2,{},\n", now + 20 * 3600);
    logs.write("log.csv", &ahead);
    let (removed, told) = logs.removed(&["--codes", "mpaas", "--state", "state", "log.csv"]);
    assert_eq!(removed, [""; 0], "{told}");
    assert!(told.contains("  1 row with a time more than 15 minutes ahead of this machine's clock"), "{told}");
}

#[test]
fn a_registration_at_midnight_is_of_the_whole_day() {
    let logs = Logs::new("midnight");
    let row = |token: &str, registered: &str| format!("apple,{token},2011,{T}10:00:00Z,{registered}\n");
    let log = "channel,token,code,sent_at,registered_at\n".to_owned()
        + &row("good", "2026-11-20T00:00:00Z")
        + &row("gone", "2026-11-20T00:00:01Z")
        + &row("old", "2026-11-18T00:00:00+08:00")
        + &format!("apple,other,2,{T}10:00:00Z,\n");
    logs.check("log.csv", &log, &MPAAS, &["gone", "old"]);
}

#[test]
fn a_log_with_all_rows_of_an_earlier_one_is_refused_however_it_is_written() {
    let logs = Logs::new("earlier-rows");
    let rows = |day: u32| -> Vec<String> {
        let others = (0..40).map(|other| format!("huawei,2,ok{other},{day}\n"));
        std::iter::once(format!("huawei,80300007,bad,{day}\n")).chain(others).collect()
    };
    const HEADER: &str = "channel,code,token,id\n";
    let (first, both) = (HEADER.to_owned() + &rows(1).concat(), [rows(1), rows(2)].concat());
    let newest_first: String = both.iter().rev().map(String::as_str).collect();
    let both = HEADER.to_owned() + &both.concat();
    logs.write("1.csv", &first);
    logs.write("3.csv", HEADER.to_owned() + &rows(3).concat());
    assert_eq!(logs.removed(&["--codes", "mpaas", "1.csv", "3.csv"]).0, ["bad"]);
    let columns =
        |row: &str| row.split(',').rev().map(|cell| format!("\"{}\"", cell.trim())).collect::<Vec<_>>().join(";");
    for other in [
        both.clone(),
        HEADER.to_owned() + &newest_first,
        both.replace('\n', "\r\n"),
        format!("\u{feff}{both}"),
        both.lines().map(|row| columns(row) + "\n").collect(),
    ] {
        logs.write("2.csv", &other);
        let output = logs.run(&["--codes", "mpaas", "1.csv", "2.csv"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{other}\n{told}");
        assert!(told.contains("2.csv: the log begins or ends with all of 1.csv"), "{told}");
    }
    // The whole log again counts once.
    logs.write("2.csv", first.lines().map(|row| columns(row) + "\r\n").collect::<String>());
    assert_eq!(logs.removed(&["--codes", "mpaas", "1.csv", "2.csv"]).0, [""; 0]);
}
