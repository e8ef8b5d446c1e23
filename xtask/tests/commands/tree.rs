//! A checkout with tables, to run the commands in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codes");
const FROZEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/frozen");

/// What a maintainer's environment may have and a test must not see.
const ENVIRONMENT: [(&str, &str); 4] =
    [("CLICOLOR_FORCE", ""), ("COLUMNS", "100"), ("NO_COLOR", ""), ("PUSH_STATUS_DOCS_URL", "")];

/// A temporary tree with a copy of some tables in codes/.
pub struct Tree(TempDir);

/// What a command did.
#[derive(Debug, PartialEq, Eq)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// For a golden file.
    pub fn text(&self) -> String {
        let mut text = self.out.clone();
        for line in self.err.lines() {
            writeln!(text, "stderr: {line}").unwrap();
        }
        writeln!(text, "exit code: {}", self.code.unwrap()).unwrap();
        text
    }
}

/// The files in a folder and in its folders, by their names from there.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        let (name, path) = (entry.file_name().into_string().unwrap(), entry.path());
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.insert(name, fs::read(path).unwrap());
        }
    }
    found
}

impl Tree {
    /// The tables as committed, which change.
    pub fn committed() -> Self {
        Self::copy_of(COMMITTED)
    }

    /// The tables as they were taken from the stored page, which stay: what a command does to them does not depend on
    /// the vendors.
    pub fn frozen() -> Self {
        Self::copy_of(FROZEN)
    }

    fn copy_of(tables: &str) -> Self {
        let tree = Self(TempDir::new().unwrap());
        fs::write(tree.file("Cargo.toml"), "[package]\nname = \"push-status\"\nversion = \"0.1.0\"\n").unwrap();
        for (name, bytes) in files(Path::new(tables)).into_iter().filter(|(name, _)| name.ends_with(".csv")) {
            tree.write(&name, bytes);
        }
        tree
    }

    /// The frozen registries, and no row in any channel's table.
    pub fn empty() -> Self {
        let tree = Self::frozen();
        for channel in tree.channels() {
            let header = tree.read(&format!("{channel}.csv")).lines().next().unwrap().to_owned() + "\n";
            tree.write(&format!("{channel}.csv"), header);
        }
        tree
    }

    /// Adds vendors' lists: one of integers and one of texts.
    pub fn add_lists(&self) {
        self.write(
            "vendor/lists.csv",
            "list,enum,channel,kind,wire,title,doc_url\n\
             huawei-send,HuaweiSend,huawei,send,integer,Huawei codes,https://example.com/send\n\
             huawei-receipt,HuaweiReceipt,huawei,receipt,text,Huawei receipts,\n",
        );
        let header = "wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source\n";
        let rows = "80000000,Success,,done,unaffected,200,The call went well.,,,primary,mpaas\n\
                    80300010,TooManyTokens,,fix_request,unaffected,,Too many tokens.,,,copy,mpaas\n";
        self.write("vendor/huawei-send.csv", format!("{header}{rows}"));
        let rows = "0,Delivered,,done,alive,,It arrived.,,,primary,mpaas\n\
                    104/2183,TimedOut,TIME_OUT,wait,unaffected,,It timed out.,,,secondary,mpaas\n";
        self.write("vendor/huawei-receipt.csv", format!("{header}{rows}"));
    }

    /// A file of the tree.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn git(&self, arguments: &[&str]) {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-C"];
        let status = Command::new("git").args(identity).arg(self.0.path()).args(arguments).status().unwrap();
        assert!(status.success(), "{arguments:?}");
    }

    pub fn commit_and_tag(&self, tag: &str) {
        self.git(&["add", "."]);
        self.git(&["commit", "-qm", tag]);
        self.git(&["tag", tag]);
    }

    pub fn table(&self, name: &str) -> PathBuf {
        self.0.path().join("codes").join(name)
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.table(name)).unwrap()
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::create_dir_all(self.table(name).parent().unwrap()).unwrap();
        fs::write(self.table(name), bytes).unwrap();
    }

    /// Writes the feed of changes.
    pub fn write_changes(&self, text: &str) {
        fs::create_dir_all(self.file("docs")).unwrap();
        fs::write(self.file("docs/CHANGES.json"), text).unwrap();
    }

    /// Replaces the first `from`, which must be there.
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} does not hold {from:?}");
        self.write(name, text.replacen(from, to, 1));
    }

    /// Every file in codes/, temporary ones included.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.table(""))
    }

    /// Writes a page next to codes/.
    pub fn page(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.0.path().join(name), bytes).unwrap();
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path()).envs(ENVIRONMENT);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        let Output { status, stdout, stderr } = self.command(arguments).output().unwrap();
        // The folder is another one in every run.
        let folder = self.0.path().canonicalize().unwrap().display().to_string();
        let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap().replace(&folder, "[CHECKOUT]"));
        Ran { code: status.code(), out, err }
    }

    /// Imports a page, whose source is mPaaS's; `page` is its text, or its bytes.
    pub fn import(&self, page: impl AsRef<[u8]>, options: &[&str]) -> Ran {
        self.page("page", page);
        self.run(&[&["import", "page", "--source", "mpaas"], options].concat())
    }

    /// The records of a table, the header's left out.
    pub fn records(&self, name: &str) -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_path(self.table(name)).unwrap();
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// The ids of the channels, in the registry's order.
    pub fn channels(&self) -> Vec<String> {
        self.records("channels.csv").into_iter().map(|row| row[0].clone()).collect()
    }

    /// The vendor's columns of every channel: code, label, description, explanation.
    pub fn vendor_columns(&self) -> Vec<(String, Vec<[String; 4]>)> {
        let columns = |row: Vec<String>| [0, 4, 5, 6].map(|column| row[column].clone());
        let table = |channel: String| {
            let rows = self.records(&format!("{channel}.csv"));
            (channel, rows.into_iter().map(columns).collect())
        };
        self.channels().into_iter().map(table).collect()
    }
}
