//! The generated files: their text, and the one writer. Checking and repairing are the same code.

use std::path::{Path, PathBuf};
use std::{fs, io};

use proc_macro2::TokenStream;

/// A generated file.
#[derive(Debug, PartialEq, Eq)]
pub struct Output {
    /// File name, without a folder.
    pub name: String,
    pub text: String,
}

impl Output {
    /// The file that holds `items`, which come from the `tables`.
    pub fn new(name: &str, tables: &str, items: TokenStream) -> syn::Result<Self> {
        Ok(Self::with_body(name, tables, &printed(items)?))
    }

    /// The file that calls a macro of the library with `items`, which come from the `tables`.
    ///
    /// The items are printed on their own, because prettyplease does not know how to format a macro's input.
    pub fn call(name: &str, tables: &str, macro_name: &str, items: TokenStream) -> syn::Result<Self> {
        let mut body = format!("{macro_name}! {{\n");
        for line in printed(items)?.lines() {
            let indent = if line.is_empty() { "" } else { "    " };
            body.extend([indent, line, "\n"]);
        }
        Ok(Self::with_body(name, tables, &(body + "}\n")))
    }

    fn with_body(name: &str, tables: &str, body: &str) -> Self {
        let header = format!("// @generated from {tables} by `cargo xtask update`: edit the table, not this file.\n\n");
        Self { name: name.to_owned(), text: header + body }
    }
}

fn printed(items: TokenStream) -> syn::Result<String> {
    Ok(prettyplease::unparse(&syn::parse2(items)?))
}

/// What [`sync`] does with a file that differs from what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Write,
    Check,
}

/// Makes `folder` hold `outputs` and nothing else, or with [`Mode::Check`] only looks; returns the names of the files that
/// differ.
///
/// A file that is up to date is left alone, so that nothing is rebuilt because of it.
pub fn sync(folder: &Path, outputs: &[Output], mode: Mode) -> io::Result<Vec<String>> {
    let is_stale =
        |output: &&Output| !fs::read(folder.join(&output.name)).is_ok_and(|now| now == output.text.as_bytes());
    let stale: Vec<_> = outputs.iter().filter(is_stale).collect();
    let surplus = surplus(folder, outputs)?;
    if mode == Mode::Write {
        let files: Vec<_> = stale.iter().map(|output| (folder.join(&output.name), output.text.clone())).collect();
        write_all(&files)?;
        surplus.iter().try_for_each(|name| fs::remove_file(folder.join(name)))?;
    }
    Ok(stale.into_iter().map(|output| output.name.clone()).chain(surplus).collect())
}

/// The files in `folder` that are none of `outputs`, sorted: those of a channel that was removed.
fn surplus(folder: &Path, outputs: &[Output]) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(names),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // A folder is synced by itself.
        if entry.file_type()?.is_dir() {
            continue;
        }
        if outputs.iter().all(|output| output.name != name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Writes each file as a whole, so that a reader never sees a part of one.
///
/// Every text is first written to a draft next to its file, and then each draft is renamed. An error before the first rename
/// leaves all files as they were. An error between two renames leaves some files old and some new, but each complete.
pub fn write_all(files: &[(PathBuf, String)]) -> io::Result<()> {
    let drafts: Vec<_> = files.iter().map(|(path, _)| draft_of(path)).collect();
    let written = files.iter().zip(&drafts).try_for_each(|((path, text), draft)| {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        // A run that was killed may have left a read-only one.
        let _ = fs::remove_file(draft);
        fs::write(draft, text)?;
        match fs::metadata(path) {
            Ok(old) => fs::set_permissions(draft, old.permissions()),
            Err(_) => Ok(()),
        }
    });
    let renamed =
        written.and_then(|()| files.iter().zip(&drafts).try_for_each(|((path, _), draft)| fs::rename(draft, path)));
    if renamed.is_err() {
        // Those that were renamed are gone already.
        drafts.iter().for_each(|draft| _ = fs::remove_file(draft));
    }
    renamed
}

/// The same name with `.draft` at its end, which is the name of no table.
fn draft_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".draft");
    PathBuf::from(name)
}
