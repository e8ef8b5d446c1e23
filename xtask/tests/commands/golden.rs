//! What a command prints, as committed in `golden/`. `UPDATE_GOLDEN=1 cargo test -p xtask --test commands` writes it again.

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
    assert!(committed == text, "{} has:\n{committed}\nand now it is:\n{text}", path.display());
}
