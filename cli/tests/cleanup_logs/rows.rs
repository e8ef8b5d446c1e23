//! What a row protects, and what it proves.

use crate::{Logs, MPAAS, SEND, T, healthy};

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
fn what_is_held_back_is_kept_if_a_later_run_reads_a_delivery_between_its_failures() {
    let logs = Logs::new("held-and-delivered");
    let others = |time: &str| (0..40).map(|n| format!("ok{n},huawei,2,2026-11-{time}:00:00Z\n")).collect::<String>();
    let good = |code: u32, time: &str| format!("good,huawei,{code},2026-11-{time}:00:00Z\n");
    let log =
        |name: &str, rows: &[String]| logs.write(name, "token,channel,code,sent_at\n".to_owned() + &rows.concat());
    log("1.csv", &[others("10T10"), good(80_300_007, "10T10")]);
    log("2.csv", &[others("11T10"), good(80_300_007, "11T10"), others("11T23")]);
    log("3.csv", &[others("12T10"), good(2, "10T20")]);
    log("4.csv", &[others("13T10")]);
    let held = ["--codes", "mpaas", "--state", "state", "--max-share", "0.01", "--unchecked-removals", "0"];
    assert_eq!(logs.run(&[&held[..], &["1.csv"]].concat()).status.code(), Some(0));
    assert_eq!(logs.run(&[&held[..], &["2.csv"]].concat()).status.code(), Some(3));
    assert_eq!(logs.run(&[&held[..], &["3.csv"]].concat()).status.code(), Some(0));
    let (removed, told) = logs.removed(&["--codes", "mpaas", "--state", "state", "4.csv"]);
    assert_eq!(removed, [""; 0], "{told}");
    assert!(told.contains("it has not failed again yet"), "{told}");
}

#[test]
fn the_date_of_a_registration_is_known_as_long_as_the_failure_that_it_clears() {
    let logs = Logs::new("registered-dates");
    let log = |name: &str, rows: &str| logs.write(name, format!("token,channel,code,sent_at,registered_at\n{rows}"));
    let reached = "good,apple,2,2026-11-10T02:00:00Z,2026-11-09T05:00:00Z\n";
    log("1.csv", &format!("{reached}good,apple,2011,2026-11-10T06:00:00Z,2026-11-09\n"));
    log("2.csv", "x,apple,2,2026-11-17T23:30:00Z,\n");
    log("3.csv", "x,apple,2,2026-11-18T23:30:00Z,\n");
    for name in ["1.csv", "2.csv", "3.csv"] {
        let (removed, told) = logs.removed(&["--codes", "mpaas", "--state", "state", name]);
        assert_eq!(removed, [""; 0], "{name}: {told}");
    }
}

#[test]
fn midnight_in_china_is_the_date_of_a_registration() {
    let logs = Logs::new("midnight-in-china");
    let log = |registered: &str| {
        let failed = |token: &str, registered: &str| format!("{token},apple,2011,2026-11-24T03:00:00Z,{registered}\n");
        let others = "ok,apple,2,2026-11-24T10:00:00Z,\n";
        format!(
            "token,channel,code,sent_at,registered_at\n{}{}{others}",
            failed("good", registered),
            failed("gone", "")
        )
    };
    for midnight in ["2026-11-23T16:00:00Z", "2026-11-23T16:00:00.000+00:00", "1795449600", "1795449600000"] {
        logs.check("log.csv", &log(midnight), &MPAAS, &["gone"]);
    }
    logs.check("log.csv", &log("2026-11-23T16:00:01Z"), &MPAAS, &["good", "gone"]);
}

#[test]
fn a_word_that_no_list_has_protects_a_token_that_is_only_found_in_its_field() {
    let logs = Logs::new("unlisted-words");
    let row = |token: &str, code: &str, time: &str| format!("time={T}{time}Z channel=apple token={token} code={code}");
    let others = healthy(|token| row(token, "2", "12:00:00"));
    for token in ["a(b)", "a&b"] {
        let dead = [token, "gone"].map(|token| row(token, "2011", "10:00:00") + "\n").concat();
        let word = row(token, "handed-over", "11:00:00");
        logs.check("log.log", &format!("{dead}{word}\n{others}"), &MPAAS, &["gone"]);
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
fn what_has_quotes_and_is_no_text_is_no_token() {
    let logs = Logs::new("no-text");
    let row = |token: &str| format!("{{\"token\":{token},\"channel\":\"apple\",\"code\":2011}}\n");
    let log = [row("\"\\ud83d\""), row("\"a\\u0062\""), row("\"c\"")].concat();
    logs.check("log.ndjson", &log, &MPAAS, &["ab", "c"]);
    let log = "channel=apple code=2011 token=\"\\ud83d\"\nchannel=apple code=2011 token=\"a\\u0062\"\nchannel=apple code=2011 token=\"open\n";
    logs.check("log.log", log, &MPAAS, &["ab"]);
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
    let told = logs.refused(&["--codes", "mpaas", "log.csv"]);
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
fn the_time_of_apns_in_a_row_of_its_own_keeps_what_was_registered_since() {
    let logs = Logs::new("time-of-apns");
    // In milliseconds: 2026-11-19T08:00:00Z.
    let row = |token: &str, registered: &str| {
        format!("apple,{token},Unregistered,410,1795075200000,{T}10:00:00Z,{registered}\n")
    };
    let log = "channel,token,reason,status,timestamp,sent_at,registered_at\n".to_owned()
        + &row("good", "2026-11-19T09:00:00Z")
        + &row("gone", "2026-11-19T07:00:00Z")
        + &format!("apple,other,,200,,{T}10:00:00Z,\n");
    logs.check("log.csv", &log, &["--codes", "send"], &["gone"]);
    // The time at which the log was written is after the message, and says nothing of the token.
    let log = log.replace("1795075200000", &format!("{T}10:00:01Z"));
    logs.check("log.csv", &log, &["--codes", "send"], &["good", "gone"]);
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
    logs.check("log.csv", &status("200").replace(",OK", ",12345"), &SEND, &["gone"]);
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
