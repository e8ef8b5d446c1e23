//! A token that a code of the round speaks against, or that earlier rounds left to confirm.

use super::evidence::Evidence;
use super::state::Pending;
use super::{Policy, Reason, Report};
use crate::PushStatus;

/// What is known of such a token. Whatever is added, in whatever order, and however often, gives the same.
#[derive(Debug, Default)]
pub(super) struct Doubt {
    /// What earlier rounds left.
    before: Pending,
    dead: Reports,
    suspect: Reports,
    delivered: Reports,
    /// The latest that was reported.
    registered_at: Option<i64>,
}

/// The reports of one kind.
#[derive(Debug, Default)]
pub(super) struct Reports {
    count: u64,
    /// The last that was sent. `None`, a report without a time, is less than any time.
    last: Option<(Option<i64>, PushStatus)>,
    is_one_without_time: bool,
}

/// What a round is, beside the token.
pub(super) struct Circumstances<'a> {
    pub policy: &'a Policy,
    /// How many deliveries the channel had.
    pub delivered: u64,
    /// How many tokens were suspect.
    pub suspects: u64,
    /// How many had a delivery or a code against them.
    pub tokens: u64,
    /// The number of the round among those of the state.
    pub number: u64,
    /// When the newest message of the channel was sent that an earlier round reported of.
    pub newest_before: Option<i64>,
}

impl Circumstances<'_> {
    /// Whether more tokens are suspect than can be gone: a part of the traffic has a wrong setting.
    pub fn is_wide(&self) -> bool {
        self.policy.is_too_many(self.suspects, self.tokens)
    }
}

/// What the round says of the token, before the breaker.
#[derive(Debug, Clone, Copy)]
pub(super) enum Verdict {
    Remove(Reason),
    Confirm(Reason),
    Keep(Reason),
    /// It was delivered and nothing speaks against it.
    Cleared,
    /// Nothing was reported that counts.
    Untouched,
}

/// Whether a code against the token still holds.
enum Standing {
    None,
    Overruled(Reason),
    /// `is_sure` unless the token may have been registered since, as far as the policy asks.
    Stands {
        status: PushStatus,
        is_sure: bool,
    },
}

impl Reports {
    fn add(&mut self, sent_at: Option<i64>, status: PushStatus) {
        self.count = self.count.saturating_add(1);
        self.last = self.last.max(Some((sent_at, status)));
        self.is_one_without_time |= sent_at.is_none();
    }
}

impl Doubt {
    pub fn of(before: Pending) -> Self {
        Self { before, ..Self::default() }
    }

    pub fn add<Id: ?Sized>(&mut self, evidence: Evidence, report: &Report<'_, Id>) {
        self.registered_at = self.registered_at.max(report.registered_at);
        let reports = match evidence {
            Evidence::Delivered => &mut self.delivered,
            Evidence::Dead => &mut self.dead,
            Evidence::Suspect => &mut self.suspect,
            Evidence::Nothing => return,
        };
        reports.add(report.sent_at, report.status);
    }

    /// Whether this round takes the token for suspect, and no delivery or registration overrules that.
    pub fn is_suspect(&self, policy: &Policy) -> bool {
        matches!(self.standing(&self.suspect, policy), Standing::Stands { .. })
    }

    /// What the round says, and what to carry to the next.
    pub fn verdict(&self, round: &Circumstances) -> (Verdict, Pending) {
        let dead = self.standing(&self.dead, round.policy);
        let suspect = self.standing(&self.suspect, round.policy);
        // A message from before one of an earlier round may have been delivered since.
        let is_new = !is_from_before(&self.dead, round);
        match (dead, suspect) {
            (Standing::Stands { status, is_sure: true }, _) if is_new => {
                (Verdict::Remove(Reason::Dead { status }), self.counted(round, false))
            }
            (Standing::Stands { status, .. }, _) | (_, Standing::Stands { status, .. }) => {
                let pending = self.counted(round, round.is_wide());
                (self.verdict_of_suspect(status, pending.rounds, round), pending)
            }
            (Standing::Overruled(reason), _) | (_, Standing::Overruled(reason)) => {
                // That it is older than a registration says nothing for the token, nor anything new against it.
                let pending = if self.delivered.count > 0 { Pending::default() } else { self.left(round) };
                (Verdict::Keep(reason), pending)
            }
            (Standing::None, Standing::None) if self.delivered.count > 0 => (Verdict::Cleared, Pending::default()),
            (Standing::None, Standing::None) => (Verdict::Untouched, self.left(round)),
        }
    }

    fn standing(&self, reports: &Reports, policy: &Policy) -> Standing {
        let Some((sent_at, status)) = reports.last else { return Standing::None };
        if let Some((delivered_at, _)) = self.delivered.last {
            let is_delivery_timed = !self.delivered.is_one_without_time;
            if is_delivery_timed && sent_at > delivered_at {
                // Only the report with the time counts from here.
            } else if is_delivery_timed && !reports.is_one_without_time && sent_at < delivered_at {
                return Standing::Overruled(Reason::DeliveredSince { status });
            } else {
                return Standing::Overruled(Reason::DeliveredToo { status });
            }
        }
        match (self.registered_at, sent_at) {
            (Some(registered_at), Some(sent_at)) if registered_at >= sent_at => {
                Standing::Overruled(Reason::RegisteredSince { status })
            }
            (Some(_), Some(_)) => Standing::Stands { status, is_sure: true },
            (Some(_), None) => Standing::Stands { status, is_sure: false },
            (None, _) => Standing::Stands { status, is_sure: !policy.times_required },
        }
    }

    fn verdict_of_suspect(&self, status: PushStatus, rounds: u32, round: &Circumstances) -> Verdict {
        let needed = round.policy.suspect_rounds;
        if !self.is_proven(round) {
            Verdict::Confirm(Reason::NothingDelivered { status })
        } else if round.is_wide() {
            let Circumstances { suspects, tokens, .. } = *round;
            Verdict::Confirm(Reason::ManySuspect { status, suspects, tokens })
        } else if rounds < needed {
            Verdict::Confirm(Reason::TooFewRounds { status, rounds, needed })
        } else {
            Verdict::Remove(Reason::Confirmed { status, rounds })
        }
    }

    /// Whether the channel delivered to another token.
    const fn is_proven(&self, round: &Circumstances) -> bool {
        round.delivered > self.delivered.count
    }

    /// What is left of earlier rounds, if nothing new is counted.
    fn left(&self, round: &Circumstances) -> Pending {
        let Pending { last, is_removed, .. } = self.before;
        let is_of_this_round = last == round.number;
        let is_registered_since = self.registered_at > self.before.registered_at;
        let is_forgotten = round.number.saturating_sub(last) > u64::from(round.policy.forget_after);
        // Who has removed it will not report of it again.
        if is_forgotten || is_registered_since || is_removed && !is_of_this_round {
            Pending::default()
        } else {
            self.before
        }
    }

    /// Whether each code is of a message that an earlier round may have reported of: the same report once more, or one
    /// from before a delivery that was reported then.
    fn is_stale(&self, round: &Circumstances) -> bool {
        is_from_before(&self.dead, round) && is_from_before(&self.suspect, round)
    }

    /// What earlier rounds left, and this one.
    fn counted(&self, round: &Circumstances, is_doubtful: bool) -> Pending {
        let is_known = self.delivered.count == 0
            && self.registered_at <= self.before.registered_at
            // A token that was removed and is back has been registered since.
            && !(self.before.is_removed && self.before.last != round.number)
            && round.number.saturating_sub(self.before.last) <= u64::from(round.policy.forget_after);
        let before = if is_known { self.before } else { Pending::default() };
        let is_counted = before.rounds > 0 && before.last == round.number;
        if is_counted || !self.is_proven(round) || is_doubtful || self.is_stale(round) {
            return before;
        }
        Pending {
            rounds: before.rounds.saturating_add(1),
            last: round.number,
            registered_at: before.registered_at.max(self.registered_at),
            is_removed: false,
        }
    }
}

/// Whether no message of the reports is newer than all of earlier rounds: such a report may be one of these once more, or
/// older than a delivery. True of none.
fn is_from_before(reports: &Reports, round: &Circumstances) -> bool {
    match reports.last {
        None => true,
        Some((sent_at, _)) => sent_at.zip(round.newest_before).is_some_and(|(sent_at, before)| sent_at <= before),
    }
}
