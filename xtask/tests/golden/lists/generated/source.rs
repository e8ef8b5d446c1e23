// @generated from codes/sources.csv by `cargo xtask update`: edit the table, not this file.

sources! {
    pub static SOURCES: &[Source] = &[
        Source {
            id: "mpaas",
            authority: "Alibaba Cloud",
            title: "Status codes",
            url: "https://example.com/codes",
            seen: "2026-02",
        },
        Source {
            id: "vendor-page",
            authority: "The vendor",
            title: "Its page",
            url: "",
            seen: "",
        },
    ];
}
