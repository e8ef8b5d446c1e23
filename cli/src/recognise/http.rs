//! The HTTP status that a text speaks of.

use push_status::Lang;

use super::channel::mentions;
use super::number::has_unit;
use super::past::is_past;
use super::steps::numbers::is_receipt;
use super::subject::is_failure_count;
use super::text::line_at;
use crate::answer::said;

/// The status in a status line, a header, a field or a page of a proxy, unless the text says that it was the answer once.
pub fn status(text: &str) -> Option<u16> {
    let lower = text.to_ascii_lowercase();
    places(&lower).find_map(|(at, status)| {
        let is_count =
            is_failure_count(&lower, at) || has_unit(&lower[at + 3..]) && !lower[at + 3..].starts_with(" x ");
        let is_said = says_http(&lower, at)
            && !is_of_own_server(&lower, at)
            && !is_count
            && !is_past(&lower, at..end_of_phrase(&lower, at));
        is_said.then_some(status)
    })
}

/// Whether an access log says what the sender's own server answered: `"POST /callback/huawei HTTP/1.1" 200`. A proxy in front of a
/// vendor's server has the path or the host of that.
fn is_of_own_server(lower: &str, at: usize) -> bool {
    let (start, line) = line_at(lower, at);
    let is_of_vendor = |word: &str| {
        let names_channel = |(host, _): (&str, &str)| !mentions(host).is_empty();
        ["/3/device/", "messages:send"].iter().any(|path| word.contains(path))
            || word.split_once(".com").is_some_and(names_channel)
    };
    let words = || line.split([' ', '"', '\'', ',']);
    let names_vendor = || words().any(is_of_vendor);
    let is_logged = ["\"post /", "\"get /", "\"put /"].iter().any(|request| lower[start..at].contains(request));
    // `our /apns/register returned 410`
    let is_ours = ["callback", "webhook", "our ", "回调", "我们"].iter().any(|word| lower[start..at].contains(word))
        || words().any(|word| word.contains("://"));
    is_logged && is_receipt(lower, at) || (is_logged || is_ours) && !names_vendor()
}

/// Whether a number can be an HTTP status.
pub fn is_status(number: impl Into<i64>) -> bool {
    (100..600).contains(&number.into())
}

/// The numbers in a text that can be HTTP statuses, with their places.
fn places(text: &str) -> impl Iterator<Item = (usize, u16)> + '_ {
    let bytes = text.as_bytes();
    let is_part = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    (0..bytes.len().saturating_sub(2)).filter_map(move |at| {
        let digits = text.get(at..at + 3)?;
        let is_whole = !is_part(at.checked_sub(1).and_then(|before| bytes.get(before))) && !is_part(bytes.get(at + 3));
        let is_amount = bytes.get(at + 3) == Some(&b'.') && bytes.get(at + 4).is_some_and(u8::is_ascii_digit);
        let number: u16 = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
        (is_whole && !is_amount && is_status(number)).then_some((at, number))
    })
}

/// Whether the words around a number make it an HTTP status.
fn says_http(text: &str, at: usize) -> bool {
    const BEFORE: &[&str] = &[
        "http/1.1",
        "http/1.0",
        "http/2",
        "http/2.0",
        "http/3",
        "httpcode",
        "http code",
        "http_code",
        "statuscode",
        "status code",
        "status_code",
        "responsecode",
        "response code",
        "response_code",
        "http error code",
        "->",
        "=>",
        "<h1>",
        "<title>",
        "answered",
        "returned",
        "replied",
        "reply",
        "response",
        "respond",
        "responded",
        "got",
        "failed",
        "error",
        "状态码",
        "返回",
    ];
    let line = text[..at].rfind('\n').map_or(0, |before| before + 1);
    let before = text[line..at].trim_end_matches([' ', ':', '=', '"', '\'', '(', '[', '\\', ',']);
    let names_http =
        ["http", "status"].iter().any(|word| before.ends_with(word)) || before.contains("http/") && before.len() < 24;
    // `[code] => 200` is a field in PHP.
    let is_field = before.strip_suffix("=>").is_some_and(|field| field.trim_end().ends_with([']', '"', '\'']));
    end_of_phrase(text, at) > at + 3 || names_http || !is_field && BEFORE.iter().any(|word| before.ends_with(word))
}

/// Where the words end that servers write after a status, or the status itself if there are none.
fn end_of_phrase(text: &str, at: usize) -> usize {
    const PHRASES: &[&str] = &[
        "bad request",
        "unauthorized",
        "forbidden",
        "not found",
        "gone",
        "too many requests",
        "internal server error",
        "bad gateway",
        "service unavailable",
        "gateway time",
        "method not allowed",
        "request entity",
        "payload too",
    ];
    let after = text[at + 3..].trim_start_matches([' ', '-', '(', '"', ',']);
    let phrase = PHRASES.iter().find(|phrase| after.starts_with(**phrase));
    phrase.map_or(at + 3, |phrase| text.len() - after.len() + phrase.len())
}

/// Whether a number is a status that servers commonly answer with, so that it is taken for one although nothing says so.
pub fn is_known(status: u16) -> bool {
    matches!(status, 200..=204 | 301..=304 | 307 | 308 | 400..=418 | 421..=429 | 431 | 451 | 499..=511)
}

/// What a status commonly means, for people.
pub fn common_meaning(status: u16, lang: Lang) -> &'static str {
    let [english, chinese] = match status {
        200..=299 => [
            "the server took the request; whether the message was accepted is in the body",
            "服务器收到了请求；消息是否被接收要看正文",
        ],
        300..=399 => ["the address has moved", "地址已变更"],
        400 => ["the server does not understand the request", "服务器无法理解该请求"],
        401 => ["the sender is not logged in: check its credentials", "发送方未通过认证，请检查凭据"],
        403 => ["the sender may not do this: check its credentials and rights", "发送方无权这样做，请检查凭据和权限"],
        404 => ["the address of the request is wrong", "请求的地址有误"],
        405 => ["the request must be a POST", "请求必须使用 POST"],
        408 | 504 => [
            "a server waited too long; whether the message was accepted is not known",
            "某个服务器等待超时；不知道消息是否已被接收",
        ],
        410 => ["what was at the address is gone", "该地址上的内容已不存在"],
        413 => ["the request is too large", "请求过大"],
        429 => ["the sender is too fast: slow down", "发送过快，请降低速率"],
        500..=599 => [
            "a server, or a proxy in front of it, has failed; the message may have been accepted all the same",
            "服务器或其前面的代理出现故障；消息也可能已被接收",
        ],
        _ => ["the request was refused", "请求被拒绝"],
    };
    said(lang, english, chinese)
}
