//! How a command ends.

use std::io;

/// How a command ended that could do what it was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Done,
    NothingFound,
    /// Done, with something that a person has to look at.
    NeedsALook,
}

/// An input or an option that cannot be used.
pub fn invalid(message: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message.into())
}

/// An error with the name of the file that it is about.
pub fn at(name: &str, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{name}: {error}"))
}
