//! What a run comes to, for people.

use std::fmt::Write as _;

use indicatif::HumanCount;
use push_status::cleanup::{Decision, HeldBack, Outcome, Summary};

/// Each channel and application, with what is held back and why.
pub fn text(outcome: &Outcome, summaries: &[Summary]) -> String {
    let mut text = String::new();
    for summary in summaries {
        let of = name(summary, summaries);
        text += &line(&of, summary);
        for (decision, tokens) in summary.decisions.iter().filter(|(decision, _)| decision.id() != "keep") {
            let _ = writeln!(text, "    {} {}: {decision}", decision.id().replace('_', " "), HumanCount(*tokens));
        }
        // The logs with times and those without are accepted together.
        let is_same = |other: &&Summary| (other.channel, other.app) == (summary.channel, summary.app);
        let dead: u64 = summaries.iter().filter(is_same).map(|of| of.dead_held_back).sum();
        if summary.dead_held_back > 0 {
            let _ = writeln!(
                text,
                "    If these {} tokens are really gone (is the right column read, and are these the right codes?), let them \
                 pass with --accept {of}={dead}",
                HumanCount(dead),
            );
        } else if let Some(removals) = most_removals(summary) {
            let _ = writeln!(
                text,
                "    --accept is for dead tokens. If these failed because they are gone, let them pass with --unchecked-removals \
                 {removals} in one run",
            );
        }
    }
    let all = |of: fn(&Summary) -> u64| HumanCount(summaries.iter().map(of).sum::<u64>());
    for acceptance in outcome.acceptances().iter().filter(|acceptance| acceptance.accepted != acceptance.held_back) {
        let channel = acceptance.channel.id();
        let of = acceptance.app.as_deref().map_or_else(|| channel.to_owned(), |app| of_app(channel, app));
        let (accepted, held_back) = (acceptance.accepted, acceptance.held_back);
        let _ = writeln!(text, "--accept {of}={accepted} is not used: {held_back} dead tokens of {of} are held back");
    }
    let _ = writeln!(
        text,
        "{} to remove, {} held back, {} to confirm",
        all(|summary| summary.removed),
        all(|summary| summary.dead_held_back + summary.confirmed_held_back),
        all(|summary| summary.to_confirm)
    );
    text
}

/// The most removals of a day because of which tokens are held back.
fn most_removals(summary: &Summary) -> Option<u64> {
    let removals = summary.decisions.keys().filter_map(|decision| match decision {
        Decision::HoldBack(HeldBack::ManyRemovals { removals, .. }) => Some(*removals),
        _ => None,
    });
    removals.max()
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

/// `huawei`, or `huawei/com.example.shop`; and `huawei/` for rows without an application next to some with one.
fn name(summary: &Summary, summaries: &[Summary]) -> String {
    let channel = summary.channel.id();
    let has_apps = summaries.iter().any(|other| other.channel == summary.channel && !other.app.is_empty());
    if has_apps { of_app(channel, summary.app) } else { channel.to_owned() }
}

/// As `--accept` takes it, without what would move the cursor.
fn of_app(channel: &str, app: &[u8]) -> String {
    let app = String::from_utf8_lossy(app).replace(char::is_control, "\u{fffd}");
    format!("{channel}/{app}")
}
