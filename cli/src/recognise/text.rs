//! The text of a paste in one spelling: without full-width letters and curly quotes.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Blanks, digits, letters and punctuation of full width become those of ASCII, and curly quotes straight ones. Bold letters of
/// Markdown lose their signs, and a number of eight digits its commas, `80,300,007`: so many digits only codes have.
pub fn normal(text: &str) -> Cow<'_, str> {
    let mut text = match text.is_ascii() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.chars().map(narrow).collect()),
    };
    if text.contains("**") {
        text = Cow::Owned(text.replace("**", ""));
    }
    let groups: Vec<usize> = text.match_indices(',').filter_map(|(comma, _)| grouped(&text, comma)).collect();
    for at in groups.into_iter().rev() {
        text.to_mut().replace_range(at..=at, "");
    }
    text
}

/// The comma, if it is one in a number of eight digits with two.
fn grouped(text: &str, comma: usize) -> Option<usize> {
    let is_number = |start: usize| {
        let (bytes, end) = (text.as_bytes(), start + "80,300,007".len());
        let is_of_group =
            |(at, byte): (usize, &u8)| matches!(at, 2 | 6) == (*byte == b',') && b",0123456789".contains(byte);
        let is_part = |byte: Option<&u8>| byte.is_some_and(|byte| b",0123456789".contains(byte));
        bytes.get(start..end).is_some_and(|number| number.iter().enumerate().all(is_of_group))
            && !is_part(start.checked_sub(1).and_then(|before| bytes.get(before)))
            && !is_part(bytes.get(end))
    };
    [2, 6].iter().any(|place| comma.checked_sub(*place).is_some_and(is_number)).then_some(comma)
}

fn narrow(char: char) -> char {
    match char {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
        // A dash between two parts of a sentence, not a sign.
        '\u{3000}' | '\u{a0}' | '—' => ' ',
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        '–' | '−' => '-',
        // The end of a sentence, not a point in a number or a name.
        '。' => ',',
        _ => char,
    }
}

/// The text without the encoding of HTML or of forms and addresses, if it has JSON in it: `data=%7B%22id%22…`.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if ["&quot;", "&#34;"].iter().any(|quote| text.contains(quote)) {
        let text = text.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        return Cow::Owned(text);
    }
    if !text.contains("%7B%22") && !text.contains("%7b%22") {
        return Cow::Borrowed(text);
    }
    let is_form = !text.trim().contains(char::is_whitespace);
    let text = if is_form { Cow::Owned(text.replace('+', " ")) } else { Cow::Borrowed(text) };
    Cow::Owned(percent_decode_str(&text).decode_utf8_lossy().into_owned())
}

/// The line that holds the byte at `at`, and where it begins.
pub fn line_at(text: &str, at: usize) -> (usize, &str) {
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let end = text[at..].find('\n').map_or(text.len(), |after| at + after);
    (start, &text[start..end])
}

/// How far from a number or a name the words are that can say what it is.
const FAR: usize = 512;

/// The end of a text that may be long.
pub fn end_of(text: &str) -> &str {
    let mut from = text.len().saturating_sub(FAR)..;
    let from = from.find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    &text[from..]
}

/// The start of a text that may be long.
pub fn start_of(text: &str) -> &str {
    let to = (0..=text.len().min(FAR)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    &text[..to]
}

/// The name of the field whose value is at `at`, in lower case, and what is before it.
pub fn label_before(text: &str, at: usize) -> String {
    end_of(&text[..at]).trim_end_matches([' ', ':', '=', '"', '\'', '\\']).to_ascii_lowercase()
}

/// The text with blanks in place of `range`; lines stay where they are.
pub fn blank(text: &mut String, range: std::ops::Range<usize>) {
    let blanks: String = text[range.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(range, &blanks);
}

/// Lower case, without anything that is no letter of ASCII or digit: `Result_Code` is `resultcode`.
pub fn key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
}
