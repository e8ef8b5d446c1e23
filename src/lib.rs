#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "cleanup")]
extern crate alloc;

mod anchor;
#[cfg(feature = "cleanup")]
pub mod cleanup;
mod error;
mod push;
mod registry;
mod row;
#[cfg(feature = "serde")]
mod serde;
mod sorted;
mod source;
mod status;
mod token;
mod unknown;

/// The same files, from `build.rs` or from the committed rendering.
mod generated {
    #[cfg(feature = "codegen")]
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
    #[cfg(not(feature = "codegen"))]
    include!("prebuilt/mod.rs");
}

pub use anchor::{Anchor, DocUrl};
pub use error::ParseError;
pub use generated::*;
pub use source::Source;
pub use status::StatusCode;
pub use token::TokenVerdict;
pub use unknown::UnknownCode;
