//! Every rule, with the whole message that it gives: file, line, column, the offending text and what is allowed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use heck::ToUpperCamelCase as _;

use crate::codegen::load::{NAMED_ACTIONS, read};
use crate::tables::{CHINESE, LISTS, Tables, with_lists};

/// For each line of `cases`, edits `file` of the valid tables as the line says; the indented lines after it are all that is
/// reported then.
#[track_caller]
fn check(file: &str, cases: &str) {
    let mut lines = cases.lines().filter(|line| !line.is_empty()).peekable();
    while let Some(edit) = lines.next() {
        let problems = std::iter::from_fn(|| lines.next_if(|line| line.starts_with("    ")));
        let problems: Vec<_> = problems.map(str::trim).collect();
        let quoted = edit.strip_prefix('`').and_then(|edit| edit.strip_suffix('`'));
        let (from, to) = quoted.and_then(|edit| edit.split_once("` to `")).unwrap();
        let from = from.replace(r"\n", "\n");
        let to = to.replace(r"\n", "\n").replace(r"\t", "\t").replace(r"\0", "\0");
        let escaped = [
            '\u{a0}',
            '\u{ad}',
            '\u{200b}',
            '\u{202e}',
            '\u{2800}',
            '\u{3000}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{1bca0}',
            '\u{1d173}',
        ];
        let to = escaped.iter().fold(to, |to, c| to.replace(&c.escape_unicode().to_string(), &c.to_string()));
        let tables = match file.split_once('/') {
            Some(("vendor", _)) => Tables::valid_with_lists(),
            Some(_) => Tables::valid_with_chinese(),
            None => Tables::valid(),
        };
        tables.edit(file, &from, &to);
        assert_eq!(tables.problems(), problems, "{file}: {edit}");
    }
}

#[test]
fn the_valid_tables_have_no_problem() {
    assert_eq!(Tables::valid().problems(), [""; 0]);
}

#[test]
fn cells_of_a_row() {
    check(
        "huawei.csv",
        r#"
`80300007` to `8.03e7`
    codes/huawei.csv:3: code `8.03e7` is not an integer from -9223372036854775808 to 9223372036854775807
`80300007` to `9223372036854775808`
    codes/huawei.csv:3: code `9223372036854775808` is not an integer from -9223372036854775808 to 9223372036854775807
`80300007` to ``
    codes/huawei.csv:3: code `` is not an integer from -9223372036854775808 to 9223372036854775807
`80300007` to ` +080300007`
    codes/huawei.csv:3: code ` +080300007` must be written 80300007
`80300007` to `9223372036854775807`
`80300007` to `-9223372036854775808`
`80300007` to `80000000`
    codes/huawei.csv:3: duplicate code 80000000, first at line 2
`AllTokensInvalid` to `all_tokens_invalid`
    codes/huawei.csv:3: name `all_tokens_invalid` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword, such as `AllTokensInvalid`
`AllTokensInvalid` to `2fa`
    codes/huawei.csv:3: name `2fa` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword
`AllTokensInvalid` to ``
    codes/huawei.csv:3: name `` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword
`AllTokensInvalid` to `Self`
    codes/huawei.csv:3: name `Self` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword
`AllTokensInvalid` to `Unknown`
    codes/huawei.csv:3: name `Unknown` is a name of the generated enum: choose another
`AllTokensInvalid` to `ALL`
    codes/huawei.csv:3: name `ALL` is a name of the generated enum: choose another
`AllTokensInvalid` to `CHANNEL`
    codes/huawei.csv:3: name `CHANNEL` is a name of the generated enum: choose another
`AllTokensInvalid` to `Success`
    codes/huawei.csv:3: duplicate name `Success`, first at line 2
`confirm_token` to `confirm_tokn`
    codes/huawei.csv:3: action `confirm_tokn` is unknown. Did you mean `confirm_token`? Known actions: done, wait, inspect, remove_token, confirm_token, investigate
`confirm_token` to ``
    codes/huawei.csv:3: action `` is unknown. Known actions: done, wait, inspect, remove_token, confirm_token, investigate
`suspect` to `Suspect`
    codes/huawei.csv:3: token `Suspect` is unknown. Did you mean `suspect`? Known tokens: dead, suspect, unaffected, alive
`confirm_token,suspect` to `remove_token,dead`
`confirm_token,suspect` to `investigate,suspect`
`confirm_token,suspect` to `remove_token,suspect`
    codes/huawei.csv:3: token `suspect` contradicts the action `remove_token`, which goes only with `dead`: change one of the two
`suspect` to `unaffected`
    codes/huawei.csv:3: token `unaffected` contradicts the action `confirm_token`, which goes only with `suspect`: change one of the two
`suspect` to `dead`
    codes/huawei.csv:3: token `dead` goes only with the action `remove_token`, not `confirm_token`: change the action, or the token to `suspect`
`suspect` to `alive`
    codes/huawei.csv:3: token `alive` goes only with the action `done`, not `confirm_token`: change the action, or the token to `unaffected`
`done,unaffected` to `done,alive`
`done,unaffected` to `done,dead`
    codes/huawei.csv:2: token `dead` goes only with the action `remove_token`, not `done`: change the action, or the token to `suspect`
`,Confirm.,` to `,,`
    codes/huawei.csv:3: note is empty on a `suspect` row: say what to confirm before the token is deleted
`ALL_BAD` to `80300008`
    codes/huawei.csv:3: label `80300008` is a number and would be read as the code 80300008: leave the label empty
`ALL_BAD` to `80300007`
`ALL_BAD` to `allTokensInvalid`
`ALL_BAD` to `SUCCESS`
    codes/huawei.csv:3: label `SUCCESS` reads the same as the name `Success` of line 2, because case is ignored: a text must mean only one row
`unaffected,,` to `unaffected,all_bad,`
    codes/huawei.csv:3: label `ALL_BAD` reads the same as the label `all_bad` of line 2, because case is ignored: a text must mean only one row
`unaffected,,` to `unaffected,ALL_BAD,`
    codes/huawei.csv:3: duplicate label `ALL_BAD`, first at line 2
`ALL_BAD` to `ALL_BAD `
    codes/huawei.csv:3: label `ALL_BAD ` has spaces around it: remove them
`All are invalid.` to ``
    codes/huawei.csv:3: description is empty, and every row needs one
`All are invalid.` to ` All are invalid.`
    codes/huawei.csv:3: description ` All are invalid.` has spaces around it: remove them
`Check them.` to `\u{a0}Check them.`
    codes/huawei.csv:3: explanation `\u{a0}Check them.` has spaces around it: remove them
`Confirm.` to `Confirm. `
    codes/huawei.csv:3: note `Confirm. ` has spaces around it: remove them
`vendor-page mpaas` to `vendor-page mpas`
    codes/huawei.csv:3: source `mpas` is unknown. Did you mean `mpaas`? Known sources: mpaas, vendor-page
`vendor-page mpaas` to `vendor-page  mpaas`
    codes/huawei.csv:3: source `vendor-page  mpaas` has two spaces in a row after `vendor-page`: write one
`vendor-page mpaas` to `mpaas mpaas`
    codes/huawei.csv:3: source `mpaas mpaas` names `mpaas` twice: remove one
`vendor-page mpaas` to ``
    codes/huawei.csv:3: source is empty, and every row needs one
"#,
    );
}

#[test]
fn cells_of_the_channels() {
    check(
        "channels.csv",
        r#"
`huawei,` to `Hua Wei,`
    codes/channels.csv:3: channel `Hua Wei` is not an id in snake_case: write a letter, then a to z, 0 to 9 and single `_`
    codes/huawei.csv: no row of codes/channels.csv is for this table: add one, or remove the file. Did you mean `Hua Wei.csv`? Known tables: Hua Wei.csv, common.csv
`huawei,` to `huawi,`
    codes/channels.csv:3: channel `huawi` has no table: add codes/huawi.csv with the header code,name,action,token,label,description,explanation,note,source, or remove this row
    codes/huawei.csv: no row of codes/channels.csv is for this table: add one, or remove the file. Did you mean `huawi.csv`? Known tables: common.csv, huawi.csv
`huawei,` to `common,`
    codes/channels.csv:3: duplicate channel `common`, first at line 2
    codes/huawei.csv: no row of codes/channels.csv is for this table: add one, or remove the file. Known tables: common.csv
`common,` to `huawei,`
    codes/channels.csv:3: duplicate channel `huawei`, first at line 2
    codes/channels.csv:3: title `Huawei` reads the same as the channel `huawei` of line 2, because case, `-`, `_` and spaces are ignored: a text must mean only one row
    codes/channels.csv: channel `common` is missing: the library's Rust code uses it, so add its row
    codes/common.csv: no row of codes/channels.csv is for this table: add one, or remove the file. Known tables: huawei.csv
`HuaweiStatus` to `Huawei_Status`
    codes/channels.csv:3: enum `Huawei_Status` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword, such as `HuaweiStatus`
`HuaweiStatus` to `Huawei`
    codes/channels.csv:3: enum `Huawei` must be a name followed by `Status`, such as `HuaweiStatus`
`HuaweiStatus` to `Status`
    codes/channels.csv:3: enum `Status` must be a name followed by `Status`, such as `HuaweiStatus`
`HuaweiStatus` to `PushStatus`
    codes/channels.csv:3: enum `PushStatus` is a name of the library: choose another
`HuaweiStatus` to `SelfStatus`
    codes/channels.csv:3: enum `SelfStatus` is a name of the library: choose another
`HuaweiStatus` to `CommonStatus`
    codes/channels.csv:3: duplicate enum `CommonStatus`, first at line 2
`Huawei,` to `,`
    codes/channels.csv:3: title is empty, and every row needs one
`Huawei,` to `COMMON,`
    codes/channels.csv:3: title `COMMON` reads the same as the channel `common` of line 2, because case, `-`, `_` and spaces are ignored: a text must mean only one row
`Huawei,` to `Com - mon,`
    codes/channels.csv:3: title `Com - mon` reads the same as the channel `common` of line 2, because case, `-`, `_` and spaces are ignored: a text must mean only one row
`HMS 华为` to `An_droid`
    codes/channels.csv:3: aliases `An_droid` reads the same as the aliases `ANDROID` of line 2, because case, `-`, `_` and spaces are ignored: a text must mean only one row
`Huawei codes` to ` Huawei codes`
    codes/channels.csv:3: page_heading ` Huawei codes` has spaces around it: remove them
`code description` to `code descripton`
    codes/channels.csv:3: page_columns `descripton` is unknown. Did you mean `description`? Known columns: code, label, description, explanation
`code description` to `code label`
    codes/channels.csv:3: page_columns `code label` must name `description`: every page has that column
`code description` to `description`
    codes/channels.csv:3: page_columns `description` must name `code`: every page has that column
`code description` to ``
    codes/channels.csv:3: page_columns is empty, and every row needs one
`HMS 华为` to `HMS 华为 HMS`
    codes/channels.csv:3: aliases `HMS 华为 HMS` names `HMS` twice: remove one
`HMS 华为` to `HMS  华为`
    codes/channels.csv:3: aliases `HMS  华为` has two spaces in a row after `HMS`: write one
`HMS 华为` to `HMS android`
    codes/channels.csv:3: aliases `android` reads the same as the aliases `ANDROID` of line 2, because case, `-`, `_` and spaces are ignored: a text must mean only one row
`https://example.com/huawei` to `http://example.com/华为`
    codes/channels.csv:3: doc_url `http://example.com/华为` is not an address: start it with https://, and percent-encode spaces, quotes, <, > and everything that is not ASCII
"#,
    );
    for taken in ["type", "gen", "action", "push_status", "channels"] {
        let tables = Tables::valid();
        tables.edit("channels.csv", "huawei,", &format!("{taken},"));
        let problem = format!(
            "codes/channels.csv:3: channel `{taken}` is a name of the language or of the library: choose another"
        );
        assert_eq!(tables.problems()[0], problem);
    }
}

#[test]
fn cells_of_the_actions_and_sources() {
    check(
        "actions.csv",
        r#"
`done,` to `Done,`
    codes/actions.csv:2: action `Done` is not an id in snake_case: write a letter, then a to z, 0 to 9 and single `_`
    codes/actions.csv: action `done` is missing: the library's Rust code uses it, so add its row
    codes/common.csv:2: action `done` is unknown. Did you mean `Done`? Known actions: Done, wait, inspect, remove_token, confirm_token, investigate
    codes/huawei.csv:2: action `done` is unknown. Did you mean `Done`? Known actions: Done, wait, inspect, remove_token, confirm_token, investigate
`investigate,I` to `investigate,I,no,x\nself,I`
    codes/actions.csv:8: action `self` is a name of the language or of the library: choose another
`investigate,I` to `investigate,I,no,x\ndone,I`
    codes/actions.csv:8: duplicate action `done`, first at line 2
`investigate,I` to `investigate,I,no,x\na1,I,no,x\na_1,I`
    codes/actions.csv:9: duplicate action `a_1`, first at line 8
`Do nothing` to ``
    codes/actions.csv:2: title is empty, and every row needs one
`no,Nothing` to `yes,Nothing`
    codes/actions.csv:2: retryable `yes` contradicts the action `done`: a program would send again what has arrived, or what can never arrive
`no,Nothing` to `nope,Nothing`
    codes/actions.csv:2: retryable `nope` is unknown. Known answers: no, yes
`Nothing is left to do.` to ``
    codes/actions.csv:2: advice is empty, and every row needs one
`wait,Wait,no,Wait.\n` to ``
    codes/actions.csv: action `wait` is missing: the library's Rust code uses it, so add its row
`inspect,` to `look,`
    codes/actions.csv: action `inspect` is missing: the library's Rust code uses it, so add its row
`investigate,` to `ask,`
    codes/actions.csv: action `investigate` is missing: the library's Rust code uses it, so add its row
`remove_token,` to `delete_token,`
    codes/actions.csv: action `remove_token` is missing: the library's Rust code uses it, so add its row
`confirm_token,` to `check_token,`
    codes/actions.csv: action `confirm_token` is missing: the library's Rust code uses it, so add its row
    codes/huawei.csv:3: action `confirm_token` is unknown. Known actions: done, wait, inspect, remove_token, check_token, investigate
"#,
    );
    check(
        "sources.csv",
        r#"
`vendor-page` to `vendor--page`
    codes/sources.csv:3: source `vendor--page` is not an id in kebab-case: write a letter, then a to z, 0 to 9 and single `-`
    codes/huawei.csv:3: source `vendor-page` is unknown. Did you mean `vendor--page`? Known sources: mpaas, vendor--page
`vendor-page` to `vendor-page,,t,,\nmpaas`
    codes/sources.csv:3: authority is empty, and every row needs one
    codes/sources.csv:4: duplicate source `mpaas`, first at line 2
`Its page` to ``
    codes/sources.csv:3: title is empty, and every row needs one
`https://example.com/codes` to `https://`
    codes/sources.csv:2: url `https://` is not an address: start it with https://, and percent-encode spaces, quotes, <, > and everything that is not ASCII
`2026-02` to `2026-2`
    codes/sources.csv:2: seen `2026-2` is not a date: write 2026, 2026-02 or 2026-02-28, or leave it empty
"#,
    );
    for seen in ["2026-13", "2026-00", "1999", "2026-02-32", "2026-02-28-01", "+026", "２０２６"] {
        let tables = Tables::valid();
        tables.edit("sources.csv", "2026-02", seen);
        assert_eq!(tables.problems().len(), 1, "{seen}");
    }
    for seen in ["2026", "2026-12", "2026-12-31", ""] {
        check("sources.csv", &format!("`2026-02` to `{seen}`"));
    }
}

#[test]
fn rows_of_the_registry_of_lists() {
    check(
        "vendor/lists.csv",
        r#"
`huawei-send,` to `huawei_send,`
    codes/vendor/lists.csv:2: list `huawei_send` is not an id in kebab-case: write a letter, then a to z, 0 to 9 and single `-`
    codes/vendor/huawei-send.csv: no row of codes/vendor/lists.csv is for this list: add one, or remove the file. Did you mean `vendor/huawei_send.csv`? Known lists: vendor/common-http.csv, vendor/huawei-receipt.csv, vendor/huawei_send.csv
`huawei-send,` to `lists,`
    codes/vendor/lists.csv:2: list `lists` is a name of the language or of the library: choose another
    codes/vendor/huawei-send.csv: no row of codes/vendor/lists.csv is for this list: add one, or remove the file. Did you mean `vendor/huawei-receipt.csv`? Known lists: vendor/common-http.csv, vendor/huawei-receipt.csv, vendor/lists.csv
`huawei-send,` to `hms-send,`
    codes/vendor/lists.csv:2: list `hms-send` must begin with `huawei-`, for its channel: such as `huawei-send`
    codes/vendor/huawei-send.csv: no row of codes/vendor/lists.csv is for this list: add one, or remove the file. Did you mean `vendor/hms-send.csv`? Known lists: vendor/common-http.csv, vendor/hms-send.csv, vendor/huawei-receipt.csv
`huawei-send,` to `huawei-,`
    codes/vendor/lists.csv:2: list `huawei-` is not an id in kebab-case: write a letter, then a to z, 0 to 9 and single `-`
    codes/vendor/huawei-send.csv: no row of codes/vendor/lists.csv is for this list: add one, or remove the file. Did you mean `vendor/huawei-.csv`? Known lists: vendor/common-http.csv, vendor/huawei-.csv, vendor/huawei-receipt.csv
`huawei-receipt,` to `huawei-send,`
    codes/vendor/lists.csv:3: duplicate list `huawei-send`, first at line 2
    codes/vendor/huawei-receipt.csv: no row of codes/vendor/lists.csv is for this list: add one, or remove the file. Did you mean `vendor/huawei-send.csv`? Known lists: vendor/common-http.csv, vendor/huawei-send.csv
`HuaweiSend` to `Huawei_Send`
    codes/vendor/lists.csv:2: enum `Huawei_Send` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword, such as `HuaweiSend`
`HuaweiSend` to `HmsSend`
    codes/vendor/lists.csv:2: enum `HmsSend` must begin with `Huawei`, for its channel: such as `HuaweiSend`
`HuaweiSend` to `Huawei`
    codes/vendor/lists.csv:2: enum `Huawei` must begin with `Huawei`, for its channel: such as `HuaweiSend`
`HuaweiSend` to `HuaweiStatus`
    codes/vendor/lists.csv:2: enum `HuaweiStatus` is a name of the language or of the library: choose another
`HuaweiSend` to `HuaweiReceipt`
    codes/vendor/lists.csv:3: duplicate enum `HuaweiReceipt`, first at line 2
`HuaweiSend` to `HUAWEIReceipt`
    codes/vendor/lists.csv:2: enum `HUAWEIReceipt` must begin with `Huawei`, for its channel: such as `HuaweiSend`
`huawei,send` to `huawi,send`
    codes/vendor/lists.csv:2: channel `huawi` is unknown. Did you mean `huawei`? Known channels: common, huawei
`huawei,send` to `,send`
    codes/vendor/lists.csv:2: channel `` is unknown. Known channels: common, huawei
`huawei,receipt` to `huawei,reciept`
    codes/vendor/lists.csv:3: kind `reciept` is unknown. Did you mean `receipt`? Known kinds: send, token, receipt, http
`receipt,text` to `receipt,string`
    codes/vendor/lists.csv:3: wire `string` is unknown. Known wire types: integer, text
`receipt,text` to `http,text`
    codes/vendor/lists.csv:3: wire `text` contradicts the kind `http`: an HTTP status is an `integer`
`Huawei receipts` to ``
    codes/vendor/lists.csv:3: title is empty, and every row needs one
`Huawei receipts` to `Huawei receipts `
    codes/vendor/lists.csv:3: title `Huawei receipts ` has spaces around it: remove them
`https://example.com/send` to `example.com`
    codes/vendor/lists.csv:2: doc_url `example.com` is not an address: start it with https://, and percent-encode spaces, quotes, <, > and everything that is not ASCII
`text,Huawei receipts,` to `integer,Huawei receipts,`
    codes/vendor/huawei-receipt.csv:3: wire `104/2183` is not an integer from -9223372036854775808 to 9223372036854775807
    codes/vendor/huawei-receipt.csv:4: wire `not-active` is not an integer from -9223372036854775808 to 9223372036854775807
`common,http` to `common,send`
"#,
    );
}

#[test]
fn cells_of_a_row_of_a_list() {
    check(
        "vendor/huawei-send.csv",
        r#"
`80300007,All` to `8.03e7,All`
    codes/vendor/huawei-send.csv:3: wire `8.03e7` is not an integer from -9223372036854775808 to 9223372036854775807
`80300007,All` to `0080300007,All`
    codes/vendor/huawei-send.csv:3: wire `0080300007` must be written 80300007
`80300007,All` to `,All`
    codes/vendor/huawei-send.csv:3: wire `` is not an integer from -9223372036854775808 to 9223372036854775807
`80300007,All` to `9223372036854775808,All`
    codes/vendor/huawei-send.csv:3: wire `9223372036854775808` is not an integer from -9223372036854775808 to 9223372036854775807
`80300007,All` to `80000000,All`
    codes/vendor/huawei-send.csv:3: duplicate wire `80000000`, first at line 2
`-5,` to `- 5,`
    codes/vendor/huawei-send.csv:4: wire `- 5` is not an integer from -9223372036854775808 to 9223372036854775807
`AllTokensInvalid` to `all_tokens`
    codes/vendor/huawei-send.csv:3: name `all_tokens` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword, such as `AllTokens`
`AllTokensInvalid` to `LIST`
    codes/vendor/huawei-send.csv:3: name `LIST` is a name of the language or of the library: choose another
`AllTokensInvalid` to `ROWS`
    codes/vendor/huawei-send.csv:3: name `ROWS` is a name of the language or of the library: choose another
`AllTokensInvalid` to `Unknown`
    codes/vendor/huawei-send.csv:3: name `Unknown` is a name of the generated enum: choose another
`AllTokensInvalid` to `Success`
    codes/vendor/huawei-send.csv:3: duplicate name `Success`, first at line 2
`AllTokensInvalid` to `Ok`
    codes/vendor/huawei-send.csv:3: name `Ok` reads the same as the aliases `OK` of line 2, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`AllTokensInvalid` to `DoneIt`
    codes/vendor/huawei-send.csv:3: name `DoneIt` reads the same as the aliases `done-it` of line 2, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`OK done-it` to `OK OK`
    codes/vendor/huawei-send.csv:2: aliases `OK OK` names `OK` twice: remove one
`OK done-it` to `OK  done-it`
    codes/vendor/huawei-send.csv:2: aliases `OK  done-it` has two spaces in a row after `OK`: write one
`OK done-it` to `OK gone`
    codes/vendor/huawei-send.csv:4: name `Gone` reads the same as the aliases `gone` of line 2, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`OK done-it` to `OK 5`
    codes/vendor/huawei-send.csv:2: aliases `5` is a number and would be read as another code of the list: remove it, or give it a row of its own
`OK done-it` to `Success success`
`confirm_token` to `confirm`
    codes/vendor/huawei-send.csv:3: action `confirm` is unknown. Known actions: done, wait, inspect, remove_token, confirm_token, investigate
`suspect` to `suspicious`
    codes/vendor/huawei-send.csv:3: token `suspicious` is unknown. Known tokens: dead, suspect, unaffected, alive
`confirm_token,suspect` to `remove_token,dead`
    codes/vendor/huawei-send.csv:3: same_as `huawei:80300007` says something else (its action is `confirm_token` and its token is `suspect`): a row with the same meaning has the same action and token, so correct one of the two, or leave this empty
    codes/vendor/huawei-send.csv:3: confidence `copy` is not enough for a dead token: it needs `primary`, `sdk`, or a same_as of a dead row
`remove_token,dead` to `investigate,dead`
    codes/vendor/huawei-send.csv:4: token `dead` goes only with the action `remove_token`, not `investigate`: change the action, or the token to `suspect`
`remove_token,dead` to `remove_token,unaffected`
    codes/vendor/huawei-send.csv:4: token `unaffected` contradicts the action `remove_token`, which goes only with `dead`: change one of the two
`suspect` to `unaffected`
    codes/vendor/huawei-send.csv:3: token `unaffected` contradicts the action `confirm_token`, which goes only with `suspect`: change one of the two
    codes/vendor/huawei-send.csv:3: same_as `huawei:80300007` says something else (its action is `confirm_token` and its token is `suspect`): a row with the same meaning has the same action and token, so correct one of the two, or leave this empty
`done,unaffected` to `wait,unaffected`
    codes/vendor/huawei-send.csv:2: same_as `huawei:80000000` says something else (its action is `done` and its token is `unaffected`): a row with the same meaning has the same action and token, so correct one of the two, or leave this empty
`done,unaffected` to `done,alive`
    codes/vendor/huawei-send.csv:2: same_as `huawei:80000000` says something else (its action is `done` and its token is `unaffected`): a row with the same meaning has the same action and token, so correct one of the two, or leave this empty
`remove_token,dead` to `wait,alive`
    codes/vendor/huawei-send.csv:4: token `alive` goes only with the action `done`, not `wait`: change the action, or the token to `unaffected`
`sdk` to `copy`
    codes/vendor/huawei-send.csv:4: confidence `copy` is not enough for a dead token: it needs `primary`, `sdk`, or a same_as of a dead row
`sdk` to `secondary`
    codes/vendor/huawei-send.csv:4: confidence `secondary` is not enough for a dead token: it needs `primary`, `sdk`, or a same_as of a dead row
`sdk` to `primary`
`sdk` to `sure`
    codes/vendor/huawei-send.csv:4: confidence `sure` is unknown. Known confidences: primary, sdk, copy, secondary
`200 201` to `200 600`
    codes/vendor/huawei-send.csv:2: http_status `600` is not an HTTP status: write numbers from 100 to 599
`200 201` to `200,201`
    codes/vendor/huawei-send.csv:2: cell 12 `vendor-page` is one cell too many (the line has 12 cells and the header 11): put a text that holds a comma between quotes
`200 201` to `200 200`
    codes/vendor/huawei-send.csv:2: http_status `200 200` names `200` twice: remove one
`200 201` to `0200`
    codes/vendor/huawei-send.csv:2: http_status `0200` is not an HTTP status: write numbers from 100 to 599
`200 201` to `99`
    codes/vendor/huawei-send.csv:2: http_status `99` is not an HTTP status: write numbers from 100 to 599
`It was sent.` to ``
    codes/vendor/huawei-send.csv:2: description is empty, and every row needs one
`,Confirm.,` to `,,`
    codes/vendor/huawei-send.csv:3: note is empty on a `suspect` row: say what to confirm before the token is deleted
`huawei:80300007` to `huawei-80300007`
    codes/vendor/huawei-send.csv:3: same_as `huawei-80300007` must be a channel and a code, such as `huawei:80300007`
`huawei:80300007` to `huawi:80300007`
    codes/vendor/huawei-send.csv:3: same_as `huawi` is unknown. Did you mean `huawei`? Known channels: common, huawei
`huawei:80300007` to `huawei:80300008`
    codes/vendor/huawei-send.csv:3: same_as `huawei:80300008` is not listed: codes/huawei.csv has no code 80300008
`huawei:80300007` to `huawei:two`
    codes/vendor/huawei-send.csv:3: same_as `two` is not an integer from -9223372036854775808 to 9223372036854775807
`huawei:80300007` to `huawei: 80300007`
    codes/vendor/huawei-send.csv:3: same_as ` 80300007` must be written 80300007
`huawei:80300007` to `huawei:80000000`
    codes/vendor/huawei-send.csv:3: same_as `huawei:80000000` says something else (its action is `done` and its token is `unaffected`): a row with the same meaning has the same action and token, so correct one of the two, or leave this empty
`huawei:80300007` to ``
`huawei:80000000` to `common:2`
`vendor-page mpaas` to `vendor-page mpas`
    codes/vendor/huawei-send.csv:3: source `mpas` is unknown. Did you mean `mpaas`? Known sources: mpaas, vendor-page
`vendor-page mpaas` to ``
    codes/vendor/huawei-send.csv:3: source is empty, and every row needs one
"#,
    );
    check(
        "vendor/huawei-receipt.csv",
        r#"
`104/2183` to `104/2183 `
    codes/vendor/huawei-receipt.csv:3: wire `104/2183 ` has spaces around it: remove them
`104/2183` to ``
    codes/vendor/huawei-receipt.csv:3: wire is empty, and every row needs one
`104/2183` to `Not Active`
    codes/vendor/huawei-receipt.csv:4: wire `not-active` reads the same as the wire `Not Active` of line 3, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
    codes/vendor/huawei-receipt.csv:4: name `NotActive` reads the same as the wire `Not Active` of line 3, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`104/2183` to `NOT_ACTIVE`
    codes/vendor/huawei-receipt.csv:4: wire `not-active` reads the same as the wire `NOT_ACTIVE` of line 3, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
    codes/vendor/huawei-receipt.csv:4: name `NotActive` reads the same as the wire `NOT_ACTIVE` of line 3, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`104/2183` to `-0`
`104/2183` to `0`
    codes/vendor/huawei-receipt.csv:3: duplicate wire `0`, first at line 2
`time-out` to `timed-out delivered`
    codes/vendor/huawei-receipt.csv:3: aliases `delivered` reads the same as the name `Delivered` of line 2, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`time-out` to `0`
    codes/vendor/huawei-receipt.csv:3: aliases `0` reads the same as the wire `0` of line 2, because case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias
`done,alive,,It arrived.,,,primary` to `done,alive,,It arrived.,,,secondary`
    codes/vendor/huawei-receipt.csv:2: confidence `secondary` is not enough for an alive token: find a better source, or make it `unaffected`
`done,alive,,It arrived.,,,primary` to `done,alive,,It arrived.,,,copy`
"#,
    );
    check(
        "vendor/common-http.csv",
        r#"
`410,Gone` to `42,Gone`
    codes/vendor/common-http.csv:2: wire `42` is not an HTTP status: write numbers from 100 to 599
`410,Gone` to `+410,Gone`
    codes/vendor/common-http.csv:2: wire `+410` must be written 410
`confirm_token,suspect` to `remove_token,dead`
    codes/vendor/common-http.csv:2: token `dead` needs more than an HTTP status, and this list is of kind `http`: make it `suspect`, with the action `confirm_token`
`Confirm.,,` to `Confirm.,huawei:80300007,`
    codes/vendor/common-http.csv:2: same_as `huawei:80300007` is a row of another channel: name one of common, or leave this empty
`Confirm.,,` to `Confirm.,common:2,`
    codes/vendor/common-http.csv:2: same_as `common:2` says something else (its action is `done` and its token is `unaffected`): a row with the same meaning has the same action and token, so correct one of the two, or leave this empty
"#,
    );
}

#[test]
fn cells_of_the_chinese_texts() {
    check(
        "zh/huawei.csv",
        r#"
`80000000` to `80000001`
    codes/zh/huawei.csv:2: code `80000001` is not a code of codes/huawei.csv: correct it, or remove this line
`80000000` to `080000000`
    codes/zh/huawei.csv:2: code `080000000` must be written 80000000
`80000000` to `80300007`
    codes/zh/huawei.csv:3: duplicate code 80300007, first at line 2
`已下发。` to ``
    codes/zh/huawei.csv:2: description is empty, and every row needs one
`已下发。` to ` 已下发。`
    codes/zh/huawei.csv:2: description ` 已下发。` has spaces around it: remove them
`已下发。` to `It was sent.`
    codes/zh/huawei.csv:2: description `It was sent.` has no Chinese character: write it in Chinese, or remove this line to show English
`code,description\n` to ``
    codes/zh/huawei.csv:1: the heading of code is `80000000`: the first line must be code,description
`code,description` to `code,text`
    codes/zh/huawei.csv:1: the heading of description is `text`: the first line must be code,description
`,已下发。` to ``
    codes/zh/huawei.csv:2: description has no cell (the line has 1 cells and the header 2): keep the comma of an empty cell
"#,
    );
    check(
        "zh/actions.csv",
        "
`wait` to `wate`
    codes/zh/actions.csv:3: action `wate` is unknown. Known actions: done, wait, inspect, remove_token, confirm_token, investigate
`wait` to `done`
    codes/zh/actions.csv:3: duplicate action `done`, first at line 2
`等待` to ``
    codes/zh/actions.csv:3: title is empty, and every row needs one
`请等待。` to `Wait.`
    codes/zh/actions.csv:3: advice `Wait.` has no Chinese character: write it in Chinese, or remove this line to show English
",
    );
    check(
        "zh/verdicts.csv",
        "
`dead` to `deed`
    codes/zh/verdicts.csv:2: token `deed` is unknown. Did you mean `dead`? Known tokens: dead, suspect, unaffected, alive
`suspect` to `dead`
    codes/zh/verdicts.csv:3: duplicate token `dead`, first at line 2
`失效` to `失效 `
    codes/zh/verdicts.csv:2: title `失效 ` has spaces around it: remove them
`此码证明令牌已失效` to ``
    codes/zh/verdicts.csv:2: meaning is empty, and every row needs one
",
    );
}

#[test]
fn chinese_texts_are_optional_and_have_their_table() {
    let tables = Tables::valid_with_chinese();
    for file in ["zh/huawei.csv", "zh/actions.csv", "zh/verdicts.csv"] {
        tables.remove(file);
        assert_eq!(tables.problems(), [""; 0], "without {file}");
    }

    let tables = Tables::valid_with_chinese();
    tables.write("zh/hauwei.csv", "code,description\n80000000,已下发。\n");
    assert_eq!(
        tables.problems(),
        [
            "codes/zh/hauwei.csv: no channel's table has these texts: rename the file, or remove it. Did you mean `zh/huawei.csv`? Known tables of texts: zh/common.csv, zh/huawei.csv, zh/actions.csv, zh/verdicts.csv"
        ]
    );

    // The codes of a table that cannot be read, or that is missing, are not known.
    for damage in ["80000000,Success", "80000000,,"] {
        let tables = Tables::valid_with_chinese();
        tables.edit("huawei.csv", "80000000,Success", damage);
        assert!(tables.problems().iter().all(|problem| !problem.contains("zh/")), "{:?}", tables.problems());
    }
    let tables = Tables::valid_with_chinese();
    tables.remove("huawei.csv");
    assert!(matches!(&tables.problems()[..], [problem] if problem.starts_with("codes/channels.csv:3: ")));

    let tables = Tables::valid();
    tables.write("zh", "");
    let problems = tables.problems();
    assert!(problems.len() == 1 && problems[0].starts_with("codes/zh: cannot be read ("), "{problems:?}");
}

#[test]
fn lists_and_files_that_are_not_there() {
    let lists = || Tables::valid_with_lists();
    assert_eq!(lists().problems(), [""; 0]);

    let tables = lists();
    tables.remove("vendor/huawei-send.csv");
    assert_eq!(
        tables.problems(),
        [
            "codes/vendor/lists.csv:2: list `huawei-send` has no table: add codes/vendor/huawei-send.csv with the header wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source, or remove this row"
        ]
    );

    let tables = lists();
    tables.edit("vendor/lists.csv", "huawei-receipt,HuaweiReceipt,huawei,receipt,text,Huawei receipts,\n", "");
    tables.edit("vendor/huawei-receipt.csv", "wait", "weight");
    assert_eq!(
        tables.problems(),
        [
            "codes/vendor/huawei-receipt.csv: no row of codes/vendor/lists.csv is for this list: add one, or remove the file. Did you mean `vendor/huawei-send.csv`? Known lists: vendor/common-http.csv, vendor/huawei-send.csv",
            "codes/vendor/huawei-receipt.csv:3: action `weight` is unknown. Known actions: done, wait, inspect, remove_token, confirm_token, investigate",
        ],
        "a list that the registry does not have is read, too"
    );

    let tables = lists();
    let missing = fs::read(tables.folder().join("nothing")).unwrap_err();
    tables.remove("vendor/lists.csv");
    assert_eq!(
        tables.problems(),
        [format!(
            "codes/vendor/lists.csv: cannot be read ({missing}): it must be a CSV file with the header list,enum,channel,kind,wire,title,doc_url"
        )]
    );
    for file in ["common-http", "huawei-send", "huawei-receipt"] {
        tables.remove(&format!("vendor/{file}.csv"));
    }
    assert_eq!(tables.problems(), [""; 0], "a catalogue without lists is one");

    let tables = Tables::valid();
    tables.write("vendor", "");
    let problems = tables.problems();
    assert!(problems.len() == 1 && problems[0].starts_with("codes/vendor: cannot be read ("), "{problems:?}");
}

#[test]
fn a_row_that_says_the_same_as_a_dead_one_may_be_dead() {
    let tables = Tables::valid_with_lists();
    tables.edit("huawei.csv", "confirm_token,suspect", "remove_token,dead");
    tables.edit("vendor/huawei-send.csv", "confirm_token,suspect", "remove_token,dead");
    assert_eq!(tables.problems(), [""; 0], "a copy, with the same_as of a dead row");
    tables.edit("vendor/huawei-send.csv", "huawei:80300007", "");
    assert_eq!(
        tables.problems(),
        [
            "codes/vendor/huawei-send.csv:3: confidence `copy` is not enough for a dead token: it needs `primary`, `sdk`, or a same_as of a dead row"
        ]
    );
}

#[test]
fn a_list_is_not_blamed_for_the_tables_that_it_names() {
    let tables = Tables::valid_with_lists();
    tables.edit("huawei.csv", "80300007,AllTokensInvalid", "80300007,all_tokens");
    let problems = tables.problems();
    assert!(problems.len() == 1 && problems[0].starts_with("codes/huawei.csv:3: name "), "{problems:?}");

    let tables = Tables::valid_with_lists();
    tables.edit("channels.csv", "Huawei,Huawei codes", ",Huawei codes");
    assert_eq!(tables.problems(), ["codes/channels.csv:3: title is empty, and every row needs one"]);
    tables.write("channels.csv", "");
    let problems = tables.problems();
    assert!(problems.len() == 1 && problems[0].starts_with("codes/channels.csv:1: "), "{problems:?}");

    let tables = Tables::valid_with_lists();
    tables.write("actions.csv", "");
    tables.edit("vendor/lists.csv", "huawei,send", "hms,send");
    tables.edit("vendor/huawei-send.csv", "vendor-page mpaas", "page");
    let problems = tables.problems();
    assert!(problems[0].starts_with("codes/actions.csv:1: "), "{problems:?}");
    assert_eq!(
        problems[1..],
        [
            "codes/vendor/lists.csv:2: channel `hms` is unknown. Known channels: common, huawei",
            "codes/vendor/huawei-send.csv:3: source `page` is unknown. Known sources: mpaas, vendor-page",
        ]
    );
}

#[test]
fn every_action_that_the_code_names_is_needed() {
    let mut named = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut folders = vec![root.join("src"), root.join("cli/src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            // What the readers of replies name is needed by the vendors' lists, whose rows use it.
            if path.is_dir() && !path.ends_with("prebuilt") && !path.ends_with("src/reply") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(path).unwrap();
                // An example in a comment may match all actions.
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<String>();
                let names = code.split("Action::").skip(1).map(|rest| {
                    let end = rest.find(|char: char| !char.is_ascii_alphanumeric()).unwrap_or(rest.len());
                    rest[..end].to_owned()
                });
                // The variants, and not the functions nor the constants.
                named.extend(
                    names.filter(|name| name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)),
                );
            }
        }
    }
    assert_eq!(named, NAMED_ACTIONS.iter().map(|id| id.to_upper_camel_case()).collect());
}

#[test]
fn a_note_names_the_other_channels_of_its_number() {
    check(
        "huawei.csv",
        r#"
`80000000` to `2`
    codes/common.csv:2: note does not name huawei, where 2 is listed as well: say whether it means the same there
    codes/huawei.csv:2: note does not name common, where 2 is listed as well: say whether it means the same there
`80000000,Success,done,unaffected,,It was sent.,,` to `2,Success,done,unaffected,,It was sent.,,Not as in (common).`
    codes/common.csv:2: note does not name huawei, where 2 is listed as well: say whether it means the same there
`80000000,Success,done,unaffected,,It was sent.,,` to `2,Success,done,unaffected,,It was sent.,,Uncommon.`
    codes/common.csv:2: note does not name huawei, where 2 is listed as well: say whether it means the same there
    codes/huawei.csv:2: note does not name common, where 2 is listed as well: say whether it means the same there
"#,
    );
    let tables = Tables::valid();
    tables.edit("huawei.csv", "80000000", "2");
    assert!(read(tables.folder()).is_ok(), "an import may leave notes to a person");
    tables.edit("huawei.csv", "done", "don");
    let problems = tables.problems();
    assert!(problems[0].starts_with("codes/huawei.csv:2: action `don`"), "{problems:?}");
}

#[test]
fn a_file_in_another_form_is_told_by_its_cause() {
    let utf_16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let lines = fs::read_to_string(Tables::valid().folder().join("huawei.csv")).unwrap();
    let marked = format!("\u{feff}{lines}");
    let utf_8 = "the file is saved as UTF-16: save it as UTF-8, which Excel calls \"CSV UTF-8\"";
    let semicolons = "the cells are separated by semicolons: save the file with commas between them";
    let sep = "the line `sep=` is only for spreadsheets: delete it, so that the header is the first line";
    let cases: [(Vec<u8>, &str); 9] = [
        (utf_16(&marked, u16::to_le_bytes), utf_8),
        (utf_16(&marked, u16::to_be_bytes), utf_8),
        (utf_16(&lines, u16::to_le_bytes), utf_8),
        (utf_16(&lines, u16::to_be_bytes), utf_8),
        (lines.replace(',', ";").into(), semicolons),
        (marked.replace(',', ";").into(), semicolons),
        (lines.replace(',', "\t").into(), "the cells are separated by tabs: save the file with commas between them"),
        (format!("sep=,\r\n{lines}").into(), sep),
        (
            lines.replace('\n', "\r").into(),
            "the lines end with CR only, as on old Macs: save the file with LF line ends",
        ),
    ];
    for (bytes, cause) in cases {
        let tables = Tables::valid();
        tables.write("huawei.csv", bytes);
        assert_eq!(tables.problems(), [format!("codes/huawei.csv:1: {cause}")]);
    }
}

#[test]
fn the_shape_of_a_file() {
    const HEADER: &str = "code,name,action,token,label,description,explanation,note,source";
    check(
        "huawei.csv",
        r#"
`code,name` to `code,nmae`
    codes/huawei.csv:1: the heading of name is `nmae`: the first line must be code,name,action,token,label,description,explanation,note,source
`,source` to ``
    codes/huawei.csv:1: source has no heading: the first line must be code,name,action,token,label,description,explanation,note,source
`,source` to `,source,`
    codes/huawei.csv:1: the heading `` is not a column: the first line must be code,name,action,token,label,description,explanation,note,source
`It was sent.` to `It was sent, twice`
    codes/huawei.csv:2: cell 10 `mpaas` is one cell too many (the line has 10 cells and the header 9): put a text that holds a comma between quotes
`,,,mpaas` to `,mpaas`
    codes/huawei.csv:2: note has no cell (the line has 7 cells and the header 9): keep the comma of an empty cell
`It was sent.` to `"It was sent.`
    codes/huawei.csv:2: description `"It was sent.,,,mpaas` has an opening quote that is not closed on this line: keep a record on one line, and write a quote inside a text twice
`It was sent.` to `It was "sent".`
    codes/huawei.csv:2: description `It was "sent".,,,mpaas` has a stray quote: put a text that holds a quote between quotes, and write the quote inside it twice
`It was sent.` to `"It was sent".`
    codes/huawei.csv:2: description `"It was sent".,,,mpaas` has a stray quote: put a text that holds a quote between quotes, and write the quote inside it twice
`It was sent.` to `"It was ""sent"", twice"`
`It was sent.` to `It\twas\0sent.`
    codes/huawei.csv:2: description `It\twas\0sent.` holds the control character U+0009: remove it
`It was sent.` to `It was\u{a0}sent.`
    codes/huawei.csv:2: description `It was\u{a0}sent.` holds the no-break or other special space U+00A0: write a plain space instead
`It was sent.` to `It was\u{3000}sent.`
    codes/huawei.csv:2: description `It was\u{3000}sent.` holds the no-break or other special space U+3000: write a plain space instead
`It was sent.` to `It was \u{200b}sent.`
    codes/huawei.csv:2: description `It was \u{200b}sent.` holds U+200B, an invisible character: remove it
`It was sent.` to `It was s\u{ad}ent.`
    codes/huawei.csv:2: description `It was s\u{ad}ent.` holds U+00AD, an invisible character: remove it
`It was sent.` to `It was \u{feff}sent.`
    codes/huawei.csv:2: description `It was \u{feff}sent.` holds U+FEFF, an invisible character: remove it
`It was sent.` to `It was\u{fe0f} sent.`
    codes/huawei.csv:2: description `It was\u{fe0f} sent.` holds U+FE0F, an invisible character: remove it
`It was sent.` to `It was  sent.`
    codes/huawei.csv:2: description `It was  sent.` has two spaces in a row after `It was`: write one
`It was sent.` to `It was \u{202e}sent.`
    codes/huawei.csv:2: description `It was \u{202e}sent.` holds U+202E, an invisible character: remove it
`It was sent.` to `It was \u{2800}sent.`
    codes/huawei.csv:2: description `It was ⠀sent.` holds U+2800, an invisible character: remove it
`It was sent.` to `It was \u{1bca0}sent.`
    codes/huawei.csv:2: description `It was \u{1bca0}sent.` holds U+1BCA0, an invisible character: remove it
`It was sent.` to `It was \u{1d173}sent.`
    codes/huawei.csv:2: description `It was \u{1d173}sent.` holds U+1D173, an invisible character: remove it
"#,
    );

    let tables = Tables::valid();
    tables.write("huawei.csv", "");
    let missing = format!("codes/huawei.csv:1: the header is missing: the first line must be {HEADER}");
    assert_eq!(tables.problems(), [missing.as_str()]);
    tables.write("huawei.csv", "\n\r\n\n");
    assert_eq!(tables.problems(), [missing.as_str()]);
    tables.write("huawei.csv", HEADER);
    assert_eq!(tables.problems(), [""; 0], "an empty table is one");
    tables.write("huawei.csv", [HEADER.as_bytes(), b"\n1,\"a,\",b\xffc,\n"].concat());
    assert_eq!(
        tables.problems(),
        ["codes/huawei.csv:2: action `b` is followed by the byte 0xff, which is not UTF-8: save the file as UTF-8"]
    );
    tables.write("huawei.csv", [HEADER.as_bytes(), b"\n1,\"a,\xe4\xb8"].concat());
    assert_eq!(
        tables.problems(),
        ["codes/huawei.csv:2: name `\"a,` is followed by the byte 0xe4, which is not UTF-8: save the file as UTF-8"]
    );
}

#[test]
fn files_that_are_not_there() {
    let tables = Tables::valid();
    let missing = fs::read(tables.folder().join("nothing")).unwrap_err();
    let folder = fs::read(tables.folder()).unwrap_err();

    tables.remove("huawei.csv");
    assert_eq!(
        tables.problems(),
        [
            "codes/channels.csv:3: channel `huawei` has no table: add codes/huawei.csv with the header code,name,action,token,label,description,explanation,note,source, or remove this row"
        ]
    );
    fs::create_dir(tables.folder().join("huawei.csv")).unwrap();
    assert_eq!(
        tables.problems(),
        [format!(
            "codes/huawei.csv: cannot be read ({folder}): it must be a CSV file with the header code,name,action,token,label,description,explanation,note,source"
        )]
    );

    for (file, header) in [
        ("channels.csv", "channel,enum,title,page_heading,page_columns,aliases,doc_url"),
        ("actions.csv", "action,title,retryable,advice"),
        ("sources.csv", "source,authority,title,url,seen"),
    ] {
        let tables = Tables::valid();
        tables.remove(file);
        assert_eq!(
            tables.problems(),
            [format!("codes/{file}: cannot be read ({missing}): it must be a CSV file with the header {header}")],
            "and nothing about the rows that refer to it"
        );
    }

    let tables = Tables::valid();
    fs::remove_dir_all(tables.folder()).unwrap();
    assert_eq!(
        tables.problems(),
        [format!(
            "codes: cannot be read ({missing}): it must be the folder of channels.csv, actions.csv, sources.csv and one table per channel"
        )]
    );
}

#[test]
fn a_table_without_a_channel_is_read_too() {
    let tables = Tables::valid();
    let text = fs::read_to_string(tables.folder().join("huawei.csv")).unwrap();
    tables.write("meizu.csv", text.replace("done", "don"));
    assert_eq!(
        tables.problems(),
        [
            "codes/meizu.csv: no row of codes/channels.csv is for this table: add one, or remove the file. Known tables: common.csv, huawei.csv",
            "codes/meizu.csv:2: action `don` is unknown. Did you mean `done`? Known actions: done, wait, inspect, remove_token, confirm_token, investigate",
        ]
    );
}

#[test]
fn lines_are_numbered_as_an_editor_does() {
    let tables = Tables::valid();
    let text = fs::read_to_string(tables.folder().join("huawei.csv")).unwrap();
    let duplicate = text.lines().last().unwrap().replace("AllTokensInvalid", "Again").replace("ALL_BAD", "");
    let broken = format!("\u{feff}{}\n\n{duplicate}", text.replace('\n', "\n\n"));
    for text in [broken.clone(), broken.replace('\n', "\r\n")] {
        tables.write("huawei.csv", text);
        assert_eq!(tables.problems(), ["codes/huawei.csv:9: duplicate code 80300007, first at line 5"]);
    }
}

#[test]
fn a_byte_order_mark_and_crlf_are_accepted() {
    let tables = Tables::valid_with_lists();
    let plain = format!("{:?}", tables.load().unwrap());
    for (file, text) in with_lists() {
        tables.write(file, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    assert_eq!(format!("{:?}", tables.load().unwrap()), plain);
}

#[test]
fn all_problems_of_all_files_are_reported_at_once() {
    let tables = Tables::valid();
    tables.edit("channels.csv", "Huawei,", " Huawei,");
    tables.edit("channels.csv", "HMS", "HMS ANDROID");
    tables.edit("actions.csv", "no,Nothing", "never,Nothing");
    tables.edit("sources.csv", "2026-02", "yesterday");
    tables.edit("common.csv", "2,Acked", "two,acked");
    tables.edit("huawei.csv", "80000000,Success,done,unaffected", "80000000,Success,,dead");
    tables.edit("huawei.csv", "suspect,ALL_BAD", "suspicious,42");
    tables.edit("huawei.csv", "\n80300007", "\nshort,line\n80000000");
    for (file, text) in LISTS {
        tables.write(file, text);
    }
    for (file, text) in CHINESE {
        tables.write(file, text);
    }
    tables.edit("zh/actions.csv", "done", "dune");
    tables.edit("zh/verdicts.csv", "失效", "");
    tables.edit("vendor/lists.csv", "Huawei receipts", "");
    tables.edit("vendor/huawei-send.csv", "Gone,,", "gone,OK,");
    tables.edit(
        "vendor/huawei-receipt.csv",
        "done,alive,,It arrived.,,,primary",
        "done,alive,20,It arrived.,,,secondary",
    );
    assert_eq!(
        tables.problems(),
        [
            "codes/channels.csv:3: title ` Huawei` has spaces around it: remove them",
            "codes/channels.csv:3: duplicate aliases `ANDROID`, first at line 2",
            "codes/actions.csv:2: retryable `never` is unknown. Known answers: no, yes",
            "codes/sources.csv:2: seen `yesterday` is not a date: write 2026, 2026-02 or 2026-02-28, or leave it empty",
            "codes/common.csv:2: code `two` is not an integer from -9223372036854775808 to 9223372036854775807",
            "codes/common.csv:2: name `acked` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword, such as `Acked`",
            "codes/huawei.csv:2: action `` is unknown. Known actions: done, wait, inspect, remove_token, confirm_token, investigate",
            "codes/huawei.csv:3: action has no cell (the line has 2 cells and the header 9): keep the comma of an empty cell",
            "codes/huawei.csv:4: duplicate code 80000000, first at line 2",
            "codes/huawei.csv:4: label `42` is a number and would be read as the code 42: leave the label empty",
            "codes/huawei.csv:4: token `suspicious` is unknown. Known tokens: dead, suspect, unaffected, alive",
            "codes/vendor/lists.csv:3: title is empty, and every row needs one",
            "codes/vendor/huawei-receipt.csv:2: confidence `secondary` is not enough for an alive token: find a better source, or make it `unaffected`",
            "codes/vendor/huawei-receipt.csv:2: http_status `20` is not an HTTP status: write numbers from 100 to 599",
            "codes/vendor/huawei-send.csv:4: name `gone` is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword, such as `Gone`",
            "codes/vendor/huawei-send.csv:4: duplicate aliases `OK`, first at line 2",
            "codes/zh/actions.csv:2: action `dune` is unknown. Did you mean `done`? Known actions: done, wait, inspect, remove_token, confirm_token, investigate",
            "codes/zh/verdicts.csv:2: title is empty, and every row needs one",
        ]
    );
}

#[test]
fn a_list_has_no_more_codes_than_its_lookup_can_number() {
    let tables = Tables::valid_with_lists();
    let row = |number: u32| format!("wire-{number},T{number},,wait,unaffected,,It waits.,,,secondary,vendor-page\n");
    let with = |rows: u32| {
        let header = LISTS[2].1.lines().next().unwrap();
        tables.write("vendor/huawei-receipt.csv", format!("{header}\n{}", (0..rows).map(row).collect::<String>()));
        tables.problems()
    };
    assert!(with(1 << 16).is_empty());
    let told =
        "codes/vendor/huawei-receipt.csv:65538: this is code 65537 of the list, and a list can have at most 65536";
    assert_eq!(with((1 << 16) + 1), [told]);
}
