//! Opens a log and finds out how to read it.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use push_status::Channel;

use crate::exit::invalid;
use crate::ids::ids;

use super::chunks::{Chunks, SIZES, Sizes};
use super::fields::{CHANNEL_FIELDS, CODE_FIELDS, find};
use super::layout::Layout;
use super::{csv, json};

/// How a log is given.
#[derive(Debug, Clone, Args)]
pub struct Options {
    /// The log file; `-` or no file means standard input
    file: Option<PathBuf>,
    /// The format of the log, if its content does not show it
    #[arg(long)]
    format: Option<Format>,
    /// The field with the channel, as an id, a title or an alias [default: the first of channel, vendor, provider ...]
    #[arg(long, value_name = "NAME", conflicts_with = "channel")]
    channel_field: Option<String>,
    /// The field with the code [default: the first of code, result_code, errcode, status ...]
    #[arg(long, value_name = "NAME")]
    code_field: Option<String>,
    /// The channel of all rows, if the log has only one channel
    #[arg(long, value_name = "ID", value_parser = ids::<Channel>(Channel::ALL.iter().map(Channel::id)), hide_possible_values = true)]
    channel: Option<Channel>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated values (RFC 4180); the first line has the names of the columns
    Csv,
    /// Tab-separated values, otherwise the same
    Tsv,
    /// One JSON object per line
    #[value(alias = "jsonl")]
    Ndjson,
}

/// A log whose first line was read.
pub struct Log<'a> {
    pub chunks: Chunks<'a>,
    pub layout: Layout,
    /// The channel of all rows.
    pub channel: Option<Channel>,
    /// What stands before the rows.
    pub header: Vec<u8>,
    pub names: Names,
}

/// The names of the fields with the channel, where rows have one, and the code.
#[derive(Debug, Clone, Default)]
pub struct Names {
    pub channel: Option<String>,
    pub code: String,
}

impl Options {
    /// The log's file; `None` is standard input.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// The same options for another file.
    pub fn with_file(&self, file: PathBuf) -> Self {
        Self { file: Some(file), ..self.clone() }
    }

    /// Reads the first line of a log that is open.
    ///
    /// # Errors
    ///
    /// As [`Self::open`].
    pub fn read_input(&self, input: Box<dyn Read + Send>) -> io::Result<Log<'static>> {
        self.read(input, SIZES, ProgressBar::hidden(), &[])
    }

    /// Opens the log; `added` are the names of fields that are to be added, and so must not be there.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or its layout cannot be told; the message says what to do.
    pub fn open(&self, added: &[String]) -> io::Result<Log<'static>> {
        let Some(path) = self.file() else {
            return self.read(Box::new(io::stdin()), SIZES, ProgressBar::hidden(), added);
        };
        let shown = path.to_string_lossy();
        let of_path = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", shown.escape_debug()));
        let file = File::open(path).map_err(of_path)?;
        let metadata = file.metadata().map_err(of_path)?;
        if metadata.is_dir() {
            return Err(of_path(invalid("this is a folder, not a log file")));
        }
        let progress = if metadata.is_file() { progress(metadata.len()) } else { ProgressBar::hidden() };
        self.read(Box::new(file), SIZES, progress, added).map_err(of_path)
    }

    /// Reads the first line of a log.
    pub fn read<'a>(
        &self,
        input: Box<dyn Read + Send + 'a>,
        sizes: Sizes,
        progress: ProgressBar,
        added: &[String],
    ) -> io::Result<Log<'a>> {
        let mut chunks = Chunks::new(input, sizes, progress);
        let mut head = Vec::new();
        chunks.take(|bytes| self.has_start(bytes).then_some(bytes.len()), &mut head)?;
        check_is_text(&head)?;
        let mark = if head.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let format = match self.format {
            Some(format) => Some(format),
            None => recognise(&head)?,
        };
        let (layout, names, header_len) = match format.filter(|_| !head[mark..].trim_ascii().is_empty()) {
            // No row and no header: any layout will do.
            None => (Layout::Json(json::Fields::default()), Names::default(), 0),
            Some(Format::Csv) => self.separated(b',', &head[mark..], added)?,
            Some(Format::Tsv) => self.separated(b'\t', &head[mark..], added)?,
            Some(Format::Ndjson) => {
                let (layout, names) = self.json(&head[mark..], added)?;
                (layout, names, 0)
            }
        };
        let rows = head.split_off(mark + header_len);
        chunks.pass(&layout, &head);
        chunks.give_back(&rows);
        Ok(Log { chunks, layout, channel: self.channel, header: head, names })
    }

    /// Whether enough is read to tell how to read the rest: the header, or the first object.
    fn has_start(&self, bytes: &[u8]) -> bool {
        let Ok(format) = self.format.map_or_else(|| recognise(bytes), |format| Ok(Some(format))) else { return true };
        if check_is_text(bytes).is_err() {
            return true;
        }
        match format {
            None => false,
            Some(Format::Csv) => csv::first_record_end(b',', bytes).is_some(),
            Some(Format::Tsv) => csv::first_record_end(b'\t', bytes).is_some(),
            Some(Format::Ndjson) => {
                let whole = json::last_line_end(bytes).map_or(&b""[..], |end| &bytes[..end]);
                whole.split(|byte| *byte == b'\n').any(|line| json::keys(line).is_some())
            }
        }
    }

    /// The layout of CSV or TSV, the names of its two fields, and how long its header is.
    fn separated(&self, delimiter: u8, head: &[u8], added: &[String]) -> io::Result<(Layout, Names, usize)> {
        let len = csv::first_record_end(delimiter, head).unwrap_or(head.len());
        let names = csv::header(delimiter, &head[..len])
            .ok_or_else(|| invalid("line 1: the header opens a quote that is never closed"))?;
        check_free(&names, added)?;
        let channel = match self.channel {
            Some(_) => None,
            None => Some(find(&names, self.channel_field.as_deref(), &CHANNEL_FIELDS, "channel").map_err(invalid)?),
        };
        let code = find(&names, self.code_field.as_deref(), &CODE_FIELDS, "code").map_err(invalid)?;
        let fields = Names { channel: channel.map(|channel| names[channel].clone()), code: names[code].clone() };
        let columns = csv::Columns { delimiter, count: names.len(), channel, code };
        Ok((Layout::Separated(columns), fields, len))
    }

    /// The layout of NDJSON by the lines of its start, and the names of its two fields.
    fn json(&self, head: &[u8], added: &[String]) -> io::Result<(Layout, Names)> {
        let lines = head.split(|byte| *byte == b'\n');
        let names = Vec::from_iter(lines.filter_map(json::keys).flatten().collect::<BTreeSet<_>>());
        if names.is_empty() {
            return Err(invalid(
                "none of the first lines is a JSON object: write one object per line, as `jq -c` does",
            ));
        }
        check_free(&names, added)?;
        // A field that is named need not be in each object, nor in the first ones.
        let named = |wanted: &Option<String>, usual, what| match wanted {
            Some(name) => Ok(name.clone()),
            None => find(&names, None, usual, what).map(|place| names[place].clone()).map_err(invalid),
        };
        let channel = match self.channel {
            Some(_) => None,
            None => Some(named(&self.channel_field, &CHANNEL_FIELDS, "channel")?),
        };
        let code = named(&self.code_field, &CODE_FIELDS, "code")?;
        let fields = json::Fields { channel: channel.clone(), code: code.clone(), added: added.to_vec() };
        Ok((Layout::Json(fields), Names { channel, code }))
    }
}

pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How files that are not text begin, what they are, and what to do with them.
const NO_TEXT: [(&[u8], &str); 5] = [
    (b"\x1f\x8b", "a gzip file; decompress it first: gunzip -c FILE | push-status ... -"),
    (b"\x28\xb5\x2f\xfd", "a zstd file; decompress it first: zstd -dc FILE | push-status ... -"),
    (b"PK\x03\x04", "a spreadsheet or zip file; export the sheet as CSV"),
    (b"\xff\xfe", "text in UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 FILE | push-status ... -"),
    (b"\xfe\xff", "text in UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 FILE | push-status ... -"),
];

fn check_is_text(head: &[u8]) -> io::Result<()> {
    let known = NO_TEXT.iter().find(|(start, _)| head.starts_with(start));
    match known {
        Some((_, what)) => Err(invalid(format!("this is {what}"))),
        None if head.contains(&0) => Err(invalid("this is binary data; a log is CSV, TSV or NDJSON")),
        None => Ok(()),
    }
}

/// The format that the start of a log shows; `None` where nothing is in it.
fn recognise(head: &[u8]) -> io::Result<Option<Format>> {
    let head = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
    match head.trim_ascii_start().first() {
        None => Ok(None),
        Some(b'{') => Ok(Some(Format::Ndjson)),
        Some(b'[') => Err(invalid("this is a JSON array; write one object per line, as `jq -c '.[]'` does")),
        Some(_) => {
            let line = head.trim_ascii_start().split(|byte| *byte == b'\n').next().unwrap_or_default();
            let count = |delimiter| memchr::memchr_iter(delimiter, line).count();
            Ok(Some(if count(b'\t') > count(b',') { Format::Tsv } else { Format::Csv }))
        }
    }
}

fn check_free(names: &[String], added: &[String]) -> io::Result<()> {
    match names.iter().find(|name| added.contains(name)) {
        None => Ok(()),
        Some(name) => Err(invalid(format!(
            "the log already has a field `{}`: give the new columns other names, for example with --prefix push_",
            name.escape_debug()
        ))),
    }
}

/// A progress bar on standard error, if standard output goes elsewhere.
fn progress(bytes: u64) -> ProgressBar {
    if io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} to go");
    let bar = ProgressBar::new(bytes);
    style.map_or(ProgressBar::hidden(), |style| bar.with_style(style))
}
