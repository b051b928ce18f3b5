//! How a picture is stored. Rates differ with it: what is rare in a large photo of high quality can be ordinary in a small one that was squeezed.

use serde::{Deserialize, Serialize};

use crate::Text;

/// Pictures that are stored alike: of one format, of a band of JPEG qualities and of a band of sizes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Storage {
    /// Name of the format, as in [`crate::FileFacts`].
    pub format: String,
    /// Quality of a JPEG's last save on the IJG scale, the lowest and the highest; none of other formats.
    #[serde(default)]
    pub quality: Option<(u8, u8)>,
    /// Pixels: at least so many, and fewer than so many; [`Storage::ENDLESS`] of the largest.
    pub pixels: (u32, u32),
}

/// Highest qualities of the bands: what was not measured, strong compression, messengers, websites, editors, cameras.
const QUALITIES: [u8; 6] = [39, 64, 79, 89, 94, 100];
/// Pixels at which the next band of sizes begins.
const PIXELS: [u32; 3] = [250_000, 1_000_000, 3_000_000];

impl Storage {
    /// End of the sizes of the largest pictures.
    pub const ENDLESS: u32 = u32::MAX;

    /// That of a picture of so many pixels.
    pub fn of(format: &str, quality: Option<u8>, n_pixels: u64) -> Self {
        let band = |quality: u8| {
            let highest = QUALITIES.into_iter().find(|highest| quality <= *highest).unwrap_or(100);
            let below = QUALITIES.into_iter().rev().find(|below| *below < highest);
            (below.map_or(1, |below| below + 1), highest)
        };
        let below = PIXELS.into_iter().find(|end| n_pixels < u64::from(*end)).unwrap_or(Self::ENDLESS);
        let from = PIXELS.into_iter().rev().find(|end| n_pixels >= u64::from(*end)).unwrap_or(0);
        Self { format: format.to_owned(), quality: quality.map(band), pixels: (from, below) }
    }

    /// Format, quality and megapixels (at least, below), for tables.
    pub fn columns(&self) -> [String; 3] {
        let megapixels = |pixels: u32| (f64::from(pixels) / 1e6).to_string();
        let below = if self.pixels.1 == Self::ENDLESS { String::new() } else { megapixels(self.pixels.1) };
        [
            self.format.clone(),
            self.quality.map_or("–".into(), |(from, to)| format!("{from}–{to}")),
            format!("{}–{below}", megapixels(self.pixels.0)),
        ]
    }

    /// In words.
    pub fn words(&self) -> Text {
        let format = Text::new("storage-format").verbatim("format", self.format.clone());
        let file = match self.quality {
            Some((from, to)) => {
                Text::new("storage-with-quality").message("format", format).integer("from", from).integer("to", to)
            }
            None => format,
        };
        let megapixels =
            |text: Text, name: &'static str, n: u32| text.number(name, f64::from(n) / 1e6, if n < 1_000_000 { 2 } else { 0 });
        match self.pixels {
            (0, below) => megapixels(Text::new("storage-smaller").message("file", file), "below", below),
            (from, Self::ENDLESS) => megapixels(Text::new("storage-larger").message("file", file), "from", from),
            (from, below) => {
                megapixels(megapixels(Text::new("storage-between").message("file", file), "from", from), "below", below)
            }
        }
    }
}

/// How many ordinary photos that are stored alike show as much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredAlike {
    /// How they are stored.
    pub storage: Storage,
    /// Photos that show as much or more.
    pub shown: u32,
    /// Photos examined; several lives of one photo that are stored alike count once.
    pub photos: u32,
}

impl StoredAlike {
    /// Fewest photos that a rate is told of: of fewer, not even none that shows it would allow the weakest word, since the one-sided 95 % upper
    /// bound of 0 of 58 is above 5 %.
    pub const ENOUGH: u32 = 59;

    /// The rate in words, or that too few were measured.
    pub fn words(&self) -> Text {
        let message = match self.photos {
            0 => return Text::new("rarity-alike-none").message("storage", self.storage.words()),
            n if n < Self::ENOUGH => "rarity-alike-too-few",
            _ => "rarity-alike",
        };
        let text = Text::new(message).message("storage", self.storage.words());
        text.integer("shown", self.shown).integer("photos", self.photos)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quality_and_each_size_has_one_band() {
        let quality = |quality| Storage::of("jpeg", Some(quality), 1).quality;
        assert_eq!(
            [39, 40, 64, 65, 80, 95, 100].map(quality),
            [(1, 39), (40, 64), (40, 64), (65, 79), (80, 89), (95, 100), (95, 100)].map(Some)
        );
        let pixels = |n| Storage::of("png", None, n).pixels;
        assert_eq!(pixels(249_999), (0, 250_000));
        assert_eq!(pixels(250_000), (250_000, 1_000_000));
        assert_eq!(pixels(u64::MAX), (3_000_000, Storage::ENDLESS));
    }

    #[test]
    fn too_few_photos_are_said_to_be_too_few() {
        let alike = |photos| StoredAlike { storage: Storage::of("jpeg", Some(85), 700_000), shown: 0, photos }.words().id;
        assert_eq!([0, 58, 59].map(alike), ["rarity-alike-none", "rarity-alike-too-few", "rarity-alike"]);
    }
}
