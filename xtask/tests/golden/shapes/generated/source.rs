// @generated from codes/sources.csv by `cargo xtask update`: edit the table, not this file.

sources! {
    pub static SOURCES: &[Source] = &[
        Source {
            id: "page",
            authority: "The vendor",
            title: "Its page",
            url: "https://example.com/codes",
            seen: "2026-02",
        },
        Source {
            id: "guess",
            authority: "Us",
            title: "A [guess]",
            url: "",
            seen: "",
        },
    ];
}
