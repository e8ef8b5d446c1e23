// @generated from codes/meizu.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Meizu: a row of `codes/meizu.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://github.com/MEIZUPUSH/PushAPI>.
    pub enum MeizuStatus {}
    const CHANNEL: Channel = Channel::Meizu;
    const NOT_LISTED: &str = "The Meizu table does not list this code.";
    const LOOKUP: Empty = Empty;
}
