//! Logs as the command line reads them: any bytes, hostile rows, and a table of what people have.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

mod log {
    mod bytes;
    mod rows;
    mod start;
    mod table;
}
