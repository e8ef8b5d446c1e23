//! Finds the codes in a paste, with their channels and lists.
//!
//! A paste is one question. It is read in this order, and what one step has read the next ones do not see: replies and
//! receipts, names, numbers, and the HTTP status if there was nothing else.

mod channel;
mod denial;
mod earlier;
mod envelope;
mod field;
mod foreign;
mod found;
mod headings;
mod http;
mod json;
mod name;
mod number;
mod past;
mod process;
mod reply;
mod row;
mod sent;
mod steps;
mod subject;
mod supposed;
mod text;
mod words;

use push_status::{Action, Channel, TokenVerdict};

pub use foreign::Service;
pub use found::{Answer, Found, Unlisted};
pub use http::{common_meaning, is_status};
pub use name::words;
pub use reply::Token;
pub use row::{AnyRow, Kind, of_code};

use channel::Mention;
pub use channel::{mentions, named};

/// A paste while it is read.
struct Paste {
    /// What is left to read; what was read is blank.
    text: String,
    /// All of it in lower case, with the same places.
    whole: String,
    forced: Option<Channel>,
    mentions: Vec<Mention>,
    kinds: Vec<Kind>,
    http_status: Option<u16>,
    found: Found,
}

/// Reads a paste. `forced` is the channel that the user named, and `kind` the list.
pub fn recognise(text: &str, forced: Option<Channel>, kind: Option<Kind>) -> Found {
    let text = text::normal(&text::decoded(text.trim_start_matches('\u{feff}'))).trim().to_owned();
    let mentions = channel::mentions(&text);
    let channels = forced.map_or_else(|| channel::named(&mentions), |channel| vec![channel]);
    let found = Found { channels, earlier: earlier::values(&text), ..Found::default() };
    let kinds = kind.map_or_else(|| Kind::CODES.to_vec(), |kind| vec![kind]);
    let http_status = http::status(&text);
    let whole = text.to_ascii_lowercase();
    let mut paste = Paste { text, whole, forced, mentions, kinds, http_status, found };
    if !paste.is_only_codes() {
        paste.read();
        paste.found.doubt_outer_successes(&paste.whole);
    }
    let Paste { whole, mut found, http_status, .. } = paste;
    found.http_status = http_status.filter(|_| !found.is_certain());
    if let Some(kind) = kind {
        if kind == Kind::Mpaas {
            found.take_mpaas();
        }
        found.answers.retain(|answer| kind.has(answer.row));
    }
    if found.is_certain() {
        found.answers.retain(|answer| !answer.is_guess);
    }
    if reply::names_refused_tokens(&whole) {
        for answer in found.answers.iter_mut().filter(|answer| answer.action == Action::Done) {
            (answer.action, answer.token) = (Action::Inspect, TokenVerdict::Unaffected);
        }
    }
    found.answers.sort_by_key(|answer| (answer.is_guess, answer.at));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use push_status::TokenVerdict;

    use super::recognise;

    proptest! {
        /// Pieces that the steps look for, in any order and cut anywhere.
        #[test]
        fn no_answer_says_more_than_its_row(pieces in prop::collection::vec(prop_oneof![
            Just("{"), Just("}"), Just("["), Just("]"), Just("\""), Just("\\\""), Just("'"), Just("=>"), Just(":"), Just("："), Just("="),
            Just("code"), Just("错误码"), Just("华为"), Just("vivo"), Just("Apns"), Just("-"), Just("10302"), Just("80300007"), Just("２"),
            Just("410"), Just("("), Just(")"), Just("#"), Just(","), Just("\n"), Just(" "), Just("…"), Just("×"), Just("Unregistered"),
            Just("ackType"), Just("subAckType"), Just("reason"), Just("messaging/"), Just("/v3/"), Just("<h1>"), Just("é"),
        ], 0..40), text in ".{0,20}") {
            let paste: String = pieces.concat() + &text;
            for channel in [None, Some(push_status::Channel::Huawei)] {
                let found = recognise(&paste, channel, None);
                for answer in &found.answers {
                    prop_assert!(answer.token != TokenVerdict::Dead || answer.row.token_verdict() == TokenVerdict::Dead);
                    prop_assert!(!found.is_certain() || !answer.is_guess, "{paste:?}");
                }
            }
        }
    }
}
