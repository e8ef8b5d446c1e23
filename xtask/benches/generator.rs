//! How long the generator takes for large tables: made-up ones of up to 2,000 rows, which must take less than a second.
//!
//! Run it with `cargo bench -p xtask --bench generator`; it prints a table in Markdown, made of its own measurements.
//!
//! The rows have the texts of the real tables over and over, under codes of their own: scattered over a billion numbers,
//! or consecutive. "load" reads and checks the tables, and "render" turns them into text; "lookup" is the part of
//! it that finds the perfect hash. Each is the time of one run. The last column is what `Lookup::row`, which computes what the generated
//! `from_code` computes, takes for random codes, 10 % of them unlisted: the median over the rounds.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use xtask::codegen;
use xtask::codegen::lookup::Lookup;
use xtask::codegen::model::Catalogue;

const SIZES: [usize; 3] = [100, 1_000, 2_000];
const SEED: u64 = 20_260_801;
/// Random codes have up to nine digits.
const MOST: i64 = 1_000_000_000;
const LOOKUPS: usize = 1 << 18;
const ROUNDS: usize = 31;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("| rows | codes | load | render | lookup in render | text | per lookup |");
    println!("|--:|---|--:|--:|--:|--:|--:|");
    for size in SIZES {
        report("scattered", &scattered_codes(size))?;
    }
    // The common table has small numbers, and a number that several channels list needs a note.
    report("consecutive", &(10_001..=12_000).collect::<Vec<_>>())
}

/// Prints the line of a table with these codes.
fn report(kind: &str, codes: &[i64]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    write_tables(folder.path(), codes)?;
    let (catalogue, load) = timed(|| load(folder.path()));
    let catalogue = catalogue?;
    let (outputs, render) = timed(|| codegen::emit::render(&catalogue));
    let bytes: usize = outputs?.iter().map(|output| output.text.len()).sum();
    let (lookup, find) = timed(|| Lookup::new(codes));
    println!(
        "| {} | {kind} | {} ms | {} ms | {:.1} ms | {:.1} MB | {:.1} ns |",
        codes.len(),
        load.as_millis(),
        render.as_millis(),
        find.as_secs_f64() * 1e3,
        bytes as f64 / 1e6,
        nanoseconds_per_lookup(&lookup, codes)
    );
    Ok(())
}

fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (run(), start.elapsed())
}

fn load(folder: &Path) -> Result<Catalogue> {
    codegen::load::load(folder).map_err(|problems| problems[0].to_string().into())
}

/// Distinct codes in no order.
fn scattered_codes(size: usize) -> Vec<i64> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut seen = BTreeSet::new();
    std::iter::repeat_with(|| random.i64(0..MOST)).filter(|code| seen.insert(*code)).take(size).collect()
}

/// The real registries, the common table, which they must have, and a made-up one with these codes.
fn write_tables(folder: &Path, codes: &[i64]) -> Result<()> {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codes");
    for name in ["actions.csv", "sources.csv", "common.csv"] {
        fs::copy(real.join(name), folder.join(name))?;
    }
    let registry = fs::read_to_string(real.join("channels.csv"))?;
    let common: String = registry.split_inclusive('\n').take(2).collect();
    let row = "made_up,MadeUpStatus,Made up,Made up,code description,,\n";
    fs::write(folder.join("channels.csv"), common + row)?;

    let mut table = csv::Writer::from_path(folder.join("made_up.csv"))?;
    table.write_record(csv::Reader::from_path(real.join("common.csv"))?.headers()?)?;
    let texts = real_rows(&real)?;
    for (code, text) in codes.iter().zip(texts.iter().cycle()) {
        let (code, name) = (code.to_string(), format!("Code{code}"));
        // A label would be there twice.
        let cells = [&code, &name, &text[2], &text[3], "", &text[5], &text[6], &text[7], &text[8]];
        table.write_record(cells)?;
    }
    Ok(table.flush()?)
}

/// All rows of the real tables.
fn real_rows(folder: &Path) -> Result<Vec<csv::StringRecord>> {
    let mut rows = Vec::new();
    for channel in load(folder)?.channels {
        let path = folder.join(codegen::load::table_name(&channel.id));
        for row in csv::Reader::from_path(path)?.records() {
            rows.push(row?);
        }
    }
    Ok(rows)
}

fn nanoseconds_per_lookup(lookup: &Lookup, codes: &[i64]) -> f64 {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut code = || match random.u8(..10) {
        0 => random.i64(..),
        _ => codes[random.usize(..codes.len())],
    };
    let wanted: Vec<i64> = (0..LOOKUPS).map(|_| code()).collect();
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| time(lookup, codes, &wanted)).collect();
    times.sort_unstable();
    times[ROUNDS / 2].as_secs_f64() * 1e9 / LOOKUPS as f64
}

/// The time to look up all of `wanted`.
fn time(lookup: &Lookup, codes: &[i64], wanted: &[i64]) -> Duration {
    let look_up = || {
        for code in wanted {
            black_box(lookup.row(codes, *code));
        }
    };
    timed(look_up).1
}
