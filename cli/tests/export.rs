//! What `push-status export` writes, loaded by the tool that it is for: each answers as the library does.
//!
//! The scripts in `export/` read `pairs.csv` (channel, code) and write `answers.csv`, the same rows with columns of the
//! export.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use push_status::{Channel, PushStatus};
use push_status_cli::escape;
use support::{LIMITS, UNLISTED, path, read};

const DOCS: &str = "docs/export.md";

/// What a tool says of an unlisted code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unlisted {
    /// Nothing: the row of the join is empty.
    Absent,
    /// What the library says.
    Answered,
}

fn export(arguments: &[&str]) -> Output {
    support::push_status().arg("export").args(arguments).output().unwrap()
}

fn exported(format: &str) -> String {
    let output = export(&["--format", format]);
    assert!(output.status.success() && output.stderr.is_empty(), "{format}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Every format, as the help names them.
fn formats() -> Vec<String> {
    let help = String::from_utf8(export(&["--help"]).stdout).unwrap();
    let names: Vec<_> =
        help.lines().filter_map(|line| line.trim_start().strip_prefix("- ")?.split_once(": ")).collect();
    assert!(names.iter().all(|(_, what)| !what.trim().is_empty()), "{names:?}");
    names.into_iter().map(|(name, _)| name.to_owned()).collect()
}

/// Every pair that a channel lists or inherits, and 50 others.
fn pairs() -> Vec<(Channel, i64)> {
    let codes: BTreeSet<_> = PushStatus::all().map(PushStatus::code).collect();
    let all =
        |codes: Vec<i64>| codes.into_iter().flat_map(|code| Channel::ALL.iter().map(move |channel| (*channel, code)));
    let is_listed = |(channel, code): &(Channel, i64)| PushStatus::resolve(*channel, *code).is_listed();
    let (mut pairs, of_others): (Vec<_>, Vec<_>) = all(codes.into_iter().collect()).partition(is_listed);
    let far: Vec<_> = all([LIMITS, &[UNLISTED]].concat()).filter(|pair| !is_listed(pair)).collect();
    let mut random = fastrand::Rng::with_seed(50);
    pairs.extend(random.choose_multiple(far, 25));
    pairs.extend(random.choose_multiple(of_others, 25));
    pairs
}

/// The cell that a tool should have in the column.
fn cell(column: &str, channel: Channel, status: PushStatus) -> String {
    let sources = || status.sources().iter().map(|source| source.id()).collect::<Vec<_>>().join(" ");
    match column {
        "channel" => channel.to_string(),
        "code" => status.code().to_string(),
        "listed_in" => status.channel().to_string(),
        "name" => status.name().to_owned(),
        "label" => status.label().unwrap_or_default().to_owned(),
        "action" => status.action().to_string(),
        "retryable" => status.action().is_retryable().to_string(),
        "token" => status.token_verdict().to_string(),
        "description" => status.description().to_owned(),
        "explanation" => status.explanation().unwrap_or_default().to_owned(),
        "advice" => status.action().advice().to_owned(),
        "note" => status.note().unwrap_or_default().to_owned(),
        "sources" => sources(),
        other => panic!("a column {other}"),
    }
}

/// A folder of its own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs `script` in the folder, with `$TEST` for the folder of the scripts and `$TOOLS` for that of the tools.
#[track_caller]
fn run(folder: &Path, script: &str) {
    let tools = path("target/tools");
    let path_of_tools = [tools.join("venv/bin"), tools.join("node/node_modules/.bin")].into_iter();
    let others = env::var_os("PATH").unwrap_or_default();
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(folder)
        .env("PATH", env::join_paths(path_of_tools.chain(env::split_paths(&others))).unwrap())
        .env("TEST", path("cli/tests/export"))
        .env("TOOLS", tools)
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{script}: {}\n{out}\n{err}", output.status);
}

/// Runs `script` in a folder with the exported `files` (file, format) and `pairs.csv`, and compares its answers with the library's.
#[track_caller]
fn answers(name: &str, files: &[(&str, &str)], unlisted: Unlisted, script: &str) {
    let folder = folder(name);
    for (file, format) in files {
        fs::write(folder.join(file), exported(format)).unwrap();
    }
    let pairs = pairs();
    let lines = pairs.iter().map(|(channel, code)| format!("{channel},{code}\n"));
    fs::write(folder.join("pairs.csv"), "channel,code\n".to_owned() + &lines.collect::<String>()).unwrap();
    run(&folder, script);

    let mut reader = csv::Reader::from_path(folder.join("answers.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    for column in ["channel", "code", "name", "action", "token"] {
        assert!(header.iter().any(|name| name == column), "{name} does not answer with {column}: {header:?}");
    }
    let found: BTreeSet<Vec<String>> =
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
    let expected: BTreeSet<Vec<String>> = pairs
        .iter()
        .map(|&(channel, code)| {
            let status = PushStatus::resolve(channel, code);
            let is_empty =
                |column| unlisted == Unlisted::Absent && !status.is_listed() && !["channel", "code"].contains(&column);
            let cell = |column| if is_empty(column) { String::new() } else { cell(column, channel, status) };
            header.iter().map(cell).collect()
        })
        .collect();
    assert_eq!(expected.len(), pairs.len());
    if let Some(difference) = expected.symmetric_difference(&found).next() {
        let who = if found.contains(difference) { name } else { "the library" };
        panic!("only {who} answers {difference:?}");
    }
    assert_eq!(fs::read_to_string(folder.join("answers.csv")).unwrap().trim_end().lines().count(), pairs.len() + 1);
}

#[test]
#[ignore = "needs python3; run .ci/run exports"]
fn csv_is_read() {
    answers("csv", &[("push_status.csv", "csv")], Unlisted::Absent, "python3 $TEST/answers.py csv");
}

#[test]
#[ignore = "needs mawk; run .ci/run exports"]
fn tsv_is_joined_by_awk() {
    let script = "mawk -f $TEST/answers.awk push_status.tsv FS=, pairs.csv > answers.csv";
    answers("awk", &[("push_status.tsv", "tsv")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs jsonschema for Python; run .ci/run exports"]
fn json_has_its_schema() {
    let files = [("push_status.json", "json"), ("schema.json", "json-schema")];
    answers("json", &files, Unlisted::Absent, "python3 $TEST/answers.py json");
}

#[test]
#[ignore = "needs sqlite3; run .ci/run exports"]
fn sql_is_loaded_by_sqlite() {
    let script = r#"
        sqlite3 -bail push.db < push_status.sql
        sqlite3 -bail push.db < push_status.sql
        sqlite3 -bail push.db 'CREATE TABLE pairs (channel TEXT, code BIGINT)'
        sqlite3 -bail push.db '.import --csv --skip 1 pairs.csv pairs'
        sqlite3 -bail -csv -header push.db < $TEST/query.sql > answers.csv
    "#;
    answers("sqlite", &[("push_status.sql", "sql")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs duckdb for Python; run .ci/run exports"]
fn sql_is_loaded_by_duckdb() {
    let script = "python3 $TEST/duckdb_sql.py $TEST/query.sql";
    answers("duckdb", &[("push_status.sql", "sql")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs PostgreSQL; run .ci/run exports"]
fn sql_is_loaded_by_postgresql() {
    let script = r#"$TEST/postgres.sh '
        sql <push_status.sql
        sql <push_status.sql
        sql --command "CREATE TABLE pairs (channel TEXT, code BIGINT)"
        sql --command "\copy pairs FROM PSTDIN (FORMAT csv, HEADER)" <pairs.csv
        sql --csv <$TEST/query.sql >answers.csv
    '"#;
    answers("postgres", &[("push_status.sql", "sql")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs chdb for Python; run .ci/run exports"]
fn clickhouse_loads_the_dictionary() {
    answers("clickhouse", &[("push_status.sql", "clickhouse")], Unlisted::Answered, "python3 $TEST/clickhouse.py");
}

#[test]
#[ignore = "needs PyYAML; run .ci/run exports"]
fn logstash_is_a_dictionary() {
    answers("logstash", &[("push_status.yml", "logstash")], Unlisted::Absent, "python3 $TEST/answers.py logstash");
}

#[test]
#[ignore = "needs PyYAML; run .ci/run exports"]
fn vector_converts_the_columns() {
    let files = [("push_status.csv", "csv"), ("vector.yaml", "vector-schema")];
    answers("vector", &files, Unlisted::Absent, "python3 $TEST/answers.py vector");
}

#[test]
#[ignore = "needs python3; run .ci/run exports"]
fn splunk_has_its_stanza() {
    let files = [("push_status.csv", "csv"), ("transforms.conf", "splunk-conf")];
    answers("splunk", &files, Unlisted::Absent, "python3 $TEST/answers.py splunk");
}

/// Compiles the script as strictly as TypeScript can, and runs it.
const TYPESCRIPT: &str = r#"
    echo '{ "type": "module" }' > package.json
    ln -s "$TOOLS/node/node_modules" node_modules
    tsc --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --noUnusedLocals --noImplicitReturns \
        --isolatedModules --target es2022 --module nodenext --types node --outDir . ./*.ts
"#;

#[test]
#[ignore = "needs tsc and node; run .ci/run exports"]
fn grafana_maps_with_its_own_types() {
    let script = r#"
        cp "$TEST/grafana.ts" .
        { echo -n 'export default '; head -c -1 mappings.json; echo ' as const;'; } > field_config.ts
    "#;
    let script = [script, TYPESCRIPT, "node grafana.js"].concat();
    answers("grafana", &[("mappings.json", "grafana")], Unlisted::Answered, &script);
}

#[test]
#[ignore = "needs tsc and node; run .ci/run exports"]
fn typescript_resolves() {
    let module = exported("typescript");
    assert!([": any", "as any", "<any", "any["].iter().all(|any| !module.contains(any)));
    let script = ["cp $TEST/answers.ts .", TYPESCRIPT, "node answers.js"].concat();
    answers("typescript", &[("push_status.ts", "typescript")], Unlisted::Answered, &script);
}

#[test]
#[ignore = "needs python3; run .ci/run exports"]
fn python_resolves() {
    let script = "python3 -W error $TEST/answers.py python";
    answers("python", &[("push_status.py", "python")], Unlisted::Answered, script);
}

#[test]
#[ignore = "needs javac and java; run .ci/run exports"]
fn java_resolves() {
    let script = "javac -encoding UTF-8 -Xlint:all -Werror -d . PushStatus.java $TEST/Answers.java && java Answers";
    answers("java", &[("PushStatus.java", "java")], Unlisted::Answered, script);
}

/// What may stand in a text one day, and what the generator forbids there.
fn hostile_texts() -> Vec<String> {
    let lines = read("tests/data/hostile_texts.txt");
    let others = [
        // Not \r\n, of which the shell of SQLite makes \n.
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
    run(&folder, script);
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
#[ignore = "needs sqlite3, duckdb, PostgreSQL and chdb; run .ci/run exports"]
fn hostile_texts_are_read_back_by_databases() {
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
#[ignore = "needs python3, PyYAML, node and java; run .ci/run exports"]
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

#[test]
fn every_format_is_explained_and_written_the_same_twice() {
    let formats = formats();
    let error = String::from_utf8(export(&["--format", "?"]).stderr).unwrap();
    let possible = error.split_once("[possible values: ").unwrap().1.split_once(']').unwrap().0;
    assert_eq!(possible.split(", ").collect::<Vec<_>>(), formats);
    for format in &formats {
        assert_eq!(exported(format), exported(format), "{format}");
    }
    for alias in ["vector", "splunk"] {
        assert_eq!(exported(alias), exported("csv"), "{alias}");
    }
}

#[test]
fn the_files_carry_the_version_where_they_can() {
    let version = concat!("push-status ", env!("CARGO_PKG_VERSION"));
    let without: Vec<_> = formats().into_iter().filter(|format| !exported(format).contains(version)).collect();
    let (last, others) = without.split_last().unwrap();
    let claim = format!("no place for it: `{}` and `{last}`.", others.join("`, `"));
    assert!(read(DOCS).replace('\n', " ").contains(&claim), "{DOCS} should say: {claim}");
}

#[test]
fn the_docs_list_the_formats() {
    let docs = read(DOCS);
    for format in formats() {
        assert!(docs.contains(&format!("`{format}`")), "{DOCS} should list {format}");
    }
}

#[test]
fn own_rows_can_be_told_from_inherited_ones() {
    let text = exported("csv");
    let rows: Vec<_> = csv::Reader::from_reader(text.as_bytes()).into_records().map(Result::unwrap).collect();
    let key = |row: &csv::StringRecord| (row[0].to_owned(), row[1].to_owned());
    let own: Vec<_> = rows.iter().filter(|row| row[0] == row[2]).map(key).collect();
    let listed = PushStatus::all().map(|status| (status.channel().to_string(), status.code().to_string()));
    assert_eq!(own, listed.collect::<Vec<_>>());
    assert_eq!(rows.iter().map(key).collect::<BTreeSet<_>>().len(), rows.len());
}

fn export_csv_to(path: &Path) -> Output {
    export(&["--format", "csv", "--output", path.to_str().unwrap()])
}

#[test]
fn a_file_is_replaced_as_a_whole_or_not_at_all() {
    let folder = folder("output");
    let file = folder.join("push_status.csv");
    for old in [None, Some("old")] {
        if let Some(text) = old {
            fs::write(&file, text).unwrap();
        }
        let output = export_csv_to(&file);
        assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
        assert_eq!(fs::read_to_string(&file).unwrap(), exported("csv"));
    }
    let refusals = [
        (folder.join("nowhere/push_status.csv"), "its folder does not exist"),
        (folder.clone(), "it is not a file; name a file, or leave the option out to write to standard output"),
    ];
    for (path, why) in refusals {
        let output = export_csv_to(&path);
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said, format!("error: cannot write {}: {why}\n", path.display()));
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing else is left");
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_mode_and_its_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = folder("mode");
    let (file, link) = (folder.join("push_status.csv"), folder.join("link"));
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&file, &link).unwrap();
    assert!(export_csv_to(&link).status.success());
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), exported("csv"));
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o640);
    let output = export_csv_to(Path::new("/dev/null"));
    assert!(String::from_utf8(output.stderr).unwrap().contains("it is not a file"));
}

#[test]
#[ignore = "needs duckdb for Python; run .ci/run exports"]
fn the_docs_join_in_duckdb() {
    let script = "mv pairs.csv delivery.csv; python3 $TEST/duckdb_docs.py $TEST/../../../docs/export.md";
    answers("docs", &[("push_status.csv", "csv")], Unlisted::Answered, script);
}
