//! The texts of a row that could not be read, one of which may be its token.

use super::layout::Layout;
use super::{csv, json};

/// A row that could not be read.
pub struct UnreadRow<'a> {
    layout: &'a Layout,
    row: &'a [u8],
}

impl<'a> UnreadRow<'a> {
    pub const fn new(layout: &'a Layout, row: &'a [u8]) -> Self {
        Self { layout, row }
    }

    /// Gives each text that may be the token: a cell, what is between two quotes, a word without the punctuation around it, and parts
    /// of a word. Some are given more than once.
    pub fn each_text(&self, mut take: impl FnMut(&[u8])) {
        // Whatever the quotes of the row mean, the token is between two of them, unless it has none.
        for piece in self.row.split(|byte| *byte == b'"') {
            // An object in a text has its quotes escaped, and some programs escape slashes.
            take(piece.strip_suffix(b"\\").unwrap_or(piece));
            if piece.contains(&b'\\') {
                take(&json::unquoted(&[b"\"", piece, b"\""].concat()));
            }
        }
        match self.layout {
            Layout::Separated(columns) => {
                let lines = self.row.split(|byte| matches!(byte, b'\n' | b'\r'));
                lines.flat_map(|line| line.split(|byte| *byte == columns.delimiter)).for_each(|cell| {
                    take(cell);
                    take(&csv::unquoted(cell.trim_ascii()));
                });
            }
            Layout::Json(_) | Layout::Logfmt { .. } | Layout::Text => {}
        }
        // Whatever is not in ASCII is around a word: no service has such tokens.
        let is_end = |byte: &u8| !byte.is_ascii_graphic() || b",;|[]{}()<>&?".contains(byte);
        for word in self.row.split(is_end) {
            for word in word.split(|byte| *byte == b'\\').flat_map(unescaped) {
                each_part(word, |part| take(without_punctuation(part)));
            }
        }
    }
}

/// What follows a backslash, as it is and without the escape: `\n` and `\u9001` are no part of a word.
fn unescaped(word: &[u8]) -> impl Iterator<Item = &[u8]> {
    let is_character = |escape: &&[u8]| escape.first() == Some(&b'u') && escape[1..].iter().all(u8::is_ascii_hexdigit);
    let character = word.get(..5).filter(is_character).map(|escape| &word[escape.len()..]);
    [word, word.get(1..).unwrap_or_default()].into_iter().chain(character)
}

/// Gives a word and its parts between the signs in `token=abc==`, `"token":12345`, `/device/abc` and `fcm:abc:def`. A token itself may
/// have these signs, too, so parts that follow each other are also given together. The number of texts for each sign is bounded.
fn each_part(word: &[u8], mut take: impl FnMut(&[u8])) {
    const MOST_TOGETHER: usize = 8;
    const MOST_TO_THE_END: usize = 16;
    let is_sign = |(_, byte): &(usize, &u8)| b"=:/".contains(byte);
    let ends: Vec<usize> = word.iter().enumerate().filter(is_sign).map(|(at, _)| at).chain([word.len()]).collect();
    take(word);
    for number in 0..ends.len() {
        let start = if number == 0 { 0 } else { ends[number - 1] + 1 };
        ends[number..].iter().take(MOST_TOGETHER).for_each(|end| take(&word[start..*end]));
        if number <= MOST_TO_THE_END {
            take(&word[start..]);
        }
    }
}

/// The word without the quotes around it, of whatever kind, and without what ends a sentence.
fn without_punctuation(word: &[u8]) -> &[u8] {
    let is_inner = |byte: &u8| !b"\"'`.!?".contains(byte);
    let first = word.iter().position(is_inner).unwrap_or(word.len());
    let last = word.iter().rposition(is_inner).map_or(first, |at| at + 1);
    &word[first..last]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_among_the_texts_however_the_row_is_torn() {
        let columns = csv::Columns { delimiter: b',', count: 3, channel: None, code: None };
        let (csv, json) = (Layout::Separated(columns), Layout::Json(json::Fields::default()));
        let logfmt = Layout::Logfmt { added: Vec::new() };
        for (layout, row, token) in [
            (&csv, "apple,2,tok,en\n", "tok"),
            (&csv, "apple,2, tok \r\n", "tok"),
            (&csv, "apple,2, tok \r\n", " tok "),
            (&json, "x {\"token\":\"tok \",\"code\":2}", "tok "),
            (&csv, "apple,2,\"tok\",\"open, and\nhuawei,2,t2", "tok"),
            (&csv, "apple,2,x,\"open, and\nhuawei,2,t2\nvivo,2,t3", "t2"),
            (&csv, "apple,\"a,b\",2,x\n", "a,b"),
            (&csv, "fcm,\"{\"\"token\"\":\"\"abc:def\"\"}\",2,x\n", "abc:def"),
            (&json, "2026-11-24 {\"token\":\"abc:def\",\"code\":2}", "abc:def"),
            (&json, "{\"token\":12345,\"code\":2,}", "12345"),
            (&json, "{'token': 'tok', 'code': 2}", "tok"),
            (&json, "{\"token\":\"a\\/b\",\"code\":2,}", "a/b"),
            (&json, "x {\"reply\":\"{\\\"token\\\":\\\"tok\\\"}\"}", "tok"),
            (&logfmt, "channel=apple token=abc== code=", "abc=="),
            (&logfmt, "channel=apple token=\"a b\" code=", "a b"),
            (&json, "{\"log\":\"INFO delivered tok\\n\"}", "tok"),
            (&json, "{\"log\":\"fcm\\ttok\\tdelivered\"}", "tok"),
            (&json, "{\"log\":\"delivered (token tok).\"}", "tok"),
            (&json, "{\"log\":\"delivered fcm/tok.\"}", "tok"),
            (&csv, "fcm,'tok',\n", "tok"),
            (&csv, "fcm,token=tok;x,\n", "tok"),
            (&csv, "fcm,\"tok,t2\",\n", "t2"),
            (&json, "{\"log\":\"T1abc: delivered\"}", "T1abc"),
            (&json, "{\"log\":\"POST /3/device/T1abc HTTP/2 200\"}", "T1abc"),
            (&json, "{\"log\":\"/push?token=T1abc&ok=1\"}", "T1abc"),
            (&json, "{\"log\":\"device:token:ab:APA91b-_ delivered\"}", "ab:APA91b-_"),
            (&json, "{\"log\":\"/token/ab:APA91b/sent\"}", "ab:APA91b"),
            (&json, "{\"log\":\"key=device/T1abc\"}", "T1abc"),
            (&json, "{\"log\":\"设备T1abc已送达\"}", "T1abc"),
            (&json, "{\"log\":\"\\u8bbe\\u5907T1abc\\u5df2\"}", "T1abc"),
            (&json, "{\"log\":\"token：a/b==，发送成功\"}", "a/b=="),
            (&json, "{\"log\":\"“T1abc”\"}", "T1abc"),
            (&json, "{\"log\":\"T1abc—delivered\"}", "T1abc"),
            (&csv, "fcm,\u{a0}T1abc\u{a0},2,x,y\n", "T1abc"),
        ] {
            let mut texts = Vec::new();
            UnreadRow::new(layout, row.as_bytes())
                .each_text(|text| texts.push(String::from_utf8_lossy(text).into_owned()));
            assert!(texts.iter().any(|text| text == token), "{row}: {texts:?}");
        }
    }
    #[test]
    fn the_number_of_texts_grows_only_with_the_length_of_the_row() {
        for sign in ["=", ":", "/", "\\", "\"", "a:"] {
            let row = sign.repeat(10_000);
            let (mut texts, mut bytes) = (0, 0);
            UnreadRow::new(&Layout::Text, row.as_bytes())
                .each_text(|text| (texts, bytes) = (texts + 1, bytes + text.len()));
            assert!(texts < 20 * row.len() && bytes < 200 * row.len(), "{sign}: {texts} texts of {bytes} bytes");
        }
    }
}
