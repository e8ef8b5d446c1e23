//! A channel and its lists are edits of CSV files and nothing else: Meizu, the last one to be added, is the proof.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// Where the code may know a channel by its name: what the tables become, tests, and the shapes of vendors' replies.
const EXCEPT: [&str; 3] = ["prebuilt", "reply", "tests"];

/// All Rust files below a folder, except those.
fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found = paths.map(|path| match path.is_dir() {
        true if EXCEPT.iter().any(|except| path.ends_with(except)) => Vec::new(),
        true => files(&path),
        false => Vec::from_iter(path.extension().is_some_and(|extension| extension == "rs").then_some(path)),
    });
    found.flatten().collect()
}

#[test]
fn no_rust_names_meizu() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = ["src", "cli/src", "xtask/src", "examples", "benches"].map(|folder| root.join(folder));
    let files: Vec<_> = folders.iter().flat_map(|folder| files(folder)).chain([root.join("build.rs")]).collect();
    assert!(files.len() > 50, "{files:?}");
    for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
        let text = fs::read_to_string(path).unwrap().to_lowercase();
        assert!(!text.contains("meizu"), "{} names Meizu", path.display());
    }
}
