//! Bodies that are forms, with the JSON in one field.

use alloc::vec::Vec;

use serde_core::de::IgnoredAny;

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
    if let Some(json) = unencoded(value) {
        return json::parse(json);
    }
    let encoded = value.split(|&byte| byte == b'&').next().unwrap_or_default();
    json::parse(&decode(encoded)).map(Json::into_owned)
}

/// What begins in the field, to the end of the body.
fn value(body: &[u8]) -> Option<&[u8]> {
    let body = body.trim_ascii();
    // JSON may have an ampersand and such a field in one of its texts.
    if [b"{".as_slice(), b"[", b"\"", b"\xef\xbb\xbf"].iter().any(|start| body.starts_with(start)) {
        return None;
    }
    FIELDS.iter().find_map(|field| {
        let mut end = 0;
        body.split(|&byte| byte == b'&').find_map(|part| {
            let start = end;
            end += part.len() + 1;
            let equals = part.iter().position(|&byte| byte == b'=')?;
            let is_here = part.get(..equals)?.trim_ascii().eq_ignore_ascii_case(field.as_bytes());
            body.get(start + equals + 1..).filter(|_| is_here)
        })
    })
}

/// JSON that nobody has encoded, which may hold an ampersand itself. Other fields may follow it.
fn unencoded(value: &[u8]) -> Option<&[u8]> {
    let value = value.trim_ascii_start();
    if !value.starts_with(b"{") {
        return None;
    }
    let mut values = serde_json::Deserializer::from_slice(value).into_iter::<IgnoredAny>();
    values.next()?.ok()?;
    let (json, rest) = value.split_at_checked(values.byte_offset())?;
    let rest = rest.trim_ascii();
    (rest.is_empty() || rest.starts_with(b"&")).then_some(json)
}

/// Undoes the encoding of forms.
fn decode(value: &[u8]) -> Vec<u8> {
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
    decoded
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(core::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?, 16).ok()
}

/// The value of the only field of an object, if it is one of those.
fn unwrap(mut json: Json<'_>) -> Json<'_> {
    let mut keys = json.keys();
    let only = if let (Some(key), None) = (keys.next(), keys.next()) { key.trim() } else { "" };
    let field = FIELDS.iter().find(|field| only.eq_ignore_ascii_case(field)).copied();
    drop(keys);
    match field {
        Some(field) => json.take(field).unpack(),
        None => json,
    }
}
