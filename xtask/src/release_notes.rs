//! `cargo xtask release-notes`: what changed in the tables, kept in step with them in `codes/CHANGES.json` and in
//! CHANGELOG.md.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use semver::Version;
use serde::{Deserialize, Serialize};

use crate::codegen::model::Catalogue;
use crate::diff::{Bump, Change, between, catalogue_at, file_at, folder, last_release, markdown, needed};
use crate::table_file::write_all;

const FEED: &str = "codes/CHANGES.json";
const CHANGELOG: &str = "CHANGELOG.md";
/// What the data section of a version stands between.
const MARKS: [&str; 2] = ["<!-- data -->\n", "<!-- /data -->\n"];

/// Keep codes/CHANGES.json and the data section of CHANGELOG.md in step with the tables
///
/// Writes what changed since the last release tag under the version in Cargo.toml, and refuses a version that is too low
/// for it. In CHANGELOG.md the section of that version must have a data section, between the lines `<!-- data -->` and
/// `<!-- /data -->`.
///
/// Exit codes: 0 all is in step; 1 with --check, something is not; 2 an error.
#[derive(Debug, Args)]
pub struct ReleaseNotes {
    /// Write nothing; fail if something is not in step
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
    let version = version(root)?;
    let last = last_release(root)?;
    let before = match &last {
        Some(tag) => catalogue_at(root, tag)?,
        None => Catalogue { channels: Vec::new(), actions: Vec::new(), sources: Vec::new() },
    };
    let released = last.as_ref().is_some_and(|tag| tag.trim_start_matches('v') == version.to_string());
    let mut changes = between(&before, &folder(&root.join("codes"))?);
    match &last {
        Some(tag) => check_version(tag, &version, needed(&changes))?,
        // A first version breaks nothing: it has its channels.
        None => changes.retain(|change| change.bump == Bump::Minor),
    }
    // What the versions up to the last release say stays as it was released.
    let past = match &last {
        Some(tag) => serde_json::from_slice(&file_at(root, tag, FEED)?).with_context(|| format!("{tag}: {FEED}"))?,
        None => Vec::new(),
    };
    let mut texts = Vec::new();
    if released {
        texts.push((FEED, json(&past)?));
    } else {
        let release = Release { version: version.clone(), changes: changes.clone() };
        texts.push((FEED, json(&[&[release], past.as_slice()].concat())?));
        texts.push((CHANGELOG, changelog(root, &version, &changes)?));
    }
    let is_stale = |(name, text): &(&str, String)| fs::read(root.join(name)).ok().as_deref() != Some(text.as_bytes());
    let stale: Vec<_> = texts.into_iter().filter(is_stale).collect();
    if options.check {
        for (name, _) in &stale {
            eprintln!("error: {name} is stale: run `cargo xtask release-notes` and commit the result");
        }
        return Ok(if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let wrote: String = stale.iter().map(|(name, _)| format!("wrote {name}\n")).collect();
    write_all(&stale.into_iter().map(|(name, text)| (root.join(name), text)).collect::<Vec<_>>())?;
    crate::print(&wrote)?;
    Ok(ExitCode::SUCCESS)
}

/// The version in the library's Cargo.toml.
fn version(root: &Path) -> Result<Version> {
    let text = fs::read_to_string(root.join("Cargo.toml")).context("Cargo.toml")?;
    let line = text.lines().find_map(|line| line.strip_prefix("version = \"")).context("Cargo.toml has no version")?;
    Version::parse(line.trim_end_matches('"')).context("the version in Cargo.toml")
}

/// Before 1.0, a breaking change raises the second number and any other the third.
fn check_version(tag: &str, version: &Version, needed: Option<Bump>) -> Result<()> {
    let last = Version::parse(tag.trim_start_matches('v')).with_context(|| format!("the tag {tag}"))?;
    let Some(bump) = needed else { return Ok(()) };
    let least = match (bump, last.major) {
        (Bump::Major, 0) => Version::new(0, last.minor + 1, 0),
        (_, 0) => Version::new(0, last.minor, last.patch + 1),
        (Bump::Major, _) => Version::new(last.major + 1, 0, 0),
        (Bump::Minor, _) => Version::new(last.major, last.minor + 1, 0),
        (Bump::Patch, _) => Version::new(last.major, last.minor, last.patch + 1),
    };
    if *version < least {
        bail!(
            "the tables have changed since {tag}, so the version in Cargo.toml must be {least} at least, not {version}"
        );
    }
    Ok(())
}

/// The committed feed, the newest version first; nothing where there is none yet.
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
        || format!("{CHANGELOG} needs the section `## {version}` with a data section: {}{}", begin.trim(), end.trim());
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
