//! Whether a text says of a code that it was not the answer.

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
    const NO: &[&str] = &["not", "no", "without", "never", "neither", "nor", "isn't", "wasn't", "didn't", "doesn't"];
    const NO_CHINESE: &[&str] =
        &["没有", "没返回", "没有返回", "没有报", "没有收到", "没有出现", "未返回", "未出现", "不是", "并非", "而非"];
    let is_not = before.ends_with('!');
    let before = before.trim_end_matches([' ', '"', '\'', '`']);
    if is_not || before.ends_with("!=") || before.ends_with("!==") {
        return true;
    }
    // "是不是" asks.
    if NO_CHINESE.iter().any(|no| before.ends_with(no)) && !before.ends_with("是不是") {
        return true;
    }
    let clause =
        before.rsplit(|char: char| !(char.is_ascii_alphabetic() || " '’".contains(char))).next().unwrap_or(before);
    let last =
        clause.rsplit(' ').find(|word| !word.is_empty() && !ANSWERING.contains(&word.to_ascii_lowercase().as_str()));
    last.is_some_and(|word| NO.contains(&word.to_ascii_lowercase().as_str()))
}

/// `IsUnregistered(err)=false`
fn is_false(after: &str) -> bool {
    let after = after.strip_prefix('(').and_then(|after| after.split_once(')')).map_or(after, |(_, after)| after);
    let value = after.trim_start_matches([' ', '"', '\'', '\\', ')']).strip_prefix([':', '=']);
    let value = value.map(|value| value.trim_start_matches([' ', '"', '\'', '\\', '=', '>']));
    let first = value.and_then(|value| value.split(|char: char| !char.is_alphanumeric()).next());
    first.is_some_and(|word| word.eq_ignore_ascii_case("false"))
}

/// Whether a count of zero follows: `Unregistered: 0`, `| UNREGISTERED | 0 |`, `Unregistered count: none`.
pub fn is_zero(after: &str) -> bool {
    const AROUND: &[char] = &[' ', '\t', '"', '\'', '\\', '(', ')', ']', '}', '|', ':', '=', '>', '×'];
    let after = after.trim_start_matches(AROUND);
    let after = ["count", "total", "errors"].iter().find_map(|count| after.strip_prefix(count)).unwrap_or(after);
    let after = after.trim_start_matches(AROUND);
    let count = after.strip_prefix('x').unwrap_or(after);
    let is_digit = |char: char| char.is_ascii_digit();
    let is_over = |rest: &str| {
        let goes_on = rest.starts_with(|char: char| char.is_ascii_alphanumeric() || char == ':');
        !goes_on && !rest.strip_prefix('.').is_some_and(|fraction| fraction.starts_with(is_digit))
    };
    count.strip_prefix('0').is_some_and(is_over)
        || ["zero", "none"].iter().any(|no| after.strip_prefix(no).is_some_and(is_over))
}

/// `0 Unregistered` and `0x Unregistered`, where the zero is not the count of what is before it.
fn follows_zero(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '"', '\'', '`']);
    let before = before.strip_suffix('x').unwrap_or(before);
    before.strip_suffix('0').is_some_and(|rest| {
        let is_part = rest.ends_with(|char: char| char.is_alphanumeric() || char == '.');
        !is_part && !rest.trim_end_matches(' ').ends_with(['=', ':', '×', '('])
    })
}
