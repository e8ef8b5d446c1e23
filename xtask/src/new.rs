//! `cargo xtask new`: a registry row and an empty table that builds.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use heck::ToUpperCamelCase as _;

use crate::codegen::load::{CHANNELS, ROW_HEADER, table_name};
use crate::codegen::model::ENUM_SUFFIX;
use crate::console;
use crate::table_file::{canonical, check_and_write};

/// Add a channel: its row in codes/channels.csv, and its table with only the header
///
/// Exit codes: 0 the channel was added; 2 an error, and nothing was written.
#[derive(Debug, Args)]
pub struct New {
    /// The id, which is also the name of the table's file: meizu
    channel: String,
    /// The name to show to people
    #[arg(long)]
    title: String,
    /// The enum's name; by default the id in UpperCamelCase, followed by `Status`
    #[arg(long = "enum", value_name = "NAME")]
    enum_name: Option<String>,
    /// The heading of its section on the vendor's page
    #[arg(long, default_value = "", value_name = "TEXT")]
    page_heading: String,
    /// What the columns of the vendor's page mean
    #[arg(long, default_value = "code description", value_name = "COLUMNS")]
    page_columns: String,
    /// Other names of the channel, separated by blanks
    #[arg(long, default_value = "", value_name = "WORDS")]
    aliases: String,
    /// Where the vendor documents the codes
    #[arg(long, default_value = "", value_name = "URL")]
    doc_url: String,
}

pub fn run(root: &Path, options: &New) -> Result<ExitCode> {
    let codes = root.join("codes");
    if console::load_or_print(&codes).is_none() {
        return Ok(ExitCode::from(2));
    }
    let New { channel, title, page_heading, page_columns, aliases, doc_url, .. } = options;
    let enum_name = options.enum_name.clone().unwrap_or_else(|| channel.to_upper_camel_case() + ENUM_SUFFIX);
    let (registry, table) = (codes.join(CHANNELS), codes.join(table_name(channel)));
    if table.exists() {
        bail!("codes/{} exists already", table_name(channel));
    }
    let mut text = fs::read_to_string(&registry).with_context(|| registry.display().to_string())?;
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    if !text.ends_with('\n') {
        text.push_str(line_end);
    }
    text += &canonical(&[channel, &enum_name, title, page_heading, page_columns, aliases, doc_url])?;
    text += line_end;
    let files = check_and_write(&codes, &[(registry, text), (table, ROW_HEADER.join(",") + "\n")])?;
    console::print(&console::written(root, &files))?;
    console::print(&format!(
        "Now add rows to the table, by hand or with `cargo xtask import FILE --channel {channel} --source ID --write`, and run \
         `cargo xtask update`.\n"
    ))?;
    Ok(ExitCode::SUCCESS)
}
