//! Which program or device is known to write a pair of quantisation tables.
//!
//! `encoders.csv` beside this file holds the pairs, each with its source and date. A pair that is not in it says nothing: cameras
//! and programs have many more. A pair that is in it says which program uses it, not that no other one does.

use std::sync::LazyLock;

/// A line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoder {
    /// Fingerprint of the pair of tables.
    pub tables: &'static str,
    /// Program or device.
    pub program: &'static str,
    /// Which of its settings.
    pub setting: Setting,
    /// Where this is known from.
    pub source: &'static str,
    /// When that was looked at, year and month.
    pub date: &'static str,
}

/// A setting of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Quality 0..=12 of "Save as".
    Level(u8),
    /// Quality 0..=100 of "Save for Web".
    Web(u8),
    /// A named preset of "Save for Web".
    Preset(&'static str),
    /// Not known.
    Unknown,
}

/// All lines.
pub static ENCODERS: LazyLock<Vec<Encoder>> = LazyLock::new(|| {
    let lines = include_str!("encoders.csv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(read).collect()
});

fn read(line: &'static str) -> Option<Encoder> {
    let mut fields = line.split('|');
    let mut next = || fields.next();
    let (tables, program, setting, value) = (next()?, next()?, next()?, next()?);
    let setting = match setting {
        "level" => Setting::Level(value.parse().ok()?),
        "web" => Setting::Web(value.parse().ok()?),
        "preset" => Setting::Preset(value),
        "none" => Setting::Unknown,
        _ => return None,
    };
    Some(Encoder { tables, program, setting, source: next()?, date: next()? })
}

/// The program that is known for a pair of tables.
pub fn known(fingerprint: &str) -> Option<&'static Encoder> {
    ENCODERS.iter().find(|encoder| encoder.tables == fingerprint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_has_a_source() {
        let n_lines = include_str!("encoders.csv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(ENCODERS.len(), n_lines);
        for (i, encoder) in ENCODERS.iter().enumerate() {
            assert!(encoder.tables.len() == 16 && !encoder.program.is_empty() && encoder.source.len() > 10, "{encoder:?}");
            assert!(encoder.date.len() == 7 && encoder.date.starts_with("20"), "{encoder:?}");
            assert!(ENCODERS.iter().skip(i + 1).all(|other| other.tables != encoder.tables), "{encoder:?} twice");
        }
    }
}
