//! The commands in the READMEs and docs print what these show, and their links lead somewhere.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, vec};

/// What runs the program in a clone, whose documents these are.
const RUN: &str = "$ cargo run -- ";
/// The package's page speaks to those who have installed it. Other documents show commands with it that nobody can repeat.
const RUN_INSTALLED: &str = "$ push-status ";
const INSTALLED: &str = "cli/README.md";

fn documents() -> Vec<PathBuf> {
    let docs = fs::read_dir(support::path("docs")).unwrap().map(|entry| entry.unwrap().path());
    let docs = docs.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    docs.chain(["README.md", "CONTRIBUTING.md", INSTALLED].map(support::path)).collect()
}

/// A line that ends with `...` is the start of one, and a line `...` is any number of lines. With `UPDATE_GOLDEN`, a line whose
/// text is another one now is written again.
#[test]
fn readme_and_docs_are_golden_files_of_what_is_printed() {
    let mut shown = 0;
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        let run = if path.ends_with(INSTALLED) { RUN_INSTALLED } else { RUN };
        let printed = as_printed(&text, run, &mut shown);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            // It leaves alone what is up to date, because the test below writes a page as well.
            if printed != text {
                fs::write(&path, printed).unwrap();
            }
            continue;
        }
        for (line, (printed, text)) in (1..).zip(printed.lines().zip(text.lines())) {
            assert_eq!(
                printed,
                text,
                "{}:{line}: the command prints the left: run `cargo xtask update`",
                path.display()
            );
        }
    }
    assert!(shown > 0);
}

/// What a help text shows as an example finds something. Only those without a file and without a shell are run.
#[test]
fn examples_of_help_texts_find_something() {
    let mut run = 0;
    for command in ["explain", "list", "search"] {
        let help = output_of(&format!("{command} --help"));
        let examples = help.iter().filter_map(|line| line.strip_prefix("  push-status "));
        for example in examples.filter(|example| !example.contains(['<', '|'])) {
            output_of(example);
            run += 1;
        }
    }
    assert!(run > 5, "{run}");
}

/// Links and pictures are relative, so that crates.io can lead from a README to the repository.
#[test]
fn links_lead_to_files() {
    let links: Vec<_> = documents().iter().flat_map(|document| links(document)).collect();
    for (document, to) in &links {
        assert!(to.exists(), "{}: nothing is at {}", document.display(), to.display());
    }
    assert!(links.len() > 20, "{}", links.len());
}

/// A link to a place in a document has the name of a heading, as GitHub makes it from the text.
#[test]
fn links_to_places_lead_to_headings() {
    let mut checked = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        for (file, place) in links.filter_map(|(link, _)| link.split_once('#')).filter(|(file, _)| !file.contains(':'))
        {
            let to = if file.is_empty() { document.clone() } else { document.with_file_name(file) };
            let headings = fs::read_to_string(&to).unwrap();
            let mut headings = headings.lines().filter(|line| line.starts_with('#')).map(place_of);
            assert!(headings.any(|heading| heading == place), "{}: no heading is #{place}", document.display());
            checked += 1;
        }
    }
    assert!(checked > 3, "{checked}");
}

fn place_of(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).collect::<String>().replace(' ', "-")
}

/// Those of the package's documents lead to what the package has, too.
#[test]
fn links_of_the_package_lead_to_its_files() {
    let root = fs::canonicalize(support::path("")).unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(&root).args(["package", "--package", "push-status", "--list", "--allow-dirty", "--offline"]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let packaged: Vec<PathBuf> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| root.join(line)).collect();
    let documents = packaged.iter().filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let links: Vec<_> = documents.filter(|path| path.exists()).flat_map(|document| links(document)).collect();
    for (document, to) in &links {
        // A folder is there if a file of it is.
        let to = fs::canonicalize(to).unwrap();
        let is_there = packaged.iter().any(|path| path.starts_with(&to));
        assert!(is_there, "{}: the package lacks {}", document.display(), to.display());
    }
    assert!(links.len() > 20, "{}", links.len());
}

/// The files that a document links to.
fn links(document: &Path) -> Vec<(PathBuf, PathBuf)> {
    let text = fs::read_to_string(document).unwrap();
    let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let files = links.map(|(link, _)| link.split('#').next().unwrap());
    let files = files.filter(|file| !file.is_empty() && !file.contains("://"));
    files.map(|file| (document.to_owned(), document.parent().unwrap_or(Path::new("")).join(file))).collect()
}

/// The page shows each recipe as its file is, down to the tests.
#[test]
fn services_is_a_golden_file_of_the_recipes() {
    const PAGE: &str = "docs/services.md";
    const RECIPES: &str = "examples/services/src";
    let page = support::read(PAGE);
    let mut shown = page.clone();
    for recipe in fs::read_dir(support::path(RECIPES)).unwrap() {
        let name = recipe.unwrap().file_name().into_string().unwrap();
        if name == "lib.rs" {
            continue;
        }
        let file = support::read(&format!("{RECIPES}/{name}"));
        let code = file.split("\n#[cfg(test)]\n").next().unwrap();
        let start = format!("`{RECIPES}/{name}`:\n\n```rust");
        let (before, rest) = shown.split_once(&start).unwrap_or_else(|| panic!("{PAGE} does not show {name}"));
        let (_, after) = rest.split_once("\n```\n").unwrap();
        shown = [before, &start, "\n", code, "```\n", after].concat();
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(support::path(PAGE), shown).unwrap();
    } else {
        assert!(shown == page, "{PAGE} shows another text than the files: run `cargo xtask update`");
    }
}

/// The document with what its commands print.
fn as_printed(document: &str, run: &str, shown: &mut usize) -> String {
    let mut printed = String::new();
    let (mut command, mut output, mut is_left_out) = ("", None, false);
    for line in document.lines() {
        if let Some(arguments) = line.strip_prefix(run) {
            (command, output, is_left_out) = (arguments, Some(output_of(arguments).into_iter()), false);
        } else if line.starts_with("$ ") || line.starts_with("```") {
            output = None;
        }
        match &mut output {
            Some(output) if line != "..." && !line.starts_with(run) => {
                printed += &as_in(output, line, is_left_out)
                    .unwrap_or_else(|| panic!("`{command}` prints no line like {line:?}"));
                (*shown, is_left_out) = (*shown + 1, false);
            }
            _ => (printed, is_left_out) = (printed + line, line == "..."),
        }
        printed += "\n";
    }
    printed
}

/// The next line of the output, or where lines are left out, the next one that is expected or begins with the same word.
fn as_in(output: &mut vec::IntoIter<String>, expected: &str, is_left_out: bool) -> Option<String> {
    let start = expected.strip_suffix("...");
    let is_it = |line: &String| start.map_or(line == expected, |start| line.starts_with(start));
    if is_left_out && output.clone().any(|line| is_it(&line)) {
        output.find(is_it);
        return Some(expected.to_owned());
    }
    let word = expected.split_whitespace().next();
    let line = output.find(|line| !is_left_out || line.split_whitespace().next() == word)?;
    if is_it(&line) {
        return Some(expected.to_owned());
    }
    Some(start.map_or(line.clone(), |start| line.chars().take(start.chars().count()).collect::<String>() + "..."))
}

fn output_of(command: &str) -> Vec<String> {
    let output = support::push_status().current_dir(support::path("")).args(shell_words(command)).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && !text.is_empty(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    text.lines().map(ToOwned::to_owned).collect()
}

/// The words of a command, with single quotes at most.
fn shell_words(command: &str) -> Vec<&str> {
    let parts = command.split('\'').enumerate();
    parts.flat_map(|(part, text)| if part % 2 == 1 { vec![text] } else { text.split_whitespace().collect() }).collect()
}
