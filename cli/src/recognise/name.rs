//! Names and reasons in a text, in any case and in the spelling of constants.

use std::collections::HashMap;
use std::sync::LazyLock;

use push_status::vendor::VendorStatus;
use push_status::{Channel, PushStatus};

use super::row::AnyRow;
use super::text::key;

/// A name in a text.
pub struct Name {
    pub at: usize,
    pub end: usize,
    pub rows: Vec<AnyRow>,
    /// It may be only the words of an HTTP status, or a general status next to a more exact one.
    pub is_weak: bool,
    /// A word without parts, such as `Shutdown`.
    pub is_plain: bool,
    /// Other systems have the same name, so it needs a channel to be a code.
    pub is_common: bool,
}

/// Names that are no push service's own: those of gRPC and of Google's other APIs, the words of HTTP statuses, and what a queue,
/// a cloud or a registry says as well.
const COMMON: &[&str] = &[
    "badcertificate",
    "badpath",
    "badpriority",
    "badtopic",
    "authenticationerror",
    "conflict",
    "aborted",
    "alreadyexists",
    "cancelled",
    "dataloss",
    "deadlineexceeded",
    "duplicateheaders",
    "expiredtoken",
    "failedprecondition",
    "forbidden",
    "idletimeout",
    "internal",
    "internalerror",
    "internalservererror",
    "invalidargument",
    "invaliddatakey",
    "invalidjson",
    "invalidparameters",
    "invalidttl",
    "messagetoobig",
    "methodnotallowed",
    "missingtopic",
    "notfound",
    "notregistered",
    "outofrange",
    "payloadempty",
    "payloadtoolarge",
    "permissiondenied",
    "quotaexceeded",
    "resourceexhausted",
    "serverunavailable",
    "serviceunavailable",
    "shutdown",
    "toomanyrequests",
    "topicdisallowed",
    "unauthenticated",
    "unavailable",
    "unknown",
    "unknownerror",
    "unregistered",
    "unspecifiederror",
];

/// Whether other systems have the name of a row.
pub fn is_common(row: AnyRow) -> bool {
    COMMON.contains(&key(&row.wire()).as_str())
}

type Index = HashMap<String, Vec<AnyRow>>;

/// What is sent as a text, with its other spellings.
static SENT: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::new();
    for status in VendorStatus::all().filter(|status| status.wire().bytes().any(|byte| byte.is_ascii_alphabetic())) {
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
    VendorStatus::all().for_each(|status| add(&mut index, status.name(), status.into()));
    index
});

fn add(index: &mut Index, name: &str, row: AnyRow) {
    let rows = index.entry(key(name)).or_default();
    if !rows.contains(&row) {
        rows.push(row);
    }
}

/// The rows that a whole text names.
pub fn whole(text: &str) -> Vec<AnyRow> {
    let text = text.trim();
    let is_part = |char: char| char.is_alphanumeric() || "_-.:()'/, ".contains(char);
    // A word that is not in ASCII names a channel, or says more than the name.
    if !text.is_ascii() || !text.bytes().any(|byte| byte.is_ascii_alphabetic()) || !text.chars().all(is_part) {
        return Vec::new();
    }
    let name = if text.contains(' ') { text } else { text.rsplit(['.', ':']).next().unwrap_or(text) };
    let found = [text, name].iter().find_map(|text| NAMES.get(&key(text)).filter(|_| !key(text).is_empty()));
    let rows = found.cloned().unwrap_or_default();
    exact(rows, name)
}

/// Every name in the text.
pub fn all(text: &str) -> Vec<Name> {
    let is_part = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
    let mut names = Vec::new();
    let mut at = 0;
    for word in text.split(|char: char| !is_part(char)) {
        let rows = rows_of(word, &text[..at], &text[at + word.len()..]);
        if let Some(rows) = rows.filter(|_| !is_http_phrase(word, &text[..at])) {
            let is_general = rows.iter().all(|row| row.name().starts_with("Status"));
            let is_weak = is_general || follows_http_status(&text[..at]);
            let is_common = rows.iter().any(|row| is_common(*row));
            names.push(Name {
                at,
                is_common,
                end: at + word.len(),
                rows,
                is_weak,
                is_plain: !has_hump(word) && !word.contains('_'),
            });
        }
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
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
    if word.len() < 4 {
        return None;
    }
    let is_firebase = before.ends_with("messaging/");
    let stem =
        ["Error", "Exception"].iter().find_map(|end| word.strip_suffix(end)).filter(|stem| stem.len() >= SHORTEST);
    let (start, rest) = word.split_once('_').unwrap_or_default();
    let constant = Some(rest).filter(|_| ["ERROR", "ERR", "REASON", "STATUS", "CODE", "APNS", "FCM"].contains(&start));
    let asked = word.strip_prefix("Is").filter(|_| after.starts_with(['(', '=', ':']));
    let rows = SENT.get(&key(word)).or_else(|| SENT.get(&key(stem?))).or_else(|| SENT.get(&key(asked?)));
    let rows = rows.or_else(|| SENT.get(&key(constant?)))?;
    let is_sent_so = rows.iter().any(|row| row.wire() == word);
    let is_in_parts = has_hump(word) || word.contains('_');
    let is_certain = is_firebase || is_in_parts && word.len() >= SHORTEST && !word.contains('-') || asked.is_some();
    let is_named = is_certain || is_sent_so && (word.len() >= SHORTEST || follows_field(before));
    let is_plain = !is_firebase && !is_in_parts;
    let is_named =
        is_named && !(is_plain && word.starts_with(char::is_uppercase) && !is_after_channel_or_field(before));
    is_named.then(|| exact(rows.clone(), word))
}

/// Whether the words before a plain word such as `Unregistered` speak of a push service, or a field of a name is before it.
fn is_after_channel_or_field(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or(before);
    before.trim().is_empty() || follows_field(before) || !super::channel::mentions(line).is_empty()
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
    let before = before.trim_end_matches([' ', '"', '\'', '\\', ':', '=', '>', '.', '(', '[']);
    let word = before.rsplit(|char: char| !(char.is_ascii_alphanumeric() || char == '_')).next().unwrap_or_default();
    let word = key(word);
    ["code", "reason", "error", "status", "cause", "result"].iter().any(|field| word.ends_with(field))
        || ["apns", "apple", "ios", "fcm", "gcm"].contains(&word.as_str())
}

/// Whether an HTTP status comes right before: `403 (Forbidden)`.
fn follows_http_status(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '(', '-']);
    let digits = before.len() - before.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    digits == 3
}

/// The rows of a channel whose label or name, in words, is in a line.
pub fn labels(channel: Channel, line: &str) -> Vec<AnyRow> {
    const SHORTEST: usize = 12;
    let line = key(line);
    let of_channel = |rows: &Vec<AnyRow>| rows.iter().find(|row| row.channel() == channel).copied();
    let is_in_line = |name: &str| name.len() >= SHORTEST && line.contains(name);
    let sent = SENT.iter().filter(|(name, _)| is_in_line(name));
    let sent: Vec<(&String, AnyRow)> = sent.filter_map(|(name, rows)| Some((name, of_channel(rows)?))).collect();
    // `BadCertificate` is in `BadCertificateEnvironment`.
    let is_part = |name: &str| sent.iter().any(|(other, _)| other.len() > name.len() && other.contains(name));
    let mut named: Vec<AnyRow> = sent.iter().filter(|(name, _)| !is_part(name)).map(|(_, row)| *row).collect();
    if !named.is_empty() {
        named.sort_by_key(|row| row.wire());
        return named;
    }
    let is_in_line = |status: &PushStatus| {
        status.label().is_some_and(|label| label.contains(' ') && label.len() >= SHORTEST && line.contains(&key(label)))
    };
    PushStatus::all().filter(|status| status.channel() == channel).filter(is_in_line).map(AnyRow::from).collect()
}
