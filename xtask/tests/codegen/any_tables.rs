//! Any valid table is accepted, and rendered to code that has every row.

use proptest::prelude::*;

use crate::codegen::emit::render;
use crate::codegen::load::ROW_HEADER;
use crate::codegen::lookup::Lookup;
use crate::tables::Tables;

/// What a row holds beside its code: the start of its name, its verdict, its text.
type Rest = (String, &'static str, String);

fn rest() -> impl Strategy<Value = Rest> {
    let verdict = prop::sample::select(vec![
        "done,unaffected",
        "investigate,suspect",
        "remove_token,dead",
        "remove_token,suspect",
    ]);
    ("[A-Z][A-Za-z0-9]{0,8}", verdict, "[!-~é华]([ -~é华]{0,20}[!-~é华])?")
}

proptest! {
    // The default persistence: a failure is written to `proptest-regressions/`, to be committed and tried first.
    #[test]
    fn any_valid_table_is_rendered(rows in prop::collection::btree_map(any::<i64>(), rest(), 0..40), absent: Vec<i64>) {
        let mut text = ROW_HEADER.join(",");
        // The index makes the names differ, also where case is ignored.
        for (index, (code, (name, verdict, cell))) in rows.iter().enumerate() {
            let cell = cell.replace('"', "\"\"");
            text.push_str(&format!("\n{code},{name}V{index},{verdict},,\"{cell}\",,\"{cell}\",mpaas"));
        }
        let tables = Tables::valid();
        tables.write("huawei.csv", text);
        let catalogue = tables.load().map_err(|problems| TestCaseError::fail(problems[0].to_string()))?;
        let outputs = render(&catalogue).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for output in &outputs {
            prop_assert!(syn::parse_file(&output.text).is_ok(), "{} is not Rust", output.name);
        }
        let huawei = outputs.iter().find(|output| output.name == "huawei.rs").unwrap();
        for (index, (code, (name, _, cell))) in rows.iter().enumerate() {
            prop_assert!(huawei.text.contains(&format!("    {name}V{index},\n")), "no variant {name}V{index}");
            prop_assert!(huawei.text.contains(&format!("code: {code},\n")), "no row {code}");
            prop_assert!(huawei.text.contains(&format!("description: {cell:?},\n")), "no text {cell:?}");
        }
        let codes: Vec<_> = rows.keys().copied().collect();
        let lookup = Lookup::new(&codes);
        for code in codes.iter().chain(&absent) {
            prop_assert_eq!(lookup.row(&codes, *code), codes.iter().position(|listed| listed == code));
        }
    }
}
