//! `cargo xtask new`: a registry row and an empty table that builds.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, ValueEnum};
use heck::ToUpperCamelCase as _;

use crate::codegen::lists::{LIST_HEADER, LIST_ROW_HEADER, LISTS, list_file};
use crate::codegen::load::{CHANNELS, ROW_HEADER, table_name};
use crate::codegen::model::{Catalogue, ENUM_SUFFIX, ListKind, WireType};
use crate::console;
use crate::import;
use crate::table_file::{canonical, check_and_write, line_end};

/// Add a channel, or with --channel a vendor's list: its row in the registry, and its table with only the header
///
/// `new made_up --title "Made up"` adds a channel to codes/channels.csv. `new made-up-receipt --channel made_up --kind receipt`
/// adds a list to codes/vendor/lists.csv. The result builds as it is.
///
/// Exit codes: 0 the channel or the list was added; 2 an error, and nothing was written.
#[derive(Debug, Args)]
pub struct New {
    /// The id, which is also the name of the table's file: `made_up` for a channel, `made-up-receipt` for a list
    id: String,
    /// The name to show to people; by default a list is called by its channel's title and the rest of its id
    #[arg(long, required_unless_present = "channel")]
    title: Option<String>,
    /// The enum's name; by default the id in UpperCamelCase, followed by `Status` for a channel
    #[arg(long = "enum", value_name = "NAME")]
    enum_name: Option<String>,
    /// Where the vendor documents the codes
    #[arg(long, default_value = "", value_name = "URL")]
    doc_url: String,
    /// For a channel: the heading of its section on the vendor's page
    #[arg(long, default_value = "", value_name = "TEXT", conflicts_with = "channel")]
    page_heading: String,
    /// For a channel: what the columns of the vendor's page mean
    #[arg(long, default_value = "code description", value_name = "COLUMNS", conflicts_with = "channel")]
    page_columns: String,
    /// For a channel: its other names, separated by blanks
    #[arg(long, default_value = "", value_name = "WORDS", conflicts_with = "channel")]
    aliases: String,
    /// For a list: the channel whose codes it holds
    #[arg(long, value_name = "ID", requires = "kind")]
    channel: Option<String>,
    /// For a list: where its codes come from
    #[arg(long, requires = "channel")]
    kind: Option<ListKind>,
    /// For a list: what its codes are
    #[arg(long, default_value = "integer", requires = "channel")]
    wire: WireType,
}

/// The words of the columns are those of the command line.
macro_rules! impl_value_enum {
    ($($name:ident),*) => {
        $(
            impl ValueEnum for $name {
                fn value_variants<'a>() -> &'a [Self] {
                    &Self::ALL
                }

                fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
                    Some(clap::builder::PossibleValue::new(self.id()))
                }
            }
        )*
    };
}
impl_value_enum!(ListKind, WireType);

/// A row to add to a registry, and the table that it is for.
struct Addition {
    registry: &'static str,
    registry_header: &'static [&'static str],
    cells: Vec<String>,
    table: String,
    table_header: &'static [&'static str],
    /// How `import` names the table.
    option: &'static str,
}

pub fn run(root: &Path, options: &New) -> Result<ExitCode> {
    let codes = root.join("codes");
    let Some(catalogue) = console::load_or_print(&codes) else { return Ok(ExitCode::from(2)) };
    let addition = match options.channel.as_deref().zip(options.kind) {
        Some((channel, kind)) => list(options, &catalogue, channel, kind)?,
        None => channel(options),
    };
    let (registry, table) = (codes.join(addition.registry), codes.join(&addition.table));
    if table.exists() {
        bail!("codes/{} exists already", addition.table);
    }
    let text = registry_text(&registry, &addition)?;
    let files = check_and_write(&codes, &[(registry, text), (table, addition.table_header.join(",") + "\n")])?;
    console::print(&console::written(root, &files))?;
    console::print(&format!(
        "Now add rows to the table, by hand or with `cargo xtask import FILE --{} {} --source ID --write`, and run \
         `cargo xtask update`.\n",
        addition.option, options.id
    ))?;
    Ok(ExitCode::SUCCESS)
}

fn channel(options: &New) -> Addition {
    let New { id, page_heading, page_columns, aliases, doc_url, .. } = options;
    let enum_name = options.enum_name.clone().unwrap_or_else(|| id.to_upper_camel_case() + ENUM_SUFFIX);
    let title = options.title.as_deref().unwrap_or_default();
    Addition {
        registry: CHANNELS,
        registry_header: &[],
        cells: [id, &enum_name, title, page_heading, page_columns, aliases, doc_url].map(str::to_owned).to_vec(),
        table: table_name(id),
        table_header: ROW_HEADER,
        option: "channel",
    }
}

fn list(options: &New, catalogue: &Catalogue, channel: &str, kind: ListKind) -> Result<Addition> {
    let New { id, doc_url, wire, .. } = options;
    let known = import::channel(catalogue, channel)?;
    // What follows the channel's name in the id.
    let rest = id.get(channel.len()..).unwrap_or_default();
    let enum_name =
        options.enum_name.clone().unwrap_or_else(|| known.variant().to_owned() + &rest.to_upper_camel_case());
    let title =
        options.title.clone().unwrap_or_else(|| format!("{} {}", known.title, rest.replace('-', " ").trim_start()));
    Ok(Addition {
        registry: LISTS,
        registry_header: LIST_HEADER,
        cells: [id, &enum_name, channel, kind.id(), wire.id(), &title, doc_url].map(str::to_owned).to_vec(),
        table: list_file(id),
        table_header: LIST_ROW_HEADER,
        option: "list",
    })
}

/// The registry with the row at its end. The first list makes its registry, too.
fn registry_text(registry: &Path, addition: &Addition) -> Result<String> {
    let mut text = match fs::read_to_string(registry) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => addition.registry_header.join(","),
        text => text.with_context(|| registry.display().to_string())?,
    };
    let line_end = line_end(&text);
    if !text.ends_with('\n') {
        text.push_str(line_end);
    }
    Ok(text + &canonical(&addition.cells)? + line_end)
}
