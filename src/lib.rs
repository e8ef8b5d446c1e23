//! Placeholder.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "cleanup")]
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

mod anchor;
#[cfg(feature = "cleanup")]
pub mod cleanup;
mod error;
mod lookup;
mod pad;
mod registry;
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
pub use source::Source;
pub use status::StatusCode;
pub use unknown::UnknownCode;
pub use verdict::TokenVerdict;
