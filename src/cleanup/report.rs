//! What is reported of a delivery.

use crate::{Channel, PushStatus};

/// What became of one message to one token.
///
/// Times are in milliseconds since the Unix epoch, but are only compared: any unit will do that is the same everywhere.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report<'a, Id: ?Sized> {
    /// The token, or what stands for it in the sender's store.
    pub id: &'a Id,
    /// The channel that returned the code; that of the status may be [`Common`](Channel::Common).
    pub channel: Channel,
    /// What it returned.
    pub status: PushStatus,
    /// When the token was last registered.
    pub registered_at: Option<i64>,
    /// When the message was sent.
    pub sent_at: Option<i64>,
}

impl<'a, Id: ?Sized> Report<'a, Id> {
    /// A report without times. A status of another channel than `channel` or the common one says nothing about the token.
    ///
    /// ```
    /// use push_status::cleanup::Report;
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2011);
    /// let report = Report::new("a token", Channel::Apple, status).registered_at(1_780_000_000_000).sent_at(1_790_000_000_000);
    /// assert_eq!(report.sent_at, Some(1_790_000_000_000));
    /// ```
    #[must_use]
    pub const fn new(id: &'a Id, channel: Channel, status: PushStatus) -> Self {
        Self { id, channel, status, registered_at: None, sent_at: None }
    }

    /// The same report of a token that was last registered at `time`.
    #[must_use]
    pub const fn registered_at(mut self, time: i64) -> Self {
        self.registered_at = Some(time);
        self
    }

    /// The same report of a message that was sent at `time`.
    #[must_use]
    pub const fn sent_at(mut self, time: i64) -> Self {
        self.sent_at = Some(time);
        self
    }
}

// Not derived: that would ask for an id that is `Copy`.
impl<Id: ?Sized> Clone for Report<'_, Id> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Id: ?Sized> Copy for Report<'_, Id> {}
