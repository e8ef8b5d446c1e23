//! Runs what a format is for, and compares its answers with the library's.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use super::vectors::{Question, listed_and_not, vectors};
use crate::support::{self, folder, path};

/// What a tool says of an unlisted code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unlisted {
    /// Nothing: the row of the join is empty.
    Absent,
    /// What the library says.
    Answered,
}

/// What is exported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Codes {
    /// The default.
    Mpaas,
    /// With the vendors' lists.
    All,
}

impl Codes {
    const EACH: [Self; 2] = [Self::Mpaas, Self::All];

    fn id(self) -> &'static str {
        if self == Self::Mpaas { "mpaas" } else { "all" }
    }

    pub fn table(self) -> &'static str {
        if self == Self::Mpaas { "push_status" } else { "push_status_lists" }
    }

    fn key(self) -> &'static [&'static str] {
        if self == Self::Mpaas { &["channel", "code"] } else { &["channel", "list", "wire"] }
    }

    fn questions(self) -> Vec<Question> {
        if self == Self::Mpaas { listed_and_not() } else { vectors() }
    }

    /// What the scripts are told.
    fn environment(self) -> [(&'static str, String); 4] {
        let types =
            if self == Self::Mpaas { "channel TEXT, code BIGINT" } else { "channel TEXT, list TEXT, wire TEXT" };
        let query = if self == Self::Mpaas { "query.sql" } else { "query_lists.sql" };
        [
            ("TABLE", self.table().to_owned()),
            ("KEYS", self.key().len().to_string()),
            ("KEY_TYPES", types.to_owned()),
            ("QUERY", path("cli/tests/export").join(query).display().to_string()),
        ]
    }
}

pub fn export(arguments: &[&str]) -> Output {
    support::push_status().arg("export").args(arguments).output().unwrap()
}

pub fn exported_codes(format: &str, codes: &str) -> String {
    let output = export(&["--format", format, "--codes", codes]);
    assert!(output.status.success() && output.stderr.is_empty(), "{format} {codes}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

pub fn exported(format: &str) -> String {
    let output = export(&["--format", format]);
    assert!(output.status.success() && output.stderr.is_empty(), "{format}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs `script` in the folder, with `$TEST` for the folder of the scripts and `$TOOLS` for that of the tools.
#[track_caller]
pub fn run(folder: &Path, environment: &[(&str, String)], script: &str) {
    let tools = path("target/tools");
    let path_of_tools = [tools.join("venv/bin"), tools.join("node/node_modules/.bin")].into_iter();
    let others = env::var_os("PATH").unwrap_or_default();
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(folder)
        .env("PATH", env::join_paths(path_of_tools.chain(env::split_paths(&others))).unwrap())
        .env("TEST", path("cli/tests/export"))
        .env("TOOLS", &tools)
        // Go would keep these in the home folder, which not every machine has.
        .envs([("GOCACHE", tools.join("go-cache")), ("GOPATH", tools.join("go"))])
        .envs([("GO111MODULE", "on"), ("GOFLAGS", ""), ("GOTOOLCHAIN", "local"), ("GOPROXY", "off")])
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{script}: {}\n{out}\n{err}", output.status);
}

/// For mPaaS's codes and then for all lists: runs `script` in a folder with the exported `files` (file, format) and
/// `pairs.csv`, and compares its answers with the library's. `TABLE` in the name of a file is the name of the table.
#[track_caller]
pub fn answers(name: &str, files: &[(&str, &str)], unlisted: Unlisted, script: &str) {
    for codes in Codes::EACH {
        answers_of(codes, name, files, unlisted, script);
    }
}

#[track_caller]
pub fn answers_of(codes: Codes, name: &str, files: &[(&str, &str)], unlisted: Unlisted, script: &str) {
    let folder = folder(&format!("{name}-{}", codes.id()));
    for (file, format) in files {
        fs::write(folder.join(file.replace("TABLE", codes.table())), exported_codes(format, codes.id())).unwrap();
    }
    let (questions, key) = (codes.questions(), codes.key());
    let line = |question: &Question| {
        let cells: Vec<_> = key.iter().map(|column| question.cell(column)).collect();
        cells.join(",") + "\n"
    };
    let lines: String = questions.iter().map(line).collect();
    fs::write(folder.join("pairs.csv"), key.join(",") + "\n" + &lines).unwrap();
    run(&folder, &codes.environment(), script);

    let mut reader = csv::Reader::from_path(folder.join("answers.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    for column in key.iter().chain(&["name", "action", "token"]) {
        assert!(header.iter().any(|name| name == *column), "{name} does not answer with {column}: {header:?}");
    }
    let found: BTreeSet<Vec<String>> =
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
    let expected: BTreeSet<Vec<String>> = questions
        .iter()
        .map(|question| {
            let is_empty = |column| unlisted == Unlisted::Absent && !question.is_listed() && !key.contains(&column);
            let cell = |column| if is_empty(column) { String::new() } else { question.cell(column) };
            header.iter().map(cell).collect()
        })
        .collect();
    assert_eq!(expected.len(), questions.len());
    if let Some(difference) = expected.symmetric_difference(&found).next() {
        let who = if found.contains(difference) { name } else { "the library" };
        panic!("only {who} answers {difference:?} to {header:?}");
    }
    assert_eq!(fs::read_to_string(folder.join("answers.csv")).unwrap().trim_end().lines().count(), questions.len() + 1);
}
