//! The vendors' own lists: every row is as its file has it, and a code means something only in its list.

#![cfg(feature = "vendor")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use proptest::prelude::*;
use push_status::vendor::{
    self, AppleHttp, AppleSend, CommonSend, Confidence, FcmSend, HuaweiSend, List, ListKind, Lookup, MeizuSend,
    MeizuToken, OppoReceipt, Resolved, VendorStatus,
};
use push_status::{Action, Channel, PushStatus, TokenVerdict};
use support::{Record, any_code, saved, table};

fn rows(list: List) -> Vec<Record> {
    table(&format!("vendor/{list}"))
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn the_registry_is_as_its_file_has_it() {
    let records = table("vendor/lists");
    assert_eq!(records.len(), List::ALL.len());
    for (list, record) in List::ALL.iter().zip(&records) {
        assert_eq!(list.id(), record["list"]);
        assert_eq!(format!("{list:?}"), record["enum"]);
        assert_eq!(list.channel().id(), record["channel"]);
        assert_eq!(list.kind().id(), record["kind"]);
        assert_eq!(list.title(), record["title"]);
        assert_eq!(list.doc_url().unwrap_or_default(), record["doc_url"]);
        assert_eq!(record["list"].parse(), Ok(*list));
        assert!(list.channel().lists().any(|other| other == *list));
    }
}

#[test]
fn every_row_is_as_its_file_has_it() {
    for list in List::ALL.iter().copied() {
        let records = rows(list);
        assert_eq!(list.statuses().len(), records.len(), "{list}");
        for (status, record) in list.statuses().zip(&records) {
            let wire = record["wire"].as_str();
            assert_eq!(list.lookup(wire), Lookup::Listed(status), "{list} {wire}");
            assert_eq!((status.list(), status.wire(), status.name()), (list, wire, record["name"].as_str()));
            assert_eq!(status.aliases(), words(&record["aliases"]), "{status}");
            let statuses: Vec<_> = status.http_statuses().iter().map(u16::to_string).collect();
            assert_eq!(statuses, words(&record["http_status"]), "{status}");
            assert_eq!(status.description(), record["description"], "{status}");
            assert_eq!(status.note().unwrap_or_default(), record["note"], "{status}");
            assert_eq!(status.action().id(), record["action"], "{status}");
            assert_eq!(status.token_verdict().id(), record["token"], "{status}");
            assert_eq!(status.confidence().id(), record["confidence"], "{status}");
            let same_as = status.same_as().map(|status| format!("{}:{}", status.channel(), status.code()));
            assert_eq!(same_as.unwrap_or_default(), record["same_as"], "{status}");
            let sources: Vec<_> = status.sources().iter().map(|source| source.id()).collect();
            assert_eq!(sources, words(&record["source"]), "{status}");
        }
    }
    assert_eq!(VendorStatus::all().count(), List::ALL.iter().map(|list| rows(*list).len()).sum::<usize>());
}

#[test]
fn same_as_leads_there_and_back() {
    let mut twins = 0;
    for status in VendorStatus::all() {
        if let Some(same) = status.same_as() {
            twins += 1;
            assert_eq!((same.action(), same.token_verdict()), (status.action(), status.token_verdict()), "{status}");
            assert!(same.is_listed() && same.vendor_rows().any(|row| row == status), "{status}");
        }
    }
    assert!(twins > 50, "{twins}");
    for status in PushStatus::all() {
        assert!(status.vendor_rows().all(|row| row.same_as() == Some(status)));
    }
}

#[test]
fn a_verdict_that_deletes_is_only_on_sure_rows() {
    for status in VendorStatus::all() {
        let is_sure = matches!(status.confidence(), Confidence::Primary | Confidence::Sdk);
        let is_twin = status.same_as().is_some_and(|same| same.token_verdict() == TokenVerdict::Dead);
        assert_eq!(status.token_verdict() == TokenVerdict::Dead, status.action() == Action::RemoveToken, "{status}");
        assert!(status.token_verdict() != TokenVerdict::Dead || is_sure || is_twin, "{status}");
        // An HTTP status never proves that a token is gone.
        assert!(status.list().kind() != ListKind::Http || status.token_verdict() != TokenVerdict::Dead, "{status}");
    }
    assert_eq!(AppleHttp::from(410).token_verdict(), TokenVerdict::Suspect);
    assert_eq!(AppleHttp::from(200).token_verdict(), TokenVerdict::Alive);
}

/// The same number in two places, with two meanings.
#[test]
fn a_code_means_something_only_in_its_list() {
    let listed = |list: List, wire: &str| list.lookup(wire).status().unwrap_or_else(|| panic!("{list} {wire}"));
    for code in [80100000, 80100002] {
        let (ours, theirs) = (PushStatus::resolve(Channel::Huawei, code), listed(List::HuaweiSend, &code.to_string()));
        assert!(ours.is_listed() && theirs.same_as() != Some(ours), "{ours} and {theirs}");
    }
    for wire in ["2", "102"] {
        let ours = PushStatus::resolve(Channel::Huawei, wire.parse().unwrap());
        let theirs = listed(List::HuaweiReceipt, wire);
        assert!(ours.is_listed() && theirs.same_as().is_none(), "{ours} and {theirs}");
    }
    assert_eq!(listed(List::HuaweiReceipt, "2").token_verdict(), TokenVerdict::Dead);
    assert_eq!(PushStatus::resolve(Channel::Huawei, 2).token_verdict(), TokenVerdict::Alive);
    let own_api = listed(List::CommonSend, "-1");
    assert!(own_api.same_as().is_none() && PushStatus::resolve(Channel::Common, -1).is_listed());
    assert_eq!(listed(List::MeizuSend, "110010").list().kind(), ListKind::Send);
    assert_eq!(listed(List::MeizuToken, "110010").list().kind(), ListKind::Token);
    assert_ne!(MeizuSend::from(110010).description(), MeizuToken::from(110010).description());
}

/// What each of these numbers means in each of its places: the action, the verdict, and whether mPaaS's row says the same.
#[test]
fn a_number_in_several_lists_has_the_meaning_of_each() {
    use Action::{ConfirmToken, Done, FixRequest, Investigate, RemoveToken, Retry, SlowDown, Wait};
    use TokenVerdict::{Alive, Dead, Suspect, Unaffected};
    let mpaas = |channel, code| {
        let status = PushStatus::resolve(channel, code);
        (status.action(), status.token_verdict())
    };
    let theirs = |list: List, wire: &str| {
        let status = list.lookup(wire).status().unwrap_or_else(|| panic!("{list} {wire}"));
        (status.action(), status.token_verdict(), status.same_as().is_some())
    };
    assert_eq!(mpaas(Channel::Xiaomi, 0), (Wait, Unaffected));
    assert_eq!(theirs(List::XiaomiSend, "0"), (Done, Alive, false));
    assert_eq!(mpaas(Channel::Xiaomi, 1), (Wait, Unaffected));
    assert_eq!(theirs(List::XiaomiSend, "1"), (Retry, Unaffected, false));
    assert_eq!(theirs(List::XiaomiReceipt, "1"), (Done, Alive, false));
    assert_eq!(mpaas(Channel::Xiaomi, 20301), (ConfirmToken, Suspect));
    assert_eq!(theirs(List::XiaomiSend, "20301"), (Investigate, Suspect, false));
    assert_eq!(mpaas(Channel::Oppo, 10000), (ConfirmToken, Suspect));
    assert_eq!(theirs(List::OppoSend, "10000"), (ConfirmToken, Suspect, true));
    assert_eq!(theirs(List::OppoToken, "10000"), (ConfirmToken, Suspect, true));
    assert_eq!(theirs(List::FcmSend, "INVALID_ARGUMENT"), (FixRequest, Suspect, false));
    assert_eq!(mpaas(Channel::Huawei, 2), (Done, Alive));
    assert_eq!(theirs(List::HuaweiReceipt, "2"), (RemoveToken, Dead, false));
    assert_eq!(theirs(List::MeizuSend, "110010"), (SlowDown, Unaffected, false));
    assert_eq!(theirs(List::MeizuToken, "110010"), (Done, Unaffected, false));
}

#[test]
fn texts_are_found_however_they_are_written() {
    for text in ["BadDeviceToken", "BAD_DEVICE_TOKEN", "bad-device token"] {
        assert_eq!(text.parse(), Ok(AppleSend::BadDeviceToken), "{text}");
    }
    assert_eq!("registration-token-not-registered".parse(), Ok(FcmSend::Unregistered));
    assert_eq!("80000000".parse(), Ok(HuaweiSend::from(80000000)));
    // A spelling with other letters is an alias of one row.
    assert_eq!("MESSAGE_NIGHT_CONTROL".parse::<OppoReceipt>(), "message_night_control".parse());
    // A text without a letter means only itself.
    for (text, other) in [("1", "-1"), ("-1", "1")] {
        let found = text.parse::<CommonSend>().ok();
        assert!(found.is_none() || found != other.parse().ok(), "{text}");
    }
    assert!(
        "410 ".parse::<AppleHttp>().is_err()
            && "0410".parse::<AppleHttp>().is_err()
            && "+410".parse::<AppleHttp>().is_err()
    );
    let error = "BadDeviceTokn".parse::<AppleSend>().unwrap_err().to_string();
    assert_eq!(
        error,
        "expected a code, a name or an alias of the list apple-send, found \"BadDeviceTokn\"; did you mean \"BadDeviceToken\"?"
    );
}

#[test]
fn a_row_of_any_list_is_one_of_its_own_list_and_of_no_other() {
    for row in AppleSend::ALL {
        let status = VendorStatus::from(*row);
        assert_eq!(AppleSend::try_from(status), Ok(*row));
        let error = HuaweiSend::try_from(status).unwrap_err().to_string();
        assert_eq!(error, format!("expected a code of the list huawei-send, found apple-send {}", row.wire()));
    }
    for status in VendorStatus::all().filter(|status| status.list() == List::HuaweiSend) {
        assert_eq!(HuaweiSend::try_from(status).map(HuaweiSend::vendor_status), Ok(Some(status)));
    }
}

#[test]
fn of_several_names_that_are_near_the_nearest_is_meant() {
    for list in ["oppo-receipt", "vivo-receipt"] {
        let error = format!("{list}s").parse::<List>().unwrap_err().to_string();
        assert!(error.ends_with(&format!("; did you mean {list:?}?")), "{error}");
    }
}

#[test]
fn every_wire_name_and_alias_parses_to_its_row() {
    for status in VendorStatus::all() {
        for text in [status.wire(), status.name()].iter().chain(status.aliases()) {
            assert_eq!(status.list().parse(text), Ok(status), "{} {text}", status.list());
        }
    }
}

#[test]
fn a_status_prints_its_list_and_what_to_do() {
    let status = VendorStatus::from(AppleSend::BadDeviceToken);
    assert_eq!(status.to_string(), format!("apple-send BadDeviceToken: {}", status.description()));
    let long = format!("{:#}", HuaweiSend::from(80000000));
    assert!(long.starts_with("80000000 ") && long.contains("[done, token "), "{long}");
    assert_eq!(format!("{:.7}|{:>10.4}", AppleSend::BadDeviceToken, AppleSend::BadDeviceToken), "BadDevi|      BadD");
    assert_eq!(HuaweiSend::from(-5).to_string(), "-5 Unknown: The list huawei-send does not have this code.");
    assert_eq!(format!("{:?} {:?}", AppleSend::BadDeviceToken, HuaweiSend::from(-5)), "BadDeviceToken Unknown(-5)");
    assert_eq!(format!("{status:?}"), "apple-send BadDeviceToken");
}

#[test]
fn what_mpaas_reports_is_its_own_code_first_then_the_vendors() {
    for status in PushStatus::all() {
        assert_eq!(vendor::resolve(status.channel(), status.code()), Resolved::Mpaas(status));
    }
    let mut passed_on = 0;
    for status in VendorStatus::all().filter(|status| status.list().kind() == ListKind::Send) {
        let Ok(code) = status.wire().parse() else { continue };
        let channel = status.list().channel();
        match vendor::resolve(channel, code) {
            Resolved::Mpaas(own) => assert_eq!(own, PushStatus::resolve(channel, code)),
            Resolved::Send(found) => {
                passed_on += 1;
                assert_eq!((found.list().channel(), found.wire()), (channel, status.wire()));
            }
            Resolved::Unlisted(_) => panic!("{status}"),
        }
    }
    assert!(passed_on > 100, "{passed_on}");
}

#[cfg(feature = "serde")]
#[test]
fn a_code_is_written_as_its_wire_text_and_read_from_whatever_means_it() {
    let text = |value: &serde_json::Value| value.to_string();
    assert_eq!(serde_json::to_string(&AppleSend::BadDeviceToken).unwrap(), "\"BadDeviceToken\"");
    assert_eq!(serde_json::to_string(&HuaweiSend::from(-5)).unwrap(), "\"-5\"");
    for json in ["80000000", "\"80000000\"", "80000000.0"] {
        assert_eq!(serde_json::from_str::<HuaweiSend>(json).unwrap(), HuaweiSend::from(80000000), "{json}");
    }
    assert!(serde_json::from_str::<HuaweiSend>("1.5").is_err() && serde_json::from_str::<AppleSend>("410").is_err());
    for status in VendorStatus::all() {
        let json = serde_json::json!({ "list": status.list(), "wire": status.wire() });
        assert_eq!(serde_json::to_value(status).unwrap(), json);
        assert_eq!(serde_json::from_str::<VendorStatus>(&text(&json)).unwrap(), status);
        let swapped = format!("{{\"wire\":{:?},\"other\":1,\"list\":\"{}\"}}", status.wire(), status.list());
        assert_eq!(serde_json::from_str::<VendorStatus>(&swapped).unwrap(), status);
    }
    let json = "{\"list\":\"apple-send\",\"wire\":\"x\"}";
    let error = serde_json::from_str::<VendorStatus>(json).unwrap_err().to_string();
    assert!(error.starts_with("the list apple-send does not have the code \"x\""), "{error}");
    let error = serde_json::from_str::<VendorStatus>("3").unwrap_err().to_string();
    assert!(error.contains("expected a map with `list` and `wire`"), "{error}");
    // Without an allocator, a text that the reader does not keep is gone when the list has been read.
    let error = serde_json::from_reader::<_, VendorStatus>(json.as_bytes()).unwrap_err().to_string();
    assert!(error.starts_with("the list apple-send does not have this code"), "{error}");
}

proptest! {
    #![proptest_config(saved())]

    #[test]
    fn any_text_is_kept_or_is_a_listed_code_to_the_letter(text in "\\PC{0,24}", place in 0..List::ALL.len()) {
        let list = List::ALL[place];
        match list.lookup(&text) {
            Lookup::Listed(status) => prop_assert_eq!((status.list(), status.wire()), (list, text.as_str())),
            Lookup::Unlisted { list: asked, wire } => {
                prop_assert_eq!((asked, wire), (list, text.as_str()));
                prop_assert!(rows(list).iter().all(|row| row["wire"] != text));
            }
        }
    }

    /// A text that is nearly a code: one character more, less or other.
    #[test]
    fn a_text_that_is_nearly_a_code_is_none(
        status in prop::sample::select(VendorStatus::all().collect::<Vec<_>>()), at in any::<prop::sample::Index>(), other in "[ -~]{0,2}",
    ) {
        let mut text = status.wire().to_owned();
        let at = at.index(text.len());
        text.replace_range(at..=at, &other);
        if let Lookup::Listed(found) = status.list().lookup(&text) {
            prop_assert_eq!(found.wire(), text);
        }
    }

    #[test]
    fn any_number_is_kept(code in any_code()) {
        prop_assert_eq!(i64::from(HuaweiSend::from(code)), code);
        prop_assert_eq!(HuaweiSend::from(code).is_listed(), List::HuaweiSend.lookup(&code.to_string()).status().is_some());
        prop_assert_eq!(code.to_string().parse(), Ok(HuaweiSend::from(code)));
    }
}
