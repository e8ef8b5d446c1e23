//! What the word before a number says about it.

use super::text::{end_of, key};
use super::words::{
    CODE, CODE_CHINESE, KINDS_OF_CODE, KINDS_OF_CODE_CHINESE, LIKELY, LIKELY_CHINESE, NO_CODE, OTHER, OTHER_CHINESE,
    OTHER_CODES,
};

/// What a number can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A count, a time, an ID, a port, a size: no code.
    Other,
    /// Nothing says what it is.
    Bare,
    /// A word such as "error" or the name of a channel is before it.
    Likely,
    /// A field that holds a code.
    Code,
}

/// What the text before a number says about it. A sign such as `=` after a word makes the number that word's value.
pub fn role(before: &str) -> Role {
    let label = before.trim_end_matches([' ', '\t', '"', '\'', '\\', '(', '[', '{', '<', '`', '【', '「', '#']);
    // In `POST /messages:send -> 80300007`, the number is no value of `send`.
    let is_address = |label: &str| label.trim_end().rsplit(' ').next().is_some_and(|word| word.contains('/'));
    let is_value = label.ends_with([':', '=', '>', '：']) && !label.strip_suffix("->").is_some_and(is_address);
    let label = label.trim_end_matches([' ', ':', '=', '>', '-', '"', '\'', '\\']);
    // `errorCode=ErrorCode{value=21301, description=…}`
    let label = label.strip_suffix("{value").unwrap_or(label);
    // `order no. 80000004` is what `order 80000004` is.
    let numbered = [" no.", " No.", " nr.", " Nr.", " №"].iter().find_map(|no| label.strip_suffix(no));
    if let Some(before) = numbered.filter(|before| !before.is_empty()) {
        return role(before);
    }
    let Some(last) = label.chars().next_back() else { return Role::Bare };
    if last.is_ascii_alphanumeric() || matches!(last, '_' | ']') {
        let is_part = |char: char| char.is_ascii_alphanumeric() || "_-.]".contains(char);
        let word = label.rsplit(|char: char| !is_part(char)).next().unwrap_or_default();
        let before = label[..label.len() - word.len()].trim_end();
        let lower = before.to_ascii_lowercase();
        let word_before = || lower.rsplit(|char: char| !char.is_ascii_alphanumeric()).next().unwrap_or_default();
        return match word {
            "status" if lower.ends_with("exit") => Role::Other,
            "status" | "code"
                if ["exited with", "exit with", "terminated with"].iter().any(|end| lower.ends_with(end)) =>
            {
                Role::Other
            }
            // `queue size is 10000` is what `queue size 10000` is.
            "is" | "was" | "are" | "reached" | "hit" if !before.is_empty() => role(before),
            _ if word.eq_ignore_ascii_case("code") && OTHER_CODES.contains(&word_before()) => Role::Other,
            _ => ascii(word, is_value),
        };
    }
    if last.is_alphabetic() { chinese(label, is_value) } else { Role::Bare }
}

fn ascii(word: &str, is_value: bool) -> Role {
    let part = word.rsplit('.').next().unwrap_or(word);
    let last = last_word(part);
    let (part, word) = (key(part), key(word));
    // `failure=1` is a count.
    let is_count = is_value && ["failure", "failed", "fail", "errors", "with"].contains(&part.as_str());
    if is_count || NO_CODE.contains(&part.as_str()) {
        Role::Other
    } else if CODE.contains(&part.as_str()) || CODE.contains(&word.as_str()) {
        Role::Code
    } else if let Some(kind) = part.strip_suffix("code") {
        let is_kind = KINDS_OF_CODE.iter().any(|known| kind.ends_with(known));
        if is_kind || !super::channel::mentions(kind).is_empty() { Role::Code } else { Role::Other }
    } else if LIKELY.contains(&part.as_str()) || !super::channel::mentions(&word).is_empty() {
        Role::Likely
    } else if is_value && part != "receipt"
        || part.ends_with("id")
        || last == "no" && part != last && !part.starts_with("err")
        || OTHER.contains(&last.as_str())
        || is_percentile(&part)
    {
        Role::Other
    } else {
        Role::Bare
    }
}

/// The last word of `appVersion` or `queue_size`, in lower case.
fn last_word(part: &str) -> String {
    let start = part.char_indices().rev().find(|(at, char)| {
        *char == '_'
            || *char == '-'
            || char.is_ascii_uppercase() && !part[..*at].ends_with(|char: char| char.is_ascii_uppercase())
    });
    key(start.map_or(part, |(at, _)| &part[at..]))
}

/// `p99`
fn is_percentile(part: &str) -> bool {
    part.strip_prefix('p').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

fn chinese(label: &str, is_value: bool) -> Role {
    let ends = |words: &[&str]| words.iter().any(|word| label.ends_with(word));
    if let Some(before) = label.strip_suffix(['为', '是']) {
        return chinese(before, is_value).max_unless_other(Role::Likely);
    }
    if let Some(kind) = label.strip_suffix("代码").or_else(|| label.strip_suffix('码')) {
        let kind = kind.trim_end().trim_end_matches('的');
        let is_part = |char: char| char.is_ascii_alphanumeric() || char == '_';
        let word = kind.rsplit(|char: char| !is_part(char)).next().unwrap_or_default().to_ascii_lowercase();
        if !word.is_empty() {
            // `resp码` and `respCode码` are what `respCode` is.
            return ascii(&format!("{}code", word.trim_end_matches("code")), is_value);
        }
        let is_bare = !kind.ends_with(char::is_alphabetic);
        let is_kind = KINDS_OF_CODE_CHINESE.iter().any(|known| kind.ends_with(known)) || ends_with_channel(kind);
        return if is_kind || is_bare { Role::Code } else { Role::Other };
    }
    if ends(CODE_CHINESE) {
        Role::Code
    } else if ends(LIKELY_CHINESE) {
        Role::Likely
    } else if ends(OTHER_CHINESE) {
        Role::Other
    } else if is_value && names_channel(label) {
        Role::Likely
    } else {
        Role::Bare
    }
}

/// Whether one of the last characters names a channel.
fn names_channel(label: &str) -> bool {
    let start = label.char_indices().rev().nth(5).map_or(0, |(at, _)| at);
    !super::channel::mentions(&label[start..]).is_empty()
}

/// Whether a text ends with the name of a channel, or of its service: `华为推送`.
pub fn ends_with_channel(label: &str) -> bool {
    let label = end_of(label);
    let label = label.strip_suffix("推送").unwrap_or(label);
    super::channel::mentions(label).iter().any(|mention| mention.end == label.len())
}

impl Role {
    /// At least `least`, unless it is certainly not a code.
    fn max_unless_other(self, least: Self) -> Self {
        if self == Self::Other { self } else { self.max(least) }
    }
}
