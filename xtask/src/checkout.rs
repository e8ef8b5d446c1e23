//! The checkout that a command works on.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The root of the checkout that `start` is in: the nearest folder, from `start` upwards, with the manifest of push-status.
///
/// It is looked up when a command runs and never when it is compiled: clones that share a target directory share the
/// compiled command as well, and it must edit the clone that it is run in.
pub fn find(start: &Path) -> Result<PathBuf> {
    let is_root = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml"));
        manifest.is_ok_and(|manifest| package_value(&manifest, "name") == Some("push-status"))
    };
    let root = start.ancestors().find(is_root);
    root.map(Path::to_path_buf).with_context(|| {
        format!("{} is not in a checkout of push-status: run this command inside one", start.display())
    })
}

/// The text of `key` in the section `[package]` of a manifest.
pub fn package_value<'a>(manifest: &'a str, key: &str) -> Option<&'a str> {
    let lines = manifest.lines().skip_while(|line| line.trim() != "[package]").skip(1);
    let mut section = lines.take_while(|line| !line.starts_with('['));
    section.find_map(|line| {
        let (found, value) = line.split_once('=')?;
        (found.trim() == key).then(|| value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::package_value;

    #[test]
    fn a_value_is_that_of_the_package() {
        let manifest = "[workspace]\nname = \"other\"\n\n[package]\nname = \"push-status\"\nversion=\"0.1.0\"\n\n\
                        [dependencies]\nsemver = \"1\"\n";
        assert_eq!(package_value(manifest, "name"), Some("push-status"));
        assert_eq!(package_value(manifest, "version"), Some("0.1.0"));
        assert_eq!(package_value(manifest, "semver"), None);
        assert_eq!(package_value("[workspace]\n", "name"), None);
    }
}
