//! `push-status cleanup`: which tokens of delivery logs to delete.

mod round;
mod round_log;
mod state_file;
mod summary;
mod tokens;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::HumanCount;
use push_status::cleanup::Policy;

use crate::exit::{Exit, invalid};
use crate::log;
use crate::replace::replace;
use round_log::{FieldNames, Source};
use state_file::{Known, StateFile};
use tokens::Tokens;

/// Print the tokens to delete after rounds of deliveries, without good ones
///
/// Each FILE is the log of one round, of one app, with its deliveries as well as its failures; in order. It is read as
/// `annotate` does, with a token in each row, and where there are such fields, with `registered_at`, when the token was
/// registered, and `sent_at`, when the message was sent, in RFC 3339.
///
/// A code whose token verdict is `dead` removes a token unless it was registered since. One that is `suspect` removes it only
/// if the channel delivered to others in that round and in an earlier one with such a code. A channel that would
/// lose too many tokens in a round loses none. A token that is delivered or registered in a later FILE is kept, and so is one
/// that is delivered in another channel in the FILE that removes it or a later one. A log whose messages are all older than
/// those of the round before is refused.
///
/// The tokens to remove go to standard output, one a line, and nothing else; a summary, with what is held back and why, goes
/// to standard error. A row that cannot be read is counted and removes nothing.
///
/// With --state, later runs go on where this one stops: what is to be confirmed is kept, and which logs were read. A log
/// that was read before, of the last 10,000, changes nothing, and the last one is decided again with the same outcome. The state is replaced in
/// one step and last of all, after the tokens were written: who is killed can have printed tokens whose rounds the
/// state does not know, and prints them again in the next run.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 done; 2 a log or the state cannot be read, or something not be written: the state is as it was; 3 done, and removals are held back

Examples:
  push-status cleanup monday.csv tuesday.csv > remove.txt
  push-status cleanup --state push.state --confirm confirm.txt today.csv |
    while read -r token; do delete-token \"$token\"; done
  push-status cleanup --json today.ndjson | jq -r 'select(.decision == \"confirm\") | .message'"
)]
pub struct Cleanup {
    #[command(flatten)]
    log: log::Options,
    /// The logs of the rounds that follow
    #[arg(value_name = "FILE")]
    more: Vec<PathBuf>,
    /// The field with the token [default: the first of token, device_token, registration_id, regid ...]
    #[arg(long, value_name = "NAME")]
    token_field: Option<String>,
    /// The field with the time at which the token was registered [default: registered_at]
    #[arg(long, value_name = "NAME")]
    registered_at_field: Option<String>,
    /// The field with the time at which the message was sent [default: sent_at]
    #[arg(long, value_name = "NAME")]
    sent_at_field: Option<String>,
    /// Write the tokens to confirm to this file, one a line
    #[arg(long, value_name = "FILE")]
    confirm: Option<PathBuf>,
    /// Go on from this file, and leave there what the next run needs; a first run makes it
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// In how many rounds a token has to be suspect; at least 2
    #[arg(long, value_name = "N", default_value_t = Policy::default().suspect_rounds())]
    suspect_rounds: u32,
    /// The share of a channel's tokens with a delivery or a code against them that a round may remove; at most 0.5
    #[arg(long, value_name = "SHARE", default_value_t = Policy::default().max_share())]
    max_share: f64,
    /// How many tokens of a channel a round may remove whatever their share; at most 100
    #[arg(long, value_name = "N", default_value_t = Policy::default().unchecked_removals())]
    unchecked_removals: u32,
    /// Take a dead code as suspect where no times prove that the token was registered before
    #[arg(long)]
    require_times: bool,
    /// Print the decision about each row, with its reason, as a JSON object on a line, and one object with a `report` for
    /// each log; these are the rounds' decisions, and what remains of
    /// them after the last log is printed without --json
    #[arg(long)]
    json: bool,
}

pub fn run(options: &Cleanup) -> io::Result<Exit> {
    let policy = options.policy()?;
    options.check_confirm()?;
    let mut state = StateFile::open(options.state.as_deref())?;
    let mut tokens = Tokens::default();
    let mut is_held_back = false;
    for log in options.logs() {
        let source = Source::open(&log)?;
        let known = state.know(&source)?;
        let number = match known {
            Known::New(number) | Known::Last(number) => number,
            Known::Earlier(number) => {
                say(&format!("{}: read before, as round {number}, so it changes nothing\n", source.name));
                round::keep_alive(&source, options, &mut tokens)?;
                if options.json {
                    round::print_read_before(&source, number)?;
                }
                continue;
            }
        };
        let decided = round::decide(&source, options, &policy, state.take(), number, &mut tokens)?;
        say(&summary::of(&source, &decided, matches!(known, Known::Last(_))));
        if options.json {
            round::print_json(&source, options, &decided, number)?;
        }
        is_held_back |= decided.is_held_back();
        state.put(decided);
    }
    tokens.add_state(state.state());
    let removals = tokens.removals();
    say(&format!("{} to remove, {} to confirm\n", counted(removals.len()), counted(tokens.to_confirm().len())));
    if !options.json {
        print_tokens(removals.into_iter()).map_err(of_output)?;
    }
    if let Some(path) = &options.confirm {
        let write =
            |out: &mut dyn io::Write| tokens.to_confirm().into_iter().try_for_each(|token| writeln!(out, "{token}"));
        replace(path, write).map_err(|error| io::Error::other(format!("cannot write {}: {error}", path.display())))?;
    }
    state.save()?;
    Ok(if is_held_back { Exit::NeedsALook } else { Exit::Done })
}

impl Cleanup {
    fn policy(&self) -> io::Result<Policy> {
        let policy = Policy::default().with_times_required(self.require_times);
        let policy = policy.with_suspect_rounds(self.suspect_rounds);
        let policy = policy.and_then(|policy| policy.with_max_share(self.max_share));
        let policy = policy.and_then(|policy| policy.with_unchecked_removals(self.unchecked_removals));
        policy.map_err(|error| invalid(error.to_string()))
    }

    /// Refuses to write the tokens to confirm over what is read.
    fn check_confirm(&self) -> io::Result<()> {
        let Some(confirm) = &self.confirm else { return Ok(()) };
        let same = |other: &Path| {
            other == confirm || other.canonicalize().ok().zip(confirm.canonicalize().ok()).is_some_and(|(a, b)| a == b)
        };
        let mut read =
            self.log.file().into_iter().chain(self.more.iter().map(PathBuf::as_path)).chain(self.state.as_deref());
        match read.find(|path| same(path)) {
            None => Ok(()),
            Some(path) => {
                let message = format!("--confirm {} would overwrite what is read: name another file", path.display());
                Err(invalid(message))
            }
        }
    }

    /// Each log, read as the first.
    fn logs(&self) -> impl Iterator<Item = log::Options> {
        let more = self.more.iter().map(|file| self.log.with_file(file.clone()));
        std::iter::once(self.log.clone()).chain(more)
    }

    fn fields(&self) -> FieldNames<'_> {
        FieldNames {
            token: self.token_field.as_deref(),
            registered_at: self.registered_at_field.as_deref(),
            sent_at: self.sent_at_field.as_deref(),
        }
    }
}

/// Says it on standard error; where nobody reads that, the tokens and the exit code have to do.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

fn print_tokens<'a>(mut tokens: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    tokens.try_for_each(|token| writeln!(out, "{token}"))?;
    out.flush()
}

/// Who reads only the first tokens has not got what they want, so a closed pipe is a failure here.
fn of_output(error: io::Error) -> io::Error {
    io::Error::other(format!("cannot write the tokens, so the state is as it was: {error}"))
}

fn counted(tokens: usize) -> String {
    format!("{} {}", HumanCount(tokens as u64), if tokens == 1 { "token" } else { "tokens" })
}
