//! What the user says of a log's fields and of its codes.

use push_status::Channel;

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
}
