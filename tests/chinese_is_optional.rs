//! A build without the feature `zh` does not contain the Chinese texts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use push_status::PushStatus;

/// All descriptions of `codes/zh/` that are long enough to be in a program only if the tables are.
fn descriptions() -> Vec<String> {
    let rows = ["zh/huawei", "zh/honor", "zh/vivo"].into_iter().flat_map(support::table);
    let texts: Vec<_> = rows.map(|row| row["description"].clone()).filter(|text| text.chars().count() > 8).collect();
    assert!(texts.len() > 10);
    texts
}

#[test]
fn this_program_contains_the_texts_only_with_the_feature() {
    let listed = PushStatus::all().filter(|status| status.to_string().len() > 8);
    assert!(listed.count() > 100, "the tables are in the program");
    let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let finder = |text: &str| program.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    for text in descriptions().iter().step_by(5) {
        assert_eq!(finder(text), cfg!(feature = "zh"), "{text}");
    }
}

#[cfg(feature = "codegen")]
#[test]
fn the_generated_texts_are_in_files_of_their_own() {
    let folder = std::path::Path::new(env!("OUT_DIR")).join("generated");
    assert_eq!(folder.join("zh").exists(), cfg!(feature = "zh"));
    let prebuilt = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/prebuilt");
    for entry in [folder, prebuilt].iter().flat_map(|folder| std::fs::read_dir(folder).unwrap()) {
        let path = entry.unwrap().path();
        if path.is_file() {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(!descriptions().iter().any(|chinese| text.contains(chinese)), "{}", path.display());
        }
    }
}
