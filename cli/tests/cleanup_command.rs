//! `push-status cleanup` under kills, closed pipes and two runs at once; what it prints is in `transcripts/cleanup.trycmd`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use support::{cleanup, folder, lines};

#[track_caller]
fn succeeds(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The log of a day, in which some tokens are dead and some suspect, each day others and half of those of the day before.
fn log(day: usize) -> String {
    let row = |mut log: String, token: usize| {
        let code = match (token / 30 + 200 - day) % 200 {
            0 | 1 => 80000004,
            100 | 101 => 80300007,
            _ => 2,
        };
        writeln!(log, "huawei-{token},huawei,{code},2025-11-{:02}T12:00:00Z", day + 1).unwrap();
        log
    };
    (0..6_000).fold("token,channel,code,sent_at\n".to_owned(), row)
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
        let arguments = [file.as_str(), "--state", "state"];
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
        // A run that was killed after it wrote the state prints the same again.
        let again = succeeds(&mut cleanup(&killed, &arguments));
        assert_eq!(lines(&again), lines(&expected), "round {round}");
        assert_eq!(state().as_ref(), Some(&new), "round {round}");
        old = Some(new);
    }
    assert_eq!(is_hit, [true, true], "kills before and after the state was written");
    // It did something.
    assert!(old.unwrap().windows(7).any(|bytes| bytes == b"huawei-"));
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
    assert!(message.contains("error: cannot write the tokens, so the state is unchanged: "), "{message}");
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
    assert!(message.contains("state: another run is using this state: wait until it has ended"), "{message}");
    drop(first.stdin.take());
    assert!(first.wait().unwrap().success());
    succeeds(&mut cleanup(&folder, &["log.csv", "--state", "state"]));
}

#[test]
fn what_can_be_read_once_only_is_read_twice() {
    let folder = folder("pipe");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\na,apple,2\nb,apple,2011\n").unwrap();
    // The delivery is only known in the second pass.
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

/// Whatever the files and their format, in one run or in many, and in whatever order within a run.
#[test]
fn however_a_log_is_cut_the_decisions_are_the_same() {
    let folder = folder("split");
    let days: Vec<String> = (0..5).map(log).collect();
    let rows: Vec<&str> = days.iter().flat_map(|day| day.lines().skip(1)).collect();
    let header = "token,channel,code,sent_at";
    let write = |name: &str, rows: &[&str], ends: &str| {
        fs::write(folder.join(name), [&[header], rows].concat().join(ends) + ends).unwrap();
    };
    write("all.csv", &rows, "\n");
    write("all.tsv", &rows, "\n");
    let tabs = fs::read_to_string(folder.join("all.tsv")).unwrap().replace(',', "\t");
    fs::write(folder.join("all.tsv"), tabs).unwrap();
    let objects: String = rows
        .iter()
        .map(|row| {
            let cells: Vec<_> = row.split(',').collect();
            let [token, channel, code, sent_at] = cells[..] else { panic!("{row}") };
            serde_json::json!({ "sent_at": sent_at, "code": code, "token": token, "channel": channel }).to_string()
                + "\n"
        })
        .collect();
    fs::write(folder.join("all.ndjson"), objects).unwrap();
    let mut shuffled = rows.clone();
    fastrand::Rng::with_seed(4).shuffle(&mut shuffled);
    write("half.csv", &shuffled[..10_000], "\r\n");
    write("rest.csv", &shuffled[8_000..], "\r");
    for (day, text) in days.iter().enumerate() {
        fs::write(folder.join(format!("{day}.csv")), text).unwrap();
    }
    let run = |files: &[&str], state: &str| {
        let arguments = [files, &["--state", state]].concat();
        lines(&succeeds(&mut cleanup(&folder, &arguments)))
    };
    let state = |name: &str| fs::read(folder.join(name)).unwrap();
    let expected = run(&["all.csv"], "all");
    assert!(expected.len() > 20, "{expected:?}");
    for (number, files) in [
        &["all.tsv"][..],
        &["all.ndjson"],
        &["rest.csv", "half.csv"],
        &["0.csv", "1.csv", "2.csv", "3.csv", "4.csv"],
        &["3.csv", "1.csv", "4.csv", "0.csv", "2.csv", "all.csv"],
    ]
    .iter()
    .enumerate()
    {
        let name = format!("state-{number}");
        assert_eq!(
            run(files, &name).into_iter().collect::<BTreeSet<_>>(),
            expected.iter().cloned().collect(),
            "{files:?}"
        );
        assert!(state(&name) == state("all"), "{files:?}: the states differ");
    }
    let mut one_by_one = BTreeSet::new();
    for day in 0..5 {
        one_by_one.extend(run(&[&format!("{day}.csv")], "several"));
    }
    // A token that is delivered to after it was printed is only printed by the run before.
    assert!(expected.iter().all(|token| one_by_one.contains(token)));
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
    let reports = objects.iter().filter(|object| !object["report"].is_null());
    let reports: Vec<_> = reports.map(|object| (object["round"].as_u64(), &object["report"])).collect();
    assert_eq!(reports.len(), 3);
    assert_eq!((reports[0].0, &reports[0].1["rows"]), (Some(1), &2.into()));
    assert_eq!((reports[2].0, &reports[2].1["rows"]), (Some(1), &2.into()));
}

#[test]
fn a_success_that_only_another_list_has_protects_its_token() {
    let folder = folder("success-of-another-list");
    let delivered = |day: &str| (0..20).map(|token| format!("{day},huawei,2,{token}\n")).collect::<String>();
    let dead = "2026-11-10T10:00:00Z,huawei,80000004,alive\n2026-11-10T10:00:00Z,huawei,80000004,dead\n";
    // Huawei's own list says `Success`, and mPaaS's table does not have the number.
    let rows = [dead, &delivered("2026-11-10T10:00:00Z"), "2026-11-12T10:00:00Z,huawei,80000000,alive\n"].concat();
    fs::write(folder.join("timed.csv"), format!("time,channel,code,token\n{rows}")).unwrap();
    let rows: String = rows.lines().map(|row| format!("{}\n", row.split_once(',').unwrap().1)).collect();
    fs::write(folder.join("untimed.csv"), format!("channel,code,token\n{rows}")).unwrap();
    for log in ["timed.csv", "untimed.csv"] {
        assert_eq!(lines(&succeeds(&mut cleanup(&folder, &[log]))), ["dead"], "{log}");
    }
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
fn a_registration_at_a_time_that_cannot_be_read_protects_its_token() {
    let folder = folder("registered-at-no-time");
    let rows = |header: &str, times: [&str; 3]| {
        let [dead, sent, registered] = times;
        format!("token,channel,code{header}\na,apple,2011{dead}\na,apple,2{sent}{registered}\nb,apple,2011{dead}\n")
    };
    let day = ",2026-11-24T01:00:00Z";
    let (good, none) = (",2026-11-25T01:00:00Z", ",2026-11-25 01:00:00");
    for (log, told) in [
        (rows(",sent_at,registered_at", [&format!("{day},"), day, none]), ["b"].as_slice()),
        // The other time of the row cannot be read.
        (rows(",sent_at,registered_at", [&format!("{day},"), none, good]), &["b"]),
        (rows(",registered_at", [",", "", none]), &["b"]),
        (rows(",sent_at,registered_at", [&format!("{day},"), day, ","]), &["a", "b"]),
    ] {
        let log = log.replace("apple,2,", &format!("apple,{},", i64::MAX));
        fs::write(folder.join("log.csv"), &log).unwrap();
        assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.csv"]))), told, "{log}");
    }
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
fn a_token_is_printed_as_it_is_in_the_log_without_blanks_around_it() {
    let folder = folder("tokens");
    let row = |token: &str| format!("{{\"token\":{token},\"channel\":\"apple\",\"code\":2011}}\n");
    for (token, reason) in [
        ("[\"a\"]", "the token is neither text nor an integer"),
        ("{\"a\":1}", "the token is neither text nor an integer"),
        ("true", "the token is neither text nor an integer"),
        ("1.5", "the token is neither text nor an integer"),
        ("1e9", "the token is neither text nor an integer"),
        ("null", "no token"),
        ("\"\"", "no token"),
        (r#""a\nb""#, "the token has a line break"),
    ] {
        let other = "{\"token\":\"other\",\"channel\":\"apple\",\"code\":2}\n";
        fs::write(folder.join("log.ndjson"), row(token) + other).unwrap();
        let output = succeeds(&mut cleanup(&folder, &["log.ndjson"]));
        assert_eq!(lines(&output), [""; 0], "{token}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(&format!("not read: 1 row, line 1: {reason}")), "{told}");
    }
    fs::write(folder.join("log.ndjson"), [row("17"), row("\"a \""), row(r#""\u00e4\t""#)].concat()).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.ndjson"]))), ["17", "a", "ä"]);
    // Two tokens that are no text are two tokens.
    fs::write(
        folder.join("log.csv"),
        b"token,channel,code\n\xff\xfe,apple,2011\n\xfe,apple,2\n\"a\"\"b\",apple,2011\n",
    )
    .unwrap();
    let output = succeeds(&mut cleanup(&folder, &["log.csv"]));
    assert_eq!(output.stdout, b"\xff\xfe\na\"b\n");
    let output = succeeds(&mut cleanup(&folder, &["log.csv", "--print", "code,token"]));
    assert_eq!(output.stdout, b"2011,\xff\xfe\n2011,\"a\"\"b\"\n");
    // The same is in a state.
    let all = [row("\"b\""), row("\"b.\"")].concat();
    fs::write(folder.join("log.ndjson"), all).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.ndjson", "--state", "state"]))), ["b", "b."]);
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.ndjson", "--state", "state"]))), ["b", "b."]);
}

#[test]
fn a_state_is_private_and_is_not_written_through_a_dangling_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = folder("private");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\n").unwrap();
    succeeds(&mut cleanup(&folder, &["log.csv", "--state", "state"]));
    let mode = |name: &str| fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("state"), mode("state.lock")), (0o600, 0o600));
    // Permissions that somebody changed stay.
    fs::set_permissions(folder.join("state"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink(folder.join("state"), folder.join("link")).unwrap();
    succeeds(&mut cleanup(&folder, &["log.csv", "--state", "link"]));
    assert_eq!(mode("state"), 0o640);
    assert!(folder.join("link").is_symlink());
    symlink(folder.join("nowhere"), folder.join("dangling")).unwrap();
    for option in ["--state", "--confirm"] {
        let output = cleanup(&folder, &["log.csv", option, "dangling"]).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(message.contains("link to a file that does not exist"), "{message}");
        assert!(!folder.join("nowhere").exists());
    }
}

#[test]
fn a_damaged_state_is_refused() {
    let folder = folder("damaged");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2009\n").unwrap();
    succeeds(&mut cleanup(&folder, &["log.csv", "--state", "state"]));
    let state = fs::read(folder.join("state")).unwrap();
    let mut random = fastrand::Rng::with_seed(8);
    for _ in 0..40 {
        let mut damaged = state.clone();
        let place = random.usize(0..damaged.len());
        damaged[place] ^= 1 << random.u32(0..8);
        fs::write(folder.join("state"), &damaged).unwrap();
        let output = cleanup(&folder, &["log.csv", "--state", "state"]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "byte {place}");
        assert_eq!(fs::read(folder.join("state")).unwrap(), damaged);
    }
}

#[test]
fn what_is_held_back_is_in_the_file_to_confirm() {
    let folder = folder("confirm");
    let rows = (0..30).map(|token| format!("t{token},apple,{}\n", if token < 10 { 2011 } else { 2 }));
    fs::write(folder.join("log.csv"), format!("token,channel,code\n{}", rows.collect::<String>())).unwrap();
    let output = cleanup(&folder, &["log.csv", "--confirm", "confirm.csv"]).output().unwrap();
    assert_eq!((output.status.code(), lines(&output)), (Some(3), vec![]));
    let confirm = fs::read_to_string(folder.join("confirm.csv")).unwrap();
    let lines: Vec<_> = confirm.lines().collect();
    assert_eq!(lines.len(), 11);
    assert_eq!(lines[0], "token,channel,app,code,sent_at,reported_at,decision,reason,too_many,of_tokens,message");
    assert!(lines[1].starts_with("t0,apple,,2011,,,hold_back,many_dead,10,30,"), "{}", lines[1]);
}

#[test]
fn the_file_to_confirm_is_never_the_state_even_if_neither_is_there_yet() {
    let folder = folder("confirm-is-state");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\n").unwrap();
    std::os::unix::fs::symlink(".", folder.join("link")).unwrap();
    let pairs = [["state", "state"], ["./state", "state"], ["state", "./state"], ["link/state", "state"]];
    for [state, confirm] in pairs {
        let output = cleanup(&folder, &["log.csv", "--state", state, "--confirm", confirm]).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(message.contains(&format!("--confirm and --state both name {confirm}: ")), "{message}");
        assert!(!folder.join("state").exists(), "{state} {confirm}");
    }
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

/// A log of a week in a year, in which `gone` fails from the first day on and `back` until the last one.
fn week(year: u32) -> String {
    let mut log = "token,channel,code,sent_at\n".to_owned();
    for day in 1..=7 {
        for token in 0..60 {
            writeln!(log, "t{token},huawei,2,{year}-03-{day:02}T09:{token:02}:00Z").unwrap();
        }
        writeln!(log, "gone,huawei,80300007,{year}-03-{day:02}T09:30:00Z").unwrap();
        let back = if day == 7 { 2 } else { 80300007 };
        writeln!(log, "back,huawei,{back},{year}-03-{day:02}T09:30:00Z").unwrap();
    }
    log
}

#[test]
fn a_log_from_the_future_is_judged_by_its_own_time_but_never_with_a_state() {
    let folder = folder("future");
    fs::write(folder.join("past.csv"), week(2025)).unwrap();
    fs::write(folder.join("future.csv"), week(2999)).unwrap();
    let output = succeeds(&mut cleanup(&folder, &["future.csv"]));
    assert_eq!(lines(&output), ["gone"]);
    let told = String::from_utf8(output.stderr).unwrap();
    let times = "times from 2999-03-01T09:00:00Z to 2999-03-07T09:59:59.999Z are believed, and no others";
    assert!(told.contains(times), "{told}");
    // A single time that is even later shifts nothing, and a delivery of a wrong time keeps its token.
    let odd = "huawei,2,2998-01-01T00:00:00Z\nlate,huawei,80000004,3999-01-01T00:00:00Z\n";
    fs::write(folder.join("odd.csv"), format!("{}gone,{odd}", week(2999))).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["odd.csv"]))), [""; 0]);
    // Half of the rows: the clock is right, and these times are wrong.
    let output = succeeds(&mut cleanup(&folder, &["past.csv", "future.csv"]));
    assert_eq!(lines(&output), ["gone"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("434 rows with a time more than a day ahead of this machine's clock"), "{told}");
    // With a state, the run is refused, and the state goes on.
    succeeds(&mut cleanup(&folder, &["past.csv", "--state", "state"]));
    let state = fs::read(folder.join("state")).unwrap();
    let output = cleanup(&folder, &["future.csv", "--state", "state"]).output().unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout), (Some(2), vec![]), "{message}");
    assert!(message.contains("With --state, such times are never believed"), "{message}");
    assert_eq!(fs::read(folder.join("state")).unwrap(), state);
    let next = week(2025).replace("2025-03-0", "2025-03-1");
    fs::write(folder.join("next.csv"), next).unwrap();
    let output = succeeds(&mut cleanup(&folder, &["next.csv", "--state", "state"]));
    assert_eq!(lines(&output), ["gone"]);
}

#[test]
fn the_time_of_a_report_is_never_called_that_of_the_message() {
    let folder = folder("times");
    fs::write(
        folder.join("log.csv"),
        "token,channel,code,time,sent_at\na,apple,2011,2025-11-24T03:00:00Z,\nb,apple,2011,2025-11-24T03:00:00Z,2025-11-24T01:00:00Z\n\
         c,apple,2009,2025-11-24T03:00:00Z,\n",
    )
    .unwrap();
    let output = succeeds(&mut cleanup(
        &folder,
        &["log.csv", "--print", "token,sent_at,reported_at", "--confirm", "confirm.csv"],
    ));
    assert_eq!(lines(&output), ["a,,2025-11-24T03:00:00Z", "b,2025-11-24T01:00:00Z,"]);
    let confirm = fs::read_to_string(folder.join("confirm.csv")).unwrap();
    assert!(confirm.lines().nth(1).unwrap().starts_with("c,apple,,2009,,2025-11-24T03:00:00Z,confirm,"), "{confirm}");
    let output = succeeds(&mut cleanup(&folder, &["log.csv", "--json"]));
    let first: serde_json::Value = serde_json::from_str(&lines(&output)[0]).unwrap();
    assert_eq!((&first["sent_at"], &first["reported_at"]), (&serde_json::Value::Null, &"2025-11-24T03:00:00Z".into()));
}

#[test]
fn the_number_to_accept_is_one_that_passes() {
    let folder = folder("accept");
    let rows = |app: &str, dead: usize| {
        (0..30)
            .map(|token| format!("t{app}{token},{app},apple,{}\n", if token < dead { 2011 } else { 2 }))
            .collect::<String>()
    };
    let log = format!("token,app,channel,code\n{}{}", rows("", 10), rows("shop", 12));
    fs::write(folder.join("log.csv"), log).unwrap();
    let run = |accept: &[&str]| {
        let accept = accept.iter().flat_map(|accept| ["--accept", *accept]);
        let arguments: Vec<_> = std::iter::once("log.csv").chain(accept).collect();
        cleanup(&folder, &arguments).output().unwrap()
    };
    let told = String::from_utf8(run(&[]).stderr).unwrap();
    let words: Vec<_> = told.split_whitespace().collect();
    let named = words.windows(2).filter(|words| words[0] == "--accept").map(|words| words[1]);
    let named: Vec<_> = named.collect();
    assert_eq!(named, ["apple/=10", "apple/shop=12"]);
    for (accept, removed) in [(&named[..1], 10), (&named[1..], 12), (&named[..], 22), (&["apple=22"], 22)] {
        assert_eq!(lines(&run(accept)).len(), removed, "{accept:?}");
    }
    assert_eq!(run(&named).status.code(), Some(0));
}

/// Confirmed tokens are not accepted by their number, so that the summary says what lets them pass.
#[test]
fn confirmed_tokens_pass_with_the_limit_that_is_named() {
    let folder = folder("confirmed");
    let mut log = "token,channel,code,sent_at\n".to_owned();
    for (day, hour) in (1..5).flat_map(|day| (0..24).map(move |hour| (day, hour))) {
        let mut row =
            |token: &str, code: u32| writeln!(log, "{token},apple,{code},2025-11-0{day}T{hour:02}:00:00Z").unwrap();
        (0..300).for_each(|token| row(&format!("ok{token}"), 2));
        // So few in a stretch that their answers count.
        (0..12).filter(|token| hour == 2 * token && day % 2 == 1).for_each(|token| row(&format!("gone{token}"), 2009));
    }
    fs::write(folder.join("log.csv"), log).unwrap();
    let run =
        |options: &[&str]| cleanup(&folder, &[&["log.csv", "--max-share", "0.02"], options].concat()).output().unwrap();
    let held = run(&[]);
    let told = String::from_utf8(held.stderr).unwrap();
    assert_eq!((held.status.code(), held.stdout), (Some(3), vec![]), "{told}");
    assert!(told.contains("let them pass with --unchecked-removals 12 in one run"), "{told}");
    assert_eq!(lines(&run(&["--unchecked-removals", "12"])).len(), 12);
}

#[test]
fn a_field_of_objects_is_the_one_that_is_named() {
    let folder = folder("named-fields");
    let told = |name: &str, log: &str, arguments: &[&str]| {
        fs::write(folder.join(name), log).unwrap();
        lines(&succeeds(&mut cleanup(&folder, &[&[name][..], arguments].concat())))
    };
    let row = |fields: &str| format!("{{\"token\":\"a\",\"channel\":\"apple\",\"code\":2011,{fields}}}\n");
    // The token was registered after the message, by a field that is named, and is only in a row far from the first ones.
    let many = "{\"token\":\"b\",\"channel\":\"apple\",\"code\":2}\n".repeat(10_000);
    let late = row("\"made\":\"2026-11-24T02:00:00Z\",\"sent_at\":\"2026-11-24T01:00:00Z\"");
    assert_eq!(told("made.ndjson", &(many + &late), &["--registered-at-field", "made"]), [""; 0]);
    // A token is in the field that the first rows have, and in no other.
    let other = "{\"Token\":\"b\",\"channel\":\"apple\",\"code\":2011}\n";
    assert_eq!(told("token.ndjson", &(row("\"x\":1") + other), &[]), ["a"]);
    // Of two usual names the better one counts, wherever it is in the row, and whether or not the row has an object in it.
    for fields in ["\"app\":\"x\",\"app_id\":\"y\"", "\"app_id\":\"y\",\"app\":\"x\""] {
        for fields in [fields.to_owned(), format!("{fields},\"extra\":{{}}")] {
            assert_eq!(told("app.ndjson", &row(&fields), &["--print", "token,app"]), ["a,x"], "{fields}");
        }
    }
    // A token need not be in ASCII.
    assert_eq!(told("text.ndjson", "{\"token\":\"用户1\",\"channel\":\"apple\",\"code\":2011}\n", &[]), ["用户1"]);
}

#[test]
fn a_field_that_cannot_be_told_is_refused() {
    let folder = folder("fields-that-cannot-be-told");
    for (name, log, expected) in [
        (
            "log.csv",
            "token,channel,code,sent_at,sentAt\na,apple,2011,2026-11-24T01:00:00Z,2026-11-24T02:00:00Z\n",
            "more than one field may hold the time of the message: `sent_at`, `sentAt`",
        ),
        (
            "log.logfmt",
            "channel=apple code=2011 user=a\nchannel=apple code=2 user=b\n",
            "cannot tell which field holds the token",
        ),
    ] {
        fs::write(folder.join(name), log).unwrap();
        let output = cleanup(&folder, &[name]).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && told.contains(expected), "{told}");
    }
}

#[test]
fn a_note_with_line_breaks_swallows_no_rows() {
    let folder = folder("notes");
    let log = "token,channel,code,note\na,apple,2011,\"two\nlines, and\n\nmore\"\nb,apple,2,\n";
    fs::write(folder.join("log.csv"), log).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["log.csv"]))), ["a"]);
}

#[test]
fn the_field_with_the_token_is_found_by_any_name() {
    let folder = folder("token-field");
    fs::write(folder.join("named.csv"), "channel,code,registration\nhuawei,80000004,gone-1\n").unwrap();
    let output = succeeds(&mut cleanup(&folder, &["--token-field", "registration", "named.csv"]));
    assert_eq!(lines(&output), ["gone-1"]);
    let rows = "{\"通道\":\"华为\",\"错误码\":80000004,\"令牌\":\"gone-1\",\"说明\":\"令牌失效\"}\n\
                {\"通道\":\"华为\",\"错误码\":2,\"令牌\":\"alive-1\",\"说明\":\"成功\"}\n";
    fs::write(folder.join("chinese.ndjson"), rows).unwrap();
    assert_eq!(lines(&succeeds(&mut cleanup(&folder, &["chinese.ndjson"]))), ["gone-1"]);
}

#[test]
fn codes_of_another_list_are_refused_and_passed_through_ones_are_not() {
    let folder = folder("another-list");
    let run = |list: &str, rows: &str| {
        fs::write(folder.join("log.csv"), format!("channel,code,token\n{rows}")).unwrap();
        let mut command = support::push_status();
        command.args(["cleanup", "--codes", list, "log.csv"]).current_dir(&folder).stdin(Stdio::null());
        let output = command.output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let refused = |list: &str, rows: &str, reason: &str| {
        let (code, told) = run(list, rows);
        assert!(code == 2 && told.contains(reason), "{list}: {told}");
    };
    let another = "the codes are those of another list than";
    // No list has all codes, and the named one has none of its own.
    refused("receipt", "apple,2011,t1\nhuawei,80000000,t2\nhuawei,0,t3\nhuawei,0,t4\n", another);
    // Only Huawei's own list has that success.
    refused("mpaas", "huawei,80300007,t1\nhuawei,80300007,t2\nhuawei,80000000,t3\n", another);
    // mPaaS passes such codes through.
    let (code, told) = run("mpaas", "huawei,80300010,t1\nhuawei,80200003,t2\nhuawei,80300007,t3\n");
    assert_eq!(code, 0, "{told}");
    // Half of the rows are not most.
    let (code, told) = run("mpaas", "apple,2002,t1\napple,503,t2\n");
    assert_eq!(code, 0, "{told}");
}

#[test]
fn a_row_without_a_token_is_counted_once() {
    let folder = folder("counted-once");
    // More codes than are told apart.
    let rows: String = (0..20_000).map(|row| format!(",vivo,{}\n", 900_000 + row)).collect();
    fs::write(folder.join("log.csv"), format!("token,channel,code\n{rows}a,vivo,2\n")).unwrap();
    let told = String::from_utf8(succeeds(&mut cleanup(&folder, &["log.csv"])).stderr).unwrap();
    assert!(told.starts_with("log.csv: 20,001 rows, ") && !told.contains("not listed"), "{told}");
    // Half of the rows with such a code are taken.
    let rows: String =
        (0..20_000).map(|row| format!(",vivo,{code}\nt{row},vivo,{code}\n", code = 900_000 + row)).collect();
    fs::write(folder.join("log.csv"), format!("token,channel,code\n{rows}")).unwrap();
    let told = String::from_utf8(succeeds(&mut cleanup(&folder, &["log.csv"])).stderr).unwrap();
    assert!(told.contains("\nnot listed: vivo, 20,000 rows: ") && told.contains("not read: 20,000 rows, "), "{told}");
}
