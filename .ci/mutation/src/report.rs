//! Adds up the results in `docs/mutants/`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::build::Part;
use crate::shard::{Shard, Verdict};

/// Whether the results of a part are of the sources of this commit, and all of one run.
pub fn check(part: &Part) -> Result<()> {
    let shards = Shard::all(&part.name)?;
    for shard in &shards {
        ensure!(
            shard.sources == part.sources,
            "{0} was changed since `.ci/mutants --shard` ran: run it again, and delete what is old in docs/mutants/{0}",
            part.name
        );
    }
    let known: usize = shards.iter().map(|shard| shard.mutants).sum();
    ensure!(known <= part.mutants.len(), "docs/mutants/{} has shards that overlap: delete the older ones", part.name);
    Ok(())
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
    let reasons = fs::read_to_string(REASONS).context(REASONS)?;
    let reasons: Vec<(&str, &str)> = reasons.lines().filter_map(|line| line.split_once(" => ")).collect();
    let (mut rows, mut survivors) = (String::new(), String::new());
    let (mut all, mut open) = (Counts::default(), BTreeSet::new());
    for part in &parts {
        let shards = Shard::all(part)?;
        let Some(first) = shards.first() else { continue };
        let counts = Counts::of(&shards, first.of);
        writeln!(rows, "| {part} {} `{}` |", counts.cells(), &first.sources[..12])?;
        all.add(&counts);
        let found = shards.iter().flat_map(|shard| &shard.open);
        let found = found.filter(|(_, verdict)| matches!(verdict, Verdict::Missed | Verdict::TimedOut));
        let found: Vec<_> = found.map(|(name, verdict)| (name, *verdict)).collect();
        open.extend(found.iter().map(|(name, _)| unplaced(name)));
        let mut missed: Vec<_> =
            found.iter().filter(|(_, verdict)| *verdict == Verdict::Missed).map(|(name, _)| name).collect();
        missed.sort();
        if !missed.is_empty() {
            writeln!(survivors, "\n### {part}\n")?;
        }
        for name in missed {
            let reason =
                reasons.iter().find(|(what, _)| *what == unplaced(name)).map_or("no reason given yet", |it| it.1);
            writeln!(survivors, "- `{name}`: {reason}")?;
        }
    }
    writeln!(rows, "| all {} |", all.cells())?;
    for (what, _) in reasons.iter().filter(|(what, _)| !open.contains(*what)) {
        eprintln!("warning: {REASONS} has a reason for a mutant that does not survive: {what}");
    }
    let text = format!("{HEAD}{rows}{MIDDLE}{survivors}");
    Ok(fs::write("docs/mutants/README.md", text)?)
}

const REASONS: &str = "docs/mutants/reasons.txt";

/// How many mutants there are, and what became of those that ran.
#[derive(Default)]
struct Counts {
    mutants: usize,
    caught: usize,
    timed_out: usize,
    missed: usize,
    unviable: usize,
}

impl Counts {
    fn of(shards: &[Shard], mutants: usize) -> Self {
        let count = |verdict| shards.iter().filter_map(|shard| shard.counts.get(&verdict)).sum();
        Self {
            mutants,
            caught: count(Verdict::Caught),
            timed_out: count(Verdict::TimedOut),
            missed: count(Verdict::Missed),
            unviable: count(Verdict::Unviable),
        }
    }

    fn add(&mut self, other: &Self) {
        self.mutants += other.mutants;
        self.caught += other.caught;
        self.timed_out += other.timed_out;
        self.missed += other.missed;
        self.unviable += other.unviable;
    }

    fn cells(&self) -> String {
        let Self { mutants, caught, timed_out, missed, unviable } = self;
        let tested = caught + timed_out + missed;
        let not_run = mutants - tested - unviable;
        let share_of = |all: usize| 100.0 * (caught + timed_out) as f64 / all.max(1) as f64;
        let (share, least) = (share_of(tested), share_of(tested + not_run));
        format!(
            "| {mutants} | {caught} | {timed_out} | {missed} | {unviable} | {not_run} | {share:.1} % | {least:.1} % |"
        )
    }
}

/// A name without line and column, which change with every edit above them.
fn unplaced(name: &str) -> String {
    let (place, what) = name.split_once(": ").unwrap_or((name, ""));
    format!("{}: {what}", place.split(':').next().unwrap_or_default())
}

const HEAD: &str = "\
# Mutation tests

Written by `.ci/mutants --report` from the results of the shards in this folder.

A mutant is the code with one small break, such as `<` in place of `<=`. It is caught if a test fails with it. It is timed out if
a test runs five times as long as without it, and for at least ten seconds: somebody would notice that, so the share counts it like
a caught one. A mutant that does not compile is not viable. Neither it nor one that was not run counts in the share. The share at
worst is what it would be if all that were not run compiled and survived. The last column is the hash of the files that were mutated.

| part | mutants | caught | timed out | missed | unviable | not run | caught or timed out, of those tested | at worst | sources |
|---|---|---|---|---|---|---|---|---|---|
";

const MIDDLE: &str = "
## Survivors

The reasons are in `reasons.txt`.
";
