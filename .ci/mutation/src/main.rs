//! Mutation tests of a whole part of the tree in hours, for `.ci/mutants --shard`.
//!
//! cargo-mutants builds and links every mutant by itself, which is half a minute each: days for all of them. Here its list of
//! mutants is written into one copy of the tree, each mutant behind a switch that an environment variable turns on. The copy is
//! built once, each test is run once to see which mutants it reaches, and then a mutant costs only the tests that reach it.
//! What cannot be switched is built by itself, as cargo-mutants does it.

mod build;
mod mutant;
mod plan;
mod report;
mod run;
mod shard;
mod switch;

use anyhow::{Context as _, Result, bail};

/// `report`, or one part: `PART WHAT ROOT [OPTION...] -- [TEST OPTION...]`, where `WHAT` is `K/N`, `left` or `report`, `ROOT` is the file
/// of the crate that is mutated, and the options are those of `cargo mutants` and of `cargo test`.
fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments == ["report"] {
        return report::write();
    }
    let [part, what, root, options @ ..] = &arguments[..] else { bail!("PART WHAT ROOT OPTIONS are missing") };
    let end = options.iter().position(|option| option == "--").context("-- is missing")?;
    let part = build::Part::new(part, root, &options[..end], &options[end + 1..])?;
    match what.as_str() {
        "left" => return shard::run_left(&part),
        "report" => return report::check(&part),
        _ => {}
    }
    let shard = what.split_once('/').and_then(|(k, n)| Some((k.parse().ok()?, n.parse().ok()?)));
    match shard {
        Some((k, n)) if k < n => shard::run(&part, k, n),
        _ => bail!("{what} is no shard: write K/N, with K from 0 to N - 1"),
    }
}
