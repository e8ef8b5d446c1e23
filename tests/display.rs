//! How every status prints: the texts that people see in logs, and that the documentation promises.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use push_status::{Channel, PushStatus};
use support::{UNLISTED, for_each_status, rows};

/// Every row and an unknown code of every channel: `{}`, then `{:#}`.
fn printed() -> String {
    let mut text = String::new();
    for channel in Channel::ALL {
        for status in rows(*channel).into_iter().chain([PushStatus::from_code(*channel, UNLISTED)]) {
            text.push_str(&format!("{status}\n{status:#}\n"));
        }
    }
    text
}

#[test]
fn every_status_prints_as_the_golden_file_says() {
    support::assert_golden("tests/golden/display.txt", &printed(), "The statuses print otherwise.");
}

#[test]
fn the_channels_own_enum_prints_the_same_without_the_channel() {
    for_each_status!(|S| for status in S::ALL.iter().copied().chain([S::from(UNLISTED)]) {
        let with_channel = PushStatus::from(status);
        assert_eq!(with_channel.to_string(), format!("{} {status}", S::CHANNEL.id()));
        assert_eq!(format!("{with_channel:#}"), format!("{} {status:#}", S::CHANNEL.id()));
    });
}

#[test]
fn a_status_prints_its_code_name_and_description_and_on_demand_what_to_do() {
    for channel in Channel::ALL {
        for status in rows(*channel).into_iter().chain([PushStatus::from_code(*channel, UNLISTED)]) {
            let short = format!("{} {} {}: {}", channel.id(), status.code(), status.name(), status.description());
            assert_eq!(status.to_string(), short);
            let explanation = status.explanation().map(|text| format!(" {text}")).unwrap_or_default();
            let (action, token) = (status.action(), status.token_verdict());
            let long = format!("{short}{explanation} [{}, token {}] {}", action.id(), token.id(), action.advice());
            assert_eq!(format!("{status:#}"), long);
        }
    }
}

/// As the standard library pads and cuts a text.
#[test]
fn width_fill_alignment_and_precision_are_those_of_a_text() {
    let anchor = rows(Channel::Huawei)[0].anchor().unwrap();
    let url = anchor.at("https://example.com/#码");
    for channel in Channel::ALL {
        for status in rows(*channel) {
            let (short, long) = (status.to_string(), format!("{status:#}"));
            assert_eq!(format!("{status:.0}|{status:.7}|{status:.999}"), format!("{short:.0}|{short:.7}|{short:.999}"));
            assert_eq!(format!("{status:400}|{status:<400}"), format!("{short:400}|{short:<400}"));
            assert_eq!(format!("{status:码>401}|{status:*^400}"), format!("{short:码>401}|{short:*^400}"));
            assert_eq!(format!("{status:-^12.7}|{status:3.7}"), format!("{short:-^12.7}|{short:3.7}"));
            assert_eq!(format!("{status:#.99}|{status:#2000}"), format!("{long:.99}|{long:2000}"));
        }
    }
    for_each_status!(|S| {
        let (status, text) = (S::from(UNLISTED), S::from(UNLISTED).to_string());
        assert_eq!(format!("{status:_>99.30}|{status:3}"), format!("{text:_>99.30}|{text:3}"));
    });
    assert_eq!(format!("[{anchor:>20.9}]"), format!("[{:>20.9}]", anchor.to_string()));
    assert_eq!(format!("[{url:^60.22}]"), format!("[{:^60.22}]", url.to_string()));
}

#[test]
fn debug_is_the_variant() {
    for_each_status!(|S| {
        for status in S::ALL {
            assert_eq!(format!("{status:?}"), status.name());
        }
        assert_eq!(format!("{:?}", S::from(UNLISTED)), format!("Unknown({UNLISTED})"));
    });
    let status = PushStatus::resolve(Channel::Huawei, 80_300_007);
    assert_eq!(format!("{status:?}"), "Huawei(AllTokensInvalid)");
    let status = PushStatus::resolve(Channel::HarmonyOs, UNLISTED);
    assert_eq!(format!("{status:?}"), format!("HarmonyOs(Unknown({UNLISTED}))"));
}
