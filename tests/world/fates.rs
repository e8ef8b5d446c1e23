//! What becomes of each token, by the library and by the slow model.

use std::collections::BTreeMap;

use push_status::Channel;
use push_status::cleanup::{Policy, State};

use super::LogRow;
use super::model::Model;

/// What becomes of each token of a channel and application that has an answer against it.
pub type Fates = BTreeMap<((Channel, String), String), &'static str>;

/// The decisions of the library, without those that only limits or other channels make.
pub fn fates(rows: &[LogRow]) -> Fates {
    let policy = Policy::default().with_unchecked_removals(100).unwrap();
    let outcome = super::decide(&policy, State::default(), rows, true);
    let decisions = outcome.decisions().filter_map(|decided| {
        let key = (
            (decided.channel, String::from_utf8(decided.app.to_vec()).unwrap()),
            String::from_utf8(decided.token).unwrap(),
        );
        let fate = match (decided.decision.id(), decided.decision.reason()) {
            ("keep", _) => return None,
            ("remove", reason) => reason,
            (_, reason @ ("many_dead" | "set_aside" | "delivered_elsewhere")) => reason,
            _ => "doubt",
        };
        Some((key, fate))
    });
    decisions.collect()
}

/// What the model says, with the rule about other channels and applications.
pub fn modelled(rows: &[LogRow]) -> Fates {
    let mut fates = Model::of(super::CHANNEL, rows).fates();
    for (((_, app), token), fate) in &mut fates {
        let is_elsewhere = rows.iter().any(|row| row.token == *token && row.app != *app && row.code == super::alive());
        if is_elsewhere && ["dead", "confirmed", "many_dead"].contains(fate) {
            *fate = "delivered_elsewhere";
        }
    }
    fates
}
