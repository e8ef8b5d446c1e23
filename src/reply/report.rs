//! What a reply or a receipt says, as `cleanup` takes it.

use super::outcome::Outcome;
use super::receipt::Receipt;
use super::token::TokenOutcome;
use crate::cleanup::{Report, Time};
use crate::vendor::Lookup;
use crate::{Action, Channel, TokenVerdict};

impl TokenOutcome<'_, '_> {
    /// The outcome as a report for [`cleanup`](crate::cleanup). Add when the message was sent, and the application if there
    /// are several.
    ///
    /// `registered_at` is when the token was last registered, if you know it. If APNs found the token inactive before
    /// that ([`Reply::valid_before`](super::Reply::valid_before)), the report says nothing against the token. Neither does it if
    /// another report of the token has such a registration.
    ///
    /// A success of a call with several tokens is no delivery, so with calls of several tokens a cleanup needs the
    /// [receipts](super::receipts), too: it removes no suspect token while nothing is delivered to others.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::cleanup::{Decision, Policy, State, Time};
    /// use push_status::reply::read;
    ///
    /// let body = br#"{"reason":"Unregistered","timestamp":1780000000000}"#;
    /// let reply = read(Channel::Apple, Some(410), body);
    /// let outcome = &reply.outcomes(&["token"])[0];
    /// let decide = |registered_at| {
    ///     let report = outcome.to_report(Some(Time::Moment(registered_at))).sent_at(Time::Moment(1_790_000_000_000));
    ///     let outcome = Policy::default().decide_with(State::default(), .., &[report], |doubts| doubts.until_the_end())?;
    ///     Ok::<_, push_status::cleanup::CleanupError>(outcome.decisions().map(|decided| decided.decision).next())
    /// };
    /// assert!(matches!(decide(1_770_000_000_000)?, Some(Decision::Remove(_))));
    /// // The app has handed in the token since APNs found it inactive.
    /// assert_eq!(decide(1_785_000_000_000)?, None);
    /// # Ok::<(), push_status::cleanup::CleanupError>(())
    /// ```
    #[must_use]
    pub fn to_report(&self, registered_at: Option<Time>) -> Report<'_> {
        let is_newer = match (registered_at, self.valid_before) {
            (Some(registered_at), Some(valid_before)) => !registered_at.is_before(Time::Moment(valid_before)),
            _ => false,
        };
        let report = if is_newer {
            Report::with_verdict(self.token, self.channel, Action::Investigate, TokenVerdict::Unaffected)
        } else {
            report(self.token, self.channel, &self.outcome)
        };
        let report = self.valid_before.map_or(report, |time| report.valid_before(time));
        match registered_at {
            Some(time) => report.registered_at(time),
            None => report,
        }
    }
}

impl Receipt<'_> {
    /// The receipt as a report for [`cleanup`](crate::cleanup), with its own time as the time of the report. Add when the
    /// message was sent and when the token was registered, if you know it.
    ///
    /// `None` for a receipt without a token.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::receipts;
    ///
    /// let body = br#"[{"eventType":"regid_invalid","registrationIds":"token-1,token-2","eventTime":1780000000123}]"#;
    /// let receipts: Vec<_> = receipts(Channel::Oppo, body).collect();
    /// let reports: Vec<_> = receipts.iter().filter_map(|receipt| receipt.to_report()).collect();
    /// assert_eq!(reports.len(), 2);
    /// ```
    #[must_use]
    pub fn to_report(&self) -> Option<Report<'_>> {
        let channel = self.outcome().lookup()?.list().channel();
        let report = match self.replacement() {
            None => report(self.token()?, channel, self.outcome()),
            // The token has another name now, which says nothing against it.
            Some(_) => Report::with_verdict(self.token()?, channel, Action::Investigate, TokenVerdict::Unaffected),
        };
        Some(match self.time() {
            Some(time) => report.reported_at(Time::Moment(time)),
            None => report,
        })
    }
}

fn report<'a>(token: &'a str, channel: Channel, outcome: &'a Outcome<'_>) -> Report<'a> {
    let code = outcome.lookup().map_or("", Lookup::wire);
    Report::with_verdict(token, channel, outcome.action(), outcome.token_verdict()).code(code)
}
