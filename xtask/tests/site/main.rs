//! The reference page: what it holds, and in a browser what it does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../commands/tree.rs"]
#[allow(dead_code, reason = "the tests of the commands use the rest")]
mod tree;

mod anchors;
mod browser;
mod content;
mod hostile;
mod page;
