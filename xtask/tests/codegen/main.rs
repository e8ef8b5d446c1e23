//! The generator: what it says of broken tables, what it survives, and what it writes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../src/codegen/mod.rs"]
#[allow(dead_code, missing_docs, reason = "the tests use a part of the generator")]
mod codegen;
#[path = "../../src/regen.rs"]
mod regen;

#[path = "../../../tests/copy/mod.rs"]
mod copy;
mod tables;

mod any_bytes;
mod any_tables;
mod any_text;
mod corruption;
mod golden;
mod lookup;
mod problems;
mod writing;

/// What `regen` finds in the command's `main.rs`; so is the next.
fn print(_: &str) -> anyhow::Result<()> {
    Ok(())
}

fn load_or_print(folder: &std::path::Path) -> Option<codegen::model::Catalogue> {
    codegen::load::load(folder).ok()
}
