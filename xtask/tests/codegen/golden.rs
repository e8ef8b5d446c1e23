//! Small tables next to what is generated from them, in `xtask/tests/golden/`: a reviewer sees what users get, and the
//! compiler finds nothing to warn about. `cargo xtask update` writes it again.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::codegen::emit::render;
use crate::codegen::load::{ROW_HEADER, load};
use crate::codegen::model::{Catalogue, Channel, Row};
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

fn rendering(codes: &Path) -> Vec<Output> {
    render(&catalogue(codes)).unwrap()
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
        let folder = case.join("generated");
        let outputs = rendering(&case.join("codes"));
        let mode = if update { Mode::Write } else { Mode::Check };
        for name in sync(&folder, &outputs, mode).unwrap() {
            let text = outputs.iter().find(|output| output.name == name).map_or("", |output| &output.text);
            writeln!(differences, "{}", first_difference(&folder.join(name), text)).unwrap();
        }
    }
    assert!(update || differences.is_empty(), "{differences}If that is right: cargo xtask update");
}

#[test]
fn output_depends_on_the_tables_alone() {
    for case in cases() {
        let codes = case.join("codes");
        let catalogue = catalogue(&codes);
        let outputs = render(&catalogue).unwrap();
        assert_eq!(outputs, render(&catalogue).unwrap(), "rendered again");
        assert_eq!(outputs, rendering(&codes), "loaded again");

        let mut names: Vec<_> = fs::read_dir(&codes).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        for reversed in [false, true] {
            let other = tempfile::tempdir().unwrap();
            names.reverse();
            for name in &names {
                fs::copy(codes.join(name), other.path().join(name)).unwrap();
            }
            fs::write(other.path().join("README"), "no table").unwrap();
            assert_eq!(outputs, rendering(other.path()), "elsewhere, files reversed: {reversed}");
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
    sync(&copy.folder.join("src/prebuilt"), &render(catalogue).unwrap(), Mode::Write).unwrap();
    fs::create_dir(copy.folder.join("examples")).unwrap();
    fs::write(copy.folder.join("examples/answers.rs"), answers(catalogue)).unwrap();
    let output =
        copy.cargo(&["run", "--example", "answers", "--no-default-features"], &[("RUSTFLAGS", "-Dwarnings")]).unwrap();
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
    program + "}\n"
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
