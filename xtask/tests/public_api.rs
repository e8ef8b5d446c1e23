//! The library's public API is the one that `docs/public-api.txt` lists, so that a review sees every change of it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// The API with all features, as rustdoc knows it.
fn listing(root: &Path) -> String {
    // Apart from the build that runs this test, which holds a lock on its own directory.
    let target = root.join("target/public-api");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["rustdoc", "--quiet", "--package", "push-status", "--lib", "--all-features"]);
    cargo.arg("--target-dir").arg(&target).args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // Rustdoc's JSON has no stable option yet.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let json = target.join("doc/push_status.json");
    // What is implemented for every type says nothing about ours.
    public_api::Builder::from_rustdoc_json(json).omit_blanket_impls(true).build().unwrap().to_string()
}

#[test]
#[ignore = "needs rustdoc's JSON, whose form changes with the toolchain: .ci/run api"]
fn the_public_api_is_as_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let file = root.join("docs/public-api.txt");
    let listing = listing(root);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, &listing).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    let lacks = |in_text: &str, line: &&str| !in_text.lines().any(|other| other == *line);
    let gone = committed.lines().filter(|line| lacks(&listing, line)).map(|line| format!("- {line}\n"));
    let new = listing.lines().filter(|line| lacks(&committed, line)).map(|line| format!("+ {line}\n"));
    let difference: String = gone.chain(new).collect();
    assert!(listing == committed, "{difference}If that is meant, run `cargo xtask update`");
}
