//! Where a text names a channel.

use std::sync::LazyLock;

use push_status::Channel;
use serde::Deserialize;

use super::text::line_at;

/// A place where a text names a channel.
#[derive(Debug, Clone, Copy)]
pub struct Mention {
    pub at: usize,
    /// The end of the mark that names it.
    pub end: usize,
    pub channel: Channel,
    pub weight: Weight,
}

/// How surely a mention says who answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// The platform of a device, or the maker of one: `iOS`, `Google`.
    Device,
    Named,
    /// The value of a field such as `vendor`.
    Field,
}

/// A line of `channels.csv`: a text in lower case that names a channel.
#[derive(Debug, Deserialize)]
struct Mark {
    mark: String,
    channel: Channel,
    place: Place,
    weight: Weight,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    /// Wherever it is, also inside a word.
    Anywhere,
    /// A whole word, or a part of `CamelCase` and `snake_case`.
    Word,
}

static MARKS: LazyLock<Vec<Mark>> = LazyLock::new(|| {
    csv::Reader::from_reader(include_bytes!("channels.csv").as_slice()).into_deserialize().flatten().collect()
});

/// The marks of one place.
fn marks(place: Place) -> impl Iterator<Item = &'static Mark> {
    MARKS.iter().filter(move |mark| mark.place == place)
}

/// Words after the name of a channel, which make a name of a program with it.
const SUFFIXES: &[&str] = &["push", "send", "client", "channel", "service", "notif", "message", "token", "api", "sdk"];

/// Every mention in the order of the text.
pub fn mentions(text: &str) -> Vec<Mention> {
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<Mention> = Vec::new();
    for Mark { mark, channel, weight, .. } in marks(Place::Anywhere) {
        let places = lower.match_indices(mark).map(|(at, _)| at);
        found.extend(places.map(|at| Mention { at, end: at + mark.len(), channel: *channel, weight: *weight }));
    }
    let mut start = 0;
    for word in text.split(|char: char| !char.is_ascii_alphanumeric()) {
        words(word, start, &mut found);
        start += word.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    found.sort_by_key(|mention| mention.at);
    found.dedup_by_key(|mention| (mention.at, mention.channel));
    found.retain(|mention| !is_other_word(&lower, mention.at) && !is_fallback(&lower[..mention.at]));
    for mention in &mut found {
        if is_value_of_field(&lower[..mention.at], mention.weight) {
            mention.weight = Weight::Field;
        }
    }
    tell_harmony(&lower, &mut found);
    found
}

/// Whether a name has another meaning here: GCM is a mode of AES (`AES/GCM`, `AES-256-GCM`), honor is a word of English, and
/// `InvalidApnsCredential` is FCM's.
fn is_other_word(lower: &str, at: usize) -> bool {
    let (before, name) = lower.split_at(at);
    let before = before.trim_end_matches(|char: char| char.is_ascii_digit() || "/-_".contains(char));
    name.starts_with("gcm") && before.ends_with("aes")
        || before.ends_with("invalid")
            && ["apnscredential", "apns-credential"].iter().any(|word| name.starts_with(word))
        || ["honor of ", "honor roll"].iter().any(|word| name.starts_with(word))
}

/// The mentions in one word of letters and digits, as a whole or by its humps.
fn words(word: &str, start: usize, found: &mut Vec<Mention>) {
    let mut add = |part: &str, at: usize| {
        for Mark { mark: name, channel, weight, .. } in marks(Place::Word) {
            let rest = part
                .get(..name.len())
                .filter(|begin| begin.eq_ignore_ascii_case(name.as_str()))
                .map(|_| &part[name.len()..]);
            let is_named = rest.is_some_and(|rest| {
                rest.is_empty() || rest.bytes().all(|byte| byte.is_ascii_digit()) || {
                    let rest = rest.to_ascii_lowercase();
                    SUFFIXES.iter().any(|suffix| rest.starts_with(suffix))
                }
            });
            if is_named {
                found.push(Mention { at, end: at + name.len(), channel: *channel, weight: *weight });
            }
        }
    };
    add(word, start);
    let bytes = word.as_bytes();
    let humps: Vec<usize> =
        (1..bytes.len()).filter(|&at| bytes[at].is_ascii_uppercase() && !bytes[at - 1].is_ascii_uppercase()).collect();
    let starts = std::iter::once(0).chain(humps.iter().copied());
    let ends = humps.iter().copied().chain([bytes.len()]);
    if !humps.is_empty() {
        starts.zip(ends).for_each(|(from, to)| add(&word[from..to], start + from));
    }
}

/// Whether a mention is the value of a field that names the sender. The `platform` is the device's if its value is.
fn is_value_of_field(before: &str, weight: Weight) -> bool {
    before_field(before).is_some() || weight > Weight::Device && before_value(before).ends_with("platform")
}

/// Whether a mention is the value of a field that names who is asked after the sender: `fallback channel=oppo`, `降级到厂商 oppo`.
fn is_fallback(before: &str) -> bool {
    const NEXT: &[&str] = &[
        "fallback",
        "fall back to",
        "falling back to",
        "failover",
        "backup",
        "next",
        "retry via",
        "retry with",
        "retrying via",
        "retrying with",
        "retrying on",
        "switch to",
        "switched to",
        "switching to",
        "降级",
        "降级到",
        "降级至",
        "切换",
        "切换到",
        "切换至",
        "切到",
        "转到",
        "改用",
        "改走",
        "备用",
    ];
    let before = before_field(before).map(|before| before.trim_end_matches([' ', '_', '-', '.']));
    before.is_some_and(|before| NEXT.iter().any(|next| before.ends_with(next)))
}

/// What is before a field that names the sender, if the text ends where its value begins.
fn before_field(before: &str) -> Option<&str> {
    let names = ["channel", "vendor", "provider", "channeltype", "pushtype", "渠道", "通道", "厂商"];
    names.iter().find_map(|name| before_value(before).strip_suffix(name))
}

/// A text without the signs between a field and its value.
fn before_value(before: &str) -> &str {
    before.trim_end_matches([' ', '"', '\'', '\\', ':', '=', '>'])
}

/// HarmonyOS has Huawei's hosts: the version in the path, or its name, tells. The version is that of its own address. A name
/// of Huawei in the same line is the client's, and so are those after it, up to an address with another version.
fn tell_harmony(lower: &str, found: &mut Vec<Mention>) {
    const HOST: &str = "huawei.com";
    let address = |at: usize| lower[at..].split(|char: char| char.is_whitespace() || char == '"').next().unwrap_or("");
    let is_name = |mention: &Mention| mention.channel == Channel::Huawei && !lower[mention.at..].starts_with(HOST);
    let is_old = |mention: &Mention| {
        let is_host = mention.channel == Channel::Huawei && !is_name(mention);
        is_host && ["/v1/", "/v2/"].iter().any(|version| address(mention.at).contains(version))
    };
    let paths = lower.match_indices("/v3/").map(|(at, _)| at);
    for at in paths.filter(|&at| lower[..at].ends_with(HOST) || address(at).contains("messages:send")) {
        let (start, line) = line_at(lower, at);
        let next = found.iter().find(|mention| mention.at > at && is_old(mention)).map_or(lower.len(), |old| old.at);
        if found.iter().any(|mention| is_name(mention) && (start..start + line.len()).contains(&mention.at)) {
            let names = found.iter_mut().filter(|mention| is_name(mention) && (start..next).contains(&mention.at));
            names.for_each(|mention| mention.channel = Channel::HarmonyOs);
        }
        found.push(Mention { at, end: at + 4, channel: Channel::HarmonyOs, weight: Weight::Named });
    }
    found.sort_by_key(|mention| mention.at);
    if found.iter().any(|mention| mention.channel == Channel::HarmonyOs) {
        found.retain(|mention| mention.channel != Channel::Huawei || is_name(mention) || is_old(mention));
    }
}

/// The channel that a place in the text belongs to: the nearest named before it in its line, then after it, then the nearest
/// line. A field that names the channel comes first.
pub fn channel_at(text: &str, mentions: &[Mention], at: usize) -> Option<Channel> {
    in_object(text, mentions, at).or_else(|| Some(mentions[mention_at(text, mentions, at)?].channel))
}

/// All channels that a place belongs to: those of one list, as `华为、荣耀` and `vivo/honor`.
pub fn channels_at(text: &str, mentions: &[Mention], at: usize) -> Vec<Channel> {
    if let Some(channel) = in_object(text, mentions, at) {
        return vec![channel];
    }
    let Some(nearest) = mention_at(text, mentions, at) else { return Vec::new() };
    let is_joined = |pair: &[Mention]| {
        let is_named = pair.iter().all(|mention| mention.weight > Weight::Device);
        is_named && text.get(pair[0].end..pair[1].at).is_some_and(is_list)
    };
    let first = (1..=nearest).rev().find(|&index| !is_joined(&mentions[index - 1..=index])).unwrap_or(0);
    let after = (nearest + 1..mentions.len()).find(|&index| !is_joined(&mentions[index - 1..=index]));
    let mut channels = Vec::new();
    for mention in &mentions[first..after.unwrap_or(mentions.len())] {
        if !channels.contains(&mention.channel) {
            channels.push(mention.channel);
        }
    }
    channels
}

/// Whether what is between two names makes them a list.
fn is_list(between: &str) -> bool {
    const JOINTS: &[&str] = &["and", "or", "和", "与", "及", "或", "跟", "以及", "推送", "通道", "渠道", "push"];
    let words = between.split([' ', '/', '、', ',', '，', '&', '|', '+']).filter(|word| !word.is_empty());
    !between.contains('\n') && words.into_iter().all(|word| JOINTS.contains(&word.to_ascii_lowercase().as_str()))
}

/// The index of the nearest mention.
fn mention_at(text: &str, mentions: &[Mention], at: usize) -> Option<usize> {
    let (start, line) = line_at(text, at);
    let in_line = |mention: &Mention| mention.at >= start && mention.at < start + line.len();
    let surest = mentions.iter().filter(|mention| in_line(mention)).map(|mention| mention.weight).max();
    let is_sure = |mention: &Mention| in_line(mention) && Some(mention.weight) == surest;
    let before = mentions.iter().rposition(|mention| is_sure(mention) && mention.at <= at);
    let in_line = before.or_else(|| mentions.iter().position(is_sure));
    let nearest_line = || mentions.iter().rposition(|mention| mention.at < start);
    in_line.or_else(nearest_line).or((!mentions.is_empty()).then_some(0))
}

/// The channel that a field of the object around a place names.
fn in_object(text: &str, mentions: &[Mention], at: usize) -> Option<Channel> {
    let start = text[..at].rfind(['{', '}']).filter(|start| text[*start..].starts_with('{'))?;
    let end = at + text[at..].find(['{', '}'])?;
    let is_inside = |mention: &&Mention| (start..end).contains(&mention.at) && mention.weight == Weight::Field;
    mentions.iter().find(is_inside).map(|mention| mention.channel)
}

/// The channels that are named, the surest first.
pub fn named(mentions: &[Mention]) -> Vec<Channel> {
    let mut sorted: Vec<&Mention> = mentions.iter().collect();
    sorted.sort_by_key(|mention| std::cmp::Reverse(mention.weight));
    let mut channels = Vec::new();
    for mention in sorted {
        if !channels.contains(&mention.channel) {
            channels.push(mention.channel);
        }
    }
    channels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_file_is_a_mark() {
        assert_eq!(MARKS.len(), include_str!("channels.csv").lines().count() - 1);
    }
}
