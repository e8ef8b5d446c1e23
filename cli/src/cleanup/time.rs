//! Times as logs have them.

use jiff::Timestamp;
use push_status::cleanup::Time;

const DAY: i64 = 86_400_000;
/// How far the clocks of China are ahead of UTC.
const CHINA: i64 = 8 * 3_600_000;
const CLOCKS_DIFFER: i64 = 15 * 60_000;

/// The first time that is one: 2009-01-01, the year in which APNs, the oldest of these services, began. What is earlier is an empty
/// field, such as 0001-01-01 or 0, or another number.
const FIRST: i64 = 1_230_768_000_000;

/// Reads times, which are often the same as the one before, and mostly of the same day.
#[derive(Default)]
pub struct Times {
    /// What was read last, and the time that it is.
    text: Vec<u8>,
    time: Option<Time>,
    /// The last date, and when it began.
    date: [u8; 10],
    began: i64,
    now: Now,
    /// How many rows had a time that is ahead.
    pub ahead: u64,
}

/// This machine's clock when the run began: both passes have to read a row alike.
#[derive(Debug, Clone, Copy, Default)]
pub struct Now(i64);

impl Now {
    pub fn read() -> Self {
        Self(Timestamp::now().as_millisecond())
    }

    /// A day from now: no message of a log can be later.
    pub const fn latest_to_believe(self) -> i64 {
        self.0.saturating_add(DAY)
    }

    /// Whether a moment is in the next day, and later than clocks differ. It is probably a local time that is written as one in UTC.
    /// A date may have begun elsewhere.
    pub const fn is_behind(self, time: Time) -> bool {
        matches!(time, Time::Moment(at) if at > self.0.saturating_add(CLOCKS_DIFFER) && at <= self.latest_to_believe())
    }
}

/// What is no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotATime;

impl Times {
    pub fn new(now: Now) -> Self {
        Self { now, ..Self::default() }
    }

    /// Whether one of the times of a row is ahead of the clock, but not by more than a day. The row is counted.
    #[inline]
    pub fn are_ahead(&mut self, times: [Option<Time>; 2]) -> bool {
        let are_ahead = times.into_iter().flatten().any(|time| self.now.is_behind(time));
        self.ahead += u64::from(are_ahead);
        are_ahead
    }

    /// RFC 3339, a date, or Unix seconds or milliseconds, from 2009 on; `None` for an empty text.
    pub fn read(&mut self, text: &[u8]) -> Result<Option<Time>, NotATime> {
        if text.is_empty() {
            return Ok(None);
        }
        if *text != *self.text {
            let time = self.parse(text.trim_ascii())?;
            if time.is_some_and(|time| time.earliest() < FIRST) {
                return Err(NotATime);
            }
            self.time = time;
            self.text.clear();
            self.text.extend_from_slice(text);
        }
        Ok(self.time)
    }

    /// The same for a registration. At midnight in its own time zone, it is the date, and in whole seconds, the end of its second:
    /// databases keep no parts of a second, and a date that is written as a time begins the day. So does midnight in China, if
    /// that was written in UTC.
    pub fn read_registration(&mut self, text: &[u8]) -> Result<Option<Time>, NotATime> {
        let time = self.read(text)?;
        let Some(Time::Moment(at)) = time.filter(|time| time.earliest() % 1000 == 0) else { return Ok(time) };
        let text = text.trim_ascii();
        let (date, hours) = text.split_at_checked(10).unwrap_or((text, b""));
        let is_offset = |byte: &u8| b"Zz+-".contains(byte);
        let hours = hours.get(1..).and_then(|hours| hours.split(is_offset).next()).unwrap_or_default();
        let is_midnight = !hours.is_empty() && hours.iter().all(|byte| b"0:.".contains(byte));
        let day = if is_midnight { self.day(date) } else { None };
        let day = day.or_else(|| [at, at + CHINA].into_iter().find(|at| at % DAY == 0));
        Ok(Some(day.map_or(end_of_second(Time::Moment(at)), Time::Day)))
    }

    fn parse(&mut self, text: &[u8]) -> Result<Option<Time>, NotATime> {
        if text.is_empty() {
            return Ok(None);
        }
        if text.iter().all(u8::is_ascii_digit) {
            return unix(text).map(Some);
        }
        if text.len() == 10 {
            return self.day(text).map(|began| Some(Time::Day(began))).ok_or(NotATime);
        }
        let at = self.moment(text).or_else(|| {
            let text = std::str::from_utf8(text).ok()?;
            Some(text.parse::<Timestamp>().ok()?.as_millisecond())
        });
        at.map(|at| Some(Time::Moment(at))).ok_or(NotATime)
    }

    /// When a date such as `2026-11-24` begins.
    fn day(&mut self, text: &[u8]) -> Option<i64> {
        let date: [u8; 10] = text.try_into().ok()?;
        if date != self.date {
            let text = std::str::from_utf8(&date).ok()?;
            let is_plain = date[4] == b'-' && date[7] == b'-';
            let midnight: Timestamp = Some(format!("{text}T00:00:00Z")).filter(|_| is_plain)?.parse().ok()?;
            (self.date, self.began) = (date, midnight.as_millisecond());
        }
        Some(self.began)
    }

    /// `2026-11-24T05:53:14Z` and `2026-11-24T13:53:14.5+08:00`, without a leap second; `None` for any other.
    fn moment(&mut self, text: &[u8]) -> Option<i64> {
        let (date, rest) = text.split_at_checked(10)?;
        let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = rest else { return None };
        let (hour, minute, second) = (two(*h1, *h2)?, two(*m1, *m2)?, two(*s1, *s2)?);
        let (millis, offset) = match rest {
            [b'.', rest @ ..] => {
                let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
                let (fraction, offset) = rest.split_at_checked(digits).filter(|_| (1..=9).contains(&digits))?;
                let millis = [100, 10, 1].into_iter().zip(fraction).map(|(of, digit)| of * i64::from(digit - b'0'));
                (millis.sum(), offset)
            }
            rest => (0, rest),
        };
        let offset = match offset {
            b"Z" => 0,
            [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
                let (hours, minutes) = (two(*h1, *h2)?, two(*m1, *m2)?);
                let minutes = Some(hours * 60 + minutes).filter(|_| hours < 24 && minutes < 60)?;
                if *sign == b'-' { -minutes } else { minutes }
            }
            _ => return None,
        };
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        Some(self.day(date)? + ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis)
    }
}

fn two(tens: u8, ones: u8) -> Option<i64> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
}

/// Seconds have 10 digits, and milliseconds 13, from 2001 to 2286. Any other number of digits is a calendar's, such as
/// `202611240553`, and so are 10 digits that have the form of an hour, such as `2026112405`.
fn unix(digits: &[u8]) -> Result<Time, NotATime> {
    let number: i64 = std::str::from_utf8(digits).ok().and_then(|text| text.parse().ok()).ok_or(NotATime)?;
    match digits.len() {
        10 if !is_calendar_hour(number) => Ok(Time::Moment(number * 1000)),
        13 => Ok(Time::Moment(number)),
        _ => Err(NotATime),
    }
}

/// Whether it is `yyyyMMddHH` in the years from 2000 to 2099. As Unix seconds, these are the years from 2033 to 2036.
const fn is_calendar_hour(number: i64) -> bool {
    let (year, month, day, hour) = (number / 1_000_000, number / 10_000 % 100, number / 100 % 100, number % 100);
    matches!((year, month, day, hour), (2000..=2099, 1..=12, 1..=31, 0..=23))
}

/// A time as text: a date stays one.
pub fn text(time: Time) -> String {
    let (Time::Moment(at) | Time::Day(at)) = time;
    let shown = Timestamp::from_millisecond(at).map_or_else(|_| at.to_string(), |time| time.to_string());
    match time {
        Time::Moment(_) => shown,
        Time::Day(_) => shown.split('T').next().unwrap_or_default().to_owned(),
    }
}

/// A registration or a delivery of this time, which may have been later in the same second: most databases keep no parts of it.
pub const fn end_of_second(time: Time) -> Time {
    match time {
        Time::Moment(at) if at % 1000 == 0 => Time::Moment(at + 999),
        _ => time,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<Time>, NotATime> {
        Times::default().read(text.as_bytes())
    }

    #[test]
    fn times_are_read_as_jiff_reads_them() {
        let mut times = Times::default();
        let mut random = fastrand::Rng::with_seed(3);
        for _ in 0..20_000 {
            let mut text = format!(
                "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{}",
                random.u32(2009..2100),
                random.u32(0..14),
                random.u32(0..33),
                random.u32(0..26),
                random.u32(0..62),
                random.u32(0..62),
                ["", ".5", ".123", ".123456789", "."][random.usize(0..5)],
                ["Z", "+08:00", "-00:30", "", "+25:00", "z"][random.usize(0..6)],
            );
            if random.u8(0..10) == 0 {
                text.insert(random.usize(0..text.len()), random.char('0'..='9'));
            }
            let expected = text.parse::<Timestamp>().map(|time| Some(Time::Moment(time.as_millisecond())));
            assert_eq!(times.read(text.as_bytes()), expected.map_err(|_| NotATime), "{text}");
        }
    }

    #[test]
    fn a_registration_at_midnight_is_a_date() {
        let read = |text: &str| Times::default().read_registration(text.as_bytes());
        let (day, midnight) = (1_795_478_400_000, "2026-11-24T00:00:00");
        for zone in ["Z", "+08:00", ".000-05:00"] {
            assert_eq!(read(&format!("{midnight}{zone}")), Ok(Some(Time::Day(day))), "{zone}");
        }
        assert_eq!(read("1795478400"), Ok(Some(Time::Day(day))));
        assert_eq!(read("2026-11-24"), Ok(Some(Time::Day(day))));
        assert_eq!(read("2026-11-24T00:00:01Z"), Ok(Some(Time::Moment(day + 1_999))));
        assert_eq!(read(&format!("{midnight}.001Z")), Ok(Some(Time::Moment(day + 1))));
        assert_eq!(read("1795478400001"), Ok(Some(Time::Moment(day + 1))));
        assert_eq!((read(""), read("24.11.2026")), (Ok(None), Err(NotATime)));
    }

    #[test]
    fn dates_and_unix_times_are_read_and_nothing_else() {
        assert_eq!(read(""), Ok(None));
        assert_eq!(read(" 2026-11-24 "), Ok(Some(Time::Day(1_795_478_400_000))));
        assert_eq!(read("1795478400"), Ok(Some(Time::Moment(1_795_478_400_000))));
        assert_eq!(read("1795478400123"), Ok(Some(Time::Moment(1_795_478_400_123))));
        // The first ones, and one in which the digits of a calendar would have no month.
        assert_eq!(read("1230768000"), Ok(Some(Time::Moment(FIRST))));
        assert_eq!(read("2009-01-01"), Ok(Some(Time::Day(FIRST))));
        assert_eq!(read("2026132405"), Ok(Some(Time::Moment(2_026_132_405_000))));
        assert_eq!(text(Time::Day(1_795_478_400_000)), "2026-11-24");
        assert_eq!(text(Time::Moment(1_795_478_400_123)), "2026-11-24T00:00:00.123Z");
        for other in [
            "yesterday",
            "24.11.2026",
            "2026-13-01",
            "2026-11-24T05:53:14",
            "17",
            "-1795478400",
            "1795478400.5",
            "2026/11/24",
            // Digits of a calendar, and those of no length that a time has.
            "2026112412",
            "20261124120",
            "202611241200",
            "261124120000",
            "20261124120000",
            "17954784000",
            "0795478400",
            "00001795478",
            "179547840012",
            // Empty values of programs, and times before the first service.
            "0",
            "0000000000",
            "0000000000000",
            "0001-01-01",
            "0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00.5Z",
            "2008-12-31",
            "2008-12-31T23:59:59.999Z",
            "1230767999",
        ] {
            assert_eq!(read(other), Err(NotATime), "{other}");
        }
    }
}
