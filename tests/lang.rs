//! The Chinese texts: each that the tables have is found, and everything else is in English.

#![cfg(feature = "zh")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use push_status::{Action, Channel, HuaweiStatus, Lang, PushStatus, StatusCode, TokenVerdict};

/// The rows of a table of Chinese texts; none if there is no such table.
fn texts(name: &str) -> Vec<support::Record> {
    let file = format!("zh/{name}");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("codes/{file}.csv"));
    if path.exists() { support::table(&file) } else { Vec::new() }
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

#[test]
fn every_description_is_found_and_a_row_without_one_is_in_english() {
    let mut found = 0;
    for status in PushStatus::all() {
        let rows = texts(status.channel().id());
        let row = rows.iter().find(|row| row["code"] == status.code().to_string());
        let expected = row.map_or(status.description(), |row| row["description"].as_str());
        assert_eq!(status.description_in(Lang::Zh), expected, "{status}");
        assert_eq!(status.description_in(Lang::En), status.description(), "{status}");
        found += usize::from(row.is_some());
    }
    assert_eq!(found, Channel::ALL.iter().map(|channel| texts(channel.id()).len()).sum::<usize>());
    assert!(found > 100);
}

#[test]
fn a_channels_enum_and_the_trait_say_the_same() {
    fn generic<S: StatusCode>(status: S) -> &'static str {
        status.description_in(Lang::Zh)
    }
    for status in HuaweiStatus::ALL {
        let text = PushStatus::from(*status).description_in(Lang::Zh);
        assert_eq!(status.description_in(Lang::Zh), text);
        assert_eq!(generic(*status), text);
    }
    const TEXT: &str = HuaweiStatus::AppUninstalled.description_in(Lang::Zh);
    assert_eq!(TEXT, "应用已卸载。");
}

#[test]
fn a_code_that_no_table_lists_says_so() {
    for channel in Channel::ALL {
        let status = PushStatus::from_code(*channel, support::UNLISTED);
        assert_eq!(status.description_in(Lang::Zh), "该通道的码表没有列出此码。");
        assert_eq!(status.description_in(Lang::En), status.description());
    }
    // The row of an unknown code has the number 0, which the common table lists.
    assert_ne!(
        PushStatus::from_code(Channel::Common, support::UNLISTED).description_in(Lang::Zh),
        PushStatus::resolve(Channel::Common, 0).description_in(Lang::Zh)
    );
}

#[test]
fn actions_and_verdicts_have_the_texts_of_their_tables() {
    for action in Action::ALL {
        let rows = texts("actions");
        let row = rows.iter().find(|row| row["action"] == action.id());
        assert_eq!(action.title_in(Lang::Zh), row.map_or(action.title(), |row| &row["title"]));
        assert_eq!(action.advice_in(Lang::Zh), row.map_or(action.advice(), |row| &row["advice"]));
        assert_eq!(action.title_in(Lang::En), action.title());
        assert_eq!(action.advice_in(Lang::En), action.advice());
    }
    for verdict in TokenVerdict::ALL {
        let rows = texts("verdicts");
        let row = rows.iter().find(|row| row["token"] == verdict.id());
        let (title, meaning) = (verdict.title_in(Lang::En), verdict.meaning_in(Lang::En));
        assert_eq!(verdict.title_in(Lang::Zh), row.map_or(title, |row| &row["title"]));
        assert_eq!(verdict.meaning_in(Lang::Zh), row.map_or(meaning, |row| &row["meaning"]));
        assert_eq!(title.to_lowercase(), verdict.id());
        assert!(meaning.is_ascii());
    }
}

/// A reader of the Chinese text must not delete a token that the English one says to keep.
#[test]
fn the_advice_forbids_to_delete_in_both_languages() {
    for action in Action::ALL.iter().filter(|action| is_chinese(action.advice_in(Lang::Zh))) {
        let (english, chinese) = (action.advice_in(Lang::En), action.advice_in(Lang::Zh));
        let forbids_in_english = ["elete no token", "no token deleted"].iter().any(|text| english.contains(text));
        let forbids_in_chinese = ["不要删除任何令牌", "不删除令牌"].iter().any(|text| chinese.contains(text));
        assert_eq!(forbids_in_english, forbids_in_chinese, "{action}");
    }
}

#[test]
fn a_language_parses_from_its_id() {
    for lang in Lang::ALL {
        for text in support::in_any_case(lang.id()) {
            assert_eq!(text.parse(), Ok(*lang), "{text:?}");
        }
        assert_eq!(lang.to_string(), lang.id());
    }
    let error = "de".parse::<Lang>().unwrap_err();
    assert_eq!(error.to_string(), "expected `en` or `zh`, found \"de\"");
}

#[cfg(feature = "serde")]
#[test]
fn a_language_is_serialized_as_its_id() {
    assert_eq!(serde_json::to_string(&Lang::Zh).unwrap(), "\"zh\"");
    assert_eq!(serde_json::from_str::<Lang>("\"ZH\"").unwrap(), Lang::Zh);
}
