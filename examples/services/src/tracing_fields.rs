//! Results as `tracing` events that can be grouped and counted.
//!
//! The message is always the same, and the code is a field of it. `channel`, `action` and `token_verdict` have few values each,
//! so group by them; search by the code.

use push_status::reply::Outcome;
use push_status::{Action, Channel, PushStatus};

/// One event with the level that the action deserves. The macros of `tracing` need the level when they are compiled.
macro_rules! push_result {
    ($result:expr, $($fields:tt)*) => {{
        let (action, token_verdict) = ($result.action(), $result.token_verdict().id());
        match action {
            Action::Done | Action::Wait => tracing::debug!($($fields)*, action = action.id(), token_verdict, "push result"),
            Action::Retry | Action::SlowDown | Action::RemoveToken | Action::ConfirmToken | Action::Inspect => {
                tracing::info!($($fields)*, action = action.id(), token_verdict, "push result")
            }
            Action::FixCredentials
            | Action::FixRequest
            | Action::FixConfiguration
            | Action::FixContent
            | Action::Investigate => tracing::warn!($($fields)*, action = action.id(), token_verdict, "push result"),
        }
    }};
}

/// Logs a code that mPaaS reports. The channel is the one that the message was sent through: `status.channel()` of a code in the
/// common table is `common`.
pub fn log_status(sent_through: Channel, code: i64) {
    let status = PushStatus::resolve(sent_through, code);
    push_result!(status, channel = sent_through.id(), code);
}

/// Logs what a vendor answered. A code means nothing without its list, so the list is a field, too. `wire` is what the server
/// sent, which may be any text: as a `&str` it is quoted and escaped, which `%wire` would not do.
pub fn log_outcome(sent_through: Channel, outcome: &Outcome<'_>) {
    let lookup = outcome.lookup();
    let (list, wire) = (lookup.map(|code| code.list().id()), lookup.map(|code| code.wire()));
    push_result!(outcome, channel = sent_through.id(), list, wire, http_status = outcome.http_status());
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use push_status::reply::read;
    use tracing::Level;

    use super::*;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(events: impl FnOnce()) -> String {
        let log = Log::default();
        let writer = log.clone();
        let lines = tracing_subscriber::fmt().with_max_level(Level::DEBUG).without_time().with_target(false);
        let subscriber = lines.with_ansi(false).with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(subscriber, events);
        String::from_utf8(log.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn the_message_is_the_same_for_all_codes() {
        let log =
            logged(|| [2, 80300007, 123456789012].map(|code| log_status(Channel::Huawei, code)).into_iter().collect());
        let expected = "\
DEBUG push result channel=\"huawei\" code=2 action=\"done\" token_verdict=\"alive\"
 INFO push result channel=\"huawei\" code=80300007 action=\"confirm_token\" token_verdict=\"suspect\"
 WARN push result channel=\"huawei\" code=123456789012 action=\"investigate\" token_verdict=\"unaffected\"
";
        assert_eq!(log, expected);
    }

    #[test]
    fn a_vendors_answer_has_its_list_or_only_its_http_status() {
        let log = logged(|| {
            log_outcome(Channel::Apple, read(Channel::Apple, Some(410), br#"{"reason":"Unregistered"}"#).call());
            log_outcome(Channel::Vivo, read(Channel::Vivo, Some(502), b"<h1>Bad Gateway</h1>").call());
        });
        let expected = " INFO push result channel=\"apple\" list=\"apple-send\" wire=\"Unregistered\" \
            action=\"remove_token\" token_verdict=\"dead\"
 INFO push result channel=\"vivo\" http_status=502 action=\"retry\" token_verdict=\"unaffected\"
";
        assert_eq!(log, expected);
    }

    #[test]
    fn no_text_of_a_server_starts_a_line_of_the_log() {
        let body = br#"{"reason":"x\n WARN push result channel=\"apple\""}"#;
        let log = logged(|| log_outcome(Channel::Apple, read(Channel::Apple, Some(400), body).call()));
        assert_eq!(log.lines().count(), 1, "{log}");
    }
}
