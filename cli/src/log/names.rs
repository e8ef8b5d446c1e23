//! What the fields of a log are called that are read.

use std::io;

use super::fields::{HTTP_FIELDS, Purpose, normal};
use super::reading::Reading;
use crate::exit::invalid;
use crate::recognise::Kind;

/// The id of the fields that tell production from the sandbox.
const ENVIRONMENT: &str = "environment";

/// The names of the fields that are read.
#[derive(Debug, Clone, Default)]
pub struct Names {
    pub channel: Option<String>,
    pub code: Option<String>,
    pub reply: Option<String>,
    pub http_status: Option<String>,
    /// Whether the channel of some rows of Apple is that of the sandbox.
    pub has_sandbox: bool,
    /// What else is read.
    pub others: Vec<OtherField>,
}

/// A field besides those of the channel and the code that a log may have.
#[derive(Debug, Clone)]
pub struct OtherField {
    pub purpose: Purpose,
    /// What it holds, in JSON: `sent_at`.
    pub id: &'static str,
    /// What it is called, if any row has it.
    pub name: Option<String>,
    /// Fields that may be the one, by their names, and are not read.
    pub resembling: Vec<String>,
}

impl Names {
    /// Refuses a log whose fields show that its codes are from another list than `codes`.
    pub fn check(&self, reading: &Reading, codes: Kind) -> io::Result<()> {
        let of_http = |name: &&String| HTTP_FIELDS.contains(&normal(name).as_str());
        let only = match (&self.code, &self.reply) {
            (None, None) => self.http_status.as_ref(),
            (code, _) => code.as_ref().filter(of_http),
        };
        if let Some(name) = only {
            return Err(invalid(format!(
                "the only codes are the HTTP statuses in `{}`, which never prove that a token is gone: name the field with \
                 the code with --code-field, or the one with the vendor's reply with --reply-field",
                name.escape_debug()
            )));
        }
        match (&self.code, reading.of_heading) {
            (Some(name), Some(other)) if other != codes => Err(invalid(format!(
                "the codes are those of another list than --codes {}: the field `{}` and the names of the other fields belong \
                 to --codes {}; name another field with --code-field, or give that option",
                codes.id(),
                name.escape_debug(),
                other.id()
            ))),
            _ => Ok(()),
        }
    }
}

impl OtherField {
    /// The fields that tell production from the sandbox. They are not read.
    pub fn of_environments(names: Vec<String>) -> Self {
        let purpose = Purpose::new("environment", "--app-field");
        Self { purpose, id: ENVIRONMENT, name: None, resembling: names }
    }

    /// Whether it is read where it is found.
    pub fn is_read(&self) -> bool {
        self.id != ENVIRONMENT
    }

    /// What to do with a field that may be the one.
    pub fn advice(&self) -> String {
        let option = self.purpose.option.unwrap_or_default();
        match self.is_read() {
            true => format!("if it holds the {}, name it with {option}", self.purpose.what),
            false => format!(
                "if it tells production from the sandbox, these are two applications: name it with {option}, or clean them up \
                 separately"
            ),
        }
    }

    /// Where it is, or that it is not there.
    pub fn told(&self) -> Option<String> {
        match &self.name {
            Some(name) => Some(format!("the {} from `{}`", self.purpose.what, name.escape_debug())),
            // It is needed only where the time of the message is not known.
            None if self.id == "reported_at" || !self.is_read() => None,
            None => Some(format!("no {}", self.purpose.what)),
        }
    }
}
