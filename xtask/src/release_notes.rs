//! `cargo xtask release-notes`: what changed in the tables, in `docs/CHANGES.json` and in CHANGELOG.md.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use semver::Version;
use serde::{Deserialize, Serialize};

use crate::checkout::package_value;
use crate::codegen::model::Catalogue;
use crate::codegen::output::{Mode, write_all};
use crate::console;
use crate::diff::{Bump, Change, Kind, between, catalogue_at, file_at, folder, last_release, markdown, needed};

const FEED: &str = "docs/CHANGES.json";
const CHANGELOG: &str = "CHANGELOG.md";
/// The lines around the data section of a version.
const MARKS: [&str; 2] = ["<!-- data -->\n", "<!-- /data -->\n"];

/// Write what changed in the tables into docs/CHANGES.json and CHANGELOG.md, a part of `update`
///
/// Writes what changed since the last release tag under the version in Cargo.toml, and refuses a version that is too low for
/// it. The section of that version in CHANGELOG.md must have a data section: the lines `<!-- data -->` and `<!-- /data -->`.
///
/// Exit codes: 0 everything is up to date or was written; 1 with --check, a file is stale; 2 an error.
#[derive(Debug, Args)]
pub struct ReleaseNotes {
    /// Write nothing; name each stale file, and fail if there is one
    #[arg(long)]
    check: bool,
}

/// The feed's entry for a version.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Release {
    pub version: Version,
    pub changes: Vec<Change>,
}

pub fn run(root: &Path, options: &ReleaseNotes) -> Result<ExitCode> {
    let mode = if options.check { Mode::Check } else { Mode::Write };
    let stale = sync(root, mode)?;
    console::written_or_stale(root, &stale, mode, "release-notes")?;
    Ok(console::exit_code(&stale, mode))
}

/// Writes the files that are stale, or with [`Mode::Check`] only looks; returns their names.
pub fn sync(root: &Path, mode: Mode) -> Result<Vec<String>> {
    let is_stale = |(name, text): &(&str, String)| fs::read(root.join(name)).ok().as_deref() != Some(text.as_bytes());
    let stale: Vec<_> = texts(root)?.into_iter().filter(is_stale).collect();
    let names = stale.iter().map(|(name, _)| (*name).to_owned()).collect();
    if mode == Mode::Write {
        write_all(&stale.into_iter().map(|(name, text)| (root.join(name), text)).collect::<Vec<_>>())?;
    }
    Ok(names)
}

/// What the files should hold.
fn texts(root: &Path) -> Result<Vec<(&'static str, String)>> {
    let version = version(root)?;
    let last = last_release(root)?;
    let before = match &last {
        Some(tag) => catalogue_at(root, tag)?,
        None => Catalogue::default(),
    };
    let mut changes = between(&before, &folder(&root.join("codes"))?);
    match &last {
        Some(tag) => check_version(tag, &version, &changes)?,
        // A first version breaks nothing: it only has its channels.
        None => changes.retain(|change| change.bump == Bump::Minor),
    }
    // What is said of the versions up to the last release stays as it was released.
    let past = match &last {
        Some(tag) => serde_json::from_slice(&file_at(root, tag, FEED)?).with_context(|| format!("{tag}: {FEED}"))?,
        None => Vec::new(),
    };
    if last.is_some_and(|tag| tag.trim_start_matches('v') == version.to_string()) {
        return Ok(vec![(FEED, json(&past)?)]);
    }
    let changelog = changelog(root, &version, &changes)?;
    let release = Release { version, changes };
    Ok(vec![(FEED, json(&[&[release], past.as_slice()].concat())?), (CHANGELOG, changelog)])
}

/// The version in the library's Cargo.toml.
fn version(root: &Path) -> Result<Version> {
    let text = fs::read_to_string(root.join("Cargo.toml")).context("Cargo.toml")?;
    let version = package_value(&text, "version").context("Cargo.toml has no version")?;
    Version::parse(version).context("the version in Cargo.toml")
}

/// Whether a change raises the second number of a version before 1.0: it breaks something, or a program may now delete a token or
/// send again where it did not before.
fn is_minor_before_1_0(change: &Change) -> bool {
    change.bump == Bump::Major || change.bump == Bump::Minor && change.kind == Kind::Judged
}

/// Refuses a version that is too low for the changes since the last release.
fn check_version(tag: &str, version: &Version, changes: &[Change]) -> Result<()> {
    let last = Version::parse(tag.trim_start_matches('v')).with_context(|| format!("the tag {tag}"))?;
    let Some(bump) = needed(changes) else { return Ok(()) };
    let least = match (bump, last.major) {
        (_, 0) if changes.iter().any(is_minor_before_1_0) => Version::new(0, last.minor + 1, 0),
        (_, 0) => Version::new(0, last.minor, last.patch + 1),
        (Bump::Major, _) => Version::new(last.major + 1, 0, 0),
        (Bump::Minor, _) => Version::new(last.major, last.minor + 1, 0),
        (Bump::Patch, _) => Version::new(last.major, last.minor, last.patch + 1),
    };
    if *version < least {
        bail!(
            "the tables have changed since {tag}, so the version in Cargo.toml must be at least {least}, not {version}"
        );
    }
    Ok(())
}

/// The committed feed, the newest version first; empty if there is none yet.
pub fn releases(root: &Path) -> Result<Vec<Release>> {
    match fs::read_to_string(root.join(FEED)) {
        Ok(text) => serde_json::from_str(&text).context(FEED),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).context(FEED),
    }
}

fn json(releases: &[Release]) -> Result<String> {
    Ok(serde_json::to_string_pretty(releases)? + "\n")
}

/// The changelog with the data section of `version` replaced.
fn changelog(root: &Path, version: &Version, changes: &[Change]) -> Result<String> {
    let text = fs::read_to_string(root.join(CHANGELOG)).context(CHANGELOG)?;
    let [begin, end] = MARKS;
    let remedy =
        || format!("{CHANGELOG} needs the section `## {version}` with the lines {} and {}", begin.trim(), end.trim());
    let section = text.find(&format!("## {version}\n")).with_context(remedy)?;
    let from = section + text[section..].find(begin).with_context(remedy)? + begin.len();
    let to = from + text[from..].find(end).with_context(remedy)?;
    if text[section + 1..from].contains("\n## ") {
        bail!(remedy());
    }
    let list = markdown(changes);
    let list = if list.is_empty() { "The tables have not changed.\n" } else { &list };
    Ok(format!("{}\n{list}\n{}", &text[..from], &text[to..]))
}
