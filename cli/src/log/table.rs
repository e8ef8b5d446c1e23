//! The first rows as a table, in which the fields with the channel, the code and the reply are found.

use std::io;

use push_status::vendor::ListKind;
use push_status::{Channel, TokenVerdict, reply};

use super::cell::{http_status, is_rounded, number, sender};
use super::fields::{
    CHANNEL_FIELDS, CHANNEL_WORDS, CODE_ENDS, CODE_FIELDS, HTTP_FIELDS, MAYBE_HTTP_FIELDS, Purpose, REASON_FIELDS,
    REPLY_FIELDS, best, is_of_past, missing, normal, several,
};
use super::lists::{Evidence, Lists, is_listed, of_headings, row as row_of};
use super::parts::{CHANNEL, CODE, HTTP, PARTS, REPLY};
use super::sample::Column;
use super::wanted::Wanted;
use crate::exit::invalid;
use crate::recognise::Kind;

/// Fields that say whether something succeeded.
const SUCCESS_FIELDS: &[&str] = &[
    "success",
    "issuccess",
    "succeeded",
    "ok",
    "isok",
    "delivered",
    "isdelivered",
    "arrived",
    "isarrived",
    "reached",
    "成功",
    "是否成功",
    "是否送达",
];

const RECEIPT: Kind = Kind::Vendor(ListKind::Receipt);

/// The channels that sent the codes of the rows.
pub struct Senders<'a> {
    pub known: Option<Channel>,
    pub column: Option<&'a Column>,
}

impl Senders<'_> {
    fn of_row(&self, row: usize) -> Option<Channel> {
        let cell = || sender(self.column?.values.get(&row)?).ok().map(super::cell::Sender::vendor);
        self.known.or_else(cell)
    }

    /// The channel, unless a platform stands for it.
    fn certain(&self, row: usize) -> Option<Channel> {
        let cell = || sender(self.column?.values.get(&row)?).ok().filter(|sender| !sender.is_android);
        self.known.or_else(|| cell().map(|sender| sender.channel))
    }
}

/// The first rows.
pub struct Table<'a> {
    pub columns: &'a [Column],
    /// Whether a header names all columns, so that no row has another one.
    pub has_header: bool,
}

impl Table<'_> {
    /// The column that the user names.
    pub fn named(&self, name: &str, purpose: Purpose) -> io::Result<usize> {
        let found: Vec<usize> = (0..self.columns.len()).filter(|index| self.columns[*index].name == name).collect();
        match found[..] {
            [index] => Ok(index),
            [] => Err(invalid(missing(&self.names(), Some(name), purpose, self.has_header))),
            _ => Err(invalid(several(&vec![name.to_owned(); found.len()], purpose))),
        }
    }

    /// The names that are at the top, or all if none is.
    fn names(&self) -> Vec<String> {
        self.columns.iter().filter(|column| column.path.len() == 1).map(|column| column.name.clone()).collect()
    }

    /// The column with the best of the usual names that `fits`, those at the top first.
    pub fn best(&self, usual: &[&str], fits: impl Fn(usize) -> bool) -> Result<Option<usize>, Vec<String>> {
        let deepest = self.columns.iter().map(|column| column.path.len()).max().unwrap_or_default();
        for depth in 1..=deepest {
            // The name first, because it is quicker to compare than what all rows hold.
            let is_there = |index: &usize| {
                let column = &self.columns[*index];
                column.path.len() == depth
                    && usual.contains(&normal(&column.name).as_str())
                    && !is_of_past(&column.name)
                    && fits(*index)
            };
            let places: Vec<usize> = (0..self.columns.len()).filter(is_there).collect();
            let names: Vec<String> = places.iter().map(|index| self.columns[*index].name.clone()).collect();
            if let Some(place) = best(&names, usual)? {
                return Ok(Some(places[place]));
            }
        }
        Ok(None)
    }

    pub fn channel(&self, name: Option<&str>) -> io::Result<usize> {
        if let Some(name) = name {
            return self.named(name, Purpose::CHANNEL);
        }
        let has_channels = |index: usize| self.columns[index].texts().any(|text| sender(text).is_ok());
        let is_flat = |index: usize| !self.columns[index].is_nested;
        let found = match self.best(CHANNEL_FIELDS, |index| is_flat(index) && has_channels(index)) {
            Ok(None) => match or_ambiguous(self.best(CHANNEL_FIELDS, is_flat), Purpose::CHANNEL)? {
                None => self.like(
                    |name| CHANNEL_WORDS.iter().any(|word| name.contains(word)),
                    |index| {
                        let mut texts = self.columns[index].texts();
                        has_channels(index) && texts.all(|text| sender(text).is_ok())
                    },
                ),
                found => Ok(found),
            },
            found => found,
        };
        or_ambiguous(found, Purpose::CHANNEL)?.ok_or_else(|| {
            let inside = self.columns.iter().find(|column| is_line(column)).map(|column| {
                let name = &column.name;
                format!(
                    "; each row has a line of another log in `{name}`: take it out with jq -r '.{name}' FILE | push-status \
                     summary -"
                )
            });
            invalid(missing(&self.names(), None, Purpose::CHANNEL, self.has_header) + &inside.unwrap_or_default())
        })
    }

    /// A column with the channel in which some row has another one, and that one. What only says who made the device says nothing of
    /// the channel, and neither does a platform.
    pub fn other_channel(&self, known: Channel) -> Option<(&str, &str)> {
        const OF_DEVICE: &[&str] = &["platform", "平台", "manufacturer", "手机厂商", "brand", "品牌", "手机品牌"];
        let is_other = |text: &&str| {
            sender(text).is_ok_and(|sender| !sender.is_android && ![known, Channel::Common].contains(&sender.channel))
        };
        self.columns.iter().find_map(|column| {
            let name = normal(&column.name);
            let is_channel = CHANNEL_FIELDS.contains(&name.as_str()) && !OF_DEVICE.contains(&name.as_str());
            let other = column.texts().find(is_other).filter(|_| is_channel && column.path.len() == 1);
            Some((column.name.as_str(), other?))
        })
    }

    /// The only column with a name that is like the usual ones, and with values that fit.
    fn like(&self, is_like: impl Fn(&str) -> bool, fits: impl Fn(usize) -> bool) -> Result<Option<usize>, Vec<String>> {
        let is_it = |index: &usize| {
            let name = &self.columns[*index].name;
            is_like(&normal(name)) && !is_of_past(name) && fits(*index)
        };
        let found: Vec<usize> = (0..self.columns.len()).filter(is_it).collect();
        match found[..] {
            [] => Ok(None),
            [index] => Ok(Some(index)),
            _ => Err(found.iter().map(|index| self.columns[*index].name.clone()).collect()),
        }
    }

    /// The column with whole replies: the one that the user names, or one of a usual name with some in it.
    pub fn reply(&self, wanted: &Wanted, senders: &Senders) -> io::Result<Option<usize>> {
        if let Some(name) = wanted.reply_field {
            return self.named(name, Purpose::REPLY).map(Some);
        }
        let may_have_replies = matches!(wanted.codes, None | Some(Kind::Vendor(ListKind::Send)));
        if wanted.code_field.is_some() || !may_have_replies {
            return Ok(None);
        }
        let has_replies = |index: usize| {
            let is_reply = |(row, text): (&usize, &String)| {
                let channel = senders.of_row(*row);
                text.trim_start().starts_with('{')
                    && channel.is_some_and(|channel| reply::read(channel, None, text.as_bytes()).is_vendors_own())
            };
            self.columns[index].values.iter().any(is_reply)
        };
        // A code of its own outranks the reply.
        let is_code = |index: usize| !self.columns[index].is_nested && self.has_codes(index, senders);
        let has_code = |index: usize| self.columns[index].path.len() == 1 && is_code(index) && !self.is_http(index);
        let of_reply = self.best(REPLY_FIELDS, has_replies).ok().flatten();
        let code = self.best(CODE_FIELDS, has_code).ok().flatten();
        Ok(of_reply.filter(|_| code.is_none()))
    }

    /// Whether all that a column of an ambiguous name holds are HTTP statuses. The status of a receipt is none.
    fn is_http(&self, index: usize) -> bool {
        let column = &self.columns[index];
        let name = normal(&column.name);
        HTTP_FIELDS.contains(&name.as_str())
            || MAYBE_HTTP_FIELDS.contains(&name.as_str())
                && name != "code"
                && column.texts().next().is_some()
                && column.texts().all(is_http_status)
                && self.list_of(column) != Some(RECEIPT)
    }

    /// The list that the names of the fields, or what they hold, say that the codes of a column are from.
    fn list_of(&self, code: &Column) -> Option<Kind> {
        let says_receipt = || self.columns.iter().any(says_receipt).then_some(RECEIPT);
        of_headings(&code.name, &self.all_names()).or_else(says_receipt)
    }

    fn all_names(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.name.clone()).collect()
    }

    /// The column with HTTP statuses: at the top, or else in an object, where its values have to show it.
    pub fn http_status(&self, reply: Option<usize>, code_field: Option<&str>, senders: &Senders) -> Option<usize> {
        let has_words = self.best(REASON_FIELDS, |index| self.has_words(index, senders)).ok().flatten().is_some();
        let find = |may_be: &dyn Fn(usize) -> bool| {
            let may_be = |index: usize| {
                let column = &self.columns[index];
                !column.is_nested && code_field != Some(&column.name) && may_be(index)
            };
            let named = self.best(HTTP_FIELDS, may_be).ok().flatten();
            let maybe = || self.best(MAYBE_HTTP_FIELDS, |index| may_be(index) && self.is_http(index)).ok().flatten();
            // Next to reasons in words, even a `code` is one.
            let code = || {
                let are_statuses = |index: usize| {
                    let mut texts = self.columns[index].texts().peekable();
                    texts.peek().is_some() && texts.all(is_http_status)
                };
                let is_code = |index: usize| may_be(index) && are_statuses(index);
                self.best(&["code"], is_code).ok().flatten().filter(|_| has_words || reply.is_some())
            };
            named.or_else(maybe).or_else(code)
        };
        find(&|index| self.columns[index].path.len() == 1)
            .or_else(|| find(&|index| !self.is_inside(index, reply) && self.columns[index].texts().any(is_http_status)))
    }

    /// The column with the codes; `None` if replies or HTTP statuses are all there is.
    pub fn code(
        &self,
        name: Option<&str>,
        found: &[Option<usize>; PARTS],
        senders: &Senders,
    ) -> io::Result<Option<usize>> {
        if let Some(name) = name {
            return self.named(name, Purpose::CODE).map(Some);
        }
        let is_free = |index: usize| {
            !found.contains(&Some(index)) && !self.columns[index].is_nested && !self.is_inside(index, found[REPLY])
        };
        let is_code = |index: usize| is_free(index) && !self.is_http(index) && self.has_codes(index, senders);
        let is_listed = |index: usize| {
            let of_row = |(row, text): (&usize, &String)| {
                senders.of_row(*row).is_some_and(|channel| is_listed(channel, text.trim()))
            };
            let (listed, all) =
                (self.columns[index].values.iter().filter(|value| of_row(*value)), self.columns[index].texts());
            is_free(index) && !self.is_http(index) && listed.count() * 2 > all.count()
        };
        let is_like = |name: &str| CODE_ENDS.iter().any(|end| name.ends_with(end)) && !name.contains("http");
        let usual = match self.best(CODE_FIELDS, is_code) {
            Ok(None) => self.like(is_like, is_listed),
            // Next to a column that the lists know, what can be HTTP statuses is that.
            Ok(Some(first)) if self.columns[first].texts().all(is_http_status) => {
                let other = self.best(CODE_FIELDS, |index| index != first && is_code(index) && is_listed(index));
                Ok(other.ok().flatten().or(Some(first)))
            }
            usual => usual,
        };
        let best = match usual {
            Ok(None) if found[REPLY].is_none() && found[HTTP].is_none() => self.best(CODE_FIELDS, is_free),
            best => best,
        };
        let has_other = found[REPLY].is_some() || found[HTTP].is_some();
        match or_ambiguous(best, Purpose::CODE)? {
            None if !has_other => Err(invalid(missing(&self.names(), None, Purpose::CODE, self.has_header))),
            best => Ok(best),
        }
    }

    /// Another column which says of a token that it may be dead where the code says that it was reached. If it is strict, also one
    /// that says the reverse: one with codes of the list, or one with words such as `delivered`.
    pub fn contradiction(&self, code: usize, kind: Kind, senders: &Senders, is_strict: bool) -> Option<usize> {
        let verdict = |column: &Column, row: usize| {
            let text = column.values.get(&row).map(|text| text.trim()).filter(|text| !text.is_empty())?;
            Some(row_of(senders.of_row(row)?, kind, text)?.token_verdict())
        };
        let of_code = |row: usize| verdict(&self.columns[code], row);
        let is_against = |row: &usize, other: &Column| {
            let Some(verdicts) = of_code(*row).zip(verdict(other, *row)) else { return false };
            match verdicts {
                (TokenVerdict::Alive, TokenVerdict::Dead | TokenVerdict::Suspect) => true,
                (TokenVerdict::Dead | TokenVerdict::Suspect, TokenVerdict::Alive) => is_strict,
                _ => false,
            }
        };
        (0..self.columns.len()).filter(|index| *index != code).find(|index| {
            let column = &self.columns[*index];
            let name = normal(&column.name);
            if is_of_past(&column.name) {
                return false;
            }
            let is_code = CODE_FIELDS.contains(&name.as_str()) || CODE_ENDS.iter().any(|end| name.ends_with(end));
            // The success of a call that was made is told of any message, unless it depends on the code.
            let is_success =
                |text: &str| is_code && says_success(text) || SUCCESS_FIELDS.contains(&name.as_str()) && is_true(text);
            let varies = || column.texts().any(|text| !is_success(text));
            let is_refuted =
                |verdict: TokenVerdict| verdict == TokenVerdict::Dead || verdict == TokenVerdict::Suspect && varies();
            let has_success =
                |(row, text): (&usize, &String)| is_success(text) && of_code(*row).is_some_and(is_refuted);
            // `OK` of an HTTP status says what its number says.
            let is_beside = self.columns[code].path.len() == column.path.len()
                && self.is_next_to(*index, code)
                && !name.contains("http");
            is_code && column.values.keys().any(|row| is_against(row, column))
                || is_strict && is_beside && column.values.iter().any(has_success)
        })
    }

    /// Whether a column is in the object that another one is in, or in an object in there.
    pub fn is_next_to(&self, index: usize, other: usize) -> bool {
        let [path, of_other] = [index, other].map(|index| &self.columns[index].path);
        path.starts_with(&of_other[..of_other.len() - 1])
    }

    /// Whether a column is a part of what another one holds.
    fn is_inside(&self, index: usize, outer: Option<usize>) -> bool {
        outer.is_some_and(|outer| self.columns[index].path.starts_with(&self.columns[outer].path))
    }

    /// The column with reasons in words, besides that of the codes.
    pub fn reason(&self, code: Option<usize>, senders: &Senders) -> Option<usize> {
        let is_reason = |index: usize| Some(index) != code && self.has_words(index, senders);
        self.best(REASON_FIELDS, is_reason).ok().flatten()
    }

    /// Whether a column has a number, or a word that some list has.
    fn has_codes(&self, index: usize, senders: &Senders) -> bool {
        let is_code = |text: &str| number(text).is_some() || is_rounded(text);
        self.columns[index].texts().any(is_code) || self.has_words(index, senders)
    }

    fn has_words(&self, index: usize, senders: &Senders) -> bool {
        let column = &self.columns[index];
        let is_word = |(row, text): (&usize, &String)| {
            number(text).is_none()
                && !text.trim().is_empty()
                && senders.of_row(*row).is_some_and(|channel| is_listed(channel, text.trim()))
        };
        !column.is_nested && column.values.iter().any(is_word)
    }

    /// The lists that the codes are from, and whether no row that follows can change that.
    pub fn lists(&self, wanted: &Wanted, found: [Option<usize>; PARTS], senders: &Senders) -> (Lists, bool) {
        if let Some(kind) = wanted.codes {
            let lists = if wanted.is_strict { Lists::strictly(kind) } else { Lists::of(kind) };
            let is_certain = !wanted.is_strict && self.is_by_name(&found, wanted, &lists);
            return (lists, is_certain);
        }
        let Some(code) = found[CODE].map(|code| &self.columns[code]) else { return (Lists::default(), false) };
        if let Some(kind) = of_headings(&code.name, &self.all_names()) {
            let lists = Lists::of(kind);
            let is_certain = self.is_by_name(&found, wanted, &lists);
            return (lists, is_certain);
        }
        if self.columns.iter().any(says_receipt) {
            return (Lists::of(RECEIPT), false);
        }
        let mut evidence = Evidence::default();
        let is_certain = code
            .values
            .iter()
            .any(|(row, text)| senders.certain(*row).is_some_and(|channel| evidence.add(channel, text.trim())));
        let lists = evidence.lists(found[HTTP].is_some());
        let is_certain = is_certain && self.is_by_name(&found, wanted, &lists);
        (lists, is_certain)
    }

    /// Whether the names of the fields are enough to find the code, so that no later row can change the choice.
    fn is_by_name(&self, found: &[Option<usize>; PARTS], wanted: &Wanted, lists: &Lists) -> bool {
        let has_other = |usual: &[&[&str]]| {
            self.columns.iter().enumerate().any(|(index, column)| {
                let name = normal(&column.name);
                ![CHANNEL, CODE, REPLY].iter().any(|part| found[*part] == Some(index))
                    && usual.iter().any(|names| names.contains(&name.as_str()))
            })
        };
        // What an HTTP status is, its name need not show, and only a header shows that there is none.
        let reads_http = wanted.reply_field.is_some() || lists.kinds().contains(&Kind::Vendor(ListKind::Send));
        let is_http_known = wanted.http_status_field.is_some()
            || self.has_header && (has_other(&[HTTP_FIELDS]) || !has_other(&[MAYBE_HTTP_FIELDS]));
        if reads_http && !is_http_known {
            return false;
        }
        if wanted.is_named() {
            return true;
        }
        let is_best = |code: usize| match self.has_header {
            true => self.best(CODE_FIELDS, |_| true).ok().flatten() == Some(code),
            // A later row may have a better one, unless this is the best.
            false => self.columns[code].name == CODE_FIELDS[0],
        };
        found[CODE].is_some_and(is_best) && !has_other(&[REASON_FIELDS, HTTP_FIELDS, MAYBE_HTTP_FIELDS, REPLY_FIELDS])
    }
}

fn or_ambiguous(found: Result<Option<usize>, Vec<String>>, purpose: Purpose) -> io::Result<Option<usize>> {
    found.map_err(|alike| invalid(several(&alike, purpose)))
}

/// Whether rows have a line of another log there, as the log of a container has.
fn is_line(column: &Column) -> bool {
    let is_text = |text: &str| text.contains(' ') && !text.starts_with('{');
    ["log", "message", "msg", "line"].contains(&column.name.as_str()) && column.texts().any(is_text)
}

/// Whether each row says that it is a receipt.
fn says_receipt(column: &Column) -> bool {
    const WORDS: [&str; 6] = ["receipt", "delivery_receipt", "delivery-receipt", "callback", "回执", "送达回执"];
    let mut texts = column.texts().peekable();
    texts.peek().is_some() && texts.all(|text| WORDS.contains(&text.to_lowercase().as_str()))
}

/// Whether a word says that a message has reached its token, or that all went well. One that is only sent need not have.
fn says_success(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "arrived",
        "clicked",
        "delivered",
        "displayed",
        "ok",
        "opened",
        "reached",
        "received",
        "shown",
        "succ",
        "succeed",
        "succeeded",
        "success",
        "successful",
        "成功",
        "发送成功",
        "推送成功",
        "送达",
        "已送达",
        "送达成功",
        "到达",
        "已到达",
    ];
    WORDS.contains(&normal(text).as_str())
}

fn is_true(text: &str) -> bool {
    says_success(text) || ["true", "1", "yes", "y", "是"].contains(&normal(text).as_str())
}

fn is_http_status(text: &str) -> bool {
    http_status(text).is_some()
}
