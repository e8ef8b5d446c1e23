//! Labelled pairs of tables: before, after, and what `diff` says of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use super::{between, folder, report};
use crate::codegen::load;

/// Small tables in a folder of their own.
fn tables() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let write = |name: &str, rows: &str| {
        fs::create_dir_all(place.path().join(name).parent().unwrap()).unwrap();
        fs::write(place.path().join(name), load::header(name).join(",") + "\n" + rows).unwrap()
    };
    write(
        "channels.csv",
        "common,CommonStatus,Common,Common codes,code label description,MPAAS,https://example.com/common\n\
         huawei,HuaweiStatus,Huawei,Huawei codes,code description,HMS,\n",
    );
    write(
        "actions.csv",
        "done,Do nothing,no,It was sent.\nwait,Wait,no,It is sent later.\nretry,Retry,yes,Send again.\n\
         slow_down,Slow down,yes,Send later.\nremove_token,Remove,no,Delete it.\nconfirm_token,Confirm,no,Confirm it.\nfix_request,Fix,no,Correct it.\n\
         inspect,Read,no,Read it.\ninvestigate,Investigate,no,Tell a human.\n",
    );
    write("sources.csv", "page,Vendor,The page,https://example.com/page,2026\nsdk,Vendor,The SDK,,\n");
    write("common.csv", "2,Acked,done,unaffected,Acked,It was sent.,,,page\n");
    write(
        "huawei.csv",
        "100,Invalid,fix_request,unaffected,,Invalid.,,,page\n\
         111,Busy,retry,unaffected,BUSY,Busy.,Try later.,,page\n\
         200,Offline,wait,unaffected,,Offline.,,A note.,page sdk\n\
         300,Gone,confirm_token,suspect,,Gone.,,Confirm.,page\n",
    );
    write(
        "vendor/lists.csv",
        "huawei-send,HuaweiSend,huawei,send,integer,Huawei codes,https://example.com/send\n\
         huawei-receipt,HuaweiReceipt,huawei,receipt,text,Huawei receipts,\n",
    );
    write(
        "vendor/huawei-send.csv",
        "111,Busy,BUSY,retry,unaffected,503,Busy.,Try later.,,primary,page\n\
         300,Gone,,confirm_token,suspect,,Gone.,Confirm.,,copy,page sdk\n",
    );
    write(
        "vendor/huawei-receipt.csv",
        "0,Delivered,,done,unaffected,,It arrived.,,,primary,page\n\
         2,NotInstalled,,wait,unaffected,,No app.,,,sdk,page\n\
         104/5,TimedOut,,confirm_token,suspect,,Too late.,Confirm.,,copy,page\n",
    );
    place
}

/// What an edit of one file is called: file, text, its replacement, and the lines that `diff` prints.
type Pair = (&'static str, &'static str, &'static str, &'static str);

const PAIRS: &[Pair] = &[
    // Codes.
    ("huawei.csv", "200,", "101,Late,wait,unaffected,,Late.,,,page\n200,", "minor: huawei 101 Late added"),
    ("huawei.csv", "111,Busy,retry,unaffected,BUSY,Busy.,Try later.,,page\n", "", "major: huawei 111 Busy removed"),
    ("huawei.csv", "100,Invalid", "99,Invalid", "major: huawei 100 Invalid removed\nminor: huawei 99 Invalid added"),
    ("huawei.csv", "100,Invalid,", "100,Wrong,", "major: huawei 100 Wrong: renamed from \"Invalid\""),
    // The order of rows means nothing.
    (
        "huawei.csv",
        "100,Invalid,fix_request,unaffected,,Invalid.,,,page\n111,Busy,retry,unaffected,BUSY,Busy.,Try later.,,page\n",
        "111,Busy,retry,unaffected,BUSY,Busy.,Try later.,,page\n100,Invalid,fix_request,unaffected,,Invalid.,,,page\n",
        "",
    ),
    // Texts.
    (
        "huawei.csv",
        ",Invalid.,",
        ",Not valid.,",
        "patch: huawei 100 Invalid: description changed from \"Invalid.\" to \"Not valid.\"",
    ),
    ("huawei.csv", "Try later.", "", "patch: huawei 111 Busy: explanation changed from \"Try later.\" to nothing"),
    (
        "huawei.csv",
        "Invalid.,,",
        "Invalid.,Look.,",
        "patch: huawei 100 Invalid: explanation changed from nothing to \"Look.\"",
    ),
    ("huawei.csv", "A note.", "Another.", "patch: huawei 200 Offline: note changed from \"A note.\" to \"Another.\""),
    ("huawei.csv", "page sdk", "page", "patch: huawei 200 Offline: source changed from \"page sdk\" to \"page\""),
    (
        "huawei.csv",
        "page sdk",
        "sdk page",
        "patch: huawei 200 Offline: source changed from \"page sdk\" to \"sdk page\"",
    ),
    ("huawei.csv", "BUSY", "TOO BUSY", "minor: huawei 111 Busy: label changed from \"BUSY\" to \"TOO BUSY\""),
    ("huawei.csv", "BUSY", "", "minor: huawei 111 Busy: label changed from \"BUSY\" to nothing"),
    (
        "huawei.csv",
        "100,Invalid,fix_request,unaffected,,",
        "100,Invalid,fix_request,unaffected,BAD,",
        "minor: huawei 100 Invalid: label changed from nothing to \"BAD\"",
    ),
    // Verdicts that move towards sending again.
    (
        "huawei.csv",
        "200,Offline,wait",
        "200,Offline,retry",
        "minor: huawei 200 Offline: action changed from \"wait\" to \"retry\"",
    ),
    (
        "huawei.csv",
        "200,Offline,wait",
        "200,Offline,slow_down",
        "minor: huawei 200 Offline: action changed from \"wait\" to \"slow_down\"",
    ),
    (
        "huawei.csv",
        "100,Invalid,fix_request",
        "100,Invalid,retry",
        "minor: huawei 100 Invalid: action changed from \"fix_request\" to \"retry\"",
    ),
    ("common.csv", "2,Acked,done", "2,Acked,retry", "minor: common 2 Acked: action changed from \"done\" to \"retry\""),
    (
        "huawei.csv",
        "300,Gone,confirm_token",
        "300,Gone,retry",
        "minor: huawei 300 Gone: action changed from \"confirm_token\" to \"retry\"",
    ),
    // Verdicts that move towards deleting the token.
    (
        "huawei.csv",
        "confirm_token,suspect",
        "remove_token,dead",
        "minor: huawei 300 Gone: action changed from \"confirm_token\" to \"remove_token\"\nminor: huawei 300 Gone: token changed from \"suspect\" to \"dead\"",
    ),
    (
        "huawei.csv",
        "wait,unaffected",
        "wait,suspect",
        "minor: huawei 200 Offline: token changed from \"unaffected\" to \"suspect\"",
    ),
    (
        "huawei.csv",
        "wait,unaffected",
        "remove_token,dead",
        "minor: huawei 200 Offline: action changed from \"wait\" to \"remove_token\"\nminor: huawei 200 Offline: token changed from \"unaffected\" to \"dead\"",
    ),
    (
        "huawei.csv",
        "100,Invalid,fix_request,unaffected",
        "100,Invalid,remove_token,dead",
        "minor: huawei 100 Invalid: action changed from \"fix_request\" to \"remove_token\"\nminor: huawei 100 Invalid: token changed from \"unaffected\" to \"dead\"",
    ),
    // A code that becomes a delivery lets `cleanup` remove the tokens that fail next to it.
    (
        "common.csv",
        "2,Acked,done,unaffected",
        "2,Acked,done,alive",
        "minor: common 2 Acked: token changed from \"unaffected\" to \"alive\"",
    ),
    // Verdicts that become more careful.
    (
        "huawei.csv",
        "111,Busy,retry",
        "111,Busy,wait",
        "patch: huawei 111 Busy: action changed from \"retry\" to \"wait\"",
    ),
    (
        "huawei.csv",
        "111,Busy,retry",
        "111,Busy,slow_down",
        "patch: huawei 111 Busy: action changed from \"retry\" to \"slow_down\"",
    ),
    (
        "huawei.csv",
        "100,Invalid,fix_request",
        "100,Invalid,inspect",
        "patch: huawei 100 Invalid: action changed from \"fix_request\" to \"inspect\"",
    ),
    (
        "huawei.csv",
        "confirm_token,suspect",
        "inspect,unaffected",
        "patch: huawei 300 Gone: action changed from \"confirm_token\" to \"inspect\"\npatch: huawei 300 Gone: token changed from \"suspect\" to \"unaffected\"",
    ),
    (
        "huawei.csv",
        "confirm_token,suspect",
        "investigate,unaffected",
        "patch: huawei 300 Gone: action changed from \"confirm_token\" to \"investigate\"\npatch: huawei 300 Gone: token changed from \"suspect\" to \"unaffected\"",
    ),
    // Channels.
    (
        "channels.csv",
        "common,CommonStatus",
        "common,MpaasStatus",
        "major: common MpaasStatus: renamed from \"CommonStatus\"",
    ),
    (
        "channels.csv",
        ",Huawei,",
        ",Huawei Push,",
        "minor: huawei HuaweiStatus: title changed from \"Huawei\" to \"Huawei Push\"",
    ),
    ("channels.csv", ",HMS,", ",HMS HUA,", "minor: huawei HuaweiStatus: aliases changed from \"HMS\" to \"HMS HUA\""),
    (
        "channels.csv",
        "https://example.com/common",
        "",
        "patch: common CommonStatus: doc_url changed from \"https://example.com/common\" to nothing",
    ),
    ("channels.csv", "Huawei codes", "Huawei", ""),
    // Registries.
    ("actions.csv", "investigate,", "ask,Ask,no,Ask.\ninvestigate,", "major: actions ask added"),
    ("actions.csv", "slow_down,Slow down,yes,Send later.\n", "", "major: actions slow_down removed"),
    ("actions.csv", "Fix,no", "Fix,yes", "minor: actions fix_request: retryable changed from \"no\" to \"yes\""),
    (
        "actions.csv",
        "Read it.",
        "Read all.",
        "patch: actions inspect: advice changed from \"Read it.\" to \"Read all.\"",
    ),
    ("sources.csv", "The SDK,,", "The SDK,,2026", "patch: sources sdk: seen changed from nothing to \"2026\""),
    ("sources.csv", "sdk,", "faq,Vendor,The FAQ,,\nsdk,", "patch: sources faq added"),
    // Rows of a list.
    (
        "vendor/huawei-receipt.csv",
        "104/5,",
        "104/6,Late,,wait,unaffected,,Late.,,,sdk,page\n104/5,",
        "minor: huawei-receipt 104/6 Late added",
    ),
    (
        "vendor/huawei-receipt.csv",
        "2,NotInstalled,,wait,unaffected,,No app.,,,sdk,page\n",
        "",
        "major: huawei-receipt 2 NotInstalled removed",
    ),
    (
        "vendor/huawei-receipt.csv",
        "104/5,",
        "105,",
        "major: huawei-receipt 104/5 TimedOut removed\nminor: huawei-receipt 105 TimedOut added",
    ),
    (
        "vendor/huawei-receipt.csv",
        "2,NotInstalled",
        "2,NoApp",
        "major: huawei-receipt 2 NoApp: renamed from \"NotInstalled\"",
    ),
    ("vendor/huawei-send.csv", ",BUSY,", ",,", "minor: huawei-send 111 Busy: aliases changed from \"BUSY\" to nothing"),
    (
        "vendor/huawei-send.csv",
        ",BUSY,",
        ",BUSY SO-BUSY,",
        "minor: huawei-send 111 Busy: aliases changed from \"BUSY\" to \"BUSY SO-BUSY\"",
    ),
    (
        "vendor/huawei-send.csv",
        "503",
        "500 503",
        "patch: huawei-send 111 Busy: http_status changed from \"503\" to \"500 503\"",
    ),
    (
        "vendor/huawei-send.csv",
        "Try later.",
        "",
        "patch: huawei-send 111 Busy: note changed from \"Try later.\" to nothing",
    ),
    (
        "vendor/huawei-send.csv",
        "Gone.,",
        "It is gone.,",
        "patch: huawei-send 300 Gone: description changed from \"Gone.\" to \"It is gone.\"",
    ),
    (
        "vendor/huawei-send.csv",
        "Try later.,,",
        "Try later.,huawei:111,",
        "patch: huawei-send 111 Busy: same_as changed from nothing to \"huawei:111\"",
    ),
    (
        "vendor/huawei-send.csv",
        "copy",
        "sdk",
        "patch: huawei-send 300 Gone: confidence changed from \"copy\" to \"sdk\"",
    ),
    (
        "vendor/huawei-send.csv",
        "page sdk",
        "sdk",
        "patch: huawei-send 300 Gone: source changed from \"page sdk\" to \"sdk\"",
    ),
    // Their verdicts, towards deleting or sending again, and away from it.
    (
        "vendor/huawei-receipt.csv",
        "wait,unaffected",
        "remove_token,dead",
        "minor: huawei-receipt 2 NotInstalled: action changed from \"wait\" to \"remove_token\"\nminor: huawei-receipt 2 NotInstalled: token changed from \"unaffected\" to \"dead\"",
    ),
    (
        "vendor/huawei-receipt.csv",
        "wait,unaffected",
        "retry,unaffected",
        "minor: huawei-receipt 2 NotInstalled: action changed from \"wait\" to \"retry\"",
    ),
    (
        "vendor/huawei-receipt.csv",
        "done,unaffected",
        "done,alive",
        "minor: huawei-receipt 0 Delivered: token changed from \"unaffected\" to \"alive\"",
    ),
    (
        "vendor/huawei-receipt.csv",
        "confirm_token,suspect",
        "inspect,unaffected",
        "patch: huawei-receipt 104/5 TimedOut: action changed from \"confirm_token\" to \"inspect\"\npatch: huawei-receipt 104/5 TimedOut: token changed from \"suspect\" to \"unaffected\"",
    ),
    // Lists.
    (
        "vendor/lists.csv",
        "HuaweiReceipt",
        "HuaweiReport",
        "major: huawei-receipt HuaweiReport: renamed from \"HuaweiReceipt\"",
    ),
    (
        "vendor/lists.csv",
        "receipt,text",
        "token,text",
        "major: huawei-receipt HuaweiReceipt: kind changed from \"receipt\" to \"token\"",
    ),
    (
        "vendor/lists.csv",
        "send,integer",
        "send,text",
        "major: huawei-send HuaweiSend: wire changed from \"integer\" to \"text\"",
    ),
    (
        "vendor/lists.csv",
        "Huawei receipts",
        "Receipts",
        "patch: huawei-receipt HuaweiReceipt: title changed from \"Huawei receipts\" to \"Receipts\"",
    ),
    (
        "vendor/lists.csv",
        "https://example.com/send",
        "",
        "patch: huawei-send HuaweiSend: doc_url changed from \"https://example.com/send\" to nothing",
    ),
    // Nothing.
    ("huawei.csv", "Offline.", "Offline.", ""),
];

fn edit(place: &Path, file: &str, from: &str, to: &str) {
    let path = place.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// What `diff` prints, without its last line, which sums up.
fn told(before: &Path, after: &Path) -> (Vec<String>, String) {
    let text = report::text(&between(&folder(before).unwrap(), &folder(after).unwrap()));
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    let sum = lines.pop().unwrap();
    (lines, sum)
}

#[test]
fn every_pair_is_told_with_its_bump() {
    let before = tables();
    for (file, from, to, expected) in PAIRS {
        let after = tables();
        edit(after.path(), file, from, to);
        let (lines, sum) = told(before.path(), after.path());
        assert_eq!(lines, expected.lines().collect::<Vec<_>>(), "{file}: {from:?} to {to:?}");
        let bump = expected.split(':').next().unwrap_or_default();
        assert_eq!(sum.contains(&format!("a {bump} version")), !expected.is_empty(), "{sum}");
    }
}

/// Adds Chinese texts to the tables of a folder.
fn add_chinese(place: &Path) {
    let write = |name: &str, text: &str| fs::write(place.join("zh").join(name), text).unwrap();
    fs::create_dir(place.join("zh")).unwrap();
    write("huawei.csv", "code,description\n100,无效。\n111,繁忙。\n");
    write("actions.csv", "action,title,advice\nwait,等待,稍后会下发。\n");
    write("verdicts.csv", "token,title,meaning\ndead,失效,令牌已失效\n");
}

#[test]
fn a_changed_chinese_text_is_a_patch() {
    let (before, after) = (tables(), tables());
    add_chinese(before.path());
    add_chinese(after.path());
    edit(after.path(), "zh/huawei.csv", "100,无效。\n", "100,参数无效。\n200,不在线。\n");
    edit(after.path(), "zh/huawei.csv", "111,繁忙。\n", "");
    edit(after.path(), "zh/actions.csv", "稍后会下发。", "稍后下发。");
    edit(after.path(), "zh/verdicts.csv", "令牌已失效", "证明令牌已失效");
    let expected = [
        "patch: huawei 100 Invalid: description_zh changed from \"无效。\" to \"参数无效。\"",
        "patch: huawei 111 Busy: description_zh changed from \"繁忙。\" to nothing",
        "patch: huawei 200 Offline: description_zh changed from nothing to \"不在线。\"",
        "patch: actions wait: advice_zh changed from \"稍后会下发。\" to \"稍后下发。\"",
        "patch: verdicts dead: meaning_zh changed from \"令牌已失效\" to \"证明令牌已失效\"",
    ];
    let (lines, sum) = told(before.path(), after.path());
    assert_eq!(lines, expected);
    assert_eq!(sum, "5 changes: a patch version");
}

#[test]
fn chinese_texts_come_and_go_as_a_whole_and_with_their_rows() {
    let (before, after) = (tables(), tables());
    add_chinese(after.path());
    let added = (vec!["patch: zh Chinese texts added".to_owned()], "1 change: a patch version".to_owned());
    assert_eq!(told(before.path(), after.path()), added);
    let removed = (vec!["patch: zh Chinese texts removed".to_owned()], "1 change: a patch version".to_owned());
    assert_eq!(told(after.path(), before.path()), removed);
    // A code that goes takes its text with it, which is no change of its own.
    add_chinese(before.path());
    edit(after.path(), "huawei.csv", "111,Busy,retry,unaffected,BUSY,Busy.,Try later.,,page\n", "");
    edit(after.path(), "zh/huawei.csv", "111,繁忙。\n", "");
    assert_eq!(told(before.path(), after.path()).0, ["major: huawei 111 Busy removed"]);
    assert_eq!(told(after.path(), before.path()).0, ["minor: huawei 111 Busy added"]);
    // So does an action.
    edit(after.path(), "actions.csv", "investigate,", "ask,Ask,no,Ask.\ninvestigate,");
    edit(after.path(), "zh/actions.csv", "wait,", "ask,询问,询问。\nwait,");
    let of_actions = |before: &Path, after: &Path| -> Vec<String> {
        told(before, after).0.into_iter().filter(|line| line.contains(" ask")).collect()
    };
    assert_eq!(of_actions(before.path(), after.path()), ["major: actions ask added"]);
    assert_eq!(of_actions(after.path(), before.path()), ["major: actions ask removed"]);
}

#[test]
fn a_channel_comes_and_goes_as_a_whole() {
    let (before, after) = (tables(), tables());
    edit(after.path(), "channels.csv", "huawei,", "meizu,MeizuStatus,Meizu,,code description,,\nhuawei,");
    let rows = "1,Ok,done,unaffected,,Sent.,,,page\n3,No,wait,unaffected,,Not sent.,,,page\n";
    fs::write(after.path().join("meizu.csv"), load::ROW_HEADER.join(",") + "\n" + rows).unwrap();
    let added =
        (vec!["minor: meizu MeizuStatus added, with 2 codes".to_owned()], "3 changes: a minor version".to_owned());
    assert_eq!(told(before.path(), after.path()), added);
    let removed = (vec!["major: meizu MeizuStatus removed".to_owned()], "1 change: a major version".to_owned());
    assert_eq!(told(after.path(), before.path()), removed);
}

#[test]
fn a_list_comes_and_goes_as_a_whole() {
    let (before, after) = (tables(), tables());
    edit(after.path(), "vendor/lists.csv", "huawei-receipt,HuaweiReceipt,huawei,receipt,text,Huawei receipts,\n", "");
    fs::remove_file(after.path().join("vendor/huawei-receipt.csv")).unwrap();
    let removed =
        (vec!["major: huawei-receipt HuaweiReceipt removed".to_owned()], "1 change: a major version".to_owned());
    assert_eq!(told(before.path(), after.path()), removed);
    let added = vec!["minor: huawei-receipt HuaweiReceipt added, with 3 codes".to_owned()];
    assert_eq!(told(after.path(), before.path()), (added, "4 changes: a minor version".to_owned()));
    fs::remove_dir_all(after.path().join("vendor")).unwrap();
    assert_eq!(told(after.path(), before.path()).0.len(), 2, "tables from before there were lists");
}

#[test]
fn a_code_that_becomes_one_to_confirm_may_be_deleted_in_the_end() {
    let (careful, after) = (tables(), tables());
    edit(careful.path(), "huawei.csv", "confirm_token,suspect", "investigate,suspect");
    let line = |bump: &str, from: &str, to: &str| {
        vec![format!("{bump}: huawei 300 Gone: action changed from \"{from}\" to \"{to}\"")]
    };
    assert_eq!(told(careful.path(), after.path()).0, line("minor", "investigate", "confirm_token"));
    assert_eq!(told(after.path(), careful.path()).0, line("patch", "confirm_token", "investigate"));
}

#[test]
fn markdown_and_the_feed_hold_what_the_text_holds() {
    let (before, after) = (tables(), tables());
    edit(after.path(), "huawei.csv", "100,Invalid,fix_request", "100,Wrong,retry");
    edit(after.path(), "vendor/huawei-receipt.csv", "104/5,TimedOut,,", "104/5,TimedOut,late,");
    let changes = between(&folder(before.path()).unwrap(), &folder(after.path()).unwrap());
    assert_eq!(
        report::markdown(&changes),
        "**Breaking**\n\n- huawei 100 `Wrong`: renamed from \"Invalid\"\n\n**New**\n\n\
         - huawei 100 `Wrong`: action changed from \"fix_request\" to \"retry\"\n\
         - huawei-receipt 104/5 `TimedOut`: aliases changed from nothing to \"late\"\n"
    );
    let feed = serde_json::to_value(report::feed(&changes)).unwrap();
    assert_eq!(feed["bump"], "major");
    assert_eq!(
        feed["changes"][1],
        serde_json::json!({
            "bump": "minor", "kind": "judged", "table": "huawei", "code": 100, "name": "Wrong",
            "column": "action", "from": "fix_request", "to": "retry"
        })
    );
    // With its table and its code, a row has all of its anchor: `huawei-receipt-104/5`.
    assert_eq!(
        feed["changes"][2],
        serde_json::json!({
            "bump": "minor", "kind": "relabelled", "table": "huawei-receipt", "wire": "104/5", "name": "TimedOut",
            "column": "aliases", "from": "", "to": "late"
        })
    );
}
