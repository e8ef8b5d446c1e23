//! How the text of a file that people saved is encoded.

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The bytes of a file without the byte order mark of UTF-8, which some editors put first.
pub fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(bytes)
}

/// Whether a text was saved as UTF-16: it has that byte order mark, or NULs where ASCII has its other bytes.
pub fn is_utf_16(bytes: &[u8]) -> bool {
    let has_mark = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let nuls = bytes.get(..4).map(|start| [start[0], start[1], start[2], start[3]].map(|byte| byte == 0));
    has_mark || matches!(nuls, Some([true, false, true, false] | [false, true, false, true]))
}
