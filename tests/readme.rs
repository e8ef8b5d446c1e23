//! What the README says of the catalogue is what the catalogue holds.

use push_status::{Action, Channel, PushStatus, TokenVerdict};

const README: &str = include_str!("../README.md");

#[test]
fn the_table_of_actions_is_the_registry() {
    let row = |action: &Action| {
        let resend = if action.is_retryable() { "yes" } else { "no" };
        format!("| `{action}` | {} | {resend} |\n", action.title())
    };
    let table: String = Action::ALL.iter().map(row).collect();
    assert!(README.contains(&format!("| --- | --- | --- |\n{table}\n")), "README.md should have this table:\n{table}");
}

#[test]
fn the_counts_and_the_dead_codes_are_those_of_the_tables() {
    let dead: Vec<_> = PushStatus::all()
        .filter(|status| status.token() == TokenVerdict::Dead)
        .map(|status| format!("{} {}", status.channel(), status.code()))
        .collect();
    let (tables, codes) = (Channel::ALL.len(), PushStatus::all().count());
    let claims = [
        format!("{tables} tables, {codes} codes, keyed"),
        format!("{} of the {codes} codes do: {}.", dead.len(), dead.join(", ")),
    ];
    for claim in claims {
        assert!(README.contains(&claim), "README.md should say: {claim}");
    }
}
