//! Adds up the results in `docs/mutants/`.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Result, ensure};

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
    let reasons = fs::read_to_string("docs/mutants/reasons.txt").unwrap_or_default();
    let reasons: Vec<(&str, &str)> = reasons.lines().filter_map(|line| line.split_once(" => ")).collect();
    let (mut rows, mut survivors) = (String::new(), String::new());
    for part in &parts {
        let shards = Shard::all(part)?;
        rows += &row(part, &shards);
        let open = shards.iter().flat_map(|shard| &shard.open);
        let mut missed: Vec<_> =
            open.filter(|(_, verdict)| **verdict == Verdict::Missed).map(|(name, _)| name).collect();
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
    let text = format!("{HEAD}{rows}{MIDDLE}{survivors}");
    Ok(fs::write("docs/mutants/README.md", text)?)
}

fn row(part: &str, shards: &[Shard]) -> String {
    let Some(first) = shards.first() else { return String::new() };
    let count = |verdict| shards.iter().filter_map(|shard| shard.counts.get(&verdict)).sum::<usize>();
    let (caught, timed_out, missed) = (count(Verdict::Caught), count(Verdict::TimedOut), count(Verdict::Missed));
    let unviable = count(Verdict::Unviable);
    let not_run = first.of - caught - timed_out - missed - unviable;
    let share = 100.0 * (caught + timed_out) as f64 / (caught + timed_out + missed).max(1) as f64;
    format!(
        "| {part} | {} | {caught} | {timed_out} | {missed} | {unviable} | {not_run} | {share:.1} % | `{}` |\n",
        first.of,
        &first.sources[..12]
    )
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
as long. A mutant that does not compile is not viable. Neither it nor one that was not run counts in the share. The last column
is the hash of the files that were mutated.

| part | mutants | caught | timed out | missed | unviable | not run | caught of run | sources |
|---|---|---|---|---|---|---|---|---|
";

const MIDDLE: &str = "
## Survivors

The reasons are in `reasons.txt`.
";
