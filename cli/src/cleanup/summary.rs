//! What a run comes to, for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use indicatif::HumanCount;
use push_status::cleanup::{Outcome, Summary};

/// Each channel and application, with what is held back and why.
pub fn text(outcome: &Outcome) -> String {
    let mut text = String::new();
    let mut reasons: BTreeMap<(String, &'static str, String), u64> = BTreeMap::new();
    for decided in outcome.decisions().filter(|decided| decided.decision.id() != "keep") {
        let of = name(decided.channel.id(), decided.app);
        *reasons.entry((of, decided.decision.id(), decided.decision.to_string())).or_default() += 1;
    }
    for summary in outcome.summaries() {
        let of = name(summary.channel.id(), summary.app);
        text += &line(&of, &summary);
        for ((_, decision, reason), tokens) in reasons.iter().filter(|((name, ..), _)| *name == of) {
            let decision = decision.replace('_', " ");
            let _ = writeln!(text, "    {decision} {}: {reason}", HumanCount(*tokens));
        }
        if summary.dead_held_back > 0 {
            let _ = writeln!(
                text,
                "    If these {} tokens are really gone (is the right column read, and are these the right codes?), let them \
                 pass with --accept {of}={}",
                HumanCount(summary.dead_held_back),
                summary.dead_held_back
            );
        }
    }
    for acceptance in outcome.acceptances().iter().filter(|acceptance| acceptance.accepted != acceptance.held_back) {
        let of = name(acceptance.channel.id(), acceptance.app.as_deref().unwrap_or_default());
        let (accepted, held_back) = (acceptance.accepted, acceptance.held_back);
        let _ = writeln!(text, "--accept {of}={accepted} is not used: {held_back} dead tokens of {of} are held back");
    }
    text
}

fn line(of: &str, summary: &Summary) -> String {
    let [reports, delivered, removed, to_confirm] =
        [summary.reports, summary.delivered, summary.removed, summary.to_confirm].map(HumanCount);
    let held_back = match summary.dead_held_back + summary.confirmed_held_back {
        0 => String::new(),
        tokens => format!(", hold back {}", HumanCount(tokens)),
    };
    format!("  {of:<10} {reports} read, {delivered} delivered: remove {removed}, confirm {to_confirm}{held_back}\n")
}

/// `huawei`, or `huawei/com.example.shop`.
pub fn name(channel: &str, app: &[u8]) -> String {
    match app {
        [] => channel.to_owned(),
        app => format!("{channel}/{}", String::from_utf8_lossy(app).escape_debug()),
    }
}
