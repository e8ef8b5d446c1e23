//! The mutants of a shard, and what became of each: `docs/mutants/PART/K-of-N.txt`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use crate::build::Part;
use crate::mutant::Mutant;
use crate::plan::Plan;
use crate::run::{self, Outcome, Test};

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
    const ALL: [Self; 5] = [Self::Caught, Self::TimedOut, Self::Missed, Self::Unviable, Self::Left];

    fn name(self) -> &'static str {
        match self {
            Self::Caught => "caught",
            Self::TimedOut => "timed out",
            Self::Missed => "missed",
            Self::Unviable => "unviable",
            Self::Left => "left",
        }
    }

    fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// The file of a shard.
pub struct Shard {
    path: PathBuf,
    pub sources: String,
    /// How many mutants it has.
    pub mutants: usize,
    /// How many the part has.
    pub of: usize,
    pub counts: BTreeMap<Verdict, usize>,
    /// The mutants that are not known to be caught or unviable.
    pub open: BTreeMap<String, Verdict>,
}

impl Shard {
    /// The shards of a part that have been run.
    pub fn all(part: &str) -> Result<Vec<Self>> {
        let folder = folder(part);
        let Ok(entries) = fs::read_dir(&folder) else { return Ok(Vec::new()) };
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        paths.sort();
        paths.iter().map(|path| Self::read(path).with_context(|| path.display().to_string())).collect()
    }

    fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path)?;
        let mut lines = text.lines();
        let sources =
            lines.next().and_then(|line| line.strip_prefix("sources ")).context("the first line names no sources")?;
        let numbers = lines.next().and_then(|line| line.strip_prefix("mutants ")?.split_once(" of "));
        let (mutants, of) = numbers.context("the second line tells no number of mutants")?;
        let mut shard = Self {
            path: path.to_owned(),
            sources: sources.to_owned(),
            mutants: mutants.parse()?,
            of: of.parse()?,
            counts: BTreeMap::new(),
            open: BTreeMap::new(),
        };
        for line in lines {
            if let Some((verdict, name)) = line.split_once(": ") {
                shard.open.insert(name.to_owned(), Verdict::of(verdict).context(line.to_owned())?);
            } else {
                let (verdict, count) = line.rsplit_once(' ').context(line.to_owned())?;
                shard.counts.insert(Verdict::of(verdict).context(line.to_owned())?, count.parse()?);
            }
        }
        Ok(shard)
    }

    fn set(&mut self, name: &str, verdict: Verdict) {
        if let Some(before) = self.open.remove(name) {
            *self.counts.entry(before).or_default() -= 1;
        }
        *self.counts.entry(verdict).or_default() += 1;
        if !matches!(verdict, Verdict::Caught | Verdict::Unviable) {
            self.open.insert(name.to_owned(), verdict);
        }
    }

    fn write(&self) -> Result<()> {
        let mut text = format!("sources {}\nmutants {} of {}\n", self.sources, self.mutants, self.of);
        for verdict in Verdict::ALL {
            writeln!(text, "{} {}", verdict.name(), self.counts.get(&verdict).copied().unwrap_or_default())?;
        }
        let mut lines: Vec<String> =
            self.open.iter().map(|(name, verdict)| format!("{}: {name}\n", verdict.name())).collect();
        lines.sort();
        fs::create_dir_all(self.path.parent().unwrap_or(&self.path))?;
        Ok(fs::write(&self.path, text + &lines.concat())?)
    }
}

fn folder(part: &str) -> PathBuf {
    Path::new("docs/mutants").join(part)
}

/// Every `count`th mutant from the one at `index`. Where there is a result of the same sources, only those that it tells to be
/// missed, timed out or left.
pub fn run(part: &Part, index: usize, count: usize) -> Result<()> {
    let plan = Plan::of(part)?;
    let mut mutants: Vec<&Mutant> = part.mutants.iter().skip(index).step_by(count).collect();
    let path = folder(&part.name).join(format!("{index}-of-{count}.txt"));
    let shard = match Shard::read(&path) {
        Ok(before) if before.sources == part.sources => before,
        _ => Shard {
            path,
            sources: part.sources.clone(),
            mutants: mutants.len(),
            of: part.mutants.len(),
            counts: BTreeMap::from([(Verdict::Left, mutants.len())]),
            open: mutants.iter().map(|mutant| (mutant.name.clone(), Verdict::Left)).collect(),
        },
    };
    mutants.retain(|mutant| shard.open.contains_key(&mutant.name));
    let start = Instant::now();
    let shard = Mutex::new(shard);
    run::each(mutants.len(), |at| {
        let verdict = verdict(mutants[at].id, &plan)?;
        // A run that is stopped goes on where it was.
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        shard.set(&mutants[at].name, verdict);
        shard.write()
    })?;
    let seconds = start.elapsed().as_secs_f64() / mutants.len().max(1) as f64;
    eprintln!("{} {index}/{count}: {seconds:.1} seconds for each of {} mutants", part.name, mutants.len());
    Ok(())
}

/// The first of the tests that reach the mutant, from the quickest on, that fails with it.
fn verdict(id: u32, plan: &Plan) -> Result<Verdict> {
    if plan.unviable.contains(&id) {
        return Ok(Verdict::Unviable);
    }
    if !plan.switched.contains(&id) {
        return Ok(Verdict::Left);
    }
    for (test, _) in plan.tests.iter().filter(|(_, reached)| reached.contains(&id)) {
        match test.run(("MUTANT", &id.to_string()), test.limit())? {
            Outcome::Passed => {}
            Outcome::Failed => return Ok(Verdict::Caught),
            Outcome::TimedOut => return Ok(Verdict::TimedOut),
        }
    }
    Ok(if plan.constant.contains(&id) { Verdict::Left } else { Verdict::Missed })
}

/// What the shards have left: each is built by itself, without switches, and meets every test. A run that is stopped goes on
/// where it was.
pub fn run_left(part: &Part) -> Result<()> {
    let plan = Plan::of(part)?;
    // The programs in the copy will be others.
    let _ = fs::remove_file(part.folder().join("plan.json"));
    for mut shard in Shard::all(&part.name)?.into_iter().filter(|shard| shard.sources == part.sources) {
        let left: Vec<&Mutant> =
            part.mutants.iter().filter(|mutant| shard.open.get(&mutant.name) == Some(&Verdict::Left)).collect();
        for mutant in left {
            let verdict = built_by_itself(part, mutant, &plan)?;
            eprintln!("{}: {}", verdict.name(), mutant.name);
            shard.set(&mutant.name, verdict);
            shard.write()?;
        }
    }
    part.check_out()
}

fn built_by_itself(part: &Part, mutant: &Mutant, plan: &Plan) -> Result<Verdict> {
    part.check_out()?;
    fs::write(part.tree.join(&mutant.file), mutant.mutated())?;
    let Ok(programs) = part.build()? else { return Ok(Verdict::Unviable) };
    let is_built = |test: &Test| programs.iter().any(|(program, _)| *program == test.program);
    ensure!(plan.tests.iter().all(|(test, _)| is_built(test)), "a test's program has another name than with switches");
    for (test, _) in &plan.tests {
        match test.run(("MUTANT", ""), test.limit())? {
            Outcome::Passed => {}
            Outcome::Failed => return Ok(Verdict::Caught),
            Outcome::TimedOut => return Ok(Verdict::TimedOut),
        }
    }
    Ok(Verdict::Missed)
}
