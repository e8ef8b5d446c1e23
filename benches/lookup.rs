//! Placeholder.
#[rustfmt::skip]
mod peers;
fn main() {}
