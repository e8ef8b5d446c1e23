//! The log readers of the command line: whatever a log holds, its bytes pass through, every row is counted, and it makes no
//! difference in which pieces it comes or whether it is compressed. The reader of `cleanup`, which takes more fields, counts the
//! same rows.

#![no_main]

use std::io::{Read, Write as _};
use std::sync::LazyLock;

use clap::Parser;
use flate2::Compression;
use flate2::write::GzEncoder;
use indicatif::ProgressBar;
use libfuzzer_sys::fuzz_target;
use push_status_cli::log::{
    Field, Layout, Options, Places, Purpose, Reason, Record, Sink, Sizes, Tally, UnreadRow, each, input, report,
    resembles, run,
};

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    log: Options,
}

/// What a log can be taken for.
const ARGUMENTS: [&[&str]; 10] = [
    &["annotate"],
    &["annotate", "--format", "csv"],
    &["annotate", "--format", "tsv"],
    &["annotate", "--delimiter", ";"],
    &["annotate", "--format", "ndjson"],
    &["annotate", "--format", "logfmt"],
    &["annotate", "--format", "text", "--channel", "huawei"],
    &["annotate", "--channel", "vivo"],
    &["annotate", "--reply-field", "reply"],
    &["annotate", "--channel-field", "text", "--code-field", "code"],
];
static OPTIONS: LazyLock<[Options; ARGUMENTS.len()]> =
    LazyLock::new(|| ARGUMENTS.map(|arguments| Arguments::parse_from(arguments).log));

/// What is added to each row. Logs that have it are not tried.
const ADDED: &[u8] = b"\xf8added\xf8";
const LONGEST_ROW: usize = 1 << 20;
const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";

const AT_ONCE: Sizes = Sizes { chunk: 4096, longest_row: LONGEST_ROW };

// The first byte has the options, the second the size of the pieces, and what the reading at once is compared with.
fuzz_target!(|input: &[u8]| {
    let [first, second, log @ ..] = input else { return };
    let options = &OPTIONS[usize::from(*first) % OPTIONS.len()];
    let piece = 1 + usize::from(second / 4);
    let Some(text) = text(Box::new(log)) else {
        return assert!(read(options, log, AT_ONCE).is_err());
    };
    if text.windows(ADDED.len()).any(|bytes| bytes == ADDED) {
        return;
    }
    let at_once = read(options, log, AT_ONCE);
    match &at_once {
        Ok(passed) => passed.check(&text),
        Err(message) => assert!(!message.is_empty() && !message.contains(char::is_control), "{message:?}"),
    }
    let in_pieces = Sizes { chunk: piece, longest_row: LONGEST_ROW };
    match (second % 4, &at_once) {
        (0, _) => {
            let other = self::text(Box::new(Pieces(log, piece))).expect("the same");
            assert_eq!(text.escape_ascii().to_string(), other.escape_ascii().to_string());
            assert_eq!(
                told(&at_once),
                told(&read(options, Pieces(log, piece), in_pieces)),
                "in pieces of {piece} bytes"
            );
        }
        (1, _) if !log.starts_with(GZIP) && !log.starts_with(ZSTD) => {
            let compressed = if piece % 2 == 0 { gzip(log) } else { zstd(log) };
            assert_eq!(told(&at_once), told(&read(options, &compressed[..], AT_ONCE)), "compressed");
        }
        (2, Ok(passed)) => take(options, log, AT_ONCE).into_iter().for_each(|taken| taken.check(&text, passed)),
        (3, Ok(_)) => {
            let (taken, other) = (take(options, log, AT_ONCE), take(options, Pieces(log, piece), in_pieces));
            let rows = |taken: Result<Taken, String>| taken.map(|taken| taken.rows);
            assert_eq!(rows(taken), rows(other), "in pieces of {piece} bytes");
        }
        _ => {}
    }
});

/// A log that comes slowly.
struct Pieces<'a>(&'a [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let most = buffer.len().min(self.1);
        self.0.read(&mut buffer[..most])
    }
}

/// The log in UTF-8, which is what passes through; `None` if it is compressed and damaged.
fn text(log: input::Input) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    input::open(log, None).ok()?.0.read_to_end(&mut text).ok()?;
    Some(text)
}

/// A log that was read to its end.
struct Passed {
    layout: Layout,
    header: usize,
    out: Vec<u8>,
    tally: Tally,
    report: String,
}

fn read<'a>(options: &Options, log: impl Read + Send + 'a, sizes: Sizes) -> Result<Passed, String> {
    let log = options.read(Box::new(log), sizes, ProgressBar::hidden(), None, &["added".to_owned()]);
    let passed = log.and_then(|log| {
        let (layout, names, mut out) = (log.reading.layout.clone(), log.names.clone(), log.header.clone());
        let header = out.len();
        let tally = run(log, &|_| ADDED.to_vec(), Some(&mut out))?;
        let report = report(&tally, &names);
        Ok(Passed { layout, header, out, tally, report })
    });
    passed.map_err(|error| error.to_string())
}

fn told(read: &Result<Passed, String>) -> Result<(&str, String), &str> {
    match read {
        Ok(passed) => Ok((&passed.report, passed.out.escape_ascii().to_string())),
        Err(message) => Err(message),
    }
}

impl Passed {
    fn check(&self, text: &[u8]) {
        let (without, marks) = without_marks(&self.out);
        assert_eq!(without.escape_ascii().to_string(), text.escape_ascii().to_string());
        let Tally { rows, statuses, more_unlisted, ambiguous, .. } = &self.tally;
        let read =
            statuses.values().sum::<u64>() + more_unlisted.values().sum::<u64>() + ambiguous.values().sum::<u64>();
        assert_eq!(*rows, read + self.tally.of_unknown_channels() + self.tally.of_unread());
        assert!((*rows - self.tally.of_unread()..=*rows).contains(&marks), "{marks} marks in {rows} rows");
        assert_eq!(*rows, self.rows(&text[self.header..]), "{:?}", self.layout);
    }

    /// How many rows there are, by plain means.
    fn rows(&self, rows: &[u8]) -> u64 {
        match &self.layout {
            Layout::Separated(columns) => {
                let mut reader = csv::ReaderBuilder::new();
                let reader = reader.flexible(true).delimiter(columns.delimiter);
                // The reader drops a byte order mark where it begins, and a row can begin with one.
                reader.from_reader(b"header\n".chain(rows)).into_byte_records().count() as u64
            }
            Layout::Json(_) | Layout::Logfmt { .. } | Layout::Text => {
                rows.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count() as u64
            }
        }
    }
}

/// The rows of a log that have a status, each with what else was read of it.
struct Taken {
    tally: Tally,
    rows: Vec<(Vec<u8>, String)>,
}

#[derive(Default)]
struct Rows(Vec<(Vec<u8>, String)>);

impl Sink<2> for Rows {
    fn take(&mut self, record: &Record<2>) -> Result<(), Reason> {
        let [token, time] = [0, 1].map(|field| record.text(field).escape_ascii().to_string());
        let reply = record.reply();
        self.0.push((
            record.row.to_vec(),
            format!("{:?} {:?} {token} {time} {reply:?}", record.sender, record.status.code),
        ));
        Ok(())
    }

    fn take_word(&mut self, record: &Record<2>) {
        let _ = (record.text(0), record.text(1));
    }

    fn take_unread(&mut self, row: &UnreadRow) {
        row.each_text(|_| {});
    }
}

fn take<'a>(options: &Options, log: impl Read + Send + 'a, sizes: Sizes) -> Result<Taken, String> {
    let field = |usual| Field {
        name: None,
        usual,
        purpose: Purpose { what: "a field", option: None },
        is_needed: false,
        is_nested: true,
        has_others: true,
        is_single: false,
        resembles: |name| resembles(name, &["sent"]),
    };
    let read = || {
        let mut log = options.read(Box::new(log), sizes, ProgressBar::hidden(), None, &[])?;
        let places = Places::find(&mut log, &[field(&["token", "text"]), field(&["time", "sentat"])])?;
        let (tally, sinks) = each(log, &places, Rows::default)?;
        let mut rows: Vec<_> = sinks.into_iter().flat_map(|Rows(rows)| rows).collect();
        rows.sort();
        Ok(Taken { tally, rows })
    };
    read().map_err(|error: std::io::Error| error.to_string())
}

impl Taken {
    fn check(&self, text: &[u8], passed: &Passed) {
        assert_eq!(self.tally.rows, passed.tally.rows);
        // A row can have a field of `cleanup` twice.
        if self.tally.of_unread() == passed.tally.of_unread() {
            assert_eq!(self.tally.statuses, passed.tally.statuses);
            assert_eq!(self.tally.more_unlisted, passed.tally.more_unlisted);
            assert_eq!(self.tally.ambiguous, passed.tally.ambiguous);
        }
        // A delivery among rows that an open quote has swallowed is taken, too.
        assert!(self.rows.len() as u64 >= self.tally.statuses.values().sum::<u64>());
        for (row, _) in &self.rows {
            assert!(row.is_empty() || text.windows(row.len()).any(|window| window == row), "{}", row.escape_ascii());
        }
    }
}

/// What passed without what was added, and how often it was.
fn without_marks(out: &[u8]) -> (Vec<u8>, u64) {
    let (mut rest, mut without, mut marks) = (out, Vec::new(), 0);
    while let Some(at) = rest.windows(ADDED.len()).position(|window| window == ADDED) {
        without.extend_from_slice(&rest[..at]);
        rest = &rest[at + ADDED.len()..];
        marks += 1;
    }
    without.extend_from_slice(rest);
    (without, marks)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::none());
    out.write_all(bytes).and_then(|()| out.finish()).expect("memory")
}

/// A frame of one block that is not compressed.
fn zstd(bytes: &[u8]) -> Vec<u8> {
    let len = u32::try_from(bytes.len()).expect("a short log").to_le_bytes();
    // The last block, and its length three bits on.
    let block = ((bytes.len() as u32) << 3 | 1).to_le_bytes();
    [ZSTD, &[0xa0], &len, &block[..3], bytes].concat()
}
