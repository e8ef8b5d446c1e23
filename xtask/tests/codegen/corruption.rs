//! Each row of the real tables, damaged in each way that a rule forbids, is told at its line and column.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use heck::ToSnakeCase as _;

use crate::codegen::lists::{LIST_ROW_HEADER, LISTS, list_file};
use crate::codegen::load::{
    ACTIONS, CHANNELS, COMMON, NAMED_ACTIONS, ROW_HEADER, SOURCES, all_files, header, table_files, table_name,
};
use crate::codegen::zh;
use crate::tables::Tables;

/// A kind of damage to a cell, and the text that it puts there; `None` where this row has nothing to damage that way.
type BadCell = (&'static str, Option<String>);

/// A table of the project, to damage one line at a time.
struct Table {
    name: String,
    lines: Vec<String>,
    /// The records with the index of their line.
    rows: Vec<(usize, Vec<String>)>,
    /// What the registry says of a vendor's list.
    list: Option<List>,
}

/// How many lines of a list are tried, at least.
const LEAST_LINES: usize = 4;

/// A row of the registry of lists.
struct List {
    channel: String,
    kind: String,
    wire: String,
}

impl List {
    /// Of the list in the file.
    fn of(name: &str) -> Option<Self> {
        if header(name) != LIST_ROW_HEADER {
            return None;
        }
        let lists = Table::read(LISTS);
        let row = (0..lists.rows.len()).find(|row| list_file(lists.cell(*row, "list")) == name).unwrap();
        let cell = |column| lists.cell(row, column).to_owned();
        Some(Self { channel: cell("channel"), kind: cell("kind"), wire: cell("wire") })
    }
}

/// A line to put in the place of another, and where that has to be reported.
struct Damage {
    index: usize,
    line: Vec<u8>,
    reported: (usize, Option<&'static str>),
    /// Whether it is told at another line, or is one of several of its kind. Then it is done without any other.
    is_alone: bool,
}

/// By column and kind.
type Damages = BTreeMap<(&'static str, &'static str), Vec<Damage>>;

impl Table {
    fn read(name: &str) -> Self {
        let text = fs::read_to_string(codes().join(name)).unwrap();
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        let cells = |line: &str| {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
            reader.records().next().map(|record| record.unwrap().iter().map(str::to_owned).collect())
        };
        if header(name) == LIST_ROW_HEADER {
            // The lists have many rows that are alike: a few of each, and one of each verdict and confidence, are enough.
            let (mut seen, mut first) = (BTreeSet::new(), 0..LEAST_LINES);
            lines.retain(|line| {
                let row: Vec<String> = cells(line).unwrap_or_default();
                let [.., same_as, confidence, _] = &row[..] else { panic!("{name}: {line}") };
                let is_new = seen.insert((row[4].clone(), confidence.clone(), same_as.is_empty()));
                first.next().is_some() || is_new
            });
        }
        let rows = lines.iter().enumerate().skip(1).filter_map(|(index, line)| Some((index, cells(line)?))).collect();
        Self { name: name.to_owned(), lines, rows, list: List::of(name) }
    }

    /// A row's cell under the heading.
    fn cell(&self, row: usize, column: &str) -> &str {
        let index = header(&self.name).iter().position(|heading| *heading == column).unwrap();
        &self.rows[row].1[index]
    }

    /// The first other row that has a text in the column. In the registry of lists it is of the same channel, because the texts
    /// begin with it.
    fn other(&self, row: usize, column: &str) -> Option<usize> {
        let is_near = |other: usize| self.name != LISTS || self.cell(other, "channel") == self.cell(row, "channel");
        (0..self.rows.len()).find(|other| *other != row && is_near(*other) && !self.cell(*other, column).is_empty())
    }

    /// The sources that its rows name.
    fn sources(&self) -> impl Iterator<Item = &str> {
        (0..self.rows.len()).flat_map(|row| self.cell(row, "source").split(' '))
    }

    /// The row with `cell` in place of the one at `column`, written as it is in the file.
    fn line(&self, row: usize, column: usize, cell: &[u8]) -> Vec<u8> {
        let cells = self.rows[row].1.iter().enumerate();
        let cells = cells.map(|(index, text)| if index == column { cell.to_vec() } else { encoded(text).into() });
        cells.collect::<Vec<Vec<u8>>>().join(&b',')
    }

    fn damaged(&self, damages: &[Damage]) -> Vec<u8> {
        let mut lines: Vec<&[u8]> = self.lines.iter().map(String::as_bytes).collect();
        for damage in damages {
            lines[damage.index] = &damage.line;
        }
        lines.join(&b'\n')
    }
}

fn codes() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../codes")
}

/// The text as a cell of a file.
pub fn encoded(text: &str) -> String {
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// Texts that no rule of the column allows.
fn bad_cells(table: &Table, row: usize, column: &str) -> Vec<BadCell> {
    let text = table.cell(row, column);
    let some = |kind, text: &str| (kind, Some(text.to_owned()));
    let empty = some("empty", "");
    let addresses =
        || vec![some("http", "http://example.com"), some("quote", "https://\"/"), some("not ASCII", "https://é/")];
    match (table.name.as_str(), column) {
        (name, "title" | "advice" | "meaning" | "description") if is_chinese(name) => {
            vec![empty, some("no Chinese", "The token is gone.")]
        }
        (zh::VERDICTS, "token") => vec![empty, some("unknown", "gone"), some("capital", &text.to_uppercase())],
        (CHANNELS, "channel") => vec![
            empty,
            some("capital", &text.to_uppercase()),
            some("keyword", "fn"),
            some("reserved", "sources"),
            some("two separators", &format!("{text}__a")),
            some("no table", &format!("{text}_a")),
        ],
        (CHANNELS, "enum") => vec![
            empty,
            some("not UpperCamelCase", &text.to_snake_case()),
            some("no suffix", text.trim_end_matches("Status")),
            some("reserved", "PushStatus"),
        ],
        (CHANNELS, "page_columns") => vec![
            empty,
            some("unknown", &format!("{text} colour")),
            some("twice", &format!("{text} code")),
            some("two blanks", &text.replacen(' ', "  ", 1)),
            some("no code", &text.replace("code ", "")),
            some("no description", &text.replace(" description", "")),
        ],
        (CHANNELS, "aliases") => vec![some("twice", "a a"), some("two blanks", "a  b")],
        (CHANNELS, "doc_url") | (SOURCES, "url") => addresses(),
        (ACTIONS, "action") => vec![
            empty,
            some("capital", &text.to_uppercase()),
            some("reserved", "unknown"),
            some("two separators", &format!("{text}__a")),
        ],
        (ACTIONS, "retryable") => {
            let is_named = NAMED_ACTIONS.contains(&table.cell(row, "action"));
            vec![
                empty,
                some("unknown", "true"),
                some("capital", &text.to_uppercase()),
                ("contradicts the action", is_named.then(|| "yes".to_owned())),
            ]
        }
        (SOURCES, "source") => vec![
            empty,
            some("capital", &text.to_uppercase()),
            some("two separators", &format!("{text}--a")),
            some("snake_case", &format!("{text}_a")),
        ],
        (SOURCES, "seen") => vec![
            some("no month", "2026-13"),
            some("two digits", "26"),
            some("too early", "1999"),
            some("no such day", "2026-02-29"),
            some("no such day in April", "2024-04-31"),
        ],
        (LISTS, "list") => vec![
            empty,
            some("capital", &text.to_uppercase()),
            some("two separators", &format!("{text}--a")),
            some("another channel's", &format!("a{text}")),
            some("no table", &format!("{text}-a")),
        ],
        (LISTS, "enum") => vec![
            empty,
            some("not UpperCamelCase", &text.to_snake_case()),
            some("another channel's", &format!("A{text}")),
            some("suffix of a channel's", &format!("{text}Status")),
        ],
        (LISTS, "channel" | "kind") => {
            vec![empty, some("unknown", &format!("{text}a")), some("capital", &text.to_uppercase())]
        }
        (LISTS, "wire") => vec![
            empty,
            some("unknown", "number"),
            some("capital", &text.to_uppercase()),
            ("text for HTTP statuses", (table.cell(row, "kind") == "http").then(|| "text".to_owned())),
        ],
        (LISTS, "doc_url") => addresses(),
        (_, "wire") if table.list.as_ref().is_some_and(|list| list.wire == "text") => vec![some("empty text", "")],
        (_, "aliases") => {
            let is_integer = table.list.as_ref().is_some_and(|list| list.wire == "integer");
            vec![
                some("twice", "a a"),
                some("two blanks", "a  b"),
                ("number among integers", is_integer.then(|| "a 123456".to_owned())),
            ]
        }
        (_, "http_status") => vec![
            some("not a number", "OK"),
            some("below the range", "99"),
            some("above the range", "600"),
            some("leading zero", "0200"),
            some("twice", "400 400"),
            some("two blanks", "400  401"),
        ],
        (_, "same_as") => {
            // What mPaaS's 2 says is alive, and what its 0 says is not.
            let other = if table.cell(row, "token") == "alive" { "common:0" } else { "common:2" };
            vec![
                some("no channel", "2"),
                some("unknown channel", "comon:2"),
                some("not a number", "common:two"),
                some("leading zero", "common:02"),
                some("not listed", "common:123456"),
                some("another verdict", other),
            ]
        }
        (_, "confidence") => {
            let (token, is_alone) = (table.cell(row, "token"), table.cell(row, "same_as").is_empty());
            let is = |verdict| (token == verdict).then(|| "secondary".to_owned());
            vec![
                empty,
                some("unknown", "sure"),
                some("capital", &text.to_uppercase()),
                ("not enough for a dead token", is("dead").filter(|_| is_alone)),
                ("a copy for a dead token", is("dead").filter(|_| is_alone).map(|_| "copy".to_owned())),
                ("not enough for an alive token", is("alive")),
            ]
        }
        (_, "code" | "wire") => {
            let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
            let mut cells = vec![
                empty,
                some("not a number", "two"),
                some("fraction", &format!("{text}.0")),
                some("leading zero", &format!("{sign}0{digits}")),
                ("leading plus", sign.is_empty().then(|| format!("+{digits}"))),
                some("above the range", "9223372036854775808"),
                some("below the range", "-9223372036854775809"),
            ];
            cells.extend(is_chinese(&table.name).then(|| some("not listed", "123456")));
            let list = table.list.as_ref();
            cells.extend(list.map(|list| ("no HTTP status", (list.kind == "http").then(|| "99".to_owned()))));
            cells
        }
        (_, "name") => vec![
            empty,
            some("not UpperCamelCase", &text.to_snake_case()),
            some("digit first", &format!("1{text}")),
            some("not ASCII", &format!("{text}É")),
            some("keyword", "Self"),
            some("reserved", "Unknown"),
        ],
        (_, "action") => vec![empty, some("unknown", &format!("{text}_a")), some("capital", &text.to_uppercase())],
        (_, "token") => {
            let action = table.cell(row, "action");
            let contradiction =
                ["dead", "suspect", "unaffected", "alive"].into_iter().find(|token| contradict(token, action));
            let mut cells = vec![
                empty,
                some("unknown", "gone"),
                some("capital", &text.to_uppercase()),
                ("contradicts the action", contradiction.map(str::to_owned)),
            ];
            cells.extend(
                table
                    .list
                    .as_ref()
                    .map(|list| ("dead by an HTTP status", (list.kind == "http").then(|| "dead".to_owned()))),
            );
            cells
        }
        (_, "label") => {
            let other = table.cell(row, "code").parse::<i64>().unwrap().wrapping_add(1);
            vec![some("number", &other.to_string())]
        }
        (_, "source") => vec![
            empty,
            some("unknown", &format!("{text} no-such-source")),
            some("twice", &format!("{text} {text}")),
            some("two blanks", &format!("{text}  {text}")),
        ],
        (_, "title" | "authority" | "advice" | "description") => vec![empty],
        (_, "note") => vec![("empty on a suspect row", (table.cell(row, "token") == "suspect").then(String::new))],
        (_, "page_heading" | "explanation") => Vec::new(),
        (name, column) => panic!("no damage is known for {column} of {name}"),
    }
}

/// What no cell may hold.
fn bad_in_any_cell(text: &str) -> Vec<BadCell> {
    [
        ("leading blank", format!(" {text}")),
        ("trailing blank", format!("{text} ")),
        ("tab", format!("{text}\ta")),
        ("null", format!("\0{text}")),
        ("escape", format!("a\u{1b}{text}")),
        ("right-to-left override", format!("a\u{202e}{text}")),
        ("no-break blank", format!("a\u{a0}{text}a")),
        ("ideographic blank", format!("a\u{3000}{text}a")),
        ("zero-width blank", format!("a\u{200b}{text}")),
        ("soft hyphen", format!("a\u{ad}{text}")),
        ("byte order mark", format!("a\u{feff}{text}")),
        ("two blanks", format!("a  {text}a")),
    ]
    .map(|(kind, text)| (kind, Some(text)))
    .into()
}

/// What a second row may not repeat of another: the kind, and the column that the other row has the text in.
fn unrepeatable(table: &Table, column: &'static str) -> &'static [(&'static str, &'static str)] {
    match (table.name.as_str(), column) {
        (CHANNELS, "channel") => &[("duplicate", "channel"), ("another's title", "title")],
        (CHANNELS, "enum") => &[("duplicate", "enum")],
        (CHANNELS, "title") => &[("duplicate", "title"), ("another's id", "channel")],
        (CHANNELS, "aliases") => &[("duplicate", "aliases"), ("another's id", "channel")],
        (ACTIONS | zh::ACTIONS, "action") => &[("duplicate", "action")],
        (zh::VERDICTS, "token") => &[("duplicate", "token")],
        (SOURCES, "source") => &[("duplicate", "source")],
        (LISTS, "list") => &[("duplicate", "list")],
        (LISTS, "enum") => &[("duplicate", "enum")],
        (CHANNELS | ACTIONS | SOURCES | LISTS, _) => &[],
        (_, "wire") => &[("duplicate", "wire")],
        (_, "aliases") => &[("another's name", "name")],
        (_, "code") => &[("duplicate", "code")],
        (_, "name") => &[("duplicate", "name"), ("duplicate in another case", "name")],
        (_, "label") => &[("duplicate", "label"), ("duplicate in another case", "label"), ("another's name", "name")],
        _ => &[],
    }
}

/// Adds all damages to a row's cell.
fn add_cell_damages(table: &Table, row: usize, column: usize, damages: &mut Damages) {
    let heading = header(&table.name)[column];
    let text = table.cell(row, heading);
    let index = table.rows[row].0;
    let damage = |cell: &[u8]| Damage {
        index,
        line: table.line(row, column, cell),
        reported: (index + 1, Some(heading)),
        is_alone: false,
    };
    let mut add = |kind, damage: Option<Damage>| damages.entry((heading, kind)).or_default().extend(damage);
    add("invalid UTF-8", Some(damage(&[text.replace([',', '"'], "").as_bytes(), b"\xff"].concat())));
    add("unclosed quote", Some(damage(format!("\"{}", text.replace('"', "\"\"")).as_bytes())));
    // The rest of the record is told, too, on the next line.
    let broken = format!("\"{}\na\"", text.replace('"', "\"\""));
    add("line break between quotes", Some(damage(broken.as_bytes())));
    add("stray quote", Some(damage(format!("{}\"x", encoded(text)).as_bytes())));
    for (kind, text) in bad_cells(table, row, heading).into_iter().chain(bad_in_any_cell(text)) {
        add(kind, text.map(|text| damage(encoded(&text).as_bytes())));
    }
    for (kind, others) in unrepeatable(table, heading) {
        add(
            kind,
            table.other(row, others).map(|other| {
                let text = table.cell(other, others);
                let text = match *kind {
                    "duplicate in another case" => format!("{}{}", &text[..1], text[1..].to_ascii_lowercase()),
                    "another's title" => text.to_ascii_lowercase(),
                    _ => text.to_owned(),
                };
                // It is the second that is told.
                let other = table.rows[other].0;
                let reported = if index > other { (index + 1, Some(heading)) } else { (other + 1, Some(*others)) };
                Damage { reported, is_alone: index < other, ..damage(encoded(&text).as_bytes()) }
            }),
        );
    }
}

/// Adds the damages to the shape of a row.
fn add_line_damages(table: &Table, row: usize, damages: &mut Damages) {
    let header = header(&table.name);
    let (index, cells) = &table.rows[row];
    let cells: Vec<_> = cells.iter().map(|cell| encoded(cell)).collect();
    let last = header.len() - 1;
    for (kind, line, column) in [
        ("cell missing", cells[..last].join(","), Some(header[last])),
        ("cell too many", format!("{},a", cells.join(",")), None),
    ] {
        let damage = Damage { index: *index, line: line.into(), reported: (index + 1, column), is_alone: false };
        damages.entry(("line", kind)).or_default().push(damage);
    }
}

/// Whether a verdict and an action are never in one row.
fn contradict(token: &str, action: &str) -> bool {
    (token == "dead") != (action == "remove_token")
        || action == "confirm_token" && token != "suspect"
        || token == "alive" && action != "done"
}

/// Adds every action that contradicts the token of a row.
fn add_contradictions(table: &Table, row: usize, actions: &Table, damages: &mut Damages) {
    let header = header(&table.name);
    let Some(column) = header.iter().position(|column| *column == "action") else { return };
    // For the rows of the lists, which are many, one of each verdict is enough.
    let is_tried = |other: usize| table.cell(other, "token") == table.cell(row, "token");
    if !header.contains(&"token") || table.list.is_some() && (0..row).any(is_tried) {
        return;
    }
    let contradictions = damages.entry(("action", "contradicts the token")).or_default();
    for other in 0..actions.rows.len() {
        let action = actions.cell(other, "action");
        if contradict(table.cell(row, "token"), action) {
            let index = table.rows[row].0;
            let line = table.line(row, column, action.as_bytes());
            contradictions.push(Damage { index, line, reported: (index + 1, Some("token")), is_alone: true });
        }
    }
}

/// Adds the damages to the header.
fn add_header_damages(table: &Table, damages: &mut Damages) {
    let header = header(&table.name);
    let mut add = |kind, line: Vec<&str>, column| {
        let damage = Damage { index: 0, line: line.join(",").into(), reported: (1, column), is_alone: true };
        damages.entry(("header", kind)).or_default().push(damage);
    };
    add("column too many", [header, &["more"]].concat(), None);
    let twice_marked = format!("\u{feff}\u{feff}{}", header[0]);
    add("second byte order mark", [&[twice_marked.as_str()], &header[1..]].concat(), Some(header[0]));
    for (index, column) in header.iter().enumerate() {
        let (before, after) = (&header[..index], &header[index + 1..]);
        add("column missing", [before, after].concat(), Some(column));
        add("column misspelt", [before, &["misspelt"], after].concat(), Some(column));
        if let [next, after @ ..] = after {
            add("columns swapped", [before, &[*next, *column], after].concat(), Some(column));
        }
    }
}

fn damages(table: &Table) -> Damages {
    let mut damages = Damages::new();
    let actions = Table::read(ACTIONS);
    add_header_damages(table, &mut damages);
    for row in 0..table.rows.len() {
        add_line_damages(table, row, &mut damages);
        add_contradictions(table, row, &actions, &mut damages);
        for column in 0..header(&table.name).len() {
            add_cell_damages(table, row, column, &mut damages);
        }
    }
    damages
}

/// The real registries, and all other tables with their header alone, so that a load is quick.
fn folder(files: &[String]) -> Tables {
    let tables = Tables::empty();
    for file in files {
        let text = fs::read_to_string(codes().join(file)).unwrap();
        let kept = if is_table(file) { 1 } else { usize::MAX };
        tables.write(file, text.split_inclusive('\n').take(kept).collect::<String>());
    }
    tables
}

/// The least folder in which a list is complete: no other list, and no channels but its own and the common one.
fn folder_of_list(table: &Table, List { channel, .. }: &List) -> Tables {
    let tables = Tables::empty();
    let write = |file: &str, is_kept: &dyn Fn(&str) -> bool| {
        let text = fs::read_to_string(codes().join(file)).unwrap();
        let lines = text.split_inclusive('\n').enumerate().filter(|(index, line)| *index == 0 || is_kept(line));
        tables.write(file, lines.map(|(_, line)| line).collect::<String>());
    };
    let channels = BTreeSet::from([COMMON, channel]);
    write(CHANNELS, &|line| channels.iter().any(|id| line.starts_with(&format!("{id},"))));
    write(LISTS, &|line| line.split(',').next().is_some_and(|id| list_file(id) == table.name));
    channels.iter().for_each(|id| write(&table_name(id), &|_| true));
    write(ACTIONS, &|_| true);
    tables.write(&table.name, table.damaged(&[]));
    // Most of a load is reading the sources, and a list names only a few of them.
    let named = [table_name(COMMON), table_name(channel), table.name.clone()].map(|file| Table::read(&file));
    let named: BTreeSet<_> = named.iter().flat_map(Table::sources).collect();
    write(SOURCES, &|line| line.split(',').next().is_some_and(|id| named.contains(id)));
    tables
}

/// Whether a file is no registry.
fn is_table(name: &str) -> bool {
    [ROW_HEADER, LIST_ROW_HEADER].contains(&header(name)) || is_texts(name)
}

/// Whether a file has Chinese texts, of whatever.
fn is_chinese(name: &str) -> bool {
    name.starts_with(zh::FOLDER)
}

/// Whether a file has the Chinese texts of a channel's table.
fn is_texts(name: &str) -> bool {
    is_chinese(name) && ![zh::ACTIONS, zh::VERDICTS].contains(&name)
}

/// The registries, and of the other tables only that of the channel whose texts a file has.
fn folder_of_texts(table: &Table, files: &[String]) -> Tables {
    let tables = folder(files);
    let own = table.name.strip_prefix("zh/").filter(|_| is_texts(&table.name));
    if let Some(own) = own {
        tables.write(own, fs::read(codes().join(own)).unwrap());
    }
    tables.write(&table.name, table.damaged(&[]));
    tables
}

/// Does the damages and expects each to be told at its place, and no other line of the file.
fn check(tables: &Tables, table: &Table, kind: &str, damages: &[Damage]) {
    tables.write(&table.name, table.damaged(damages));
    let file = format!("codes/{}", table.name);
    let told = tables.load().err().unwrap_or_default();
    // A damaged registry is also told where a table refers to it.
    let told: Vec<_> =
        told.iter().filter(|told| told.file == file).filter_map(|told| Some((told.line?, told.column))).collect();
    // Line breaks that damages before have added.
    let mut breaks = 0;
    let mut damaged = BTreeSet::new();
    for Damage { line: text, reported: (line, column), .. } in damages {
        let reported = (line + breaks, *column);
        let text = String::from_utf8_lossy(text);
        assert!(told.contains(&reported), "{file}: {kind}: {reported:?} is not among {told:?}, for {text:?}");
        let end = line + breaks + text.matches('\n').count();
        damaged.extend(reported.0..=end);
        breaks = end - line;
    }
    for (line, _) in told {
        assert!(damaged.contains(&line), "{file}:{line}: {kind}: told without damage");
    }
}

/// Where problems have to be told: the files, lines and columns.
type Told = BTreeSet<(String, Option<usize>, Option<&'static str>)>;

fn told(tables: &Tables) -> Told {
    tables.load().err().unwrap_or_default().into_iter().map(|told| (told.file, told.line, told.column)).collect()
}

/// The number of a record's line in its file.
fn line(table: &Table, row: usize) -> usize {
    table.rows[row].0 + 1
}

fn of_file(name: &str) -> String {
    format!("codes/{name}")
}

/// Damages each file as a whole, and expects one problem.
fn check_files(folder: &Tables, tables: &[Table], counts: &mut BTreeMap<String, usize>) {
    let find = |name| tables.iter().find(|table| table.name == name).unwrap();
    let (channels, lists) = (find(CHANNELS), find(LISTS));
    for table in tables {
        let name = table.name.as_str();
        let text = fs::read_to_string(codes().join(name)).unwrap();
        let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (_, headless) = text.split_once('\n').unwrap();
        let row = (0..channels.rows.len()).find(|row| table_name(channels.cell(*row, "channel")) == name);
        // A table is missed by its row of the registry.
        let list = (0..lists.rows.len()).find(|row| list_file(lists.cell(*row, "list")) == name);
        let missed = match (row, list) {
            (Some(row), _) => (of_file(CHANNELS), Some(line(channels, row)), Some("channel")),
            (_, Some(row)) => (of_file(LISTS), Some(line(lists, row)), Some("list")),
            _ => (of_file(name), None, None),
        };
        let first = |column| (of_file(name), Some(1), column);
        let other = |from, to| text.replace(from, to).into_bytes();
        let (semicolons, tabs, cr) = (other(",", ";"), other(",", "\t"), other("\n", "\r"));
        let sep = format!("sep=,\n{text}");
        // A missing table of Chinese texts is only a warning.
        let missed = (!is_chinese(name)).then_some(missed);
        let first = |column| Some(first(column));
        let damages: [(&str, Option<&[u8]>, _); 10] = [
            ("missing", None, missed),
            ("empty", Some(b""), first(None)),
            ("a byte order mark alone", Some(b"\xef\xbb\xbf"), first(None)),
            ("blank lines alone", Some(b"\r\n\n"), first(None)),
            // A table without a row is empty without its header.
            ("no header", Some(headless.as_bytes()), first((!headless.is_empty()).then_some(header(name)[0]))),
            ("UTF-16", Some(&utf_16), first(None)),
            ("semicolons", Some(&semicolons), first(None)),
            ("tabs", Some(&tabs), first(None)),
            ("sep=", Some(sep.as_bytes()), first(None)),
            ("CR line ends", Some(&cr), first(None)),
        ];
        let undamaged = fs::read(folder.folder().join(name)).unwrap();
        for (kind, bytes, expected) in damages {
            match bytes {
                None => folder.remove(name),
                Some(bytes) => folder.write(name, bytes),
            }
            assert_eq!(told(folder), expected.into_iter().collect(), "{name}: {kind}");
            *counts.entry(format!("{} file: {kind}", shown(name))).or_insert(0) += 1;
        }
        folder.write(name, undamaged);
    }
}

/// Removes each record of each registry, and expects a problem wherever it is needed.
fn check_removed_records(tables: &[Table], counts: &mut BTreeMap<String, usize>) {
    let folder = Tables::empty();
    for table in tables {
        folder.write(&table.name, table.damaged(&[]));
    }
    for (registry, column, needed) in [
        (CHANNELS, "channel", &[COMMON][..]),
        (ACTIONS, "action", &NAMED_ACTIONS),
        (SOURCES, "source", &[]),
        (LISTS, "list", &[]),
    ] {
        let registry = tables.iter().find(|table| table.name == registry).unwrap();
        for row in 0..registry.rows.len() {
            let id = registry.cell(row, column);
            let mut expected = Told::new();
            if needed.contains(&id) {
                expected.insert((of_file(&registry.name), None, Some(column)));
            }
            for table in tables {
                // The cells that name the record.
                let (column, word) = match (column, header(&table.name)) {
                    ("channel" | "list", _)
                        if [table_name(id), list_file(id), zh::text_file(id)].contains(&table.name) =>
                    {
                        expected.insert((of_file(&table.name), None, None));
                        continue;
                    }
                    ("channel", LIST_ROW_HEADER) => ("same_as", format!("{id}:")),
                    ("channel", _) if table.name == LISTS => ("channel", id.to_owned()),
                    ("action", _) if table.name == zh::ACTIONS => (column, id.to_owned()),
                    ("action" | "source", ROW_HEADER | LIST_ROW_HEADER) => (column, id.to_owned()),
                    _ => continue,
                };
                let names = |cell: &str| match word.ends_with(':') {
                    true => cell.starts_with(&word),
                    false => cell.split(' ').any(|cell| cell == word),
                };
                let rows = (0..table.rows.len()).filter(|row| names(table.cell(*row, column)));
                expected.extend(rows.map(|row| (of_file(&table.name), Some(line(table, row)), Some(column))));
            }
            let removed = Damage { index: registry.rows[row].0, line: Vec::new(), reported: (0, None), is_alone: true };
            folder.write(&registry.name, registry.damaged(&[removed]));
            assert_eq!(told(&folder), expected, "{id} removed from {}", registry.name);
            *counts.entry(format!("{} {column}: record that is needed removed", registry.name)).or_insert(0) +=
                usize::from(!expected.is_empty());
        }
        folder.write(&registry.name, registry.damaged(&[]));
    }
}

/// Replaces the note of each row whose number several channels list, and expects a problem there.
fn check_shared_numbers(tables: &[Table], counts: &mut BTreeMap<String, usize>) {
    let folder = Tables::empty();
    for table in tables {
        folder.write(&table.name, table.damaged(&[]));
    }
    let is_table = |table: &&Table| header(&table.name) == ROW_HEADER;
    let column = ROW_HEADER.iter().position(|column| *column == "note").unwrap();
    for table in tables.iter().filter(is_table) {
        let others = || tables.iter().filter(is_table).filter(|other| other.name != table.name);
        for row in 0..table.rows.len() {
            let code = table.cell(row, "code");
            if !others().any(|other| (0..other.rows.len()).any(|row| other.cell(row, "code") == code)) {
                continue;
            }
            let damage = Damage {
                index: table.rows[row].0,
                line: table.line(row, column, b"Means nothing else."),
                reported: (0, None),
                is_alone: true,
            };
            folder.write(&table.name, table.damaged(&[damage]));
            let expected = (of_file(&table.name), Some(line(table, row)), Some("note"));
            assert_eq!(told(&folder), Told::from([expected]), "{}: {code}", table.name);
            *counts.entry("<channel>.csv note: silent about another channel".to_owned()).or_insert(0) += 1;
        }
        folder.write(&table.name, table.damaged(&[]));
    }
}

/// The name of a file among the kinds of damage.
fn shown(name: &str) -> &str {
    match header(name) {
        ROW_HEADER => "<channel>.csv",
        LIST_ROW_HEADER => "<list>.csv",
        _ if is_texts(name) => "zh/<channel>.csv",
        _ => name,
    }
}

/// Does every damage to the table, and counts them by kind.
fn check_table(tables: &Tables, table: &Table, counts: &mut BTreeMap<String, usize>) {
    let undamaged = fs::read(tables.folder().join(&table.name)).unwrap();
    tables.write(&table.name, table.damaged(&[]));
    assert_eq!(tables.problems(), [""; 0], "undamaged");
    for ((column, kind), damages) in damages(table) {
        let kind = format!("{} {column}: {kind}", shown(&table.name));
        for damages in damages.chunk_by(|one, next| !one.is_alone && !next.is_alone) {
            check(tables, table, &kind, damages);
        }
        *counts.entry(kind).or_insert(0) += damages.len();
    }
    tables.write(&table.name, undamaged);
}

/// Every kind of damage that is known was done to some row.
fn report(counts: &BTreeMap<String, usize>) {
    for (kind, count) in counts {
        println!("{count:5} {kind}");
        assert!(*count > 0, "no row can be damaged: {kind}");
    }
    println!("{:5} damages of {} kinds", counts.values().sum::<usize>(), counts.len());
}

#[test]
fn every_damage_to_every_row_is_told_at_its_place() {
    let files = table_files(&codes()).unwrap();
    let all: Vec<_> = files.iter().map(|file| Table::read(file)).collect();
    let mut counts = BTreeMap::new();
    let tables = folder(&files);
    for table in &all {
        check_table(&tables, table, &mut counts);
    }
    check_shared_numbers(&all, &mut counts);
    report(&counts);
}

#[test]
fn every_damage_to_every_list_is_told_at_its_place() {
    let files = all_files(&codes()).unwrap();
    let mut counts = BTreeMap::new();
    check_table(&folder(&files), &Table::read(LISTS), &mut counts);
    for file in &files {
        let table = Table::read(file);
        if let Some(list) = &table.list {
            check_table(&folder_of_list(&table, list), &table, &mut counts);
        }
    }
    report(&counts);
}

#[test]
fn every_damage_to_every_chinese_text_is_told_at_its_place() {
    let (files, mut counts) = (table_files(&codes()).unwrap(), BTreeMap::new());
    for file in all_files(&codes()).unwrap().iter().filter(|file| is_chinese(file)) {
        let table = Table::read(file);
        check_table(&folder_of_texts(&table, &files), &table, &mut counts);
    }
    report(&counts);
}

#[test]
fn every_damage_to_a_file_or_a_record_is_told_where_it_is_missed() {
    let files = all_files(&codes()).unwrap();
    let all: Vec<_> = files.iter().map(|file| Table::read(file)).collect();
    let mut counts = BTreeMap::new();
    check_files(&folder(&files), &all, &mut counts);
    check_removed_records(&all, &mut counts);
    report(&counts);
}
