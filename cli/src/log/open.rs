//! Opens a log and finds out how to read it.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use encoding_rs::Encoding;
use indicatif::{ProgressBar, ProgressStyle};
use push_status::Channel;
use push_status::vendor::ListKind;

use super::chunks::{Chunks, SIZES, Sizes};
use super::format::{Format, Shape, recognise, separator_line};
use super::input;
use super::layout::Layout;
use super::names::Names;
use super::reading::{self, Reading};
use super::sample::SAMPLE_ROWS;
use super::wanted::Wanted;
use super::{csv, header, json, logfmt};
use crate::exit::invalid;
use crate::ids::ids;
use crate::recognise::Kind;

/// A log, and how to read it.
#[derive(Debug, Args)]
pub struct Input {
    /// The log file; `-` or no file means standard input. Files compressed with gzip or zstd are decompressed automatically
    file: Option<PathBuf>,
    #[command(flatten)]
    options: Options,
}

/// How to read a log.
#[derive(Debug, Clone, Args)]
pub struct Options {
    /// The format of the log, if its content does not show it
    #[arg(long)]
    format: Option<Format>,
    /// The character between the fields, if it is not the one that the first line shows: a comma, a semicolon, `tab` ...
    #[arg(long, value_name = "CHAR", value_parser = delimiter)]
    delimiter: Option<u8>,
    /// The encoding of the log, if its content does not show it: utf-8, utf-16le, gbk, gb18030, big5 ... The output is UTF-8
    #[arg(long, value_name = "NAME", value_parser = input::encoding)]
    encoding: Option<&'static Encoding>,
    /// The field with the channel, as an id, a title or an alias [default: the first of channel, vendor, provider, 通道 ...]
    #[arg(long, value_name = "NAME", conflicts_with = "channel")]
    channel_field: Option<String>,
    /// The field with the code; `a.b` is the field b inside the field a [default: the first of code, result_code, errcode,
    /// 返回码 ...]
    #[arg(long, value_name = "NAME")]
    code_field: Option<String>,
    /// The field with all that the vendor's server answered, which is read in place of a code
    #[arg(long, value_name = "NAME", conflicts_with = "code_field")]
    reply_field: Option<String>,
    /// The field with the HTTP status of the answer [default: the first of http_status, http ...]
    #[arg(long, value_name = "NAME")]
    http_status_field: Option<String>,
    /// The channel of all rows, if the log has only one channel
    #[arg(long, value_name = "ID", value_parser = ids::<Channel>(Channel::ALL.iter().map(Channel::id)), hide_possible_values = true)]
    channel: Option<Channel>,
}

/// The lists that codes can be from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Codes {
    /// The delivery status that Alibaba Cloud mPaaS reports
    Mpaas,
    /// What the vendor's own API answers to a send request
    Send,
    /// The result of one token inside such an answer
    Token,
    /// What the vendor reports later to a callback address
    Receipt,
}

impl From<Codes> for Kind {
    fn from(codes: Codes) -> Self {
        match codes {
            Codes::Mpaas => Self::Mpaas,
            Codes::Send => Self::Vendor(ListKind::Send),
            Codes::Token => Self::Vendor(ListKind::Token),
            Codes::Receipt => Self::Vendor(ListKind::Receipt),
        }
    }
}

/// A log whose first rows were read.
pub struct Log<'a> {
    pub chunks: Chunks<'a>,
    pub reading: Reading,
    /// The bytes before the rows.
    pub header: Vec<u8>,
    pub names: Names,
}

/// How much of a log is looked at to find its fields and its lists.
const SAMPLE_BYTES: usize = 256 << 10;
/// The same where tokens are deleted by what is found.
const STRICT_SAMPLE_BYTES: usize = 8 << 20;
/// If one of so many first rows shows the list, no more are needed, so that a log is passed on while it is written.
const EARLY_ROWS: usize = 16;

impl Options {
    /// Whether the user names the field with the vendor's reply.
    pub const fn has_reply_field(&self) -> bool {
        self.reply_field.is_some()
    }

    /// The name of the field with the HTTP status, if it is given.
    pub fn http_status_field(&self) -> Option<&str> {
        self.http_status_field.as_deref()
    }

    fn wanted(&self, codes: Option<Kind>) -> Wanted<'_> {
        Wanted {
            channel: self.channel,
            channel_field: self.channel_field.as_deref(),
            code_field: self.code_field.as_deref(),
            reply_field: self.reply_field.as_deref(),
            http_status_field: self.http_status_field.as_deref(),
            codes,
            is_strict: false,
        }
    }

    /// Reads the first rows of a log that is open. Only the codes of one list count.
    ///
    /// # Errors
    ///
    /// As [`Input::open`], and if the fields show that the codes are from another list.
    pub fn read_strictly(&self, input: Box<dyn Read + Send>, codes: Kind) -> io::Result<Log<'static>> {
        let wanted = Wanted { is_strict: true, ..self.wanted(Some(codes)) };
        let log = self.read_wanted(input, SIZES, ProgressBar::hidden(), wanted, &[])?;
        log.names.check(&log.reading, codes)?;
        Ok(log)
    }

    /// Reads the first rows of a log.
    pub fn read<'a>(
        &self,
        input: Box<dyn Read + Send + 'a>,
        sizes: Sizes,
        progress: ProgressBar,
        codes: Option<Kind>,
        added: &[String],
    ) -> io::Result<Log<'a>> {
        self.read_wanted(input, sizes, progress, self.wanted(codes), added)
    }

    fn read_wanted<'a>(
        &self,
        input: Box<dyn Read + Send + 'a>,
        sizes: Sizes,
        progress: ProgressBar,
        wanted: Wanted,
        added: &[String],
    ) -> io::Result<Log<'a>> {
        let (input, is_as_it_was) = input::open(input, self.encoding)?;
        let progress = if is_as_it_was { progress } else { ProgressBar::hidden() };
        let mut chunks = Chunks::new(input, sizes, progress);
        let most = if wanted.is_strict { STRICT_SAMPLE_BYTES } else { SAMPLE_BYTES.min(sizes.longest_row) };
        let start = Start { options: self, wanted, added };
        let (mut head, seen) = (Vec::new(), Cell::new(Seen::default()));
        let is_enough = |bytes: &[u8]| start.is_enough(bytes, most, &seen).then_some(bytes.len());
        chunks.take(is_enough, most.max(sizes.longest_row), &mut head)?;
        check_is_not_zip(&head)?;
        let mark = if head.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let (reading, names, header_len) = start.find(&head[mark..], chunks.is_ended())?;
        let rows = head.split_off(mark + header_len);
        chunks.pass(&reading.layout, &head);
        chunks.give_back(&rows);
        Ok(Log { chunks, reading, header: head, names })
    }
}

impl Input {
    /// The log's file; `None` is standard input.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref().and_then(file)
    }

    /// Opens the log; `added` are the names of fields that are to be added, and so must not be there.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or its layout cannot be told; the message says what to do.
    pub fn open(&self, codes: Option<Kind>, added: &[String]) -> io::Result<Log<'static>> {
        let Some(path) = self.file() else {
            return self.options.read(Box::new(io::stdin()), SIZES, ProgressBar::hidden(), codes, added);
        };
        let read = || {
            let (file, len) = open_file(path)?;
            let progress = len.map_or_else(ProgressBar::hidden, progress);
            self.options.read(Box::new(file), SIZES, progress, codes, added)
        };
        read().map_err(|error| self.at_file(&error))
    }

    /// The error, which begins with the name of the log's file if it has one.
    pub fn at_file(&self, error: &io::Error) -> io::Error {
        let file = self.file().map_or_else(String::new, |path| format!("{}: ", path.display()));
        io::Error::new(error.kind(), format!("{file}{error}"))
    }
}

/// The file at a path; `None` for `-`, which is standard input.
pub fn file(path: &Path) -> Option<&Path> {
    Some(path).filter(|path| *path != Path::new("-"))
}

/// Opens a log, and returns how long it is unless it can be read only once, such as a pipe.
pub fn open_file(path: &Path) -> io::Result<(File, Option<u64>)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(invalid("this is a folder, not a log file"));
    }
    let len = metadata.is_file().then_some(metadata.len());
    Ok((file, len))
}

/// Finds out how to read a log by how it begins.
struct Start<'a> {
    options: &'a Options,
    wanted: Wanted<'a>,
    added: &'a [String],
}

/// How much of the start was looked at.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    bytes: usize,
    rows: usize,
}

/// How a log is read, what its fields are called, and whether rows that follow could change that.
type Found = (Reading, Names, bool);

impl Start<'_> {
    /// The shape that the user names or the content shows; `None` for an empty log.
    fn shape(&self, head: &[u8]) -> io::Result<Option<Shape>> {
        if head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head).trim_ascii().is_empty() {
            return Ok(None);
        }
        let of_columns = |usual: u8| Shape::Separated(self.options.delimiter.unwrap_or(usual));
        Ok(Some(match (self.options.format, self.options.delimiter) {
            (Some(Format::Csv), _) => of_columns(b','),
            (Some(Format::Tsv), _) => of_columns(b'\t'),
            (Some(Format::Ndjson), _) => Shape::Json,
            (Some(Format::Logfmt), _) => Shape::Logfmt,
            (Some(Format::Text), _) => Shape::Text,
            (None, Some(delimiter)) => Shape::Separated(delimiter),
            (None, None) => match (recognise(head)?, separator_line(head)) {
                (Some(Shape::Separated(_)), Some((delimiter, _))) => Shape::Separated(delimiter),
                (Some(shape), _) => shape,
                (None, _) => return Ok(None),
            },
        }))
    }

    /// Whether enough is read to find out how to read the rest.
    fn is_enough(&self, bytes: &[u8], most: usize, seen: &Cell<Seen>) -> bool {
        let Seen { bytes: before, rows: looked_at } = seen.get();
        // Only a line that ends can change anything.
        let has_line = memchr::memchr2(b'\n', b'\r', bytes.get(before..).unwrap_or_default()).is_some();
        seen.set(Seen { bytes: bytes.len(), rows: looked_at });
        if !has_line && bytes.len() < most {
            return false;
        }
        if check_is_not_zip(bytes).is_err() {
            return true;
        }
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let Ok(shape) = self.shape(bytes) else { return true };
        if check_is_text(bytes).is_err() {
            return true;
        }
        let Some(shape) = shape else { return false };
        let Some(header) = header_len(shape, bytes) else { return false };
        let rows = &bytes[header..];
        if shape == Shape::Json && !rows.split(|byte| *byte == b'\n').any(|line| json::keys(line).is_some()) {
            return false;
        }
        let ends = row_ends(shape, rows);
        if ends.is_empty() {
            return false;
        }
        if bytes.len() >= most || ends.len() >= SAMPLE_ROWS {
            return true;
        }
        seen.set(Seen { bytes: seen.get().bytes, rows: ends.len() });
        let early = ends.iter().take(EARLY_ROWS).skip(looked_at);
        early
            .into_iter()
            .any(|end| self.of_rows(shape, bytes, header, &rows[..*end]).is_ok_and(|(.., is_certain)| is_certain))
    }

    /// How to read a log that begins with `head`.
    fn find(&self, head: &[u8], is_ended: bool) -> io::Result<(Reading, Names, usize)> {
        let Some(shape) = self.shape(head)? else {
            // No row and no header: any layout will do.
            return Ok((Reading::of(Layout::Json(json::Fields::default()), &self.wanted), Names::default(), 0));
        };
        let header = header_len(shape, head).unwrap_or(head.len());
        let rows = &head[header..];
        let ends = row_ends(shape, rows);
        for end in ends.iter().take(EARLY_ROWS) {
            if let Ok((reading, names, true)) = self.of_rows(shape, head, header, &rows[..*end]) {
                // What follows may not be here yet, and must not change the answer.
                check_is_text(&head[..header + end])?;
                return Ok((reading, names, header));
            }
        }
        check_is_text(ends.get(SAMPLE_ROWS - 1).map_or(head, |end| &head[..header + end]))?;
        // What a log has at its end need not end with a line break.
        let last = ends.last().copied().unwrap_or_default();
        let sample = if is_ended { rows } else { &rows[..last] };
        let (reading, names, _) = self.of_rows(shape, head, header, sample)?;
        if is_ended {
            self.wanted.check_names(&reading.layout, rows)?;
        }
        Ok((reading, names, header))
    }

    fn of_rows(&self, shape: Shape, head: &[u8], header_len: usize, rows: &[u8]) -> io::Result<Found> {
        let layout = match shape {
            Shape::Separated(delimiter) => {
                let start = separator_line(head).map_or(0, |(_, len)| len);
                let names = header::names(delimiter, &head[start..header_len])?;
                header::check_free(&names, self.added)?;
                header::check_is_one(&names, delimiter)?;
                let columns = csv::Columns { delimiter, count: names.len(), channel: None, code: None };
                return reading::find(Layout::Separated(columns), &names, rows, &self.wanted);
            }
            Shape::Json => {
                let names = header::of_objects(rows)?;
                header::check_free(&names, self.added)?;
                Layout::Json(json::Fields { added: self.added.to_vec(), ..json::Fields::default() })
            }
            Shape::Logfmt => {
                let names: Vec<_> = rows.split(|byte| *byte == b'\n').flat_map(logfmt::keys).collect();
                header::check_free(&names, self.added)?;
                Layout::Logfmt { added: self.added.to_vec() }
            }
            Shape::Text => return Ok((Reading::of(Layout::Text, &self.wanted), Names::default(), false)),
        };
        reading::find(layout, &[], rows, &self.wanted)
    }
}

/// How long the lines before the first row are; `None` where more has to be read to know.
fn header_len(shape: Shape, bytes: &[u8]) -> Option<usize> {
    match shape {
        Shape::Separated(delimiter) => {
            let start = separator_line(bytes).map_or(0, |(_, len)| len);
            Some(start + csv::first_record_end(delimiter, &bytes[start..])?)
        }
        Shape::Json | Shape::Logfmt | Shape::Text => Some(0),
    }
}

/// Where the first rows end, as many as are looked at.
fn row_ends(shape: Shape, rows: &[u8]) -> Vec<usize> {
    match shape {
        Shape::Separated(delimiter) => csv::record_ends(delimiter, rows).take(SAMPLE_ROWS).collect(),
        Shape::Json | Shape::Logfmt | Shape::Text => memchr::memchr_iter(b'\n', rows).take(SAMPLE_ROWS).collect(),
    }
}

/// The byte that `--delimiter` names.
fn delimiter(text: &str) -> Result<u8, String> {
    match text {
        "tab" | "\\t" | "\t" => Ok(b'\t'),
        "space" => Ok(b' '),
        _ => match text.as_bytes() {
            [byte] if !byte.is_ascii_alphanumeric() && !b"\"\n\r\0".contains(byte) => Ok(*byte),
            _ => Err("name one character of ASCII that is no letter, digit or quote, or `tab`".to_owned()),
        },
    }
}

pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

fn check_is_not_zip(head: &[u8]) -> io::Result<()> {
    if head.starts_with(b"PK\x03\x04") {
        return Err(invalid("this is a spreadsheet or zip file; export the sheet as CSV"));
    }
    Ok(())
}

fn check_is_text(head: &[u8]) -> io::Result<()> {
    if head.contains(&0) {
        return Err(invalid("this is binary data; a log is CSV, TSV, NDJSON, logfmt or text"));
    }
    Ok(())
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
