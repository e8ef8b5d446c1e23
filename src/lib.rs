//! The status codes that mobile push services return, as typed enums, with what to do about each.
//!
//! A server that pushes through Alibaba Cloud mPaaS gets a number back for every message, such as 80300007 from Huawei. This
//! crate says what the number means, and what to do: delete the token, send the message again, wait, correct a credential or
//! the message, or tell a person. Every code has its reason and its source.
//!
//! A number means nothing without its channel, because the same number has different meanings in different channels.
//! [`PushStatus::resolve`] takes both. Match the [`Action`] of the status:
//!
//! ```
//! use push_status::{Action, Channel, PushStatus};
//!
//! fn next_step(channel: Channel, code: i64) -> &'static str {
//!     match PushStatus::resolve(channel, code).action() {
//!         Action::Done | Action::Wait => "nothing to do",
//!         Action::Retry | Action::SlowDown => "send the message again later",
//!         Action::RemoveToken => "delete the token",
//!         Action::ConfirmToken => "keep the token until it is confirmed dead",
//!         Action::Inspect => "read the result of each token",
//!         Action::FixCredentials | Action::FixRequest | Action::FixConfiguration | Action::FixContent => "correct it",
//!         Action::Investigate => "tell a person",
//!     }
//! }
//! assert_eq!(next_step(Channel::Huawei, 80000004), "delete the token");
//! assert_eq!(next_step(Channel::Huawei, 80300007), "keep the token until it is confirmed dead");
//! assert_eq!(next_step(Channel::Huawei, 2), "nothing to do"); // mPaaS's own code, in the common table
//! assert_eq!(next_step(Channel::Vivo, 123456789012), "tell a person"); // no table lists this code
//! ```
//!
//! A server that talks to a vendor directly gets the vendor's own codes: the module `vendor` (feature `vendor`) has a list for
//! each place that they come from. Each channel has an enum of its own, too, such as [`HuaweiStatus`], which converts from and to
//! `i64`. A number that the table does not list is kept as `Unknown`, so that no code is lost.
//!
//! # Token verdicts
//!
//! Every status also has a [`TokenVerdict`], which says what the code shows about the token that the message was sent to:
//!
//! - `dead`: the token is gone. These statuses, and no others, have the action [`RemoveToken`](Action::RemoveToken).
//! - `suspect`: the token may be gone, but a wrong setting gives the same code for every token. Confirm it before you delete.
//! - `unaffected`: the code says nothing about the token.
//! - `alive`: the token was accepted or reached.
//!
//! # Features
//!
//! - `codegen` (default): generates the enums from the tables in `codes/` when the crate is built. With
//!   `default-features = false`, the crate has no dependencies and uses the committed rendering, which is the same.
//! - `serde`: a channel's status is written as its integer, a code of a vendor's list as its text, a `PushStatus` as a map
//!   of `channel` and `code`, and a `VendorStatus` as a map of `list` and `wire`. A status is read from an integer, a
//!   numeric string, a name or a label. An error shows the text that was read. If the reader does not keep the text, as
//!   `serde_json::from_reader` does not, the error of a `PushStatus` or `VendorStatus` shows at most its first 32 bytes.
//! - `vendor`: the vendors' own lists of codes, such as the reasons of APNs and the receipts of Huawei.
//! - `reply`: reads what a vendor's server answers to a request, and what it reports later. It turns on `vendor`, and needs
//!   `alloc` and `serde_json`.
//! - `zh`: Chinese texts of actions, verdicts and of the descriptions of mPaaS's tables: see `Lang`. It adds no dependency.
//! - `cleanup`: decides which tokens to delete, from delivery reports. Needs `alloc`.
//!
//! The crate is `no_std`, does not allocate without `cleanup` and `reply`, and has no `unsafe` code.
//!
//! # Where to go next
//!
//! - [`PushStatus`] for a code of any channel, and [`StatusCode`] for code that is generic over the channels' enums.
//! - [`PushStatus::candidates`] for a number whose channel is not known.
//! - [`PushStatus::doc_url`] for the address of a code on a reference page that you host.
//! - [`SOURCES`] for the pages and projects that the tables are from.
//! - The README for the command line, and `docs/stability.md` for what stays stable between releases.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "cleanup", feature = "reply"))]
extern crate alloc;

// The macros that the generated files call.
#[macro_use]
mod action;
#[macro_use]
mod channel;
#[macro_use]
mod push_status;
#[macro_use]
mod source;
#[macro_use]
mod table;
#[cfg(feature = "vendor")]
#[macro_use]
pub mod vendor;

mod anchor;
#[cfg(feature = "cleanup")]
pub mod cleanup;
mod error;
#[cfg(feature = "vendor")]
mod fragment;
#[cfg(feature = "zh")]
mod lang;
mod lookup;
mod pad;
mod registry;
#[cfg(feature = "reply")]
pub mod reply;
mod row;
#[cfg(feature = "serde")]
mod serde;
mod spelling;
mod status;
mod unknown;
mod verdict;

/// The same files, from `build.rs` or from the committed rendering.
mod generated {
    #[cfg(feature = "codegen")]
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
    #[cfg(not(feature = "codegen"))]
    include!("prebuilt/mod.rs");
}

pub use anchor::{Anchor, DocUrl};
pub use error::{ParseError, TryFromStatusError};
pub use generated::*;
#[cfg(feature = "zh")]
pub use lang::Lang;
pub use source::Source;
pub use status::StatusCode;
pub use unknown::UnknownCode;
pub use verdict::TokenVerdict;

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
