//! A `match` that a new action breaks on purpose.

use push_status::Action;

/// What this service does with the result of one token.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    Forget,
    SendAgain,
    DeleteToken,
    AskCleanup,
    ReadTokens,
    TellPerson,
}

/// `Action` is exhaustive: without a `_` arm, a release with a new action does not compile here until somebody has decided
/// what it means for this service. Two lints of Clippy keep the `_` arm out.
///
/// An action that is forgotten is an error of the compiler:
///
/// ```compile_fail,E0004
/// use push_status::Action;
///
/// fn may_delete(action: Action) -> bool {
///     match action {
///         Action::RemoveToken => true,
///         Action::Done | Action::Wait | Action::Inspect | Action::Retry | Action::SlowDown => false,
///         Action::FixCredentials | Action::FixRequest | Action::FixConfiguration | Action::FixContent => false,
///         Action::Investigate => false,
///     }
/// }
/// ```
#[deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]
pub fn next_step(action: Action) -> Step {
    match action {
        Action::Done | Action::Wait => Step::Forget,
        Action::Retry | Action::SlowDown => Step::SendAgain,
        Action::RemoveToken => Step::DeleteToken,
        Action::ConfirmToken => Step::AskCleanup,
        Action::Inspect => Step::ReadTokens,
        Action::FixCredentials | Action::FixRequest | Action::FixConfiguration | Action::FixContent => Step::TellPerson,
        Action::Investigate => Step::TellPerson,
    }
}

#[cfg(test)]
mod tests {
    use push_status::{PushStatus, TokenVerdict};

    use super::*;

    #[test]
    fn only_proof_deletes_and_only_what_may_be_sent_again_is() {
        for status in PushStatus::all() {
            let step = next_step(status.action());
            assert_eq!(step == Step::DeleteToken, status.token_verdict() == TokenVerdict::Dead, "{status}");
            assert_eq!(step == Step::SendAgain, status.is_retryable(), "{status}");
        }
    }
}
