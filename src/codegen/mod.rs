//! The generator: from the tables in `codes/` to the text of the enums.
//!
//! Compiled into `build.rs` and into `xtask`, never into the library. Pure but for reading the tables and writing the
//! result: the same tables give the same bytes.

pub mod csv_file;
pub mod doc;
pub mod emit;
pub mod load;
pub mod lookup;
pub mod model;
pub mod output;
pub mod problem;
pub mod rules;
