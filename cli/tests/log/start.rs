//! How the beginning of a log shows its fields, its format and its encoding, and how its rows are passed on.

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};

use crate::support::{self, run, run_in};

/// The rows of a log on standard input, each with the name that was added to it.
fn named(options: &[&str], log: &[u8]) -> String {
    let output = run(&[&["annotate", "--add", "name"][..], options].concat(), log);
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
        let output = run(&["annotate"], &file);
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
    let output = run(&["annotate", "--codes", "mpaas", "--add", "name,explanation,advice"], &log);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().count(), rows + 1);
    assert!(text.len() > 2 << 20 && text.lines().skip(1).all(|line| line.starts_with("vivo,10302,InvalidRegId,")));
}

/// `annotate` with an input that is still open, to which the pieces were written one after the other.
fn fed(arguments: &[&str], pieces: &[impl AsRef<[u8]>]) -> (Child, ChildStdin) {
    let mut command = support::push_status();
    let pipes = command.arg("annotate").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = pipes.stderr(Stdio::null()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for piece in pieces {
        stdin.write_all(piece.as_ref()).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    (child, stdin)
}

/// What `annotate` has written to standard output while its input is still open, up to `count` lines.
fn passed_on(arguments: &[&str], pieces: &[impl AsRef<[u8]>], count: usize) -> Vec<String> {
    use std::io::{BufRead as _, BufReader};

    let (mut child, stdin) = fed(arguments, pieces);
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
        let output = run(&options, format!("{row}{}\n", text(300)));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && output.stdout.ends_with(b"AppDisabled\n"), "{told}");
        let output = run(&options, format!("{row}{}\n{vivo}", text(1100)));
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
fn an_encoding_is_found_out_from_more_than_the_first_letters() {
    let row = "vivo,10302,效 a long note in English before the rest,令牌无效";
    let (gbk, ..) = encoding_rs::GBK.encode(row);
    let (first, rest) = gbk.split_at(gbk.len() - 20);
    let (child, stdin) = fed(&["--add", "name"], &[&b"channel,code,note,more\n"[..], first, rest]);
    drop(stdin);
    let written = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!(written, format!("channel,code,note,more,push_name\n{row},InvalidRegId"));
}

#[test]
fn an_object_is_read_only_when_its_line_has_ended() {
    let arguments = ["--channel", "huawei", "--code-field", "code", "--codes", "mpaas", "--add", "name"];
    let lines = passed_on(&arguments, &[r#"{"code":80300007}"#, "\n"], 1);
    assert_eq!(lines, [r#"{"code":80300007,"push_name":"AllTokensInvalid"}"#]);
}

#[test]
fn a_row_of_any_kind_without_a_listed_code_is_told_by_strict() {
    let strict = |row: &str| run(&["annotate", "--strict"], format!("channel,code\nhuawei,80300007\n{row}\n"));
    assert!(strict("vivo,10302").status.success());
    for row in ["vivo,990001", "mars,2", "vivo,", "oppo,0"] {
        assert_eq!(strict(row).status.code(), Some(3), "{row}");
    }
}

#[test]
fn only_the_first_thousand_rows_choose_how_a_log_is_read() {
    // A byte in row 1001 is data.
    let log = format!("channel,code,text\n{}vivo,0,\0\n", "vivo,0,x\n".repeat(1000));
    let output = run(&["annotate", "--add", "list"], log);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout.ends_with(b"vivo,0,\0,ambiguous\n"));
    // A log is not read to a thousand rows if that is more than a row may have.
    let log = format!("channel,code,text\n{}", format!("vivo,0,{}\n", "x".repeat(2000)).repeat(600));
    let output = run(&["annotate", "--add", "list"], log);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_row_that_is_cut_where_the_sample_ends_shows_no_list() {
    // The first reads end within a row: they have `oppo,...,2` of `oppo,...,28`. Only mPaaS has the code 2.
    let (header, row) = ("channel,text,code\n", format!("oppo,{},0\n", "x".repeat(500)));
    // The bytes that show what is compressed, and a chunk.
    let cut = 4 + (256 << 10);
    let rows = row.repeat((cut - header.len()) / row.len() - 1);
    let text = "x".repeat(cut - header.len() - rows.len() - "oppo,,2".len());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cut-row");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("log.csv"), format!("{header}{rows}oppo,{text},28\n{row}")).unwrap();
    let output = run_in(&folder, &["annotate", "--add", "list", "log.csv"], "");
    assert!(output.stdout.ends_with(b",0,ambiguous\n"), "{output:?}");
}

#[test]
fn the_fields_after_the_first_65536_are_not_told_apart() {
    // With `channel`, there are so many that `code` is one too many.
    let fields: String = (0..65_535).map(|field| format!("\"{field:05}\":1,")).collect();
    let output = run(&["annotate"], format!("{{{fields}\"channel\":\"huawei\",\"code\":80300007}}\n"));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with("error: cannot tell which field holds the code"), "{told}");
}

#[test]
fn a_line_of_text_means_what_its_code_does_in_the_list_that_is_named() {
    // Without the list, the two answers differ.
    let line = "2026-11-24 08:00:00 WARN xiaomi errorCode=20301\n";
    let output = String::from_utf8(run(&["summary", "-"], line).stdout).unwrap();
    assert!(output.contains("ambiguous: xiaomi, 1 row: 20301\n"), "{output}");
    for (list, name) in [("send", "SendFailed"), ("mpaas", "InvalidTarget")] {
        let output = String::from_utf8(run(&["summary", "--codes", list, "-"], line).stdout).unwrap();
        assert!(output.contains(&format!(" 20301 {name}:")), "{output}");
    }
    // What differs between channels is decided by none of the lists.
    for (options, line) in [
        (&[][..], "WARN push failed code=80300007"),
        (&["--codes", "send"], "WARN push failed code=80300007"),
        (&["--codes", "send"], "oppo or vivo: code=10000"),
    ] {
        let output = run(&[&["summary"], options, &["-"]].concat(), format!("2026-11-24 08:00:00 {line}\n"));
        assert!(output.stdout.ends_with(b"\nnot read: 1 row, line 1: no channel\n"), "{output:?}");
    }
    // What else the line says counts, too.
    let line = "2026-11-24 08:00:00 ERROR fcm UNREGISTERED (apns: BadDeviceToken)\n";
    let output = String::from_utf8(run(&["summary", "-"], line).stdout).unwrap();
    assert!(output.contains(" UNREGISTERED Unregistered: Confirm, then remove [token suspect]\n"), "{output}");
    // The code of a list outranks the HTTP status of the same number.
    let output = run(&["summary", "--format", "text", "--channel", "honor", "-"], "503\n");
    let output = String::from_utf8(output.stdout).unwrap();
    assert!(output.contains(" 503 TooManyRequests:"), "{output}");
}

#[test]
fn what_is_added_is_read_as_so_many_columns_whichever_is_the_last() {
    let columns = [
        "name",
        "action",
        "token-verdict",
        "list",
        "description",
        "label",
        "explanation",
        "note",
        "advice",
        "retryable",
    ];
    for delimiter in [',', ';', '\t', '|'] {
        let log = ["channel,code,x", "apple,2011,", "huawei,80300007,y", "vivo,10302,z"]
            .join("\n")
            .replace(',', &delimiter.to_string());
        for (prefix, added) in columns.iter().map(|column| ("push_", *column)).chain([("a,\"b", "name,list")]) {
            let output = run(&["annotate", "--codes", "mpaas", "--add", added, "--prefix", prefix], &log);
            let mut csv = csv::ReaderBuilder::new()
                .delimiter(delimiter as u8)
                .has_headers(false)
                .flexible(true)
                .from_reader(&output.stdout[..]);
            let rows: Vec<csv::StringRecord> = csv.records().map(Result::unwrap).collect();
            let counts: Vec<usize> = rows.iter().map(csv::StringRecord::len).collect();
            assert_eq!(counts, [3 + added.split(',').count(); 4], "{prefix}{added} {delimiter:?}");
            assert!(rows[0].iter().skip(3).all(|name| name.starts_with(prefix)), "{rows:?}");
        }
    }
}

#[test]
fn a_row_that_has_a_name_that_is_added_stays_as_it_is() {
    // The first rows do not show it.
    let rows = "channel=apple code=2 x=y\n".repeat(20_000);
    let taken = "channel=apple code=2 push_name=x\n";
    let word = "channel=apple code=2 msg=\"no push_name here\"\n";
    let output = run(&["annotate", "--add", "name", "--codes", "mpaas"], [&rows, taken, word].concat());
    let (out, told) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    let last: Vec<&str> = out.lines().skip(20_000).collect();
    assert_eq!(last, [taken.trim_end(), &format!("{} push_name=Acked", word.trim_end())], "{told}");
    assert!(
        told.contains("not read: 1 row, line 20001: the row already has a field with the name of a new one"),
        "{told}"
    );
}

#[test]
fn a_name_that_no_row_has_is_refused_where_all_rows_are_seen_first() {
    let json = "{\"channel\":\"apple\",\"code\":\"BadDeviceToken\",\"a\":{\"b\":400}}\n";
    for (log, field) in [(json, "a.b"), ("channel=apple code=BadDeviceToken a=400\n", "a")] {
        for option in ["--http-status-field", "--channel-field", "--code-field", "--reply-field"] {
            let output = run(&["annotate", option, "nope"], log);
            let told = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{log} {option}: {told}");
            assert!(told.contains("there is no field `nope`; the fields are `a`"), "{log} {option}: {told}");
            // A row that is not looked at first may have it.
            let many = log.repeat(2_000) + &log.replacen("channel", "nope", 1);
            assert_eq!(run(&["annotate", option, "nope"], many).status.code(), Some(0), "{log} {option}");
        }
        assert!(named(&["--http-status-field", field], log.as_bytes()).contains("push_name"), "{log}");
    }
}
