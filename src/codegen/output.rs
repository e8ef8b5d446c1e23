//! The generated files: their text, and the one writer. Repairing and checking are the same path.

use std::path::Path;
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
    /// Prints `items` under a header that names the `tables` they come from.
    pub fn new(name: &str, tables: &str, items: TokenStream) -> syn::Result<Self> {
        let file = syn::parse2(items)?;
        let header = format!("// @generated from {tables} by `cargo xtask regen`: edit the table, not this file.\n\n");
        Ok(Self { name: name.to_owned(), text: header + &prettyplease::unparse(&file) })
    }
}

/// What [`sync`] does with a file that is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Write,
    Check,
}

/// Makes `folder` hold just `outputs`, or with [`Mode::Check`] only looks; returns the names of the files that differ.
///
/// An equal file is left alone, so that nothing is built again for it, and a new text replaces a file whole.
pub fn sync(folder: &Path, outputs: &[Output], mode: Mode) -> io::Result<Vec<String>> {
    let mut stale = Vec::new();
    if mode == Mode::Write {
        fs::create_dir_all(folder)?;
    }
    for Output { name, text } in outputs {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|current| current == text.as_bytes()) {
            continue;
        }
        stale.push(name.clone());
        if mode == Mode::Write {
            let draft = folder.join(format!("{name}.draft"));
            fs::write(&draft, text)?;
            fs::rename(&draft, &path)?;
        }
    }
    for name in surplus(folder, outputs)? {
        if mode == Mode::Write {
            fs::remove_file(folder.join(&name))?;
        }
        stale.push(name);
    }
    Ok(stale)
}

/// The files in `folder` that are none of `outputs`, sorted: those of a channel that was removed.
fn surplus(folder: &Path, outputs: &[Output]) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(names),
        entries => entries?,
    };
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if outputs.iter().all(|output| output.name != name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
