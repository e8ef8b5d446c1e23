// @generated from codes/sources.csv by `cargo xtask regen`: edit the table, not this file.

use crate::source::Source;
/// Every source that the tables name, in the order of `codes/sources.csv`.
pub static SOURCES: &[Source] = &[];
