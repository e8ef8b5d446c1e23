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

/// The place of the field called `wanted`, or else of the first usual one.
///
/// # Errors
///
/// A message if there is none, or more than one of that name.
pub fn find(names: &[String], wanted: Option<&str>, usual: &[&str], what: &str) -> Result<usize, String> {
    let found = match wanted {
        Some(wanted) => names.iter().position(|name| name == wanted),
        None => usual.iter().find_map(|usual| names.iter().position(|name| normal(name) == *usual)),
    };
    let shown = || names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let option = format!("--{what}-field");
    let Some(place) = found else {
        let remedy = if what == "channel" { ", or --channel ID for a log of one channel" } else { "" };
        return Err(match wanted {
            Some(wanted) => format!("no field is called `{wanted}`: there are {}", shown()),
            None => {
                format!("no field is known to hold the {what}: name it with {option}{remedy}; there are {}", shown())
            }
        });
    };
    match names.iter().filter(|name| **name == names[place]).count() {
        1 => Ok(place),
        times => {
            Err(format!("{times} fields are called `{}`: give them different names in the first line", names[place]))
        }
    }
}
