//! A C library without std and without an allocator that answers what to do about a code.

#![no_std]

use core::fmt::{self, Write};
use core::panic::PanicInfo;

use push_status::{Channel, PushStatus, TokenVerdict};

/// A text that ends where the caller's memory does.
struct Buffer<'a> {
    bytes: &'a mut [u8],
    length: usize,
}

impl Write for Buffer<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let rest = self.bytes.get_mut(self.length..self.length + text.len()).ok_or(fmt::Error)?;
        rest.copy_from_slice(text.as_bytes());
        self.length += text.len();
        Ok(())
    }
}

/// Writes what the code means and what to do about it. Returns whether the text fits and the token is dead.
pub fn explain(channel: &str, code: i64, bytes: &mut [u8]) -> bool {
    let Ok(channel) = channel.parse::<Channel>() else { return false };
    let status = PushStatus::resolve(channel, code);
    let mut buffer = Buffer { bytes, length: 0 };
    let written = write!(buffer, "{status:#} {} {}", status.action(), status.action().advice());
    written.is_ok() && status.token_verdict() == TokenVerdict::Dead
}

/// Keeps `explain` in the library: without a caller it would not be in the object code.
#[used]
pub static EXPLAIN: fn(&str, i64, &mut [u8]) -> bool = explain;

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    loop {}
}
