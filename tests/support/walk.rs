//! A walk over the channels' own enums, for what only the concrete types have, the traits above all. What can be seen through
//! `PushStatus` is tested through it.

/// Makes the macro `for_each_status` of the list of the enums, so that no test names them all.
macro_rules! push_status {
    (pub enum PushStatus { $($channel:ident($status:ident),)* } $($rest:tt)*) => {
        for_each_status_in! { ($) $($status)* }
    };
}

macro_rules! for_each_status_in {
    (($d:tt) $($status:ident)*) => {
        /// Evaluates an expression once for each channel's own enum, under the alias given.
        macro_rules! for_each_status {
            (|$d alias:ident| $d body:expr) => {
                $({
                    type $d alias = push_status::$status;
                    $d body;
                })*
            };
        }
        pub(crate) use for_each_status;
    };
}

// The committed list is the call of `push_status!`.
include!("../../src/prebuilt/push_status.rs");
