//! Generates the enums from the tables in `codes/` and writes them to `OUT_DIR`.
//!
//! With `default-features = false` it does nothing, and the library uses the committed rendering in `src/prebuilt/`.

#[cfg(feature = "codegen")]
#[path = "src/codegen/mod.rs"]
#[allow(dead_code, missing_docs, reason = "xtask uses the rest of the generator")]
mod codegen;

#[cfg(feature = "codegen")]
fn main() {
    // A folder: Cargo looks at the files in it and in its subfolders.
    build_helper::rerun_if_changed("codes");
    if let Err(messages) = generate() {
        // An error and a normal return make Cargo show the error and nothing else; build-helper has no call for it.
        messages.iter().flat_map(|message| message.lines()).for_each(|line| println!("cargo::error={line}"));
    }
}

/// Loads the tables, renders them and writes the result. If anything is wrong, it writes nothing and returns every problem.
#[cfg(feature = "codegen")]
fn generate() -> Result<(), Vec<String>> {
    let catalogue = codegen::load::load("codes".as_ref())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let folder = build_helper::out_dir().join("generated");
    write(&folder, codegen::emit::render(&catalogue))?;
    if cfg!(feature = "vendor") {
        write(&folder.join(codegen::lists::FOLDER), codegen::emit::vendor::render(&catalogue))?;
    }
    if cfg!(feature = "zh") {
        write(&folder.join(codegen::zh::FOLDER), codegen::emit::zh::render(&catalogue))?;
    }
    Ok(())
}

#[cfg(feature = "codegen")]
fn write(folder: &std::path::Path, outputs: syn::Result<Vec<codegen::output::Output>>) -> Result<(), Vec<String>> {
    let outputs = outputs.map_err(|error| vec![format!("codes: {error}")])?;
    codegen::output::sync(folder, &outputs, codegen::output::Mode::Write)
        .map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    Ok(())
}

#[cfg(not(feature = "codegen"))]
fn main() {
    // Without a directive, Cargo would run this again after an edit of any file. There is no build-helper without the generator.
    println!("cargo::rerun-if-changed=build.rs");
}
