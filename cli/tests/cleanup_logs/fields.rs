//! Which fields of a log are read, and which have to be named.

use crate::support::lines;
use crate::{Logs, MPAAS, SEND, T, healthy};

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
                let told = logs.refused(&["--codes", "send", "--state", "state", &option, field, &name]);
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
fn a_field_with_what_was_before_or_with_another_verdict_deletes_nothing() {
    let logs = Logs::new("of-the-past");
    let time = "2026-11-24T05:53:00Z";
    let error = |name: &str, log: &str, codes: [&str; 2]| {
        logs.write(name, log);
        logs.refused(&[&codes[..], &[name]].concat())
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
        let told = logs.refused(&["--codes", "mpaas", "log.csv"]);
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

#[test]
fn fields_are_chosen_by_a_thousand_rows() {
    let logs = Logs::new("thousand-rows");
    let row =
        |other: &str| format!("{{\"channel\":\"apple\",\"code\":2,\"token\":\"a\",\"device_token\":\"{other}\"}}\n");
    let log = |same: usize| row("a").repeat(same) + &row("b");
    logs.write("log.ndjson", log(999));
    let told = logs.refused(&[&MPAAS[..], &["log.ndjson"]].concat());
    assert!(told.contains("more than one field may hold the token"), "{told}");
    logs.check("log.ndjson", &log(1000), &MPAAS, &[]);
}

#[test]
fn a_time_in_an_object_is_not_that_of_the_report() {
    let logs = Logs::new("time-in-an-object");
    let row = "{\"token\":\"T1\",\"channel\":\"apple\",\"code\":2011,\"meta\":{\"time\":\"2026-11-20T10:00:00Z\",\"topic\":\"x\"}}\n";
    logs.write("log.ndjson", row);
    let (removed, told) = logs.removed(&[&MPAAS[..], &["log.ndjson"]].concat());
    assert_eq!(removed, ["T1"]);
    assert!(told.contains("no time of the messages: this is round 1"), "{told}");
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
fn a_log_with_two_tokens_in_a_row_is_refused_until_one_is_named() {
    let logs = Logs::new("two-tokens");
    let log = |other: &str, value: &str| {
        let rows = healthy(|token| format!("{token},{token},apple,2,{T}08:00:00Z"));
        format!("token,{other},channel,code,sent_at\n{rows}T1,{value},apple,2011,{T}10:00:00Z\n")
    };
    for other in ["device_token", "registration_id", "voipToken", "new_token", "apns_regid", "android_token", "令牌"]
    {
        logs.write("log.csv", log(other, "B1"));
        let told = logs.refused(&[&MPAAS[..], &["log.csv"]].concat());
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
        let told = logs.refused(&[&MPAAS[..], &["log.csv"]].concat());
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
    // The call succeeded each time, which says nothing against a code that only makes its token suspect.
    logs.check("log.csv", &log("success", "true", 2009, "true"), &MPAAS, &[]);
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
    // A field that is `null` is as one that is not there.
    let failed = |day: u8, app: &str| {
        let time = format!("2026-11-{day}T10:00:00Z");
        let row = |token: &str, code: u32, app: &str| {
            format!("{{\"channel\":\"apple\",\"code\":{code},\"token\":\"{token}\",\"sent_at\":\"{time}\"{app}}}\n")
        };
        (0..5).map(|n| row(&format!("ok{n}"), 2, "")).collect::<String>() + &row("T1", 2009, app)
    };
    for nothing in [",\"app\":null", ",\"app\":\"\"", ""] {
        logs.check("log.ndjson", &(failed(10, nothing) + &failed(20, "")), &MPAAS, &["T1"]);
    }
    for field in ["app_version", "应用版本", "user", "happened_at"] {
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
