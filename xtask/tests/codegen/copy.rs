//! A copy of this package that cargo builds by itself: to be edited, and built offline.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};

/// The copy, and where it is built.
pub struct Copy {
    pub folder: PathBuf,
    pub target: PathBuf,
}

impl Copy {
    /// Copies the `parts` (files and folders) of `package` to `place`, in place of an earlier copy.
    pub fn new(package: &Path, place: &Path, parts: &[&str]) -> io::Result<Self> {
        // Cargo would take two copies that are built into one folder for the same package.
        let (folder, target) = (place.join("package"), place.join("target"));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        for part in parts {
            copy(&package.join(part), &folder.join(part))?;
        }
        fs::copy(package.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let manifest = fs::read_to_string(package.join("Cargo.toml"))?;
        fs::write(folder.join("Cargo.toml"), library_manifest(&manifest))?;
        Ok(Self { folder, target })
    }

    /// Runs `cargo` in the copy.
    pub fn cargo(&self, arguments: &[&str], environment: &[(&str, &str)]) -> io::Result<Output> {
        Command::new(env!("CARGO"))
            .args(arguments)
            .arg("--offline")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .envs([("CARGO_INCREMENTAL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "0")])
            // What a maintainer's environment may have and the built program must not see.
            .envs([
                ("CLICOLOR_FORCE", ""),
                ("COLUMNS", "100"),
                ("LC_ALL", "C.UTF-8"),
                ("NO_COLOR", ""),
                ("PUSH_STATUS_DOCS_URL", ""),
            ])
            .env_remove("RUSTFLAGS")
            .envs(environment.iter().copied())
            .output()
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_file() {
        return fs::copy(from, to).map(|_| ());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

/// `manifest` without the sections that speak of what is not copied: other members, tests' and benchmarks' needs.
fn library_manifest(manifest: &str) -> String {
    let mut kept = true;
    let lines = manifest.split_inclusive('\n').filter(|line| {
        if line.starts_with('[') {
            let of_another = ["[workspace]", "[dev-dependencies", "[[bench]]", "[[example]]", "[[test]]"];
            kept = !of_another.iter().any(|section| line.starts_with(section));
        }
        kept
    });
    lines.collect()
}
