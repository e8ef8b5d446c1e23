//! The generator: what it says of broken tables, what it survives, and what it writes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use xtask::codegen;

mod copy;
mod tables;

mod any_bytes;
mod any_tables;
mod any_text;
mod corruption;
mod edited;
mod golden;
mod lookup;
mod problems;
mod wire_lookup;
mod writing;
