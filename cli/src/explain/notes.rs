//! What there is to say after the rows, in both languages.

use push_status::vendor::{List, ListKind};
use push_status::{Channel, Lang};

use super::{Explained, shortened};
use crate::answer::said;
use crate::log::{Reason, is_rounded};
use crate::near;
use crate::recognise::{Kind, Unlisted, common_meaning, of_code};

impl Explained {
    /// The notes in the answer's language.
    pub(super) fn notes(&self) -> Vec<String> {
        let (found, lang) = (&self.found, self.lang);
        let mut notes = Vec::new();
        notes.extend(self.unknown_channel.as_ref().map(|(name, near)| unknown_channel(name, *near, lang)));
        if let (Some(kind), [_, ..]) = (self.kind, &self.others[..]) {
            notes.push(self.in_other_lists(kind));
        } else {
            notes.extend(found.unlisted.iter().map(|unlisted| self::unlisted(unlisted, lang)));
        }
        for (service, code) in &found.foreign {
            let (name, page) = (service.name_in(lang), &service.page);
            notes.push(match (lang, code) {
                (Lang::Zh, Some(code)) => {
                    format!("{code} 是{}的状态码，不在本目录之内。请参阅 {page}", spaced(name))
                }
                (Lang::Zh, None) => format!("这段文本与{}有关，不在本目录之内。请参阅 {page}", spaced(name)),
                (_, Some(code)) => format!("{code} is a code of {name}, which is not in the catalogue. See {page}"),
                (_, None) => format!("This is about {name}, which is not in the catalogue. See {page}"),
            });
        }
        if let Some(status) = found.http_status.filter(|_| !found.is_certain() && found.foreign.is_empty()) {
            notes.push(http(status, self.only_channel(), lang));
        }
        // Some libraries tell APNs's time in seconds, which as milliseconds would be a day in 1970.
        let since = found.valid_before.filter(|time| *time > 1_000_000_000_000);
        if let Some(time) = since.and_then(|time| jiff::Timestamp::from_millisecond(time).ok()) {
            notes.push(match lang {
                Lang::Zh => format!("APNs 在 {time} 发现该令牌已不活跃。如果应用在此之后重新登记过它，请保留。"),
                _ => format!("APNs found the token inactive at {time}. Keep it if the app has registered it since."),
            });
        }
        if is_rounded(&self.text) {
            let chinese = "电子表格对状态码做了舍入（例如 8.03E+07），可能丢失了数字：请将该列设为文本后重新导出日志";
            notes.push(if lang == Lang::Zh { chinese.to_owned() } else { Reason::Rounded.to_string() });
        }
        if self.is_nothing() && near::nearest(&self.text).is_empty() {
            let [english, chinese] =
                ["If it has one, name the channel and the code: ", "如果其中有状态码，请指明通道和状态码："];
            notes.push(format!("{}push-status explain CHANNEL CODE", said(lang, english, chinese)));
        }
        if found.answers.iter().any(|answer| answer.is_guess) {
            notes.push(self.how_to_ask());
        }
        notes
    }

    /// The command that answers for certain what is only a guess here. It is complete if the text has one channel and one code.
    fn how_to_ask(&self) -> String {
        let mut asked: Vec<(Channel, String)> =
            self.found.answers.iter().map(|answer| (answer.row.channel(), answer.row.wire())).collect();
        asked.dedup();
        match (&asked[..], self.only_channel()) {
            ([(channel, code)], Some(only)) if *channel == only => {
                let command = format!("push-status explain {channel} {code}");
                match self.lang {
                    Lang::Zh => format!("如果确实是 {channel} 返回的，请运行 {command}"),
                    _ => format!("If {channel} returned it, run {command}"),
                }
            }
            _ => {
                let [english, chinese] = ["If it is a code, name its channel: ", "如果它是状态码，请指明通道："];
                format!("{}push-status explain CHANNEL CODE", said(self.lang, english, chinese))
            }
        }
    }

    /// The lists that have the code, if the one that `--codes` names does not.
    fn in_other_lists(&self, kind: Kind) -> String {
        let mut lists: Vec<&str> = self.others.iter().map(|answer| answer.row.list_id()).collect();
        lists.dedup();
        let (text, kind, channel) = (shortened(&self.text), kind.id(), self.only_channel());
        match self.lang {
            Lang::Zh => {
                let of = channel.map(|channel| format!("{channel} 的 ")).unwrap_or_default();
                format!("{of}{kind} 列表没有 {text:?}，但 {} 有。请去掉 --codes。", lists.join("、"))
            }
            _ => {
                let of = channel.map(|channel| format!(" of {channel}")).unwrap_or_default();
                let has = if lists.len() > 1 { "have" } else { "has" };
                format!("No {kind} list{of} has {text:?}, but {} {has}. Leave out --codes.", lists.join(" and "))
            }
        }
    }
}

/// A name within Chinese text, with a blank where the name begins or ends with a Latin letter.
fn spaced(name: &str) -> String {
    let blank = |char: Option<char>| if char.is_some_and(|char| char.is_ascii()) { " " } else { "" };
    format!("{}{name}{}", blank(name.chars().next()), blank(name.chars().next_back()))
}

fn unknown_channel(name: &str, near: Option<Channel>, lang: Lang) -> String {
    let channels = near::channels();
    match (lang, near) {
        (Lang::Zh, Some(near)) => format!("没有通道 {name:?}，是否指 {near}？已知的通道：{channels}。"),
        (Lang::Zh, None) => format!("没有通道 {name:?}。已知的通道：{channels}。"),
        (_, Some(near)) => format!("There is no channel {name:?}; did you mean {near}? The channels are {channels}."),
        (_, None) => format!("There is no channel {name:?}. The channels are {channels}."),
    }
}

fn unlisted(Unlisted { code, channel, list_id }: &Unlisted, lang: Lang) -> String {
    match (lang, list_id, channel) {
        (Lang::Zh, Some(list), _) => format!("{list} 没有列出 {code}。"),
        (Lang::Zh, None, None) => format!("任何通道都没有列出 {code}。"),
        (Lang::Zh, None, Some(Channel::Common)) => format!("common 没有列出 {code}。"),
        (Lang::Zh, None, Some(channel)) => format!("{channel} 和 common 都没有列出 {code}。"),
        (_, Some(list), _) => format!("{code} is not listed in {list}."),
        (_, None, None) => format!("{code} is not listed in any channel."),
        (_, None, Some(Channel::Common)) => format!("{code} is not listed in common."),
        (_, None, Some(channel)) => format!("{code} is not listed in {channel} or common."),
    }
}

/// What an HTTP status says, for which no row is the answer.
fn http(status: u16, channel: Option<Channel>, lang: Lang) -> String {
    let meaning = common_meaning(status, lang);
    let documented = channel.filter(|channel| documents(*channel, status));
    match lang {
        Lang::Zh => {
            let start = format!("{status} 是 HTTP 状态码，不是推送状态码。");
            let end = "推送状态码在应答的正文中。";
            match (documented, channel) {
                (Some(channel), _) => {
                    format!("{start}如果这是 {channel} 的应答，请运行 push-status explain {channel} {status}。{end}")
                }
                (None, Some(channel)) if comes_with_codes(channel, status) => {
                    format!("{start}{channel} 会返回它，但原因只有应答正文中的状态码才能说明。")
                }
                (None, Some(channel)) => format!("{start}{channel} 的文档没有说明它，它通常表示：{meaning}。{end}"),
                (None, None) => format!("{start}它通常表示：{meaning}。{end}"),
            }
        }
        _ => {
            let start = format!("{status} is an HTTP status, not a push code.");
            let end = "The push code is in the body of the reply.";
            match (documented, channel) {
                (Some(channel), _) => {
                    format!("{start} If {channel} answered with it, see push-status explain {channel} {status}. {end}")
                }
                (None, Some(channel)) if comes_with_codes(channel, status) => {
                    format!("{start} {channel} answers with it, but only the code in the body of the reply says why.")
                }
                (None, Some(channel)) => {
                    format!("{start} {channel} does not document it, but it commonly means: {meaning}. {end}")
                }
                (None, None) => format!("{start} It commonly means: {meaning}. {end}"),
            }
        }
    }
}

/// Whether a channel has codes that it sends with an HTTP status.
fn comes_with_codes(channel: Channel, status: u16) -> bool {
    channel.lists().flat_map(List::statuses).any(|row| row.http_statuses().contains(&status))
}

/// Whether a channel has a list of HTTP statuses with this one.
fn documents(channel: Channel, status: u16) -> bool {
    !of_code(channel, &status.to_string(), &[Kind::Vendor(ListKind::Http)]).is_empty()
}
