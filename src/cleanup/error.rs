//! Why nothing is decided.

use core::fmt;

/// Why nothing is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CleanupError {
    /// The reports of the second pass were not those of the first. A token whose delivery was missed could be removed.
    PassesDiffer {
        /// How many there were in the first pass.
        first: u64,
        /// How many in the second.
        second: u64,
    },
    /// There are more tokens with a code against them, applications or different codes than can be told apart.
    TooMany,
}

impl fmt::Display for CleanupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PassesDiffer { first, second } if first == second => {
                write!(f, "the reports changed while they were read: {first} each time, but not the same ones")
            }
            Self::PassesDiffer { first, second } => {
                write!(f, "the reports changed while they were read: {first} the first time, {second} the second")
            }
            Self::TooMany => f.write_str(
                "there are too many different tokens, applications or codes: is the right field read for each?",
            ),
        }
    }
}

impl core::error::Error for CleanupError {}
