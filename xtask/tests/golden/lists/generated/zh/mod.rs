// @generated from codes/zh by `cargo xtask update`: edit the table, not this file.

/// Title and advice of each action.
pub static ACTIONS: &[[&str; 2]] = &[
    ["无需处理", "已无需处理。"],
    ["", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    ["", ""],
];
/// Title and meaning of each verdict.
pub static VERDICTS: &[[&str; 2]] = &[
    ["失效", "此码证明令牌已失效"],
    ["", ""],
    ["", ""],
    ["有效", "此码说明该令牌的消息已被接收或送达"],
];
/// The descriptions of each channel's rows.
pub static DESCRIPTIONS: &[&[&str]] = &[&[""], &["已下发。", ""], &[]];
/// The description of a code that no table lists.
pub const NOT_LISTED: &str = "该通道的码表没有列出此码。";
