//! `push-status cleanup` under kills, closed pipes and two runs at once; what it prints is in `transcripts/cleanup.trycmd`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// An empty folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cleanup-command").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn cleanup(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = support::push_status();
    command.arg("cleanup").args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

#[track_caller]
fn succeeds(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn lines(output: &Output) -> Vec<String> {
    String::from_utf8(output.stdout.clone()).unwrap().lines().map(str::to_owned).collect()
}

/// A round in which a tenth of the tokens is suspect, each round another tenth and half of the one before.
fn log(round: usize) -> String {
    let row = |mut log: String, token: usize| {
        let code = if (token / 30 + 20 - round) % 20 < 2 { 20301 } else { 2 };
        writeln!(log, "xiaomi-{token},xiaomi,{code}").unwrap();
        log
    };
    (0..6_000).fold("token,channel,code\n".to_owned(), row)
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_state_or_the_new_one() {
    const ROUNDS: usize = 5;
    let (reference, killed) = (folder("reference"), folder("killed"));
    let mut random = fastrand::Rng::with_seed(6);
    let (mut old, mut is_hit, mut slowest) = (None, [false; 2], Duration::ZERO);
    for round in 0..ROUNDS {
        let file = format!("{round}.csv");
        for folder in [&reference, &killed] {
            fs::write(folder.join(&file), log(round)).unwrap();
        }
        let arguments = [file.as_str(), "--state", "state", "--max-share", "0.5"];
        let start = Instant::now();
        let expected = succeeds(&mut cleanup(&reference, &arguments));
        slowest = slowest.max(start.elapsed());
        let new = fs::read(reference.join("state")).unwrap();
        let state = || fs::read(killed.join("state")).ok();
        while state() == old {
            let mut child = cleanup(&killed, &arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(slowest.mul_f64(1.2 * random.f64()));
            // It may have ended by itself.
            drop(child.kill());
            child.wait().unwrap();
            let state = state();
            assert!(state == old || state.as_ref() == Some(&new), "round {round}");
            is_hit[usize::from(state != old)] = true;
        }
        // Who was killed behind the state is told the same again.
        let again = succeeds(&mut cleanup(&killed, &arguments));
        assert_eq!(lines(&again), lines(&expected), "round {round}");
        assert_eq!(state().as_ref(), Some(&new), "round {round}");
        old = Some(new);
    }
    assert_eq!(is_hit, [true, true], "kills before and behind");
    // It did something.
    assert!(old.unwrap().windows(7).any(|bytes| bytes == b"xiaomi-"));
}

#[test]
fn a_reader_that_goes_away_leaves_the_state_as_it_was() {
    let folder = folder("closed-pipe");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\n").unwrap();
    let mut command = cleanup(&folder, &["-", "--state", "state"]);
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    drop(child.stdout.take());
    // Nothing is written before it is read.
    child.stdin.take().unwrap().write_all(&fs::read(folder.join("log.csv")).unwrap()).unwrap();
    let output = child.wait_with_output().unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(message.contains("error: cannot write the tokens, so the state is as it was: "), "{message}");
    assert!(!folder.join("state").exists());
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.csv", "--state", "state"]))), ["a"]);
}

#[test]
fn two_runs_do_not_share_a_state() {
    let folder = folder("locked");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\n").unwrap();
    let mut command = cleanup(&folder, &["-", "--state", "state"]);
    let mut first = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    // It has the lock before it reads, and then waits for its input.
    while !folder.join("state.lock").exists() {
        assert!(first.try_wait().unwrap().is_none());
        std::thread::yield_now();
    }
    let second = cleanup(&folder, &["log.csv", "--state", "state"]).output().unwrap();
    let message = String::from_utf8(second.stderr).unwrap();
    assert!(message.contains("state: another run is using this state: wait for its end"), "{message}");
    drop(first.stdin.take());
    assert!(first.wait().unwrap().success());
    succeeds(&mut cleanup(&folder, &["log.csv", "--state", "state"]));
}

#[test]
fn what_can_be_read_once_only_is_read_twice() {
    let folder = folder("pipe");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\na,apple,2\nb,apple,2011\n").unwrap();
    // The delivery is known in the second pass alone.
    for arguments in [&[][..], &["-"], &["/dev/stdin"]] {
        let mut command = cleanup(&folder, arguments);
        let output = succeeds(command.stdin(File::open(folder.join("log.csv")).unwrap()));
        assert_eq!(lines(&output), ["b"], "{arguments:?}");
        let mut cat = Command::new("cat").arg(folder.join("log.csv")).stdout(Stdio::piped()).spawn().unwrap();
        let output = succeeds(cleanup(&folder, arguments).stdin(cat.stdout.take().unwrap()));
        cat.wait().unwrap();
        assert_eq!(lines(&output), ["b"], "{arguments:?}");
    }
}

#[test]
fn rounds_in_one_run_or_in_several_come_to_the_same() {
    let folder = folder("split");
    let files: Vec<_> = (0..4).map(|round| format!("{round}.csv")).collect();
    for (round, file) in files.iter().enumerate() {
        fs::write(folder.join(file), log(round)).unwrap();
    }
    let arguments: Vec<_> = files.iter().map(String::as_str).chain(["--state", "one", "--max-share", "0.5"]).collect();
    let at_once = lines(&succeeds(&mut cleanup(&folder, &arguments)));
    assert!(!at_once.is_empty());
    let mut one_by_one = Vec::new();
    for file in &files {
        one_by_one.extend(lines(&succeeds(&mut cleanup(&folder, &[file, "--state", "several", "--max-share", "0.5"]))));
    }
    // What was removed and then delivered is told by the runs before that alone.
    assert!(at_once.iter().all(|token| one_by_one.contains(token)));
    assert_eq!(fs::read(folder.join("one")).unwrap(), fs::read(folder.join("several")).unwrap());
}

#[test]
fn a_token_that_is_delivered_later_is_not_told() {
    let folder = folder("delivered-later");
    fs::write(folder.join("1.csv"), "token,channel,code\na,apple,2011\nb,apple,2011\n").unwrap();
    fs::write(folder.join("2.csv"), "token,channel,code\na,apple,2\n").unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv", "2.csv"]))), ["b"]);
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv"]))), ["a", "b"]);
}

#[test]
fn a_log_that_comes_again_in_another_order_is_known() {
    let folder = folder("again");
    // Without times, a second round would confirm `a`.
    fs::write(folder.join("1.csv"), "token,channel,code\na,huawei,80300007\nb,huawei,2\n").unwrap();
    fs::write(folder.join("2.csv"), "token,channel,code\r\nb,huawei,2\r\na,huawei,80300007\r\n").unwrap();
    fs::write(folder.join("3.csv"), "token,channel,code\na,huawei,80300007\nc,huawei,2\n").unwrap();
    for again in ["1.csv", "2.csv"] {
        let output = succeeds(&mut cleanup(&folder, &["1.csv", again]));
        assert_eq!(lines(&output), [""; 0], "{again}");
    }
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv", "3.csv"]))), ["a"]);
    let output = succeeds(&mut cleanup(&folder, &["--json", "1.csv", "3.csv", "2.csv"]));
    let objects: Vec<serde_json::Value> =
        lines(&output).iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    let reports = objects.iter().filter(|object| object["decision"].is_null());
    let reports: Vec<_> = reports.map(|object| (object["round"].as_u64(), &object["report"])).collect();
    assert_eq!(reports.len(), 3);
    assert_eq!((reports[0].0, &reports[0].1["rows"]), (Some(1), &2.into()));
    assert_eq!((reports[2].0, &reports[2].1["is_read_before"]), (Some(1), &true.into()));
}

#[test]
fn logs_in_the_wrong_order_are_refused() {
    let folder = folder("wrong-order");
    let log = |code, hour| format!("token,channel,code,sent_at\na,apple,{code},2026-11-24T{hour}:00:00Z\n");
    fs::write(folder.join("1.csv"), log(2011, "01")).unwrap();
    fs::write(folder.join("2.csv"), log(2, "02")).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv", "2.csv"]))), [""; 0]);
    succeeds(&mut cleanup(&folder, &["2.csv", "--state", "state"]));
    let state = fs::read(folder.join("state")).unwrap();
    for arguments in [&["2.csv", "1.csv"][..], &["1.csv", "--state", "state"]] {
        let output = cleanup(&folder, arguments).output().unwrap();
        let message = String::from_utf8(output.stderr.clone()).unwrap();
        assert_eq!((output.status.code(), lines(&output)), (Some(2), vec![]), "{message}");
        assert!(message.contains("error: 1.csv: all its messages are older than the newest"), "{message}");
    }
    assert_eq!(fs::read(folder.join("state")).unwrap(), state);
    // The last one can be given again.
    succeeds(&mut cleanup(&folder, &["2.csv", "--state", "state"]));
}

#[test]
fn a_token_that_is_registered_later_is_not_told() {
    let folder = folder("registered-later");
    let log = |code: i64, registered: &str, sent: &str| {
        let time = |hour: &str| format!("2026-11-24T{hour}:00:00Z");
        format!("token,channel,code,registered_at,sent_at\na,apple,{code},{},{}\n", time(registered), time(sent))
    };
    fs::write(folder.join("1.csv"), log(2011, "01", "03")).unwrap();
    // A code that no table lists says nothing of the token.
    let unaffected = i64::MAX;
    fs::write(folder.join("2.csv"), log(unaffected, "04", "05")).unwrap();
    fs::write(folder.join("3.csv"), log(unaffected, "01", "05")).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv", "2.csv"]))), [""; 0]);
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv", "3.csv"]))), ["a"]);
    // At the moment at which the message was sent.
    fs::write(folder.join("4.csv"), log(unaffected, "03", "05")).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["1.csv", "4.csv"]))), [""; 0]);
}

#[test]
fn times_of_objects_are_found_in_any_spelling_and_anywhere() {
    let folder = folder("spellings");
    // Longer than what is looked at for the names of the fields.
    let many = "{\"token\":\"b\",\"channel\":\"apple\",\"code\":2}\n".repeat(100_000);
    for names in [["registeredAt", "sentAt"], ["registered_at", "sent_at"], ["Registered-At", "SENT_AT"]] {
        let [registered, sent] = names;
        let last = format!(
            "{{\"token\":\"a\",\"channel\":\"apple\",\"code\":2011,\"{registered}\":\"2026-11-24T02:00:00Z\",\"{sent}\":\"2026-11-24T01:00:00Z\"}}\n"
        );
        fs::write(folder.join("log.ndjson"), [many.as_str(), &last].concat()).unwrap();
        assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.ndjson"]))), [""; 0], "{names:?}");
    }
}

#[test]
fn what_is_no_token_is_never_one() {
    let folder = folder("no-token");
    let row = |token: &str| format!("{{\"token\":{token},\"channel\":\"apple\",\"code\":2011}}\n");
    for token in ["[\"a\"]", "{\"a\":1}", "true", "1.5", "1e9", "\"\u{fffd}\"", r#""b\u0000c""#, "null"] {
        fs::write(folder.join("log.ndjson"), row(token)).unwrap();
        let output = succeeds(&mut cleanup(&folder, &["log.ndjson"]));
        assert_eq!(lines(&output), [""; 0], "{token}");
        let told = String::from_utf8(output.stderr).unwrap();
        let reason = if token == "null" { "no token" } else { "the token is neither an integer nor UTF-8 text" };
        assert!(told.contains(&format!("not read: 1 row, line 1: {reason}")), "{told}");
    }
    fs::write(folder.join("log.ndjson"), [row("17"), row("\"a\"")].concat()).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.ndjson"]))), ["17", "a"]);
    fs::write(folder.join("log.csv"), b"token,channel,code\n\xff,apple,2011\n\xfe,apple,2\n").unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.csv"]))), [""; 0]);
}

#[test]
fn a_log_that_the_state_knows_still_keeps_what_it_delivered() {
    let folder = folder("known-later");
    fs::write(folder.join("monday.csv"), "token,channel,code\na,apple,2011\nb,apple,2\nc,apple,2011\n").unwrap();
    fs::write(folder.join("tuesday.csv"), "token,channel,code\na,apple,2\nb,apple,2\n").unwrap();
    succeeds(&mut cleanup(&folder, &["tuesday.csv", "--state", "state"]));
    let output = succeeds(&mut cleanup(&folder, &["monday.csv", "tuesday.csv", "--state", "state"]));
    assert_eq!(lines(&output), ["c"]);
}

#[test]
fn logs_of_one_channel_each_may_come_in_any_order() {
    let folder = folder("by-channel");
    let log = |channel, time| format!("token,channel,code,sent_at\na,{channel},2,2026-11-24T{time}:00Z\n");
    fs::write(folder.join("apple.csv"), log("apple", "23:59")).unwrap();
    fs::write(folder.join("huawei.csv"), log("huawei", "23:58")).unwrap();
    succeeds(&mut cleanup(&folder, &["apple.csv", "huawei.csv"]));
    succeeds(&mut cleanup(&folder, &["huawei.csv", "apple.csv"]));
}
