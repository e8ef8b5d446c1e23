//! Reads what a vendor's server answers, and says what to do with each token.
//!
//! A sending server does not get a code. It gets an HTTP status and a body, and each vendor has its own form: Huawei's
//! code is a string and its tokens are in JSON inside a string, vivo's number is in `result`, Xiaomi says 0 and hides the
//! tokens that failed, and the real code of FCM is inside `error.details`. [`read`] understands all of them, and
//! [`receipts`] what the vendors report later.
//!
//! ```
//! use push_status::reply::{SendState, read};
//! use push_status::{Action, Channel};
//!
//! let sent = ["token-1", "token-2", "token-3"];
//! let body = br#"{"result":0,"desc":"ok","taskId":"t1","invalidUsers":[{"userid":"token-2","status":2}]}"#;
//! let reply = read(Channel::Vivo, Some(200), body);
//! for outcome in reply.outcomes(&sent) {
//!     match outcome.action() {
//!         Action::RemoveToken => println!("delete {}", outcome.token()),
//!         Action::ConfirmToken => println!("keep {}, and give its code to the cleanup", outcome.token()),
//!         _ if outcome.may_send_again() => println!("send to {} again later", outcome.token()),
//!         _ => {}
//!     }
//! }
//! assert_eq!(reply.outcomes(&sent)[1].action(), Action::ConfirmToken);
//! assert_eq!(reply.outcomes(&sent)[2].state(), SendState::Accepted);
//! ```
//!
//! # What holds for every reply
//!
//! - A reply always has an outcome. What is not the vendor's own answer (the page of a proxy, truncated JSON) is judged by
//!   its HTTP status: by the channel's list of statuses or, if there is none or it lacks the status, by what the status
//!   commonly means.
//! - A token is never dead because of an HTTP status. It is dead only if the body has a code that proves it, and that code
//!   is the token's own.
//! - A program may send again only where the vendor is known not to have accepted the message; see
//!   [`TokenOutcome::may_send_again`].
//! - If a reply names tokens but they cannot be read, every token that it does not name readably is [`SendState::Unknown`].
//! - Codes are compared as texts, whether they are numbers or strings. A code that no list has is kept.
//!
//! # Limits
//!
//! A body of more than [`MAX_BYTES`], or one that nests deeper than 128 levels, is not read; it is judged by its HTTP
//! status. Time and memory grow linearly with the body. The memory is two or three times its size for a real reply, and up to
//! fifty times for a body that was built to be expensive.

mod answer;
mod apple;
mod call;
mod fcm;
mod form;
mod honor;
mod http;
mod huawei;
mod json;
mod meizu;
mod mpaas;
mod oppo;
mod outcome;
mod receipt;
mod recognise;
#[cfg(feature = "cleanup")]
mod report;
mod retry_after;
mod shape;
mod text;
mod token;
mod vivo;
mod xiaomi;

pub use call::{Reply, read};
pub use outcome::Outcome;
pub use receipt::{Receipt, Receipts, receipts};
pub use recognise::{Candidate, recognise};
pub use retry_after::{RetryAfter, retry_after};
pub use token::{NamedToken, SendState, TokenOutcome};

/// The largest body that is read, in bytes: 2 MiB. A reply that names 1,000 tokens has about 130 KB.
pub const MAX_BYTES: usize = 2 << 20;
