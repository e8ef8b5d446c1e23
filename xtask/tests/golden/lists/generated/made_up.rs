// @generated from codes/made_up.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Made up: a row of `codes/made_up.csv`, or any other number as [`Unknown`](Self::Unknown).
    pub enum MadeUpStatus {}
    const CHANNEL: Channel = Channel::MadeUp;
    const NOT_LISTED: &str = "The Made up table does not list this code.";
    const LOOKUP: Empty = Empty;
}
