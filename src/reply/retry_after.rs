//! The HTTP header `Retry-After`.

/// How long to wait before the next request, as the header `Retry-After` says.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use push_status::reply::{RetryAfter, retry_after};
///
/// /// How long to wait. A server that asks for more than an hour is asked again after an hour.
/// fn pause(header: Option<&str>, now: SystemTime) -> Duration {
///     let pause = match header.and_then(retry_after) {
///         Some(RetryAfter::Seconds(seconds)) => Duration::from_secs(seconds),
///         Some(RetryAfter::At(at)) => {
///             let at = SystemTime::UNIX_EPOCH + Duration::from_secs(at.try_into().unwrap_or_default());
///             // The moment can be over, or the clocks differ.
///             at.duration_since(now).unwrap_or_default()
///         }
///         None => Duration::from_secs(60),
///     };
///     pause.min(Duration::from_secs(3600))
/// }
///
/// let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
/// assert_eq!(pause(Some("120"), now), Duration::from_secs(120));
/// assert_eq!(pause(Some("Sun, 06 Nov 1994 08:50:07 GMT"), now), Duration::from_secs(30));
/// assert_eq!(pause(None, now), Duration::from_secs(60));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RetryAfter {
    /// This many seconds from the response on.
    Seconds(u64),
    /// Until this moment, in seconds since the Unix epoch.
    At(i64),
}

/// Reads the value of the header `Retry-After`, as FCM sends it with 429 and 503: a number of seconds, or a date in one of
/// the three forms of HTTP ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)).
///
/// It says how long to wait, not whether a message may be sent again; see
/// [`TokenOutcome::may_send_again`](super::TokenOutcome::may_send_again). `None` for anything else.
///
/// ```
/// use push_status::reply::{RetryAfter, retry_after};
///
/// assert_eq!(retry_after("120"), Some(RetryAfter::Seconds(120)));
/// assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(RetryAfter::At(784_111_777)));
/// assert_eq!(retry_after("soon"), None);
/// ```
#[must_use]
pub fn retry_after(header: &str) -> Option<RetryAfter> {
    let header = header.trim();
    if !header.is_empty() && header.bytes().all(|byte| byte.is_ascii_digit()) {
        // More than fits is as good as for ever.
        return Some(RetryAfter::Seconds(header.parse().unwrap_or(u64::MAX)));
    }
    date(header).map(RetryAfter::At)
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`, in seconds since 1970.
fn date(text: &str) -> Option<i64> {
    let mut parts = text.split([' ', ',', '-']).filter(|part| !part.is_empty());
    let _weekday = parts.next().filter(|day| day.len() >= 3 && day.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
    let first = parts.next()?;
    let (day, month, year, time) = if first.as_bytes().first()?.is_ascii_digit() {
        let (month, year, time) = (parts.next()?, parts.next()?, parts.next()?);
        (first, month, year, time)
    } else {
        let (day, time, year) = (parts.next()?, parts.next()?, parts.next()?);
        (day, first, year, time)
    };
    if !matches!((parts.next(), parts.next()), (None | Some("GMT" | "UTC"), None)) {
        return None;
    }
    let days = days_since_1970(full_year(year)?, month_number(month)?, number(day)?)?;
    Some(days * 86_400 + seconds_of_day(time)?)
}

fn number(text: &str) -> Option<i64> {
    if text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The oldest form has two digits. No server that is still running means a year before 1970.
fn full_year(text: &str) -> Option<i64> {
    let year = number(text)?;
    match text.len() {
        4 => Some(year),
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

fn month_number(text: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    (1..).zip(MONTHS).find(|month| month.1.eq_ignore_ascii_case(text)).map(|month| month.0)
}

fn seconds_of_day(time: &str) -> Option<i64> {
    let mut parts = time.split(':').map(number);
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    let is_time = hours < 24 && minutes < 60 && seconds <= 60 && parts.next().is_none();
    is_time.then_some(hours * 3600 + minutes * 60 + seconds)
}

/// The days of the Gregorian calendar. Years start in March, so that a leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    Some(year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468)
}
