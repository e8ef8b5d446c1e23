//! The header `Retry-After`, for every day until 2110.

#![cfg(feature = "reply")]
#![allow(missing_docs, reason = "tests")]

use push_status::reply::{RetryAfter, retry_after};

const MONTHS: [(&str, i64); 12] = [
    ("Jan", 31),
    ("Feb", 28),
    ("Mar", 31),
    ("Apr", 30),
    ("May", 31),
    ("Jun", 30),
    ("Jul", 31),
    ("Aug", 31),
    ("Sep", 30),
    ("Oct", 31),
    ("Nov", 30),
    ("Dec", 31),
];

/// Counts day by day, and reads each in the three forms of HTTP.
#[test]
fn every_day_until_2110() {
    let mut days = 0;
    for year in 1970..2110 {
        let is_leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0;
        for (month, length) in MONTHS {
            let length = length + i64::from(is_leap && month == "Feb");
            for day in 1..=length {
                let seconds = days * 86_400 + 23 * 3_600 + 59 * 60 + 58;
                let at = Some(RetryAfter::At(seconds));
                assert_eq!(retry_after(&format!("Mon, {day:02} {month} {year} 23:59:58 GMT")), at);
                assert_eq!(retry_after(&format!("Mon {month} {day:2} 23:59:58 {year}")), at);
                if year < 2070 {
                    let year = year % 100;
                    assert_eq!(retry_after(&format!("Monday, {day:02}-{month}-{year:02} 23:59:58 GMT")), at);
                }
                days += 1;
            }
            let after = length + 1;
            assert_eq!(retry_after(&format!("Mon, {after:02} {month} {year} 00:00:00 GMT")), None);
        }
    }
}

#[test]
fn seconds() {
    let cases = [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("007", 7),
        ("18446744073709551615", u64::MAX),
        ("99999999999999999999", u64::MAX),
    ];
    for (header, seconds) in cases {
        assert_eq!(retry_after(header), Some(RetryAfter::Seconds(seconds)), "{header}");
    }
}

#[test]
fn the_edges_of_a_day() {
    let at = |time: &str| retry_after(&format!("Thu, 01 Jan 1970 {time} GMT"));
    assert_eq!(at("00:00:00"), Some(RetryAfter::At(0)));
    assert_eq!(at("23:59:60"), Some(RetryAfter::At(86_400)));
    for time in ["24:00:00", "00:60:00", "00:00:61", "00:00", "00:00:00:00", "aa:00:00", "00000:00:00"] {
        assert_eq!(at(time), None, "{time}");
    }
}

#[test]
fn what_is_neither() {
    let headers = [
        "",
        " ",
        "soon",
        "-1",
        "+1",
        "1.5",
        "12 s",
        "Thu, 01 Jan 1970",
        "Th, 01 Jan 1970 00:00:00 GMT",
        "Th1, 01 Jan 1970 00:00:00 GMT",
        "01 Jan 1970 00:00:00 GMT",
        "Thu, 00 Jan 1970 00:00:00 GMT",
        "Thu, 01 Foo 1970 00:00:00 GMT",
        "Thu, 01 Jan 197 00:00:00 GMT",
        "Thu, 01 Jan 19700 00:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 CET",
        "Thu, 01 Jan 1970 00:00:00 GMT again",
        "1970-01-01T00:00:00Z",
        "Ｔhu, ０1 Jan 1970 00:00:00 GMT",
    ];
    for header in headers {
        assert_eq!(retry_after(header), None, "{header}");
    }
}
