//! Writes what the fuzz targets begin with: for each, a folder of inputs made from the data of the tests, and a dictionary of the
//! words in them. Takes the folder to write into.

#[path = "../tests/reply_rules/mod.rs"]
mod reply_rules;
#[path = "../xtask/tests/codegen/tables.rs"]
#[allow(dead_code, reason = "the tests use all of it")]
mod tables;
#[path = "../tests/world/mod.rs"]
mod world;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

// The coverage of this program is counted, too, but nobody asks for it.
use libfuzzer_sys as _;
use push_status::Channel;
use push_status::cleanup::{Policy, State};
use push_status_cli::cleanup::StateFile;
use serde_json::Value;
use world::rows::{dead, in_order, suspect};
use xtask::codegen;

type Inputs = Vec<Vec<u8>>;

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::other("name the folder to write into"));
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let targets = [
        ("cleanup", cleanup()),
        ("import", import(&root)?),
        ("log", log(&root)?),
        ("receipts", bodies(&root, 1)),
        ("recognise", recognise(&root)?),
        ("reply", bodies(&root, 2)),
        ("state", state()),
        ("table", table()),
    ];
    for (target, inputs) in targets {
        fs::create_dir_all(folder.join(target))?;
        for (number, input) in inputs.iter().enumerate() {
            fs::write(folder.join(target).join(format!("seed-{number}")), input)?;
        }
        fs::write(folder.join(format!("{target}.dict")), dictionary(&inputs))?;
    }
    Ok(())
}

/// The files in a folder of the project, sorted.
fn files(folder: PathBuf) -> io::Result<Inputs> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    paths.into_iter().filter(|path| path.is_file()).map(fs::read).collect()
}

fn prefixed(first: &[u8], bytes: &[u8]) -> Vec<u8> {
    [first, bytes].concat()
}

fn cleanup() -> Inputs {
    let mut random = fastrand::Rng::with_seed(19);
    let mut bytes = |len: usize| (0..len).map(|_| random.u8(..)).collect();
    (0..200).map(|number| bytes(4 + number % 100)).collect()
}

fn import(root: &Path) -> io::Result<Inputs> {
    let shapes = [
        "<!doctype html><h2>Huawei codes</h2><table><tr><th>Status code<th>Description</tr><tr><td rowspan=2>1<td>One\
         <ul><li>more</li></ul><tr><td colspan=2>rest</table>",
        "# Common codes\n\n| Status code | Description | Explanation |\n|---|:-:|---|\n| 2 | ACKED | It is `there`. |\n",
        "Huawei codes\nStatus code\tDescription\n1\tOne\n2\t\"Two\nlines\"\n",
        "Common codes\n|\nStatus code |\nDescription |\nExplanation |\n|\n2 |\nACKED |\nIt is\nthere. |\n",
    ];
    let mut pages: Inputs = shapes.iter().map(|page| page.as_bytes().to_vec()).collect();
    for page in ["tests/data/mpaas-status-codes.txt", "tests/data/huawei-page.md"] {
        pages.push(fs::read(root.join(page))?.into_iter().take(2000).collect());
    }
    Ok(pages.iter().flat_map(|page| [prefixed(b"\0", page), prefixed(b"\x01", page)]).collect())
}

/// Logs, each as it is and in UTF-16.
fn log(root: &Path) -> io::Result<Inputs> {
    let mut logs = files(root.join("cli/tests/logs"))?;
    for folder in ["annotate.in", "summary.in", "cleanup.in"] {
        logs.extend(files(root.join("cli/tests/transcripts").join(folder))?);
    }
    logs.retain(|log| log.len() < 2000);
    let utf_16 = logs.iter().filter_map(|log| {
        let text = std::str::from_utf8(log).ok()?;
        Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect())
    });
    let all: Inputs = logs.iter().cloned().chain(utf_16).collect();
    Ok(all
        .iter()
        .flat_map(|log| [prefixed(b"\0\x06", log), prefixed(b"\x04\x3f", log), prefixed(b"\x07\x10", log)])
        .collect())
}

fn recognise(root: &Path) -> io::Result<Inputs> {
    let pastes = fs::read_to_string(root.join("cli/tests/pastes.jsonl"))?;
    let pastes = pastes.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    // No channel and no list is named.
    Ok(pastes.filter_map(|case| Some(prefixed(b"\xff", case["paste"].as_str()?.as_bytes()))).collect())
}

/// The bodies of all vendors, each as that of every channel; the channel is the last of some first bytes.
fn bodies(root: &Path, first: usize) -> Inputs {
    let bodies = reply_rules::bodies(root);
    let channels = 0..Channel::ALL.len() as u8;
    let of = |channel: u8| bodies.iter().map(move |body| prefixed(&[8, channel][2 - first..], body.as_bytes()));
    channels.flat_map(of).collect()
}

/// States in the four forms that the target reads.
fn state() -> Inputs {
    let worlds = [vec![], vec![dead(36)], [in_order(3, 9), vec![dead(36), suspect(40), suspect(7 * 24)]].concat()];
    let forms = worlds.iter().flat_map(|rows| {
        let state = world::decide(&Policy::default(), State::default(), rows, false).into_state();
        let bytes = state.to_bytes();
        let file = StateFile::default().to_bytes(&state);
        let content =
            bytes[bytes.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1)..bytes.len() - 8].to_vec();
        [
            prefixed(b"\0", &bytes),
            prefixed(b"\x01", &file),
            prefixed(b"\x02", &content),
            prefixed(b"\x03[]\n", &content),
        ]
    });
    forms.collect()
}

fn table() -> Inputs {
    let tables = tables::with_lists().chain(tables::CHINESE).zip(0..);
    tables.map(|((_, text), number): (_, u8)| prefixed(&[number], text.as_bytes())).collect()
}

/// The most frequent words, and what separates them.
fn dictionary(inputs: &[Vec<u8>]) -> String {
    const MOST: usize = 400;
    let mut words: BTreeMap<&[u8], usize> = BTreeMap::new();
    for input in inputs {
        let parts = input.split(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-' | 0x80..));
        for word in parts.filter(|word| (2..=40).contains(&word.len())) {
            *words.entry(word).or_default() += 1;
        }
    }
    let mut words: Vec<_> = words.into_iter().collect();
    words.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let entry = |word: &[u8]| {
        let bytes: String = word.iter().map(|byte| format!("\\x{byte:02x}")).collect();
        format!("\"{bytes}\"\n")
    };
    words.iter().take(MOST).map(|(word, _)| entry(word)).collect()
}
