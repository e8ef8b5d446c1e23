//! The copy of a part, and its tests.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::mutant::{self, Mutant};

/// A part of the tree, with the tests that are for it.
pub struct Part {
    pub name: String,
    /// The file of the crate that is mutated.
    pub root: String,
    /// A clone of this checkout's last commit.
    pub tree: PathBuf,
    pub mutants: Vec<Mutant>,
    /// The hash of the files that are mutated: results of other files are not added to those of these.
    pub sources: String,
    /// The hash of all that a build or a test can see.
    pub everything: String,
    cargo: Vec<String>,
    /// What the tests' own programs are told.
    pub tests: Vec<String>,
}

impl Part {
    pub fn new(name: &str, root: &str, options: &[String], tests: &[String]) -> Result<Self> {
        ensure!(
            output(Command::new("git").args(["status", "--porcelain", "--", "src", "cli", "xtask", "codes", "tests"]))?
                .stdout
                .is_empty(),
            "commit first: results are those of a commit"
        );
        let list = output(Command::new("cargo").args(["mutants", "--list", "--json"]).args(options))?;
        let mutants = mutant::list(&list.stdout)?;
        ensure!(mutants.len() < crate::switch::MOST, "more mutants than switches");
        let mut files: Vec<&str> = mutants.iter().map(|mutant| mutant.file.as_str()).collect();
        files.dedup();
        let files: Vec<String> = files.iter().map(|file| file.replace("xtask/src/../../", "")).collect();
        let (cargo, tests) = tests.split_at(tests.iter().position(|option| option == "--").unwrap_or(tests.len()));
        // Cargo lists no files.
        let mut pairs = options.chunks(2).filter(|pair| pair[0] != "--file").flatten().chain(cargo).cloned();
        Ok(Self {
            name: name.to_owned(),
            root: root.to_owned(),
            tree: std::env::current_dir()?.join("target/mutants").join(name).join("tree"),
            sources: hash(&files)?,
            everything: hash(&unseen(root).map(|path| format!(":!{path}")))?,
            cargo: pairs.by_ref().collect(),
            tests: tests.iter().skip(1).cloned().collect(),
            mutants,
        })
    }

    pub fn folder(&self) -> &Path {
        self.tree.parent().unwrap_or(&self.tree)
    }

    /// Makes the copy what the commit is. What has been built stays.
    pub fn check_out(&self) -> Result<()> {
        if !self.tree.join(".git").exists() {
            std::fs::create_dir_all(self.folder())?;
            output(Command::new("git").args(["clone", "--quiet", "."]).arg(&self.tree))?;
        }
        let head = output(Command::new("git").args(["rev-parse", "HEAD"]))?;
        let head = String::from_utf8(head.stdout)?;
        let git = || {
            let mut git = Command::new("git");
            git.arg("-C").arg(&self.tree);
            git
        };
        output(git().args(["fetch", "--quiet", "origin"]))?;
        output(git().args(["checkout", "--quiet", "--force", head.trim()]))?;
        Ok(())
    }

    /// Builds the tests: their programs and the folders that they run in, or the compiler's messages.
    #[allow(clippy::type_complexity, reason = "one caller takes it apart")]
    pub fn build(&self) -> Result<std::result::Result<Vec<(PathBuf, PathBuf)>, Vec<Value>>> {
        let of_crate = match self.root.as_str() {
            "src/lib.rs" => "push_status",
            "cli/src/lib.rs" => "push_status_cli",
            _ => "xtask",
        };
        let built = Command::new("cargo")
            .args(["test", "--no-run", "--quiet", "--message-format=json"])
            .args(&self.cargo)
            .current_dir(&self.tree)
            .env("RUSTC_BOOTSTRAP", of_crate)
            // Each build then writes the same programs: their names depend on this.
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("CARGO_TARGET_DIR")
            .stderr(Stdio::null())
            .output()?;
        let lines = built.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let messages = lines.map(serde_json::from_slice).collect::<Result<Vec<Value>, _>>()?;
        if !built.status.success() {
            let errors = messages.into_iter().filter(|message| message["message"]["level"] == "error");
            return Ok(Err(errors.map(|mut message| message["message"].take()).collect()));
        }
        let tests = messages.iter().filter(|message| message["profile"]["test"] == true);
        let paths = tests.filter_map(|test| {
            let folder = Path::new(test["manifest_path"].as_str()?).parent()?;
            Some((test["executable"].as_str()?.into(), folder.to_owned()))
        });
        Ok(Ok(paths.collect()))
    }
}

/// What neither a build nor a test of the crate can see.
fn unseen(root: &str) -> [&'static str; 4] {
    match root {
        "src/lib.rs" => ["docs/mutants", ".ci", "xtask", "cli"],
        "cli/src/lib.rs" => ["docs/mutants", ".ci", "xtask", "fuzz"],
        _ => ["docs/mutants", ".ci", "cli", "fuzz"],
    }
}

/// One hash of files of the last commit.
fn hash(files: &[String]) -> Result<String> {
    let listed = output(Command::new("git").args(["ls-files", "--stage", "--"]).args(files))?;
    ensure!(!listed.stdout.is_empty(), "no files");
    let mut hash =
        Command::new("git").args(["hash-object", "--stdin"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    std::io::Write::write_all(&mut hash.stdin.take().context("a pipe")?, &listed.stdout)?;
    Ok(String::from_utf8(hash.wait_with_output()?.stdout)?.trim().to_owned())
}

/// What a command prints, if it succeeds.
pub fn output(command: &mut Command) -> Result<Output> {
    let output = command.stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "{command:?} failed");
    Ok(output)
}
