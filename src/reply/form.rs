//! Bodies that are forms, with the JSON in one field.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::MAX_BYTES;
use super::json::{self, Json};

/// The fields that hold JSON: Xiaomi's and Meizu's.
const FIELDS: &[&str] = &["data", "cb"];

/// Reads JSON, or a form with JSON in it. A form that a framework has already turned into JSON is read, too.
pub(super) fn parse(body: &[u8]) -> Option<Json<'_>> {
    if body.len() > MAX_BYTES {
        return None;
    }
    let Some(value) = value(body) else { return json::parse(body).map(unwrap) };
    match decode(value) {
        Cow::Borrowed(value) => json::parse(value),
        Cow::Owned(value) => json::parse(&value).map(Json::into_owned),
    }
}

/// What stands in the field.
fn value(body: &[u8]) -> Option<&[u8]> {
    let body = body.trim_ascii();
    // JSON may have an ampersand and such a field in one of its texts.
    if body.starts_with(b"{") || body.starts_with(b"[") || body.starts_with(b"\"") || body.starts_with(b"\xef\xbb\xbf")
    {
        return None;
    }
    FIELDS.iter().find_map(|field| {
        let after = |part: &'_ [u8]| part.strip_prefix(field.as_bytes()).is_some_and(|rest| rest.starts_with(b"="));
        let mut start = 0;
        let is_here = body.split(|&byte| byte == b'&').any(|part| {
            let is_here = after(part);
            start += if is_here { field.len() + 1 } else { part.len() + 1 };
            is_here
        });
        let rest = body.get(start..).filter(|_| is_here)?;
        // JSON that nobody has encoded may hold an ampersand itself.
        Some(if rest.starts_with(b"{") { rest } else { rest.split(|&byte| byte == b'&').next().unwrap_or_default() })
    })
}

/// Undoes the encoding of forms, which always encodes a brace.
fn decode(value: &[u8]) -> Cow<'_, [u8]> {
    if value.starts_with(b"{") {
        return Cow::Borrowed(value);
    }
    let mut decoded = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => match after.split_at_checked(2).and_then(|(digits, after)| Some((hex(digits)?, after))) {
                Some((byte, after)) => {
                    rest = after;
                    byte
                }
                None => byte,
            },
            _ => byte,
        });
    }
    Cow::Owned(decoded)
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(core::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?, 16).ok()
}

/// The value of the only field of an object, if it is one of those.
fn unwrap(mut json: Json<'_>) -> Json<'_> {
    let field = FIELDS.iter().find(|&&field| json.keys().eq([field]));
    match field {
        Some(field) => json.take(field).unpack(),
        None => json,
    }
}
