//! The rows as they are read here against plain implementations with the csv crate and serde_json, on hostile logs.

use std::io;

use clap::Parser;
use indicatif::ProgressBar;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::FileFailurePersistence;
use push_status::Channel;
use serde_json::Value;

use push_status_cli::log::{
    Annotation, Codes, Lists, Meaning, Options, Reason, Sizes, Tally, csv, meaning, run, sender,
};

#[derive(Parser)]
pub struct Arguments {
    #[command(flatten)]
    pub log: Options,
}

/// The output for a log that is read in chunks of `chunk` bytes.
fn annotated(arguments: &[&str], log: &[u8], chunk: usize, annotation: Annotation) -> io::Result<Vec<u8>> {
    let options = Arguments::parse_from([&["annotate"], arguments].concat()).log;
    let sizes = Sizes { chunk, longest_row: usize::MAX };
    let codes = Some(Codes::Mpaas.into());
    let log = options.read(Box::new(log), sizes, ProgressBar::hidden(), codes, &["added".to_owned()])?;
    let mut out = log.header.clone();
    run(log, annotation, Some(&mut out))?;
    Ok(out)
}

/// Names the status, and puts hostile bytes after it.
fn in_csv(meaning: &Meaning) -> Vec<u8> {
    format!(",{},\"a\"\"\n,\"", name(meaning).unwrap_or_default()).into_bytes()
}

fn name(meaning: &Meaning) -> Option<&'static str> {
    if let Meaning::Status { status, .. } = meaning { Some(status.name()) } else { None }
}

/// What two cells mean in a log of mPaaS.
fn of_cells(channel: &str, code: &str) -> Meaning {
    let lists = Lists::of(Codes::Mpaas.into());
    sender(channel).map_or_else(|meaning| meaning, |sender| meaning(sender, code, &lists))
}

/// The same by the csv crate: what it reads as a record gets the annotation before its line break.
fn in_csv_by_the_csv_crate(log: &[u8]) -> Vec<u8> {
    let mut reader = ::csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(log);
    let records: Vec<_> = reader.byte_records().map(Result::unwrap).collect();
    let starts = records.iter().map(|record| usize::try_from(record.position().unwrap().byte()).unwrap());
    let mut bounds: Vec<usize> = starts.collect();
    bounds.push(log.len());
    let mut out = log[..bounds[0]].to_vec();
    for (row, record) in records.iter().enumerate() {
        let piece = &log[bounds[row]..bounds[row + 1]];
        let text = |field: usize| String::from_utf8_lossy(&record[field]).into_owned();
        let status = match record.len() == records[0].len() {
            true => of_cells(&text(0), &text(1)),
            false => Meaning::Unread(Reason::FieldCount),
        };
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let end = piece.iter().rposition(|byte| !is_break(byte)).map_or(0, |at| at + 1);
        let is_kept = row == 0 || row == records.len() - 1 && is_open(piece);
        if is_kept {
            out.extend_from_slice(piece);
        } else {
            out.extend_from_slice(&piece[..end]);
            out.extend_from_slice(&in_csv(&status));
            out.extend_from_slice(&piece[end..]);
        }
    }
    out
}

/// Whether the last quote of a record is never closed: the csv crate takes what is added there as its text.
fn is_open(piece: &[u8]) -> bool {
    let read = |bytes: &[u8]| {
        let mut reader = ::csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes);
        reader.byte_records().map(|record| record.unwrap().len()).collect::<Vec<_>>()
    };
    read(&[piece, b",\n,"].concat()) == read(piece)
}

const HEADERS: [&[u8]; 5] = [
    b"channel,code,text\n",
    b"channel,code,\"text, or\nnone\"\r\n",
    b"\r\n\n\"channel\",\"code\",\r",
    b"\"chan\"nel,\"code\",\"\"\"\"\n\n",
    b"channel,code,a long header that no small chunk holds, \"and not quoted\r\n",
];

pub const CSV_PIECES: [&[u8]; 22] = [
    b",",
    b",",
    b",",
    b"\"",
    b"\"",
    b"\"\"",
    b"\n",
    b"\n",
    b"\r\n",
    b"\r",
    b"\n\n",
    b"huawei",
    b"apple",
    b"HMS",
    b"80300007",
    b"80300007.0",
    b"2011",
    b"x",
    b" ",
    b"\xff",
    b"\t",
    b"8.03E+07",
];

fn hostile_csv() -> impl Strategy<Value = Vec<u8>> {
    let random = prop::collection::vec(select(CSV_PIECES.as_slice()), 0..60).prop_map(|pieces| pieces.concat());
    let field = prop::collection::vec(select(CSV_PIECES.as_slice()), 0..3).prop_map(|pieces| {
        format!("\"{}\"", String::from_utf8_lossy(&pieces.concat()).replace('"', "\"\"")).into_bytes()
    });
    let plain = select(vec!["huawei", "vivo", "80300007", "2", ""]).prop_map(|text| text.as_bytes().to_vec());
    let row = prop::collection::vec(prop_oneof![field, plain], 3).prop_map(|fields| fields.join(&b","[..]));
    let sound = prop::collection::vec(row, 0..12).prop_map(|rows| rows.join(&b"\r\n"[..]));
    prop_oneof![random, sound]
}

/// As by default, but a case that fails is saved next to this file.
pub fn saved() -> ProptestConfig {
    ProptestConfig::with_failure_persistence(FileFailurePersistence::WithSource("regressions"))
}

proptest! {
    #![proptest_config(saved())]

    #[test]
    fn csv_is_read_as_the_csv_crate_reads_it(logs in several((select(&HEADERS[..]), hostile_csv(), 1_usize..80))) {
        for (header, rows, chunk) in logs {
            let log = [header, &rows[..]].concat();
            let out = annotated(&["--format", "csv"], &log, chunk, &in_csv).unwrap();
            let expected = in_csv_by_the_csv_crate(&log);
            prop_assert_eq!(out.escape_ascii().to_string(), expected.escape_ascii().to_string());
        }
    }

    #[test]
    fn a_field_is_unquoted_as_the_csv_crate_does_it(
        fields in several(prop::collection::vec(select(CSV_PIECES.as_slice()), 0..8)),
    ) {
        for pieces in fields {
            check_unquoted(&pieces.concat())?;
        }
    }

    #[test]
    fn json_is_read_as_serde_json_reads_it(
        logs in several((prop::collection::vec(hostile_json(), 0..8), 32_usize..80)),
    ) {
        for (lines, chunk) in logs {
            check_json(lines, chunk)?;
        }
    }
}

/// Many small cases in one, because a single one takes almost no time.
fn several<S: Strategy>(case: S) -> impl Strategy<Value = Vec<S::Value>> {
    prop::collection::vec(case, 1..32)
}

fn check_unquoted(field: &[u8]) -> Result<(), TestCaseError> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(field);
    let mut record = ::csv::ByteRecord::new();
    let is_one = reader.read_byte_record(&mut record).unwrap()
        && record.len() == 1
        && !reader.read_byte_record(&mut ::csv::ByteRecord::new()).unwrap();
    if is_one {
        let field = &field[field.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count()..];
        let trimmed = if field.starts_with(b"\"") { field } else { field.trim_ascii_end() };
        let unquoted = csv::unquoted(trimmed);
        let same = unquoted.trim_ascii_end() == record[0].trim_ascii_end();
        prop_assert!(same, "{:?} is {:?}, not {:?}", field, unquoted, &record[0]);
    }
    Ok(())
}

fn check_json(lines: Vec<Vec<u8>>, chunk: usize) -> Result<(), TestCaseError> {
    let first = br#"{"channel":"apple","code":2011}"#.to_vec();
    let log = std::iter::once(first).chain(lines).collect::<Vec<_>>().join(&b"\n"[..]);
    let out = annotated(&["--format", "ndjson"], &log, chunk, &|meaning| {
        format!(",\"added\":{}", Value::from(name(meaning))).into_bytes()
    });
    let Ok(out) = out else {
        // Refused at once, because one of the first rows has the field.
        let start = &log[..log.len().min(chunk)];
        let has_added = |line| keys(line, "added").is_some_and(|added| !added.is_empty());
        prop_assert!(start.split(|byte| *byte == b'\n').any(has_added));
        return Ok(());
    };
    let expected = in_json_by_serde_json(&log);
    prop_assert_eq!(out.escape_ascii().to_string(), expected.escape_ascii().to_string());
    Ok(())
}

pub const JSON_PIECES: [&str; 30] = [
    "{",
    "}",
    "{",
    "}",
    "\"channel\":",
    "\"code\":",
    "\"c\\u006fde\":",
    "\"text\":",
    ",",
    ",",
    "\"huawei\"",
    "\"vivo\"",
    "80300007",
    "\"80300007\"",
    "80300007.0",
    "null",
    "[1,{\"code\":2}]",
    "\"} \\\" {\"",
    "é",
    " ",
    "\r",
    "\"added\":1",
    "true",
    "8.03E7",
    "01",
    "0",
    "-1",
    "-",
    "\"a\tb\"",
    "\"\u{1}\"",
];

fn hostile_json() -> impl Strategy<Value = Vec<u8>> {
    let random = prop::collection::vec(select(JSON_PIECES.as_slice()), 0..14).prop_map(|pieces| pieces.concat());
    let value = select([&JSON_PIECES[10..18], &JSON_PIECES[24..]].concat());
    let pair = (select(&JSON_PIECES[4..8]), value).prop_map(|(key, value)| format!("{key} {value}"));
    let sound = prop::collection::vec(pair, 0..4).prop_map(|pairs| format!("{{{}}} ", pairs.join(",")));
    prop_oneof![random, sound].prop_map(String::into_bytes)
}

/// The same by whole values of serde_json: an object gets the field before its last brace.
fn in_json_by_serde_json(log: &[u8]) -> Vec<u8> {
    let lines = log.split(|byte| *byte == b'\n').map(|line| {
        let named = |name| keys(line, name);
        let (Some(channels), Some(codes), Some(added)) = (named("channel"), named("code"), named("added")) else {
            return line.to_vec();
        };
        let is_empty = matches!(serde_json::from_slice(line), Ok(Pairs(pairs)) if pairs.is_empty());
        if is_empty || channels.len() > 1 || codes.len() > 1 || !added.is_empty() {
            return line.to_vec();
        }
        let text = |values: &[String]| match values {
            [value] => serde_json::from_str::<Option<String>>(value).map_or(value.clone(), Option::unwrap_or_default),
            _ => String::new(),
        };
        let meaning = of_cells(&text(&channels), &text(&codes));
        let name = name(&meaning);
        let brace = line.iter().rposition(|byte| *byte == b'}').unwrap();
        [&line[..brace], format!(",\"added\":{}", Value::from(name)).as_bytes(), &line[brace..]].concat()
    });
    lines.collect::<Vec<_>>().join(&b"\n"[..])
}

/// The values of the key in an object; `None` if the line is none.
fn keys(line: &[u8], name: &str) -> Option<Vec<String>> {
    let Pairs(pairs) = serde_json::from_slice(line).ok()?;
    Some(pairs.into_iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect())
}

/// The pairs of an object in order, with the text of each value.
struct Pairs(Vec<(String, String)>);

impl<'de> serde::Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, Box<serde_json::value::RawValue>>()? {
                    pairs.push((key, value.get().to_owned()));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

#[test]
fn codes_are_read_as_they_are_written() {
    let status = |code: &str| match of_cells("huawei", code) {
        Meaning::Status { sender: Channel::Huawei, status } => Ok(status.wire()),
        Meaning::Unread(reason) => Err(reason),
        other => panic!("{code:?}: {other:?}"),
    };
    for (text, code) in [
        ("80300007", 80_300_007),
        (" 80300007 ", 80_300_007),
        ("80300007.0", 80_300_007),
        ("80300007.00#x", 80_300_007),
        ("80300007#AllTokensInvalid", 80_300_007),
        ("80300007 # 1.5", 80_300_007),
        ("alltokensinvalid", 80_300_007),
        ("-1", -1),
        ("Acked", 2),
        ("9223372036854775807", i64::MAX),
    ] {
        assert_eq!(status(text), Ok(code.to_string()), "{text:?}");
    }
    for (text, reason) in [
        ("", Reason::NoCode),
        (" ", Reason::NoCode),
        ("8.03E+07", Reason::Rounded),
        ("8E7", Reason::Rounded),
        ("80300007.5", Reason::NotACode),
        ("80300007.", Reason::NotACode),
        ("9223372036854775808", Reason::NotACode),
        ("BadDeviceToken", Reason::NotACode),
        ("#80300007", Reason::NotACode),
        ("1e999", Reason::NotACode),
        ("infinity", Reason::NotACode),
    ] {
        assert_eq!(status(text), Err(reason), "{text:?}");
    }
    // The channels whose codes are words can have a new one.
    assert_eq!(of_cells("apple", "BrandNewReason"), of_cells("APNs", "BrandNewReason"));
    assert!(matches!(of_cells("apple", "BrandNewReason"), Meaning::Status { .. }));
    assert_eq!(of_cells("apple", "no reason"), Meaning::Unread(Reason::NotACode));
}

#[test]
fn channels_are_read_as_they_are_written() {
    let channel = |cell: &str| sender(cell).map(|sender| sender.channel);
    for (cell, expected) in [
        (" hms", Channel::Huawei),
        ("华为推送", Channel::Huawei),
        ("OppoPushSender", Channel::Oppo),
        ("mipush", Channel::Xiaomi),
        ("iOS", Channel::Apple),
        ("android", Channel::Common),
    ] {
        assert_eq!(channel(cell), Ok(expected), "{cell}");
    }
    assert_eq!(channel(" "), Err(Meaning::Unread(Reason::NoChannel)));
    for unknown in ["mars", "huawei or honor"] {
        assert_eq!(channel(unknown), Err(Meaning::UnknownChannel(unknown.to_owned())));
    }
}

/// The counts of a log that is read in chunks of `chunk` bytes.
fn counted(log: &[u8], chunk: usize) -> Tally {
    let options = Arguments::parse_from(["summary"]).log;
    let sizes = Sizes { chunk, longest_row: usize::MAX };
    let codes = Some(Codes::Mpaas.into());
    let log = options.read(Box::new(log), sizes, ProgressBar::hidden(), codes, &[]).unwrap();
    run(log, &|_| Vec::new(), None::<io::Sink>).unwrap()
}

#[test]
fn lines_are_counted_wherever_a_chunk_ends() {
    let log = b"channel,code\r\nvivo,\"\n\n\"\r\nvivo,\r\n\r\nvivo,1,2\rvivo,\r\nvivo,2\nvivo,";
    for chunk in 16..80 {
        let unread = counted(log, chunk).unread;
        let lines = |reason| unread[&reason].lines.clone();
        assert_eq!(lines(Reason::NoCode), [2, 5, 8, 10], "in chunks of {chunk}");
        assert_eq!(lines(Reason::FieldCount), [7], "in chunks of {chunk}");
    }
}

#[test]
fn a_log_with_another_code_in_each_row_is_counted_whole_and_not_remembered() {
    const FREQUENT: i64 = i64::MIN;
    let rows = 20_000;
    let codes: String = (0..rows as i64).map(|row| format!("vivo,{}\n", i64::MAX - row)).collect();
    let channels: String = (0..rows).map(|row| format!("{row}{},1\n", "x".repeat(row % 200))).collect();
    let listed = "vivo,10302\n".repeat(rows);
    let frequent = format!("vivo,{FREQUENT}\n").repeat(rows);
    let tally = counted(format!("channel,code\n{codes}{channels}{listed}{frequent}").as_bytes(), 1 << 16);
    let rows = rows as u64;
    assert_eq!((tally.rows, tally.unlisted()[&Channel::Vivo], tally.of_unknown_channels()), (4 * rows, 2 * rows, rows));
    // A code that begins late is not lost among those that came before.
    let counted = |code: &str| {
        tally.statuses.iter().filter(|((_, status), _)| status.wire() == code).map(|(_, rows)| rows).sum::<u64>()
    };
    assert_eq!((counted(&FREQUENT.to_string()), counted("10302")), (rows, rows));
    assert!(tally.statuses.len() <= 8192 && tally.unknown_channels.len() <= 8192);
    assert!(tally.unknown_channels.keys().all(|name| name.len() <= 128));
}

/// A reader that is interrupted before each read, as by a signal.
struct Interrupted<'a> {
    input: &'a [u8],
    is_next: bool,
}

impl io::Read for Interrupted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.is_next = !self.is_next;
        if self.is_next { Err(io::ErrorKind::Interrupted.into()) } else { self.input.read(buffer) }
    }
}

#[test]
fn an_interrupted_read_is_tried_again() {
    let options = Arguments::parse_from(["summary"]).log;
    let sizes = Sizes { chunk: 16, longest_row: usize::MAX };
    let input = Interrupted { input: b"channel,code\nvivo,10302\nvivo,2\n", is_next: false };
    let log = options.read(Box::new(input), sizes, ProgressBar::hidden(), Some(Codes::Mpaas.into()), &[]).unwrap();
    assert_eq!(run(log, &|_| Vec::new(), None::<io::Sink>).unwrap().rows, 2);
}

#[test]
fn the_rarer_half_makes_room() {
    let mut tally = Tally::default();
    let mut add = |name: String, rows: u64| tally.add(&Meaning::UnknownChannel(name), rows);
    (0..8192).for_each(|channel| add(format!("channel-{channel}"), 1 + channel / 2048));
    add("one more".to_owned(), 1);
    // The median has three rows.
    assert_eq!((tally.unknown_channels.len(), tally.more_unknown_channels), (2048 + 1, 2048 * (1 + 2 + 3)));
}
