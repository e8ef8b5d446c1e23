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
