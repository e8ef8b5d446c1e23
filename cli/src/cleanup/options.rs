//! The options of `push-status cleanup`.

use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use push_status::cleanup::{Policy, PolicyError};
use push_status::{Channel, ParseError};
use same_file::Handle;

use super::fields::FieldNames;
use super::output::Column;
use super::state_file::lock_name;
use crate::exit::invalid;
use crate::log::{self, Codes};
use crate::{near, replace};

/// Print the tokens that are safe to delete, from delivery logs
///
/// Each FILE is a log with a token in each row, of its deliveries as well as its failures. It is read as `annotate` reads it. How
/// a log is cut into files makes no difference if its rows have times; without times, each file counts as a day, so give them in the
/// order of time.
///
/// A code whose token verdict is `dead` removes a token, unless the token was registered after the message was sent. A `suspect`
/// code with the action `confirm_token` removes it only when the token fails again at least 12 hours later, while other
/// tokens of the same channel and application are delivered to and few others fail. A token that is delivered to afterwards is
/// never printed, and neither is one that was delivered to in another channel or application of these logs.
///
/// The tokens to delete go to standard output, one per line; with --print or --json, more is told of each. A summary goes to
/// standard error: what is held back, why, and what to do about it. Delete with `... AND registered_at < sent_at` if you can:
/// --print sent_at tells when the message was sent, and is empty if the log does not say.
///
/// With --state, later runs continue where this one stops, and a failure is decided once the log of its channel and application
/// has passed the six whole hours after the hour of the message: for 10:01, once it reaches 17:00. If that log stays behind the
/// others, the failure is decided without it after a day. The state is written last, in one step. If the process is killed before
/// that, run it again with the same files: the same tokens are printed. The state remembers deliveries only of tokens that have
/// failed, so give the logs of all channels and applications to the same run.
///
/// A failure or a delivery more than 15 minutes ahead of the clock is not believed to be of that time, and neither is a date or a
/// registration more than a day ahead. If nearly all rows are more than a day ahead, the clock is taken to be wrong and the log is
/// judged by its own time; with --state that is an error.
///
/// The fields are chosen by the first 1000 rows, but only by the first 8 MB of them.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 done; 2 an option is wrong, a log or the state cannot be read, or something cannot be written: the state is then unchanged; 3 done, and removals are held back for you to look at

Examples:
  push-status cleanup --codes mpaas monday.csv tuesday.csv > remove.txt
  push-status cleanup --codes mpaas --state push.state --confirm confirm.csv today.csv |
    while IFS= read -r token; do delete-token \"$token\"; done
  push-status cleanup --codes mpaas --print token,sent_at --state push.state today.csv
  push-status cleanup --codes mpaas --json today.ndjson | jq -r 'select(.decision == \"confirm\") | .message'"
)]
pub struct Cleanup {
    /// The log files; `-` or no file means standard input. Files compressed with gzip or zstd are decompressed automatically
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    pub log: log::Options,
    /// The list that the codes in the logs belong to
    #[arg(long, value_name = "LIST")]
    pub codes: Codes,
    /// The field with the token [default: the first of token, device_token, registration_id, regid ...]
    #[arg(long, value_name = "NAME")]
    token_field: Option<String>,
    /// The field with the application [default: the first of app, app_id, package, bundle_id ..., or topic for apple]
    #[arg(long, value_name = "NAME")]
    app_field: Option<String>,
    /// The field with the time at which the message was sent [default: the first of sent_at, send_time ..., or else the
    /// time of the report from time, timestamp, ts, date ...]
    #[arg(long, value_name = "NAME")]
    sent_at_field: Option<String>,
    /// The field with the time at which the token was registered [default: the first of registered_at, register_time ...]
    #[arg(long, value_name = "NAME")]
    registered_at_field: Option<String>,
    /// Print these columns of each token, as CSV without a header
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',', default_value = "token", conflicts_with = "json")]
    pub print: Vec<Column>,
    /// Print one JSON object per line: the decision about each token in doubt, then a summary of each channel and log
    #[arg(long)]
    pub json: bool,
    /// Write a CSV file with the tokens that are held back or not confirmed, each with the reason and the share
    #[arg(long, value_name = "FILE")]
    pub confirm: Option<PathBuf>,
    /// Continue from this file, and leave there what the next run needs; the first run creates it
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// Release the dead tokens that are held back for a channel, or for one of its applications, if there are exactly COUNT of
    /// them. `huawei/=COUNT` names the rows of the channel that have no application
    #[arg(long, value_name = "CHANNEL[/APP]=COUNT")]
    accept: Vec<String>,
    /// Hours before and after a message that show whether the channel worked; at least 3, and less than --min-gap
    #[arg(long, value_name = "HOURS", default_value_t = Policy::default().window_hours())]
    window: u32,
    /// Hours that two failures have to be apart to confirm each other; at least 12
    #[arg(long, value_name = "HOURS", default_value_t = Policy::default().min_gap_hours())]
    min_gap: u32,
    /// Days that two failures may be apart to confirm each other, and after which evidence is forgotten; at least 14, at most
    /// 60
    #[arg(long, value_name = "DAYS", default_value_t = Policy::default().max_gap_days())]
    max_gap: u32,
    /// The share of tokens that may be suspect around a message whose failure counts; at most 0.05. With a larger share, an
    /// incident that hits that part of the tokens for days is taken for uninstalled apps
    #[arg(long, value_name = "SHARE", default_value_t = Policy::default().suspect_share())]
    suspect_share: f64,
    /// The share of the last week's tokens that a channel, and each of its applications, may lose in a day; at most 0.5
    #[arg(long, value_name = "SHARE", default_value_t = Policy::default().max_share())]
    max_share: f64,
    /// How many tokens a channel, and each of its applications, may lose in a day whatever the share; at most 100. In a channel
    /// that has no more tokens than this, --max-share has no effect
    #[arg(long, value_name = "N", default_value_t = Policy::default().unchecked_removals())]
    unchecked_removals: u32,
    /// Treat a dead code as suspect unless the log says when the message was sent and when the token was registered
    #[arg(long)]
    require_times: bool,
}

/// What the user accepts: so many dead tokens of a channel, or of one of its applications.
pub struct Accepted {
    pub channel: Channel,
    pub app: Option<Vec<u8>>,
    pub count: u64,
}

impl Cleanup {
    /// Refuses what cannot be done, before anything is read.
    pub fn check(&self) -> io::Result<()> {
        if self.log.has_reply_field() && self.codes != Codes::Send {
            return Err(invalid(
                "--reply-field reads what the vendors' servers answer to a request to send: give --codes send with it, or \
                 name the field with the code with --code-field",
            ));
        }
        self.check_confirm()
    }

    pub fn policy(&self) -> io::Result<Policy> {
        let policy = Policy::default().with_times_required(self.require_times);
        // The gap first, because a window has to be shorter.
        let policy = with("--min-gap", self.min_gap, policy.with_min_gap_hours(self.min_gap))?;
        let policy = with("--window", self.window, policy.with_window_hours(self.window))?;
        let policy = with("--max-gap", self.max_gap, policy.with_max_gap_days(self.max_gap))?;
        let policy = with("--suspect-share", self.suspect_share, policy.with_suspect_share(self.suspect_share))?;
        let policy = with("--max-share", self.max_share, policy.with_max_share(self.max_share))?;
        let removals = self.unchecked_removals;
        with("--unchecked-removals", removals, policy.with_unchecked_removals(removals))
    }

    /// Refuses to write the tokens to confirm where they cannot be written, or would overwrite what is read.
    fn check_confirm(&self) -> io::Result<()> {
        let Some(confirm) = &self.confirm else { return Ok(()) };
        replace::check(confirm)?;
        let confirmed = place(confirm);
        let shown = confirm.display();
        if self.logs().flatten().any(|path| place(path) == confirmed) {
            return Err(invalid(format!("--confirm {shown} would overwrite a log: name another file")));
        }
        let is_it =
            |other: io::Result<Handle>| other.is_ok_and(|other| Handle::from_path(confirm).is_ok_and(|it| it == other));
        if is_it(Handle::stdout()) || self.logs().any(|log| log.is_none()) && is_it(Handle::stdin()) {
            return Err(invalid(format!("--confirm {shown} is also standard output or input: name another file")));
        }
        if self.state.as_deref().is_some_and(|path| place(path) == confirmed) {
            return Err(invalid(format!(
                "--confirm and --state both name {shown}: name another file with one of them"
            )));
        }
        if self.state.as_deref().is_some_and(|path| place(&lock_name(path)) == confirmed) {
            return Err(invalid(format!("--confirm {shown} would replace the lock of the state: name another file")));
        }
        Ok(())
    }

    /// What the user accepts.
    pub fn accepted(&self) -> io::Result<Vec<Accepted>> {
        self.accept
            .iter()
            .map(|text| accepted(text).map_err(|error| invalid(format!("--accept {text}: {error}"))))
            .collect()
    }

    /// The file of each log; `None` is standard input.
    pub fn logs(&self) -> impl Iterator<Item = Option<&Path>> {
        let standard_input = Some(None).filter(|_| self.files.is_empty());
        self.files.iter().map(|path| log::file(path)).chain(standard_input)
    }

    pub fn fields(&self) -> FieldNames<'_> {
        FieldNames {
            token: self.token_field.as_deref(),
            registered_at: self.registered_at_field.as_deref(),
            sent_at: self.sent_at_field.as_deref(),
            app: self.app_field.as_deref(),
        }
    }
}

/// The policy with the value of an option, which the error names.
fn with(option: &str, value: impl Display, policy: Result<Policy, PolicyError>) -> io::Result<Policy> {
    policy.map_err(|error| invalid(format!("{option} {value}: {error}")))
}

fn accepted(text: &str) -> Result<Accepted, String> {
    let (of, count) = text.rsplit_once('=').ok_or("write CHANNEL=COUNT or CHANNEL/APP=COUNT, such as fcm=60")?;
    let count = count.parse().map_err(|_| format!("{count:?} is not a number of tokens"))?;
    if count == 0 {
        return Err("0 accepts nothing: name the number that the summary shows".to_owned());
    }
    let (channel, app) = of.split_once('/').map_or((of, None), |(channel, app)| (channel, Some(app.into())));
    let channel = channel.parse().map_err(|error: ParseError| {
        format!("expected {}, found {channel:?}{}", error.expected(), near::meant(channel))
    })?;
    Ok(Accepted { channel, app, count })
}

/// Where a file is, whatever links lead to it. It need not be there yet.
fn place(path: &Path) -> PathBuf {
    let in_folder = || Some(replace::folder(path).canonicalize().ok()?.join(path.file_name()?));
    path.canonicalize().ok().or_else(in_folder).unwrap_or_else(|| path.to_owned())
}
