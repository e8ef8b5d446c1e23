//! What the tools are asked: codes that are listed and codes that are not.

use std::collections::BTreeSet;
use std::{env, fs};

use push_status::vendor::{ListKind, VendorStatus};
use push_status::{Action, Channel, PushStatus, Source, TokenVerdict};
use xxhash_rust::xxh3::xxh3_64;

use crate::support::{LIMITS, UNLISTED, path, read};

const FILE: &str = "cli/tests/export/vectors.csv";
const COLUMNS: [&str; 7] = ["channel", "list", "wire", "list_id", "name", "action", "token"];
/// How many vectors there are, and how many of them are not listed.
const VECTORS: usize = 1000;
const NOT_LISTED: usize = 300;

/// A code, and where it comes from; `None` is mPaaS.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question {
    channel: Channel,
    kind: Option<ListKind>,
    wire: String,
}

/// What the library answers.
enum Answer {
    /// Listed or not.
    Mpaas(PushStatus),
    Vendor(VendorStatus),
    Unlisted,
}

impl Question {
    fn answer(&self) -> Answer {
        let Some(kind) = self.kind else {
            return Answer::Mpaas(PushStatus::resolve(self.channel, self.wire.parse().unwrap()));
        };
        let mut lists = self.channel.lists().filter(|list| list.kind() == kind);
        lists.find_map(|list| list.lookup(&self.wire).status()).map_or(Answer::Unlisted, Answer::Vendor)
    }

    pub fn is_listed(&self) -> bool {
        match self.answer() {
            Answer::Mpaas(status) => status.is_listed(),
            Answer::Vendor(_) => true,
            Answer::Unlisted => false,
        }
    }

    fn list(&self) -> &'static str {
        self.kind.as_ref().map_or("mpaas", ListKind::id)
    }

    /// The cell that a tool should have in the column.
    pub fn cell(&self, column: &str) -> String {
        match (column, self.answer()) {
            ("channel", _) => self.channel.to_string(),
            ("list", _) => self.list().to_owned(),
            ("wire" | "code", _) => self.wire.clone(),
            (column, Answer::Mpaas(status)) => mpaas_cell(column, status),
            (column, Answer::Vendor(status)) => vendor_cell(column, status),
            (column, Answer::Unlisted) => unlisted_cell(column),
        }
    }
}

fn mpaas_cell(column: &str, status: PushStatus) -> String {
    match column {
        "list_id" if status.is_listed() => "mpaas".to_owned(),
        "listed_in" => status.channel().to_string(),
        "label" => status.label().unwrap_or_default().to_owned(),
        "explanation" => status.explanation().unwrap_or_default().to_owned(),
        "list_id" | "http_status" | "confidence" | "same_as" => String::new(),
        "name" => status.name().to_owned(),
        "description" => status.description().to_owned(),
        "note" => status.note().unwrap_or_default().to_owned(),
        "sources" => sources(status.sources()),
        other => shared_cell(other, status.action(), status.token_verdict()),
    }
}

fn vendor_cell(column: &str, status: VendorStatus) -> String {
    match column {
        "list_id" => status.list().to_string(),
        "listed_in" => status.list().channel().to_string(),
        "label" | "explanation" => String::new(),
        "http_status" => status.http_statuses().iter().map(u16::to_string).collect::<Vec<_>>().join(" "),
        "confidence" => status.confidence().to_string(),
        "same_as" => status.same_as().map(|same| format!("{}:{}", same.channel(), same.code())).unwrap_or_default(),
        "name" => status.name().to_owned(),
        "description" => status.description().to_owned(),
        "note" => status.note().unwrap_or_default().to_owned(),
        "sources" => sources(status.sources()),
        other => shared_cell(other, status.action(), status.token_verdict()),
    }
}

fn unlisted_cell(column: &str) -> String {
    match column {
        "name" => "Unknown".to_owned(),
        "description" => "The vendor's list does not have this code.".to_owned(),
        "list_id" | "label" | "explanation" | "http_status" | "confidence" | "same_as" | "note" | "sources" => {
            String::new()
        }
        other => shared_cell(other, Action::Investigate, TokenVerdict::Unaffected),
    }
}

fn shared_cell(column: &str, action: Action, token: TokenVerdict) -> String {
    match column {
        "action" => action.to_string(),
        "retryable" => action.is_retryable().to_string(),
        "advice" => action.advice().to_owned(),
        "token" => token.to_string(),
        other => panic!("a column {other}"),
    }
}

fn sources(sources: &[&Source]) -> String {
    sources.iter().map(|source| source.id()).collect::<Vec<_>>().join(" ")
}

fn of_mpaas(channel: Channel, code: i64) -> Question {
    Question { channel, kind: None, wire: code.to_string() }
}

/// Every pair that a channel lists or inherits, and 50 others.
pub fn listed_and_not() -> Vec<Question> {
    let codes: BTreeSet<_> = PushStatus::all().map(PushStatus::code).collect();
    let all = |codes: Vec<i64>| {
        codes.into_iter().flat_map(|code| Channel::ALL.iter().map(move |channel| of_mpaas(*channel, code)))
    };
    let (mut pairs, of_others): (Vec<_>, Vec<_>) =
        all(codes.into_iter().collect()).partition(|question| question.is_listed());
    let far: Vec<_> = all([LIMITS, &[UNLISTED]].concat()).filter(|question| !question.is_listed()).collect();
    let mut random = fastrand::Rng::with_seed(50);
    pairs.extend(random.choose_multiple(far, 25));
    pairs.extend(random.choose_multiple(of_others, 25));
    pairs
}

/// The vectors of the committed file.
pub fn vectors() -> Vec<Question> {
    let text = read(FILE);
    let parse = |record: csv::StringRecord| Question {
        channel: record[0].parse().unwrap(),
        kind: (&record[1] != "mpaas").then(|| record[1].parse().unwrap()),
        wire: record[2].to_owned(),
    };
    csv::Reader::from_reader(text.as_bytes()).into_records().map(|record| parse(record.unwrap())).collect()
}

/// Each channel with each kind of list.
fn places() -> impl Iterator<Item = (Channel, Option<ListKind>)> {
    let kinds = || [None].into_iter().chain(ListKind::ALL.iter().copied().map(Some));
    Channel::ALL.iter().flat_map(move |channel| kinds().map(|kind| (*channel, kind)))
}

/// Every text that could be a code somewhere: those of all lists, and spellings that are nearly one.
fn wires() -> BTreeSet<String> {
    let far = LIMITS.iter().chain(&[UNLISTED, (1 << 53) + 1, -(1 << 53) - 1]).map(i64::to_string);
    let odd = ["", " ", "0.0", "1e3", "0x7b", "null", "推送", "unlisted"].map(str::to_owned);
    let listed = PushStatus::all().map(|status| status.code().to_string());
    let listed = listed.chain(VendorStatus::all().map(|status| status.wire().to_owned()));
    let near = |wire: String| [format!("0{wire}"), format!("{wire} "), wire.to_lowercase(), wire.to_uppercase(), wire];
    listed.flat_map(near).chain(far).chain(odd).collect()
}

/// The `count` questions with the smallest hashes, after the smallest of each group: a change of the tables changes few lines.
fn choose<G: Ord>(questions: Vec<Question>, group: impl Fn(&Question) -> G, count: usize) -> Vec<Question> {
    let mut hashed: Vec<_> =
        questions.into_iter().map(|question| (xxh3_64(format!("{question:?}").as_bytes()), question)).collect();
    hashed.sort();
    let mut groups = BTreeSet::new();
    let (mut chosen, rest): (Vec<_>, Vec<_>) =
        hashed.into_iter().partition(|(_, question)| groups.insert(group(question)));
    chosen.extend(rest);
    chosen.into_iter().map(|(_, question)| question).take(count).collect()
}

/// The file as the tables make it.
fn generated() -> String {
    let ask = |wire: &String| {
        places().map(move |(channel, kind)| Question { channel, kind, wire: wire.clone() }).collect::<Vec<_>>()
    };
    let wires = wires();
    let is_canonical =
        |question: &Question| question.wire.parse::<i64>().is_ok_and(|code| code.to_string() == question.wire);
    let questions = wires.iter().flat_map(ask).filter(|question| question.kind.is_some() || is_canonical(question));
    let (listed, unlisted): (Vec<_>, Vec<_>) = questions.partition(Question::is_listed);
    let mut chosen = choose(listed, |question| (question.channel, question.cell("list_id")), VECTORS - NOT_LISTED);
    chosen.extend(choose(unlisted, |question| (question.channel, question.list()), NOT_LISTED));
    chosen.sort();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).unwrap();
    for question in chosen {
        writer.write_record(COLUMNS.map(|column| question.cell(column))).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn the_vectors_are_a_golden_file_of_what_the_library_answers() {
    let generated = generated();
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path(FILE), &generated).unwrap();
    }
    assert!(read(FILE) == generated, "{FILE} is stale: run cargo xtask update");
}

#[test]
fn the_vectors_have_every_list() {
    let vectors = vectors();
    assert_eq!(vectors.len(), VECTORS);
    assert_eq!(vectors.iter().filter(|question| !question.is_listed()).count(), NOT_LISTED);
    let ids: BTreeSet<_> = vectors.iter().map(|question| question.cell("list_id")).collect();
    let lists = push_status::vendor::List::ALL.iter().map(|list| list.id().to_owned());
    assert_eq!(ids, lists.chain(["mpaas".to_owned(), String::new()]).collect());
    // The scripts split the lines at each comma.
    assert!(vectors.iter().all(|question| !question.wire.contains(['"', ',', '\n', '\r', '\'', '\\'])));
}
