//! What a command prints, as committed in `golden/`. `cargo xtask update` writes it again, because the name of
//! each test that compares has `golden_file` in it.

use std::fs;
use std::path::Path;

/// Compares `text` with `golden/<name>.txt`.
#[track_caller]
pub fn assert(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/commands/golden/{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(path, text).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let shown = path.display();
    assert!(
        committed == text,
        "{shown} has:\n{committed}\nand now it is:\n{text}\nIf that is right: cargo xtask update"
    );
}
