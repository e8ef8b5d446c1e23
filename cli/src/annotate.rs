//! `push-status annotate`: appends to each row of a log what its code means.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use clap::{Args, ValueEnum};
use push_status::PushStatus;
use serde_json::Value;

use crate::exit::{Exit, invalid};
use crate::log::{self, Layout, Log};

/// Append to each row of a delivery log what its code means
///
/// Reads CSV and TSV (RFC 4180, with a header) and NDJSON. The existing data is left byte-for-byte intact and in order, and
/// columns are appended to it. If a row cannot be read or its channel is unknown, the new columns stay empty and the row is
/// counted; the counts go to standard error. A code that is in no table is `Unknown`, `investigate`, `unaffected`.
///
/// A row can be up to 1 MiB long. The memory used does not depend on the length of the log.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 done; 2 the log cannot be read or the output cannot be written; 3 a row has no listed code (--strict)

Examples:
  push-status annotate deliveries.csv > annotated.csv
  push-status annotate --channel huawei --code-field errcode huawei.log.csv
  kubectl logs push | push-status annotate --format ndjson --add name,action - | jq 'select(.action == \"retry\")'"
)]
pub struct Annotate {
    #[command(flatten)]
    log: log::Options,
    /// The columns to append
    #[arg(long, value_delimiter = ',', default_value = "name,action,token")]
    add: Vec<Column>,
    /// A prefix for the names of the new columns, for a log that already has a column of that name
    #[arg(long, default_value = "", hide_default_value = true)]
    prefix: String,
    /// Exit with code 3 if a row has no listed code
    #[arg(long)]
    strict: bool,
    /// Print the counts as JSON (on standard error)
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Column {
    Name,
    Action,
    Token,
    Description,
    Label,
    Explanation,
    Note,
    Advice,
    Retryable,
}

impl Column {
    fn value(self, status: PushStatus) -> Value {
        match self {
            Self::Name => status.name().into(),
            Self::Action => status.action().id().into(),
            Self::Token => status.token_verdict().id().into(),
            Self::Description => status.description().into(),
            Self::Label => status.label().into(),
            Self::Explanation => status.explanation().into(),
            Self::Note => status.note().into(),
            Self::Advice => status.action().advice().into(),
            Self::Retryable => status.action().is_retryable().into(),
        }
    }
}

pub fn run(options: &Annotate) -> io::Result<Exit> {
    let mut columns: Vec<(String, Column)> = Vec::new();
    for column in &options.add {
        let name = column.to_possible_value().map(|value| format!("{}{}", options.prefix, value.get_name()));
        columns.extend(name.filter(|name| columns.iter().all(|(other, _)| other != name)).map(|name| (name, *column)));
    }
    let added: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let log = options.log.open(&added)?;
    let (layout, names) = (log.layout.clone(), log.names.clone());
    let out = standard_output()?;
    check_is_another(options.log.file(), &out)?;
    let mut out = WholeRows(out);
    out.write_all(&header(&log, &added))?;
    let annotation = |status| annotation(&layout, &columns, status);
    let tally = log::run(log, &annotation, Some(out))?;
    let counts = match options.json {
        true => format!("{}\n", Value::Object(log::report_json(&tally, &names))),
        false => log::report(&tally, &names),
    };
    let told = io::stderr().write_all(counts.as_bytes());
    if options.strict && !tally.is_clean() {
        return Ok(Exit::NeedsALook);
    }
    told.map(|()| Exit::Done)
}

/// The header with the names of what is added.
fn header(log: &Log, added: &[String]) -> Vec<u8> {
    let mut header = log.header.clone();
    if let Layout::Separated(columns) = &log.layout {
        let end = header.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        header.splice(end..end, more_fields(columns.delimiter, added.iter().cloned()));
    }
    header
}

/// What is added to a row.
fn annotation(layout: &Layout, columns: &[(String, Column)], status: Option<PushStatus>) -> Vec<u8> {
    let value = |column: Column| status.map_or(Value::Null, |status| column.value(status));
    match layout {
        Layout::Json(_) => {
            let field =
                |(name, column): &(String, Column)| format!(",{}:{}", Value::from(name.as_str()), value(*column));
            columns.iter().map(field).collect::<String>().into_bytes()
        }
        Layout::Separated(separated) => {
            let text = |(_, column): &(String, Column)| match value(*column) {
                Value::Null => String::new(),
                Value::String(text) => text,
                value => value.to_string(),
            };
            more_fields(separated.delimiter, columns.iter().map(text))
        }
    }
}

/// The `texts` as fields that follow others in a row.
fn more_fields(delimiter: u8, texts: impl Iterator<Item = String>) -> Vec<u8> {
    let mut row = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    let first = std::iter::once(String::new());
    // Writing to memory does not fail.
    first.chain(texts).for_each(|text| _ = row.write_field(text));
    row.into_inner().unwrap_or_default()
}

/// Standard output without the line buffer of the standard library's.
fn standard_output() -> io::Result<File> {
    #[cfg(unix)]
    use std::os::fd::AsFd as _;
    #[cfg(windows)]
    use std::os::windows::io::AsHandle as _;
    #[cfg(unix)]
    let owned = io::stdout().as_fd().try_clone_to_owned()?;
    #[cfg(windows)]
    let owned = io::stdout().as_handle().try_clone_to_owned()?;
    Ok(File::from(owned))
}

/// A log that is written to while it is read would never end.
fn check_is_another(log: Option<&Path>, out: &File) -> io::Result<()> {
    #[cfg(unix)]
    if let (Some(log), Ok(out)) = (log.and_then(|log| log.metadata().ok()), out.metadata()) {
        use std::os::unix::fs::MetadataExt as _;
        if out.is_file() && (log.dev(), log.ino()) == (out.dev(), out.ino()) {
            let message = "the output is the log itself: write to another file and rename it afterwards";
            return Err(invalid(message));
        }
    }
    Ok(())
}

/// A file that is given whole rows, and keeps no half of one: what a full disk has cut is taken back.
struct WholeRows(File);

impl Write for WholeRows {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn write_all(&mut self, rows: &[u8]) -> io::Result<()> {
        let before = self.0.metadata().ok().filter(std::fs::Metadata::is_file).map(|metadata| metadata.len());
        let result = self.0.write_all(rows);
        if let (Err(_), Some(before)) = (&result, before) {
            self.0.set_len(before)?;
        }
        result.map_err(|error| io::Error::new(error.kind(), format!("cannot write the rows: {error}")))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
