//! The lower bound of every direct dependency is the version that is tested, and the version of the two packages is the same
//! wherever it is written.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn packages(root: &Path) -> Vec<Value> {
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo.current_dir(root).args(["metadata", "--no-deps", "--format-version=1"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
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
        let bound = bound.trim_start_matches(['^', '=']);
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

/// They are released together.
#[test]
fn the_command_line_needs_the_library_of_its_own_version() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let packages = packages(root);
    let package = |name| packages.iter().find(|package| package["name"] == name).unwrap();
    let (library, cli) = (package("push-status"), package("push-status-cli"));
    assert_eq!(library["version"], cli["version"], "Cargo.toml and cli/Cargo.toml");
    let needs = cli["dependencies"].as_array().unwrap().iter().find(|needed| needed["name"] == "push-status").unwrap();
    assert_eq!(needs["req"], format!("^{}", library["version"].as_str().unwrap()), "cli/Cargo.toml");
}

/// What is built with `--locked` fails if its lock file has the version of the last release.
#[test]
fn lock_files_and_shown_messages_have_the_version() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let packages = packages(root);
    let library = packages.iter().find(|package| package["name"] == "push-status").unwrap();
    let version = library["version"].as_str().unwrap();
    let wanted = [
        ("Cargo.lock", "name = \"push-status\"\nversion = \"", '"'),
        ("examples/services/Cargo.lock", "name = \"push-status\"\nversion = \"", '"'),
        ("fuzz/Cargo.lock", "name = \"push-status\"\nversion = \"", '"'),
        ("README.md", "push-status@", ':'),
        ("CONTRIBUTING.md", "push-status@", ':'),
    ];
    for (file, before, after) in wanted {
        let text = fs::read_to_string(root.join(file)).unwrap();
        let versions = text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap());
        assert_eq!(versions.collect::<Vec<_>>(), [version], "{file}");
    }
}
