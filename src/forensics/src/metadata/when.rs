//! Points in time as metadata write them.
//!
//! EXIF writes `2024:05:06 07:08:09` and the difference to universal time elsewhere; XMP and IPTC follow ISO 8601, where parts may
//! be missing: `2024-05-06`, `2024-05-06T07:08`, `2024-05-06T07:08:09.12+02:00`.

/// A point in time: the wall clock, and the difference to universal time where it is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// Seconds of the wall clock since the beginning of 1970; midnight where only a day is stated.
    pub local_s: i64,
    /// Minutes that the wall clock is ahead of universal time.
    pub ahead_min: Option<i32>,
    /// No time of the day is stated.
    pub is_day: bool,
}

impl When {
    /// Reads a point in time; none where it is none, such as a camera's `0000:00:00 00:00:00`.
    pub fn parse(words: &str) -> Option<Self> {
        let words = words.trim();
        let (date, rest) = words.split_at_checked(10)?;
        let day = day(date)?;
        let rest = rest.trim_start_matches([' ', 'T']);
        if rest.is_empty() {
            return Some(Self { local_s: day * 86_400, ahead_min: None, is_day: true });
        }
        let zone_at = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
        let (clock, zone) = rest.split_at_checked(zone_at)?;
        let seconds = clock_s(clock.trim())?;
        Some(Self { local_s: day * 86_400 + seconds, ahead_min: ahead(zone), is_day: false })
    }

    /// The same with a difference to universal time that stands elsewhere, `+02:00`.
    #[must_use]
    pub fn with_zone(mut self, zone: &str) -> Self {
        self.ahead_min = self.ahead_min.or_else(|| ahead(zone.trim()));
        self
    }

    /// Seconds of universal time since the beginning of 1970, where that is known.
    pub fn universal_s(self) -> Option<i64> {
        self.ahead_min.map(|ahead| self.local_s - 60 * i64::from(ahead))
    }
}

/// `2024:05:06` or `2024-05-06` as days since the beginning of 1970.
fn day(date: &str) -> Option<i64> {
    let mut parts = date.split([':', '-']).map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let valid = parts.next().is_none() && (1..=9_999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    valid.then_some(())?;
    // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil: years begin in March.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// `07:08`, `07:08:09` or `07:08:09.12` as seconds; fractions are dropped.
fn clock_s(clock: &str) -> Option<i64> {
    let whole = clock.split('.').next()?;
    let mut parts = whole.split(':').map(|part| part.trim().parse::<i64>().ok());
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = parts.next().unwrap_or(Some(0))?;
    let valid = (0..24).contains(&hours) && (0..60).contains(&minutes) && (0..61).contains(&seconds) && parts.next().is_none();
    valid.then_some(hours * 3_600 + minutes * 60 + seconds)
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
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = (digits.get(..2)?.parse::<i32>().ok()?, digits.get(2..4).unwrap_or("0").parse::<i32>().ok()?);
    (hours <= 14 && minutes < 60).then_some(sign * (60 * hours + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_writing_is_read() {
        let when = |words: &str| When::parse(words).map(|w| (w.local_s, w.ahead_min, w.is_day));
        assert_eq!(when("1970:01:01 00:00:01"), Some((1, None, false)));
        assert_eq!(when("2024-02-29"), Some((1_709_164_800, None, true)));
        assert_eq!(when("2024-02-29T01:02+05:30"), Some((1_709_164_800 + 3_720, Some(330), false)));
        assert_eq!(when("2024-02-29T01:02:03.5Z"), Some((1_709_164_800 + 3_723, Some(0), false)));
        assert_eq!(when("2024-02-29 01:02:03-0800"), Some((1_709_164_800 + 3_723, Some(-480), false)));
        assert_eq!(When::parse("2024-02-29T01:02+01:00").and_then(When::universal_s), Some(1_709_164_800 + 120));
        assert_eq!(When::parse("2024:02:29 01:02:03").map(|w| w.with_zone("+01:00").ahead_min), Some(Some(60)));
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
            "ü024-01-01",
        ] {
            assert_eq!(When::parse(words), None, "{words}");
        }
    }
}
