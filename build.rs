//! Generates the enums from `codes/` into `OUT_DIR`, or with `default-features = false` does nothing: the committed
//! rendering in `src/prebuilt/` is used then.

#[cfg(feature = "codegen")]
#[path = "src/codegen/mod.rs"]
#[allow(dead_code, missing_docs, reason = "xtask uses the rest of the generator")]
mod codegen;

#[cfg(feature = "codegen")]
fn main() {
    build_rs::output::rerun_if_changed("codes");
    if let Err(messages) = generate() {
        messages.iter().flat_map(|message| message.lines()).for_each(build_rs::output::error);
    }
}

/// Loads the tables, renders them and writes the result; or writes nothing and returns what is wrong, one line each.
#[cfg(feature = "codegen")]
fn generate() -> Result<(), Vec<String>> {
    let catalogue = codegen::load::load("codes".as_ref())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let outputs = codegen::emit::render(&catalogue).map_err(|error| vec![format!("codes: {error}")])?;
    let folder = build_rs::input::out_dir().join("generated");
    codegen::output::sync(&folder, &outputs, codegen::output::Mode::Write)
        .map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    Ok(())
}

#[cfg(not(feature = "codegen"))]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
