//! Each file of an engine (a database, a pipeline or a tool) is loaded by it, except those for Logstash, Vector and Splunk, which
//! `answers.py` reads in their place.

use super::harness::{Unlisted, answers};

#[test]
#[ignore = "needs python3; run .ci/run engines"]
fn csv_is_read() {
    answers("csv", &[("TABLE.csv", "csv")], Unlisted::Absent, "python3 $TEST/answers.py csv");
}

#[test]
#[ignore = "needs mawk; run .ci/run engines"]
fn tsv_is_joined_by_awk() {
    let script = "mawk -v keys=$KEYS -f $TEST/answers.awk push_status.tsv FS=, pairs.csv > answers.csv";
    answers("awk", &[("push_status.tsv", "tsv")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs jsonschema for Python; run .ci/run engines"]
fn json_has_its_schema() {
    let files = [("push_status.json", "json"), ("schema.json", "json-schema")];
    answers("json", &files, Unlisted::Absent, "python3 $TEST/answers.py json");
}

#[test]
#[ignore = "needs sqlite3; run .ci/run engines"]
fn sql_is_loaded_by_sqlite() {
    let script = r#"
        sqlite3 -bail push.db < push_status.sql
        sqlite3 -bail push.db < push_status.sql
        sqlite3 -bail push.db "CREATE TABLE pairs ($KEY_TYPES)"
        sqlite3 -bail push.db '.import --csv --skip 1 pairs.csv pairs'
        sqlite3 -bail -csv -header push.db < $QUERY > answers.csv
    "#;
    answers("sqlite", &[("push_status.sql", "sql")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs duckdb for Python; run .ci/run engines"]
fn sql_is_loaded_by_duckdb() {
    let script = "python3 $TEST/duckdb_sql.py $QUERY";
    answers("duckdb", &[("push_status.sql", "sql")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs PostgreSQL; run .ci/run engines"]
fn sql_is_loaded_by_postgresql() {
    let script = r#"$TEST/postgres.sh '
        sql <push_status.sql
        sql <push_status.sql
        sql --command "CREATE TABLE pairs ($KEY_TYPES)"
        sql --command "\copy pairs FROM PSTDIN (FORMAT csv, HEADER)" <pairs.csv
        sql --csv <$QUERY >answers.csv
    '"#;
    answers("postgres", &[("push_status.sql", "sql")], Unlisted::Absent, script);
}

#[test]
#[ignore = "needs chdb for Python; run .ci/run engines"]
fn clickhouse_loads_the_dictionary() {
    answers("clickhouse", &[("push_status.sql", "clickhouse")], Unlisted::Answered, "python3 $TEST/clickhouse.py");
}

#[test]
#[ignore = "needs PyYAML; run .ci/run engines"]
fn logstash_is_a_dictionary() {
    answers("logstash", &[("push_status.yml", "logstash")], Unlisted::Absent, "python3 $TEST/answers.py logstash");
}

#[test]
#[ignore = "needs PyYAML; run .ci/run engines"]
fn vector_converts_the_columns() {
    let files = [("TABLE.csv", "csv"), ("vector.yaml", "vector-schema")];
    answers("vector", &files, Unlisted::Absent, "python3 $TEST/answers.py vector");
}

#[test]
#[ignore = "needs python3; run .ci/run engines"]
fn splunk_has_its_stanza() {
    let files = [("TABLE.csv", "csv"), ("transforms.conf", "splunk-conf")];
    answers("splunk", &files, Unlisted::Absent, "python3 $TEST/answers.py splunk");
}

#[test]
#[ignore = "needs duckdb for Python; run .ci/run engines"]
fn the_docs_join_in_duckdb() {
    let script = "mv pairs.csv delivery.csv; python3 $TEST/duckdb_docs.py $TEST/../../../docs/export.md";
    answers("docs", &[("TABLE.csv", "csv")], Unlisted::Answered, script);
}
