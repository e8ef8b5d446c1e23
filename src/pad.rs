//! Width, fill, alignment and precision for a text that is written in parts, without an allocator to join them with.

use core::fmt::{self, Alignment, Write};

/// Writes what `write` writes, as [`fmt::Formatter::pad`] writes a text: cut to the precision and padded to the width.
/// `write` is told whether the alternate form is wanted. It is called twice if there is a width. It is not generic, because
/// every crate that depends on this one would compile a copy for each enum.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, write: &dyn Fn(&mut dyn Write, bool) -> fmt::Result) -> fmt::Result {
    let is_alternate = f.alternate();
    let most = f.precision().unwrap_or(usize::MAX);
    let missing = match f.width() {
        Some(width) => {
            let mut counter = Cut { inner: Nowhere, left: most };
            write(&mut counter, is_alternate)?;
            width.saturating_sub(most - counter.left)
        }
        None => 0,
    };
    let before = match f.align() {
        Some(Alignment::Right) => missing,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    write(&mut Cut { inner: &mut *f, left: most }, is_alternate)?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}

/// Passes on as many characters as are left, and drops the rest.
struct Cut<W> {
    inner: W,
    left: usize,
}

impl<W: Write> Write for Cut<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut left = self.left;
        let end = text
            .char_indices()
            .find(|_| {
                left == 0 || {
                    left -= 1;
                    false
                }
            })
            .map_or(text.len(), |(end, _)| end);
        self.left = left;
        self.inner.write_str(&text[..end])
    }
}

struct Nowhere;

impl Write for Nowhere {
    fn write_str(&mut self, _text: &str) -> fmt::Result {
        Ok(())
    }
}
