//! Which fields of a log hold the channel and the code.

/// Fields that hold a code in logs and in the replies of the channels, or the text of one; the likeliest first.
pub const CODE_FIELDS: [&str; 10] =
    ["code", "resultcode", "errcode", "errorcode", "pushstatus", "statuscode", "status", "result", "reason", "error"];
pub const CHANNEL_FIELDS: [&str; 4] = ["channel", "pushchannel", "vendor", "provider"];

pub const TOKEN_FIELDS: [&str; 7] =
    ["token", "devicetoken", "pushtoken", "registrationid", "registrationtoken", "regid", "target"];

/// A name as these lists have it: `Result_Code` is `resultcode`.
pub fn normal(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

/// Whether `name` is what [`normal`] makes of the key of an object.
pub fn is_spelling(key: &[u8], name: &str) -> bool {
    key.iter().filter(|byte| byte.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase).eq(name.bytes())
}

/// The place of the field called `wanted`, or else of the first usual one.
///
/// # Errors
///
/// A message if there is none, or more than one of that name.
pub fn find(names: &[String], wanted: Option<&str>, usual: &[&str], what: &str) -> Result<usize, String> {
    let of_usual = |usual: &&str| {
        let alike: Vec<&String> = names.iter().filter(|name| normal(name) == **usual).collect();
        // Of `Code` and `code`, the one that is spelt as usual.
        let exact: Vec<&String> = alike.iter().copied().filter(|name| name == usual).collect();
        Some(if exact.is_empty() { alike } else { exact }).filter(|found| !found.is_empty())
    };
    let found = match wanted {
        Some(wanted) => names.iter().filter(|name| *name == wanted).collect(),
        None => usual.iter().find_map(of_usual).unwrap_or_default(),
    };
    let option = format!("--{what}-field");
    match found[..] {
        [name] => Ok(names.iter().position(|other| other == name).unwrap_or_default()),
        [] => Err(missing(names, wanted, what, &option)),
        [first, .., last] if first == last => {
            let (times, first) = (found.len(), first.escape_debug());
            Err(format!("{times} fields have the name `{first}`: give them different names in the first line"))
        }
        [..] => {
            Err(format!("more than one field may hold the {what}: {}; name the right one with {option}", shown(found)))
        }
    }
}

fn missing(names: &[String], wanted: Option<&str>, what: &str, option: &str) -> String {
    let remedy = if what == "channel" { ", or give --channel ID if the log has only one channel" } else { "" };
    let separator = if names.len() == 1 { " (are the fields separated by commas or by tabs?)" } else { "" };
    let all = shown(names);
    match wanted {
        Some(wanted) => format!("there is no field `{wanted}`; the fields are {all}{separator}"),
        None => {
            format!(
                "cannot tell which field holds the {what}: name it with {option}{remedy}; the fields are {all}{separator}"
            )
        }
    }
}

/// Names between backticks, without control characters.
fn shown<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    names.into_iter().map(|name| format!("`{}`", name.escape_debug())).collect::<Vec<_>>().join(", ")
}
