//! Whether a text says of a code that it was the answer once, or was only expected, and is not the answer now.

use std::ops::Range;

use push_status::Channel;

use super::name::words;
use super::text::line_at;

/// Words for an answer, and the small words around them.
const ANSWER: &[&str] = &[
    "error",
    "errors",
    "err",
    "code",
    "codes",
    "status",
    "state",
    "reason",
    "cause",
    "response",
    "result",
    "results",
    "reply",
    "answer",
    "failure",
    "failures",
    "verdict",
    "outcome",
    "value",
    "http",
    "push",
    "send",
    "request",
    "attempt",
    "run",
    "try",
    "call",
    "returned",
    "return",
    "returns",
    "returning",
    "got",
    "get",
    "gets",
    "saw",
    "seen",
    "received",
    "reported",
    "reports",
    "answered",
    "gave",
    "said",
    "failed",
    "the",
    "a",
    "an",
    "with",
    "of",
    "from",
    "by",
    "as",
    "was",
    "is",
    "were",
    "been",
    "be",
    "being",
    "had",
    "has",
    "have",
    "it",
];
const NOUNS: &[&str] = &[
    "error", "errors", "err", "code", "status", "state", "reason", "response", "result", "reply", "answer", "failure",
];
const NOW: &[&str] = &["now", "today", "currently", "current"];

/// Whether the words before a code or after it, in its line, say so.
pub fn is_past(text: &str, code: Range<usize>) -> bool {
    let before = &text[line_at(text, code.start).0..code.start];
    let after = text[code.end..].lines().next().unwrap_or_default();
    let before_clause = before.rsplit([',', ';']).next().unwrap_or(before);
    let before_clause = before_clause.rsplit(". ").next().unwrap_or(before_clause);
    let after_clause = after.split([',', ';']).next().unwrap_or(after);
    let after_clause = after_clause.split(". ").next().unwrap_or(after_clause);
    is_past_before(before_clause)
        || is_past_after(after_clause)
        || is_past_in_chinese(before_clause, after_clause)
        || is_changed(before_clause, after_clause)
        || is_wanted(before_clause)
        || [before, after].iter().any(|text| text.split([',', ';', '(', ')']).any(is_well_now))
}

/// `want Unregistered, got BadDeviceToken`, `should be 80000000`, `期望 80000000，实际 80300007`
fn is_wanted(before: &str) -> bool {
    let words = lower_words(before);
    let is_wanted = matches!(&words[..], [.., should, be] if should == "should" && be == "be")
        || words.last().is_some_and(|word| has(&["want", "wants", "wanted"], word));
    let wanted = ["期望", "预期"].iter().filter_map(|word| before.rfind(word)).max();
    is_wanted || wanted.is_some_and(|at| !before[at..].contains("实际"))
}

fn lower_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| text[word].to_ascii_lowercase()).collect()
}

pub(super) fn has(words: &[&str], word: &str) -> bool {
    words.contains(&word)
}

/// `previous error`, `prev_reason`, `no longer returns`, `previously returned`, `(was 410`. `old token` speaks of the token.
fn is_past_before(clause: &str) -> bool {
    // `previously valid token is now` tells about the token.
    const ADVERBS: &[&str] = &["previously", "formerly", "earlier", "yesterday", "resolved"];
    const STATES: &[&str] = &["valid", "active", "good", "ok", "known", "live", "working", "than", "on"];
    let words = lower_words(clause);
    let speaks_of_answer = |rest: &[String]| {
        let is_state = |word: &String| has(STATES, word) || word.ends_with("ed") && !has(ANSWER, word);
        !rest.first().is_some_and(is_state) && !rest.iter().any(|word| has(NOW, word))
    };
    let is_adverb = |at: usize| has(ADVERBS, &words[at]) && speaks_of_answer(&words[at + 1..]);
    if (0..words.len()).any(is_adverb) {
        return true;
    }
    let is_answer = |word: &String| {
        has(ANSWER, word) || word.bytes().all(|byte| byte.is_ascii_digit()) || word.parse::<Channel>().is_ok()
    };
    let start = words.iter().rposition(|word| !is_answer(word)).map_or(0, |at| at + 1);
    // `(was 410 Unregistered)`; the subject of `token was` is a token.
    let elliptic = clause.rsplit('(').next().unwrap_or(clause).trim_start_matches(['"', '\'', '`', ' ']);
    if ["was ", "were "]
        .iter()
        .any(|verb| elliptic.get(..verb.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(verb)))
    {
        return true;
    }
    let Some(at) = start.checked_sub(1) else { return false };
    let word_before = |word: &str| at > 0 && words[at - 1] == word;
    let is_before_noun = || words.get(at + 1).is_some_and(|word| has(NOUNS, word)) || at + 1 == words.len();
    match words[at].as_str() {
        "previous" | "prev" | "prior" | "former" | "history" => true,
        "expected" | "expect" | "expects" | "expecting" => !word_before("as"),
        "last" | "old" | "original" => is_before_noun(),
        "longer" => word_before("no"),
        "to" => word_before("used"),
        _ => false,
    }
}

/// `is not returned anymore`, `errors are gone`, `yesterday`. `is not retryable` speaks of what to do.
fn is_past_after(clause: &str) -> bool {
    const AROUND: &[&str] = &[
        "error", "errors", "code", "codes", "status", "rate", "is", "was", "are", "were", "has", "have", "had", "all",
    ];
    const PAST: &[&str] = &["yesterday", "previously", "formerly", "earlier", "before", "anymore"];
    const GONE: &[&str] = &["gone", "disappeared", "stopped", "vanished", "resolved", "fixed", "ceased", "recovered"];
    const NO: &[&str] = &["not", "never", "t", "longer"];
    const ANSWERED: &[&str] = &[
        "returned",
        "return",
        "reported",
        "seen",
        "received",
        "raised",
        "thrown",
        "occurring",
        "occurred",
        "occur",
        "happening",
        "happened",
        "happen",
        "observed",
        "appear",
        "appearing",
        "appeared",
        "the",
        "so",
        "answered",
    ];
    let words = lower_words(clause);
    // `(previous)`, `(old)`; in `(previous: 200)`, the other one is.
    if let Some(inside) = clause.trim_start_matches([' ', '"', '\'']).strip_prefix('(') {
        let is_old = |word: &String| has(PAST, word) || has(&["previous", "prev", "old"], word);
        let is_about_another = inside.split(')').next().is_some_and(|inside| inside.contains([':', '=']));
        return words.first().is_some_and(is_old) && !is_about_another;
    }
    // An arrow or a colon begins another statement.
    if clause.trim_start_matches([' ', '"', '\'', '`']).starts_with([':', '-', '=', '|']) {
        return false;
    }
    let is_around = |word: &&String| {
        has(AROUND, word)
            || ["do", "does", "did", "doesn", "isn", "wasn", "aren", "didn", "no"].contains(&word.as_str())
    };
    let start = words.iter().take_while(is_around).count();
    match words[start..].iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["last", unit, ..] => has(&["time", "week", "month", "night", "year", "run"], unit),
        [word, ..] if has(PAST, word) || has(GONE, word) => true,
        [no, "be" | "been" | "being", word, ..] | [no, word, ..] if has(NO, no) => has(ANSWERED, word),
        ["any", "more" | "longer", ..] => true,
        _ => false,
    }
}

/// `之前返回`, `上次报`, `不再返回`; `之前有效的令牌` speaks of the token.
fn is_past_in_chinese(before: &str, after: &str) -> bool {
    const PAST: &[&str] = &[
        "之前",
        "以前",
        "此前",
        "先前",
        "上次",
        "上一次",
        "曾",
        "原来",
        "原先",
        "不再",
        "昨天",
        "前天",
        "上周",
        "去年",
        "上个月",
        "过去",
        "早前",
        "历史",
    ];
    const OTHERS: &[&str] = &[
        "token", "令牌", "设备", "用户", "手机", "现在", "今天", "目前", "如今", "有效", "正常", "成功", "登录",
        "注册", "登记", "应用",
    ];
    const AROUND: &[&str] = &[" ", "\"", "'", "`", "的", "错误", "码", "状态", "率", "已经", "已", "都", "了"];
    const GONE: &[&str] = &[
        "不再出现",
        "不再返回",
        "不再报",
        "不再有",
        "没有再",
        "没再",
        "未再",
        "消失",
        "恢复",
        "解决",
        "修复",
        "是之前",
        "是上次",
        "是以前",
        "是昨天",
    ];
    let last = PAST
        .iter()
        .filter_map(|word| before.rfind(word).map(|at| &before[at + word.len()..]))
        .min_by_key(|rest| rest.len());
    let is_of_answer = |rest: &str| {
        let rest = rest.to_ascii_lowercase();
        !OTHERS.iter().any(|word| rest.contains(word))
    };
    let mut after = after;
    while let Some(rest) = AROUND.iter().find_map(|word| after.strip_prefix(word)) {
        after = rest;
    }
    let after = after.strip_prefix("问题").unwrap_or(after).trim_start_matches("已");
    last.is_some_and(is_of_answer) || GONE.iter().any(|word| after.starts_with(word))
}

const WELL: &[&str] = &[
    "ok",
    "success",
    "successful",
    "succeeded",
    "succeeds",
    "works",
    "working",
    "fine",
    "delivered",
    "accepted",
    "valid",
    "active",
    "recovered",
    "normal",
    "healthy",
    "200",
];

/// `from Unregistered to OK`, `Unregistered -> OK`
fn is_changed(before: &str, after: &str) -> bool {
    let after = after.trim_start_matches([' ', '"', '\'', '`']);
    let arrow = ["->", "=>", "→", "to "].iter().find_map(|arrow| after.strip_prefix(arrow));
    let is_from = lower_words(before).last().is_some_and(|word| word == "from");
    arrow.is_some_and(|rest| {
        is_from && after.starts_with("to ") || lower_words(rest).first().is_some_and(|word| has(WELL, word))
    })
}

/// `current status OK`, `now it works`, `现在成功`
fn is_well_now(clause: &str) -> bool {
    const MOST_BETWEEN: usize = 2;
    const NOW_CHINESE: &[&str] = &["现在", "目前", "当前", "如今", "今天"];
    const WELL_CHINESE: &[&str] = &["成功", "正常", "恢复", "好了", "可以", "送达", "有效", "通过"];
    let words = lower_words(clause);
    let is_said = |at: usize| {
        let rest = &words[at + 1..];
        let well = rest.iter().take(MOST_BETWEEN + 1).position(|word| has(WELL, word));
        let is_end =
            |well: usize| rest[well + 1..].iter().all(|word| has(WELL, word) || has(&["again", "for", "it"], word));
        has(NOW, &words[at])
            && well.is_some_and(|well| is_end(well) && !rest[..well].iter().any(|word| has(&["not", "no"], word)))
    };
    let is_said_in_chinese = |now: &&str| {
        let Some((_, rest)) = clause.split_once(*now) else { return false };
        WELL_CHINESE.iter().any(|well| {
            rest.split_once(well).is_some_and(|(between, rest)| {
                between.chars().count() <= 4
                    && !between.contains(['不', '未', '没', '无'])
                    && !rest
                        .trim_start_matches([' ', ':'])
                        .starts_with(|char: char| char.is_ascii_digit() || char == '率')
            })
        })
    };
    clause.contains("已恢复")
        || clause.contains("恢复正常")
        || (0..words.len()).any(is_said)
        || NOW_CHINESE.iter().any(is_said_in_chinese)
}
