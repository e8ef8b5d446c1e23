#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod push;
mod registry;
mod row;
#[cfg(feature = "serde")]
mod serde;
mod source;
mod status;
mod token;
mod unknown;

#[cfg(feature = "codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}
#[cfg(not(feature = "codegen"))]
#[path = "prebuilt/mod.rs"]
mod generated;

pub use error::ParseError;
pub use generated::*;
pub use source::Source;
pub use status::StatusCode;
pub use token::TokenVerdict;
pub use unknown::UnknownCode;
