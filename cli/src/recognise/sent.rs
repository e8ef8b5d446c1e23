//! What of a text was sent in a message, and which objects a place in it is in.

use super::text::key;

/// Whether a name is in the message that was sent: `"notification":{"title":"UNREGISTERED"}`, `"data":{"status":"UNREGISTERED"}`,
/// `topic=com.ExpiredToken.app`, `"token":"UNREGISTERED:APA91b"`. Under `data`, a reply and a log
/// can have an error as well.
pub fn is_of_message(before: &str, after: &str) -> bool {
    const TEXTS: &[&str] = &["title", "subtitle", "body", "alert"];
    const IDS: &[&str] = &["token", "devicetoken", "registrationtoken", "topic", "apnstopic", "package", "bundleid"];
    const SIGNS: [char; 6] = ['"', '\'', '\\', ' ', ':', '='];
    const ERRORS: &[&str] = &["error", "errorcode", "reason", "code", "cause"];
    let is_part = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
    let value = before.trim_end_matches(is_part);
    let label = value.trim_end_matches(SIGNS);
    let is_value = value[label.len()..].contains([':', '=']);
    let field = key(label.rsplit(|char: char| !(is_part(char) && char != '.')).next().unwrap_or_default());
    let is_part_of_id = value.len() < before.len() || after.starts_with([':', '.', '_']);
    if is_value && (TEXTS.contains(&field.as_str()) || is_part_of_id && IDS.contains(&field.as_str())) {
        return true;
    }
    let objects = objects_around(before);
    let is_in_data = objects.first().is_some_and(|object| ["data", "payload"].contains(&object.as_str()));
    objects.iter().any(|object| ["notification", "aps", "alert"].contains(&object.as_str()))
        || is_in_data && is_value && !ERRORS.contains(&field.as_str())
}

/// The names of the fields whose objects are open where a text ends, the innermost first.
pub fn objects_around(before: &str) -> Vec<String> {
    const FARTHEST: usize = 2000;
    let mut depth = 0usize;
    let mut names = Vec::new();
    for (at, char) in before.char_indices().rev().take(FARTHEST) {
        match char {
            '}' => depth += 1,
            '{' if depth > 0 => depth -= 1,
            '{' => {
                let label = before[..at].trim_end_matches(['"', '\'', '\\', ' ', ':', '=', '>', '\n']);
                names.push(key(label
                    .rsplit(|char: char| !(char.is_ascii_alphanumeric() || char == '_'))
                    .next()
                    .unwrap_or_default()));
            }
            _ => {}
        }
    }
    names
}
