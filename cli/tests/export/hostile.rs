//! Texts that the tables do not have yet: each language and database reads back what was escaped for it.

use std::fs;

use push_status_cli::escape;

use super::harness::run;
use crate::support::{folder, read};

/// What a text may have one day, and what the generator forbids in it.
fn hostile_texts() -> Vec<String> {
    let lines = read("tests/data/hostile_texts.txt");
    let others = [
        // Not \r\n, because the shell of SQLite turns it into \n.
        "a\nb\rc\td",
        "\u{1}\u{7f}\u{85}\u{2028}\u{2029}\u{feff}",
        "'; DROP TABLE push_status; --",
        "\\u000a \\\\u000a \\' \\\" \\",
        "${x} $1 %s %(x)s :x \\x",
        "''' \"\"\" */ //",
    ];
    lines.lines().chain(others).map(str::to_owned).collect()
}

/// Runs `script` in a folder with the file `source`, and compares what it writes to `hex.txt`: a text in hexadecimal on a line.
#[track_caller]
fn reads_back(name: &str, source: (&str, String), script: &str) {
    let folder = folder(name);
    fs::write(folder.join(source.0), source.1).unwrap();
    run(&folder, &[], script);
    let hex = |text: String| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let expected: Vec<_> = hostile_texts().into_iter().map(hex).collect();
    let found = fs::read_to_string(folder.join("hex.txt")).unwrap();
    assert_eq!(found.split_whitespace().collect::<Vec<_>>(), expected, "{name}");
}

/// The texts as literals, each between `before` and `after`.
fn literals(before: &str, escape: fn(&str) -> String, after: &str) -> String {
    hostile_texts().iter().map(|text| format!("{before}{}{after}", escape(text))).collect()
}

#[test]
#[ignore = "needs sqlite3, duckdb, PostgreSQL and chdb; run .ci/run engines"]
fn hostile_texts_are_read_back_by_engines() {
    let hex = || literals("SELECT lower(hex(", escape::sql, "));\n");
    reads_back("hostile-sqlite", ("hex.sql", hex()), "sqlite3 -bail < hex.sql > hex.txt");
    let converted = literals("SELECT encode(convert_to(", escape::sql, ", 'UTF8'), 'hex');\n");
    let script = "$TEST/postgres.sh 'sql --no-align --tuples-only <hex.sql >hex.txt'";
    reads_back("hostile-postgres", ("hex.sql", converted), script);
    let script = "python3 $TEST/hex.py duckdb > hex.txt";
    reads_back("hostile-duckdb", ("hex.sql", hex()), script);
    let clickhouse = literals("SELECT lower(hex(", escape::clickhouse, "));\n");
    reads_back("hostile-clickhouse", ("hex.sql", clickhouse), "python3 $TEST/hex.py chdb > hex.txt");
}

#[test]
#[ignore = "needs python3, PyYAML, node, java, go and php; run .ci/run languages"]
fn hostile_texts_are_read_back_by_languages() {
    let texts = literals("    ", escape::quoted, ",\n");
    let python = format!("TEXTS = [\n{texts}]\nprint(*(text.encode().hex() for text in TEXTS))\n");
    reads_back("hostile-python", ("texts.py", python), "python3 -W error texts.py > hex.txt");
    let yaml = literals("- ", escape::quoted, "\n");
    reads_back("hostile-yaml", ("texts.yml", yaml), "python3 $TEST/hex.py yaml > hex.txt");
    let node = format!("for (const text of [\n{texts}]) console.log(Buffer.from(text).toString('hex'));\n");
    reads_back("hostile-node", ("texts.mjs", node), "node texts.mjs > hex.txt");
    let java = format!(
        "import java.util.HexFormat;\n\
         import static java.nio.charset.StandardCharsets.UTF_8;\n\
         class Texts {{\n\
         static final String[] TEXTS = {{\n{texts}}};\n\
         public static void main(String[] arguments) {{\n\
         for (String text : TEXTS) System.out.println(HexFormat.of().formatHex(text.getBytes(UTF_8)));\n\
         }}\n}}\n"
    );
    reads_back("hostile-java", ("Texts.java", java), "javac -encoding UTF-8 Texts.java && java Texts > hex.txt");
    let go = format!(
        "package main\n\nimport \"fmt\"\n\nfunc main() {{\n\tfor _, text := range []string{{\n{texts}\t}} {{\n\
         \t\tfmt.Printf(\"%x\\n\", text)\n\t}}\n}}\n"
    );
    reads_back("hostile-go", ("texts.go", go), "go run texts.go > hex.txt");
    let texts = literals("    ", escape::php, ",\n");
    let php = format!("<?php\nforeach ([\n{texts}] as $text) echo bin2hex($text), \"\\n\";\n");
    reads_back("hostile-php", ("texts.php", php), "php texts.php > hex.txt");
}

#[test]
fn fields_are_escaped() {
    let cases = [
        ("plain 'text'", "plain 'text'"),
        ("a\tb", "a\\tb"),
        ("a\r\nb", "a\\r\\nb"),
        ("\\t\\", "\\\\t\\\\"),
        ("\"a\", b", "\"a\", b"),
        ("", ""),
    ];
    for (text, tsv) in cases {
        assert_eq!(escape::tsv(text.into()), tsv, "{text:?}");
    }
    for text in hostile_texts() {
        assert!(!escape::tsv((&text).into()).contains(['\t', '\n', '\r']), "{text:?}");
        assert_eq!(serde_json::from_str::<String>(&escape::quoted(&text)).unwrap(), text);
    }
}
