//! Small tables next to what is generated from them, in `xtask/tests/golden/`: a reviewer sees what users get, and the
//! compiler finds nothing to warn about. `cargo xtask update` writes it again.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::codegen::emit::{render, vendor, zh};
use crate::codegen::load::{ROW_HEADER, all_files, load};
use crate::codegen::model::{Catalogue, Channel, Chinese, List, ListRow, Row, WireType};
use crate::codegen::output::{Mode, Output, sync};
use crate::copy::Copy;
use crate::lookup::adversarial;
use crate::tables::Tables;

const PACKAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The folders with a case, sorted.
fn cases() -> Vec<PathBuf> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cases: Vec<_> = fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

fn catalogue(codes: &Path) -> Catalogue {
    load(codes).unwrap_or_else(|problems| panic!("{}: {problems:#?}", codes.display()))
}

/// The folders of the rendering and their files. A catalogue without lists is compiled without the folder of lists, and one
/// without Chinese texts without theirs.
fn rendering(catalogue: &Catalogue) -> Vec<(&'static str, Vec<Output>)> {
    let mut folders = vec![("", render(catalogue).unwrap())];
    if !catalogue.lists.is_empty() {
        folders.push(("vendor", vendor::render(catalogue).unwrap()));
    }
    if catalogue.chinese.is_some() {
        folders.push(("zh", zh::render(catalogue).unwrap()));
    }
    folders
}

/// Where `text` and the file first differ.
fn first_difference(path: &Path, text: &str) -> String {
    let committed = fs::read_to_string(path).unwrap_or_default();
    let (mut committed, mut generated) = (committed.lines(), text.lines());
    for line in 1.. {
        let pair = (committed.next(), generated.next());
        if pair.0 != pair.1 || pair == (None, None) {
            return format!("{}:{line}: {:?} is now {:?}", path.display(), pair.0, pair.1);
        }
    }
    unreachable!()
}

#[test]
fn output_is_the_golden_file() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = String::new();
    for case in cases() {
        let mode = if update { Mode::Write } else { Mode::Check };
        for (folder, outputs) in rendering(&catalogue(&case.join("codes"))) {
            let folder = case.join("generated").join(folder);
            for name in sync(&folder, &outputs, mode).unwrap() {
                let text = outputs.iter().find(|output| output.name == name).map_or("", |output| &output.text);
                writeln!(differences, "{}", first_difference(&folder.join(name), text)).unwrap();
            }
        }
    }
    assert!(update || differences.is_empty(), "{differences}If that is right: cargo xtask update");
}

#[test]
fn output_depends_on_the_tables_alone() {
    for case in cases() {
        let codes = case.join("codes");
        let tables = catalogue(&codes);
        let outputs = rendering(&tables);
        assert_eq!(outputs, rendering(&tables), "rendered again");
        assert_eq!(outputs, rendering(&catalogue(&codes)), "loaded again");

        let mut names = all_files(&codes).unwrap();
        for reversed in [false, true] {
            let other = tempfile::tempdir().unwrap();
            names.reverse();
            for folder in ["vendor", "zh"] {
                fs::create_dir(other.path().join(folder)).unwrap();
            }
            for name in &names {
                fs::copy(codes.join(name), other.path().join(name)).unwrap();
            }
            fs::write(other.path().join("README"), "no table").unwrap();
            assert_eq!(outputs, rendering(&catalogue(other.path())), "elsewhere, files reversed: {reversed}");
        }
    }
}

#[test]
fn output_compiles_without_warnings_and_answers() {
    for case in cases() {
        compile_and_ask(case.file_name().unwrap().to_str().unwrap(), &catalogue(&case.join("codes")));
    }
}

#[test]
fn a_table_without_a_perfect_hash_compiles_and_answers() {
    let tables = Tables::valid();
    let codes = adversarial(130).into_iter();
    let rows: String = codes
        .zip(0..)
        .map(|(code, row)| format!("{code},Row{row},investigate,unaffected,,Row {row}.,,,mpaas\n"))
        .collect();
    tables.write("huawei.csv", format!("{}\n{rows}", ROW_HEADER.join(",")));
    let catalogue = tables.load().unwrap();
    let outputs = render(&catalogue).unwrap();
    assert!(outputs.iter().any(|output| output.text.contains("static SORTED: [(i64, u64); 130] = [")));
    compile_and_ask("sorted", &catalogue);
}

/// Compiles the library with the rendering, and asks it for every code.
fn compile_and_ask(name: &str, catalogue: &Catalogue) {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden").join(name);
    let copy = Copy::new(Path::new(PACKAGE), &place, &["build.rs", "src", "README.md"]).unwrap();
    for (folder, outputs) in rendering(catalogue) {
        sync(&copy.folder.join("src/prebuilt").join(folder), &outputs, Mode::Write).unwrap();
    }
    fs::create_dir(copy.folder.join("examples")).unwrap();
    fs::write(copy.folder.join("examples/answers.rs"), answers(catalogue)).unwrap();
    let features = [(!catalogue.lists.is_empty()).then_some("vendor"), catalogue.chinese.is_some().then_some("zh")];
    let features = features.into_iter().flatten().collect::<Vec<_>>().join(",");
    let arguments = ["run", "--example", "answers", "--no-default-features", "--features", &features];
    let output = copy.cargo(&arguments, &[("RUSTFLAGS", "-Dwarnings")]).unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A program that asks for every code of the tables, and for some that they do not list.
fn answers(catalogue: &Catalogue) -> String {
    let mut program = "//! Asks for every code.\n\nuse push_status::*;\n\nfn main() {\n".to_owned();
    for channel in &catalogue.channels {
        let Channel { enum_name, rows, .. } = channel;
        let codes: BTreeSet<_> = rows.iter().map(|row| row.code).collect();
        let near = codes.iter().flat_map(|code| [code.wrapping_sub(1), code.wrapping_add(1)]);
        let tried: BTreeSet<_> = near.chain([i64::MIN, -1, 0, 1, i64::MAX]).collect();
        let absent: Vec<_> = tried.difference(&codes).collect();
        let all: Vec<_> = rows.iter().map(|row| format!("{enum_name}::{}", row.name)).collect();
        let checks: String = rows.iter().map(|row| row_checks(row, channel, catalogue)).collect();
        write!(
            program,
            "    let all: &[{enum_name}] = &[{all}];
    assert_eq!({enum_name}::ALL, all);
{checks}    for code in {absent:?} {{
        assert_eq!({enum_name}::from(code).code(), code);
        assert!(!{enum_name}::from(code).is_listed());
    }}
",
            all = all.join(", ")
        )
        .unwrap();
    }
    program += &catalogue.chinese.as_ref().map(|texts| chinese_checks(texts, catalogue)).unwrap_or_default();
    program + &catalogue.lists.iter().map(|list| list_checks(list, catalogue)).collect::<String>() + "}\n"
}

/// Asks for each text in Chinese, or in English where there is none.
fn chinese_checks(texts: &Chinese, catalogue: &Catalogue) -> String {
    let mut checks = String::new();
    let mut add = |call: &str, expected: &str| {
        writeln!(checks, "    assert_eq!({call}_in(Lang::Zh), {expected:?});").unwrap();
    };
    for Channel { id, enum_name, rows, .. } in &catalogue.channels {
        for row in rows {
            let text = texts.descriptions.get(id).and_then(|texts| texts.get(&row.code)).unwrap_or(&row.description);
            add(&format!("{enum_name}::{}.description", row.name), text);
        }
    }
    for action in &catalogue.actions {
        let [title, advice] =
            texts.actions.get(&action.id).map_or([&action.title, &action.advice], |texts| texts.each_ref());
        add(&format!("Action::{}.title", action.variant()), title);
        add(&format!("Action::{}.advice", action.variant()), advice);
    }
    for (token, [title, meaning]) in &texts.verdicts {
        let verdict = format!("{token:?}.parse::<TokenVerdict>().unwrap()");
        add(&format!("{verdict}.title"), title);
        add(&format!("{verdict}.meaning"), meaning);
    }
    checks
}

/// Asks a list for each of its codes, and for some that it does not have.
fn list_checks(list: &List, catalogue: &Catalogue) -> String {
    let List { id, enum_name, rows, .. } = list;
    let near = rows.iter().flat_map(|row| [format!("{}0", row.wire), format!("0{}", row.wire)]);
    let tried: BTreeSet<_> = near.chain(["", "1", "-1", "+0", "the-same0-as-this"].map(str::to_owned)).collect();
    let absent: Vec<_> = tried.iter().filter(|wire| rows.iter().all(|row| row.wire != **wire)).collect();
    let all: Vec<_> = rows.iter().map(|row| format!("vendor::{enum_name}::{}", row.name)).collect();
    let checks: String = rows.iter().map(|row| list_row_checks(row, list, catalogue)).collect();
    format!(
        "    let all: &[vendor::{enum_name}] = &[{all}];
    assert_eq!(vendor::{enum_name}::ALL, all);
    assert_eq!(vendor::List::{enum_name}.id(), {id:?});
    assert_eq!(vendor::List::{enum_name}.statuses().len(), {count});
{checks}    for code in {absent:?} as [&str; {absent_count}] {{
        assert_eq!(vendor::{enum_name}::from_wire(code), None);
        assert_eq!(vendor::List::{enum_name}.lookup(code).status(), None);
    }}
",
        all = all.join(", "),
        count = rows.len(),
        absent_count = absent.len(),
    )
}

fn list_row_checks(row: &ListRow, list: &List, catalogue: &Catalogue) -> String {
    let enum_name = &list.enum_name;
    let ListRow { wire, name, aliases, http_statuses, description, note, .. } = row;
    let (action, token, confidence) = (&catalogue.actions[row.action].id, row.token.id(), row.confidence.id());
    let sources: Vec<_> = row.sources.iter().map(|source| &catalogue.sources[*source].id).collect();
    let (own_wire, number) = match list.wire {
        WireType::Integer => {
            (format!("Some({wire:?})"), format!("assert_eq!(vendor::{enum_name}::from({wire}), code);"))
        }
        WireType::Text => (format!("{wire:?}"), String::new()),
    };
    let same_as = row.same_as.map(|(channel, row)| (&catalogue.channels[channel], row));
    let same_as = same_as.map(|(channel, row)| {
        format!("PushStatus::resolve(Channel::{}, {})", channel.variant(), channel.rows[row].code)
    });
    let same_as = same_as.map_or("None".to_owned(), |status| format!("Some({status})"));
    let parses: String = [wire, name]
        .into_iter()
        .chain(aliases)
        .map(|text| format!("    assert_eq!({text:?}.parse::<vendor::{enum_name}>().unwrap(), code);\n"))
        .collect();
    format!(
        "    let code = vendor::{enum_name}::from_wire({wire:?}).unwrap();
    assert_eq!(code, vendor::{enum_name}::{name});
    {number}
{parses}    assert_eq!((code.wire(), code.name(), code.description()), ({own_wire}, {name:?}, {description:?}));
    assert_eq!(code.aliases(), &{aliases:?} as &[&str]);
    assert_eq!(code.http_statuses(), &{http_statuses:?});
    assert_eq!((code.note(), code.same_as()), ({note:?}, {same_as}));
    assert_eq!((code.action().id(), code.token_verdict().id()), ({action:?}, {token:?}));
    assert_eq!(code.confidence().id(), {confidence:?});
    assert!(code.sources().iter().map(|source| source.id()).eq({sources:?}));
    assert_eq!(vendor::List::{enum_name}.lookup({wire:?}).status().unwrap().name(), {name:?});
"
    )
}

fn row_checks(row: &Row, channel: &Channel, catalogue: &Catalogue) -> String {
    let (enum_name, variant) = (&channel.enum_name, channel.variant());
    let Row { code, name, label, description, explanation, note, .. } = row;
    let action = &catalogue.actions[row.action].id;
    let token = row.token.id();
    let sources: Vec<_> = row.sources.iter().map(|source| &catalogue.sources[*source].id).collect();
    format!(
        "    let status = {enum_name}::from({code});
    assert_eq!(status, {enum_name}::{name});
    assert_eq!((status.code(), status.name(), status.label()), ({code}, {name:?}, {label:?}));
    assert_eq!(status.description(), {description:?});
    assert_eq!((status.explanation(), status.note()), ({explanation:?}, {note:?}));
    assert_eq!((status.action().id(), status.token_verdict().id()), ({action:?}, {token:?}));
    assert!(status.sources().iter().map(|source| source.id()).eq({sources:?}));
    assert_eq!(PushStatus::resolve(Channel::{variant}, {code}), status);
"
    )
}
