//! `push-status export`: the catalogue as a file for another engine or language.

mod codes;
mod columns;
mod go;
mod grafana;
mod java;
mod json;
mod lookup;
mod names;
mod php;
mod python;
mod separated;
mod sql;
mod typescript;

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::answer::print;
use crate::exit::Exit;
use crate::replace::replace;
use codes::{Codes, unlisted};

/// Write the catalogue as a file for another engine or language
///
/// Each file gives the same answers as the library. A channel has its own codes and those that it inherits from the common
/// table, so one join on (channel, code) is enough. The column `listed_in` names the table that a row comes from. A code
/// that does not join is unlisted: its action is `investigate`, and its token is unaffected.
///
/// With --codes, the file has the vendors' own lists. A number means something else in each list, so join these on
/// (channel, list, wire), where `wire` is the code as text, exactly as the vendor sends it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  push-status export --format sql | sqlite3 push.db
  push-status export --format csv --output push_status.csv
  push-status export --format python --output push_status.py
  push-status export --codes all --format go --output pushstatus/push_status.go
  push-status export --format tsv |
    awk -F'\\t' 'NR == FNR { action[$1, $2] = $6; next } { print $0, action[$1, $2] }' - log.tsv")]
pub struct Export {
    /// The format to write
    #[arg(long, short, value_enum)]
    format: Format,
    /// The lists whose codes to write: mpaas, send, token, receipt, http or all
    #[arg(long, value_name = "LIST", value_parser = Codes::parser(), default_value = "mpaas", hide_possible_values = true)]
    codes: Codes,
    /// Write to this file instead of standard output; it is replaced as a whole or left as it is
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// One document with the channels, the actions, the sources and the rows
    Json,
    /// The JSON Schema of that document
    JsonSchema,
    /// The rows as CSV (RFC 4180, with a header): for a spreadsheet, DuckDB, Spark, a data frame, an enrichment table of
    /// Vector, a lookup of Splunk
    #[value(aliases = ["vector", "splunk"])]
    Csv,
    /// The rows with a tab between fields, for awk and cut; nothing is quoted, and \t, \n, \r, \\ mean a tab, a line feed,
    /// a carriage return and a backslash
    Tsv,
    /// A table `push_status` with its rows for SQLite, DuckDB and PostgreSQL; it replaces the table in a transaction
    Sql,
    /// A table `push_status` and a dictionary `push_status_dict` for ClickHouse
    Clickhouse,
    /// A YAML dictionary for Logstash's translate filter; the keys are `channel:code`
    Logstash,
    /// The section `enrichment_tables` of a vector.yaml, for the CSV
    VectorSchema,
    /// The stanza of a transforms.conf, for the CSV
    SplunkConf,
    /// Value mappings for the field config of a Grafana panel, coloured by what to do; the keys are `channel:code`,
    /// because a code can mean different things in two channels
    Grafana,
    /// A module for TypeScript: a typed constant for each channel, and `resolve(channel, code)`
    Typescript,
    /// A module for Python 3.8 or later: an IntEnum for each channel, and `resolve(channel, code)`
    Python,
    /// PushStatus.java, for Java 17 or later: an enum for each channel, and `resolve(channel, code)`
    Java,
    /// A package for Go 1.18 or later: a type with constants for each channel, and `Resolve(channel, code)`
    Go,
    /// A file for PHP 8.1 or later: an enum for each channel, and `resolve(channel, code)`
    Php,
}

pub fn run(options: &Export) -> io::Result<Exit> {
    let bytes = options.format.render(options.codes)?;
    match &options.output {
        None => print(&bytes)?,
        Some(path) => replace(path, |out| out.write_all(&bytes))?,
    }
    Ok(Exit::Done)
}

impl Format {
    fn render(self, codes: Codes) -> io::Result<Vec<u8>> {
        let header = |prefix| self.header(codes, prefix);
        let text = match self {
            Self::Json => json::document(codes),
            Self::JsonSchema => json::schema(codes),
            Self::Csv => return separated::csv(codes),
            Self::Tsv => separated::tsv(codes),
            Self::Sql => header("-- ") + &sql::standard(codes),
            Self::Clickhouse => header("-- ") + &sql::clickhouse(codes),
            Self::Logstash => header("# ") + &lookup::logstash(codes),
            Self::VectorSchema => header("# ") + &lookup::vector(codes),
            Self::SplunkConf => header("# ") + &lookup::splunk(codes),
            Self::Grafana => grafana::field_config(codes),
            Self::Typescript => header("// ") + &typescript::module(codes),
            Self::Python => header("# ") + &python::module(codes),
            Self::Java => header("// ") + &java::file(codes),
            Self::Go => header("// ") + &go::package(codes),
            Self::Php => format!("<?php\n\n{}{}", header("// "), php::file(codes)),
        };
        Ok(text.into_bytes())
    }

    /// What the file is, as lines of a comment.
    fn header(self, codes: Codes, prefix: &str) -> String {
        let format = self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        let (unlisted, option) = (unlisted(), codes.option());
        [
            format!("Mobile push status codes, from {}.", columns::VERSION),
            format!(
                "Generated by `push-status export --format {format}{option}`: export it again instead of editing it."
            ),
            format!(
                "A code that does not join, or does not resolve, is unlisted: action {}, token {}.",
                unlisted.action(),
                unlisted.token_verdict()
            ),
        ]
        .map(|line| format!("{prefix}{line}\n"))
        .concat()
    }
}
