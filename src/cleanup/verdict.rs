//! What was decided about an answer.

/// What an answer is worth, and what follows from it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Verdict(u16);

/// What an answer is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Worth {
    /// Its stretch is not over yet.
    Undecided,
    Counts,
    /// Nothing was delivered to another token in its stretch.
    NothingDelivered,
    /// Too many tokens are suspect in its stretch.
    ManySuspect,
    /// Too many are in its hour.
    ManyInHour,
    /// It proves that the token is gone.
    Dead,
    /// Too many tokens are dead in its stretch, or its hour.
    ManyDead,
    /// When it was is not known.
    Untimed,
    /// It came when its hour had been decided.
    Late,
    /// The token was set aside before it.
    Aside,
    /// It never speaks against the token.
    Noted,
    /// It would count, but the token was confirmed before it.
    Again,
}

impl Verdict {
    /// It is in a report of this run, so its token is among the decisions.
    pub const NAMED: Self = Self(1 << 4);
    /// It is the first answer after a delivery or a registration.
    pub const FIRST: Self = Self(1 << 5);
    /// A delivery or a registration came after it.
    pub const CLEARED: Self = Self(1 << 6);
    /// It makes its token a new one among the suspect or the dead tokens around it.
    pub const NEW: Self = Self(1 << 7);
    /// So many were suspect that only long evidence confirms.
    pub const CROWDED: Self = Self(1 << 8);
    /// Another token was delivered to after it.
    pub const FOLLOWED: Self = Self(1 << 9);
    /// It confirms the token.
    pub const CONFIRMS: Self = Self(1 << 10);
    /// It sets the token aside.
    pub const ASIDE: Self = Self(1 << 11);
    /// The token was removed because of it.
    pub const REMOVED: Self = Self(1 << 12);
    /// Counted answers were wrong too often for it to confirm.
    pub const DISTRUSTED: Self = Self(1 << 13);
    /// It counts in no share.
    pub const OUT: Self = Self(1 << 14);
    /// It begins a failing run, and few others began with it.
    pub const QUIET: Self = Self(1 << 15);

    /// What the state keeps.
    const KEPT: u16 = 0xf
        | Self::CROWDED.0
        | Self::FOLLOWED.0
        | Self::CONFIRMS.0
        | Self::ASIDE.0
        | Self::REMOVED.0
        | Self::DISTRUSTED.0
        | Self::QUIET.0;

    pub const fn worth(self) -> Worth {
        match self.0 & 0xf {
            1 => Worth::Counts,
            2 => Worth::NothingDelivered,
            3 => Worth::ManySuspect,
            4 => Worth::ManyInHour,
            5 => Worth::Dead,
            6 => Worth::ManyDead,
            7 => Worth::Untimed,
            8 => Worth::Late,
            9 => Worth::Aside,
            10 => Worth::Noted,
            11 => Worth::Again,
            _ => Worth::Undecided,
        }
    }

    pub const fn is_decided(self) -> bool {
        self.0 & 0xf != 0
    }

    pub const fn set_worth(&mut self, worth: Worth) {
        self.0 = self.0 & !0xf | worth as u16;
    }

    /// Takes back what earlier runs have decided: the answer comes too late to count.
    pub const fn take_back(&mut self) {
        if self.is_decided() {
            self.0 &= Self::NAMED.0;
            self.set_worth(Worth::Late);
        }
    }

    pub const fn has(self, flag: Self) -> bool {
        self.0 & flag.0 != 0
    }

    pub const fn set(&mut self, flag: Self) {
        self.0 |= flag.0;
    }

    pub const fn kept(self) -> u16 {
        self.0 & Self::KEPT
    }

    /// What [`Self::kept`] gave; `None` for anything else.
    pub const fn from_kept(kept: u16) -> Option<Self> {
        let is_known = kept & !Self::KEPT == 0 && kept & 0xf <= Worth::Again as u16;
        if is_known { Some(Self(kept)) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worth_is_what_was_set() {
        for worth in [
            Worth::Undecided,
            Worth::Counts,
            Worth::NothingDelivered,
            Worth::ManySuspect,
            Worth::ManyInHour,
            Worth::Dead,
            Worth::ManyDead,
            Worth::Untimed,
            Worth::Late,
            Worth::Aside,
            Worth::Noted,
            Worth::Again,
        ] {
            let mut verdict = Verdict::NAMED;
            verdict.set(Verdict::CROWDED);
            verdict.set_worth(worth);
            assert_eq!(verdict.worth(), worth);
            assert!(verdict.has(Verdict::NAMED) && verdict.has(Verdict::CROWDED) && !verdict.has(Verdict::FIRST));
            let kept = Verdict::from_kept(verdict.kept());
            assert_eq!(kept.map(Verdict::worth), Some(worth));
            assert!(kept.is_none_or(|kept| kept.has(Verdict::CROWDED) && !kept.has(Verdict::NAMED)));
        }
    }
}
