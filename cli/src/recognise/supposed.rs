//! Whether a text supposes, excludes, configures or programs a code instead of reporting that it was answered.
//!
//! Messages of the vendors have words such as "may" and "not", too, so only words near the code, in its clause, count.

use std::ops::Range;

use push_status::Channel;

use super::name::words;
use super::past::{self, has};
use super::sent::objects_around;
use super::text::line_at;

/// Whether a text does not report that a code is the answer: it was the answer once, or is only spoken of.
pub fn is_no_report(text: &str, code: Range<usize>) -> bool {
    past::is_past(text, code.clone()) || is_supposed(text, code)
}

/// Whether the words around a code, in its line, say so.
fn is_supposed(text: &str, code: Range<usize>) -> bool {
    let (start, line) = line_at(text, code.start);
    let before = &text[start..code.start];
    let after = text[code.end..].lines().next().unwrap_or_default();
    let before_clause = before.rsplit([',', ';', ':', '(']).find(|clause| !clause.trim().is_empty()).unwrap_or(before);
    // A dot ends a clause before a blank, not in `apns2.errors`.
    let before_clause = before_clause.rsplit(". ").find(|clause| !clause.is_empty()).unwrap_or(before_clause);
    let after_clause = after.split([',', ';', ':', '(']).next().unwrap_or(after);
    is_imagined(before_clause, after_clause)
        || is_negated_abroad(before_clause, after_clause)
        || is_imagined_in_chinese(before_clause, after_clause)
        || is_example(before)
        || is_rehearsed(line)
        || is_program(line, before)
        || is_configured(text, start, before)
        || is_key_or_change(before, after)
        || objects_around(&text[..code.start]).iter().any(|object| SETTINGS.contains(&object.as_str()))
}

/// The words of a clause in any language, in lower case.
fn lower_words(clause: &str) -> Vec<String> {
    clause
        .split(|char: char| !char.is_alphanumeric() && char != '-')
        .filter(|word| !word.is_empty())
        // "May" is a month.
        .map(|word| if word == "May" { word.to_owned() } else { word.to_lowercase() })
        .collect()
}

/// `might answer`, `if FCM returns`, `other than`, `was a false alarm`.
fn is_imagined(before: &str, after: &str) -> bool {
    const NEAR: usize = 5;
    const EXCLUSIONS: &[&str] = &["except", "excluding", "excludes", "exclude", "unlike", "unless", "besides"];
    const PAIRS: &[[&str; 2]] = &[
        ["other", "than"],
        ["rather", "than"],
        ["instead", "of"],
        ["errors", "but"],
        ["similar", "to"],
        ["looks", "like"],
        ["look", "like"],
        ["supposed", "to"],
        ["waiting", "for"],
        ["wait", "for"],
        ["handler", "for"],
        ["case", "of"],
        ["rule", "out"],
        ["mistaken", "for"],
    ];
    const MAYBE: &[&str] = &[
        "maybe",
        "perhaps",
        "possibly",
        "might",
        "may",
        "could",
        "would",
        "should",
        "whether",
        "either",
        "hardly",
        "doubt",
        "assume",
        "assuming",
        "suppose",
        "supposing",
        "probably",
        "presumably",
        "likely",
        "suspect",
        "suspected",
        "guess",
        "wrongly",
        "misclassified",
        "hypothetical",
    ];
    const IF: &[&str] = &["if", "when", "whenever", "until", "wenn", "falls", "si", "cuando", "если", "когда"];
    const AFTER: &[[&str; 2]] =
        &[["ruled", "out"], ["false", "alarm"], ["by", "mistake"], ["would", "be"], ["not", "supported"]];
    let words = lower_words(before);
    let near = &words[words.len().saturating_sub(NEAR)..];
    let is_pair = |words: &[String], pairs: &[[&str; 2]]| {
        words.windows(2).any(|pair| pairs.iter().any(|known| pair[0] == known[0] && pair[1] == known[1]))
    };
    // `could not send` reports, and so does `when the push was sent`.
    let is_maybe = |at: usize| {
        let word = near[at].as_str();
        let rest = &near[at + 1..];
        let is_not = rest.first().is_some_and(|word| word == "not");
        let is_told = rest.iter().any(|word| word.ends_with("ing") || word.ends_with("ed") || has(TOLD, word));
        has(MAYBE, word) && !is_not || has(IF, word) && !is_told
    };
    let is_excluded = || {
        let last = near.iter().rev().find(|word| word.parse::<Channel>().is_err());
        last.is_some_and(|word| has(EXCLUSIONS, word))
    };
    let after = lower_words(after);
    let after = &after[..after.len().min(NEAR)];
    // `on UNREGISTERED delete the token`
    let is_event = matches!(&words[..], [word] if has(&["on", "upon"], word));
    (0..near.len()).any(is_maybe)
        || is_event
        || is_excluded()
        || is_pair(near, PAIRS)
        || is_pair(after, AFTER)
        || after.first().is_some_and(|word| has(&["handling", "handler", "expected"], word))
        // `is not the code that we got`, `isn't what we got`
        || matches!(after, [verb, no, what, ..] if has(&["is", "was", "isn", "wasn"], verb)
            && has(&["not", "t"], no) && has(&["what", "the"], what))
}

/// Words after "when" by which something has happened.
const TOLD: &[&str] = &["got", "sent", "was", "were", "had", "said", "gave", "came", "kam", "war", "была", "fue"];

/// A negation in another language than English and Chinese: of the code itself, or of a verb of answering. `nicht zugestellt`
/// reports.
fn is_negated_abroad(before: &str, after: &str) -> bool {
    const NO: &[&str] = &["kein", "keine", "keinen", "nicht", "nie", "pas", "jamais", "не", "nunca"];
    const NO_BEFORE_VERB: &[&str] = &["no", "nunca", "pas", "jamais", "не", "ни"];
    const ANSWERED: &[&str] = &[
        "devolv",
        "respond",
        "recib",
        "renvoy",
        "retourn",
        "répond",
        "reçu",
        "возвращ",
        "верну",
        "отве",
        "получ",
        "был",
    ];
    const AFTER: &[&str] = &["返さな", "返ってこな", "ではな", "ではあり", "じゃな", "않", "아니", "아님"];
    const FARTHEST: usize = 14;
    let words = lower_words(before);
    let start: String = after.chars().take(FARTHEST).collect();
    let is_answering = |word: &String| ANSWERED.iter().any(|verb| word.starts_with(verb));
    words.last().is_some_and(|word| has(NO, word))
        || matches!(&words[..], [.., no, verb] if has(NO_BEFORE_VERB, no) && is_answering(verb))
        || AFTER.iter().any(|no| start.contains(no))
}

/// `假设`, `可能是`, `不包括`, `当…时`
fn is_imagined_in_chinese(before: &str, after: &str) -> bool {
    const NEAR: usize = 16;
    const BEFORE: &[&str] = &[
        "假设",
        "假如",
        "如果",
        "倘若",
        "万一",
        "遇到",
        "如返回",
        "如收到",
        "可能是",
        "可能会",
        "可能返回",
        "也许",
        "疑似",
        "诸如",
        "怀疑",
        "估计",
        "是否",
        "不像",
        "不包括",
        "不含",
        "除了",
        "排除",
        "用例",
        "需要处理",
        "应该是",
    ];
    const AFTER: &[&str] = &["除外", "之外", "以外", "的情况", "之类"];
    // `当前` and `当天` are times, and `若干` is a number.
    const WHEN: &[&str] = &["当前", "当天", "当日", "当时", "当地"];
    let skip = before.chars().count().saturating_sub(NEAR);
    let near: String = before.chars().skip(skip).collect();
    let after = after.trim_start_matches([' ', '"', '\'', '`']);
    let is_when = near.match_indices('当').any(|(at, _)| !WHEN.iter().any(|time| near[at..].starts_with(time)))
        && after.starts_with(['时', '就', '则']);
    let is_if = near.match_indices('若').any(|(at, _)| !near[at..].starts_with("若干"));
    is_when
        || is_if
        || BEFORE.iter().any(|word| near.contains(word))
        || AFTER.iter().any(|word| after.starts_with(word))
        || after.contains("除外")
}

/// Whether the words a little before introduce an example: `e.g. FCM UNREGISTERED`, `例如：`.
fn is_example(before: &str) -> bool {
    const NEAR: usize = 40;
    const WORDS: &[&str] = &["e.g.", "for example", "for instance", "example value", "例如", "比如", "示例", "样例"];
    let skip = before.chars().count().saturating_sub(NEAR);
    let near: String = before.chars().skip(skip).flat_map(char::to_lowercase).collect();
    WORDS.iter().any(|word| near.contains(word))
}

/// Whether a line has an answer that was made up: `mock UNREGISTERED response`, `模拟`. A simulator is a device.
fn is_rehearsed(line: &str) -> bool {
    const MADE_UP: &[&str] = &[
        "mock",
        "mocks",
        "mocked",
        "mocking",
        "stub",
        "stubs",
        "stubbed",
        "fake",
        "faked",
        "simulate",
        "simulated",
        "simulating",
        "simulation",
        "wiremock",
        "nock",
    ];
    let words: Vec<String> = words(line).into_iter().map(|word| line[word].to_ascii_lowercase()).collect();
    line.contains("模拟")
        || words.iter().any(|word| has(MADE_UP, word))
        || words.windows(2).zip(1..).any(|(pair, run): (_, usize)| {
            pair == ["dry", "run"] && words.get(run + 1).is_none_or(|value| value != "false")
        })
}

/// Whether a line is of a program, a query, a test or a note about the work on one.
fn is_program(line: &str, before: &str) -> bool {
    const STARTS: &[&str] = &[
        "if (",
        "elif ",
        "else if",
        "except ",
        "catch ",
        "catch(",
        "rescue ",
        "rescue_from ",
        "throw ",
        "func ",
        "def ",
        "fn ",
        "function ",
        "enum ",
        "const ",
        "static ",
        "#define ",
        "assert",
        "expect(",
        "select ",
        "insert into ",
        "where ",
        "grep ",
        "expr:",
        "# help",
        "# type",
        "given ",
        "scenario:",
        "alert rule",
        "用例",
        "测试用例",
        "usage:",
        "feat",
        "fix:",
        "fix(",
        "refactor",
        "docs:",
        "docs(",
        "perf:",
        "perf(",
        "test(",
        "changelog",
        "commit ",
        "git ",
        "chore:",
        "chore(",
        "revert ",
        "unit test",
        "integration test",
        "test case",
        "our rule",
        "rule:",
        "mapping:",
        "规则",
        "需求",
        "it('",
        "it(\"",
        "describe(",
        "when(",
        "todo",
        "test passed",
        "✓",
        "✕",
        "type ",
        "and ",
        "or ",
    ];
    const CALLS: &[&str] = &[
        "].includes(",
        "].contains(",
        "].indexof(",
        ".countdocuments(",
        ".find({",
        "\"query\":{",
        "| json |",
        "| filter ",
        "| stats ",
    ];
    const VISIBILITIES: &[&str] = &["pub ", "export ", "public ", "private "];
    let lower = line.trim_start_matches([' ', '\t', '+', '-', '}', '>', '$']).to_lowercase();
    let lower = VISIBILITIES.iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(&lower);
    // `type error` is no declaration.
    let is_start = |start: &&str| match *start {
        "select " => lower.starts_with("select ") && lower.contains(" from "),
        "type " => lower.starts_with("type ") && lower.contains(" = "),
        "feat" => lower.starts_with("feat(") || lower.starts_with("feat:"),
        "and " | "or " => lower.starts_with(start) && lower.contains(" = "),
        start => lower.starts_with(start),
    };
    let compared = before.trim_end_matches([' ', '"', '\'', '`', '(']);
    let compared = compared.strip_suffix("messaging/").unwrap_or(compared).trim_end_matches([' ', '"', '\'']);
    // `case FcmError.UNREGISTERED:`
    let is_path = |char: char| char.is_ascii_alphanumeric() || "_.".contains(char);
    let compared = if compared.ends_with('.') { compared.trim_end_matches(is_path).trim_end() } else { compared };
    STARTS.iter().any(is_start)
        || compared.ends_with("==")
        || compared.ends_with("case")
        || is_operand(before)
        || is_constant(before)
        || is_request(before)
        || is_range_of_samples(line)
        || CALLS.iter().any(|call| lower.contains(call))
}

/// Whether a code is in what somebody sends: `curl -d '{"code":80000004}'`.
fn is_request(before: &str) -> bool {
    const DATA: &[&str] = &[" -d ", " --data ", " --data-raw ", " --json ", " --form "];
    let lower = before.to_lowercase();
    let Some((_, call)) = lower.split_once("curl") else { return false };
    DATA.iter().filter_map(|option| call.rsplit_once(option)).any(|(_, data)| match data.chars().next() {
        Some(quote @ ('"' | '\'')) => !data[1..].replace("\\\"", "").contains(quote),
        _ => !data.contains(' '),
    })
}

/// Whether a line queries samples of a metric, as those of five minutes: `rate(failed_total{code="80000004"}[5m])`.
fn is_range_of_samples(line: &str) -> bool {
    line.match_indices("}[").any(|(at, bracket)| {
        let (range, _) = line[at + bracket.len()..].split_once(']').unwrap_or_default();
        range.starts_with(|char: char| char.is_ascii_digit())
            && range.ends_with(|char: char| "smhdwy".contains(char))
            && range.chars().all(|char| char.is_ascii_alphanumeric())
    })
}

/// Whether a code is the value of a constant: `HUAWEI_UNINSTALLED(80000004, …)`.
fn is_constant(before: &str) -> bool {
    let name = before.trim_end_matches(['"', '\'']).strip_suffix('(');
    let name = name.and_then(|name| name.rsplit(|char: char| !(char.is_ascii_alphanumeric() || char == '_')).next());
    name.is_some_and(|name| name.contains('_') && name.bytes().all(|byte| !byte.is_ascii_lowercase()))
}

/// Whether a code is what a program or a query compares with: `status in ('UNREGISTERED'`, `code.equals("UNREGISTERED"`,
/// `error <> 'UNREGISTERED'`.
fn is_operand(before: &str) -> bool {
    const METHODS: &[&str] = &[
        ".on",
        ".eq",
        ".equals",
        ".equalsignorecase",
        ".includes",
        ".contains",
        ".has",
        ".startswith",
        ".starts_with",
        ".indexof",
        ".match",
        ".matches",
        ".tobe",
        ".toequal",
    ];
    let lower = before.to_lowercase();
    let compared = lower.trim_end_matches([' ', '"', '\'', '`']);
    if compared.ends_with("<>") || compared.ends_with(" like") {
        return true;
    }
    let Some((head, items)) = lower.rsplit_once(['(', '[', '{']) else { return false };
    let is_item = |item: &str| !item.trim().contains([' ', ')', ']', '}']);
    let head = head.trim_end_matches(['(', '[', '{', ' ']);
    let is_called = items.starts_with(['"', '\'']) && METHODS.iter().any(|method| head.ends_with(method));
    (is_called || head.ends_with(" in")) && items.split(',').all(is_item)
}

/// Whether a code is the key of a text, `{"UNREGISTERED":"remove"}`, the name of a counter, or a state that has changed since:
/// `UNREGISTERED -> REGISTERED`.
fn is_key_or_change(before: &str, after: &str) -> bool {
    let quote = before.chars().next_back().filter(|char| "\"'".contains(*char));
    let value = quote.and_then(|quote| after.strip_prefix(quote)?.trim_start().strip_prefix(':'));
    let is_key = value.is_some_and(|value| value.trim_start().starts_with(['"', '\'']));
    let is_counter = [".count", ".total", "_count", "_total", ".rate"].iter().any(|end| after.starts_with(end));
    let next = ["->", "=>", "→", "to "].iter().find_map(|arrow| after.trim_start().strip_prefix(arrow));
    let is_change = next.is_some_and(|next| {
        let next = next.trim_start().to_ascii_lowercase();
        next.starts_with("registered") || next.starts_with("active")
    });
    is_key || is_counter || is_change
}

/// Fields whose values say what there is, or what is done about it.
const SETTINGS: &[&str] = &["enum", "example", "examples", "policy"];

/// Whether a code is in the value of a field that configures: `deadCodes=[..]`, `APNS_DEAD_REASONS=`, `--delete-on`.
fn is_configured(text: &str, start: usize, before: &str) -> bool {
    if before.trim_start().starts_with("- ") {
        // An item of a list in YAML: its field is in a line above.
        let above = text[..start].lines().rev().find(|line| !line.trim_start().starts_with("- "));
        return above.and_then(|line| line.trim_end().strip_suffix(':')).is_some_and(|label| is_setting(label, true));
    }
    let option = before.trim_end().rsplit(' ').next().filter(|word| word.starts_with("--"));
    let (label, items) = before.split_at(before.rfind(['=', ':', '[', '{']).unwrap_or_default());
    let is_list = items.starts_with(['[', '{']);
    let items = items.trim_start_matches(['=', ':', '[', '{', ' ', '"', '\'']);
    // `permanent: true, UNREGISTERED` has other fields before the code.
    let is_name = |item: &str| !item.trim().contains(' ') && !["true", "false"].contains(&item.trim());
    let is_value = items.is_empty() || items.contains(',') && items.split(',').all(is_name);
    let label = label.trim_end_matches(['=', ':', ' ', '"', '\'', '\\']);
    option.is_some_and(|label| is_setting(label, false)) || is_value && is_setting(label, is_list)
}

/// Whether a label names a setting: what is done on several codes. `permanent error: UNREGISTERED` reports.
fn is_setting(label: &str, is_list: bool) -> bool {
    const TO_DO: &[&str] = &[
        "dead",
        "delete",
        "invalid",
        "retry",
        "retryable",
        "skip",
        "remove",
        "drop",
        "gone",
        "ignore",
        "ignored",
        "permanent",
        "transient",
        "subscribed",
    ];
    const CODES: &[&str] = &["on", "codes", "reasons", "errors", "statuses", "classes"];
    let is_part = |char: char| char.is_ascii_alphanumeric() || "_-. ".contains(char);
    let label = label.rsplit(|char: char| !is_part(char)).next().unwrap_or_default();
    let (sentence, name) = label.rsplit_once(' ').unwrap_or(("", label));
    let parts =
        |text: &str| -> Vec<String> { words(text).into_iter().map(|word| text[word].to_ascii_lowercase()).collect() };
    let (before, name) = (parts(sentence), parts(name));
    let Some(last) = name.last() else { return false };
    let acts = name.iter().any(|part| has(TO_DO, part));
    // `HUAWEI_DEAD = {80000004}`, `APNS_GONE = 'Unregistered'`
    let is_constant = name.len() > 1 && has(&["dead", "gone"], last);
    acts && (has(CODES, last) || is_list || is_constant)
        || name.iter().any(|part| has(SETTINGS, part))
        || is_list && has(&["events", "types"], last)
        || has(&["codes", "reasons", "events"], last) && before.last().is_some_and(|word| has(TO_DO, word))
}
