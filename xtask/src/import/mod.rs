//! `cargo xtask import`: what a vendor's documentation page would change in the tables.

pub mod changes;
mod columns;
mod flattened;
mod html;
mod language;
mod list;
mod markdown;
pub mod page;
pub mod place;
pub mod placed;
mod report;
mod tab_separated;
pub mod writing;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, ValueEnum};

use crate::codegen::encoding::{is_utf_16, without_byte_order_mark};
use crate::codegen::model::{Catalogue, Channel};
use crate::codegen::problem::allowed;
use crate::console;

use changes::Edit;
use page::PageTable;

/// Show what a vendor's documentation page would change in codes/
///
/// FILE is a saved HTML page, Markdown with tables, tab-separated text as pasted from a browser or a spreadsheet, or a
/// flattened page (a line `|` starts a row, and each cell ends with ` |`). Its content tells which.
///
/// Only the vendor's columns change: label, description and explanation. Name, action, token and note stay as they are. A
/// new code gets a proposed name, the action `investigate` and the token `unaffected`, and is listed as needing a verdict. A
/// code that is no longer on the page is kept, unless --remove is given.
///
/// With --list, one table of the page is imported into a vendor's list. The descriptions of a list are our own words, so those
/// of the page are only counted; --texts show prints them next to ours, and --texts write overwrites ours. A new code gets the
/// page's description until somebody rewrites it, the action `investigate` and the token `unaffected`. Its confidence is that of
/// the list's rows from the same source (the least sure of them), or `secondary` if there are none.
///
/// Exit codes: 0 nothing to change, or all changes were written; 1 there are changes that were not written, or without
/// --channel the page lacks the table of a channel; 2 an error, and nothing was written.
#[derive(Debug, Args)]
pub struct Import {
    /// The page
    file: PathBuf,
    /// Import only the table of this channel; the page need not name the channel if it has a single table
    #[arg(long, value_name = "ID")]
    channel: Option<String>,
    /// Import one table into this vendor's list
    #[arg(long, value_name = "ID", conflicts_with = "channel", requires = "source")]
    list: Option<String>,
    /// With --list: what each column of the table is, in the page's order: `wire` (the code), `description`, or `-` for one
    /// that is left out
    #[arg(
        long,
        default_value = "wire description",
        allow_hyphen_values = true,
        value_name = "WORDS",
        requires = "list"
    )]
    columns: String,
    /// With --list: which table of the page, counted from 1; needed if the page has several
    #[arg(long, value_name = "NUMBER", requires = "list")]
    table: Option<usize>,
    /// With --list: what to do with descriptions of listed codes that differ from the page's
    #[arg(long, default_value = "count", requires = "list")]
    texts: Texts,
    /// The source of new rows, an id in codes/sources.csv; needed if the table has no row yet, and otherwise by default the
    /// source of its first row
    #[arg(long, value_name = "ID")]
    source: Option<String>,
    /// Write the changes after checking all of them; each file is replaced as a whole
    #[arg(long)]
    write: bool,
    /// Delete the codes that are no longer on the page, which is a breaking change
    #[arg(long)]
    remove: bool,
    /// With --remove: delete them even if they are more than a quarter of a table
    #[arg(long, requires = "remove")]
    remove_many: bool,
}

/// What to do with the page's descriptions of codes that a list has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Texts {
    /// Say how many differ
    Count,
    /// Print them next to ours
    Show,
    /// Overwrite ours (with --write)
    Write,
}

pub fn run(root: &Path, options: &Import) -> Result<ExitCode> {
    let codes = root.join("codes");
    let Some(catalogue) = console::read_or_print(&codes) else { return Ok(ExitCode::from(2)) };
    let only = options.channel.as_deref().map(|id| channel(&catalogue, id)).transpose()?;
    if let Some(source) = &options.source {
        check_source(&catalogue, source)?;
    }
    let tables = read(&options.file).with_context(|| options.file.display().to_string())?;
    if let Some(id) = &options.list {
        return list::run(root, options, &catalogue, id, &tables);
    }
    let page = place::place(&catalogue, &tables, only);
    let channels: Vec<_> = page.sections.iter().map(changes::section_edits).collect();
    console::print(&report::text(&options.file, &channels, &page, options.remove))?;
    if page.remarks.iter().any(|remark| remark.is_error) {
        bail!("the page has errors, so nothing is written");
    }
    if page.sections.is_empty() {
        bail!("no table of the page belongs to a channel");
    }
    if options.remove && !options.remove_many {
        channels.iter().try_for_each(|it| check_removals(&it.channel.id, it.gone(), it.channel.rows.len()))?;
    }
    let is_applied = |edit: &Edit| options.remove || !matches!(edit, Edit::Gone { .. });
    let any = |test: &dyn Fn(&Edit) -> bool| channels.iter().flat_map(|channel| &channel.edits).any(test);
    let mut is_left = any(&|_| true);
    if options.write && any(&is_applied) {
        let files = writing::write(&codes, &catalogue, &channels, options.source.as_deref(), options.remove)?;
        console::print(&console::written(root, &files))?;
        console::print("Now give the new codes their verdicts, and run `cargo xtask update`.\n")?;
        is_left = false;
    }
    Ok(if is_left || !page.missing.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The channel that `--channel` names.
pub(crate) fn channel<'a>(catalogue: &'a Catalogue, id: &str) -> Result<&'a Channel> {
    let ids = catalogue.channels.iter().map(|channel| channel.id.as_str());
    let channel = catalogue.channels.iter().find(|channel| channel.id == id);
    channel.with_context(|| format!("--channel {id} is not a channel. {}", allowed(id, "channels", ids)))
}

fn check_source(catalogue: &Catalogue, id: &str) -> Result<()> {
    let ids = || catalogue.sources.iter().map(|source| source.id.as_str());
    if ids().any(|known| known == id) {
        return Ok(());
    }
    bail!("--source {id} is not in codes/sources.csv: add its row first. {}", allowed(id, "sources", ids()));
}

/// Refuses to delete more than a quarter of a table, because the page is then more often cut off than the codes withdrawn.
fn check_removals(table: &str, gone: usize, rows: usize) -> Result<()> {
    if gone * 4 > rows {
        bail!(
            "--remove would delete {gone} of the {rows} codes of {table}, which is more than a quarter, and a major version: check \
             that the page is complete, and then add --remove-many"
        );
    }
    Ok(())
}

/// The tables of a file, which is read according to the shape of its content.
fn read(file: &Path) -> Result<Vec<PageTable>> {
    const MOST_BYTES: u64 = 16 << 20;
    let size = fs::metadata(file)?.len();
    if size > MOST_BYTES {
        bail!(
            "the file has {size} bytes, and a documentation page has at most {MOST_BYTES}: save only the page, without its images"
        );
    }
    tables(&fs::read(file)?)
}

/// The tables of a page.
///
/// # Errors
///
/// If it has none, or cannot be read as a whole.
pub fn tables(bytes: &[u8]) -> Result<Vec<PageTable>> {
    let text = text(bytes)?;
    let tables = match Shape::detect(text) {
        Shape::Html => match html::cut_off(text) {
            None => html::read(text),
            Some(line) => bail!("line {line}: this table does not end, so the page is cut off: save it again"),
        },
        Shape::Markdown => markdown::read(text),
        Shape::Flattened => flattened::read(text)?,
        Shape::TabSeparated => tab_separated::read(text),
        Shape::Mixed => bail!("the file has both Markdown and HTML tables: import each from a file of its own"),
        Shape::Unknown => Vec::new(),
    };
    if tables.is_empty() {
        let title = html::title(text).map(|title| format!(" (its title is {title:?})")).unwrap_or_default();
        bail!(
            "the page{title} has no table: is it the vendor's documentation, and not a login page or a page that a script \
             fills later? Copy the tables from the browser into a text file, and import that"
        );
    }
    Ok(tables)
}

fn text(bytes: &[u8]) -> Result<&str> {
    if is_utf_16(bytes) {
        bail!("the text is saved as UTF-16: save it as UTF-8");
    }
    if let Some(nul) = bytes.iter().position(|byte| *byte == 0) {
        bail!("byte {} is NUL, so this is not a text: save the page as HTML or as text", nul + 1);
    }
    std::str::from_utf8(without_byte_order_mark(bytes)).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        anyhow::anyhow!("line {line}: the text is not UTF-8: save the page as UTF-8")
    })
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
    fn detect(text: &str) -> Self {
        let start = text.trim_start().get(..9).unwrap_or_default().to_ascii_lowercase();
        let has_tag = |tag: &str| {
            text.match_indices('<')
                .any(|(at, _)| text[at..].get(..tag.len()).is_some_and(|found| found.eq_ignore_ascii_case(tag)))
        };
        // With at least two columns, because `-- |` ends a cell of a flattened page.
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
