//! Writes a file whole or not at all.

use std::fs::Metadata;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Replaces the file in one step: if the process is killed, either the old file or the new one is there.
pub fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    replace_with(path, 0o666, write)
}

/// The same for a file that only its owner may read, unless it was there with other permissions.
pub fn replace_private(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    replace_with(path, 0o600, write)
}

/// Refuses a file that cannot be replaced, before there is anything to write; it leaves nothing behind.
pub fn check(path: &Path) -> io::Result<()> {
    let check = || new_file(&Place::find(path)?.folder, 0o600).map(drop);
    check().map_err(|error| at(path, &error))
}

fn replace_with(path: &Path, mode: u32, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let replace = || {
        let Place { path, folder, old } = Place::find(path)?;
        let mut file = new_file(&folder, mode)?;
        let mut out = BufWriter::new(&mut file);
        write(&mut out)?;
        out.flush()?;
        drop(out);
        if let Some(old) = old {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.as_file().sync_all()?;
        file.persist(&path)?;
        // The new name has reached the disk before the caller goes on.
        #[cfg(unix)]
        std::fs::File::open(folder)?.sync_all()?;
        Ok(())
    };
    replace().map_err(|error: io::Error| at(path, &error))
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("cannot write {}: {error}", path.display()))
}

/// Where a file is replaced.
struct Place {
    /// The file that a link leads to is replaced, not the link.
    path: PathBuf,
    /// A file can only be renamed within a file system.
    folder: PathBuf,
    old: Option<Metadata>,
}

impl Place {
    fn find(path: &Path) -> io::Result<Self> {
        let refuse = |reason: &str| Err(io::Error::other(reason));
        if path.is_symlink() && !path.exists() {
            return refuse("it is a link to a file that does not exist: name the file itself");
        }
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let old = path.metadata().ok();
        match &old {
            Some(old) if old.is_dir() => return refuse("it is a folder: name a file"),
            Some(old) if !old.is_file() => return refuse("it is not a regular file: name another one"),
            _ => {}
        }
        let folder = folder(&path).to_owned();
        if !folder.is_dir() {
            return refuse("its folder does not exist: create it, or name another file");
        }
        Ok(Self { path, folder, old })
    }
}

/// The folder that a file is in, or will be in.
pub fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file that vanishes unless it is persisted.
fn new_file(folder: &Path, mode: u32) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".push-status-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    builder.tempfile_in(folder).map_err(|error| io::Error::other(error.kind().to_string()))
}
