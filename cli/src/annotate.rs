//! `push-status annotate`: appends to each row of a log what its code means.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use clap::{Args, ValueEnum};
use same_file::Handle;
use serde_json::Value;

use crate::exit::{Exit, invalid};
use crate::log::{self, Code, Codes, Layout, Log, Meaning, Status};
use crate::recognise::{AnyRow, common_meaning};

/// Append to each row of a delivery log what its code means
///
/// Reads CSV (RFC 4180, with a header; --delimiter for an unusual separator), NDJSON and logfmt, also if gzip or zstd has
/// compressed the file. The existing data is left byte-for-byte intact and in order, and columns are appended to it; a log in
/// another encoding, such as GBK or UTF-16, is written as the same text in UTF-8. If a row cannot be read or its channel is
/// unknown, the new columns stay empty and the row is counted; the counts go to standard error. A code that is in no table is
/// `Unknown`, `investigate`, `unaffected`; where all codes of a channel's list are numbers, a word that is no name or label
/// cannot be read.
///
/// The same number can mean different things in mPaaS's status, in a vendor's reply and in its receipts. The column push_list
/// says which list the answer is from. The list comes from the heading of the code and from the codes themselves. If several
/// lists remain and they say different things, the other columns stay empty, push_list is `ambiguous`, and --codes decides.
///
/// A row can be up to 1 MiB long. The memory used does not depend on the length of the log. The fields and the list are chosen by
/// the first 1000 rows, but only by the first 256 KB of them. To get each row of a growing log as soon as
/// it is written, name the channel, the field with the code and --codes.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 done; 2 the log cannot be read or the output cannot be written; 3 a row has no listed code (--strict)

Examples:
  push-status annotate deliveries.csv > annotated.csv
  push-status annotate --channel huawei --code-field errcode huawei.log.csv
  push-status annotate --reply-field response --http-status-field status sent.ndjson.gz
  push-status annotate --codes receipt --encoding gbk callbacks.csv
  kubectl logs push | push-status annotate --add name,action - | jq 'select(.push_action == \"retry\")'"
)]
pub struct Annotate {
    #[command(flatten)]
    log: log::Input,
    /// The list that the codes in the log belong to, if its headings and its codes do not show it
    #[arg(long, value_name = "LIST")]
    codes: Option<Codes>,
    /// The columns to append
    #[arg(long, value_delimiter = ',', default_value = "name,action,token-verdict,list")]
    add: Vec<Column>,
    /// The prefix of the names of the new columns, for a log that already has a column of that name
    #[arg(long, default_value = "push_")]
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
    #[value(alias = "token", alias = "token_verdict")]
    TokenVerdict,
    List,
    Description,
    Label,
    Explanation,
    Note,
    Advice,
    Retryable,
}

impl Column {
    /// The name of the column, without the prefix.
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().replace('-', "_"))
    }

    fn value(self, status: &Status) -> Value {
        let row = status.row();
        match self {
            Self::Name => status.name().into(),
            Self::Action => status.action.id().into(),
            Self::TokenVerdict => status.token.id().into(),
            Self::List => status.list().into(),
            Self::Description => match &status.code {
                Code::Listed(row) => row.description().into(),
                Code::UnlistedNumber(_) | Code::Unlisted(_) => "No list of the channel has this code.".into(),
                Code::Http(status) => common_meaning(*status, push_status::Lang::En).into(),
            },
            Self::Label => row.and_then(AnyRow::label).into(),
            Self::Explanation => row.and_then(AnyRow::explanation).into(),
            Self::Note => row.and_then(AnyRow::note).into(),
            Self::Advice => status.action.advice().into(),
            Self::Retryable => status.action.is_retryable().into(),
        }
    }
}

pub fn run(options: &Annotate) -> io::Result<Exit> {
    let mut columns: Vec<(String, Column)> = Vec::new();
    for column in &options.add {
        let name = format!("{}{}", options.prefix, column.name());
        if columns.iter().all(|(other, _)| *other != name) {
            columns.push((name, *column));
        }
    }
    let added: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let log = options.log.open(options.codes.map(Into::into), &added)?;
    let (layout, names) = (log.reading.layout.clone(), log.names.clone());
    if layout == Layout::Text {
        return Err(options.log.at_file(&invalid(
            "this is a text log without fields, to which no columns can be appended: count its codes with `push-status \
             summary`, or name its format with --format and --delimiter",
        )));
    }
    let out = standard_output()?;
    check_is_another(options.log.file())?;
    #[cfg(unix)]
    interrupt::end_between_writes()?;
    let mut out = WholeRows(out);
    out.write_all(&header(&log, &added))?;
    let annotation = |meaning: &Meaning| annotation(&layout, &columns, meaning);
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
    if let Layout::Separated(columns) = &log.reading.layout {
        let end = header.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        header.splice(end..end, more_fields(columns.delimiter, added.iter().cloned()));
    }
    header
}

/// What is added to a row.
fn annotation(layout: &Layout, columns: &[(String, Column)], meaning: &Meaning) -> Vec<u8> {
    let value = |column: Column| match meaning {
        Meaning::Status { status, .. } => column.value(status),
        Meaning::Ambiguous { .. } if column == Column::List => "ambiguous".into(),
        _ => Value::Null,
    };
    let text = |column: Column| match value(column) {
        Value::Null => String::new(),
        Value::String(text) => text,
        value => value.to_string(),
    };
    match layout {
        Layout::Json(_) => {
            let field =
                |(name, column): &(String, Column)| format!(",{}:{}", Value::from(name.as_str()), value(*column));
            columns.iter().map(field).collect::<String>().into_bytes()
        }
        Layout::Separated(separated) => {
            more_fields(separated.delimiter, columns.iter().map(|(_, column)| text(*column)))
        }
        Layout::Logfmt { .. } | Layout::Text => {
            let pair = |(name, column): &(String, Column)| match text(*column) {
                plain if plain.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"=\\".contains(&byte)) => {
                    format!(" {name}={plain}")
                }
                text => format!(" {name}={}", Value::from(text)),
            };
            columns.iter().map(pair).collect::<String>().into_bytes()
        }
    }
}

/// The `texts` as fields that follow others in a row.
fn more_fields(delimiter: u8, texts: impl Iterator<Item = String>) -> Vec<u8> {
    let mut row = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = row.write_record(std::iter::once(String::new()).chain(texts));
    let mut fields = row.into_inner().unwrap_or_default();
    // The row itself has the line break.
    fields.pop();
    fields
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

/// Refuses a log that is written to while it is read, which would never end.
fn check_is_another(log: Option<&Path>) -> io::Result<()> {
    let input = log.map_or_else(Handle::stdin, Handle::from_path);
    let is_file = standard_output()?.metadata().is_ok_and(|metadata| metadata.is_file());
    match (input, Handle::stdout()) {
        (Ok(input), Ok(out)) if is_file && input == out => {
            Err(invalid("the output is the log itself: write to another file and rename it afterwards"))
        }
        _ => Ok(()),
    }
}

/// Held while rows are written.
static WRITING: Mutex<()> = Mutex::new(());

/// Ctrl-C ends the program after the rows that are being written.
#[cfg(unix)]
mod interrupt {
    use std::sync::PoisonError;
    use std::{io, process, thread};

    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    /// The exit code of a shell for a program that a signal has ended.
    const ENDED_BY: i32 = 128;

    pub fn end_between_writes() -> io::Result<()> {
        let mut signals = Signals::new([SIGINT, SIGTERM])?;
        thread::spawn(move || {
            let mut signals = signals.forever();
            if let Some(signal) = signals.next() {
                thread::spawn(move || {
                    let _writing = super::WRITING.lock().unwrap_or_else(PoisonError::into_inner);
                    process::exit(ENDED_BY + signal);
                });
            }
            // A second Ctrl-C means that the user does not want to wait for a reader that has stopped.
            if let Some(signal) = signals.next() {
                process::exit(ENDED_BY + signal);
            }
        });
        Ok(())
    }
}

/// A file that is given whole rows and keeps only whole ones: if a full disk cuts a row, its beginning is removed.
struct WholeRows(File);

impl Write for WholeRows {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn write_all(&mut self, rows: &[u8]) -> io::Result<()> {
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
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
