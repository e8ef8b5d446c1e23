// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

/// Evaluates an expression once for each channel's own enum, under the alias given.
///
/// For what only the concrete types have, the traits above all. What can be seen through `PushStatus` is tested
/// through it.
macro_rules! for_each_status {
    (| $status:ident | $body:expr) => {
        { type $status = push_status::CommonStatus; $body; } { type $status =
        push_status::AppleStatus; $body; } { type $status = push_status::HuaweiStatus;
        $body; } { type $status = push_status::HonorStatus; $body; } { type $status =
        push_status::XiaomiStatus; $body; } { type $status = push_status::OppoStatus;
        $body; } { type $status = push_status::VivoStatus; $body; } { type $status =
        push_status::FcmStatus; $body; } { type $status = push_status::HarmonyOsStatus;
        $body; }
    };
}
pub(crate) use for_each_status;
