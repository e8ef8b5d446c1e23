//! Runs single tests.

use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::build;

pub struct Test {
    pub program: PathBuf,
    pub folder: PathBuf,
    pub name: String,
    pub seconds: f64,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Outcome {
    Passed,
    Failed,
    TimedOut,
}

impl Test {
    /// Runs the test in its own process, with a variable set, for no longer than `limit`.
    pub fn run(&self, variable: (&str, &str), limit: Duration) -> Result<Outcome> {
        // A mutant may ask for memory without end.
        let mut child = Command::new("sh")
            .args(["-c", r#"ulimit -v 8388608; exec "$0" "$@""#])
            .arg(&self.program)
            .args(["--exact", &self.name])
            .current_dir(&self.folder)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            // A failure is neither made smaller nor kept, and each mutant meets the same cases.
            .envs([("PROPTEST_MAX_SHRINK_ITERS", "0"), ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true")])
            .env("PROPTEST_RNG_SEED", "1")
            .env(variable.0, variable.1)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(if status.success() { Outcome::Passed } else { Outcome::Failed });
            }
            if start.elapsed() > limit {
                // The programs that the test has started, too.
                Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status()?;
                child.wait()?;
                return Ok(Outcome::TimedOut);
            }
            std::thread::sleep((start.elapsed() / 20).clamp(Duration::from_millis(1), Duration::from_millis(50)));
        }
    }

    pub fn limit(&self) -> Duration {
        Duration::from_secs_f64((5.0 * self.seconds).max(10.0))
    }
}

/// The tests in the programs, except the ignored ones.
pub fn list(programs: &[(PathBuf, PathBuf)], options: &[String]) -> Result<Vec<Test>> {
    let mut tests = Vec::new();
    for (program, folder) in programs {
        let names = |more: &[&str]| -> Result<Vec<String>> {
            let mut list = Command::new(program);
            let listed =
                build::output(list.args(["--list", "--format", "terse"]).args(options).args(more).current_dir(folder))?;
            let text = String::from_utf8(listed.stdout)?;
            Ok(text.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
        };
        let ignored = names(&["--ignored"])?;
        for name in names(&[])?.into_iter().filter(|name| !ignored.contains(name)) {
            tests.push(Test { program: program.clone(), folder: folder.clone(), name, seconds: 0.0 });
        }
    }
    Ok(tests)
}

/// Calls `work` for each of `0..count`, as many at a time as JOBS says.
pub fn each<T: Send>(count: usize, work: impl Fn(usize) -> Result<T> + Sync) -> Result<Vec<T>> {
    let jobs = std::env::var("JOBS").ok().and_then(|jobs| jobs.parse().ok()).unwrap_or(2);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let done = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    if at >= count {
                        return;
                    }
                    let result = work(at);
                    done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((at, result));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
