//! Where the reference page tells of a code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;

use push_status::{Channel, PushStatus, StatusCode};
use support::{UNLISTED, codes, every_row, for_each_status};

const BASE: &str = "https://example.com/push?page=1";

#[test]
fn every_row_has_an_anchor_of_its_own() {
    let mut expected = BTreeSet::new();
    for channel in Channel::ALL {
        expected.extend(codes(*channel).iter().map(|code| format!("{}-{code}", channel.id())));
    }
    let anchors: Vec<_> = every_row().iter().map(|status| status.anchor().unwrap().to_string()).collect();
    assert_eq!(anchors.len(), expected.len());
    assert_eq!(anchors.into_iter().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn a_channels_enum_and_push_status_agree() {
    for_each_status!(|Status| for status in Status::ALL {
        let any = PushStatus::from(*status);
        assert_eq!((status.anchor(), status.doc_url(BASE)), (any.anchor(), any.doc_url(BASE)));
        assert!(status.anchor().is_some(), "{status}");
    });
}

#[test]
fn an_unlisted_code_has_none() {
    for channel in Channel::ALL {
        let status = PushStatus::from_code(*channel, UNLISTED);
        assert_eq!((status.anchor(), status.doc_url(BASE)), (None, None));
    }
    for_each_status!(|Status| assert_eq!(Status::from(UNLISTED).anchor(), None));
}

#[test]
fn the_address_is_the_base_and_the_anchor() {
    let status = PushStatus::resolve(Channel::Oppo, -1);
    for (base, url) in [
        ("https://example.com/push/", "https://example.com/push/#oppo--1"),
        (BASE, "https://example.com/push?page=1#oppo--1"),
        ("file:///srv/index.html#huawei-80300007", "file:///srv/index.html#oppo--1"),
        ("", "#oppo--1"),
    ] {
        assert_eq!(status.doc_url(base).unwrap().to_string(), url);
    }
}

#[cfg(feature = "vendor")]
#[test]
fn every_row_of_a_vendors_list_has_an_anchor_of_its_own() {
    use push_status::vendor::VendorStatus;

    let anchors: BTreeSet<_> = VendorStatus::all().map(|status| status.anchor().to_string()).collect();
    assert_eq!(anchors.len(), VendorStatus::all().count());
    for anchor in ["huawei-receipt-2", "apple-send-ExpiredToken", "oppo-send--1", "vivo-receipt-104/2183"] {
        assert!(anchors.contains(anchor), "{anchor}");
    }
    for status in every_row() {
        assert!(!anchors.contains(&status.anchor().unwrap().to_string()), "{status}");
    }
    for status in VendorStatus::all() {
        let anchor = status.anchor();
        assert_eq!(status.doc_url(BASE).to_string(), format!("{BASE}#{anchor}"));
        assert_eq!(status.doc_url(&format!("{BASE}#old")).to_string(), format!("{BASE}#{anchor}"));
    }
}
