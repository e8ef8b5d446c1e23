//! What a report says about its token.

use super::Report;
use crate::{Action, Channel, TokenVerdict};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Evidence {
    Delivered,
    Dead,
    Suspect,
    Nothing,
}

impl Evidence {
    /// The one place where a code is judged. Whatever a table says, only `remove_token` and `confirm_token` speak against a
    /// token.
    pub(super) fn of<Id: ?Sized>(report: &Report<'_, Id>) -> Self {
        let channel = report.status.channel();
        if channel != report.channel && channel != Channel::Common {
            return Self::Nothing;
        }
        match (report.status.action(), report.status.token_verdict()) {
            (Action::Done, TokenVerdict::Alive) => Self::Delivered,
            (Action::RemoveToken, TokenVerdict::Dead) => Self::Dead,
            (Action::ConfirmToken, TokenVerdict::Suspect) => Self::Suspect,
            _ => Self::Nothing,
        }
    }
}
