//! The state between two runs, in a file.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};
use push_status::cleanup::State;
use serde_json::{Value, json};
use xxhash_rust::xxh3::xxh3_128;

use super::digest::Digest;
use crate::exit::invalid;
use crate::replace::{self, replace_private};

/// What the file begins with, so that nothing else is taken for it; the version is part of it.
const FORMAT: &str = "push-status cleanup 3 ";
/// How many logs are remembered.
const MOST_LOGS: usize = 10_000;

#[derive(Default)]
pub struct StateFile {
    /// `None` if the state is for this run only.
    path: Option<PathBuf>,
    /// Keeps other runs out as long as it is open.
    _lock: Option<Lock>,
    /// The logs without times that were read.
    logs: Vec<KnownLog>,
    state: State,
}

/// A log without times that was read.
#[derive(Debug, Clone)]
struct KnownLog {
    round: u32,
    digest: Digest,
    name: String,
}

impl StateFile {
    /// Locks and reads the file, if it is there.
    ///
    /// # Errors
    ///
    /// If another run has it, or it is not such a state: it is never taken for an empty one. A file that is refused is left
    /// without a lock file next to it, unless that was there.
    pub fn open(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path else { return Ok(Self::default()) };
        let of = |error: String| invalid(format!("{}: {error}", path.display()));
        replace::check(path)?;
        let lock = lock(path).map_err(of)?;
        let file = match fs::read(path) {
            Ok(bytes) => Self::from_bytes(&bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(format!("cannot read the state: {error}")),
        };
        let file = file.inspect_err(|_| lock.undo()).map_err(of)?;
        Ok(Self { path: Some(path.to_owned()), _lock: Some(lock), ..file })
    }

    /// Reads what [`Self::to_bytes`] has written.
    ///
    /// # Errors
    ///
    /// For anything else; the message says what it is instead, and what to do.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, String> {
        let (logs, state) = parse(bytes)?;
        let file = Self { logs, state, ..Self::default() };
        if file.to_bytes(&file.state) == bytes { Ok(file) } else { Err(refuse(DAMAGED)) }
    }

    /// The content of the file with another `state`.
    pub fn to_bytes(&self, state: &State) -> Vec<u8> {
        let logs = &self.logs[self.logs.len().saturating_sub(MOST_LOGS)..];
        let logs: Vec<Value> = logs.iter().map(KnownLog::json).collect();
        let mut content = json!(logs).to_string().into_bytes();
        content.push(b'\n');
        content.extend(state.to_bytes());
        let mut bytes = format!("{FORMAT}{:032x}\n", xxh3_128(&content)).into_bytes();
        bytes.append(&mut content);
        bytes
    }

    pub const fn is_kept(&self) -> bool {
        self.path.is_some()
    }

    pub fn digests(&self) -> Vec<Digest> {
        self.logs.iter().map(|log| log.digest).collect()
    }

    /// The round of a log without times, and whether it is a new one.
    ///
    /// # Errors
    ///
    /// If the log begins or ends with all of another one that was read: its rows would count twice.
    pub fn round(&mut self, name: &str, digest: Digest, part: Option<Digest>) -> io::Result<(u32, bool)> {
        // Sorted, or saved by another program, it is the same log.
        if let Some(log) = self.logs.iter().find(|log| log.digest.has_same_rows(&digest)) {
            return Ok((log.round, false));
        }
        if let Some(earlier) = part.and_then(|digest| self.logs.iter().find(|log| log.digest.has_same_rows(&digest))) {
            return Err(invalid(format!(
                "{name}: the log begins or ends with all of {}, which was read as round {}. Without times, its rows would count \
                 twice: give each round a file of its own, or add a column `sent_at`",
                earlier.name, earlier.round
            )));
        }
        let round = self.next_round();
        self.logs.push(KnownLog { round, digest, name: name.to_owned() });
        Ok((round, true))
    }

    /// The round that the next new log has.
    pub fn next_round(&self) -> u32 {
        let last = self.logs.last().map_or(0, |log| log.round).max(self.state.rounds());
        last.saturating_add(1)
    }

    pub fn take(&mut self) -> State {
        std::mem::take(&mut self.state)
    }

    /// Replaces the file in one step.
    pub fn save(&self, state: &State) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        replace_private(path, |out: &mut dyn io::Write| out.write_all(&self.to_bytes(state)))
    }
}

impl KnownLog {
    fn json(&self) -> Value {
        let Self { round, digest: Digest { rows, sum, forward, backward }, name } = self;
        let [sum, forward, backward] = [sum, forward, backward].map(|number| format!("{number:032x}"));
        json!({ "round": round, "rows": rows, "sum": sum, "forward": forward, "backward": backward, "file": name })
    }

    fn from_json(value: &Value) -> Option<Self> {
        let number = |name: &str| u128::from_str_radix(value[name].as_str()?, 16).ok();
        let (sum, forward, backward) = (number("sum")?, number("forward")?, number("backward")?);
        let digest = Digest { rows: value["rows"].as_u64()?, sum, forward, backward };
        let round = value["round"].as_u64()?.try_into().ok()?;
        Some(Self { round, digest, name: value["file"].as_str()?.to_owned() })
    }
}

/// A file next to the state is locked, because the state itself is replaced.
struct Lock {
    _file: File,
    name: PathBuf,
    is_new: bool,
}

impl Lock {
    /// Removes the file if it was not there before. Another run that has opened it meanwhile refuses the same state.
    fn undo(&self) {
        if self.is_new {
            // At worst, an empty file stays.
            let _ = fs::remove_file(&self.name);
        }
    }
}

/// The file that locks a state, whatever link leads to the state.
pub fn lock_name(path: &Path) -> PathBuf {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut name = path.into_os_string();
    name.push(".lock");
    PathBuf::from(name)
}

fn lock(path: &Path) -> Result<Lock, String> {
    let name = lock_name(path);
    if name.is_symlink() {
        return Err(format!("{}, which locks it, is a link: remove it", name.display()));
    }
    let mut options = File::options();
    options.truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let (file, is_new) = match options.create_new(true).open(&name) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            (options.create_new(false).create(true).open(&name), false)
        }
        file => (file, true),
    };
    let file = file.map_err(|error| format!("cannot open {}, which locks it: {error}", name.display()))?;
    match FileExt::try_lock(&file) {
        Ok(()) => Ok(Lock { _file: file, name, is_new }),
        Err(TryLockError::WouldBlock) => Err("another run is using this state: wait until it has ended".to_owned()),
        Err(TryLockError::Error(error)) => Err(format!("cannot lock it: {error}")),
    }
}

const DAMAGED: &str = "the state is damaged: its checksum is wrong or its end is missing";

fn refuse(what: &str) -> String {
    format!("{what}: name another file, or move this one away to begin with a new state")
}

fn parse(bytes: &[u8]) -> Result<(Vec<KnownLog>, State), String> {
    let rest =
        bytes.strip_prefix(FORMAT.as_bytes()).ok_or_else(|| refuse("this is not a state of push-status cleanup"))?;
    let damaged = || refuse(DAMAGED);
    let (sum, content) = rest.split_at_checked(33).ok_or_else(damaged)?;
    if format!("{:032x}\n", xxh3_128(content)).as_bytes() != sum {
        return Err(damaged());
    }
    let end = memchr::memchr(b'\n', content).ok_or_else(damaged)?;
    let logs: Vec<Value> = serde_json::from_slice(&content[..end]).map_err(|_| damaged())?;
    let logs: Option<Vec<KnownLog>> = logs.iter().map(KnownLog::from_json).collect();
    let state = State::from_bytes(&content[end + 1..]).map_err(|error| refuse(&error.to_string()))?;
    Ok((logs.ok_or_else(damaged)?, state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_one_spelling() {
        let file = StateFile::default().to_bytes(&State::default());
        assert!(StateFile::from_bytes(&file).is_ok());
        let content = [b"[ ]\n", &State::default().to_bytes()[..]].concat();
        let file = [format!("{FORMAT}{:032x}\n", xxh3_128(&content)).as_bytes(), &content].concat();
        assert_eq!(StateFile::from_bytes(&file).err(), Some(refuse(DAMAGED)));
    }
}
