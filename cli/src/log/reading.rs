//! How a log is read: which fields have the channel and the code, and which lists the codes are from.

use std::io;

use push_status::Channel;

use super::cell::sender;
use super::fields::{Purpose, SUB_CODE_FIELDS};
use super::layout::Layout;
use super::lists::{Lists, of_headings};
use super::names::Names;
use super::parts::{CHANNEL, CODE, HTTP, PARTS, Parts, REASON, REPLY, SUB_CODE};
use super::place::Place;
use super::sample::{Column, columns};
use super::table::{Senders, Table};
use super::wanted::Wanted;
use crate::exit::invalid;
use crate::recognise::Kind;

/// How the rows of a log are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub layout: Layout,
    pub parts: Parts,
    pub lists: Lists,
    /// The channel of all rows.
    pub channel: Option<Channel>,
    /// The list that the heading of the code names.
    pub of_heading: Option<Kind>,
}

impl Reading {
    /// A log without a row, or one whose lines are read as text.
    pub fn of(layout: Layout, wanted: &Wanted) -> Self {
        let lists = wanted.codes.map_or_else(Lists::default, Lists::of);
        Self { layout, parts: Parts::default(), lists, channel: wanted.channel, of_heading: None }
    }

    /// Whether a channel and a code, each in a field of the row, are all there is.
    pub fn is_plain(&self) -> bool {
        self.parts.are_plain() && matches!(self.layout, Layout::Separated(_) | Layout::Json(_))
    }
}

/// The fields of a log by its first rows, and their names. Also whether the lists are known, whatever rows follow.
///
/// # Errors
///
/// If a field is missing, or more than one could be it. The message says what to do.
pub fn find(layout: Layout, names: &[String], rows: &[u8], wanted: &Wanted) -> io::Result<(Reading, Names, bool)> {
    let mut columns = columns(&layout, names, rows);
    let has_header = matches!(layout, Layout::Separated(_));
    if !has_header {
        // A field that is named need not be in each row, nor in the first ones.
        for (name, _) in wanted.names() {
            if !columns.iter().any(|column| column.name == name) {
                // In logfmt, a dot is part of a key.
                let path = match layout {
                    Layout::Logfmt { .. } => vec![name.to_owned()],
                    _ => name.split('.').map(str::to_owned).collect(),
                };
                columns.push(Column { name: name.to_owned(), path, ..Column::default() });
            }
        }
    }
    let table = Table { columns: &columns, has_header };
    let channel = match wanted.channel {
        Some(known) => {
            if let Some((name, other)) = table.other_channel(known).filter(|_| wanted.is_strict) {
                return Err(invalid(format!(
                    "--channel {} is for logs of one channel, but `{}` has rows of another one, such as {}: leave the option out",
                    known.id(),
                    name.escape_debug(),
                    other.escape_debug()
                )));
            }
            None
        }
        None => Some(table.channel(wanted.channel_field)?),
    };
    let senders = Senders { known: wanted.channel, column: channel.map(|index| &columns[index]) };
    let mut found = [None; PARTS];
    found[CHANNEL] = channel;
    found[REPLY] = table.reply(wanted, &senders)?;
    found[HTTP] = match wanted.http_status_field {
        Some(name) => Some(table.named(name, Purpose::HTTP_STATUS)?),
        None => table.http_status(found[REPLY], wanted.code_field, &senders),
    };
    if wanted.reply_field.is_none() {
        found[CODE] = table.code(wanted.code_field, &found, &senders)?;
    }
    if let (Some(code), None, Some(kind)) = (found[CODE], wanted.code_field, wanted.codes) {
        if let Some(other) = table.contradiction(code, kind, &senders, wanted.is_strict) {
            let [code, other] = [code, other].map(|index| columns[index].name.escape_debug());
            return Err(invalid(format!(
                "`{code}` and `{other}` contradict each other: one says of a token that it was reached, and the other that it \
                 may be gone; name the field with the code with --code-field"
            )));
        }
    }
    // An HTTP status in another object than the code is that of another answer.
    if let (Some(code), Some(http), None) = (found[CODE], found[HTTP], wanted.http_status_field) {
        found[HTTP] = Some(http).filter(|http| table.is_next_to(code, *http));
    }
    if wanted.code_field.is_none() && found[CODE].is_some() {
        found[REASON] = table.reason(found[CODE], &senders);
    }
    found[SUB_CODE] = table.best(SUB_CODE_FIELDS, |_| true).ok().flatten();
    let name = |part: usize| found[part].map(|index| columns[index].name.clone());
    let names = Names {
        channel: name(CHANNEL),
        code: name(CODE),
        reply: name(REPLY),
        http_status: name(HTTP),
        has_sandbox: channel.is_some_and(|channel| has_sandbox(&columns[channel])),
        others: Vec::new(),
    };
    let (lists, is_certain) = table.lists(wanted, found, &senders);
    let all: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    let of_heading = found[CODE].and_then(|code| of_headings(&columns[code].name, &all));
    let places = found.map(|index| index.map(|index| columns[index].place(index, &layout)));
    let mut reading = Reading { layout, parts: Parts { places }, lists, channel: wanted.channel, of_heading };
    reading.set_cells();
    Ok((reading, names, is_certain))
}

/// Whether some rows of Apple are of the sandbox, and others are not, by their channel: `apns-sandbox` and `apns`.
fn has_sandbox(channel: &Column) -> bool {
    let is_sandbox = |text: &str| {
        let text = text.to_ascii_lowercase();
        ["sandbox", "develop", "沙盒"].iter().any(|word| text.contains(word))
    };
    let mut of_apple = channel.texts().filter(|text| sender(text).is_ok_and(|sender| sender.channel == Channel::Apple));
    of_apple.next().is_some_and(|first| of_apple.any(|text| is_sandbox(text) != is_sandbox(first)))
}

impl Reading {
    /// Lets the rows have their two cells, if those say all.
    fn set_cells(&mut self) {
        let column = |place: &Option<Place>| match place {
            Some(Place::Column(column)) => Some(*column),
            _ => None,
        };
        let key = |place: &Option<Place>| match place {
            Some(Place::Path(path)) => path.first().filter(|_| path.len() == 1).cloned(),
            _ => None,
        };
        let is_plain = self.parts.are_plain();
        let places = &self.parts.places;
        match &mut self.layout {
            Layout::Separated(columns) => {
                (columns.channel, columns.code) = (column(&places[CHANNEL]), column(&places[CODE]));
            }
            Layout::Json(fields) if is_plain => {
                (fields.channel, fields.code) = (key(&places[CHANNEL]), key(&places[CODE]));
            }
            Layout::Json(_) | Layout::Logfmt { .. } | Layout::Text => {}
        }
    }
}
