// @generated from codes/common.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Common: a row of `codes/common.csv`, or any other number as [`Unknown`](Self::Unknown).
    pub enum CommonStatus {}
    const CHANNEL: Channel = Channel::Common;
    const NOT_LISTED: &str = "The Common table does not list this code.";
    const LOOKUP: Empty = Empty;
}
