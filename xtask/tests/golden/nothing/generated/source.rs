// @generated from codes/sources.csv by `cargo xtask regen`: edit the table, not this file.

sources! {
    pub static SOURCES: &[Source] = &[];
}
