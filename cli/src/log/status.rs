//! What a code of a log means, whichever list it is from.

use push_status::{Action, TokenVerdict};

use crate::recognise::AnyRow;

/// A code and its answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Status {
    pub code: Code,
    /// What to do. It is the row's, unless the rest of a reply changes it.
    pub action: Action,
    pub token: TokenVerdict,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    Listed(AnyRow),
    /// A number that no list has.
    UnlistedNumber(i64),
    /// Any other code that no list has.
    Unlisted(Box<str>),
    /// An HTTP status that the channel has no list for.
    Http(u16),
}

impl Code {
    /// Most are numbers, which take no memory of their own.
    pub fn unlisted(code: &str) -> Self {
        match code.parse::<i64>() {
            Ok(number) if !code.starts_with(['0', '+']) || code == "0" => Self::UnlistedNumber(number),
            _ => Self::Unlisted(code.into()),
        }
    }

    pub const fn is_unlisted(&self) -> bool {
        matches!(self, Self::UnlistedNumber(_) | Self::Unlisted(_))
    }
}

impl From<AnyRow> for Status {
    fn from(row: AnyRow) -> Self {
        Self { code: Code::Listed(row), action: row.action(), token: row.token_verdict() }
    }
}

impl Status {
    pub fn unlisted(code: &str) -> Self {
        Self { code: Code::unlisted(code), action: Action::Investigate, token: TokenVerdict::Unaffected }
    }

    pub const fn is_listed(&self) -> bool {
        matches!(self.code, Code::Listed(_))
    }

    pub const fn row(&self) -> Option<AnyRow> {
        if let Code::Listed(row) = self.code { Some(row) } else { None }
    }

    pub fn name(&self) -> &'static str {
        match &self.code {
            Code::Listed(row) => row.name(),
            Code::UnlistedNumber(_) | Code::Unlisted(_) => "Unknown",
            Code::Http(_) => "HttpStatus",
        }
    }

    /// The kind of the list; none has an unlisted code.
    pub fn list(&self) -> Option<&'static str> {
        match &self.code {
            Code::Listed(row) => Some(row.kind()),
            Code::UnlistedNumber(_) | Code::Unlisted(_) => None,
            Code::Http(_) => Some("http"),
        }
    }

    /// The code as it is sent.
    pub fn wire(&self) -> String {
        match &self.code {
            Code::Listed(row) => row.wire(),
            Code::UnlistedNumber(code) => code.to_string(),
            Code::Unlisted(code) => code.to_string(),
            Code::Http(status) => status.to_string(),
        }
    }
}
