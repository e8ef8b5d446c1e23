//! What a run comes to, for people.

use std::fmt::Write as _;

use indicatif::HumanCount;
use push_status::Channel;
use push_status::cleanup::{Decision, HeldBack, Outcome, Policy, Removal, Summary};
use rustc_hash::{FxHashMap, FxHashSet};

/// Each channel and application, with what is held back and why.
pub fn text(outcome: &Outcome, summaries: &[Summary]) -> String {
    let mut text = String::new();
    // The logs with times and those without are accepted together.
    let mut dead = FxHashMap::<(Channel, &[u8]), u64>::default();
    for of in summaries {
        *dead.entry((of.channel, of.app)).or_default() += of.dead_held_back;
    }
    let apps = summaries.iter().filter(|of| !of.app.is_empty());
    let have_apps: FxHashSet<Channel> = apps.map(|of| of.channel).collect();
    for summary in summaries {
        let of = name(summary, &have_apps);
        text += &line(&of, summary);
        for (decision, tokens) in summary.decisions.iter().filter(|(decision, _)| decision.id() != "keep") {
            let _ = writeln!(text, "    {} {}: {decision}", decision.id().replace('_', " "), HumanCount(*tokens));
        }
        if summary.dead_held_back > 0 {
            let dead = dead[&(summary.channel, summary.app)];
            let accept = in_shell(&format!("{of}={dead}"));
            let _ = writeln!(
                text,
                "    Check that the right column is read, and that these are the right codes. If the tokens are really gone, let \
                 them pass with --accept {accept}",
            );
        } else if summary.confirmed_held_back > 0 {
            let _ = writeln!(text, "    --accept is for dead tokens{}", how_to_pass(outcome, summary));
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

/// What lets the confirmed tokens of a channel and application pass.
fn how_to_pass(outcome: &Outcome, summary: &Summary) -> String {
    // A run that goes on from here counts the dead tokens that this one accepts as removals of the day, too.
    let is_accepted = outcome.acceptances().iter().any(|of| {
        let is_it = of.channel == summary.channel && of.app.as_deref().is_none_or(|app| app == summary.app);
        is_it && of.accepted == of.held_back
    });
    let dead = summary.decisions.get(&Decision::Remove(Removal::Dead)).filter(|_| is_accepted).copied().unwrap_or(0);
    let days = |more: u64| {
        summary.decisions.keys().filter_map(move |decision| match decision {
            Decision::HoldBack(HeldBack::ManyRemovals { removals, tokens }) => Some((removals + more, *tokens)),
            _ => None,
        })
    };
    // They may also be those of other days.
    match options_for(days(dead)).or_else(|_| options_for(days(0))) {
        Ok(options) => format!(". If these failed because they are gone, let them pass with {options} in one run"),
        Err((removals, tokens)) => format!(
            ", and no option lets {} of {} tokens pass in one day. Decide yourself about those that --confirm FILE writes to \
             a file",
            HumanCount(removals),
            HumanCount(tokens)
        ),
    }
}

/// The options with which so many removals of so many tokens pass on each day, or the day that cannot pass.
fn options_for(days: impl Iterator<Item = (u64, u64)>) -> Result<String, (u64, u64)> {
    let fits = |(removals, tokens): (u64, u64), share: f64| removals as f64 <= share * tokens as f64;
    let (few, many): (Vec<_>, Vec<_>) = days.partition(|day| day.0 <= Policy::MAX_UNCHECKED_REMOVALS.into());
    let mut share = 0.0_f64;
    for day in many {
        let mut shares =
            (1..=100).map(|percent| f64::from(percent) / 100.0).filter(|share| *share <= Policy::MAX_SHARE);
        share = share.max(shares.find(|share| fits(day, *share)).ok_or(day)?);
    }
    let unchecked = few.into_iter().filter(|day| !fits(*day, share)).map(|day| day.0).max();
    let share = Some(format!("--max-share {share}")).filter(|_| share > 0.0);
    let options = share.into_iter().chain(unchecked.map(|removals| format!("--unchecked-removals {removals}")));
    Ok(options.collect::<Vec<_>>().join(" "))
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
fn name(summary: &Summary, have_apps: &FxHashSet<Channel>) -> String {
    let channel = summary.channel.id();
    if have_apps.contains(&summary.channel) { of_app(channel, summary.app) } else { channel.to_owned() }
}

/// As `--accept` takes it, without what would move the cursor.
fn of_app(channel: &str, app: &[u8]) -> String {
    let app = String::from_utf8_lossy(app).replace(char::is_control, "\u{fffd}");
    format!("{channel}/{app}")
}

/// As a shell takes it: the application can be any text.
fn in_shell(argument: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "_./=:@%+,-".contains(char);
    if argument.chars().all(is_plain) { argument.to_owned() } else { format!("'{}'", argument.replace('\'', "'\\''")) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn an_application_is_no_command() {
        assert_eq!(in_shell("huawei/com.example-shop=60"), "huawei/com.example-shop=60");
        assert_eq!(in_shell("huawei/$(it's)=60"), r"'huawei/$(it'\''s)=60'");
    }

    #[test]
    fn the_options_that_are_named_are_possible_and_enough() {
        let named = |days: &[(u64, u64)]| options_for(days.iter().copied());
        assert_eq!(named(&[(100, 101), (12, 300)]).unwrap(), "--unchecked-removals 100");
        assert_eq!(named(&[(101, 2_000), (150, 2_000)]).unwrap(), "--max-share 0.08");
        // In binary, 0.35 times 1,300 is a little less than 455.
        assert_eq!(named(&[(455, 1_300)]).unwrap(), "--max-share 0.36");
        assert_eq!(named(&[(500, 1_000), (60, 100), (50, 100)]).unwrap(), "--max-share 0.5 --unchecked-removals 60");
        assert_eq!(named(&[(12, 300), (501, 1_000)]), Err((501, 1_000)));
        for (removals, tokens) in (101..2_000).map(|removals| (removals, 4_321)) {
            let named = named(&[(removals, tokens)]).unwrap();
            let share: f64 = named.strip_prefix("--max-share ").unwrap().parse().unwrap();
            assert!(removals as f64 <= share * tokens as f64, "{removals}: {named}");
            assert!(Policy::default().with_max_share(share).is_ok());
        }
    }
}
