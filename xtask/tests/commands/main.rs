//! The commands of `cargo xtask`, as a maintainer runs them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod golden;
mod page;
mod tree;

mod any_page;
mod bad_input;
mod check;
mod columns;
mod diff;
mod lists;
mod maintain;
mod shapes;
mod site;
mod write;
