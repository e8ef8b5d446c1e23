//! What of a text was sent in a message, and which objects a place in it is in.

use super::text::key;

/// Whether a name is in the message that was sent: `"notification":{"title":"UNREGISTERED"}`, `"data":{"status":"UNREGISTERED"}`,
/// `topic=com.ExpiredToken.app`, `"token":"UNREGISTERED:APA91b"`. Under `data`, a reply and a log
/// can have an error as well.
pub fn is_of_message(before: &str, after: &str) -> bool {
    const TEXTS: &[&str] = &["title", "subtitle", "body", "alert"];
    // A vendor says in these what went wrong.
    const MESSAGES: &[&str] = &["message", "msg", "param", "payload"];
    const IDS: &[&str] = &["token", "devicetoken", "registrationtoken", "topic", "apnstopic", "package", "bundleid"];
    const SIGNS: [char; 6] = ['"', '\'', '\\', ' ', ':', '='];
    const ERRORS: &[&str] = &["error", "errorcode", "reason", "code", "cause"];
    let is_part = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
    let value = before.trim_end_matches(is_part);
    let label = value.trim_end_matches(SIGNS);
    let is_value = value[label.len()..].contains([':', '=']);
    let field = key(label.rsplit(|char: char| !(is_part(char) && char != '.')).next().unwrap_or_default());
    let is_part_of_id = value.len() < before.len() || after.starts_with([':', '.', '_']);
    let is_text = TEXTS.contains(&field.as_str()) || MESSAGES.contains(&field.as_str()) && is_accepted(before);
    if is_value && (is_text || is_part_of_id && IDS.contains(&field.as_str())) {
        return true;
    }
    let objects = objects_around(before);
    let is_in_data = objects.first().is_some_and(|object| ["data", "payload"].contains(&object.as_str()));
    objects.iter().any(|object| ["notification", "aps", "alert"].contains(&object.as_str()))
        || is_in_data && is_value && !ERRORS.contains(&field.as_str())
}

/// Whether the line says before a place that the message was accepted: `apns delivered: msg=Unregistered`.
fn is_accepted(before: &str) -> bool {
    const ACCEPTED: &[&str] = &["delivered", "succeeded", "accepted", "success", "sent", "ok"];
    const FAILED: &[&str] = &["not", "no", "fail", "failed", "failure", "error", "rejected", "false", "0"];
    let line = before.rsplit('\n').next().unwrap_or(before).to_ascii_lowercase();
    let has = |all: &[&str]| line.split(|char: char| !char.is_ascii_alphanumeric()).any(|word| all.contains(&word));
    has(ACCEPTED) && !has(FAILED)
}

/// Whether FCM's name of a message that it accepted is in a line.
pub fn names_message(line: &str) -> bool {
    line.split_once("projects/").is_some_and(|(_, rest)| rest.contains("/messages/"))
}

/// Where the innermost object begins that is open where a text ends.
pub fn start_of_object(before: &str) -> Option<usize> {
    const FARTHEST: usize = 2000;
    let mut depth = 0usize;
    for (at, char) in before.char_indices().rev().take(FARTHEST) {
        match char {
            '}' => depth += 1,
            '{' if depth > 0 => depth -= 1,
            '{' => return Some(at),
            _ => {}
        }
    }
    None
}

/// Where the objects begin that are open at a place, the outermost first. Places are asked for in the order of the text.
#[derive(Default)]
pub struct OpenObjects {
    starts: Vec<usize>,
    read: usize,
}

impl OpenObjects {
    pub fn at(&mut self, text: &str, at: usize) -> &[usize] {
        for (at, byte) in text.bytes().enumerate().take(at).skip(self.read) {
            match byte {
                b'{' => self.starts.push(at),
                b'}' => drop(self.starts.pop()),
                _ => {}
            }
        }
        self.read = at;
        &self.starts
    }
}

/// The names of the fields whose objects are open where a text ends, the innermost first.
pub fn objects_around(before: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut before = before;
    while let Some(at) = start_of_object(before) {
        before = &before[..at];
        let label = before.trim_end_matches(['"', '\'', '\\', ' ', ':', '=', '>', '\n']);
        let is_part = |char: char| char.is_ascii_alphanumeric() || char == '_';
        names.push(key(label.rsplit(|char: char| !is_part(char)).next().unwrap_or_default()));
    }
    names
}
