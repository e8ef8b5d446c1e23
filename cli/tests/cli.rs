//! What the command line prints, and its exit codes: transcripts in `transcripts/`, which `cargo xtask update` writes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use push_status::PushStatus;

/// Where the command line finds the address of the reference page.
const DOCS_URL: &str = "PUSH_STATUS_DOCS_URL";

fn push_status(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    push_status_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments, input)
}

fn push_status_in(folder: &Path, arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut command = support::push_status();
    let pipes = command
        .current_dir(folder)
        .args(arguments)
        .env_remove(DOCS_URL)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // What is refused at once is not read to its end.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

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
        let with_channel = push_status(&["explain", "--json", status.channel().id(), &code], "");
        let found: serde_json::Value = serde_json::from_slice(&with_channel.stdout).unwrap();
        let is_it = |answer: &serde_json::Value| answer["list"] == "mpaas" && answer["name"] == status.name();
        assert!(found["answers"].as_array().unwrap().iter().any(is_it), "{status}");
        assert!(with_channel.status.success());
    }
    for code in [80_300_007, -1, 10_001] {
        let everywhere = push_status(&["explain", "--json", &code.to_string()], "");
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
    let output = push_status(&["explain", "-"], line);
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("vivo 10302 InvalidRegId\n"));
}

#[test]
fn colour_is_only_for_a_terminal() {
    let output = push_status(&["explain", "apple", "2011"], "");
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
    let listed = urls(push_status(&["list", "--codes", "mpaas", "--json", "--docs-url", base], ""));
    assert_eq!(listed, anchors(base));
    let mut command = support::push_status();
    let from_environment =
        command.args(["list", "--codes", "mpaas", "--json"]).env(DOCS_URL, "https://example.com/env").output().unwrap();
    assert_eq!(urls(from_environment), anchors("https://example.com/env"));
    assert!(urls(push_status(&["list", "--json"], "")).iter().all(serde_json::Value::is_null));
    // Rows of the vendors' lists have theirs too, in JSON and in the text.
    let receipts = urls(push_status(&["list", "huawei", "--codes", "receipt", "--json", "--docs-url", base], ""));
    assert!(receipts.contains(&format!("{base}#huawei-receipt-2").into()), "{receipts:?}");
    let explained = push_status(&["explain", "apple", "ExpiredToken", "--docs-url", base], "");
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
        let script = push_status(&["completions", shell], "");
        assert!(script.status.success() && String::from_utf8(script.stdout).unwrap().contains("explain"), "{shell}");
    }
    let page = String::from_utf8(push_status(&["man"], "").stdout).unwrap();
    assert!(page.contains(".TH push") && page.contains("explain"), "{page}");
    let page = String::from_utf8(push_status(&["man", "annotate"], "").stdout).unwrap();
    assert!(page.contains(".TH push-status-annotate") && page.contains("\\-\\-strict"), "{page}");
    // Each example has the same indent.
    assert!(page.contains(".SH EXAMPLES\n.nf\n  push\\-status annotate deliveries.csv"), "{page}");
    let unknown = push_status(&["man", "anotate"], "");
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("the commands are explain, list"));
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
    let output = push_status(&["annotate", "-", "--strict"], &log);
    assert!(output.status.success());
    let mut expected = log.replace(",x\n", ",x,AllTokensInvalid,confirm_token,suspect,mpaas\n");
    expected = expected.replace("b\"\n", "b\",Unregistered,remove_token,dead,mpaas\n");
    expected = expected.replace("\"\"\"\"\n", "\"\"\"\",InvalidRegId,confirm_token,suspect,mpaas\n");
    expected = expected.replacen("text\n", "text,push_name,push_action,push_token_verdict,push_list\n", 1);
    assert!(String::from_utf8(output.stdout).unwrap() == expected);
    let summary: serde_json::Value = serde_json::from_slice(&push_status(&["summary", "--json"], &log).stdout).unwrap();
    assert_eq!(summary["rows"], rows);
    assert_eq!(summary["tokens"], serde_json::json!({ "dead": rows / 3, "suspect": rows / 3 * 2 }));
}

#[test]
fn other_fields_may_be_anything() {
    let output = push_status(&["annotate", "-"], b"\xef\xbb\xbfcode,channel,text\r\n2011,apple,\xff\xfe\r\n");
    let expected =
        b"\xef\xbb\xbfcode,channel,text,push_name,push_action,push_token_verdict,push_list\r\n2011,apple,\xff\xfe,Unregistered,remove_token,dead,mpaas\r\n";
    assert_eq!(output.stdout.escape_ascii().to_string(), expected.escape_ascii().to_string());
    let output =
        push_status(&["annotate", "--add", "name"], b"{\"\xff\":\"\xff\",\"channel\":\"apple\",\"code\":2011}");
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
        let output = push_status(&["annotate"], bytes);
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
            let annotated = push_status(&[&["annotate", path], options, &add].concat(), "");
            let counted = push_status(&[&["summary", path], options].concat(), "");
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
    let output = push_status(&["annotate"], &log);
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
    let whole = String::from_utf8(push_status(&["annotate"], std::fs::read(&log).unwrap()).stdout).unwrap();
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
    let output = String::from_utf8(push_status(&["annotate"], &log).stdout).unwrap();
    assert!(
        output.starts_with(&format!(
            "channel,code{columns},push_name,push_action,push_token_verdict,push_list\napple,2011"
        ))
    );
    let object = format!("{{\"text\":\"{columns}\",\"channel\":\"apple\",\"code\":2011}}\n");
    let output = String::from_utf8(push_status(&["annotate", "--add", "name"], &object).stdout).unwrap();
    assert!(output.ends_with("\"code\":2011,\"push_name\":\"Unregistered\"}\n"));
    let endless = push_status(&["annotate"], format!("channel,code,\"{}", columns.repeat(8)));
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
    let whole = push_status(&["annotate", log.to_str().unwrap()], "").stdout;
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
    let output = push_status(&["explain", "-"], "vivo code 10302\nhuawei code 80300007\n");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("vivo 10302 InvalidRegId\n") && text.contains("\nhuawei 80300007 AllTokensInvalid\n"),
        "{text}"
    );
    let long = push_status(&["explain", "-"], "2011 ".repeat(20_000));
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

#[test]
fn json_has_the_same_keys_and_ids_in_every_language() {
    let rows = |lang: &str| {
        let output = push_status(&["list", "--json", "--lang", lang], "");
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

/// The rows of a log on standard input, each with the name that was added to it.
fn named(options: &[&str], log: &[u8]) -> String {
    let output = push_status(&[&["annotate", "--add", "name"][..], options].concat(), log);
    assert!(output.status.success(), "{output:?}");
    output.stdout.escape_ascii().to_string()
}

#[test]
fn bytes_in_no_certain_encoding_stay_as_they_are() {
    // GB18030 has these letters of Big5, too, but most of them are rare ones.
    let big5 = encoding_rs::BIG5.encode("權杖已失效，請重新註冊").0.into_owned();
    // A file to which one program wrote in UTF-8, and another in GBK.
    let (gbk, ..) = encoding_rs::GBK.encode("令牌无效或者已经失效请重新注册");
    let mixed = ["vivo’s token\"\nvivo,10302,\"".as_bytes(), &gbk].concat();
    for note in [big5, mixed] {
        let row = [&b"vivo,10302,\""[..], &note, b"\""].concat();
        let shown = named(&["--codes", "mpaas"], &[&b"channel,code,note\n"[..], &row, b"\n"].concat());
        for line in row.split(|byte| *byte == b'\n') {
            assert!(shown.contains(&format!("{},InvalidRegId", line.escape_ascii())), "{shown}");
        }
    }
    // The option says that nothing is to be decoded.
    let shown = named(&["--encoding", "utf-8"], b"\xef\xbb\xbfchannel,code,note\nvivo,10302,a\xff\n");
    assert_eq!(shown, r"\xef\xbb\xbfchannel,code,note,push_name\nvivo,10302,a\xff,InvalidRegId\n");
}

#[test]
fn utf_16_needs_no_mark() {
    for to in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let log: Vec<u8> = "channel,code\nvivo,10302\n".encode_utf16().flat_map(to).collect();
        assert_eq!(named(&[], &log), r"channel,code,push_name\nvivo,10302,InvalidRegId\n");
    }
}

#[test]
fn a_damaged_file_is_refused_and_says_how_it_is_damaged() {
    const GZIP: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x4b\xce\x48\xcc\xcb\x4b\xcd\xd1\x49\xce\x4f\x49\xe5\x4a\x2c\x28\xc8\x49\xd5\x31\x32\x30\x34\xe4\x02\0\x0e\x97\x75\x19\x18\0\0\0";
    const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd\x04\x58\xc1\0\0channel,code\napple,2011\n\x6c\x76\xf3\x57";
    // The length or the sum at the end.
    let changed = |file: &[u8], from_end: usize| {
        let mut changed = file.to_vec();
        let at = changed.len() - from_end;
        changed[at] ^= 1;
        changed
    };
    for (file, message) in [
        (changed(GZIP, 8), "the gzip file is damaged"),
        (GZIP[..GZIP.len() - 4].to_vec(), "the gzip file is cut off"),
        (changed(ZSTD, 1), "the zstd file is damaged"),
        (ZSTD[..ZSTD.len() - 2].to_vec(), "the zstd file is cut off"),
        (ZSTD[..ZSTD.len() - 9].to_vec(), "the zstd file is cut off"),
    ] {
        let output = push_status(&["annotate"], &file);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.starts_with(&format!("error: {message}")), "{told}");
        assert_eq!(output.status.code(), Some(2), "{told}");
    }
}

#[test]
fn lines_that_are_no_objects_pass_through_as_they_are() {
    let options = ["--channel", "vivo", "--format", "ndjson"];
    let object = "{\"code\":10302}\n";
    let answered = "{\"code\":10302,\"push_name\":\"InvalidRegId\"}\n";
    for line in [
        // Cut off, or one byte of them is lost or overwritten.
        "{\"code\":10302,\n",
        "{\"code\":}\n",
        "{\"code\":,\"token\":\"t\"}\n",
        "{\"code\":?}\n",
        "{\"code\":\"10302\n}\n",
        "{\"code\t:10302}\n",
        "{\tcode\":10302}\n",
        "{x\"code\":10302}\n",
        "[\"t\",10302}\n",
        // Comments of a stream of events.
        ": 2 rows\n",
        "\n: 2 rows\n",
    ] {
        for (log, expected) in [([object, line], [answered, line]), ([line, object], [line, answered])] {
            let expected = expected.concat().as_bytes().escape_ascii().to_string();
            assert_eq!(named(&options, log.concat().as_bytes()), expected);
        }
    }
}

#[test]
fn long_annotations_of_short_rows_are_written_whole() {
    let rows = 30_000;
    let log = "channel,code\n".to_owned() + &"vivo,10302\n".repeat(rows);
    let output = push_status(&["annotate", "--codes", "mpaas", "--add", "name,explanation,advice"], &log);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().count(), rows + 1);
    assert!(text.len() > 2 << 20 && text.lines().skip(1).all(|line| line.starts_with("vivo,10302,InvalidRegId,")));
}

/// What `annotate` has written to standard output while its input is still open, up to `count` lines.
fn passed_on(arguments: &[&str], pieces: &[&str], count: usize) -> Vec<String> {
    use std::io::{BufRead as _, BufReader};

    let mut command = support::push_status();
    let pipes = command.arg("annotate").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = pipes.stderr(Stdio::null()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for piece in pieces {
        stdin.write_all(piece.as_bytes()).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().take(count);
    let lines = lines.map(Result::unwrap).collect();
    drop(stdin);
    child.wait().unwrap();
    lines
}

#[test]
fn the_first_row_may_be_as_long_as_any_row() {
    let text = |kib: usize| "x".repeat(kib << 10);
    let vivo = "channel=vivo code=10302\n";
    for row in ["channel=oppo code=28 text=", "channel,code,text\noppo,28,"] {
        let options = ["annotate", "--add", "name"];
        let output = push_status(&options, format!("{row}{}\n", text(300)));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && output.stdout.ends_with(b"AppDisabled\n"), "{told}");
        let output = push_status(&options, format!("{row}{}\n{vivo}", text(1100)));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(": a row is longer than 1024 KiB: "), "{told}");
    }
}

#[test]
fn rows_are_passed_on_as_they_come() {
    let lines = passed_on(&["--add", "name"], &["channel,code\napple,2011\n", "vivo,10302\n"], 3);
    assert_eq!(lines, ["channel,code,push_name", "apple,2011,Unregistered", "vivo,10302,InvalidRegId"]);
    // Nothing is left to find out if the fields are named.
    let reply = r#""{""code"":""80300007"",""msg"":""x"",""requestId"":""r1""}""#;
    let arguments = ["--channel", "huawei", "--reply-field", "response", "--codes", "send", "--add", "name"];
    let lines = passed_on(&arguments, &[&format!("response\n{reply}\n")], 2);
    assert_eq!(lines, ["response,push_name".to_owned(), format!("{reply},AllTokensInvalid")]);
    // Next to a column that is called HTTP status, `status` is none.
    for (header, row) in [("vendor,response", "huawei"), ("vendor,http_status,status,response", "huawei,200,sent")] {
        let arguments = ["--channel-field", "vendor", "--reply-field", "response", "--codes", "send", "--add", "name"];
        let lines = passed_on(&arguments, &[&format!("{header}\n{row},{reply}\n")], 2);
        assert_eq!(lines, [format!("{header},push_name"), format!("{row},{reply},AllTokensInvalid")]);
    }
    // A later object can have a better name than this code's only if it is not `code`, and an HTTP status unless that is named.
    let object = r#"{"channel":"apple","code":2011}"#;
    let named =
        ["--channel-field", "channel", "--code-field", "code", "--http-status-field", "status", "--codes", "send"];
    let object_of_send = r#"{"channel":"vivo","code":10302}"#;
    for (options, object, name) in [(&[][..], object, "Unregistered"), (&named, object_of_send, "InvalidRegId")] {
        let lines = passed_on(&[options, &["--add", "name"]].concat(), &[&format!("{object}\n")], 1);
        assert_eq!(lines, [object.replace('}', &format!(",\"push_name\":\"{name}\"}}"))]);
    }
    // With the channel and the code named, a code that only mPaaS has decides at once.
    let arguments = ["--channel-field", "channel", "--code-field", "code", "--add", "name"];
    let lines = passed_on(&arguments, &["channel,code,reason\napple,2011,gone\n"], 2);
    assert_eq!(lines, ["channel,code,reason,push_name", "apple,2011,gone,Unregistered"]);
}

#[test]
fn an_object_is_read_only_when_its_line_has_ended() {
    let arguments = ["--channel", "huawei", "--code-field", "code", "--codes", "mpaas", "--add", "name"];
    let lines = passed_on(&arguments, &[r#"{"code":80300007}"#, "\n"], 1);
    assert_eq!(lines, [r#"{"code":80300007,"push_name":"AllTokensInvalid"}"#]);
}

#[test]
fn a_row_of_any_kind_without_a_listed_code_is_told_by_strict() {
    let strict = |row: &str| push_status(&["annotate", "--strict"], format!("channel,code\nhuawei,80300007\n{row}\n"));
    assert!(strict("vivo,10302").status.success());
    for row in ["vivo,990001", "mars,2", "vivo,", "oppo,0"] {
        assert_eq!(strict(row).status.code(), Some(3), "{row}");
    }
}

#[test]
fn only_the_first_thousand_rows_choose_how_a_log_is_read() {
    // A byte in row 1001 is data.
    let log = format!("channel,code,text\n{}vivo,0,\0\n", "vivo,0,x\n".repeat(1000));
    let output = push_status(&["annotate", "--add", "list"], log);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout.ends_with(b"vivo,0,\0,ambiguous\n"));
    // A log is not read to a thousand rows if that is more than a row may have.
    let log = format!("channel,code,text\n{}", format!("vivo,0,{}\n", "x".repeat(2000)).repeat(600));
    let output = push_status(&["annotate", "--add", "list"], log);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_row_that_is_cut_where_the_sample_ends_shows_no_list() {
    // Of `oppo,...,28`, the first reads have only `oppo,...,2`, which is a code of mPaaS's alone.
    let (header, row) = ("channel,text,code\n", format!("oppo,{},0\n", "x".repeat(500)));
    // The bytes that show what is compressed, and a chunk.
    let cut = 4 + (256 << 10);
    let rows = row.repeat((cut - header.len()) / row.len() - 1);
    let text = "x".repeat(cut - header.len() - rows.len() - "oppo,,2".len());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cut-row");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("log.csv"), format!("{header}{rows}oppo,{text},28\n{row}")).unwrap();
    let output = push_status_in(&folder, &["annotate", "--add", "list", "log.csv"], "");
    assert!(output.stdout.ends_with(b",0,ambiguous\n"), "{output:?}");
}

#[test]
fn the_fields_after_the_first_65536_are_not_told_apart() {
    // With `channel`, there are so many that `code` is one too many.
    let fields: String = (0..65_535).map(|field| format!("\"{field:05}\":1,")).collect();
    let output = push_status(&["annotate"], format!("{{{fields}\"channel\":\"huawei\",\"code\":80300007}}\n"));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with("error: cannot tell which field holds the code"), "{told}");
}

#[test]
fn a_line_of_text_means_what_its_code_does_in_the_list_that_is_named() {
    // Without the list, the two answers differ.
    let line = "2026-11-24 08:00:00 WARN xiaomi errorCode=20301\n";
    let output = String::from_utf8(push_status(&["summary", "-"], line).stdout).unwrap();
    assert!(output.contains("ambiguous: xiaomi, 1 row: 20301\n"), "{output}");
    for (list, name) in [("send", "SendFailed"), ("mpaas", "InvalidTarget")] {
        let output = String::from_utf8(push_status(&["summary", "--codes", list, "-"], line).stdout).unwrap();
        assert!(output.contains(&format!(" 20301 {name}:")), "{output}");
    }
    // What differs between channels is decided by none of the lists.
    for (options, line) in [
        (&[][..], "WARN push failed code=80300007"),
        (&["--codes", "send"], "WARN push failed code=80300007"),
        (&["--codes", "send"], "oppo or vivo: code=10000"),
    ] {
        let output = push_status(&[&["summary"], options, &["-"]].concat(), format!("2026-11-24 08:00:00 {line}\n"));
        assert!(output.stdout.ends_with(b"\nnot read: 1 row, line 1: no channel\n"), "{output:?}");
    }
    // The code of a list outranks the HTTP status of the same number.
    let output = push_status(&["summary", "--format", "text", "--channel", "honor", "-"], "503\n");
    let output = String::from_utf8(output.stdout).unwrap();
    assert!(output.contains(" 503 TooManyRequests:"), "{output}");
}
