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
    let tests = ["browser.mjs", "language.mjs", "axe.mjs"].map(|name| xtask.join("tests/commands/site").join(name));
    let status = Command::new("node")
        // One file after the other, because a keystroke is timed.
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(tests)
        .env("PAGE", page::file(&tree))
        .env("TOOLS", xtask.join("../target/tools/browser"))
        .status()
        .unwrap();
    assert!(status.success());
}
