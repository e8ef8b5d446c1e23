//! Each module of a programming language compiles and answers.

use std::fs;

use super::harness::{Codes, Unlisted, answers, answers_of, exported_codes, run};
use crate::support::folder;

/// Compiles the script as strictly as TypeScript can, and runs it.
const TYPESCRIPT: &str = r#"
    echo '{ "type": "module" }' > package.json
    ln -s "$TOOLS/node/node_modules" node_modules
    tsc --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --noUnusedLocals --noImplicitReturns \
        --isolatedModules --target es2022 --module nodenext --types node --outDir . ./*.ts
"#;

const JAVAC: &str = "javac -encoding UTF-8 -Xlint:all -Werror -d . ./*.java\n";

/// Go's package `pushstatus` in the module `answers`; gofmt would change nothing, and vet has no doubts.
const GO: &str = r#"
    mkdir pushstatus
    mv push_status.go pushstatus
    printf 'module answers\n\ngo 1.18\n' > go.mod
    [ -z "$(gofmt -l .)" ] || { gofmt -d .; exit 1; }
    go vet ./...
"#;

#[test]
#[ignore = "needs tsc and node; run .ci/run languages"]
fn grafana_maps_with_its_own_types() {
    let script = r#"
        cp "$TEST/grafana.ts" .
        { echo -n 'export default '; head -c -1 mappings.json; echo ' as const;'; } > field_config.ts
    "#;
    let script = [script, TYPESCRIPT, "node grafana.js"].concat();
    answers("grafana", &[("mappings.json", "grafana")], Unlisted::Answered, &script);
}

/// Runs the script for mPaaS's codes and the one for all lists.
#[track_caller]
fn resolves(name: &str, file: (&str, &str), scripts: [&str; 2]) {
    for (codes, script) in [Codes::Mpaas, Codes::All].into_iter().zip(scripts) {
        answers_of(codes, name, &[file], Unlisted::Answered, script);
    }
}

#[test]
#[ignore = "needs tsc and node; run .ci/run languages"]
fn typescript_resolves() {
    for codes in ["mpaas", "all"] {
        let module = exported_codes("typescript", codes);
        assert!([": any", "as any", "<any", "any["].iter().all(|any| !module.contains(any)));
    }
    let script = |file: &str| format!("cp $TEST/{file}.ts .{TYPESCRIPT} node {file}.js");
    resolves("typescript", ("push_status.ts", "typescript"), [&script("answers"), &script("answers_lists")]);
}

#[test]
#[ignore = "needs python3; run .ci/run languages"]
fn python_resolves() {
    let script = |format| format!("python3 -W error $TEST/answers.py {format}");
    resolves("python", ("push_status.py", "python"), [&script("python"), &script("python_lists")]);
}

#[test]
#[ignore = "needs javac and java; run .ci/run languages"]
fn java_resolves() {
    let script = |class: &str| format!("cp $TEST/{class}.java .\n{JAVAC} java {class}");
    resolves("java", ("PushStatus.java", "java"), [&script("Answers"), &script("AnswersLists")]);
}

#[test]
#[ignore = "needs go; run .ci/run languages"]
fn go_resolves() {
    let script = |file: &str| format!("cp $TEST/{file}.go .\n{GO} go run {file}.go");
    resolves("go", ("push_status.go", "go"), [&script("answers"), &script("answers_lists")]);
}

#[test]
#[ignore = "needs php; run .ci/run languages"]
fn php_resolves() {
    let script = |file: &str| format!("{PHP} checked_php $TEST/{file}.php");
    resolves("php", ("push_status.php", "php"), [&script("answers"), &script("answers_lists")]);
}

/// The command `checked_php FILE`, which fails on a warning or a notice, too.
const PHP: &str = r#"
    checked_php() {
        php -d error_reporting=-1 -d display_errors=stderr -d zend.assertions=1 -d assert.exception=1 "$1" 2>errors &&
            [ ! -s errors ] || { cat errors >&2; exit 1; }
    }
"#;

#[test]
#[ignore = "needs tsc, python3, javac, go and php; run .ci/run languages"]
fn a_single_kind_of_list_compiles_without_the_others() {
    let files = [
        ("push_status.ts", "typescript", TYPESCRIPT),
        ("push_status.py", "python", "python3 -W error push_status.py"),
        ("PushStatus.java", "java", JAVAC),
        ("push_status.go", "go", GO),
        ("push_status.php", "php", &format!("{PHP} checked_php push_status.php")),
    ];
    for codes in ["receipt", "http"] {
        for (file, format, script) in files {
            let folder = folder(&format!("{format}-{codes}"));
            fs::write(folder.join(file), exported_codes(format, codes)).unwrap();
            run(&folder, &[], script);
        }
    }
}
