//! What the README says of the catalogue is what the catalogue holds.

#![cfg(feature = "vendor")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use push_status::vendor::{List, VendorStatus};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

const README: &str = "README.md";

/// `text` with `claim` in place of what is between `before`, which is there once, and `after`.
#[track_caller]
fn claiming(text: &str, before: &str, claim: &str, after: &str) -> String {
    let [head, tail] = text.split(before).collect::<Vec<_>>()[..] else {
        panic!("{README} should say once: {before:?}")
    };
    let (_, tail) =
        tail.split_once(after).unwrap_or_else(|| panic!("{README} should go on after {before:?}: {after:?}"));
    [head, before, claim, after, tail].concat()
}

fn action_row(action: &Action) -> String {
    let resend = if action.is_retryable() { "yes" } else { "no" };
    format!("| `{action}` | {} | {resend} |\n", action.title())
}

#[test]
fn the_readme_is_a_golden_file_of_the_tables() {
    let dead: Vec<_> = PushStatus::all()
        .filter(|status| status.token_verdict() == TokenVerdict::Dead)
        .map(|status| format!("{} {}", status.channel(), status.code()))
        .collect();
    let vendor_dead: Vec<_> = VendorStatus::all()
        .filter(|status| status.token_verdict() == TokenVerdict::Dead)
        .map(|status| format!("{} {}", status.list(), status.wire()))
        .collect();
    let (tables, codes) = (Channel::ALL.len(), PushStatus::all().count());
    let (lists, vendor_codes) = (List::ALL.len(), VendorStatus::all().count());
    let proof = format!(
        "  - {} of mPaaS's {codes} codes: {}\n  - {} of the vendors' {vendor_codes} codes: {}\n",
        dead.len(),
        dead.join(", "),
        vendor_dead.len(),
        vendor_dead.join(", ")
    );
    let actions: String = Action::ALL.iter().map(action_row).collect();

    let claims = [
        ("for each channel is in ", format!("{tables} tables with {codes} codes"), ". What the vendors"),
        ("directly is in\n  ", format!("{lists} lists with {vendor_codes} codes"), ". A code means"),
        ("Every code has one of ", Action::ALL.len().to_string(), " actions:"),
        ("| resend by a program |\n| --- | --- | --- |\n", actions, "\nAnd it has one of"),
        ("These codes prove it:\n", proof, "- `suspect`"),
    ];
    let mut readme = support::read(README);
    for (before, claim, after) in claims {
        readme = claiming(&readme, before, &claim, after);
    }
    support::assert_golden(README, &readme, "The README says otherwise than the tables.");
}
