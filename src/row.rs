//! A row of a table, as the generated code holds it.

use crate::{Action, Source, TokenVerdict};

/// What the methods of a status read. Public only in name: no path leads here from outside.
#[derive(Debug)]
pub struct Row {
    pub code: i64,
    pub name: &'static str,
    pub label: Option<&'static str>,
    pub description: &'static str,
    pub explanation: Option<&'static str>,
    pub note: Option<&'static str>,
    pub action: Action,
    pub token: TokenVerdict,
    pub sources: &'static [&'static Source],
}

impl Row {
    /// The row of all codes that a table does not list. Its `code` is never read: an unknown status holds its own.
    pub(crate) const fn unknown(description: &'static str, action: Action) -> Self {
        Self {
            code: 0,
            name: "Unknown",
            label: None,
            description,
            explanation: None,
            note: None,
            action,
            token: TokenVerdict::Unaffected,
            sources: &[],
        }
    }
}
