//! The fields that are read besides the channel and the code.

use crate::log::{self, Field, Places, Record};

/// How many fields are read besides the channel and the code.
pub const FIELDS: usize = 6;
pub const TOKEN: usize = 0;
pub const REGISTERED_AT: usize = 1;
pub const SENT_AT: usize = 2;
pub const REPORTED_AT: usize = 3;
pub const APP: usize = 4;
/// The application of a message to Apple.
pub const TOPIC: usize = 5;

/// The usual names of each field.
pub const USUAL: [&[&str]; FIELDS] =
    [log::TOKEN_FIELDS, log::REGISTERED_FIELDS, log::SENT_FIELDS, log::TIME_FIELDS, log::APP_FIELDS, &["topic"]];

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
pub fn fields(names: FieldNames, has_reply: bool) -> [Field; FIELDS] {
    let field = |place: usize, name, what, words| Field {
        name,
        usual: USUAL[place],
        what,
        is_needed: false,
        is_nested: true,
        has_others: true,
        is_single: place == REGISTERED_AT,
        words,
    };
    let of_token = Field { has_others: false, ..field(TOKEN, names.token, "token", &[]) };
    [
        Field { is_needed: !has_reply, is_nested: !has_reply, ..of_token },
        field(REGISTERED_AT, names.registered_at, "registered-at", REGISTERED_WORDS),
        field(SENT_AT, names.sent_at, "sent-at", &["send", "sent", "发送", "推送", "下发"]),
        // A time or a topic in a nested object can be anything's.
        Field { is_nested: false, ..field(REPORTED_AT, None, "time", &[]) },
        field(APP, names.app, "app", &[]),
        Field { is_nested: false, ..field(TOPIC, None, "topic", &[]) },
    ]
}

/// What is told of the fields.
pub fn other_fields(places: &Places<FIELDS>, called: &[Option<String>; FIELDS]) -> Vec<log::OtherField> {
    let field = |field: usize, what, id, option| {
        // A token can have been registered at each of several times.
        let is_open = called[field].is_none() || field == REGISTERED_AT;
        let is_it = |resembling: &&(usize, String)| resembling.0 == field && is_open;
        let resembling = places.resembling.iter().filter(is_it).map(|(_, name)| name.clone()).collect();
        log::OtherField { what, id, option, name: called[field].clone(), resembling }
    };
    let mut fields = vec![
        field(TOKEN, "token", "token", "--token-field"),
        field(SENT_AT, "time of the message", "sent_at", "--sent-at-field"),
        field(REPORTED_AT, "time of the report", "reported_at", "--sent-at-field"),
        field(REGISTERED_AT, "time of the registration", "registered_at", "--registered-at-field"),
        field(APP, "application", "app", "--app-field"),
    ];
    fields[4].name = called[APP].clone().or_else(|| called[TOPIC].clone());
    fields
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
            self.called[field] = name.or_else(|| record.name_of(USUAL[field]));
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
