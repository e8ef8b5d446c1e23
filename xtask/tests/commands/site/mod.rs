//! The reference page: what it holds, and in a browser what it does.

mod anchors;
mod browser;
mod content;
mod hostile;
mod page;
