// @generated from codes/sources.csv by `cargo xtask regen`: edit the table, not this file.

use crate::source::Source;
/// Every source that the tables name, in the order of `codes/sources.csv`.
pub static SOURCES: &[Source] = &[
    Source {
        id: "page",
        authority: "The vendor",
        title: "Its page",
        url: Some("https://example.com/codes"),
        seen: Some("2026-02"),
    },
    Source {
        id: "guess",
        authority: "Us",
        title: "A [guess]",
        url: None,
        seen: None,
    },
];
