//! Width, fill, alignment and precision for a text that is written in parts, without an allocator to join them with.

use core::fmt::{self, Alignment, Write};

/// Writes what `write` writes, as [`fmt::Formatter::pad`] writes a text: cut to the precision and padded to the width.
/// `write` is told whether the alternate form is wanted. It is called twice if there is a width. It is not generic, because
/// every crate that depends on this one would compile a copy for each enum.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, write: &dyn Fn(&mut dyn Write, bool) -> fmt::Result) -> fmt::Result {
    let is_alternate = f.alternate();
    let most = f.precision().unwrap_or(usize::MAX);
    let mut missing = 0;
    if let Some(width) = f.width() {
        let mut counter = Cut { inner: None, left: most };
        write(&mut counter, is_alternate)?;
        missing = width.saturating_sub(most - counter.left);
    }
    let before = match f.align() {
        Some(Alignment::Right) => missing,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    for _ in 0..before {
        f.write_char(fill)?;
    }
    write(&mut Cut { inner: Some(f), left: most }, is_alternate)?;
    for _ in before..missing {
        f.write_char(fill)?;
    }
    Ok(())
}

/// Passes on as many characters as are left, and drops the rest. Without a formatter, it counts.
struct Cut<'a, 'b> {
    inner: Option<&'a mut fmt::Formatter<'b>>,
    left: usize,
}

impl Write for Cut<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut end = 0;
        for c in text.chars() {
            if self.left == 0 {
                break;
            }
            self.left -= 1;
            end += c.len_utf8();
        }
        self.inner.as_mut().map_or(Ok(()), |inner| inner.write_str(&text[..end]))
    }
}
