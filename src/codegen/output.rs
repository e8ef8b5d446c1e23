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
        let header = format!("// @generated from {tables} by `cargo xtask regen`: edit the table, not this file.\n\n");
        Self { name: name.to_owned(), text: header + body }
    }
}

fn printed(items: TokenStream) -> syn::Result<String> {
    Ok(prettyplease::unparse(&syn::parse2(items)?))
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
