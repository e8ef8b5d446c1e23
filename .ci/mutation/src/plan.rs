//! What is done once for a commit: the copy with switches is built, and each test tells which mutants it reaches. It is kept in
//! `target/mutants/PART/plan.json`, so that every further shard begins at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use crate::build::Part;
use crate::mutant::Mutant;
use crate::run::{self, Outcome, Test};
use crate::switch::{self, Switched};

pub struct Plan {
    /// The mutants that have a switch.
    pub switched: BTreeSet<u32>,
    /// Those of them that the compiler may evaluate.
    pub constant: BTreeSet<u32>,
    /// Those that do not compile anywhere.
    pub unviable: BTreeSet<u32>,
    /// The tests, the quickest first, and what each reaches.
    pub tests: Vec<(Test, BTreeSet<u32>)>,
}

impl Plan {
    /// The plan of an earlier run, or a new one.
    pub fn of(part: &Part) -> Result<Self> {
        let path = part.folder().join("plan.json");
        if let Some(kept) =
            fs::read(&path).ok().and_then(|bytes| Self::read(&serde_json::from_slice(&bytes).ok()?, part))
        {
            return Ok(kept);
        }
        let _ = fs::remove_file(&path);
        let (mut plan, programs) = build(part)?;
        plan.tests = reached(run::list(&programs, &part.tests)?)?;
        fs::write(path, plan.write(part).to_string())?;
        Ok(plan)
    }

    fn write(&self, part: &Part) -> Value {
        let tests = self.tests.iter().map(|(test, reached)| {
            json!({ "program": test.program, "folder": test.folder, "name": test.name, "seconds": test.seconds, "reached": reached })
        });
        json!({ "everything": part.everything, "switched": self.switched, "constant": self.constant, "unviable": self.unviable, "tests": tests.collect::<Vec<_>>() })
    }

    fn read(kept: &Value, part: &Part) -> Option<Self> {
        let ids = |value: &Value| -> Option<BTreeSet<u32>> {
            value.as_array()?.iter().map(|id| u32::try_from(id.as_u64()?).ok()).collect()
        };
        let test = |test: &Value| {
            let text = |key: &str| test[key].as_str();
            let (program, folder) = (text("program")?.into(), text("folder")?.into());
            let name = text("name")?.to_owned();
            Some((Test { program, folder, name, seconds: test["seconds"].as_f64()? }, ids(&test["reached"])?))
        };
        if kept["everything"].as_str() != Some(&part.everything) {
            return None;
        }
        let tests = kept["tests"].as_array()?.iter().map(test).collect::<Option<_>>()?;
        let [switched, constant, unviable] = [&kept["switched"], &kept["constant"], &kept["unviable"]].map(ids);
        Some(Self { switched: switched?, constant: constant?, unviable: unviable?, tests })
    }
}

/// Builds the copy, without the switches that do not compile.
fn build(part: &Part) -> Result<(Plan, Vec<(PathBuf, PathBuf)>)> {
    part.check_out()?;
    let mut unviable = BTreeSet::new();
    let of_tests = modules_of_tests(part)?;
    let has_switch = |mutant: &&Mutant| !of_tests.contains(&mutant.file);
    let mut left: BTreeSet<u32> = part.mutants.iter().filter(has_switch).map(|mutant| mutant.id).collect();
    loop {
        let files = write(part, &left)?;
        let found: BTreeSet<u32> = files.values().flat_map(|file| file.ids.iter().copied()).collect();
        eprintln!("{}: building {} mutants of {}", part.name, found.len(), part.mutants.len());
        let errors = match part.build()? {
            Ok(programs) => {
                let constant = files.values().flat_map(|file| file.constant.iter().copied()).collect();
                return Ok((Plan { switched: found, constant, unviable, tests: Vec::new() }, programs));
            }
            Err(errors) => errors,
        };
        let before = left.len();
        for error in &errors {
            let (ids, is_exact) = blamed(error, &files);
            left.retain(|id| !ids.contains(id));
            unviable.extend(ids.into_iter().filter(|id| is_exact && is_whole_body(&part.mutants[*id as usize - 1])));
        }
        if left.len() == before {
            let texts: String = errors.iter().filter_map(|error| error["rendered"].as_str()).collect();
            bail!("the copy does not build:\n{texts}");
        }
    }
}

/// The files that a test compiles as a module of its own, `#[path = "../src/lookup.rs"]`: its crate has no switches.
fn modules_of_tests(part: &Part) -> Result<BTreeSet<String>> {
    let mut modules = BTreeSet::new();
    for entry in fs::read_dir(part.tree.join("tests"))? {
        let path = entry?.path();
        if path.is_file() {
            let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
            let named = text.split("#[path = \"../").skip(1).filter_map(|rest| rest.split('"').next());
            modules.extend(named.map(str::to_owned));
        }
    }
    Ok(modules)
}

/// Behind its switch such a mutant is what it is without one, unless `impl` in its type stands for two different types.
fn is_whole_body(mutant: &Mutant) -> bool {
    let returned = mutant.name.split_once(" -> ").map_or("", |(_, returned)| returned);
    mutant.genre == "FnValue" && !returned.contains("impl ")
}

/// Writes every file of the part with the switches of these mutants.
fn write(part: &Part, ids: &BTreeSet<u32>) -> Result<BTreeMap<String, Switched>> {
    let mut by_file: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::from([(part.root.as_str(), Vec::new())]);
    for mutant in &part.mutants {
        // A file whose mutants are all gone is written, too: as it was.
        by_file.entry(&mutant.file).or_default().extend(Some(mutant).filter(|mutant| ids.contains(&mutant.id)));
    }
    let mut files = BTreeMap::new();
    for (file, mutants) in by_file {
        let source = fs::read_to_string(file).with_context(|| file.to_owned())?;
        let mut switched = switch::switch(&source, &mutants).with_context(|| file.to_owned())?;
        if file == part.root {
            switched.make_root();
        }
        write_changed(&part.tree.join(file), &switched.text)?;
        files.insert(file.to_owned(), switched);
    }
    Ok(files)
}

/// Cargo builds what is newer.
fn write_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path)? != text {
        fs::write(path, text)?;
    }
    Ok(())
}

/// The mutants whose switches an error is about: those that it points into, which is exact; else those whose insertion is
/// nearest before it.
fn blamed(error: &Value, files: &BTreeMap<String, Switched>) -> (Vec<u32>, bool) {
    let mut spans: Vec<&Value> = error["spans"].as_array().into_iter().flatten().collect();
    spans.extend(
        error["children"].as_array().into_iter().flatten().flat_map(|child| child["spans"].as_array()).flatten(),
    );
    let of = |span: &Value, is_near: bool| {
        let number = |key: &str| span[key].as_u64().map(|number| number as usize);
        let (Some(file), Some(start), Some(end)) =
            (span["file_name"].as_str(), number("byte_start"), number("byte_end"))
        else {
            return Vec::new();
        };
        let file = files.iter().find(|(name, _)| same_file(name, file));
        let inserted = file.iter().flat_map(|(_, file)| &file.inserted);
        let ids = if is_near {
            inserted.filter(|(piece, _)| piece.start < end).max_by_key(|(piece, _)| piece.start).into_iter().collect()
        } else {
            inserted.filter(|(piece, _)| piece.start < end && start < piece.end).collect::<Vec<_>>()
        };
        ids.into_iter().flat_map(|(_, ids)| ids).copied().collect::<Vec<_>>()
    };
    let (primary, other): (Vec<&Value>, Vec<&Value>) = spans.into_iter().partition(|span| span["is_primary"] == true);
    let all = |spans: &[&Value], is_near| spans.iter().flat_map(|span| of(span, is_near)).collect::<Vec<_>>();
    let exact = all(&primary, false);
    if !exact.is_empty() {
        return (exact, true);
    }
    let other = all(&other, false);
    (if other.is_empty() { all(&primary, true) } else { other }, false)
}

/// Cargo and cargo-mutants write the path of the generator differently.
fn same_file(a: &str, b: &str) -> bool {
    let plain = |path: &str| path.replace("xtask/src/../../", "");
    plain(a) == plain(b)
}

/// Runs each test without a mutant, to see how long it takes and what it reaches.
fn reached(tests: Vec<Test>) -> Result<Vec<(Test, BTreeSet<u32>)>> {
    eprintln!("running {} tests without a mutant", tests.len());
    let place = std::env::temp_dir();
    let run = |at: usize| {
        let path = place.join(format!("reached-{at}"));
        let start = Instant::now();
        let outcome = tests[at].run(("MUTANTS_REACHED", &path.to_string_lossy()), Duration::from_secs(900))?;
        let ids = fs::read_to_string(&path).unwrap_or_default().lines().filter_map(|id| id.parse().ok()).collect();
        Ok((outcome, start.elapsed().as_secs_f64(), ids))
    };
    let outcomes = run::each(tests.len(), run)?;
    let count = tests.len();
    let mut passed: Vec<(Test, BTreeSet<u32>)> = Vec::new();
    for (mut test, (outcome, seconds, ids)) in tests.into_iter().zip(outcomes) {
        test.seconds = seconds;
        if outcome == Outcome::Passed {
            passed.push((test, ids));
        } else {
            eprintln!("not used, as it fails without a mutant: {} of {}", test.name, test.program.display());
        }
    }
    // Each mutant would look missed.
    ensure!(count - passed.len() <= count / 10, "only {} of {count} tests pass without a mutant", passed.len());
    passed.sort_by(|(a, _), (b, _)| a.seconds.total_cmp(&b.seconds));
    Ok(passed)
}
