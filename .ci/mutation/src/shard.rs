//! Runs the mutants of a shard and writes what became of each to `docs/mutants/PART/`.

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use crate::build::Part;
use crate::mutant::Mutant;
use crate::plan::Plan;
use crate::report::{self, Verdict};
use crate::run::{self, Outcome};

/// Every `count`th mutant from the one at `index`.
pub fn run(part: &Part, index: usize, count: usize) -> Result<()> {
    let plan = Plan::of(part)?;
    let mutants: Vec<&Mutant> = part.mutants.iter().skip(index).step_by(count).collect();
    let start = Instant::now();
    let verdicts = run::each(mutants.len(), |at| verdict(mutants[at].id, &plan))?;
    let seconds = start.elapsed().as_secs_f64() / mutants.len().max(1) as f64;
    eprintln!("{} {index}/{count}: {seconds:.1} seconds for each of {} mutants", part.name, mutants.len());
    let mut text = format!("sources {}\nmutants {} of {}\n", part.sources, mutants.len(), part.mutants.len());
    for verdict in Verdict::ALL {
        writeln!(text, "{} {}", verdict.name(), verdicts.iter().filter(|it| **it == verdict).count())?;
    }
    let mut names: Vec<String> = (mutants.iter().zip(&verdicts))
        .filter(|(_, verdict)| !matches!(verdict, Verdict::Caught | Verdict::Unviable))
        .map(|(mutant, verdict)| format!("{}: {}\n", verdict.name(), mutant.name))
        .collect();
    names.sort();
    let folder = report::folder(&part.name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(format!("{index}-of-{count}.txt")), text + &names.concat())?;
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
    let results = report::Results::of(&part.name)?;
    ensure!(results.sources == part.sources, "the shards are of other sources: run them again");
    let plan = Plan::of(part)?;
    // The programs in the copy will be others.
    let _ = fs::remove_file(part.folder().join("plan.json"));
    let path = report::folder(&part.name).join("left.txt");
    let mut text = format!("sources {}\n", part.sources);
    if let Some(before) = fs::read_to_string(&path).ok().filter(|before| before.starts_with(&text)) {
        text = before;
    }
    for name in results.not_run() {
        let mutant = part.mutants.iter().find(|mutant| mutant.name == name).with_context(|| name.clone())?;
        let verdict = built_by_itself(part, mutant, &plan)?;
        eprintln!("{}: {name}", verdict.name());
        writeln!(text, "{}: {name}", verdict.name())?;
        fs::write(&path, &text)?;
    }
    part.check_out()
}

fn built_by_itself(part: &Part, mutant: &Mutant, plan: &Plan) -> Result<Verdict> {
    part.check_out()?;
    fs::write(part.tree.join(&mutant.file), mutant.mutated())?;
    if part.build("1")?.is_err() {
        return Ok(Verdict::Unviable);
    }
    for (test, _) in &plan.tests {
        match test.run(("MUTANT", ""), test.limit())? {
            Outcome::Passed => {}
            Outcome::Failed => return Ok(Verdict::Caught),
            Outcome::TimedOut => return Ok(Verdict::TimedOut),
        }
    }
    Ok(Verdict::Missed)
}
