// @generated from codes/vendor/common-http.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `common-http` (HTTP statuses (none yet)): a row of `codes/vendor/common-http.csv`.
    pub enum CommonHttp {}
    const LIST: List = List::CommonHttp;
    const NOT_LISTED: &str = "The list common-http does not have this code.";
    const LOOKUP: Empty = Empty;
}
