// @generated from codes/sources.csv by `cargo xtask update`: edit the table, not this file.

sources! {
    pub static SOURCES: &[Source] = &[];
}
