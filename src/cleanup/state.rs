//! What is carried from a round to the next.

use core::borrow::Borrow;

use alloc::collections::BTreeMap;

use super::{ByChannel, by_channel};
use crate::Channel;

/// The tokens that earlier rounds left to confirm, and which round was the last.
///
/// With the feature `serde` it serializes; what is read back is checked.
///
/// ```
/// use push_status::cleanup::{Policy, Report, State};
/// use push_status::{Channel, HuaweiStatus};
///
/// let suspect = HuaweiStatus::from(80300007).into();
/// let report = Report::new("a", Channel::Huawei, suspect).sent_at(1_760_000_000_000);
/// let state = Policy::default().decide(State::<String>::default(), 1, &[report]).into_state();
///
/// assert_eq!(state.round(), Some(1));
/// assert_eq!(state.newest(Channel::Huawei), Some(1_760_000_000_000));
/// // Nothing was delivered, so the round is not counted, and there is nothing to confirm.
/// assert_eq!(state.to_confirm().count(), 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State<Id> {
    /// The number of the last round, as the caller gave it.
    pub(super) round: Option<u64>,
    /// How many rounds there were: a number may skip some.
    pub(super) rounds: u64,
    /// When the newest message was sent that was reported of, by channel.
    pub(super) newest: ByChannel<Newest>,
    pub(super) tokens: ByChannel<BTreeMap<Id, Pending>>,
}

/// The last round can be decided again, so it has to be known what was before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Newest {
    pub before_last_round: Option<i64>,
    pub of_all: Option<i64>,
}

impl<Id> Default for State<Id> {
    fn default() -> Self {
        Self { round: None, rounds: 0, newest: by_channel(), tokens: by_channel() }
    }
}

impl<Id: Ord> State<Id> {
    /// The number of the last round that was decided; `None` before the first.
    #[must_use]
    pub const fn round(&self) -> Option<u64> {
        self.round
    }

    /// When the newest message of a channel was sent that a round reported of, as the reports gave it in
    /// [`Report::sent_at`](super::Report::sent_at): a round whose messages are all older comes in the wrong order. `None`
    /// before the first report with such a time.
    #[must_use]
    pub const fn newest(&self, channel: Channel) -> Option<i64> {
        self.newest[channel as usize].of_all
    }

    /// The tokens to confirm, by channel.
    pub fn to_confirm(&self) -> impl Iterator<Item = (Channel, &Id, &Pending)> {
        let all = Channel::ALL.iter().zip(&self.tokens);
        let all = all.flat_map(|(channel, tokens)| tokens.iter().map(|(id, pending)| (*channel, id, pending)));
        all.filter(|(.., pending)| !pending.is_removed)
    }

    /// What is known of a token that is to confirm.
    #[must_use]
    pub fn get<Q>(&self, channel: Channel, id: &Q) -> Option<&Pending>
    where
        Id: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        self.tokens[channel as usize].get(id).filter(|pending| !pending.is_removed)
    }
}

/// A token to confirm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pending {
    /// In how many rounds a code spoke against it.
    pub(super) rounds: u32,
    /// Which of the state's rounds was the last of these.
    pub(super) last: u64,
    /// When it was registered, as far as was reported.
    pub(super) registered_at: Option<i64>,
    /// The last round removed it: kept for as long as that can be replayed.
    pub(super) is_removed: bool,
}

impl Pending {
    /// In how many rounds, in which its channel delivered to others, a code spoke against the token.
    #[must_use]
    pub const fn rounds(&self) -> u32 {
        self.rounds
    }
}
