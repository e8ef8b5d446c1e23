//! What the command line prints, and its exit codes: transcripts in `transcripts/`, which `cargo xtask update` writes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use push_status::PushStatus;
use support::{DOCS_URL, run};

#[test]
fn the_transcripts_are_golden_files() {
    let run = || {
        let cases = trycmd::TestCases::new();
        support::ENVIRONMENT.iter().for_each(|(name, value)| _ = cases.env(*name, *value));
        cases.case("tests/transcripts/*.trycmd");
    };
    assert!(
        std::panic::catch_unwind(run).is_ok(),
        "a transcript differs: if a table was edited or another output is meant, run `cargo xtask update`"
    );
}

#[test]
fn every_listed_code_is_explained_with_its_channel_and_without() {
    for status in PushStatus::all() {
        let code = status.code().to_string();
        let with_channel = run(&["explain", "--json", status.channel().id(), &code], "");
        let found: serde_json::Value = serde_json::from_slice(&with_channel.stdout).unwrap();
        let is_it = |answer: &serde_json::Value| answer["list"] == "mpaas" && answer["name"] == status.name();
        assert!(found["answers"].as_array().unwrap().iter().any(is_it), "{status}");
        assert!(with_channel.status.success());
    }
    for code in [80_300_007, -1, 10_001] {
        let everywhere = run(&["explain", "--json", &code.to_string()], "");
        let found: serde_json::Value = serde_json::from_slice(&everywhere.stdout).unwrap();
        let answers = found["answers"].as_array().unwrap().iter().filter(|answer| answer["list"] == "mpaas");
        let channels: Vec<_> = answers.map(|answer| answer["channel"].clone()).collect();
        let expected: Vec<_> = PushStatus::candidates(code).map(|status| status.channel().id()).collect();
        assert_eq!(channels, expected);
    }
}

#[test]
fn standard_input_is_a_dash() {
    let line = "2026-11-23 push via vivo failed: code 10302\n";
    let output = run(&["explain", "-"], line);
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("vivo 10302 InvalidRegId\n"));
}

#[test]
fn colour_is_only_for_a_terminal() {
    let output = run(&["explain", "apple", "2011"], "");
    assert!(!output.stdout.contains(&0x1b));
    let forced = support::push_status().args(["explain", "apple", "2011"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(forced.stdout.contains(&0x1b));
}

#[test]
fn every_object_has_its_address_where_the_page_is_known() {
    let urls = |output: Output| -> Vec<_> {
        let objects: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
        objects.into_iter().map(|object| object["url"].clone()).collect()
    };
    let anchors = |base: &str| -> Vec<serde_json::Value> {
        PushStatus::all().map(|status| format!("{base}#{}-{}", status.channel(), status.code()).into()).collect()
    };
    let base = "https://example.com/push";
    let listed = urls(run(&["list", "--codes", "mpaas", "--json", "--docs-url", base], ""));
    assert_eq!(listed, anchors(base));
    let mut command = support::push_status();
    let from_environment =
        command.args(["list", "--codes", "mpaas", "--json"]).env(DOCS_URL, "https://example.com/env").output().unwrap();
    assert_eq!(urls(from_environment), anchors("https://example.com/env"));
    let refused = support::push_status().args(["list", "apple"]).env(DOCS_URL, "example.com").output().unwrap();
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(
        refused.status.code() == Some(2) && told.starts_with(&format!("error: {DOCS_URL} \"example.com\": ")),
        "{told}"
    );
    assert!(urls(run(&["list", "--json"], "")).iter().all(serde_json::Value::is_null));
    // Rows of the vendors' lists have theirs too, in JSON and in the text.
    let receipts = urls(run(&["list", "huawei", "--codes", "receipt", "--json", "--docs-url", base], ""));
    assert!(receipts.contains(&format!("{base}#huawei-receipt-2").into()), "{receipts:?}");
    let explained = run(&["explain", "apple", "ExpiredToken", "--docs-url", base], "");
    let text = String::from_utf8(explained.stdout).unwrap();
    assert!(text.contains(&format!("{base}#apple-send-ExpiredToken")), "{text}");
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_success() {
    let mut command = support::push_status();
    let mut child = command.arg("list").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn every_shell_and_the_manual_page_are_written() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell], "");
        assert!(script.status.success() && String::from_utf8(script.stdout).unwrap().contains("explain"), "{shell}");
    }
    let page = String::from_utf8(run(&["man"], "").stdout).unwrap();
    assert!(page.contains(".TH push") && page.contains("explain"), "{page}");
    let page = String::from_utf8(run(&["man", "annotate"], "").stdout).unwrap();
    assert!(page.contains(".TH push-status-annotate") && page.contains("\\-\\-strict"), "{page}");
    // Each example has the same indent.
    assert!(page.contains(".SH EXAMPLES\n.nf\n  push\\-status annotate deliveries.csv"), "{page}");
    let unknown = run(&["man", "anotate"], "");
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("the commands are explain, list"));
    // Each page that a page names can be printed.
    let page = String::from_utf8(run(&["man"], "").stdout).unwrap().replace("\\-", "-");
    let named: Vec<_> =
        page.lines().filter_map(|line| line.strip_prefix("push-status-")?.strip_suffix("(1)")).collect();
    assert!(named.contains(&"cleanup"), "{page}");
    for name in named {
        let page = String::from_utf8(run(&["man", name], "").stdout).unwrap();
        assert!(page.contains(".SH SYNOPSIS") && !page.contains(".SH SUBCOMMANDS"), "{name}: {page}");
    }
}

/// A log of many chunks, with a quoted line break in each third row.
fn long_log(rows: usize) -> String {
    let row = |row: usize| match row % 3 {
        0 => format!("{row},huawei,80300007,x\n"),
        1 => format!("{row},apple,2011,\"a\nb\"\n"),
        _ => format!("{row},vivo,10302,\"\"\"\"\n"),
    };
    "id,channel,code,text\n".to_owned() + &(0..rows).map(row).collect::<String>()
}

#[test]
fn the_rows_of_a_long_log_keep_their_order() {
    let rows = 60_000;
    let log = long_log(rows);
    let output = run(&["annotate", "-", "--strict"], &log);
    assert!(output.status.success());
    let mut expected = log.replace(",x\n", ",x,AllTokensInvalid,confirm_token,suspect,mpaas\n");
    expected = expected.replace("b\"\n", "b\",Unregistered,remove_token,dead,mpaas\n");
    expected = expected.replace("\"\"\"\"\n", "\"\"\"\",InvalidRegId,confirm_token,suspect,mpaas\n");
    expected = expected.replacen("text\n", "text,push_name,push_action,push_token_verdict,push_list\n", 1);
    assert!(String::from_utf8(output.stdout).unwrap() == expected);
    let summary: serde_json::Value = serde_json::from_slice(&run(&["summary", "--json"], &log).stdout).unwrap();
    assert_eq!(summary["rows"], rows);
    assert_eq!(summary["tokens"], serde_json::json!({ "dead": rows / 3, "suspect": rows / 3 * 2 }));
}

#[test]
fn other_fields_may_be_anything() {
    let output = run(&["annotate", "-"], b"\xef\xbb\xbfcode,channel,text\r\n2011,apple,\xff\xfe\r\n");
    let expected =
        b"\xef\xbb\xbfcode,channel,text,push_name,push_action,push_token_verdict,push_list\r\n2011,apple,\xff\xfe,Unregistered,remove_token,dead,mpaas\r\n";
    assert_eq!(output.stdout.escape_ascii().to_string(), expected.escape_ascii().to_string());
    let output = run(&["annotate", "--add", "name"], b"{\"\xff\":\"\xff\",\"channel\":\"apple\",\"code\":2011}");
    let expected = b"{\"\xff\":\"\xff\",\"channel\":\"apple\",\"code\":2011,\"push_name\":\"Unregistered\"}";
    assert_eq!(output.stdout.escape_ascii().to_string(), expected.escape_ascii().to_string());
}

#[test]
fn what_is_no_log_is_refused() {
    let no_logs: [(&[u8], &str); 6] = [
        (b"\x1f\x8b\x08\x00", "the gzip file is cut off"),
        (b"\x28\xb5\x2f\xfd", "the zstd file is cut off"),
        (b"PK\x03\x04", "export the sheet as CSV"),
        (b"\xff\xfec\0o\0d\0e\0", "--channel-field"),
        (b"channel,code\nhuawei,\0", "binary data"),
        (b"[{\"channel\":\"huawei\"}]", "jq -c"),
    ];
    for (bytes, remedy) in no_logs {
        let output = run(&["annotate"], bytes);
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.starts_with("error: ") && message.contains(remedy), "{message}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    }
}

#[test]
fn saved_logs_pass_through_or_are_refused_with_a_message() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/logs");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths: Vec<_> = paths.map(|path| path.to_str().unwrap().to_owned()).collect();
    assert!(!paths.is_empty());
    for path in &paths {
        for options in
            [&[][..], &["--channel", "vivo"], &["--format", "csv"], &["--format", "tsv"], &["--format", "ndjson"]]
        {
            let add = [
                "--add",
                "name,action,token-verdict,list,description,label,explanation,note,advice,retryable",
                "--json",
            ];
            let annotated = run(&[&["annotate", path], options, &add].concat(), "");
            let counted = run(&[&["summary", path], options].concat(), "");
            for output in [&annotated, &counted] {
                let message = String::from_utf8_lossy(&output.stderr);
                let is_refused = output.status.code() == Some(2) && message.starts_with("error: ");
                assert!(is_refused || output.status.success(), "{path} with {options:?}: {output:?}");
            }
            assert_eq!(annotated.status, counted.status, "{path} with {options:?}: {annotated:?} {counted:?}");
        }
    }
}

#[test]
fn a_row_without_end_is_refused_after_the_whole_rows_before_it() {
    let mut log = long_log(3000);
    let lines = log.lines().count();
    log += "3000,apple,2011,\"";
    log += &"endless\n".repeat(1 << 19);
    let output = run(&["annotate"], &log);
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.starts_with(&format!("error: line {}: a row is longer than 1024 KiB", lines + 1)), "{message}");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.ends_with(b"2999,vivo,10302,\"\"\"\",InvalidRegId,confirm_token,suspect,mpaas\n"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_whole_rows() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("full-disk");
    std::fs::create_dir_all(&folder).unwrap();
    let (log, out) = (folder.join("log.csv"), folder.join("out.csv"));
    std::fs::write(&log, long_log(60_000)).unwrap();
    // A limit on the size of a file fails as a full disk does: in the middle of a write.
    let command = format!(
        "trap '' XFSZ; ulimit -f 1000; exec '{}' annotate '{}' > '{}'",
        env!("CARGO_BIN_EXE_push-status"),
        log.display(),
        out.display()
    );
    let output = Command::new("bash").args(["-c", &command]).output().unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.starts_with("error: cannot write the rows: "), "{message}");
    assert_eq!(output.status.code(), Some(2));
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(written.len() > 100_000 && written.len() <= 1000 * 1024, "{}", written.len());
    let whole = String::from_utf8(run(&["annotate"], std::fs::read(&log).unwrap()).stdout).unwrap();
    let rest = whole.strip_prefix(&written).unwrap();
    assert!(rest.split(',').next().unwrap().parse::<u64>().is_ok(), "{rest}");

    let full = Command::new("bash")
        .args(["-c", &format!("'{}' annotate '{}' > /dev/full", env!("CARGO_BIN_EXE_push-status"), log.display())])
        .output()
        .unwrap();
    assert_eq!(full.status.code(), Some(2), "{full:?}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_early_is_success() {
    let mut command = support::push_status();
    let pipes = command.arg("annotate").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    drop(child.stdout.take());
    drop(child.stdin.take().unwrap().write_all(long_log(60_000).as_bytes()));
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn the_first_line_may_be_as_long_as_any_row() {
    let columns: String = (0..50_000).map(|column| format!(",c{column}")).collect();
    let log = format!("channel,code{columns}\napple,2011{columns}\n");
    let output = String::from_utf8(run(&["annotate"], &log).stdout).unwrap();
    assert!(
        output.starts_with(&format!(
            "channel,code{columns},push_name,push_action,push_token_verdict,push_list\napple,2011"
        ))
    );
    let object = format!("{{\"text\":\"{columns}\",\"channel\":\"apple\",\"code\":2011}}\n");
    let output = String::from_utf8(run(&["annotate", "--add", "name"], &object).stdout).unwrap();
    assert!(output.ends_with("\"code\":2011,\"push_name\":\"Unregistered\"}\n"));
    let endless = run(&["annotate"], format!("channel,code,\"{}", columns.repeat(8)));
    assert_eq!(endless.status.code(), Some(2), "{endless:?}");
}

#[cfg(target_os = "linux")]
fn bash(script: &str) -> Output {
    // Found by its name, as by a user.
    let place = std::path::Path::new(env!("CARGO_BIN_EXE_push-status")).parent().unwrap();
    let search = std::env::join_paths(
        std::iter::once(place.to_owned()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transcripts/annotate.in");
    Command::new("bash")
        .args(["-c", script])
        .env("PATH", search.unwrap())
        .current_dir(folder)
        .envs(support::ENVIRONMENT)
        .env_remove("CI")
        .output()
        .unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn every_line_is_wrapped_to_the_terminal_with_its_indent() {
    const COLUMNS: usize = 60;
    for (command, indent) in [
        ("search certificate expired", 21),
        ("list meizu --lang zh", 21),
        ("explain oppo 80300007", 21),
        ("explain huawei 80300007 --lang zh", 11),
        ("explain there is no code in this text, which is longer than the terminal is wide", 0),
    ] {
        let output =
            bash(&format!("TERM=dumb script -qec 'stty rows 24 cols {COLUMNS}; push-status {command}' /dev/null"));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.lines().count() > 1, "{command}: {text}");
        for line in text.lines().filter(|line| !line.contains("://")) {
            assert!(textwrap::core::display_width(line.trim_end()) <= COLUMNS, "{command}: {line}");
        }
        let is_further = |line: &str| line.len() > indent && line.trim_end().find(|char| char != ' ') == Some(indent);
        assert!(text.lines().any(is_further), "{command}: no line has an indent of {indent}:\n{text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn colour_is_for_a_terminal_that_wants_it() {
    // `script` gives the command a terminal.
    let shown = |environment: &str| {
        let output = bash(&format!("{environment} script -qec 'push-status explain apple 2011' /dev/null"));
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(shown("TERM=xterm").contains("\u{1b}[1m") && shown("TERM=xterm").contains("Unregistered"));
    for environment in ["TERM=xterm NO_COLOR=1", "TERM=dumb"] {
        let text = shown(environment);
        assert!(!text.contains('\u{1b}') && text.contains("Unregistered"), "{environment}: {text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_standard_error_that_nobody_reads_is_no_panic() {
    let code = |script: &str| bash(script).status.code();
    assert_eq!(code("push-status annotate vivo.csv --channel vivo 2>/dev/full >/dev/null"), Some(2));
    assert_eq!(code("push-status annotate no-such-file 2>/dev/full"), Some(2));
    assert_eq!(
        code("push-status annotate vivo.csv --channel vivo 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}"),
        Some(0)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn one_core_and_many_give_the_same() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("cores");
    std::fs::create_dir_all(&folder).unwrap();
    let log = folder.join("log.csv");
    std::fs::write(&log, long_log(60_000) + "x,mars,1,\ny,vivo,99,\nz,vivo,,\n").unwrap();
    for command in ["annotate", "summary --json"] {
        let all = bash(&format!("push-status {command} '{}'", log.display()));
        let one = bash(&format!("taskset -c 0 push-status {command} '{}'", log.display()));
        assert!(all.status.success() && !all.stdout.is_empty());
        assert!(all == one, "{command}: {:?}", one.stderr);
    }
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_whole_rows() {
    use std::io::Read as _;

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let log = folder.join("interrupted.csv");
    std::fs::write(&log, long_log(60_000)).unwrap();
    let mut command = support::push_status();
    let mut child = command.arg("annotate").arg(&log).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut written = vec![0; 1000];
    out.read_exact(&mut written).unwrap();
    // The rest of a write waits for this reader, who interrupts.
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    std::thread::sleep(std::time::Duration::from_millis(300));
    out.read_to_end(&mut written).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let whole = run(&["annotate", log.to_str().unwrap()], "").stdout;
    assert!(written.len() < whole.len() && whole.starts_with(&written));
    let row = String::from_utf8(whole[written.len()..].split(|byte| *byte == b'\n').next().unwrap().to_vec()).unwrap();
    assert!(written.ends_with(b"\n") && row.split(',').next().unwrap().parse::<u64>().is_ok(), "{row}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_log_is_not_its_own_output() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("own-output.csv");
    std::fs::write(&file, "channel,code\napple,2011\n").unwrap();
    for redirected in ["{0} >> {0}", "- < {0} >> {0}", "< {0} 1<> {0}"] {
        let arguments = redirected.replace("{0}", &format!("'{}'", file.display()));
        let output = bash(&format!("push-status annotate {arguments}"));
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains("the output is the log itself"), "{redirected}: {message}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "channel,code\napple,2011\n");
    }
}

#[test]
fn each_line_of_standard_input_has_its_own_channel() {
    let output = run(&["explain", "-"], "vivo code 10302\nhuawei code 80300007\n");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("vivo 10302 InvalidRegId\n") && text.contains("\nhuawei 80300007 AllTokensInvalid\n"),
        "{text}"
    );
    let long = run(&["explain", "-"], "2011 ".repeat(20_000));
    assert!(
        String::from_utf8(long.stderr)
            .unwrap()
            .contains("standard input is longer than 64 KiB: use `push-status annotate`")
    );
}

#[test]
fn the_environment_chooses_the_language_unless_an_option_does() {
    let said = |variables: &[(&str, &str)], options: &[&str]| {
        let mut command = support::push_status();
        command.args(["explain", "huawei", "80000004"]).args(options).env_remove("LC_ALL");
        ["LC_MESSAGES", "LANG"].iter().for_each(|name| _ = command.env_remove(name));
        String::from_utf8(command.envs(variables.iter().copied()).output().unwrap().stdout).unwrap()
    };
    let chinese = |variables: &[(&str, &str)], options: &[&str]| said(variables, options).contains("应用已卸载。");
    assert!(!chinese(&[], &[]));
    assert!(chinese(&[("LANG", "zh_CN.UTF-8")], &[]));
    assert!(chinese(&[("LC_MESSAGES", "zh_CN.UTF-8"), ("LANG", "en_US.UTF-8")], &[]));
    assert!(!chinese(&[("LC_ALL", "C"), ("LANG", "zh_CN.UTF-8")], &[]));
    assert!(!chinese(&[("LANG", "zh_CN.UTF-8")], &["--lang", "en"]));
    assert!(chinese(&[("LC_ALL", "C")], &["--lang", "ZH"]));
}

/// What `explain --json -` answers to a paste.
fn explained(paste: &str, arguments: &[&str]) -> serde_json::Value {
    let output = run(&[&["explain", "--json"][..], arguments, &["-"]].concat(), paste);
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn an_http_status_without_a_row_is_explained_as_it_is_commonly_meant() {
    let meanings = [
        (
            204,
            "the server took the request; whether the message was accepted is in the body",
            "服务器收到了请求；消息是否被接收要看正文",
        ),
        (301, "the address has moved", "地址已变更"),
        (400, "the server does not understand the request", "服务器无法理解该请求"),
        (401, "the sender is not logged in: check its credentials", "发送方未通过认证，请检查凭据"),
        (403, "the sender may not do this: check its credentials and rights", "发送方无权这样做，请检查凭据和权限"),
        (404, "the address of the request is wrong", "请求的地址有误"),
        (405, "the request must be a POST", "请求必须使用 POST"),
        (
            408,
            "a server waited too long; whether the message was accepted is not known",
            "某个服务器等待超时；不知道消息是否已被接收",
        ),
        (410, "what was at the address is gone", "该地址上的内容已不存在"),
        (413, "the request is too large", "请求过大"),
        (418, "the request was refused", "请求被拒绝"),
        (429, "the sender is too fast: slow down", "发送过快，请降低速率"),
        (
            500,
            "a server, or a proxy in front of it, has failed; the message may have been accepted all the same",
            "服务器或其前面的代理出现故障；消息也可能已被接收",
        ),
        (
            504,
            "a server waited too long; whether the message was accepted is not known",
            "某个服务器等待超时；不知道消息是否已被接收",
        ),
    ];
    for (status, english, chinese) in meanings {
        for (lang, meaning) in [("en", english), ("zh", chinese)] {
            let found = explained(&format!("HTTP/1.1 {status}"), &["--lang", lang]);
            assert_eq!(found["http_status"], status);
            let note = found["notes"][0].as_str().unwrap();
            let is_said = [format!(": {meaning}. "), format!("：{meaning}。")].iter().any(|said| note.contains(said));
            assert!(is_said, "{status}: {note}");
        }
    }
}

/// The HTTP status is only for a paste that has no better answer: a guess is none.
#[test]
fn the_http_status_is_in_the_object_if_there_is_no_better_answer() {
    let status = |paste: &str| explained(paste, &[])["http_status"].clone();
    assert_eq!(status(r#"{"error":"NOT_FOUND","status":404,"path":"/api/cart"}"#), 404);
    assert!(status("apns status=410 reason=Unregistered").is_null());
    // Nothing but `errorCode` is before this one, which Xiaomi does not list.
    assert_eq!(status("xiaomi push failed, errorCode=502"), 502);
    assert!(status("vivo push failed, errorCode=19999, then errorCode=502").is_null());
}

#[test]
fn the_code_of_an_sdk_is_the_number_of_its_field_or_of_its_range() {
    let code = |paste: &str| explained(paste, &[])["foreign"][0]["code"].clone();
    assert_eq!(code("OPPO SDK onRegister responseCode=14 after 3 attempts"), "14");
    assert_eq!(code("W/HmsMessageService: pid 4711 getToken failed, ApiException: 907135000"), "907135000");
}

#[test]
fn json_has_the_same_keys_and_ids_in_every_language() {
    let rows = |lang: &str| {
        let output = run(&["list", "--json", "--lang", lang], "");
        serde_json::from_slice::<Vec<serde_json::Map<String, serde_json::Value>>>(&output.stdout).unwrap()
    };
    let (english, chinese) = (rows("en"), rows("zh"));
    assert_eq!(english.len(), chinese.len());
    for (english, chinese) in english.iter().zip(&chinese) {
        assert!(english.keys().eq(chinese.keys()));
        let differs = |key: &&String| english[key.as_str()] != chinese[key.as_str()];
        let texts = ["advice", "description", "explanation"];
        assert!(english.keys().filter(differs).all(|key| texts.contains(&key.as_str())), "{english:?} {chinese:?}");
    }
    assert_ne!(english, chinese);
}

#[test]
fn a_batch_of_receipts_is_read_to_its_end() {
    let receipts: Vec<String> = (0..250)
        .map(|id| format!(r#"{{"messageId":"m{id}","registrationIds":"t{id}","eventType":"push_arrive"}}"#))
        .collect();
    let output = run(&["explain", "--json", "-"], format!("oppo callback: [{}]", receipts.join(",")));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["tokens"].as_array().unwrap().len(), 250);
}
