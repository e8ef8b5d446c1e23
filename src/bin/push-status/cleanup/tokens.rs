//! The tokens to remove and to confirm, over all rounds of a run.

use std::array;
use std::collections::{BTreeMap, BTreeSet};

use push_status::Channel;
use push_status::cleanup::{Decision, Outcome, State};

/// The last decision about each token that is to be removed or confirmed.
pub struct Tokens([BTreeMap<String, IsRemoved>; Channel::ALL.len()]);

type IsRemoved = bool;

impl Default for Tokens {
    fn default() -> Self {
        Self(array::from_fn(|_| BTreeMap::new()))
    }
}

impl Tokens {
    pub fn hold(&self, channel: Channel, token: &str) -> bool {
        self.0[channel as usize].contains_key(token)
    }

    /// Takes what a round decided, in which the tokens `delivered` were delivered.
    pub fn add_round(&mut self, delivered: &BTreeSet<(Channel, String)>, outcome: &Outcome<String>) {
        for (channel, token) in delivered {
            self.0[*channel as usize].remove(token);
        }
        for (channel, token, decision) in outcome.decisions() {
            let tokens = &mut self.0[channel as usize];
            match decision {
                Decision::Remove(_) => _ = tokens.insert(token.clone(), true),
                // Even if an earlier round would have removed it: what is newer says less against it.
                Decision::Confirm(_) => _ = tokens.insert(token.clone(), false),
                Decision::Keep(_) => _ = tokens.remove(token),
            }
        }
    }

    /// Adds what earlier runs left to confirm.
    pub fn add_state(&mut self, state: &State<String>) {
        for (channel, token, _) in state.to_confirm() {
            self.0[channel as usize].entry(token.clone()).or_insert(false);
        }
    }

    /// Leaves a token to confirm in the other channels, as it was delivered in this one.
    pub fn keep_elsewhere(&mut self, channel: Channel, token: &str) {
        for (other, tokens) in Channel::ALL.iter().zip(&mut self.0) {
            if let Some(is_removed) = tokens.get_mut(token).filter(|_| *other != channel) {
                *is_removed = false;
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

    fn that(&self, wanted: IsRemoved) -> BTreeSet<&str> {
        let tokens = self.0.iter().flatten().filter(|(_, is_removed)| **is_removed == wanted);
        tokens.map(|(token, _)| token.as_str()).collect()
    }
}
