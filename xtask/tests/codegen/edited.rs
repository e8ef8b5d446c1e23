//! What maintainers do to the tables, in a copy of the tree: they add, break and repair, and edit no Rust.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::any_text::hostile_cells;
use crate::copy::Copy;

const ROW_HEADER: &str = "code,name,action,token,label,description,explanation,note,source\n";

/// A copy of the tree, in a place of its own.
fn tree(name: &str) -> Copy {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edited").join(name);
    Copy::new(package, &place, &["build.rs", "codes", "examples", "README.md", "src"]).unwrap()
}

impl Copy {
    fn edit(&self, file: &str, edit: impl FnOnce(String) -> String) {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, edit(text)).unwrap();
    }

    fn append(&self, file: &str, lines: &str) {
        self.edit(file, |text| text + lines);
    }

    #[track_caller]
    fn succeeds(&self, arguments: &[&str], environment: &[(&str, &str)]) {
        let output = self.cargo(arguments, environment).unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "cargo {arguments:?}:\n{out}\n{err}");
    }

    /// What a build reports that does not get as far as compiling the library.
    #[track_caller]
    fn build_problems(&self) -> Vec<String> {
        let output = self.cargo(&["build"], &[]).unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{text}");
        assert!(!text.contains("panicked") && !text.contains("could not compile"), "{text}");
        let problems = text.lines().filter_map(|line| line.strip_prefix("error: push-status@")?.split_once(": "));
        problems.map(|(_, problem)| problem.to_owned()).collect()
    }

    /// The generated files, each with its text and time of writing.
    fn generated(&self) -> BTreeMap<PathBuf, (String, SystemTime)> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.target.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if folder.ends_with("out/generated") {
                    let modified = path.metadata().unwrap().modified().unwrap();
                    files.insert(path.clone(), (fs::read_to_string(path).unwrap(), modified));
                }
            }
        }
        files
    }
}

#[test]
fn tables_are_edited() {
    let tree = tree("edited");
    for path in tree.generated().keys() {
        fs::remove_file(path).unwrap();
    }
    let huawei = tree.folder.join("codes/huawei.csv");
    let good = fs::read_to_string(&huawei).unwrap();

    // Broken from the start: every problem is told, and nothing written.
    let line = good.lines().count() + 1;
    tree.append(
        "codes/huawei.csv",
        "80300007,TwiceListed,fix_request,unaffected,,Listed twice.,,,mpaas\n\
         1,TokenGone,remove_tokn,dead,,The token is gone.,,,mpaas\n",
    );
    fs::write(tree.folder.join("codes/made_up.csv"), ROW_HEADER.to_owned() + "201,x").unwrap();
    let problems = tree.build_problems();
    let first = good.lines().position(|line| line.starts_with("80300007,")).unwrap() + 1;
    assert_eq!(problems.len(), 5, "{problems:#?}");
    assert_eq!(problems[0], format!("codes/huawei.csv:{line}: duplicate code 80300007, first at line {first}"));
    let unknown = format!("codes/huawei.csv:{}: action `remove_tokn` is unknown. Did you mean", line + 1);
    assert!(problems[1].starts_with(&unknown), "{}", problems[1]);
    assert!(problems[2].starts_with("codes/made_up.csv: no row of codes/channels.csv is"), "{}", problems[2]);
    assert!(problems[3].starts_with("codes/made_up.csv:2: action has no cell"), "{}", problems[3]);
    assert!(problems[4].starts_with(&format!("codes/huawei.csv:{line}: note does not name")), "{}", problems[4]);
    assert_eq!(tree.generated(), BTreeMap::new());

    // A new channel is a table and a row of the registry; a new code is a row.
    let row = "201,ServerBusy,retry,unaffected,,The server is busy.,,,mpaas\n";
    fs::write(tree.folder.join("codes/made_up.csv"), ROW_HEADER.to_owned() + row).unwrap();
    let channels = fs::read_to_string(tree.folder.join("codes/channels.csv")).unwrap();
    tree.append("codes/channels.csv", "made_up,MadeUpStatus,MadeUp,,code description,INVENTED 虚构,\n");
    let added = good.clone() + "89999999,MadeUpForTest,wait,unaffected,,Made up.,,,mpaas\n";
    fs::write(&huawei, &added).unwrap();
    fs::write(
        tree.folder.join("examples/added.rs"),
        r#"//! Uses what was added to the tables.

        use push_status::{Action, Channel, HuaweiStatus, MadeUpStatus, PushStatus};

        fn main() {
            assert_eq!(MadeUpStatus::from(201), MadeUpStatus::ServerBusy);
            assert_eq!("虚构".parse(), Ok(Channel::MadeUp));
            let status = PushStatus::resolve(Channel::MadeUp, 201);
            assert_eq!(status, PushStatus::MadeUp(MadeUpStatus::ServerBusy));
            assert_eq!(status.to_string(), "made_up 201 ServerBusy: The server is busy.");
            assert_eq!(PushStatus::resolve(Channel::MadeUp, 2).channel(), Channel::Common);
            assert_eq!(Channel::ALL.last(), Some(&Channel::MadeUp));
            assert_eq!(HuaweiStatus::from(89999999), HuaweiStatus::MadeUpForTest);
            assert_eq!(HuaweiStatus::MadeUpForTest.action(), Action::Wait);
        }
        "#,
    )
    .unwrap();
    tree.succeeds(&["run", "--example", "added"], &[]);
    let generated = tree.generated();
    assert!(generated.keys().any(|path| path.ends_with("made_up.rs")));

    // Broken after a good build: what was written stays.
    tree.append("codes/huawei.csv", "\n89999999,AgainMadeUp,wait,unaffected,,Made up.,,,mpaas\n");
    let line = added.lines().count();
    assert_eq!(
        tree.build_problems(),
        [format!("codes/huawei.csv:{}: duplicate code 89999999, first at line {line}", line + 2)]
    );
    assert_eq!(tree.generated(), generated);

    // Repaired, and the channel removed again: its file goes, and a file that is as it should be is left alone.
    fs::write(&huawei, &added).unwrap();
    fs::write(tree.folder.join("codes/channels.csv"), channels).unwrap();
    fs::remove_file(tree.folder.join("codes/made_up.csv")).unwrap();
    tree.succeeds(&["build"], &[]);
    let mut expected = generated;
    expected.retain(|path, _| !path.ends_with("made_up.rs"));
    let repaired = tree.generated();
    assert!(repaired.keys().eq(expected.keys()), "{:?}", repaired.keys());
    let changed = repaired.iter().filter(|(path, state)| expected[*path] != **state);
    let changed: Vec<_> = changed.map(|(path, _)| path.file_name().unwrap()).collect();
    assert_eq!(changed, ["channel.rs", "mod.rs", "push_status.rs"]);
}

#[test]
fn hostile_texts_are_documented() {
    let tree = tree("hostile");
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows = |first: i64, names: &[&str]| -> String {
        hostile_cells()
            .enumerate()
            .map(|(index, text)| {
                let code = if index == 0 { first } else { first % 10_000 + index as i64 };
                let name = names.get(index).map_or(format!("Hostile{index}"), ToString::to_string);
                let (label, text) = (cell(&format!("{text} {index}")), cell(text));
                format!("{code},{name},remove_token,dead,{label},{text},{text},{text},hostile mpaas\n")
            })
            .collect()
    };
    // The examples in the documentation are made of the first rows.
    tree.edit("codes/apple.csv", |text| text.replacen('\n', &format!("\n{}", rows(i64::MIN, &[])), 1));
    let names = ["Err", "Ok", "None", "Option", "Row", "Action", "Source", "Channel", "Default", "Status"];
    fs::write(tree.folder.join("codes/core.csv"), ROW_HEADER.to_owned() + &rows(i64::MAX, &names)).unwrap();
    let title = cell("<b>Core</b> [x](y) `z` *w* {v} \"u\" #t");
    let aliases = cell("*a* [b] `c` {d} <e> \"f\" \\g --h");
    let url = "https://example.com/a(b)[c]{d}*e*_f_|g?h=1&i=2#j";
    tree.append("codes/channels.csv", &format!("core,CoreStatus,{title},,code description,{aliases},{url}\n"));
    tree.append("codes/sources.csv", &format!("hostile,{title},{title},{url},2026\n"));
    tree.edit("codes/actions.csv", |text| {
        let hostile = cell("Delete [the](token) `x` *now* <i> {} \"y\" -- z...");
        let is_remove_token = |line: &&str| line.starts_with("remove_token,");
        let line = text.lines().find(is_remove_token).unwrap();
        text.replace(line, &format!("remove_token,{hostile},no,{hostile}"))
    });

    tree.succeeds(&["doc", "--no-deps"], &[("RUSTDOCFLAGS", "-Dwarnings")]);
    tree.succeeds(&["test", "--doc"], &[]);
}
