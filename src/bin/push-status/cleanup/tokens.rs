//! The tokens to remove and to confirm, over all rounds of a run.

use std::array;
use std::collections::BTreeMap;

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
    pub fn add_round(&mut self, delivered: &[(Channel, String)], outcome: &Outcome<String>) {
        for (channel, token) in delivered {
            self.0[*channel as usize].remove(token);
        }
        for (channel, token, decision) in outcome.decisions() {
            let tokens = &mut self.0[channel as usize];
            match decision {
                Decision::Remove(_) => _ = tokens.insert(token.clone(), true),
                // What an earlier round has proven stays so.
                Decision::Confirm(_) => _ = tokens.entry(token.clone()).or_insert(false),
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

    pub fn removals(&self) -> impl Iterator<Item = &str> {
        self.that(true)
    }

    pub fn to_confirm(&self) -> impl Iterator<Item = &str> {
        self.that(false)
    }

    fn that(&self, wanted: IsRemoved) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().filter(move |(_, is_removed)| **is_removed == wanted).map(|(token, _)| token.as_str())
    }
}
