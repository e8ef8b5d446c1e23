//! The committed rendering is what build.rs writes, byte for byte: both forms of the crate have the same API.

#![cfg(feature = "codegen")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

const GENERATED: &str = concat!(env!("OUT_DIR"), "/generated");
const PREBUILT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/prebuilt");
const REPAIR: &str = "run `cargo xtask update`, and commit what it writes";

/// The files of a folder by name, and with their features those of the vendors' lists and of the Chinese texts.
fn files(folder: &str) -> BTreeMap<OsString, Vec<u8>> {
    let mut files = BTreeMap::new();
    let folders = [("", true), ("vendor/", cfg!(feature = "vendor")), ("zh/", cfg!(feature = "zh"))];
    for (before, is_on) in folders {
        let folder = format!("{folder}/{before}");
        if is_on {
            let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
            let files_in = entries.map(Result::unwrap).filter(|entry| entry.path().is_file());
            files.extend(files_in.map(|entry| {
                let name = format!("{before}{}", entry.file_name().to_str().unwrap());
                (name.into(), fs::read(entry.path()).unwrap())
            }));
        }
    }
    files
}

#[test]
fn the_committed_rendering_has_the_generated_files() {
    let (generated, prebuilt) = (files(GENERATED), files(PREBUILT));
    assert!(generated.contains_key(Path::new("mod.rs").as_os_str()), "{GENERATED} is empty");
    let missing: Vec<_> = generated.keys().filter(|name| !prebuilt.contains_key(*name)).collect();
    let left_over: Vec<_> = prebuilt.keys().filter(|name| !generated.contains_key(*name)).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "src/prebuilt lacks {missing:?} and has {left_over:?} too many: {REPAIR}"
    );
}

#[test]
fn the_committed_rendering_is_the_generated_one_byte_for_byte() {
    let prebuilt = files(PREBUILT);
    let stale: Vec<_> = files(GENERATED)
        .into_iter()
        .filter(|(name, bytes)| prebuilt.get(name).is_some_and(|prebuilt| prebuilt != bytes))
        .map(|(name, _)| name)
        .collect();
    assert!(stale.is_empty(), "stale in src/prebuilt: {stale:?}: {REPAIR}");
}
