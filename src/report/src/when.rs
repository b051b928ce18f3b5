//! Points in time as files write them, and as sentences say them.
//!
//! EXIF writes `2024:05:06 07:08:09` and the difference to universal time elsewhere; XMP, IPTC and Content Credentials follow ISO 8601,
//! where parts may be missing: `2024-05-06`, `2024-05-06T07:08`, `2024-05-06T07:08:09.12+02:00`.

use std::fmt;

use crate::Text;

/// A point in time: a day of the calendar, the wall clock, and the difference to universal time, as far as they are stated.
///
/// Its [`Display`](fmt::Display) form is ISO 8601, `2024-05-06T07:08:09+02:00`; fractions of a second are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    year: u16,
    month: u8,
    day: u8,
    clock: Option<Clock>,
    ahead_min: Option<i32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Clock {
    hours: u8,
    minutes: u8,
    seconds: Option<u8>,
}

impl When {
    /// Reads a point in time; none where it is none, such as a camera's `0000:00:00 00:00:00`.
    pub fn parse(words: &str) -> Option<Self> {
        let words = words.trim();
        let (date, rest) = words.split_at_checked(10)?;
        let ([year, month, day], 3) = numbers(date, &[':', '-'])? else { return None };
        let is_day = (1..=9_999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        is_day.then_some(())?;
        let day = Self { year, month: month as u8, day: day as u8, clock: None, ahead_min: None };
        let rest = rest.trim_start_matches([' ', 'T']);
        if rest.is_empty() {
            return Some(day);
        }
        let zone_at = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
        let (clock, zone) = rest.split_at_checked(zone_at)?;
        // What is not understood is not left out: then it is no time at all, and stands as it was written.
        let ahead_min = if zone.is_empty() { None } else { Some(ahead(zone)?) };
        Some(Self { clock: Some(Clock::parse(clock.trim())?), ahead_min, ..day })
    }

    /// The same with a difference to universal time that stands elsewhere, `+02:00`.
    #[must_use]
    pub fn with_zone(mut self, zone: &str) -> Self {
        self.ahead_min = self.ahead_min.or_else(|| ahead(zone.trim()));
        self
    }

    /// No time of the day is stated.
    pub fn is_day(self) -> bool {
        self.clock.is_none()
    }

    /// Seconds of the wall clock since the beginning of 1970; midnight where only a day is stated.
    pub fn local_s(self) -> i64 {
        let (year, month, day) = (i64::from(self.year), i64::from(self.month), i64::from(self.day));
        // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil: years begin in March.
        let year = if month <= 2 { year - 1 } else { year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
        days * 86_400 + self.clock.map_or(0, Clock::seconds_of_day)
    }

    /// Minutes that the wall clock is ahead of universal time.
    pub fn ahead_min(self) -> Option<i32> {
        self.ahead_min
    }

    /// Seconds of universal time since the beginning of 1970, where that is known.
    pub fn universal_s(self) -> Option<i64> {
        self.ahead_min.map(|ahead| self.local_s() - 60 * i64::from(ahead))
    }

    /// The message that says it; the catalogue has the names of months and their order.
    pub fn text(self) -> Text {
        let day = Text::new("when-day").integer("day", self.day).integer("month", self.month).integer("year", self.year);
        let Some(clock) = self.clock else { return day };
        let text = |id| Text::new(id).message("day", day).verbatim("clock", clock.to_string());
        match self.ahead_min {
            None => text("when-clock"),
            Some(0) => text("when-clock-zone").verbatim("zone", "UTC"),
            Some(ahead_min) => text("when-clock-zone").verbatim("zone", format!("UTC{}", Zone(ahead_min))),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)?;
        let Some(clock) = self.clock else { return Ok(()) };
        write!(f, "T{clock}")?;
        match self.ahead_min {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(ahead_min) => write!(f, "{}", Zone(ahead_min)),
        }
    }
}

impl Clock {
    /// `07:08`, `07:08:09` or `07:08:09.12`; fractions are dropped.
    fn parse(words: &str) -> Option<Self> {
        let (whole, fraction) = words.split_once('.').unwrap_or((words, ""));
        fraction.bytes().all(|digit| digit.is_ascii_digit()).then_some(())?;
        let ([hours, minutes, seconds], n) = numbers(whole, &[':'])?;
        let is_clock = n >= 2 && hours < 24 && minutes < 60 && seconds < 61;
        let seconds = (n == 3).then_some(seconds as u8);
        is_clock.then_some(Self { hours: hours as u8, minutes: minutes as u8, seconds })
    }

    fn seconds_of_day(self) -> i64 {
        i64::from(self.hours) * 3_600 + i64::from(self.minutes) * 60 + i64::from(self.seconds.unwrap_or(0))
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hours, self.minutes)?;
        self.seconds.map_or(Ok(()), |seconds| write!(f, ":{seconds:02}"))
    }
}

/// Minutes ahead of universal time, as ISO 8601 writes them.
struct Zone(i32);

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", self.0.abs() / 60, self.0.abs() % 60)
    }
}

/// Up to three whole numbers, parted by one of these characters, and how many there are.
fn numbers(words: &str, marks: &[char]) -> Option<([u16; 3], usize)> {
    let (mut numbers, mut n) = ([0; 3], 0);
    for part in words.split(marks) {
        *numbers.get_mut(n)? = part.trim().parse().ok()?;
        n += 1;
    }
    Some((numbers, n))
}

/// `+02:00`, `-0530`, `Z` as minutes.
fn ahead(zone: &str) -> Option<i32> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = match zone.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let digits: String = zone[1..].chars().filter(|c| *c != ':').collect();
    (digits.len() <= 4 && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some(())?;
    let (hours, minutes) = (digits.get(..2)?.parse::<i32>().ok()?, digits.get(2..4).unwrap_or("0").parse::<i32>().ok()?);
    (hours <= 14 && minutes < 60).then_some(sign * (60 * hours + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_writing_is_read() {
        let when = |words: &str| When::parse(words).map(|when| (when.local_s(), when.ahead_min(), when.is_day()));
        assert_eq!(when("1970:01:01 00:00:01"), Some((1, None, false)));
        assert_eq!(when("2024-02-29"), Some((1_709_164_800, None, true)));
        assert_eq!(when("2024-02-29T01:02+05:30"), Some((1_709_164_800 + 3_720, Some(330), false)));
        assert_eq!(when("2024-02-29T01:02:03.5Z"), Some((1_709_164_800 + 3_723, Some(0), false)));
        assert_eq!(when("2024-02-29 01:02:03-0800"), Some((1_709_164_800 + 3_723, Some(-480), false)));
        assert_eq!(When::parse("2024-02-29T01:02+01:00").and_then(When::universal_s), Some(1_709_164_800 + 120));
        assert_eq!(When::parse("2024:02:29 01:02:03").map(|w| w.with_zone("+01:00").ahead_min()), Some(Some(60)));
    }

    #[test]
    fn what_is_written_again_says_the_same() {
        let again = |words: &str| When::parse(words).map(|when| when.to_string());
        for iso in ["2024-02-29", "0099-12-01T23:59", "2024-02-29T01:02:03", "2024-02-29T01:02:03Z", "2024-02-29T01:02:03-05:30"]
        {
            assert_eq!(again(iso).as_deref(), Some(iso));
        }
        assert_eq!(again("2024:02:29 01:02:03.75 +02:00").as_deref(), Some("2024-02-29T01:02:03+02:00"));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for words in [
            "",
            "0000:00:00 00:00:00",
            "    :  :     :  :  ",
            "yesterday at noon",
            "2024:13:01 00:00:00",
            "2024-01-01T25:00",
            "2024-01-01T10",
            "2024-01-01T10:00:00:00",
            "2024-01-01T10:00:00Zulu",
            "2024-01-01T10:00:00+25:00",
            "2024-01-01T10:00:00.5 or later",
            "ü024-01-01",
        ] {
            assert_eq!(When::parse(words), None, "{words}");
        }
    }
}
