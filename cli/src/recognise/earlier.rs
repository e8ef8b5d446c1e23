//! What an object holds of an earlier time: `"previous":{"code":80300007}`, `"last_error":"Unregistered"`.

use std::ops::Range;

use super::json;
use crate::log::is_of_past;

/// Where the values of the fields are whose names say that they are of an earlier time.
pub fn values(text: &str) -> Vec<Range<usize>> {
    const MOST: usize = 100;
    text.match_indices(':').filter_map(|(colon, _)| value(text, colon)).take(MOST).collect()
}

fn value(text: &str, colon: usize) -> Option<Range<usize>> {
    let name = text[..colon].trim_end_matches([' ', '\\']).strip_suffix('"')?.trim_end_matches('\\');
    let is_part = |char: char| char.is_alphanumeric() || "_-.".contains(char);
    let name = &name[name.trim_end_matches(is_part).len()..];
    if !is_of_past(name) {
        return None;
    }
    let rest = &text[colon + 1..];
    let start = colon + 1 + (rest.len() - rest.trim_start().len());
    let end = match text[start..].chars().next()? {
        '{' | '[' => json::at(text, start)?.end,
        _ => text[start..].find([',', '}', '\n']).map_or(text.len(), |end| start + end),
    };
    Some(start..end)
}
