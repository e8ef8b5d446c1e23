//! What a text from a log, a console or a reply speaks of.

use push_status::{Channel, PushStatus};
use serde_json::Value;

use crate::log::{CHANNEL_FIELDS, CODE_FIELDS, normal, number};

/// What was found in a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The channels that the text names itself, none twice.
    pub channels: Vec<Channel>,
    /// What stands for a channel in a field and is none.
    pub unknown_channel: Option<String>,
    /// Numbers and names, in the order of the text, none twice.
    pub codes: Vec<Code>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    Number(i64),
    Text(String),
}

impl Recognised {
    /// The channel of the codes, if the text names that one alone: which code is of which of several, it does not tell.
    pub fn channel(&self) -> Option<Channel> {
        match self.channels[..] {
            [channel] if self.unknown_channel.is_none() => Some(channel),
            _ => None,
        }
    }

    fn add_channel(&mut self, channel: Channel) {
        if !self.channels.contains(&channel) {
            self.channels.push(channel);
        }
    }

    fn add(&mut self, code: Code) {
        if !self.codes.contains(&code) {
            self.codes.push(code);
        }
    }
}

/// A number, `code#text`, a name or a label, a JSON reply, or a line with any of these in it.
pub fn recognise(text: &str) -> Recognised {
    let text = text.trim();
    let mut found = Recognised::default();
    if let Some(number) = number(text) {
        found.add(Code::Number(number));
    } else if is_name(text) {
        found.add(Code::Text(text.to_owned()));
    } else if let Some(reply) = json_in(text) {
        in_json(&reply, &mut found);
    }
    if found.codes.is_empty() {
        in_line(text, &mut found);
    }
    found
}

fn is_name(text: &str) -> bool {
    Channel::ALL.iter().any(|channel| PushStatus::parse(*channel, text).is_ok())
}

/// The JSON object that stands in a line, perhaps behind a time and a level.
pub fn json_in(text: &str) -> Option<Value> {
    let (start, end) = (text.find('{')?, text.rfind('}')?);
    serde_json::from_str(text.get(start..=end)?).ok()
}

fn in_json(value: &Value, found: &mut Recognised) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = normal(name);
                if CODE_FIELDS.contains(&name.as_str()) {
                    code_field(value, found);
                } else if let (true, Some(text)) = (CHANNEL_FIELDS.contains(&name.as_str()), value.as_str()) {
                    match text.parse() {
                        Ok(channel) => found.add_channel(channel),
                        Err(_) => found.unknown_channel = Some(text.to_owned()),
                    }
                }
                in_json(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| in_json(value, found)),
        // Replies hold JSON in a text, such as Huawei's msg.
        Value::String(text) => {
            if let Some(reply) = json_in(text) {
                in_json(&reply, found);
            }
        }
        _ => {}
    }
}

fn code_field(value: &Value, found: &mut Recognised) {
    match value {
        Value::Number(code) => {
            if let Some(number) = number(&code.to_string()) {
                found.add(Code::Number(number));
            }
        }
        Value::String(text) => match number(text) {
            Some(number) => found.add(Code::Number(number)),
            None if is_name(text) => found.add(Code::Text(text.clone())),
            None => {}
        },
        _ => {}
    }
}

/// Numbers that a table lists, and names, among the words of a line; and the channel that it names.
fn in_line(line: &str, found: &mut Recognised) {
    // Short words and names such as `Success` are more often no code at all.
    const SHORTEST_NAME: usize = 8;
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let (mut after_code_field, mut after_channel_field) = (false, false);
    let mut mentioned = Recognised::default();
    for word in line.split(|c| !is_part(c)).filter(|word| !word.is_empty()) {
        let number: Option<i64> = word.parse().ok();
        if let Some(number) = number.filter(|number| after_code_field || is_listed_code(*number)) {
            found.add(Code::Number(number));
        } else if number.is_none() && word.len() >= SHORTEST_NAME && is_name(word) {
            found.add(Code::Text(word.to_owned()));
        } else if let Ok(channel) = word.parse() {
            // `vendor=honor` says which one returned the code, whatever else the line speaks of.
            if after_channel_field {
                found.add_channel(channel);
            } else {
                mentioned.add_channel(channel);
            }
        }
        let word = normal(word);
        after_code_field = CODE_FIELDS.contains(&word.as_str());
        after_channel_field = CHANNEL_FIELDS.contains(&word.as_str());
    }
    if found.channels.is_empty() {
        found.channels = mentioned.channels;
    }
}

/// Small numbers stand for anything in a line; a code of five digits and more stands for itself.
fn is_listed_code(number: i64) -> bool {
    number >= 10_000 && PushStatus::candidates(number).next().is_some()
}
