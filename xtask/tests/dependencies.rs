//! The README's table of dependencies has those that Cargo has, each with what it is for; and their lower bounds are true.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The crate, and what it is for: a feature of push-status, xtask, or the tests and benchmarks.
type Rows = BTreeSet<(String, String)>;

fn packages(root: &Path) -> Vec<Value> {
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo.current_dir(root).args(["metadata", "--no-deps", "--format-version=1"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// The direct dependencies.
fn declared(root: &Path) -> Rows {
    packages(root).iter().flat_map(of_package).collect()
}

fn of_package(package: &Value) -> Rows {
    let dependencies = package["dependencies"].as_array().unwrap();
    let features = package["features"].as_object().unwrap();
    let mut rows = Rows::new();
    for dependency in dependencies {
        let name = dependency["name"].as_str().unwrap();
        if dependency["kind"] == "dev" {
            rows.insert((name.to_owned(), "tests".to_owned()));
            continue;
        }
        let enabled = Value::from(format!("dep:{name}"));
        let features = features.iter().filter(|(_, enables)| enables.as_array().unwrap().contains(&enabled));
        match dependency["optional"].as_bool().unwrap() {
            true => rows.extend(features.map(|(feature, _)| (name.to_owned(), feature.clone()))),
            false => _ = rows.insert((name.to_owned(), package["name"].as_str().unwrap().to_owned())),
        }
    }
    rows
}

/// The rows of the README's table, as ``| `crate` | `for`, `for` | ...``.
fn documented(root: &Path) -> Rows {
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let table = readme.split("<!-- dependencies -->\n").nth(1).unwrap().split("<!-- /dependencies -->").next().unwrap();
    let mut rows = Rows::new();
    for line in table.lines().skip(2) {
        let cells: Vec<_> = line.split('|').map(|cell| cell.trim().replace('`', "")).collect();
        assert!(cells.len() == 6 && cells[3..5].iter().all(|cell| !cell.is_empty()), "README.md: {line}");
        rows.extend(cells[2].split(", ").map(|user| (cells[1].clone(), user.to_owned())));
    }
    rows
}

#[test]
fn the_readme_has_every_dependency_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (declared, documented) = (declared(root), documented(root));
    let missing: Vec<_> = declared.difference(&documented).collect();
    let stale: Vec<_> = documented.difference(&declared).collect();
    assert!(
        missing.is_empty() && stale.is_empty(),
        "README.md's table lacks {missing:?} and should not have {stale:?}"
    );
}

/// So the lower bounds are true, and `cargo update` raises them with the lock.
#[test]
fn the_lower_bound_of_each_dependency_is_the_version_that_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap();
    let mut checked = 0;
    for dependency in packages(root).iter().flat_map(|package| package["dependencies"].as_array().unwrap()) {
        if dependency["source"].is_null() {
            continue;
        }
        let (name, bound) = (dependency["name"].as_str().unwrap(), dependency["req"].as_str().unwrap());
        let bound = bound.trim_start_matches('^');
        let locked = format!("name = \"{name}\"\nversion = \"{bound}");
        let is_whole = |rest: &str| rest.starts_with(['"', '+']);
        assert!(
            lock.split(&locked).skip(1).any(is_whole),
            "Cargo.toml asks for {name} {bound}, which is not the version in Cargo.lock"
        );
        checked += 1;
    }
    assert!(checked > 0);
}
