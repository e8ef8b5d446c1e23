//! Whether a text says of a code that it was not the answer.

use push_status::Channel;

use super::channel::mentions;
use super::field::ends_with_channel;
use super::number::has_unit;
use super::text::end_of;

/// Whether a code is said not to be so, or never to have come: `IsUnregistered(err)=false`, `Unregistered×0`, `not UNREGISTERED`.
pub fn is_denied(before: &str, after: &str) -> bool {
    is_negated(before) || is_false(after) || is_zero(after) || follows_zero(before)
}

/// Whether the words right before say that the code was not answered: `did not return`, `没有返回`.
pub fn is_negated(before: &str) -> bool {
    const ANSWERING: &[&str] = &[
        "a", "an", "any", "the", "be", "been", "return", "returned", "returns", "report", "reported", "get", "got",
        "see", "saw", "seen", "answer", "answered", "such", "as",
    ];
    const NO: &[&str] = &["not", "no", "without", "never", "neither", "nor", "zero"];
    let is_not = before.ends_with('!');
    let before = before.trim_end_matches([' ', '"', '\'', '`']);
    if is_not || before.ends_with("!=") || before.ends_with("!==") || is_negated_in_chinese(before) {
        return true;
    }
    let clause = before.rsplit(|char: char| !(char.is_ascii_alphabetic() || " '".contains(char))).next();
    let words = clause.unwrap_or(before).rsplit(' ').map(str::to_ascii_lowercase);
    let is_between = |word: &String| ANSWERING.contains(&word.as_str()) || word.parse::<Channel>().is_ok();
    let last = words.filter(|word| !word.is_empty()).find(|word| !is_between(word));
    last.is_some_and(|word| NO.contains(&word.as_str()) || word.ends_with("n't"))
}

/// `没有返回过`, `不是`; `是不是` asks.
fn is_negated_in_chinese(before: &str) -> bool {
    const ANSWERING: &[&str] = &["过", "任何", "返回", "出现", "收到", "报", "这个", "这是", "一个", "错误码", "错误"];
    const NO: &[&str] = &["没有", "没", "未", "不会", "不再", "从未", "不是", "并非", "而非"];
    let mut before = before;
    let mut is_answer = true;
    while is_answer {
        let shorter = ANSWERING.iter().find_map(|word| before.strip_suffix(word)).or_else(|| without_channel(before));
        is_answer = shorter.is_some();
        before = shorter.unwrap_or(before).trim_end_matches(' ');
    }
    NO.iter().any(|no| before.ends_with(no)) && !before.ends_with("是不是")
}

/// A text that ends with the name of a channel, without it.
fn without_channel(text: &str) -> Option<&str> {
    let last = *mentions(end_of(text)).last()?;
    let start = text.len() - end_of(text).len();
    (start + last.end == text.len()).then(|| &text[..start + last.at])
}

/// `IsUnregistered(err)=false`
fn is_false(after: &str) -> bool {
    let after = after.strip_prefix('(').and_then(|after| after.split_once(')')).map_or(after, |(_, after)| after);
    let value = after.trim_start_matches([' ', '"', '\'', '\\', ')']).strip_prefix([':', '=']);
    let value = value.map(|value| value.trim_start_matches([' ', '"', '\'', '\\', '=', '>']));
    let first = value.and_then(|value| value.split(|char: char| !char.is_alphanumeric()).next());
    first.is_some_and(|word| word.eq_ignore_ascii_case("false"))
}

/// Whether a count of zero follows: `Unregistered: 0`, `| UNREGISTERED | 0.0 |`, `Unregistered count: none`.
pub fn is_zero(after: &str) -> bool {
    const AROUND: &[char] = &[
        ' ', '\t', '"', '\'', '\\', '(', ')', ']', '}', '|', ':', '=', '>', '×', ',', ';', '-', '→', '[', '共', '为',
        '是', '↓',
    ];
    const COUNTS: &[&str] = &[
        "count is", "counts", "count", "total", "errors", "rates", "rate", "ratio", "list", "n=", "数量", "次数", "数",
        "占比", "出现",
    ];
    // `(0 retries left)` counts something else.
    const OTHERS: &[&str] = &["retries", "retry", "attempts", "left", "remaining"];
    if after.trim_start_matches([' ', '"', '\'', ':', '=']).starts_with("[]") {
        return true;
    }
    let all = after;
    let after = after.trim_start_matches(AROUND);
    let after = COUNTS.iter().find_map(|count| after.strip_prefix(count)).unwrap_or(after);
    // `rate dropped to 0`, `errors went down to zero`
    const CHANGES: &[&str] = &["is", "was", "now", "dropped", "fell", "went", "down", "back", "to"];
    let mut after = after.trim_start_matches(AROUND);
    while let Some(rest) = CHANGES.iter().find_map(|word| after.strip_prefix(word)?.strip_prefix(' ')) {
        // `from 12 to 0`
        after = rest
            .strip_prefix("from ")
            .map_or(rest, |from| from.trim_start_matches(|char: char| char.is_ascii_digit()).trim_start());
    }
    if ["零", "没有出现", "没出现", "未出现", "从未出现", "没有返回", "未返回"].iter().any(|no| after.starts_with(no))
    {
        return true;
    }
    if ["zero", "none", "null", "nil", "NaN", "empty", "无"]
        .iter()
        .any(|no| after.strip_prefix(no).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
    {
        return true;
    }
    let count = after.strip_prefix('x').unwrap_or(after).trim_start_matches(' ');
    let rest = count.trim_start_matches(|char: char| char.is_ascii_digit() || char == '.');
    let is_zero = count[..count.len() - rest.len()].trim_end_matches('.').parse::<f64>() == Ok(0.0);
    let word =
        rest.trim_start_matches([' ', '%']).split(|char: char| !char.is_ascii_alphabetic()).next().unwrap_or_default();
    // In `12 x TooManyRequests, 0 x Unregistered`, the zero counts what comes after it.
    let thing = rest.trim_start_matches([' ', 'x', '×']);
    let is_of_next = all[..all.len() - after.len()].contains([',', ';'])
        && rest.starts_with([' ', 'x', '×'])
        && thing.starts_with(|char: char| char.is_ascii_alphabetic())
        && !has_unit(thing);
    is_zero
        && !is_of_next
        && !rest.starts_with(|char: char| char.is_ascii_alphanumeric() || char == ':')
        && !OTHERS.contains(&word)
}

/// Whether a metric's labels, between these, have the sample zero: `failed_total{channel="apns",reason="Unregistered"} 0.0`.
pub fn is_sample_of_zero(before: &str, after: &str) -> bool {
    let mut samples = after.split_whitespace().map(str::parse::<f64>);
    // A time can follow.
    before.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '_')
        && samples.next() == Some(Ok(0.0))
        && samples.all(|sample| sample.is_ok())
}

/// `0 Unregistered` and `errors: 0 Unregistered`, where the zero is not the count of what is before it.
fn follows_zero(before: &str) -> bool {
    const TOTALS: &[&str] = &["errors", "error", "failed", "failures", "失败", "结果"];
    const OTHERS: &[&str] = &["index", "attempt", "retry", "badge", "token"];
    let before = before.trim_end_matches([' ', '"', '\'', '`', '个']);
    let Some(rest) = before.trim_end_matches(['x', '×', ' ']).strip_suffix('0') else { return false };
    let line = rest.rsplit('\n').next().unwrap_or(rest);
    let label = line.trim_end_matches(' ').to_lowercase();
    let ends = |label: &str, words: &[&str]| words.iter().any(|word| label.ends_with(word));
    match label.strip_suffix([':', '(']) {
        _ if rest.ends_with(|char: char| char.is_alphanumeric() || ".=×#".contains(char)) => false,
        Some(label) => ends(label.trim_end(), TOTALS) || ends_with_channel(label.trim_end()),
        None => !ends(&label, OTHERS),
    }
}
