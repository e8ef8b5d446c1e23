//! `cargo xtask import`: what a vendor's documentation page would change in the tables.

mod changes;
mod columns;
mod flattened;
mod html;
mod markdown;
mod page;
mod placing;
mod report;
mod tab_separated;
mod writing;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Args;

use crate::codegen::model::Catalogue;
use crate::codegen::problem::allowed;

use page::Table;

/// Show what a vendor's documentation page would change in codes/
///
/// FILE is a saved HTML page, Markdown with tables, tab-separated text as pasted from a browser or a spreadsheet, or a
/// flattened page (a line `|` begins a row, each cell ends with ` |`); which one is told by its content.
///
/// Only the vendor's columns change: label, description and explanation, and codes that are new. Name, action, token and
/// note stay. A new code gets a proposed name, the action `investigate` and the token `unaffected`, and is listed as
/// needing a verdict. A code that the page no longer has is kept, unless --remove is given.
///
/// Exit codes: 0 nothing to change, or all changes written; 1 there are changes; 2 an error, and nothing is written.
#[derive(Debug, Args)]
pub struct Import {
    /// The page
    file: PathBuf,
    /// Import the table of this channel alone; a table without a channel's name in its heading is taken for it
    #[arg(long, value_name = "ID")]
    channel: Option<String>,
    /// Write the changes, once all of them are checked; each file is replaced as a whole
    #[arg(long)]
    write: bool,
    /// Delete the codes that the page no longer has
    #[arg(long)]
    remove: bool,
}

pub fn run(root: &Path, options: &Import) -> Result<ExitCode> {
    let codes = root.join("codes");
    let Some(catalogue) = crate::load_or_print(&codes) else { return Ok(ExitCode::from(2)) };
    let only = match &options.channel {
        Some(id) => Some(channel(&catalogue, id)?),
        None => None,
    };
    let tables = read(&options.file).with_context(|| options.file.display().to_string())?;
    let placed = placing::place(&catalogue, &tables, only);
    let changes: Vec<_> = placed.sections.iter().map(changes::of_section).collect();
    crate::print(&report::text(&options.file, &changes, &placed.remarks, options.remove))?;
    if placed.remarks.iter().any(|remark| remark.is_error) {
        bail!("the page has errors, so nothing is written");
    }
    if placed.sections.is_empty() {
        bail!("no table of the page belongs to a channel");
    }
    let is_written = |change: &changes::Change| options.remove || !matches!(change, changes::Change::Gone { .. });
    let any = |test: &dyn Fn(&changes::Change) -> bool| changes.iter().flat_map(|channel| &channel.changes).any(test);
    if options.write && any(&is_written) {
        writing::write(&codes, &catalogue, &changes, options.remove)?;
        crate::print("written; now give the new codes their verdicts, and run the commands of CONTRIBUTING.md\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(if any(&|_| true) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn channel<'a>(catalogue: &'a Catalogue, id: &str) -> Result<&'a crate::codegen::model::Channel> {
    let ids = catalogue.channels.iter().map(|channel| channel.id.as_str());
    let channel = catalogue.channels.iter().find(|channel| channel.id == id);
    channel.with_context(|| format!("--channel {id}: {}", allowed(id, "channels", ids)))
}

/// The tables of a file, read by the shape of its content.
fn read(file: &Path) -> Result<Vec<Table>> {
    const MOST_BYTES: u64 = 16 << 20;
    let size = fs::metadata(file)?.len();
    if size > MOST_BYTES {
        bail!(
            "{size} bytes, where a documentation page has at most {MOST_BYTES}: save the page alone, without its images"
        );
    }
    let bytes = fs::read(file)?;
    let text = text(&bytes)?;
    let tables = match Shape::of(text) {
        Shape::Html => match html::cut_off(text) {
            None => html::read(text),
            Some(line) => bail!("line {line}: this table has no end, so the page is cut off: save it again"),
        },
        Shape::Markdown => markdown::read(text),
        Shape::Flattened => flattened::read(text)?,
        Shape::TabSeparated => tab_separated::read(text),
        Shape::Mixed => bail!("Markdown and HTML tables in one file: import them apart"),
        Shape::Unknown => Vec::new(),
    };
    if tables.is_empty() {
        let title = html::title(text).map(|title| format!(" (its title is {title:?})")).unwrap_or_default();
        bail!(
            "no table on the page{title}: is it the vendor's documentation, and not a login page or a page that a script \
             fills later? Copy the tables from the browser into a text file, and import that"
        );
    }
    Ok(tables)
}

fn text(bytes: &[u8]) -> Result<&str> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        bail!("the text is UTF-16: save it as UTF-8");
    }
    if let Some(nul) = bytes.iter().position(|byte| *byte == 0) {
        bail!("byte {} is NUL, so this is no text: save the page as HTML or as text", nul + 1);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        anyhow::anyhow!("line {line}: byte {} is not UTF-8: save the page as UTF-8", error.valid_up_to() + 1)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// What a page is written in.
#[derive(Debug, PartialEq, Eq)]
enum Shape {
    Html,
    Markdown,
    Flattened,
    TabSeparated,
    /// Markdown that holds an HTML table.
    Mixed,
    Unknown,
}

impl Shape {
    fn of(text: &str) -> Self {
        let start = text.trim_start().get(..9).unwrap_or_default().to_ascii_lowercase();
        let has_tag = |tag: &str| {
            text.match_indices('<')
                .any(|(at, _)| text[at..].get(..tag.len()).is_some_and(|found| found.eq_ignore_ascii_case(tag)))
        };
        // Between two columns at least: `-- |` ends a cell of a flattened page.
        let is_delimiter = |line: &str| {
            let inner = line.trim().trim_matches('|');
            inner.contains("--") && inner.contains('|') && inner.chars().all(|c| "|-: \t".contains(c))
        };
        let is_page = start.starts_with("<!doctype") || start.starts_with("<html");
        if !is_page && has_tag("<table") && text.lines().any(is_delimiter) {
            Self::Mixed
        } else if is_page || has_tag("<table") {
            Self::Html
        } else if text.lines().any(is_delimiter) {
            Self::Markdown
        } else if text.lines().any(|line| line.trim() == "|") {
            Self::Flattened
        } else if text.contains('\t') {
            Self::TabSeparated
        } else {
            Self::Unknown
        }
    }
}
