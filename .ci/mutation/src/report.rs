//! Adds up the results in `docs/mutants/`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Caught,
    TimedOut,
    Missed,
    /// It does not compile, so there is nothing to test.
    Unviable,
    /// It has no switch, or the compiler may evaluate it: to be built by itself.
    Left,
}

impl Verdict {
    pub const ALL: [Self; 5] = [Self::Caught, Self::TimedOut, Self::Missed, Self::Unviable, Self::Left];

    pub fn name(self) -> &'static str {
        match self {
            Self::Caught => "caught",
            Self::TimedOut => "timed out",
            Self::Missed => "missed",
            Self::Unviable => "unviable",
            Self::Left => "left",
        }
    }

    fn of(name: &str) -> Option<Self> {
        [Self::Caught, Self::TimedOut, Self::Missed, Self::Unviable, Self::Left]
            .into_iter()
            .find(|it| it.name() == name)
    }
}

pub fn folder(part: &str) -> PathBuf {
    Path::new("docs/mutants").join(part)
}

/// The results of one part.
pub struct Results {
    pub sources: String,
    total: usize,
    counts: BTreeMap<Verdict, usize>,
    names: Vec<(Verdict, String)>,
}

impl Results {
    /// Reads the shards, which must be of the same sources, and what was left by them.
    pub fn of(part: &str) -> Result<Self> {
        let mut results = Self { sources: String::new(), total: 0, counts: BTreeMap::new(), names: Vec::new() };
        let mut paths = fs::read_dir(folder(part))?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        // `left.txt` comes last.
        paths.sort();
        let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let ways: std::collections::BTreeSet<_> =
            paths.iter().filter_map(|path| Some(name(path).split_once("-of-")?.1.to_owned())).collect();
        ensure!(
            ways.len() == 1,
            "docs/mutants/{part} has shards of different numbers of shards: delete the older ones"
        );
        for path in &paths {
            let text = fs::read_to_string(path)?;
            results.add(&text, name(path) == "left").with_context(|| path.display().to_string())?;
        }
        Ok(results)
    }

    fn add(&mut self, text: &str, is_left: bool) -> Result<()> {
        let mut lines = text.lines();
        let sources =
            lines.next().and_then(|line| line.strip_prefix("sources ")).context("the first line names no sources")?;
        ensure!(
            self.sources.is_empty() || self.sources == sources,
            "other sources than those of the other shards: run it again"
        );
        sources.clone_into(&mut self.sources);
        for line in lines {
            if let Some((verdict, name)) =
                line.split_once(": ").and_then(|(word, name)| Some((Verdict::of(word)?, name)))
            {
                if is_left {
                    self.names.retain(|(_, left)| left != name);
                    *self.counts.entry(Verdict::Left).or_default() -= 1;
                    *self.counts.entry(verdict).or_default() += 1;
                }
                self.names.push((verdict, name.to_owned()));
            } else if let Some((word, count)) = line.rsplit_once(' ') {
                match Verdict::of(word) {
                    Some(verdict) => *self.counts.entry(verdict).or_default() += count.parse::<usize>()?,
                    None => self.total = count.parse()?,
                }
            }
        }
        Ok(())
    }

    pub fn not_run(&self) -> Vec<String> {
        self.with(Verdict::Left)
    }

    fn with(&self, verdict: Verdict) -> Vec<String> {
        self.names.iter().filter(|(it, _)| *it == verdict).map(|(_, name)| name.clone()).collect()
    }

    fn row(&self, part: &str) -> String {
        let count = |verdict| self.counts.get(&verdict).copied().unwrap_or_default();
        let (caught, timed_out, missed) = (count(Verdict::Caught), count(Verdict::TimedOut), count(Verdict::Missed));
        let unviable = count(Verdict::Unviable);
        let not_run = self.total - caught - timed_out - missed - unviable;
        let share = 100.0 * (caught + timed_out) as f64 / (caught + timed_out + missed).max(1) as f64;
        format!(
            "| {part} | {} | {caught} | {timed_out} | {missed} | {unviable} | {not_run} | {share:.1} % | `{}` |\n",
            self.total,
            &self.sources[..12]
        )
    }
}

/// Writes `docs/mutants/README.md`.
pub fn write() -> Result<()> {
    let mut parts = Vec::new();
    for entry in fs::read_dir("docs/mutants")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            parts.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    parts.sort();
    let reasons = fs::read_to_string("docs/mutants/reasons.txt").unwrap_or_default();
    let reasons: Vec<(&str, &str)> = reasons.lines().filter_map(|line| line.split_once(" => ")).collect();
    let (mut rows, mut survivors) = (String::new(), String::new());
    for part in &parts {
        let results = Results::of(part)?;
        rows += &results.row(part);
        let mut missed = results.with(Verdict::Missed);
        missed.sort();
        if !missed.is_empty() {
            writeln!(survivors, "\n### {part}\n")?;
        }
        for name in missed {
            let reason =
                reasons.iter().find(|(what, _)| *what == unplaced(&name)).map_or("no reason given yet", |it| it.1);
            writeln!(survivors, "- `{name}`: {reason}")?;
        }
    }
    let text = format!("{HEAD}{rows}{MIDDLE}{survivors}");
    Ok(fs::write("docs/mutants/README.md", text)?)
}

/// A name without line and column, which change with every edit above them.
fn unplaced(name: &str) -> String {
    let (place, what) = name.split_once(": ").unwrap_or((name, ""));
    format!("{}: {what}", place.split(':').next().unwrap_or_default())
}

const HEAD: &str = "\
# Mutation tests

Written by `.ci/mutants --report` from the results of the shards in this folder.

A mutant is the code with one small break, such as `<` in place of `<=`. It is caught if a test fails with it, or runs five times
as long. A mutant that does not compile is not viable and does not count. The last column is the hash of the files that were
mutated.

| part | mutants | caught | timed out | missed | unviable | not run | caught of viable | sources |
|---|---|---|---|---|---|---|---|---|
";

const MIDDLE: &str = "
## Survivors

The reasons are in `reasons.txt`.
";
