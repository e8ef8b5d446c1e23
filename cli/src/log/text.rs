//! Lines of a text log, each read as `explain` reads a paste.

use push_status::Channel;
use push_status::vendor::ListKind;

use super::cell::{Meaning, Reason};
use super::lists::Lists;
use super::status::Status;
use crate::recognise::{AnyRow, Kind, recognise};

/// What a line means: its surest code. A guess does not count.
pub fn meaning(line: &[u8], known: Option<Channel>, lists: &Lists) -> Meaning {
    let text = String::from_utf8_lossy(line);
    let kind = match lists.kinds() {
        [kind] => Some(*kind),
        _ => None,
    };
    let found = recognise(&text, known, kind);
    let certain: Vec<_> = found.answers.iter().filter(|answer| !answer.is_guess).collect();
    let http = Kind::Vendor(ListKind::Http);
    let answer = certain.iter().find(|answer| !http.has(answer.row)).or(certain.first());
    if let Some(answer) = answer {
        // A line may name two channels. The codes of mPaaS itself belong to whichever returned them.
        let sender = |row: AnyRow| match row.channel() {
            Channel::Common => found.channels.first().copied().unwrap_or(Channel::Common),
            of_row => of_row,
        };
        let mut of_the_same = certain.iter().filter(|other| other.at == answer.at);
        let is_one = of_the_same.clone().all(|other| (other.action, other.token) == (answer.action, answer.token));
        let channel = sender(answer.row);
        if !is_one {
            return match of_the_same.all(|other| sender(other.row) == channel) {
                true => Meaning::Ambiguous { sender: channel, code: answer.row.wire().into() },
                false => Meaning::Unread(Reason::NoChannel),
            };
        }
        let status = Status { action: answer.action, token: answer.token, ..answer.row.into() };
        return Meaning::Status { sender: channel, status };
    }
    match &found.unlisted[..] {
        [unlisted, ..] => match unlisted.channel {
            Some(channel) => Meaning::Status { sender: channel, status: Status::unlisted(&unlisted.code) },
            None => Meaning::Unread(Reason::NoChannel),
        },
        [] => Meaning::Unread(Reason::NoCode),
    }
}
