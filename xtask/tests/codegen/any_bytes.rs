//! Whatever a table holds, it is rendered or its problems are told: no panic, no line break in a message.

use std::fs;

use proptest::prelude::*;

use crate::codegen::emit::{render, vendor};
use crate::codegen::lists::LIST_ROW_HEADER;
use crate::codegen::load::ROW_HEADER;
use crate::tables::{Tables, with_lists};

/// What holds of all tables.
fn check(tables: &Tables) -> Result<(), TestCaseError> {
    match tables.load() {
        Ok(catalogue) => {
            for rendered in [render(&catalogue), vendor::render(&catalogue)] {
                rendered.map_err(|error| TestCaseError::fail(error.to_string()))?;
            }
        }
        Err(problems) => {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let line = problem.to_string();
                prop_assert!(line.starts_with("codes"), "{line:?}");
                prop_assert!(!line.contains(char::is_control), "{line:?}");
            }
        }
    }
    Ok(())
}

#[test]
fn bad_files() {
    const MIB: usize = 1 << 20;
    let long = "a".repeat(MIB / 16);
    let words: String = (0..MIB / 128).map(|word| format!("w{word:06} ")).collect();
    for (file, valid) in with_lists() {
        let header = header(valid).trim_end();
        let columns = header.split(',').count();
        let mut cases: Vec<Vec<u8>> = vec![
            Vec::new(),
            b"\0".to_vec(),
            b"\xff\xfe".to_vec(),
            b"\xef\xbb\xbf".to_vec(),
            b"\n".repeat(MIB),
            b"\r".repeat(3),
            b"\"".repeat(MIB),
            b",".repeat(MIB),
            b"a".repeat(MIB),
            header.into(),
            valid.replace('\n', "\r").into(),
            valid.replace(',', ",,").into(),
            valid.replace(',', "\",").into(),
            valid.replace(',', "\0,").into(),
            valid.replace('\n', "\n\"").into(),
            valid.bytes().map(|byte| byte | 0x80).collect(),
            valid.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ];
        for text in [&long, words.trim_end()] {
            cases.push(format!("{header}\n{}", vec![text; columns].join(",")).into());
        }
        for cell in 0..columns {
            for text in ["", "\"\"", "\"", "-9223372036854775809", "é`\\"] {
                let row = (0..columns).map(|column| if column == cell { text } else { "a" });
                cases.push(format!("{header}\n{}", row.collect::<Vec<_>>().join(",")).into());
            }
        }
        for case in cases {
            let tables = Tables::valid_with_lists();
            tables.write(file, &case);
            let start: String = String::from_utf8_lossy(&case).chars().take(100).collect();
            check(&tables).unwrap_or_else(|error| panic!("{file} with {start:?}: {error}"));
        }
        let tables = Tables::valid_with_lists();
        tables.remove(file);
        fs::create_dir(tables.folder().join(file)).unwrap();
        check(&tables).unwrap();
    }
}

#[test]
fn a_cell_of_a_mebibyte() {
    let long = "Long text. ".repeat(1 << 17);
    let tables = Tables::valid_with_lists();
    tables.edit("huawei.csv", "All are invalid.", long.trim_end());
    assert_eq!(tables.problems(), [""; 0]);
    check(&tables).unwrap();
    for cell in ["80300007", "AllTokensInvalid", "suspect", "vendor-page mpaas"] {
        let tables = Tables::valid_with_lists();
        tables.edit("huawei.csv", cell, long.trim_end());
        check(&tables).unwrap();
        let length: usize = tables.problems().iter().map(String::len).sum();
        assert!((1..300).contains(&length), "{length} bytes of messages");
    }
}

fn header(table: &str) -> &str {
    table.split_inclusive('\n').next().unwrap_or_default()
}

fn any_file() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(with_lists().collect::<Vec<_>>())
}

/// What separates the parts of a table, and what breaks one.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::sample::select(vec![
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\u{feff}",
            "\u{202e}",
            " ",
            "-",
            "_",
            "2",
            "Self",
            "ALL",
            "dead",
            "done",
            "mpaas",
            "Success",
            "ACKED",
            "common",
            "HuaweiStatus",
            "huawei:2",
            "integer",
            "http",
            "sdk",
            "410",
            "code",
            "ß",
            "ǆ",
            "İ",
            "e\u{301}",
            "9223372036854775807",
            "`",
            "\\",
            "```\n",
            "*/",
            "[x]",
            "<b>",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        any::<u8>().prop_map(|byte| vec![byte]),
        any::<String>().prop_map(String::into_bytes),
    ]
}

proptest! {
    #[test]
    fn any_bytes_in_any_file(file in any_file(), bytes: Vec<u8>, keep_header: bool) {
        let tables = Tables::valid_with_lists();
        let (file, valid) = file;
        let header = if keep_header { header(valid) } else { "" };
        tables.write(file, [header.as_bytes(), &bytes].concat());
        check(&tables)?;
    }

    #[test]
    fn valid_tables_with_slips(
        edits in prop::collection::vec((any_file(), any::<prop::sample::Index>(), 0..8_usize, piece()), 1..4),
    ) {
        let tables = Tables::valid_with_lists();
        for ((file, _), at, removed, piece) in edits {
            let mut bytes = fs::read(tables.folder().join(file)).unwrap();
            let start = at.index(bytes.len() + 1);
            let end = (start + removed).min(bytes.len());
            bytes.splice(start..end, piece);
            tables.write(file, &bytes);
        }
        check(&tables)?;
    }

    #[test]
    fn any_cells(cells in prop::collection::vec(".*", 11)) {
        let tables = Tables::valid_with_lists();
        let cells: Vec<_> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let header = ROW_HEADER.join(",");
        tables.write("huawei.csv", format!("{header}\n{}\n", cells[..9].join(",")));
        check(&tables)?;
        let texts = &cells[4..8];
        tables.write("huawei.csv", format!("{header}\n1,One,done,suspect,{},mpaas\n", texts.join(",")));
        check(&tables)?;
        let header = LIST_ROW_HEADER.join(",");
        for list in ["vendor/huawei-send.csv", "vendor/huawei-receipt.csv"] {
            tables.write(list, format!("{header}\n{}\n", cells.join(",")));
            check(&tables)?;
        }
        // A list of texts may have any text as a code.
        let [wire, alias, description, note, ..] = &cells[..] else { panic!("11 cells") };
        let row = format!("{wire},One,{alias},confirm_token,suspect,,{description},{note},,copy,mpaas");
        tables.write("vendor/huawei-receipt.csv", format!("{header}\n{row}\n"));
        check(&tables)?;
    }
}
