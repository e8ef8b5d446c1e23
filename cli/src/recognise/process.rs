//! Numbers of processes, threads and connections at the start of a line of a log.

use super::number::is_code_word;

/// Whether a number is that of a process, a thread or a connection, by what is before it and after it in its line.
pub fn is_process(before: &str, after: &str, digits: usize) -> bool {
    const MOST_DIGITS: usize = 7;
    let before = before.rsplit('\n').next().unwrap_or(before);
    let is_of_spring = after.starts_with(" --- [");
    digits <= MOST_DIGITS
        && (is_of_spring
            || is_in_brackets(before, after)
            || follows_hash(before, after)
            || is_of_android(before, after)
            || is_of_glog(before, after))
}

/// `10:22:03 host vivo-push[10302]: failed` and `[10302] [ERROR]`, but not `error[10302]:`.
fn is_in_brackets(before: &str, after: &str) -> bool {
    const LEVELS: &[&str] = &["ERROR", "WARN", "INFO", "DEBUG", "TRACE", "FATAL", "CRITICAL", "NOTICE"];
    let Some((before, after)) = before.strip_suffix('[').zip(after.strip_prefix(']')) else { return false };
    if before.ends_with(|char: char| char.is_ascii_alphanumeric()) {
        return after.starts_with(':') && before.split_whitespace().any(is_time) && !is_code_word(before);
    }
    let after = after.trim_start_matches([' ', '[']);
    LEVELS.iter().any(|level| after.starts_with(level))
}

/// The process in `#10302]` of Ruby, and the thread and the connection in `29#29: *8812` of nginx.
fn follows_hash(before: &str, after: &str) -> bool {
    let ends_with_digit = |text: &str| text.ends_with(|char: char| char.is_ascii_digit());
    let is_connection = || {
        let thread = before.strip_suffix('*').and_then(|before| before.trim_end().strip_suffix(':'));
        thread.is_some_and(|thread| thread.trim_end_matches(|char: char| char.is_ascii_digit()).ends_with('#'))
    };
    let hash = before.strip_suffix('#');
    hash.is_some_and(|before| after.starts_with(']') || ends_with_digit(before)) || is_connection()
}

/// `10:22:03.123 10302 10330 E VivoPush: failed` and `E/VivoPush(10302): failed`.
fn is_of_android(before: &str, after: &str) -> bool {
    let is_level = |word: &str| matches!(word, "V" | "D" | "I" | "W" | "E" | "F");
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = before.split_whitespace().rev();
    let (last, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut words = after.split_whitespace();
    let (first, next) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    is_time(last) && is_number(first) && is_level(next)
        || is_time(second) && is_number(last) && is_level(first)
        || before.ends_with('(') && before.split_once('/').is_some_and(|(level, _)| is_level(level))
}

/// `E0501 10:22:03.123456   10302 vivo.go:88] failed`
fn is_of_glog(before: &str, after: &str) -> bool {
    let place = after.split_whitespace().next().unwrap_or_default();
    before.split_whitespace().next_back().is_some_and(is_time)
        && place.ends_with(']')
        && [".go:", ".cc:"].iter().any(|file| place.contains(file))
}

fn is_time(word: &str) -> bool {
    word.matches(':').count() == 2 && word.starts_with(|char: char| char.is_ascii_digit())
}
