//! What a round comes to, for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use indicatif::HumanCount;
use push_status::Channel;

use super::round::Decided;
use super::round_log::Source;
use crate::log;

/// The round by channel, with what is held back and why.
pub fn of(source: &Source, decided: &Decided, is_replayed: bool) -> String {
    let Decided { outcome, tally, names, timed } = decided;
    let number = outcome.state().round().unwrap_or_default();
    let again = if is_replayed { ", decided again" } else { "" };
    let mut text = format!("{}: round {number}{again}: {}", source.name, log::report(tally, names));
    if *timed == 0 && tally.rows > 0 {
        text += "no row has both `registered_at` and `sent_at`: whether a token was registered since is not known\n";
    }
    let mut reasons: BTreeMap<(Channel, &'static str, String), u64> = BTreeMap::new();
    for (channel, _, decision) in outcome.decisions() {
        *reasons.entry((channel, decision.id(), decision.reason().to_string())).or_default() += 1;
    }
    for channel in Channel::ALL {
        let summary = outcome.channel(*channel);
        if summary.reports == 0 {
            continue;
        }
        let [reports, delivered] = [summary.reports, summary.delivered].map(HumanCount);
        let [removed, to_confirm] = [summary.removed, summary.to_confirm].map(HumanCount);
        let _ = writeln!(
            text,
            "  {:<10} {reports} read, {delivered} delivered: remove {removed}, confirm {to_confirm}{}",
            channel.id(),
            if summary.is_held_back { ", HELD BACK" } else { "" }
        );
        for ((_, decision, reason), tokens) in reasons.iter().filter(|((of, ..), _)| of == channel) {
            let _ = writeln!(text, "    {decision} {}: {reason}", HumanCount(*tokens));
        }
    }
    text
}
