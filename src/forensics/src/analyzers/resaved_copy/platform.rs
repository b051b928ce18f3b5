//! Which messenger, network or site gives names of this form to the pictures that are saved from it.
//!
//! Anyone can name a file as they like, so a name is one feature of two: the file must also say nothing about a camera, and where
//! the form is a common one, side and quality must be those of the same platform.

use std::sync::LazyLock;

/// A line of `platforms.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Platform {
    /// Its name.
    pub who: &'static str,
    /// What it is, which decides what to ask for.
    pub kind: Kind,
    /// The form of the names, in the signs of the table.
    pub form: &'static str,
    /// Whether side and quality must fit too.
    pub needs_size: bool,
}

/// What a platform is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Pictures go from person to person, and can go as files.
    Messenger,
    /// Pictures are posted, and have an address.
    Network,
    /// A site that keeps larger copies beside this one.
    Site,
}

impl Kind {
    /// Its name in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Messenger => "messenger",
            Self::Network => "network",
            Self::Site => "site",
        }
    }
}

static PLATFORMS: LazyLock<Vec<Platform>> =
    LazyLock::new(|| include_str!("platforms.csv").lines().filter(|line| !line.starts_with('#')).filter_map(read).collect());

fn read(line: &'static str) -> Option<Platform> {
    let mut fields = line.split('|');
    let (who, kind, form, needs) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let kind = match kind {
        "messenger" => Kind::Messenger,
        "network" => Kind::Network,
        "site" => Kind::Site,
        _ => return None,
    };
    Some(Platform { who, kind, form, needs_size: needs == "size" })
}

/// What is known of a platform by its name; none where no line names it.
pub fn kind_of(who: &str) -> Option<Kind> {
    PLATFORMS.iter().find(|platform| platform.who == who).map(|platform| platform.kind)
}

/// Platforms whose names have the form of this one, without its ending. `size_px` is the picture's own.
pub fn by_name(name: &str, size_px: (u32, u32)) -> impl Iterator<Item = &'static Platform> {
    let (name, size) = (original(name).to_owned(), format!("{}x{}", size_px.0, size_px.1));
    PLATFORMS.iter().filter(move |platform| fits(platform.form.replace("{size}", &size).as_bytes(), name.as_bytes()))
}

/// The name without the number that systems add to a second copy: `a (1)`, `a(1)`, `a~2`.
fn original(name: &str) -> &str {
    let is_number = |words: &str| (1..=3).contains(&words.len()) && words.bytes().all(|b| b.is_ascii_digit());
    let bracketed = name.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match bracketed.or_else(|| name.rsplit_once('~')) {
        Some((stem, number)) if is_number(number) => stem.trim_end(),
        _ => name,
    }
}

fn fits(form: &[u8], name: &[u8]) -> bool {
    match (form, name) {
        ([], []) => true,
        ([b'*', form @ ..], _) => (1..name.len()).any(|at| name.get(at..).is_some_and(|rest| fits(form, rest))),
        ([b'#', b'+', form @ ..], _) => {
            let n_digits = name.iter().take_while(|b| b.is_ascii_digit()).count();
            // Numbers of posts and persons are long; dates and counters are not.
            n_digits >= MIN_DIGITS && name.get(n_digits..).is_some_and(|rest| fits(form, rest))
        }
        ([sign, form @ ..], [byte, name @ ..]) => {
            let is_one = match sign {
                b'#' => byte.is_ascii_digit(),
                b'?' => byte.is_ascii_alphanumeric() || b"-_".contains(byte),
                _ => sign == byte,
            };
            is_one && fits(form, name)
        }
        _ => false,
    }
}

/// Fewest digits of a number in a name of Facebook: 8 in all that are known.
const MIN_DIGITS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn who(name: &str, size_px: (u32, u32)) -> Vec<&'static str> {
        by_name(name, size_px).map(|platform| platform.who).collect()
    }

    #[test]
    fn every_line_is_read_and_has_a_source_and_a_date() {
        let lines: Vec<_> = include_str!("platforms.csv").lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(PLATFORMS.len(), lines.len());
        for line in lines {
            let fields: Vec<_> = line.split('|').collect();
            assert!(fields.len() == 6 && fields[4].len() > 20 && fields[5].starts_with("20"), "{line}");
            assert!(matches!(fields[3], "name" | "size"), "{line}");
        }
    }

    #[test]
    fn names_are_told_by_their_form() {
        let size = (1024, 498);
        for (name, expected) in [
            ("IMG-20221109-WA0007", "WhatsApp"),
            ("WhatsApp Image 2023-05-01 at 10.11.12 (1)", "WhatsApp"),
            ("signal-2024-01-02-03-04-05-678", "Signal"),
            ("photo_2024-01-02_03-04-05~2", "Telegram"),
            ("10607915_273427569527101_1304478306_n", "Facebook or Instagram"),
            ("22637738_180262665876253_6330291012686053376_n(2)", "Facebook or Instagram"),
            ("FDHJg3zWEAMf-An", "X"),
            ("20200402_212848-1024x498", "WordPress"),
        ] {
            assert_eq!(who(name, size), [expected], "{name}");
        }
        // Cameras, a page's own size, another picture's size, short numbers, and letters in the place of digits.
        for name in
            ["IMG_20221109_101112", "DSC_0001", "cat-300x200", "-1024x498", "1_2_3_n", "IMG-2022110a-WA0007", "photo_2024", ""]
        {
            assert_eq!(who(name, size), [""; 0], "{name}");
        }
    }
}
