//! The generator with any bytes in one of the tables: code that Rust parses, or errors that each have a place in the tables.

#![no_main]

#[path = "../../xtask/tests/codegen/tables.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "the tests use all of it")]
mod tables;

use std::cell::RefCell;
use std::fs;

use libfuzzer_sys::fuzz_target;
use tables::{CHINESE, Tables, with_lists};
use xtask::codegen;
use xtask::codegen::emit::{render, vendor, zh};
use xtask::codegen::load::header;
use xtask::codegen::model::Catalogue;
use xtask::codegen::output::Output;
use xtask::codegen::problem::Problem;

thread_local! {
    static FOLDER: RefCell<Folder> = RefCell::new(Folder::new());
}

// The first byte is the table that the others replace.
fuzz_target!(|input: &[u8]| {
    let [table, bytes @ ..] = input else { return };
    FOLDER.with_borrow_mut(|folder| folder.check(usize::from(*table), bytes));
});

/// A folder of tables. One of them may be broken.
struct Folder {
    tables: Tables,
    files: Vec<(&'static str, &'static str)>,
}

impl Folder {
    fn new() -> Self {
        let files: Vec<_> = with_lists().chain(CHINESE).collect();
        let tables = Tables::empty();
        files.iter().for_each(|(name, text)| tables.write(name, text));
        tables.load().expect("the tables that are not broken");
        Self { tables, files }
    }

    fn check(&mut self, table: usize, bytes: &[u8]) {
        let (name, valid) = self.files[table % self.files.len()];
        self.tables.write(name, bytes);
        match self.tables.load() {
            Ok(catalogue) => check_code(&catalogue),
            Err(problems) => {
                assert!(!problems.is_empty());
                problems.iter().for_each(|problem| self.check_place(problem));
            }
        }
        self.tables.write(name, valid);
    }

    /// The problem is in a file that is there, or that should be, and in one of its lines and columns.
    fn check_place(&self, problem: &Problem) {
        let shown = problem.to_string();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        let name = problem.file.strip_prefix("codes/").expect(&shown);
        let bytes = fs::read(self.tables.folder().join(name));
        if let Some(line) = problem.line {
            let lines = bytes.expect(&shown).split(|byte| *byte == b'\n').count();
            assert!((1..=lines).contains(&line), "{shown:?}");
        }
        if let Some(column) = problem.column {
            assert!(header(name).contains(&column), "{shown:?}");
        }
        assert!(problem.message.len() > 10, "{shown:?}");
    }
}

fn check_code(catalogue: &Catalogue) {
    let rendered = [render(catalogue), vendor::render(catalogue), zh::render(catalogue)];
    for output in rendered.into_iter().flat_map(|rendered| rendered.expect("rendered")) {
        check_file(&output);
    }
}

/// A file of Rust; what is given to a macro of the library are items, too.
fn check_file(output: &Output) {
    let file = syn::parse_file(&output.text).unwrap_or_else(|error| panic!("{}: {error}", output.name));
    for item in file.items {
        if let syn::Item::Macro(call) = item {
            call.mac.parse_body::<syn::File>().unwrap_or_else(|error| panic!("{}: {error}", output.name));
        }
    }
}
