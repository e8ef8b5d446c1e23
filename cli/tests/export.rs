//! What `push-status export` writes, loaded by the tool that it is for: each answers as the library does.
//!
//! Four tools are not run: `answers.py` looks codes up in the files for Logstash, Vector and Splunk as these do, and `grafana.ts` maps
//! them by Grafana's rules.
//!
//! The scripts in `export/` read `pairs.csv` (channel, code; or channel, list, wire) and write `answers.csv`, the same rows with
//! columns of the export.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

mod export {
    mod engines;
    pub mod harness;
    mod hostile;
    mod languages;
    pub mod vectors;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use export::harness::{export, exported, exported_codes};
use push_status::PushStatus;
use push_status::vendor::VendorStatus;
use support::{folder, read};

const DOCS: &str = "docs/export.md";

/// Every format, as the help names them.
fn formats() -> Vec<String> {
    let help = String::from_utf8(export(&["--help"]).stdout).unwrap();
    let names: Vec<_> =
        help.lines().filter_map(|line| line.trim_start().strip_prefix("- ")?.split_once(": ")).collect();
    assert!(names.iter().all(|(_, what)| !what.trim().is_empty()), "{names:?}");
    names.into_iter().map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_format_is_explained_and_written_the_same_twice() {
    let formats = formats();
    let error = String::from_utf8(export(&["--format", "?"]).stderr).unwrap();
    let possible = error.split_once("[possible values: ").unwrap().1.split_once(']').unwrap().0;
    assert_eq!(possible.split(", ").collect::<Vec<_>>(), formats);
    for format in &formats {
        assert_eq!(exported(format), exported(format), "{format}");
    }
    for alias in ["vector", "splunk"] {
        assert_eq!(exported(alias), exported("csv"), "{alias}");
    }
}

#[test]
fn the_files_carry_the_version_where_they_can() {
    let version = concat!("push-status ", env!("CARGO_PKG_VERSION"));
    let without: Vec<_> = formats().into_iter().filter(|format| !exported(format).contains(version)).collect();
    let (last, others) = without.split_last().unwrap();
    let claim = format!("no place for it: `{}` and `{last}`.", others.join("`, `"));
    assert!(read(DOCS).replace('\n', " ").contains(&claim), "{DOCS} should say: {claim}");
}

#[test]
fn the_docs_list_the_formats() {
    let docs = read(DOCS);
    for format in formats() {
        assert!(docs.contains(&format!("`{format}`")), "{DOCS} should list {format}");
    }
}

#[test]
fn own_rows_can_be_told_from_inherited_ones() {
    let text = exported("csv");
    let rows: Vec<_> = csv::Reader::from_reader(text.as_bytes()).into_records().map(Result::unwrap).collect();
    let key = |row: &csv::StringRecord| (row[0].to_owned(), row[1].to_owned());
    let own: Vec<_> = rows.iter().filter(|row| row[0] == row[2]).map(key).collect();
    let listed = PushStatus::all().map(|status| (status.channel().to_string(), status.code().to_string()));
    assert_eq!(own, listed.collect::<Vec<_>>());
    assert_eq!(rows.iter().map(key).collect::<BTreeSet<_>>().len(), rows.len());
}

#[test]
fn a_row_of_a_list_has_a_key_of_its_own() {
    let keys = |codes: &str| -> Vec<[String; 3]> {
        let text = exported_codes("csv", codes);
        let records = csv::Reader::from_reader(text.as_bytes()).into_records().map(Result::unwrap);
        records.map(|row| [0, 1, 2].map(|column| row[column].to_owned())).collect()
    };
    let all = keys("all");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    let kinds = ["send", "token", "receipt", "http"].map(|codes| (codes, keys(codes)));
    for (codes, keys) in &kinds {
        assert!(!keys.is_empty() && keys.iter().all(|[_, list, _]| list == codes), "{codes}");
    }
    let of_vendors: BTreeSet<_> = kinds.into_iter().flat_map(|(_, keys)| keys).collect();
    assert_eq!(of_vendors.len(), VendorStatus::all().count());
    let expected: BTreeSet<_> = all.into_iter().filter(|[_, list, _]| list != "mpaas").collect();
    assert_eq!(of_vendors, expected);
}

/// As the docs say, so that a spreadsheet runs nothing of the catalogue.
#[test]
fn no_cell_is_a_formula() {
    let text = exported_codes("csv", "all");
    for record in csv::Reader::from_reader(text.as_bytes()).into_records().map(Result::unwrap) {
        for cell in record.iter().filter(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])) {
            assert!(cell.parse::<i64>().is_ok_and(|code| code < 0), "{cell:?} in {record:?}");
        }
    }
}

#[test]
fn the_default_is_mpaas_only() {
    for format in formats() {
        assert_eq!(exported(&format), exported_codes(&format, "mpaas"), "{format}");
    }
    let error = export(&["--format", "csv", "--codes", "receipts"]);
    assert_eq!(error.status.code(), Some(2));
}

fn export_csv_to(path: &Path) -> Output {
    export(&["--format", "csv", "--output", path.to_str().unwrap()])
}

#[test]
fn a_file_is_replaced_as_a_whole_or_not_at_all() {
    let folder = folder("output");
    let file = folder.join("push_status.csv");
    for old in [None, Some("old")] {
        if let Some(text) = old {
            fs::write(&file, text).unwrap();
        }
        let output = export_csv_to(&file);
        assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
        assert_eq!(fs::read_to_string(&file).unwrap(), exported("csv"));
    }
    let refusals = [
        (folder.join("nowhere/push_status.csv"), "its folder does not exist: create it, or name another file"),
        (folder.clone(), "it is a folder: name a file"),
    ];
    for (path, why) in refusals {
        let output = export_csv_to(&path);
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said, format!("error: cannot write {}: {why}\n", path.display()));
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing else is left");
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_mode_and_its_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = folder("mode");
    let (file, link) = (folder.join("push_status.csv"), folder.join("link"));
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&file, &link).unwrap();
    assert!(export_csv_to(&link).status.success());
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), exported("csv"));
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o640);
    let output = export_csv_to(Path::new("/dev/null"));
    assert!(String::from_utf8(output.stderr).unwrap().contains("it is not a regular file"));
}
