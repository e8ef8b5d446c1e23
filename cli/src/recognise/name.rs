//! Names and reasons in a text, in any case and in the spelling of constants.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use push_status::vendor::VendorStatus;
use push_status::{Channel, PushStatus, TokenVerdict};

use super::denial::is_denied;
use super::number::has_unit;
use super::row::AnyRow;
use super::sent;
use super::subject::says_failure;
use super::supposed::is_no_report;
use super::text::{blank, key, line_at};

/// A name in a text.
pub struct Name {
    pub at: usize,
    pub end: usize,
    pub rows: Vec<AnyRow>,
    /// It may be only the words of an HTTP status, or a general status next to a more exact one.
    pub is_weak: bool,
    /// A word without parts, such as `Shutdown`.
    pub is_plain: bool,
    /// It may be a word of a sentence: `Shutdown complete`.
    pub is_ordinary: bool,
    /// Other systems have the same name, or may spell it with hyphens, so it needs a channel to be a code.
    pub is_common: bool,
    /// It is in what was sent, such as the title of a notification, or in a token.
    pub is_sent: bool,
}

impl Name {
    /// Whether only Apple has this reason, and it does not prove that the token is gone.
    pub fn is_refusal_of_apns(&self) -> bool {
        self.rows.iter().all(|row| row.channel() == Channel::Apple && row.token_verdict() != TokenVerdict::Dead)
    }
}

/// Names that are no push service's own, with those of `OF_HTTP`: those of gRPC and of Google's other APIs, and what a queue, a
/// cloud or a registry says as well.
const COMMON: &[&str] = &[
    "badcertificate",
    "badpath",
    "badpriority",
    "badtopic",
    "authenticationerror",
    "aborted",
    "alreadyexists",
    "cancelled",
    "dataloss",
    "deadlineexceeded",
    "duplicateheaders",
    "expiredtoken",
    "failedprecondition",
    "idletimeout",
    "internal",
    "internalerror",
    "invalidargument",
    "invaliddatakey",
    "invalidjson",
    "invalidparameters",
    "invalidttl",
    "messagetoobig",
    "missingtopic",
    "notregistered",
    "outofrange",
    "payloadempty",
    "permissiondenied",
    "quotaexceeded",
    "resourceexhausted",
    "serverunavailable",
    "shutdown",
    "topicdisallowed",
    "unauthenticated",
    "unknown",
    "unknownerror",
    "unregistered",
    "unspecifiederror",
];

/// Names that are the words of an HTTP status.
const OF_HTTP: &[&str] = &[
    "conflict",
    "forbidden",
    "internalservererror",
    "methodnotallowed",
    "notfound",
    "payloadtoolarge",
    "serviceunavailable",
    "toomanyrequests",
    "unavailable",
];

/// Whether other systems have the name of a row.
pub fn is_common(row: AnyRow) -> bool {
    is_common_name(&key(&row.wire()))
}

/// Whether the name of a row is the words of an HTTP status.
pub fn is_of_http(row: AnyRow) -> bool {
    OF_HTTP.contains(&key(&row.wire()).as_str())
}

fn is_common_name(name: &str) -> bool {
    COMMON.contains(&name) || OF_HTTP.contains(&name)
}

type Index = HashMap<String, Vec<AnyRow>>;

/// What is sent as a text, with its other spellings. `OK` is everybody's, so it is only in `NAMES`.
static SENT: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::new();
    let is_text = |wire: &str| wire != "OK" && wire.bytes().any(|byte| byte.is_ascii_alphabetic());
    for status in VendorStatus::all().filter(|status| is_text(status.wire())) {
        for name in [status.wire(), status.name()].iter().chain(status.aliases()) {
            add(&mut index, name, status.into());
        }
    }
    index
});

/// The names and labels of all rows, for a text that is nothing else.
static NAMES: LazyLock<Index> = LazyLock::new(|| {
    let mut index = SENT.clone();
    for status in PushStatus::all() {
        [Some(status.name()), status.label()]
            .into_iter()
            .flatten()
            .for_each(|name| add(&mut index, name, status.into()));
    }
    for status in VendorStatus::all() {
        [status.name()].iter().chain(status.aliases()).for_each(|name| add(&mut index, name, status.into()));
    }
    index
});

/// What is sent as a text, and mPaaS's labels of several words, where they are long enough to be found in a sentence.
static LABELS: LazyLock<Index> = LazyLock::new(|| {
    const SHORTEST: usize = 12;
    let mut index = SENT.clone();
    index.retain(|name, _| name.len() >= SHORTEST);
    for status in PushStatus::all() {
        let label = status.label().filter(|label| label.contains(' ') && label.len() >= SHORTEST);
        label.into_iter().for_each(|label| add(&mut index, label, status.into()));
    }
    index
});

fn add(index: &mut Index, name: &str, row: AnyRow) {
    let rows = index.entry(key(name)).or_default();
    if !rows.contains(&row) {
        rows.push(row);
    }
}

/// The rows that a whole text names.
///
/// A channel that it mentions counts more than the spelling: `MessagingErrorCode.Unregistered` is FCM's.
pub fn whole(text: &str, channels: &[Channel]) -> Vec<AnyRow> {
    let text = text.trim();
    let is_part = |char: char| char.is_alphanumeric() || "_-.:()'/, ".contains(char);
    // A word that is not in ASCII names a channel, or says more than the name.
    if !text.is_ascii() || !text.bytes().any(|byte| byte.is_ascii_alphabetic()) || !text.chars().all(is_part) {
        return Vec::new();
    }
    let name = if text.contains(' ') { text } else { text.rsplit(['.', ':']).next().unwrap_or(text) };
    // `SenderIdMismatchError:ExpiredToken` is two names.
    if !all(&text[..text.len() - name.len()]).is_empty() {
        return Vec::new();
    }
    let found = [text, name].iter().find_map(|text| NAMES.get(&key(text)).filter(|_| !key(text).is_empty()));
    let mut rows = found.cloned().unwrap_or_default();
    if rows.iter().any(|row| channels.contains(&row.channel())) {
        rows.retain(|row| channels.contains(&row.channel()));
    }
    exact(rows, name)
}

/// The names in the text.
pub fn all(text: &str) -> Vec<Name> {
    // Each is compared with its line. A paste with more than these is a log, which has commands of its own.
    const MOST: usize = 500;
    let is_part = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
    let mut names = Vec::new();
    let mut at = 0;
    for word in text.split(|char: char| !is_part(char)) {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let rows = rows_of(word, before, after);
        let is_said = || !is_http_phrase(word, before) && !is_denied(before, after) && !is_setting(word, after);
        if let Some(rows) = rows.filter(|_| is_said()) {
            let is_general = rows.iter().all(|row| row.name().starts_with("Status"));
            let is_weak = is_general || OF_HTTP.contains(&key(word).as_str()) && follows_http_status(before);
            let is_plain = !has_hump(word) && !word.contains('_');
            let is_row = is_of_cell(&rows, before, after);
            let is_common = word.contains('-') || rows.iter().any(|row| is_common(*row));
            names.push(Name {
                at,
                is_common,
                is_sent: sent::is_of_message(before, after),
                end: at + word.len(),
                rows,
                is_weak,
                is_plain,
                is_ordinary: is_plain && is_capitalised(word) && !is_answer(text, at, after) && !is_row,
            });
        }
        if names.len() == MOST {
            break;
        }
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    // `BadDeviceToken x3, Unregistered x20` is a list of names.
    let lines: HashSet<usize> =
        names.iter().filter(|name| !name.is_plain).map(|name| line_at(text, name.at).0).collect();
    for name in &mut names {
        name.is_ordinary &= !lines.contains(&line_at(text, name.at).0);
    }
    names
}

/// Whether a name is the `reason` of a text that also has its HTTP status, as in APNs's own replies.
pub fn is_apns_reason(text: &str, name: &Name, row: AnyRow) -> bool {
    let before = text[..name.at].trim_end_matches([' ', '"', '\'', '\\', ':', '=', '>']);
    let has_status = |status: &u16| {
        let status = status.to_string();
        text.split(|char: char| !char.is_ascii_alphanumeric()).any(|word| word == status)
    };
    row.channel() == Channel::Apple
        && before.to_ascii_lowercase().ends_with("reason")
        && row.http_statuses().iter().any(has_status)
}

fn rows_of(word: &str, before: &str, after: &str) -> Option<Vec<AnyRow>> {
    const SHORTEST: usize = 8;
    let word = word.trim_matches('-');
    let is_firebase = before.ends_with("messaging/");
    // Each framework has a `ServiceUnavailableException` of its own.
    let stem = ["Error", "Exception"].iter().find_map(|end| word.strip_suffix(end));
    let stem = stem.filter(|stem| stem.len() >= SHORTEST && !OF_HTTP.contains(&key(stem).as_str()));
    let (start, rest) = word.split_once('_').unwrap_or_default();
    let constant = Some(rest).filter(|_| ["ERROR", "ERR", "REASON", "STATUS", "CODE", "APNS", "FCM"].contains(&start));
    let asked = word.strip_prefix("Is").filter(|_| after.starts_with(['(', '=', ':']));
    let rows = SENT.get(&key(word)).or_else(|| SENT.get(&key(stem?))).or_else(|| SENT.get(&key(asked?)));
    let rows = rows.or_else(|| SENT.get(&key(constant?)))?;
    let is_sent_so = rows.iter().any(|row| row.wire() == word);
    let is_in_parts = has_hump(word) || word.contains('_');
    // `registration-token-not-registered` is no English, but one hyphen joins two words of it.
    let is_firm = is_in_parts && word.len() >= SHORTEST && !word.contains('-') || word.matches('-').count() > 1;
    let is_certain = is_firebase || is_firm || asked.is_some();
    let is_of_status = is_of_status(rows, before, after);
    let is_named = is_certain
        || is_sent_so && (word.len() >= SHORTEST || follows_field(before) || is_in_parts && names_channel(before))
        || is_of_status;
    let is_plain = !is_firebase && !is_in_parts;
    let is_word = is_plain && word.starts_with(char::is_uppercase);
    let is_placed = || is_of_status || is_after_channel_or_field(before) || is_of_cell(rows, before, after);
    let is_named = is_named && (!is_word || is_placed());
    is_named.then(|| exact(rows.clone(), word))
}

/// Whether one of the HTTP statuses that a name is sent with is right before it, and it ends its cell or its part of the text:
/// `apns,410,Unregistered`, `received error 410 (Unregistered)`. `410 Unregistered users` counts.
fn is_of_cell(rows: &[AnyRow], before: &str, after: &str) -> bool {
    let signs = [' ', '\t', ',', ';', '|', '→', '>', '-', '(', '[', ':', '/', '"', '\''];
    let status = before.trim_end_matches(signs);
    let digits = status.len() - status.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    let status = status[status.len() - digits..].parse().ok();
    let is_own = |row: &AnyRow| status.is_some_and(|status| row.http_statuses().contains(&status));
    is_own_end(after) && rows.iter().any(is_own)
}

/// Whether a text, a part of it or a cell of a table ends here.
fn is_own_end(after: &str) -> bool {
    is_end(after)
        || after.trim_start_matches(' ').starts_with(['|', '\t', ']', '}', '<', '-']) && !after.starts_with('-')
}

/// Whether the text has the HTTP status that a reason is sent with: `status: 410, reason: unregistered`, and aioapns's `description`.
fn is_of_status(rows: &[AnyRow], before: &str, after: &str) -> bool {
    fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
        text.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
    }
    let statuses = || rows.iter().flat_map(|row| row.http_statuses()).map(ToString::to_string);
    matches!(words(before).next_back(), Some("reason" | "description"))
        && statuses().any(|status| words(before).chain(words(after)).any(|word| word == status))
}

/// Whether the words before a plain word such as `Unregistered` speak of a push service, or a field of a name is before it.
fn is_after_channel_or_field(before: &str) -> bool {
    before.trim().is_empty() || follows_field(before) || names_channel(before)
}

/// Whether the line that a text ends in names a channel: `APNs returned BadPath`.
fn names_channel(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or(before);
    !super::channel::mentions(line).is_empty()
}

/// `Unregistered`, not `UNREGISTERED`.
fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase)
}

/// Whether a capitalised word was answered: a channel, a field or a status is right before it, it ends the text after a sign or
/// in a line about a token, or its line speaks of a failure.
fn is_answer(text: &str, at: usize, after: &str) -> bool {
    let (start, line) = line_at(text, at);
    let before = &text[start..at];
    let follows_channel = || {
        // The mark of a channel may be the beginning of a word, such as `ApnsClient`.
        let is_in_word = |char: char| char.is_ascii_alphanumeric() || "_-.".contains(char);
        let mentions = super::channel::mentions(before);
        let rest = mentions.last().map(|mention| before[mention.end..].trim_start_matches(is_in_word));
        rest.is_some_and(|rest| !rest.contains(char::is_alphanumeric))
    };
    let is_value = || {
        before.trim_end().ends_with([':', '=', '>', '(', '"', '\''])
            || ["token", "device"].iter().any(|word| before.to_ascii_lowercase().contains(word))
    };
    follows_field(before)
        || is_end(after) && (is_value() || follows_count(before))
        || follows_http_status(before) && !has_unit(after)
        || says_failure(line)
        || follows_channel()
}

/// `12 x Unregistered`
fn follows_count(before: &str) -> bool {
    let count = before.trim_end().strip_suffix(['x', '×']).map(str::trim_end);
    count.is_some_and(|count| count.ends_with(|char: char| char.is_ascii_digit()))
}

/// Whether a text, or a part of it in quotes or brackets, ends here.
fn is_end(after: &str) -> bool {
    after.trim().is_empty() || after.starts_with(['\n', ',', ';', '.', ')', '"', '\''])
}

/// `IdleTimeout=300s` is a setting.
fn is_setting(word: &str, after: &str) -> bool {
    let value = after.trim_start_matches(['"', '\'', ' ', '=', ':']);
    word.ends_with("Timeout") && value.starts_with(|char: char| char.is_ascii_digit())
}

/// `Service Unavailable` and `403 Forbidden` are the words of an HTTP status.
fn is_http_phrase(word: &str, before: &str) -> bool {
    word == "Unavailable" && before.trim_end().ends_with("Service")
        || word == "Forbidden" && follows_http_status(before)
}

fn has_hump(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// Of rows of several lists, those that are spelt exactly so.
fn exact(rows: Vec<AnyRow>, word: &str) -> Vec<AnyRow> {
    let same: Vec<AnyRow> = rows.iter().copied().filter(|row| row.wire() == word).collect();
    if same.is_empty() { rows } else { same }
}

/// Whether a field that holds a name ends here.
fn follows_field(before: &str) -> bool {
    const FIELDS: &[&str] =
        &["code", "codes", "reason", "reasons", "error", "errors", "status", "cause", "causes", "result", "results"];
    // The items of a list before this one.
    let is_item = |char: char| char.is_ascii_alphanumeric() || "\"', _-".contains(char);
    let list = before.trim_end_matches(is_item);
    let before = if list.ends_with('[') { list } else { before };
    let before = before.trim_end_matches([' ', '"', '\'', '\\', ':', '=', '>', '.', '(', '[']);
    let word = before.rsplit(|char: char| !(char.is_ascii_alphanumeric() || char == '_')).next().unwrap_or_default();
    let word = key(word);
    FIELDS.iter().any(|field| word.ends_with(field)) || ["apns", "apple", "ios", "fcm", "gcm"].contains(&word.as_str())
}

/// Whether an HTTP status comes right before: `403 (Forbidden)`.
fn follows_http_status(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '(', '-']);
    let digits = before.len() - before.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    digits == 3
}

/// Whether a row is hardly the answer, because another HTTP status comes before it, or the line speaks of the sender's own token:
/// `apns jwt: 403 ExpiredToken`.
pub fn is_of_provider(before: &str, row: AnyRow) -> bool {
    let line = before.rsplit('\n').next().unwrap_or(before).to_ascii_lowercase();
    let label = line.trim_end_matches([' ', '"', '\'', ':', '=', '(', '-']);
    let label =
        label.strip_suffix("reason").unwrap_or(label).trim_end_matches([' ', '"', '\'', ':', '=', '(', ',', '-']);
    let status = label.rsplit(|char: char| !char.is_ascii_alphanumeric()).next().and_then(|word| word.parse().ok());
    let is_of_other_status = status.is_some_and(|status: u16| {
        (400..500).contains(&status) && !row.http_statuses().is_empty() && !row.http_statuses().contains(&status)
    });
    let is_word = |word: &str| line.split(|char: char| !char.is_ascii_alphanumeric()).any(|of_line| of_line == word);
    is_of_other_status || row.wire() == "ExpiredToken" && ["provider", "jwt", "auth", "access"].into_iter().any(is_word)
}

/// The rows of a channel whose label or name, in words, is in a line, and whether each is only a guess.
pub fn labels(channel: Channel, line: &str) -> Vec<(AnyRow, bool)> {
    let words = words(line);
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let Some((to, name, row)) = label_from(channel, line, &words[from..]) else {
            from += 1;
            continue;
        };
        let (start, end) = (words[from].start, words[from + to].end);
        from += to + 1;
        if is_denied(&line[..start], &line[end..]) {
            continue;
        }
        let said = &line[start..end];
        let is_value = follows_field(&line[..start]);
        let is_part = line[end..].starts_with(['_', '-']) || line[..start].ends_with(['_', '-']);
        let is_dead = row.token_verdict() == TokenVerdict::Dead;
        let is_sure = if is_part || is_dead && is_no_report(line, start..end) {
            false
        } else if is_all_of(line, start..end) {
            true
        } else if is_common_name(&name) {
            let is_word = said.starts_with(char::is_uppercase) && !said.contains([' ', '-']);
            is_value && is_word && is_end(&line[end..])
        } else {
            is_value || !is_dead && says_failure(line)
        };
        found.push((row, !is_sure));
    }
    found
}

/// Whether a line has nothing but a label or a number, a channel, and words that say what it is: it is no sentence about something
/// else.
pub fn is_all_of(line: &str, label: Range<usize>) -> bool {
    const SAYS_WHAT: &[&str] = &[
        "push",
        "error",
        "err",
        "failed",
        "failure",
        "reason",
        "token",
        "device",
        "registration",
        "receipt",
        "status",
        "code",
        "uninstalled",
        "推送失败",
        "推送",
        "回执",
        "状态",
        "错误",
        "已卸载",
        "应用已卸载",
        "失败",
        "返回",
    ];
    let mut rest = line.to_owned();
    blank(&mut rest, label);
    for mention in super::channel::mentions(line) {
        blank(&mut rest, mention.at..mention.end);
    }
    let rest = rest.to_lowercase();
    rest.split(|char: char| !char.is_alphanumeric()).all(|word| word.is_empty() || SAYS_WHAT.contains(&word))
}

/// The longest label that begins with the first of these words: its last word, its name and its row.
fn label_from(channel: Channel, line: &str, words: &[Range<usize>]) -> Option<(usize, String, AnyRow)> {
    const MOST_WORDS: usize = 12;
    let mut name = String::new();
    let mut found = None;
    for (at, word) in words.iter().enumerate().take(MOST_WORDS) {
        if at > 0 && !["", " ", "-", "_"].contains(&&line[words[at - 1].end..word.start]) {
            break;
        }
        name += &key(&line[word.clone()]);
        let row = LABELS.get(&name).and_then(|rows| rows.iter().find(|row| row.channel() == channel));
        found = row.map(|row| (at, name.clone(), *row)).or(found);
    }
    found
}

/// Where the words of a line are. `BadDeviceToken` is three.
pub fn words(line: &str) -> Vec<Range<usize>> {
    let bytes = line.as_bytes();
    let is_start = |at: &usize| {
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        bytes[*at].is_ascii_alphanumeric()
            && (!before.is_ascii_alphanumeric() || before.is_ascii_lowercase() && bytes[*at].is_ascii_uppercase())
    };
    let starts: Vec<usize> = (0..bytes.len()).filter(is_start).collect();
    let is_end = |at: &usize| !bytes[*at].is_ascii_alphanumeric() || is_start(at);
    starts.iter().map(|start| *start..(start + 1..bytes.len()).find(is_end).unwrap_or(bytes.len())).collect()
}
