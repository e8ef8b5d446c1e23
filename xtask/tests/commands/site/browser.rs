//! The page in a browser: tests that node runs.

use std::path::Path;
use std::process::Command;

use super::page;
use crate::tree::Tree;

#[test]
#[ignore = "needs chromium; run .ci/run site"]
fn in_a_browser() {
    // The committed tables, because only they have the vendors' lists.
    let tree = Tree::committed();
    tree.write_changes(page::CHANGES);
    page::text(&tree);
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    let status = Command::new("node")
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(["axe.mjs", "browser.mjs", "language.mjs"].map(|name| xtask.join("tests/commands/site").join(name)))
        .env("PAGE", page::file(&tree))
        .env("TOOLS", xtask.join("../target/tools/browser"))
        .status()
        .unwrap();
    assert!(status.success());
}
