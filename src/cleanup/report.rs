//! What is reported of a message to a token.

use super::policy::Policy;
use crate::{Action, Channel, PushStatus, TokenVerdict};

/// A time as a log has it: a moment, or a date without hours.
///
/// All times are in milliseconds since the Unix epoch, in UTC. A date is given as the day in UTC, whatever time zone it is of:
/// where a delivery or a registration is compared with a failure, and only one of them is a date, the date is taken to begin 14
/// hours earlier and to end 12 hours later, as it does somewhere on Earth. Then the token is kept if the delivery or the
/// registration may have been later.
///
/// ```
/// use push_status::cleanup::Time;
///
/// let noon = Time::Moment(1_790_078_400_000);
/// assert_eq!(noon.earliest(), noon.latest());
/// // A date is the whole day.
/// let day = Time::Day(1_790_035_200_000);
/// assert_eq!(day.latest() - day.earliest(), 86_399_999);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// A moment.
    Moment(i64),
    /// Any moment of the day that begins, in UTC, at this one.
    Day(i64),
}

impl Time {
    /// The earliest moment that is meant, in UTC.
    #[must_use]
    pub const fn earliest(self) -> i64 {
        match self {
            Self::Moment(at) | Self::Day(at) => at,
        }
    }

    /// The latest moment that is meant, in UTC.
    #[must_use]
    pub const fn latest(self) -> i64 {
        match self {
            Self::Moment(at) => at,
            Self::Day(at) => at.saturating_add(DAY - 1),
        }
    }

    pub(super) const fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }

    pub(super) const fn earlier_by(self, lead: i64) -> Self {
        match self {
            Self::Moment(at) => Self::Moment(at.saturating_sub(lead)),
            Self::Day(at) => Self::Day(at.saturating_sub(lead)),
        }
    }

    /// Whether it is certainly before another time. Dates are taken to be of the same time zone, but compared with a moment, a
    /// date can be of any.
    pub(crate) const fn is_before(self, other: Self) -> bool {
        let reach = match (self, other) {
            (Self::Day(_), Self::Moment(_)) => ENDS_LATER,
            (Self::Moment(_), Self::Day(_)) => BEGINS_EARLIER,
            _ => 0,
        };
        self.latest().saturating_add(reach) < other.earliest()
    }
}

/// Milliseconds.
pub(super) const HOUR: i64 = 3_600_000;
pub(super) const DAY: i64 = 24 * HOUR;

/// How much earlier than in UTC a date can begin, and how much later it can end, in some time zone.
const BEGINS_EARLIER: i64 = 14 * HOUR;
const ENDS_LATER: i64 = 12 * HOUR;

/// A token that became invalid earlier than this before the message, a century, counts as if it had been then.
pub(super) const LONGEST_LEAD: i64 = 36_525 * DAY;

/// The time that a round counts as: noon of a day. A later round than a state can hold counts as the last one.
pub(super) const fn round_at(round: u32) -> i64 {
    const LAST: u32 = 40_000_000;
    (if round < LAST { round } else { LAST }) as i64 * DAY + DAY / 2
}

/// What became of one message to one token.
///
/// ```
/// use push_status::cleanup::{Report, Time};
/// use push_status::{Channel, PushStatus};
///
/// let status = PushStatus::resolve(Channel::Apple, 2011);
/// let report = Report::new("a token", Channel::Apple, status)
///     .app("com.example.shop")
///     .code("2011")
///     .registered_at(Time::Moment(1_780_000_000_000))
///     .sent_at(Time::Moment(1_790_000_000_000));
/// # let _ = report;
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    pub(super) token: &'a [u8],
    pub(super) channel: Channel,
    pub(super) app: &'a [u8],
    pub(super) code: &'a str,
    action: Action,
    verdict: TokenVerdict,
    pub(super) sent_at: Option<Time>,
    pub(super) reported_at: Option<Time>,
    pub(super) registered_at: Option<Time>,
    valid_before: Option<i64>,
    round: Option<u32>,
}

impl<'a> Report<'a> {
    /// The report that `channel` returned `status` for a message to `token`.
    ///
    /// A status of another channel says nothing about the token, and neither does a code that no table lists.
    #[must_use]
    pub fn new<T: AsRef<[u8]> + ?Sized>(token: &'a T, channel: Channel, status: PushStatus) -> Self {
        if status.channel() == channel || status.channel() == Channel::Common {
            Self::with_verdict(token, channel, status.action(), status.token_verdict())
        } else {
            Self::with_verdict(token, channel, Action::Investigate, TokenVerdict::Unaffected)
        }
    }

    /// The same for a code of another list, by the action and the verdict of its row.
    #[must_use]
    pub fn with_verdict<T: AsRef<[u8]> + ?Sized>(
        token: &'a T,
        channel: Channel,
        action: Action,
        verdict: TokenVerdict,
    ) -> Self {
        Self {
            token: token.as_ref(),
            channel,
            app: b"",
            code: "",
            action,
            verdict,
            sent_at: None,
            reported_at: None,
            registered_at: None,
            valid_before: None,
            round: None,
        }
    }

    /// The application that the token belongs to. Each application is judged by itself.
    #[must_use]
    pub fn app<A: AsRef<[u8]> + ?Sized>(mut self, app: &'a A) -> Self {
        self.app = app.as_ref();
        self
    }

    /// The text of the code, which is given back with the decision.
    #[must_use]
    pub const fn code(mut self, code: &'a str) -> Self {
        self.code = code;
        self
    }

    /// When the message was sent. Only this time is compared with the registration.
    #[must_use]
    pub const fn sent_at(mut self, time: Time) -> Self {
        self.sent_at = Some(time);
        self
    }

    /// When the report came. It is used where the time of the message is not known.
    #[must_use]
    pub const fn reported_at(mut self, time: Time) -> Self {
        self.reported_at = Some(time);
        self
    }

    /// When the token was last registered.
    #[must_use]
    pub const fn registered_at(mut self, time: Time) -> Self {
        self.registered_at = Some(time);
        self
    }

    /// Since when the vendor knows that the token is not valid, if it says so, as APNs does
    /// ([`Reply::valid_before`](crate::reply::Reply::valid_before)). A registration since then speaks for the token, although it was
    /// before the message.
    #[must_use]
    pub const fn valid_before(mut self, time: i64) -> Self {
        self.valid_before = Some(time);
        self
    }

    /// The number of the log that the report is from, for logs without times. It grows by one from log to log, and each
    /// log counts as a day. All numbers above 40,000,000 count as the same log.
    ///
    /// ```
    /// use push_status::cleanup::{Policy, Report, State};
    /// use push_status::{Channel, PushStatus};
    ///
    /// // Two logs, each with the tokens and their codes.
    /// let logs = [[("a", 80300007), ("b", 2)], [("a", 80300007), ("b", 2)]];
    /// let mut state = State::default();
    /// let mut removed = Vec::new();
    /// for log in &logs {
    ///     // The state knows the number of the last one.
    ///     let round = state.rounds() + 1;
    ///     let report = |(token, code): &(&'static str, i64)| {
    ///         Report::new(*token, Channel::Huawei, PushStatus::resolve(Channel::Huawei, *code)).round(round)
    ///     };
    ///     let reports: Vec<_> = log.iter().map(report).collect();
    ///     let outcome = Policy::default().decide(state, .., &reports)?;
    ///     removed.extend(outcome.removals().map(|decided| (decided.token, decided.round)));
    ///     state = outcome.into_state();
    /// }
    /// assert_eq!(removed, [(b"a".to_vec(), Some(2))]);
    /// # Ok::<(), push_status::cleanup::CleanupError>(())
    /// ```
    #[must_use]
    pub const fn round(mut self, round: u32) -> Self {
        self.round = Some(round);
        self
    }

    pub(super) const fn is_by_round(&self) -> bool {
        self.round.is_some()
    }

    /// Where the report is in time; `None` if nothing tells.
    pub(super) fn time(&self) -> Option<Time> {
        match self.round {
            Some(round) => Some(Time::Moment(round_at(round))),
            None => self.sent_at.or(self.reported_at),
        }
    }

    pub(super) fn evidence(&self, policy: &Policy) -> Evidence {
        // Among rounds a registration has no place. Where the row itself shows that it was later, nothing is said.
        if self.is_by_round() && self.is_registered_since() && self.verdict != TokenVerdict::Alive {
            return Evidence::Nothing;
        }
        match (self.action, self.verdict) {
            (Action::Done, TokenVerdict::Alive) => Evidence::Delivered,
            (Action::RemoveToken, TokenVerdict::Dead) if self.is_sure(policy) => Evidence::Dead,
            (Action::RemoveToken, TokenVerdict::Dead) | (Action::ConfirmToken, TokenVerdict::Suspect) => {
                Evidence::Suspect
            }
            // The device is offline, which is everyday life.
            (Action::Wait, _) => Evidence::Nothing,
            (_, TokenVerdict::Suspect) => Evidence::Other,
            _ => Evidence::Nothing,
        }
    }

    fn is_registered_since(&self) -> bool {
        let sent_at = self.sent_at.map(|sent| sent.earlier_by(self.lead()));
        self.registered_at.zip(sent_at).is_some_and(|(registered, sent)| !registered.is_before(sent))
    }

    /// How much earlier than the message the token became invalid, rounded up by less than 1 %, so that there are few of these: they
    /// are a part of the [`Kind`]. In whole days if the time is a date.
    fn lead(&self) -> i64 {
        let Some((time, valid_before)) = self.sent_at.or(self.reported_at).zip(self.valid_before) else { return 0 };
        let lead = time.earliest().saturating_sub(valid_before).clamp(0, LONGEST_LEAD);
        let digits = (lead as u64).checked_ilog2().map_or(0, |digits| digits.saturating_sub(7));
        let unit = if time.is_day() { DAY } else { 1 << digits };
        ((lead + unit - 1) / unit * unit).min(LONGEST_LEAD)
    }

    /// Whether a dead code is proof: not if the token may have been registered after the message was sent.
    const fn is_sure(&self, policy: &Policy) -> bool {
        match (self.registered_at, self.sent_at) {
            (Some(_), Some(_)) => true,
            (Some(_), None) => false,
            (None, _) => !policy.times_required,
        }
    }
}

/// What a report says about its token. The order is that of reports at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Evidence {
    /// The token was registered.
    Registered,
    Delivered,
    /// It proves that the token is gone.
    Dead,
    /// It speaks against the token, and has to be confirmed.
    Suspect,
    /// It is suspect and never removes the token, but shows that something may be wrong with the channel.
    Other,
    Nothing,
}

impl Evidence {
    /// Whether it is an answer against the token, or one that may be.
    pub const fn is_answer(self) -> bool {
        matches!(self, Self::Dead | Self::Suspect | Self::Other)
    }

    /// Whether it ends a failing run.
    pub const fn is_cut(self) -> bool {
        matches!(self, Self::Registered | Self::Delivered)
    }
}

/// What is the same for many events.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    pub evidence: Evidence,
    pub is_day: bool,
    /// Whether the time is that of the message.
    pub is_sent: bool,
    /// Whether it is known when it happened.
    pub is_timed: bool,
    /// Whether it could be told if the token was registered after it.
    pub is_comparable: bool,
    /// How much earlier a registration has to be than the message, in milliseconds.
    pub lead: i64,
    pub code: alloc::boxed::Box<str>,
}

impl Kind {
    pub fn of(report: &Report, evidence: Evidence) -> Self {
        let time = report.time();
        Self {
            evidence,
            is_day: time.is_some_and(Time::is_day),
            is_sent: report.sent_at.is_some(),
            is_timed: time.is_some(),
            // A round cannot be compared with a time.
            is_comparable: !(evidence.is_answer()
                && report.is_by_round()
                && report.registered_at.is_some()
                && report.sent_at.is_none()),
            lead: if evidence.is_answer() && !report.is_by_round() { report.lead() } else { 0 },
            code: if evidence.is_answer() { report.code.into() } else { "".into() },
        }
    }

    /// A delivery or a registration.
    pub fn cut(evidence: Evidence, is_day: bool, is_timed: bool) -> Self {
        Self { evidence, is_day, is_sent: false, is_timed, is_comparable: true, lead: 0, code: "".into() }
    }
}
