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
