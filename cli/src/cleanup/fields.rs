//! The fields that are read besides the channel and the code.

use crate::log::{self, Field, Names, OtherField, Places, Purpose, Record};

/// How many fields are read besides the channel and the code.
pub const FIELDS: usize = 6;
pub const TOKEN: usize = 0;
pub const SENT_AT: usize = 1;
pub const REPORTED_AT: usize = 2;
pub const REGISTERED_AT: usize = 3;
pub const APP: usize = 4;
/// The application of a message to Apple.
pub const TOPIC: usize = 5;

/// The fields, each with its id in JSON, as they are if none is named. A time or a topic in a nested object can be anything's.
const ALL: [(&str, Field); FIELDS] = [
    ("token", Field { has_others: false, ..field("token", Some("--token-field"), log::TOKEN_FIELDS) }),
    (
        "sent_at",
        Field {
            resembles: |name| log::resembles(name, &["send", "sent", "发送", "推送", "下发"]),
            ..field("time of the message", Some("--sent-at-field"), log::SENT_FIELDS)
        },
    ),
    ("reported_at", Field { is_nested: false, ..field("time of the report", None, log::TIME_FIELDS) }),
    (
        "registered_at",
        Field {
            is_single: true,
            resembles: |name| log::resembles(name, REGISTERED_WORDS),
            ..field("time of the registration", Some("--registered-at-field"), log::REGISTERED_FIELDS)
        },
    ),
    ("app", Field { resembles: log::resembles_app, ..field("application", Some("--app-field"), log::APP_FIELDS) }),
    ("topic", Field { is_nested: false, ..field("topic", None, &["topic"]) }),
];

const fn field(what: &'static str, option: Option<&'static str>, usual: &'static [&'static str]) -> Field<'static> {
    Field {
        name: None,
        usual,
        purpose: Purpose { what, option },
        is_needed: false,
        is_nested: true,
        has_others: true,
        is_single: false,
        resembles: |_| false,
    }
}

/// Words in an unusual name of a field with the time at which the token was registered.
const REGISTERED_WORDS: &[&str] = &[
    "regist",
    "regdate",
    "注册",
    "bind",
    "bound",
    "绑定",
    "refresh",
    "activat",
    "subscri",
    "install",
    "tokencreate",
    "tokenupdate",
];

/// The names of the fields, as far as they are given.
#[derive(Clone, Copy)]
pub struct FieldNames<'a> {
    pub token: Option<&'a str>,
    pub registered_at: Option<&'a str>,
    pub sent_at: Option<&'a str>,
    pub app: Option<&'a str>,
}

/// The fields; a reply may name the tokens itself.
pub fn fields<'a>(names: FieldNames<'a>, has_reply: bool) -> [Field<'a>; FIELDS] {
    let mut fields: [Field<'a>; FIELDS] = ALL.map(|(_, field)| field);
    (fields[TOKEN].is_needed, fields[TOKEN].is_nested) = (!has_reply, !has_reply);
    for (field, name) in
        [(TOKEN, names.token), (SENT_AT, names.sent_at), (REGISTERED_AT, names.registered_at), (APP, names.app)]
    {
        fields[field].name = name;
    }
    fields
}

/// What is told of the fields. Only Apple has a sandbox.
pub fn other_fields(
    places: &Places<FIELDS>,
    called: &[Option<String>; FIELDS],
    names: &Names,
    has_apple: bool,
) -> Vec<OtherField> {
    let of_app = called[APP].as_ref().or(called[TOPIC].as_ref().filter(|_| has_apple));
    let told = ALL.iter().enumerate().filter(|(field, _)| *field != TOPIC);
    let mut others: Vec<OtherField> = told
        .map(|(field, (id, Field { purpose, .. }))| {
            let name = if field == APP { of_app } else { called[field].as_ref() };
            // A token can have been registered at each of several times.
            let is_open = name.is_none() || field == REGISTERED_AT;
            let is_it = |resembling: &&(usize, String)| resembling.0 == field && is_open;
            let resembling = places.resembling.iter().filter(is_it).map(|(_, name)| name.clone()).collect();
            OtherField { purpose: *purpose, id, name: name.cloned(), resembling }
        })
        .collect();
    if has_apple {
        let is_app = |name: &&String| places.found[APP].contains(name);
        let of_channel = names.channel.iter().filter(|name| names.has_sandbox && !is_app(name));
        others.push(OtherField::of_environments(places.environments.iter().chain(of_channel).cloned().collect()));
    }
    others
}

/// What the rows have.
#[derive(Default)]
pub struct Seen {
    pub is_any: bool,
    /// Whether any says when something happened.
    pub is_timed: bool,
    /// The fields that no row has had yet.
    lacking: Vec<usize>,
    /// What each field is called, if any row has it.
    pub called: [Option<String>; FIELDS],
}

impl Seen {
    /// Nothing yet. In a log with a header, no row has a field that the header lacks.
    pub fn new(places: &Places<FIELDS>, has_header: bool) -> Self {
        let can_be = |field: &usize| !has_header || !places.found[*field].is_empty();
        Self { lacking: (0..FIELDS).filter(can_be).collect(), ..Self::default() }
    }

    #[inline]
    pub fn add(&mut self, record: &Record<FIELDS>, places: &Places<FIELDS>) {
        self.is_any = true;
        if self.lacking.iter().any(|field| record.has(*field)) {
            self.add_fields(record, places);
        }
        self.is_timed = self.is_timed || !record.text(SENT_AT).is_empty() || !record.text(REPORTED_AT).is_empty();
    }

    #[cold]
    fn add_fields(&mut self, record: &Record<FIELDS>, places: &Places<FIELDS>) {
        let (there, lacking): (Vec<_>, _) = self.lacking.iter().partition(|field| record.has(**field));
        self.lacking = lacking;
        for field in there {
            let name = Some(places.found[field].join("`, `")).filter(|name| !name.is_empty());
            self.called[field] = name.or_else(|| record.name_of(ALL[field].1.usual));
        }
    }

    /// With what another core has seen.
    pub fn or(mut self, other: &Self) -> Self {
        self.is_any |= other.is_any;
        self.is_timed |= other.is_timed;
        for (mine, of_other) in self.called.iter_mut().zip(&other.called) {
            *mine = mine.take().max(of_other.clone());
        }
        self
    }
}
