//! Whether the page works without a network, and what this browser has stored for it.

use telltale_report::Text;

use crate::present::Row;
use crate::words::{say, t};

/// Whether the page is kept on this device. The page's script finds out before the program starts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kept {
    /// This browser cannot keep it.
    Impossible,
    /// It is not.
    #[default]
    No,
    /// It is.
    Yes,
    /// It is, and there is a newer version, which waits for the reader's word.
    Older,
    /// The browser does not say.
    Unknown,
    /// It was to be kept, and could not be.
    Failed,
    /// Its newer version was to be taken, and could not be.
    NotTaken,
    /// It was to be removed, and could not be.
    NotRemoved,
}

impl Kept {
    /// From the script's word; an unknown word promises nothing.
    pub fn of(word: &str) -> Self {
        match word {
            "no" => Self::No,
            "kept" => Self::Yes,
            "newer" => Self::Older,
            "unknown" => Self::Unknown,
            "failed" => Self::Failed,
            "not-taken" => Self::NotTaken,
            "not-removed" => Self::NotRemoved,
            _ => Self::Impossible,
        }
    }

    /// The sentence that says so.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Impossible => "offline-impossible",
            Self::No => "offline-no",
            Self::Yes => "offline-kept",
            Self::Older => "offline-newer",
            Self::Unknown => "offline-unknown",
            Self::Failed => "offline-failed",
            Self::NotTaken => "offline-not-taken",
            Self::NotRemoved => "offline-not-removed",
        }
    }

    /// The words on the way to keep it, or its newer version; none where there is nothing to do.
    pub fn keep(self) -> Option<&'static str> {
        match self {
            Self::Impossible | Self::Yes | Self::NotRemoved => None,
            Self::No | Self::Unknown => Some("offline-keep"),
            Self::Older => Some("offline-take-newer"),
            Self::Failed => Some("offline-keep-again"),
            Self::NotTaken => Some("offline-take-newer"),
        }
    }

    /// The words on the way to remove it; none where there is nothing to remove.
    pub fn forget(self) -> Option<&'static str> {
        match self {
            Self::Impossible | Self::No | Self::Failed => None,
            Self::Yes | Self::Older | Self::Unknown | Self::NotTaken => Some("offline-forget"),
            Self::NotRemoved => Some("offline-remove-again"),
        }
    }
}

/// What the browser has stored for this page, each kind with its number; none where the browser does not say.
pub fn stored(counts: &[(String, Option<u32>)]) -> Vec<Row> {
    let row = |(kind, count): &(String, Option<u32>)| {
        let number = count.map_or_else(|| t("stored-unknown"), |count| count.to_string());
        Row::plain(kind, say(&Text::new(format!("stored-{kind}"))), [number])
    };
    counts.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use telltale_catalogue::Catalogue;

    use super::*;
    use crate::words::speak;

    #[test]
    fn every_state_has_its_words_and_only_offers_what_helps() {
        speak(Catalogue::new("en"));
        for (word, keeps, forgets) in [
            ("impossible", false, false),
            ("no", true, false),
            ("kept", false, true),
            ("newer", true, true),
            ("unknown", true, true),
            ("failed", true, false),
            ("not-taken", true, true),
            ("not-removed", false, true),
            ("a later word", false, false),
        ] {
            let kept = Kept::of(word);
            assert_eq!((kept.keep().is_some(), kept.forget().is_some()), (keeps, forgets), "{word}");
            assert!([Some(kept.sentence()), kept.keep(), kept.forget()].into_iter().flatten().all(|id| t(id) != id), "{word}");
        }
    }

    #[test]
    fn what_is_stored_is_counted_and_what_is_not_known_is_not_called_nothing() {
        speak(Catalogue::new("en"));
        let counts = [("cookies", Some(0)), ("caches", Some(2)), ("databases", None)].map(|(kind, n)| (kind.to_owned(), n));
        let rows = stored(&counts);
        assert_eq!(rows.iter().map(|row| row.cells[0].words.as_str()).collect::<Vec<_>>(), ["0", "2", &t("stored-unknown")]);
        assert!(rows.iter().all(|row| !row.head.starts_with("stored-")));
    }
}
