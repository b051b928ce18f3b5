//! Words out of a file, made harmless to show.
//!
//! A name or a prompt may hold characters that are not seen but change what is seen around them: a change of direction makes
//! `photo‹U+202E›gpj.exe` look like a picture, and an escape sequence moves a terminal's cursor. They are shown by their numbers.
//! Words in a right-to-left script are put between isolates, so that they do not reorder the sentence that they stand in; in a sentence
//! from right to left, all words from a file are.

use std::borrow::Cow;

/// `words` with every control character but line breaks and tabs shown by its number.
pub fn visible(words: &str) -> Cow<'_, str> {
    if !words.contains(is_hidden) {
        return Cow::Borrowed(words);
    }
    let mut shown = String::new();
    for c in words.chars() {
        if is_hidden(c) {
            shown.push_str(&format!("‹U+{:04X}›", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// [`visible`] words as a part of a sentence that runs from right to left or not.
pub(crate) fn inserted(words: &str, into_right_to_left: bool) -> Cow<'_, str> {
    let shown = visible(words);
    if shown.contains(if into_right_to_left { char::is_alphanumeric } else { is_right_to_left }) {
        Cow::Owned(format!("\u{2068}{shown}\u{2069}"))
    } else {
        shown
    }
}

fn is_hidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The blocks of right-to-left scripts, as Unicode reserves them.
fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_change_its_surroundings_is_shown_by_its_number() {
        assert_eq!(visible("photo\u{202e}gpj.exe"), "photo‹U+202E›gpj.exe");
        assert_eq!(visible("\u{1b}[2Jgone\r"), "‹U+001B›[2Jgone‹U+000D›");
        assert_eq!(visible("two\n\tlines, größer, 写真 <b>"), "two\n\tlines, größer, 写真 <b>");
    }

    #[test]
    fn words_of_the_other_direction_keep_to_themselves() {
        assert_eq!(inserted("صورة.jpg", false), "\u{2068}صورة.jpg\u{2069}");
        assert_eq!(inserted("\u{2069}\u{202e}תמונה", false), "\u{2068}‹U+2069›‹U+202E›תמונה\u{2069}");
        assert_eq!(inserted("picture.jpg", false), "picture.jpg");
        assert_eq!(inserted("picture.jpg", true), "\u{2068}picture.jpg\u{2069}");
    }
}
