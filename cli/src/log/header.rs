//! The names of the fields of a log, and a log that has none.

use std::collections::BTreeSet;
use std::io;

use push_status::Channel;

use super::cell::number;
use super::format::{is_name, separator_line};
use super::lists::is_listed;
use super::open::BYTE_ORDER_MARK;
use super::{csv, json};
use crate::exit::invalid;

/// The names in the first line.
///
/// # Errors
///
/// If a quote is never closed.
pub fn names(delimiter: u8, header: &[u8]) -> io::Result<Vec<String>> {
    csv::header(delimiter, header).ok_or_else(|| invalid("line 1: the header opens a quote that is never closed"))
}

/// The line with the names, without what is before it.
pub fn line(header: &[u8]) -> &[u8] {
    let header = header.strip_prefix(BYTE_ORDER_MARK).unwrap_or(header);
    &header[separator_line(header).map_or(0, |(_, len)| len)..]
}

/// The names at the top of the objects.
///
/// # Errors
///
/// If no line is an object.
pub fn of_objects(rows: &[u8]) -> io::Result<Vec<String>> {
    let keys = rows.split(|byte| *byte == b'\n').filter_map(json::keys).flatten();
    let names = Vec::from_iter(keys.collect::<BTreeSet<_>>());
    if names.is_empty() {
        return Err(invalid("none of the first lines is a JSON object: write one object per line, as `jq -c` does"));
    }
    Ok(names)
}

/// Refuses a log that has a field with a name that is to be added.
pub fn check_free(names: &[String], added: &[String]) -> io::Result<()> {
    match names.iter().find(|name| added.contains(name)) {
        None => Ok(()),
        Some(name) => Err(invalid(format!(
            "the log already has a field `{}`: give the new columns other names, for example with --prefix answer_",
            name.escape_debug()
        ))),
    }
}

/// Refuses a log whose first line is a row: it has a channel or a number, and no usual name of a field.
pub fn check_is_one(names: &[String], delimiter: u8) -> io::Result<()> {
    let is_channel = |name: &str| name.trim().parse::<Channel>().is_ok();
    let channel = names.iter().find_map(|name| name.trim().parse::<Channel>().ok());
    let is_code = |name: &str| number(name).is_some() || channel.is_some_and(|channel| is_listed(channel, name.trim()));
    if names.iter().any(|name| is_name(name)) || !names.iter().any(|name| is_code(name)) {
        return Ok(());
    }
    let mut has_code = false;
    let suggested = names.iter().enumerate().map(|(column, name)| match &**name {
        name if is_channel(name) => "channel".to_owned(),
        name if is_code(name) && !std::mem::replace(&mut has_code, true) => "code".to_owned(),
        _ => format!("column{}", column + 1),
    });
    let suggested = suggested.collect::<Vec<_>>().join(&String::from(char::from(delimiter)));
    Err(invalid(format!(
        "line 1 is a row and not a header with the names of the columns: put one before it, such as (printf '{}\\n'; cat \
         FILE) | push-status ... -",
        suggested.escape_debug()
    )))
}
