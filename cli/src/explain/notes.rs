//! What there is to say after the rows, in both languages.

use push_status::{Channel, Lang};

use super::Explained;
use crate::answer::said;
use crate::log::{Reason, is_rounded};
use crate::recognise::{Unlisted, common_meaning};
use crate::search;

impl Explained {
    /// The notes in the answer's language.
    pub(super) fn notes(&self) -> Vec<String> {
        let (found, lang) = (&self.found, self.lang);
        let mut notes = Vec::new();
        notes.extend(self.unknown_channel.as_ref().map(|(name, near)| unknown_channel(name, *near, lang)));
        notes.extend(found.unlisted.iter().map(|unlisted| self::unlisted(unlisted, lang)));
        for (service, code) in &found.foreign {
            let (name, page) = (&service.name, &service.page);
            notes.push(match (lang, code) {
                (Lang::Zh, Some(code)) => {
                    format!("{code} 是 {} 的码，不在本目录之内。请参阅 {page}", name.trim_start_matches("the "))
                }
                (Lang::Zh, None) => {
                    format!("这段文本与 {} 有关，不在本目录之内。请参阅 {page}", name.trim_start_matches("the "))
                }
                (_, Some(code)) => format!("{code} is a code of {name}, which is not in the catalogue. See {page}"),
                (_, None) => format!("This is about {name}, which is not in the catalogue. See {page}"),
            });
        }
        if let Some(status) = found.http_status.filter(|_| found.answers.is_empty() && found.foreign.is_empty()) {
            notes.push(http(status, self.only_channel(), lang));
        }
        if let Some(time) = found.valid_before.and_then(|time| jiff::Timestamp::from_millisecond(time).ok()) {
            notes.push(match lang {
                Lang::Zh => format!("APNs 在 {time} 发现该令牌已不活跃。如果应用在此之后重新登记过它，请保留。"),
                _ => format!("APNs found the token inactive at {time}. Keep it if the app has registered it since."),
            });
        }
        if is_rounded(&self.text) {
            let chinese = "电子表格对码做了舍入（例如 8.03E+07），可能丢失了数字：请将该列设为文本后重新导出日志";
            notes.push(if lang == Lang::Zh { chinese.to_owned() } else { Reason::Rounded.to_string() });
        }
        if found.answers.iter().any(|answer| answer.is_guess) {
            let [english, chinese] = ["If it is a code, name its channel: ", "如果它是码，请指明通道："];
            notes.push(format!("{}push-status explain CHANNEL CODE", said(lang, english, chinese)));
        }
        notes
    }
}

fn unknown_channel(name: &str, near: Option<Channel>, lang: Lang) -> String {
    let channels = search::channels();
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

fn http(status: u16, channel: Option<Channel>, lang: Lang) -> String {
    let meaning = common_meaning(status, lang);
    match lang {
        Lang::Zh => {
            let channel = channel.map(|channel| format!("{channel} 的文档没有说明它，")).unwrap_or_default();
            format!("{status} 是 HTTP 状态，不是推送码。{channel}它通常表示：{meaning}。推送码在应答的正文中。")
        }
        _ => {
            let channel = channel.map(|channel| format!(" {channel} does not document it, but")).unwrap_or_default();
            format!(
                "{status} is an HTTP status, not a push code.{channel} it commonly means: {meaning}. The push code is in the body of the reply."
            )
        }
    }
}
