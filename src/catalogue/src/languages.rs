//! The languages that have a catalogue, and what each writes in its own way.

/// A language of page and command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag; also the name of the folder with its sentences.
    pub tag: &'static str,
    /// What its own speakers call it.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub is_right_to_left: bool,
    /// Between whole and broken part of a number. Digits are 0 to 9 in all, and clocks run to 24 hours:
    /// measurements and times are compared and copied across languages.
    pub(crate) decimal_sign: char,
    /// Between groups of three digits. All wait for the fifth digit, as CLDR asks of Spanish, so that years stay whole.
    pub(crate) group_sign: char,
}

/// All of them, the default first.
pub const LANGUAGES: [Language; 7] = [
    Language { tag: "en", name: "English", is_right_to_left: false, decimal_sign: '.', group_sign: ',' },
    Language { tag: "es", name: "Español", is_right_to_left: false, decimal_sign: ',', group_sign: '.' },
    Language { tag: "fr", name: "Français", is_right_to_left: false, decimal_sign: ',', group_sign: '\u{202f}' },
    Language { tag: "de", name: "Deutsch", is_right_to_left: false, decimal_sign: ',', group_sign: '.' },
    Language { tag: "pt", name: "Português", is_right_to_left: false, decimal_sign: ',', group_sign: '.' },
    Language { tag: "uk", name: "Українська", is_right_to_left: false, decimal_sign: ',', group_sign: '\u{a0}' },
    Language { tag: "ar", name: "العربية", is_right_to_left: true, decimal_sign: '.', group_sign: ',' },
];

impl Language {
    /// The language with this BCP 47 tag, of which only the first part counts; the default where there is none.
    pub fn of(tag: &str) -> Self {
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        LANGUAGES.into_iter().find(|known| known.tag.eq_ignore_ascii_case(wanted)).unwrap_or(LANGUAGES[0])
    }
}
