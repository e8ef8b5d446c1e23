//! Which logs are refused as a whole, because they are not read as what they are.

use crate::{Logs, MPAAS, SEND, T, healthy};

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
        logs.refused(&["--codes", "mpaas", "log.csv"]);
    }
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
        "old_channel,code,token,user,sent_at\n",
        "apple,2,ok1,u,2026-11-20T11:00:00Zchannel,code,user,token,sent_at\n",
    ] {
        logs.write("log.csv", format!("{first}{dead}{second}{last}"));
        let told = logs.refused(&[&MPAAS[..], &["log.csv"]].concat());
        assert!(told.contains("line 8 is a second header"), "{second}: {told}");
    }
    for channel in ["apple", "huawei"] {
        let log =
            format!("code,token,user,sent_at\n2,T1,uT,{T}10:00:00Z\ncode,user,token,sent_at\n2,uT,T1,{T}12:00:00Z\n");
        logs.write("log.csv", log);
        let output = logs.run(&["--codes", "mpaas", "--channel", channel, "log.csv"]);
        assert!(String::from_utf8(output.stderr).unwrap().contains("line 3 is a second header"), "{channel}");
    }
    // `send_time` is read where `sent_at` is empty, so a header with another name for it is a second one; nobody reads the note.
    let log = |second: &str| {
        let header = "token,channel,code,sent_at,send_time,note\n";
        format!(
            "{header}T1,apple,2011,{T}10:00:00Z,,\n{}ok1,apple,2,,{T}12:00:00Z,\n",
            header.replace("send_time,note", second)
        )
    };
    logs.check("log.csv", &log("send_time,memo"), &MPAAS, &["T1"]);
    logs.write("log.csv", log("at,note"));
    assert!(logs.refused(&[&MPAAS[..], &["log.csv"]].concat()).contains("line 3 is a second header"));
    // The same header again changes nothing.
    for same in
        ["Channel,CODE,token,user id,sent_at\n", "apple,2,ok1,u,2026-11-20T11:00:00Zchannel,code,token,user,sent_at\n"]
    {
        let later = format!("apple,2,ok2,u,{T}12:00:00Z\n");
        logs.check("log.csv", &format!("{first}{dead}{same}{later}"), &MPAAS, &["T1"]);
    }
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
        let told = logs.refused(&[&MPAAS[..], &["log.csv"]].concat());
        assert!(told.contains("has a zero byte"), "{told}");
    }
    // The first of two faults is told.
    for [first, second] in
        [["a,\0,b,c\n", "token,channel,code,sent_at\n"], ["token,channel,code,sent_at\n", "a,\0,b,c\n"]]
    {
        logs.write("log.csv", format!("channel,code,token,sent_at\n{rows}{first}{second}"));
        let told = String::from_utf8(logs.run(&[&MPAAS[..], &["log.csv"]].concat()).stderr).unwrap();
        let fault =
            if first.starts_with("token") { "line 9002 is a second header" } else { "line 9002 has a zero byte" };
        assert!(told.contains(fault), "{told}");
    }
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
        let told = logs.refused(&["--codes", "mpaas", "1.csv", "2.csv"]);
        assert!(told.contains("2.csv: the log begins or ends with all of 1.csv"), "{told}");
    }
    // The whole log again counts once.
    logs.write("2.csv", first.lines().map(|row| columns(row) + "\r\n").collect::<String>());
    assert_eq!(logs.removed(&["--codes", "mpaas", "1.csv", "2.csv"]).0, [""; 0]);
}
