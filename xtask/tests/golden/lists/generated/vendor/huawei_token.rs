// @generated from codes/vendor/huawei-token.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `huawei-token` (Huawei results (none yet)): a row of `codes/vendor/huawei-token.csv`.
    pub enum HuaweiToken {}
    const LIST: List = List::HuaweiToken;
    const LOOKUP: Few = Few(|text| match text {
        _ => None,
    });
}
