//! The state between two runs, in a file.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};
use push_status::cleanup::State;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::round::Decided;
use super::round_log::{Digest, Source};
use crate::exit::invalid;
use crate::replace::replace;

/// What the file begins with, so that no other one is taken for it.
const FORMAT: &str = "push-status cleanup";
/// How many logs are remembered.
const MOST_ROUNDS: usize = 10_000;

pub struct StateFile {
    /// `None` if the state is for this run alone.
    path: Option<PathBuf>,
    /// Keeps others out for as long as it is open.
    _lock: Option<File>,
    rounds: Vec<Round>,
    state: State<String>,
    /// The digest of the log that is being read.
    current: Option<Round>,
}

/// A log that was read.
#[derive(Debug, Clone)]
struct Round {
    number: u64,
    digest: Digest,
    name: String,
}

/// Whether a log was read before, and its number.
#[derive(Debug, Clone, Copy)]
pub enum Known {
    New(u64),
    /// It was the last one.
    Last(u64),
    Earlier(u64),
}

impl StateFile {
    /// Locks and reads the file, if it is there.
    ///
    /// # Errors
    ///
    /// If another run has it, or it is no such state: it is never taken for an empty one.
    pub fn open(path: Option<&Path>) -> io::Result<Self> {
        let mut file = Self { path: None, _lock: None, rounds: Vec::new(), state: State::default(), current: None };
        let Some(path) = path else { return Ok(file) };
        let of = |error: String| invalid(format!("{}: {error}", path.display()));
        file._lock = Some(lock(path).map_err(of)?);
        match fs::read(path) {
            Ok(bytes) => (file.rounds, file.state) = parse(&bytes).map_err(of)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(of(error.to_string())),
        }
        file.path = Some(path.to_owned());
        Ok(file)
    }

    /// Tells whether a log was read before.
    ///
    /// # Errors
    ///
    /// If it begins with one that was read: its rows would be counted twice.
    pub fn know(&mut self, source: &Source) -> io::Result<Known> {
        let known: Vec<_> = self.rounds.iter().map(|round| round.digest).collect();
        let (digest, begins_with) = source.digest(&known)?;
        let by_digest = |digest: Digest| self.rounds.iter().find(|round| round.digest == digest);
        // Sorted anew, or saved with other ends of lines, it is the same log.
        let same = |round: &&Round| round.digest.lines == digest.lines;
        if let Some(round) = by_digest(digest).or_else(|| self.rounds.iter().find(same)) {
            let is_last = self.state.round() == Some(round.number);
            return Ok(if is_last { Known::Last(round.number) } else { Known::Earlier(round.number) });
        }
        if let Some(earlier) = begins_with.and_then(by_digest) {
            let message = format!(
                "{}: begins with the whole of {}, which was read as round {}: a log that has grown would count twice, so give \
                 each round a file of its own",
                source.name, earlier.name, earlier.number
            );
            return Err(invalid(message));
        }
        let number = self.state.round().map_or(1, |last| last.saturating_add(1));
        self.current = Some(Round { number, digest, name: source.name.clone() });
        Ok(Known::New(number))
    }

    pub fn take(&mut self) -> State<String> {
        std::mem::take(&mut self.state)
    }

    /// Takes what a round left.
    pub fn put(&mut self, decided: Decided) {
        // A log without a row is the beginning of every other one.
        self.rounds.extend(self.current.take().filter(|_| decided.tally.rows > 0));
        self.state = decided.outcome.into_state();
    }

    pub const fn state(&self) -> &State<String> {
        &self.state
    }

    /// Replaces the file in one step.
    pub fn save(&self) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        let of = |error: io::Error| io::Error::other(format!("cannot write {}: {error}", path.display()));
        let rounds = &self.rounds[self.rounds.len().saturating_sub(MOST_ROUNDS)..];
        let rounds: Vec<Value> = rounds.iter().map(Round::json).collect();
        let write = |out: &mut dyn io::Write| {
            write!(out, "{{\"format\":{},\n\"rounds\":{},\n\"state\":", json!(FORMAT), json!(rounds))?;
            serde_json::to_writer(&mut *out, &self.state)?;
            out.write_all(b"}\n")
        };
        replace(path, write).map_err(of)
    }
}

impl Round {
    fn json(&self) -> Value {
        let Self { number, digest: Digest { bytes, hash, lines }, name } = self;
        json!({ "number": number, "bytes": bytes, "xxh3": format!("{hash:032x}"), "lines": format!("{lines:032x}"), "file": name })
    }

    fn of(value: &Value) -> Option<Self> {
        let hash = |name: &str| u128::from_str_radix(value[name].as_str()?, 16).ok();
        let digest = Digest { bytes: value["bytes"].as_u64()?, hash: hash("xxh3")?, lines: hash("lines")? };
        Some(Self { number: value["number"].as_u64()?, digest, name: value["file"].as_str()?.to_owned() })
    }
}

/// A file beside the state is locked, for that itself is replaced.
fn lock(path: &Path) -> Result<File, String> {
    // Whatever link leads to it.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut name = path.into_os_string();
    name.push(".lock");
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&name)
        .map_err(|error| format!("cannot open {}, which locks it: {error}", Path::new(&name).display()))?;
    match FileExt::try_lock(&file) {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err("another run is using this state: wait for its end".to_owned()),
        Err(TryLockError::Error(error)) => Err(format!("cannot lock it: {error}")),
    }
}

fn parse(bytes: &[u8]) -> Result<(Vec<Round>, State<String>), String> {
    let remedy = "name another file, or move it away to begin anew";
    let refuse = |what: String| format!("not a state of push-status cleanup ({what}): {remedy}");
    let parts: BTreeMap<String, &RawValue> =
        serde_json::from_slice(bytes).map_err(|error| refuse(error.to_string()))?;
    let part = |name: &str| parts.get(name).ok_or_else(|| refuse(format!("it has no `{name}`")));
    let format: Value = serde_json::from_str(part("format")?.get()).map_err(|error| refuse(error.to_string()))?;
    if format != FORMAT {
        return Err(refuse(format!("its format is {format}")));
    }
    let rounds: Vec<Value> = serde_json::from_str(part("rounds")?.get()).map_err(|error| refuse(error.to_string()))?;
    let rounds: Option<Vec<Round>> = rounds.iter().map(Round::of).collect();
    let state: State<String> = serde_json::from_str(part("state")?.get()).map_err(|error| refuse(error.to_string()))?;
    let rounds = rounds.ok_or_else(|| refuse("one of its rounds is damaged".to_owned()))?;
    if rounds.iter().any(|round| Some(round.number) > state.round()) {
        return Err(refuse("it has logs that its state does not know".to_owned()));
    }
    Ok((rounds, state))
}
