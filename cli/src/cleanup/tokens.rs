//! The tokens to remove and to confirm, over all rounds of a run.

use std::array;
use std::collections::{BTreeMap, BTreeSet};

use push_status::cleanup::{Decision, Outcome, State};
use push_status::{Action, Channel};

use super::round_log::Row;

/// The last decision about each token that is to be removed or confirmed.
pub struct Tokens([BTreeMap<String, Held>; Channel::ALL.len()]);

/// What a round decided about a token.
#[derive(Default)]
struct Held {
    is_removed: bool,
    /// Of what speaks against it, when the last message was sent, and the token registered.
    sent_at: Option<i64>,
    registered_at: Option<i64>,
}

impl Default for Tokens {
    fn default() -> Self {
        Self(array::from_fn(|_| BTreeMap::new()))
    }
}

impl Tokens {
    pub fn hold(&self, channel: Channel, token: &str) -> bool {
        self.0[channel as usize].contains_key(token)
    }

    /// Whether a later row shows that the token is alive: it was delivered, or registered since, as far as is known.
    pub fn is_alive(&self, row: &Row) -> bool {
        if row.status.action() == Action::Done {
            return true;
        }
        let held = self.0[row.channel as usize].get(row.token);
        let is_since = |held: &Held| match (row.registered_at, held.sent_at) {
            (Some(registered_at), Some(sent_at)) => registered_at >= sent_at,
            (registered_at, _) => registered_at > held.registered_at,
        };
        held.is_some_and(|held| held.is_removed && is_since(held))
    }

    /// Notes the times of a row that speaks against its token.
    pub fn note_time(&mut self, row: &Row) {
        if let Some(held) = self.0[row.channel as usize].get_mut(row.token) {
            held.sent_at = held.sent_at.max(row.sent_at);
            held.registered_at = held.registered_at.max(row.registered_at);
        }
    }

    pub fn keep(&mut self, channel: Channel, token: &str) {
        self.0[channel as usize].remove(token);
    }

    /// Takes what a round decided, in which the tokens `alive` were delivered or registered.
    pub fn add_round(&mut self, alive: &BTreeSet<(Channel, String)>, outcome: &Outcome<String>) {
        for (channel, token) in alive {
            self.keep(*channel, token);
        }
        for (channel, token, decision) in outcome.decisions() {
            let tokens = &mut self.0[channel as usize];
            match decision {
                Decision::Remove(_) => tokens.entry(token.clone()).or_default().is_removed = true,
                // Even if an earlier round would have removed it: what is newer says less against it.
                Decision::Confirm(_) => tokens.entry(token.clone()).or_default().is_removed = false,
                Decision::Keep(_) => _ = tokens.remove(token),
            }
        }
    }

    /// Adds what earlier runs left to confirm.
    pub fn add_state(&mut self, state: &State<String>) {
        for (channel, token, _) in state.to_confirm() {
            self.0[channel as usize].entry(token.clone()).or_default();
        }
    }

    /// Leaves a token to confirm in the other channels, as it was delivered in this one.
    pub fn keep_elsewhere(&mut self, channel: Channel, token: &str) {
        for (other, tokens) in Channel::ALL.iter().zip(&mut self.0) {
            if let Some(held) = tokens.get_mut(token).filter(|_| *other != channel) {
                held.is_removed = false;
            }
        }
    }

    /// The tokens to remove, none twice, and none that is to be confirmed in another channel.
    pub fn removals(&self) -> BTreeSet<&str> {
        self.that(true).difference(&self.that(false)).copied().collect()
    }

    /// The tokens to confirm, none twice.
    pub fn to_confirm(&self) -> BTreeSet<&str> {
        self.that(false)
    }

    fn that(&self, is_removed: bool) -> BTreeSet<&str> {
        let tokens = self.0.iter().flatten().filter(|(_, held)| held.is_removed == is_removed);
        tokens.map(|(token, _)| token.as_str()).collect()
    }
}
