//! `cargo xtask update`: everything that follows from the tables, in one command.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

use anyhow::{Context as _, Result};
use clap::Args;

use crate::codegen::load::INVESTIGATE;
use crate::codegen::model::Catalogue;
use crate::codegen::output::Mode;
use crate::{check, console, regen, release_notes, summaries};

/// Update everything that follows from the tables: run this after every edit in codes/
///
/// It rewrites the tables in canonical form, and writes the committed rendering in src/prebuilt/, the changes in
/// CHANGELOG.md and docs/CHANGES.json, the golden files and transcripts of the tests, what README.md and the files in docs/
/// show, and the list of the public API. Then it says what it wrote and what a person still has to judge.
///
/// With --check it writes nothing, and looks only at what it can tell without building the library: the golden files that
/// need a build are checked by the tests, and it names them.
///
/// Exit codes: 0 everything is up to date or was written; 1 a file is stale with --check, the tables have problems, or
/// something is left that only a person can do; 2 an error.
#[derive(Debug, Args)]
pub struct Update {
    /// Write nothing; name each stale file, and fail if there is one
    #[arg(long)]
    check: bool,
}

/// The part of a test's name that says that it writes a file which follows from the tables.
const GOLDEN: &str = "golden_file";

/// Where the tests of the replies keep what each means.
const REPLIES: &str = "tests/data/replies";

/// The files that follow from the tables and that need a build.
const ONLY_TESTS_CHECK: &str = "README.md, what the files in docs/ show, the list of the public API, and the golden files and \
                                transcripts in tests/, cli/tests/ and xtask/tests/";

pub fn run(root: &Path, options: &Update) -> Result<ExitCode> {
    let mode = if options.check { Mode::Check } else { Mode::Write };
    let mut files = check::fix(&root.join("codes"), mode)?;
    let Some(catalogue) = console::load_or_print(&root.join("codes")) else {
        console::written_or_stale(root, &files, mode, "update")?;
        eprintln!("error: the tables have problems, so what follows from them was left alone");
        return Ok(ExitCode::FAILURE);
    };
    files.extend(regen::renderings(root, &catalogue, mode)?);
    let mut left = Vec::new();
    match release_notes::sync(root, mode) {
        Ok(notes) => files.extend(notes),
        Err(error) => left.push(format!("{error:#}")),
    }
    console::written_or_stale(root, &files, mode, "update")?;
    if options.check {
        left.iter().for_each(|left| eprintln!("error: {left}"));
        eprintln!("not looked at, because only the tests can tell: {ONLY_TESTS_CHECK}");
        let is_current = files.is_empty() && left.is_empty();
        return Ok(if is_current { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let golden = write_golden_files(root)?;
    console::print(&console::written(root, &golden))?;
    files.extend(golden);
    report(&files, &left, &catalogue)?;
    Ok(if left.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the tests that write files which follow from the tables; returns those that they changed.
fn write_golden_files(root: &Path) -> Result<Vec<String>> {
    let before = golden_files(root)?;
    eprintln!("running the tests that write golden files and the list of the public API ...");
    let golden = ["test", "--quiet", "--workspace", "--all-features", "--tests", "--no-fail-fast", "--", GOLDEN];
    cargo(root, &golden)?;
    cargo(root, &["test", "--quiet", "--package", "xtask", "--test", "public_api", "--", "--include-ignored"])?;
    let after = golden_files(root)?;
    let changed = after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes));
    Ok(changed.map(|(name, _)| name.clone()).collect())
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root).args(arguments).env("UPDATE_GOLDEN", "1").env("TRYCMD", "overwrite");
    let output = command.output().context("cargo")?;
    if !output.status.success() {
        let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        anyhow::bail!("cargo {} failed:\n{out}{err}", arguments.join(" "));
    }
    Ok(())
}

/// The files that such a test may write, by name.
fn golden_files(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for place in ["README.md", "docs", "tests", "cli", "xtask/tests"] {
        collect(root, PathBuf::from(place), &mut files).with_context(|| place.to_owned())?;
    }
    Ok(files)
}

fn collect(root: &Path, name: PathBuf, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let path = root.join(&name);
    if path.is_dir() {
        return fs::read_dir(path)?.try_for_each(|entry| collect(root, name.join(entry?.file_name()), files));
    }
    if path.is_file() && !name.iter().any(|part| part == "target") {
        files.insert(name.to_string_lossy().replace('\\', "/"), fs::read(path)?);
    }
    Ok(())
}

/// Says what a person still has to judge.
fn report(files: &[String], left: &[String], catalogue: &Catalogue) -> Result<()> {
    if files.is_empty() {
        console::print("everything is up to date\n")?;
    }
    let changed = |name: &str| files.iter().any(|file| file == name);
    let mut judge: Vec<String> = left.to_vec();
    if changed(summaries::DEAD) {
        judge.push(format!(
            "{} has changed: a single report of these codes deletes a token. Can a wrong certificate, package name, environment or \
             URL give one of them? Then its verdict is `suspect`",
            summaries::DEAD
        ));
    }
    if changed(summaries::ALIVE) {
        judge.push(format!(
            "{} has changed: these codes count as a delivery, and `cleanup` then removes tokens that fail at the same time. Was the \
             message accepted for this one token, or only filtered, replaced or taken?",
            summaries::ALIVE
        ));
    }
    if changed(summaries::SHARED) {
        judge.push(format!("{} has changed: do the numbers mean what it says in each channel?", summaries::SHARED));
    }
    if files.iter().any(|file| file.starts_with(REPLIES)) {
        judge.push(format!(
            "{REPLIES} has changed: other replies now prove a token dead, or may be sent again. Is each of them right?"
        ));
    }
    let new = files.iter().any(|file| file.starts_with("codes/") || file.starts_with("src/prebuilt/"));
    let undecided = undecided(catalogue);
    if new && undecided > 0 {
        judge.push(format!(
            "{} with the action `{INVESTIGATE}` and no note: give each a verdict, or say why not",
            console::counted(undecided, "code")
        ));
    }
    let warnings = check::warnings(catalogue);
    if warnings > 0 {
        judge.push(format!("{}: `cargo xtask check` shows them", console::counted(warnings, "warning")));
    }
    if !files.is_empty() {
        judge.push("read the diff, and commit it together with the table".to_owned());
    }
    if judge.is_empty() {
        return Ok(());
    }
    console::print("left for a person:\n")?;
    console::print(&judge.iter().map(|judge| format!("- {judge}\n")).collect::<String>())
}

/// How many rows nobody has judged: as `import` adds them.
fn undecided(catalogue: &Catalogue) -> usize {
    let rows = catalogue.channels.iter().flat_map(|channel| &channel.rows).map(|row| (row.action, &row.note));
    let list_rows = catalogue.lists.iter().flat_map(|list| &list.rows).map(|row| (row.action, &row.note));
    rows.chain(list_rows)
        .filter(|(action, note)| catalogue.actions[*action].id == INVESTIGATE && note.is_none())
        .count()
}
