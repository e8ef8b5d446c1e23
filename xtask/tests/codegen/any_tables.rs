//! Any valid tables are accepted, and rendered to code that has every row and finds it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::ops::Range;

use heck::ToUpperCamelCase as _;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use syn::{Expr, Item, Lit};

use crate::any_text::hostile;
use crate::codegen::emit::render;
use crate::codegen::load::{ACTIONS, CHANNELS, COMMON, NAMED_ACTIONS, SOURCES, header, read, table_name};
use crate::codegen::rules::clean;
use crate::corruption::encoded;
use crate::lookup;
use crate::tables::Tables;

/// The cells of a record.
type Cells = Vec<String>;

/// A record of the registry, and the rows of its table.
#[derive(Debug, Clone)]
struct Channel {
    cells: Cells,
    rows: Vec<Row>,
}

/// A row of a table that refers to records of the registries, however many those have.
#[derive(Debug, Clone)]
struct Row {
    code: i64,
    name: String,
    token: &'static str,
    action: Index,
    label: Label,
    texts: [String; 3],
    sources: Vec<Index>,
}

#[derive(Debug, Clone)]
enum Label {
    None,
    Name,
    Code,
    Text(String),
}

fn text() -> impl Strategy<Value = String> {
    let any = prop_oneof![
        "[!-~é华]([ -~é华]{0,20}[!-~é华])?",
        "\\PC{1,12}",
        select(hostile().collect::<Vec<_>>()).prop_map(str::to_owned),
    ];
    // Without what no cell may hold: characters that nobody can see, and two spaces in a row.
    let is_allowed = |c: &char| *c == ' ' || clean(&c.to_string()).is_ok();
    any.prop_map(move |text| text.chars().filter(is_allowed).collect::<String>())
        .prop_map(|text| text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
        .prop_filter("empty", |text| !text.is_empty())
}

fn optional() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), text()]
}

fn url() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "https://[!#-;=?-\\[\\]^_a-z{-~]{1,20}"]
}

/// Ids to which a number is added, that tells them apart.
const SNAKE_CASE: &str = "[a-z][a-z0-9]{0,5}(_[a-z0-9]{1,3}){0,2}_v";
const KEBAB_CASE: &str = "[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3}){0,2}-v";

fn row() -> impl Strategy<Value = Row> {
    let label = prop_oneof![
        3 => Just(Label::None),
        1 => Just(Label::Name),
        1 => Just(Label::Code),
        3 => text().prop_map(Label::Text),
    ];
    let verdict = (select(vec!["dead", "suspect", "unaffected", "alive"]), any::<Index>());
    let sources = prop::collection::vec(any::<Index>(), 1..4);
    ("[A-Z][A-Za-z0-9]{0,8}V", verdict, label, (text(), optional(), optional()), sources).prop_map(
        |(name, (token, action), label, (description, explanation, note), sources)| {
            let texts = [description, explanation, note];
            Row { code: 0, name, token, action, label, texts, sources }
        },
    )
}

/// Rows whose codes differ: spread over all numbers, close together, or in steps.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let few = prop::collection::vec((any::<i64>(), row()), 0..10);
    let many = prop::collection::vec((any::<i64>(), row()), 65..80);
    let code: fn(i64) -> i64 = |code| code;
    let kinds = [code, |code| code % 30, |code| 80_000_000 + code % 100 * 100_000, |code| i64::MAX - (code & 31)];
    (prop_oneof![24 => few, 1 => many], 0..kinds.len()).prop_map(move |(rows, kind)| {
        let mut seen = BTreeSet::new();
        let rows = rows.into_iter().map(|(code, row)| Row { code: kinds[kind](code), ..row });
        rows.filter(|row| seen.insert(row.code)).collect()
    })
}

/// Some records in any order, which know their number in another.
fn numbered<T: Debug, R: Debug + Clone>(
    record: impl Strategy<Value = T>,
    counts: Range<usize>,
    with_number: fn(usize, T) -> R,
) -> impl Strategy<Value = Vec<R>> {
    let all = move |records: Vec<T>| {
        records.into_iter().enumerate().map(|(number, record)| with_number(number, record)).collect::<Vec<_>>()
    };
    prop::collection::vec(record, counts).prop_map(all).prop_shuffle()
}

/// The first is the common one.
fn channels() -> impl Strategy<Value = Vec<Channel>> {
    let columns = ["code description", "description code explanation", "code label description explanation"];
    let aliases = prop::collection::vec("[!-~é华]{1,6}", 0..3);
    let names = (SNAKE_CASE, "[A-Z][A-Za-z0-9]{0,8}V", text(), aliases);
    let channel = (names, optional(), select(columns.to_vec()), url(), rows());
    numbered(channel, 1..4, |number, ((id, enum_name, title, aliases), heading, columns, url, rows)| {
        let id = if number == 0 { COMMON.to_owned() } else { format!("{id}{number}") };
        let (enum_name, title) = (format!("{enum_name}{number}Status"), format!("{title} T{number}"));
        // No alias is read as another's, nor as an id or a title.
        let aliases: Vec<_> = (0..).zip(aliases).map(|(of, alias)| format!("{alias}-A{number}-{of}")).collect();
        Channel { cells: vec![id, enum_name, title, heading, columns.to_owned(), aliases.join(" "), url], rows }
    })
}

/// The first are those that the library needs.
fn actions() -> impl Strategy<Value = Vec<Cells>> {
    let action = (SNAKE_CASE, text(), select(vec!["yes", "no"]), text());
    let least = NAMED_ACTIONS.len();
    numbered(action, least..least + 4, |number, (id, title, retryable, advice)| {
        let needed = NAMED_ACTIONS.get(number);
        match needed {
            Some(id) => vec![(*id).to_owned(), title, "no".to_owned(), advice],
            None => vec![format!("{id}{number}"), title, retryable.to_owned(), advice],
        }
    })
}

fn sources() -> impl Strategy<Value = Vec<Cells>> {
    let source = (
        KEBAB_CASE,
        text(),
        text(),
        url(),
        select(vec!["", "2026", "2026-02", "2000-12-31", "2000-02-29", "2024-02-29"]),
    );
    numbered(source, 1..4, |number, (id, authority, title, url, seen)| {
        vec![format!("{id}{number}"), authority, title, url, seen.to_owned()]
    })
}

/// The cells of a row by its number, with the registries' records to which it refers.
fn cells((index, row): (usize, &Row), actions: &[Cells], sources: &[Cells]) -> Cells {
    let Row { code, name, token, action, label, texts: [description, explanation, note], sources: of } = row;
    let (code, name) = (code.to_string(), format!("{name}{index}"));
    let action = match *token {
        "dead" => "remove_token",
        "alive" => "done",
        token => match action.get(actions)[0].as_str() {
            "remove_token" => "investigate",
            "confirm_token" if token == "unaffected" => "investigate",
            action => action,
        },
    };
    let label = match label {
        Label::None => String::new(),
        Label::Name => name.clone(),
        Label::Code => code.clone(),
        Label::Text(text) => format!("{text} L{index}"),
    };
    let mut seen = BTreeSet::new();
    let of: Vec<_> = of.iter().map(|source| source.get(sources)[0].as_str()).filter(|id| seen.insert(*id)).collect();
    let note = if *token == "suspect" && note.is_empty() { "Confirm it." } else { note.as_str() };
    let texts = [description.as_str(), explanation, note].map(str::to_owned);
    [vec![code, name, action.to_owned(), (*token).to_owned(), label], texts.to_vec(), vec![of.join(" ")]].concat()
}

fn write(tables: &Tables, file: &str, records: &[Cells]) {
    let line = |cells: &Cells| cells.iter().map(|cell| encoded(cell)).collect::<Vec<_>>().join(",") + "\n";
    let records: String = records.iter().map(line).collect();
    tables.write(file, format!("{}\n{records}", header(file).join(",")));
}

/// What a field of a rendered row says.
fn said(value: &Expr) -> String {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => text.value(),
            Lit::Int(number) => number.base10_digits().to_owned(),
            _ => panic!("neither text nor number"),
        },
        Expr::Unary(negative) => format!("-{}", said(&negative.expr)),
        Expr::Path(path) => path.path.segments.last().unwrap().ident.to_string(),
        // `&SOURCES[number]`, and an array of those.
        Expr::Reference(source) => said(&source.expr),
        Expr::Index(source) => said(&source.index),
        Expr::Array(array) => array.elems.iter().map(said).collect::<Vec<_>>().join(" "),
        _ => panic!("not what a row holds"),
    }
}

/// The rows of a rendered table: the variants of its enum, each with its row as the value. Empty cells are left out.
fn rendered(file: &syn::File) -> Vec<BTreeMap<String, String>> {
    let [Item::Macro(call)] = &file.items[..] else { panic!("not one call of a macro") };
    let items = call.mac.parse_body::<syn::File>().unwrap().items;
    let Some(Item::Enum(table)) = items.first() else { panic!("no enum") };
    let row = |variant: &syn::Variant| {
        let Some((_, Expr::Struct(row))) = &variant.discriminant else { panic!("no row") };
        let fields = row.fields.iter().map(|field| {
            let syn::Member::Named(name) = &field.member else { panic!("no name") };
            (name.to_string(), said(&field.expr))
        });
        fields.chain([("name".to_owned(), variant.ident.to_string())]).collect()
    };
    table.variants.iter().map(row).collect()
}

/// The row that the cells have to become.
fn expected(index: usize, cells: &Cells, sources: &[Cells]) -> BTreeMap<String, String> {
    let [code, name, action, token, label, description, explanation, note, of] = &cells[..] else { panic!("9 cells") };
    let place = |id: &str| sources.iter().position(|source| source[0] == id).unwrap().to_string();
    let of = of.split(' ').map(place).collect::<Vec<_>>().join(" ");
    let fields = [
        ("index", index.to_string()),
        ("code", code.clone()),
        ("name", name.clone()),
        ("action", action.to_upper_camel_case()),
        ("token", token.to_upper_camel_case()),
        ("label", label.clone()),
        ("description", description.clone()),
        ("explanation", explanation.clone()),
        ("note", note.clone()),
        ("sources", of),
    ];
    let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
    fields.map(|(name, value)| (name.to_owned(), value)).collect()
}

proptest! {
    #[test]
    fn any_valid_tables_are_rendered(channels in channels(), actions in actions(), sources in sources(), seed: u64) {
        let tables = Tables::empty();
        write(&tables, ACTIONS, &actions);
        write(&tables, SOURCES, &sources);
        write(&tables, CHANNELS, &channels.iter().map(|channel| channel.cells.clone()).collect::<Vec<_>>());
        let records: Vec<Vec<Cells>> = channels
            .iter()
            .map(|channel| channel.rows.iter().enumerate().map(|row| cells(row, &actions, &sources)).collect())
            .collect();
        for (channel, records) in channels.iter().zip(&records) {
            write(&tables, &table_name(&channel.cells[0]), records);
        }
        let catalogue = read(tables.folder()).map_err(|problems| TestCaseError::fail(problems[0].to_string()))?;
        let outputs = render(&catalogue).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let mut files = BTreeMap::new();
        for output in &outputs {
            let file = syn::parse_file(&output.text).map_err(|error| TestCaseError::fail(format!("{}: {error}", output.name)))?;
            files.insert(output.name.as_str(), file);
        }
        for (channel, records) in channels.iter().zip(&records) {
            let rows = rendered(&files[format!("{}.rs", channel.cells[0]).as_str()]);
            let expected = records.iter().enumerate().map(|(index, cells)| expected(index, cells, &sources));
            prop_assert_eq!(rows, expected.collect::<Vec<_>>());
            // What is rendered as `from_code`.
            lookup::check("a table", &channel.rows.iter().map(|row| row.code).collect::<Vec<_>>(), seed);
        }
    }
}
