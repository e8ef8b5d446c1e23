//! Numbers in a text, and whether they can be codes.

use super::field::{Role, ends_with_channel, role};
use super::name::words;
use super::process::is_process;
use super::text::{end_of, key, line_at, start_of};
use super::words::CODE;

/// A number in a text.
pub struct Number<'a> {
    pub at: usize,
    pub end: usize,
    pub text: &'a str,
    pub role: Role,
}

impl Number<'_> {
    /// Whether it is so short that many other things have it.
    pub fn is_small(&self) -> bool {
        self.text.trim_start_matches('-').len() < 4
    }

    /// Whether it has the length of those that only push services have.
    pub const fn is_long(&self) -> bool {
        self.text.len() >= 8
    }
}

/// Words after a number that make it an amount.
const UNITS: &[&str] = &[
    "ms",
    "milliseconds",
    "millis",
    "s",
    "sec",
    "secs",
    "seconds",
    "min",
    "minutes",
    "h",
    "hours",
    "days",
    "us",
    "µs",
    "ns",
    "kb",
    "mb",
    "gb",
    "kib",
    "mib",
    "bytes",
    "byte",
    "b",
    "devices",
    "users",
    "times",
    "tokens",
    "messages",
    "attempts",
    "retries",
    "rows",
    "x",
    "records",
    "receipts",
    "items",
    "nodes",
    "mah",
    "yuan",
    "people",
    "requests",
    "frames",
    "%",
    "元",
    "人",
    "次",
    "条",
    "台",
    "个",
    "秒",
    "毫秒",
    "分钟",
    "分",
    "天",
    "年",
    "月",
    "日",
    "小时",
    "用户",
    "设备",
    "字节",
    "万",
    "千",
    "行",
    "件",
    "步",
    "积分",
    "℃",
];

/// What files of numbers end with: `80000004.json`.
const ENDINGS: &[&str] = &["json", "log", "txt", "csv", "xml", "gz", "zip", "apk", "png", "jpg", "html"];

fn ends_file(after: &str, ending: &str) -> bool {
    after.strip_prefix(ending).is_some_and(|rest| !rest.starts_with(|char: char| char.is_ascii_alphanumeric()))
}

/// Every number of up to ten digits, with what it can be.
pub fn all(text: &str) -> Vec<Number<'_>> {
    const MOST_DIGITS: usize = 10;
    let bytes = text.as_bytes();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = (at..bytes.len()).find(|&end| !bytes[end].is_ascii_digit()).unwrap_or(bytes.len());
        if end - at <= MOST_DIGITS {
            let (near, offset) = near(text, at, end);
            let start = if is_sign(near, at - offset) { at - 1 } else { at };
            let role = role_in(near, start - offset, end - offset);
            numbers.push(Number { at: start, end, text: &text[start..end], role });
        }
        at = end;
    }
    numbers
}

/// What is near to a number, and where that starts: a text can have thousands of numbers.
fn near(text: &str, start: usize, end: usize) -> (&str, usize) {
    let from = start - end_of(&text[..start]).len();
    let to = end + start_of(&text[end..]).len();
    (&text[from..to], from)
}

/// What the number from `start` to `end` can be.
fn role_in(text: &str, start: usize, end: usize) -> Role {
    let (before, after) = (&text[..start], &text[end..]);
    let is_other = is_part_of_something(text, start, end)
        || is_in_date(before, after)
        || is_count_of_results(before, after)
        || is_small_count(text, start, end)
        || is_count_of_channel(before, end - start);
    if is_other { Role::Other } else { role_at(text, start).max(after_verb(text, start, end)) }
}

/// Only the line of the number says what it is.
fn role_at(text: &str, at: usize) -> Role {
    let (start, _) = line_at(text, at);
    role(&text[start..at])
}

/// What `push failed: 80300007` and `vivo push: 10302` say of a number that is too long for most counts.
fn after_verb(text: &str, start: usize, end: usize) -> Role {
    const SHORTEST: usize = 5;
    const LONG: usize = 8;
    const VERBS: &[&str] = &["failed", "failure", "fail", "failed with", "exception"];
    const VALUES: &[&str] = &["resp", "rsp", "res", "errno", "msg", "data", "pushresult", "sendresult"];
    let (line_start, _) = line_at(text, start);
    let label = text[line_start..start].to_ascii_lowercase();
    let label = label.trim_end_matches(' ');
    // `failed=10302` counts.
    let value = label.strip_suffix(':').or_else(|| label.strip_suffix('=').filter(|_| end - start >= LONG));
    let Some(label) = value.filter(|_| end - start >= SHORTEST) else { return Role::Other };
    let of_channel = |verb: &&str| {
        let before = label.strip_suffix(*verb).map(|before| before.trim_end_matches([' ', ']', ')', '】']));
        before.is_some_and(ends_with_channel)
    };
    let is_word = |word: &&str| {
        let before = label.strip_suffix(*word);
        before.is_some_and(|before| !before.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '_'))
    };
    if ["push", "send", "message", "resp", "rsp"].iter().any(of_channel) {
        Role::Likely
    } else if VERBS.iter().any(|verb| label.ends_with(verb)) || end - start >= LONG && VALUES.iter().any(is_word) {
        Role::Bare
    } else {
        Role::Other
    }
}

/// Whether the `-` before the digits is a sign, not a hyphen.
fn is_sign(text: &str, at: usize) -> bool {
    let before = text[..at].strip_suffix('-');
    let is_joined = |before: &str| {
        let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        before.ends_with(|char: char| char.is_ascii_alphanumeric()) || digits > 4 && ends_with_channel(before)
    };
    before.is_some_and(|before| !is_joined(before))
}

/// Whether the number is in a word, a decimal, a time, an address, a path, a place in a file, or an amount.
fn is_part_of_something(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    let (last, next) = (before.chars().next_back(), after.chars().next());
    let second = after.chars().nth(1);
    let is_glued = match last {
        // `vivo/10302` is a code of vivo's.
        Some('/' | '-' | '_')
            if end - start > 4 && ends_with_channel(&before[..before.len() - 1]) && !is_in_address(before) =>
        {
            false
        }
        Some(char) if char.is_ascii_alphabetic() || char == '_' => !is_code_word(before),
        Some('.' | '/' | '-' | '@' | '×' | '~' | '+' | '¥' | '￥' | '€' | '£' | '$' | '…') => true,
        Some(':') => is_time_or_place(&before[..before.len() - 1]),
        // The port of `Server=10.1.0.7,1433`.
        Some(',') => before.rsplit_once('=').is_some_and(|(field, host)| {
            (field.ends_with("Server") || field.ends_with("Source"))
                && !host[..host.len() - 1].contains([' ', ',', ';'])
        }),
        // ``HttpClient`1`` is a generic type of .NET.
        Some('`') => {
            next != Some('`') && before[..before.len() - 1].ends_with(|char: char| char.is_ascii_alphanumeric())
        }
        Some('(') => {
            before[..before.len() - 1].ends_with(".php")
                || [": Connection ", ": Operation "].iter().any(|error| after.starts_with(error))
        }
        // `total{status="2"} 0` is a metric.
        Some(_) if before.trim_end_matches(' ').ends_with('}') => true,
        _ => false,
    };
    let is_digit = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
    let is_continued = match next {
        Some(char) if char.is_ascii_alphabetic() || char == '_' => true,
        Some('.') if ENDINGS.iter().any(|ending| ends_file(&after[1..], ending)) => true,
        Some('.' | ':' | ',') => is_digit(second) && next != Some(','),
        // The process and the thread of nginx, `29#29:`.
        Some('#') => is_digit(second),
        Some('-') => second.is_some_and(|char| char.is_ascii_alphanumeric()),
        Some('/') => second.is_some_and(|char| char.is_ascii_alphanumeric()),
        Some('%' | '…' | '@') => true,
        // `ERROR 2003 (HY000)` is SQL's, and `2 of 5` counts.
        Some(' ') => {
            let whole = after.strip_prefix(" of ");
            after.starts_with(" (HY000)")
                || whole.is_some_and(|whole| whole.starts_with(|char: char| char.is_ascii_digit()))
        }
        _ => false,
    };
    let is_continued = is_continued || has_unit(after);
    is_glued
        || is_of_access_log(before)
        || is_process(before, after, end - start)
        || is_continued && !(names_code(text, start) && begins_message(after))
        || is_in_frame(before)
}

/// `Mar  2 08:00:00`, `02 Mar 2027`, `2 January`
fn is_in_date(before: &str, after: &str) -> bool {
    const MONTHS: &[&str] = &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const SHORTEST: usize = 3;
    let is_month = |word: &str| {
        word.len() >= SHORTEST
            && word.starts_with(|char: char| char.is_ascii_uppercase())
            && MONTHS.iter().any(|month| month.starts_with(&word.to_ascii_lowercase()))
    };
    let is_letter = |char: char| char.is_alphabetic();
    let before = before.trim_end_matches([' ', '-', '/', '.', ',']);
    let after = after.trim_start_matches([' ', '-', '/', '.', ',']);
    let word_before = before.rsplit(|char| !is_letter(char)).next().unwrap_or_default();
    let word_after = after.split(|char| !is_letter(char)).next().unwrap_or_default();
    is_month(word_before) || is_month(word_after)
}

/// `success 10302 failed 12`
fn is_count_of_results(before: &str, after: &str) -> bool {
    const DONE: &[&str] = &["success", "succeeded", "successful", "ok", "sent", "delivered", "成功"];
    const NOT: &[&str] = &["failed", "failure", "failures", "fail", "failing", "errors", "error", "失败"];
    let before = before.trim_end_matches([' ', ':', '=']);
    let after = after.trim_start_matches([' ', ',', ';', '/', '，', '|']);
    let ends_with = |word: &&str| {
        before
            .len()
            .checked_sub(word.len())
            .and_then(|at| before.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(word))
    };
    let is_counted = |word: &&str| {
        let rest =
            after.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word)).map(|_| &after[word.len()..]);
        let rest = rest.map(|rest| rest.trim_start_matches([' ', ':', '=']));
        rest.is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()))
    };
    DONE.iter().any(ends_with) && NOT.iter().any(is_counted)
}

/// Whether a number comes after the status of a request in an access log, and is the size of the answer: `HTTP/1.1" 200 2`.
fn is_of_access_log(before: &str) -> bool {
    let mut words = before.rsplit('\n').next().unwrap_or(before).trim_end_matches(' ').rsplit(' ');
    let status = words.next().unwrap_or_default();
    let protocol = words.next().unwrap_or_default();
    status.len() == 3
        && status.bytes().all(|byte| byte.is_ascii_digit())
        && protocol.starts_with("HTTP/")
        && protocol.ends_with('"')
}

/// Whether a text ends in an address, `https://shop.example.com/huawei/`.
fn is_in_address(before: &str) -> bool {
    before
        .rsplit(|char: char| char.is_whitespace() || "\"'<(".contains(char))
        .next()
        .is_some_and(|word| word.contains("://"))
}

/// Whether the field before a number is a code of that name, so that what comes after it is no unit: `错误码 20301 设备不存在`.
fn names_code(text: &str, at: usize) -> bool {
    let label =
        text[..at].trim_end_matches(|char: char| !char.is_alphanumeric() && char != '\n' || "为是".contains(char));
    ["code", "码"].iter().any(|word| label.to_lowercase().ends_with(word)) && role_at(text, at) == Role::Code
}

/// Whether a message comes after a code, not the rest of a longer ID: `10302_invalid`, `10302 tokens`.
fn begins_message(after: &str) -> bool {
    let message = after.strip_prefix([' ', '/', '-', '_']).unwrap_or(after);
    let end = message.find(|char: char| !char.is_alphabetic()).unwrap_or(message.len());
    let is_hex = message[..end].bytes().all(|byte| byte.is_ascii_hexdigit());
    !is_hex && !message[end..].starts_with(|char: char| char.is_ascii_digit())
}

/// `code80300007` is a field with its value.
pub fn is_code_word(before: &str) -> bool {
    before.to_ascii_lowercase().ends_with("code") && role(before) == Role::Code
}

/// Whether a colon belongs to a time, a host or a file.
fn is_time_or_place(before: &str) -> bool {
    let word = before.rsplit([' ', '(', '\t', '/', '"', '\n', '\'', '[']).next().unwrap_or_default();
    let is_place = word.rsplit_once('.').is_some_and(|(name, ending)| {
        let is_file = !name.is_empty()
            && (1..=5).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
        // `resp.code:10302` is a field.
        (is_file || name.contains('.')) && !CODE.contains(&key(ending).as_str())
    });
    word.ends_with(|char: char| char.is_ascii_digit()) || is_place && word.is_ascii()
}

pub fn has_unit(after: &str) -> bool {
    let after = after.strip_prefix(' ').unwrap_or(after);
    UNITS.iter().any(|unit| {
        let rest =
            after.get(..unit.len()).filter(|begin| begin.eq_ignore_ascii_case(unit)).map(|_| &after[unit.len()..]);
        rest.is_some_and(|rest| !unit.is_ascii() || !rest.starts_with(|char: char| char.is_ascii_alphanumeric()))
    })
}

/// Whether this is a line of a stack trace, before the place in the file.
fn is_in_frame(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or(before).trim_start();
    line.starts_with('#') && line.len() < 3
}

/// Whether a field counts the failures of a channel: `"apns_failed":2011`, `failed.apns=2011`. An `error` can also be a code of a
/// length that counts do not have.
fn is_count_of_channel(before: &str, digits: usize) -> bool {
    const LONG: usize = 8;
    let label = before.trim_end_matches([' ', ':', '=', '"', '\'', '\\']);
    let is_part = |char: char| char.is_ascii_alphanumeric() || "_-.".contains(char);
    let field = label.rsplit(|char: char| !is_part(char)).next().unwrap_or_default();
    let parts: Vec<String> = words(field).into_iter().map(|word| field[word].to_ascii_lowercase()).collect();
    let counts = |part: &String| {
        ["failed", "fails", "failure", "failures", "errors"].contains(&part.as_str())
            || part == "error" && digits < LONG
    };
    let is_code = |part: &String| ["code", "status", "state", "reason", "result", "type"].contains(&part.as_str());
    let is_field = parts.len() > 1 && parts.iter().any(counts) && !parts.iter().any(is_code);
    is_field && !super::channel::mentions(field).is_empty()
}

/// `Unregistered(3)` has a count.
fn is_small_count(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].strip_suffix('(').map(str::to_ascii_lowercase);
    end - start < 5
        && before.is_some_and(|before| {
            before.ends_with(|char: char| char.is_ascii_alphanumeric())
                && !["code", "exception"].iter().any(|word| before.ends_with(word))
        })
}
