//! A text as a part of an address, as the generator of the reference page writes it, too.

use core::fmt;

/// Prints a text so that it can be a part of the fragment of an address, and of an id in HTML. Letters and digits of ASCII and
/// `-`, `_`, `.`, `~` and `/` stay; any other byte is percent-encoded, so different texts stay different.
pub(crate) struct Fragment<'a>(pub &'a str);

impl fmt::Display for Fragment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.bytes().try_for_each(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => write!(f, "{}", byte as char),
            _ => write!(f, "%{byte:02X}"),
        })
    }
}
