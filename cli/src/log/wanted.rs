//! What the user says of a log's fields and of its codes.

use std::io;

use push_status::Channel;

use super::fields::{Purpose, missing};
use super::layout::Layout;
use super::sample::columns;
use crate::exit::invalid;
use crate::recognise::Kind;

/// What the user says of the fields.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    pub channel: Option<Channel>,
    pub channel_field: Option<&'a str>,
    pub code_field: Option<&'a str>,
    pub reply_field: Option<&'a str>,
    pub http_status_field: Option<&'a str>,
    pub codes: Option<Kind>,
    /// Only rows of that list count, and tokens are deleted by them.
    pub is_strict: bool,
}

impl Wanted<'_> {
    /// Whether the user says where the channel and the code are.
    pub const fn is_named(&self) -> bool {
        (self.channel.is_some() || self.channel_field.is_some())
            && (self.code_field.is_some() || self.reply_field.is_some())
    }

    /// The names that are given, each with what the field holds.
    pub fn names(&self) -> impl Iterator<Item = (&str, Purpose)> {
        let names = [
            (self.channel_field, Purpose::CHANNEL),
            (self.code_field, Purpose::CODE),
            (self.reply_field, Purpose::REPLY),
            (self.http_status_field, Purpose::HTTP_STATUS),
        ];
        names.into_iter().filter_map(|(name, purpose)| Some((name?, purpose)))
    }

    /// Refuses a name that is given and that no row has, if these are all rows of a log without a header.
    pub fn check_names(&self, layout: &Layout, rows: &[u8]) -> io::Result<()> {
        if !matches!(layout, Layout::Json(_) | Layout::Logfmt { .. }) || self.names().next().is_none() {
            return Ok(());
        }
        let names: Vec<String> = columns(layout, &[], rows).into_iter().map(|column| column.name).collect();
        match self.names().find(|(name, _)| !names.iter().any(|other| other == name)) {
            Some((name, purpose)) => Err(invalid(missing(&names, Some(name), purpose, false))),
            None => Ok(()),
        }
    }
}
