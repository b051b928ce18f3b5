//! Nouns of seven languages for some of the things that the network names.
//!
//! Only things of one kind exclude each other: a caption about a dog and a picture of a cat do not fit, a dog and a car easily share a
//! picture. So the table has animals, vehicles and instruments, and no places or small things. It holds simple forms; an article or a
//! preposition that Arabic writes together with its noun is taken off.

/// `kind word | forms in English | Spanish | French | German | Portuguese | Ukrainian | Arabic`, each form in lower case.
const NOUNS: &str = include_str!("nouns.txt");

/// Small words that tell the languages with Latin letters apart: “car” is no vehicle in French, and “ours” no bear in English.
const SMALL_WORDS: [&[&str]; 5] = [
    &["the", "a", "an", "of", "and", "in", "on", "with", "at", "is", "are", "for", "to", "by", "from"],
    &["el", "la", "los", "las", "de", "del", "y", "en", "con", "un", "una", "por", "para", "es"],
    &["le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "dans", "sur", "au", "est", "pour", "à"],
    &["der", "die", "das", "den", "und", "mit", "ein", "eine", "einem", "im", "am", "auf", "von", "ist", "für"],
    &["o", "a", "os", "as", "de", "do", "da", "e", "em", "com", "um", "uma", "no", "na", "para", "é"],
];

/// What Arabic writes in front of a noun: the article, alone or behind a preposition or an “and”.
const ARABIC_PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];

/// A noun that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Noun {
    /// What excludes each other has one kind.
    pub kind: &'static str,
    /// The network's word for it.
    pub word: &'static str,
}

/// The kind of a word of the network; none where it excludes nothing.
pub(super) fn kind_of(word: &str) -> Option<&'static str> {
    table().map(|(noun, _)| noun).find(|noun| noun.word == word).map(|noun| noun.kind)
}

/// The nouns of a caption, each once, in the order of the table.
pub(super) fn in_caption(caption: &str) -> Vec<Noun> {
    let lower = caption.to_lowercase();
    let tokens: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let counts = SMALL_WORDS.map(|words| tokens.iter().filter(|token| words.contains(token)).count());
    let most = counts.iter().max().copied().unwrap_or(0);
    // Other letters mix up with none of these, so their languages are always looked at.
    let is_spoken = |language: usize| counts.get(language).is_none_or(|count| *count == most);
    let names = |form: &str| tokens.iter().any(|token| *token == form || without_article(token) == form);
    let is_named = |forms: &str| {
        let languages = forms.split('|').enumerate().filter(|(language, _)| is_spoken(*language));
        languages.flat_map(|(_, forms)| forms.split_whitespace()).any(names)
    };
    table().filter(|(_, forms)| is_named(forms)).map(|(noun, _)| noun).collect()
}

fn table() -> impl Iterator<Item = (Noun, &'static str)> {
    NOUNS.lines().filter_map(|line| {
        let (head, forms) = line.split_once(" | ")?;
        let (kind, word) = head.split_once(' ')?;
        Some((Noun { kind, word }, forms))
    })
}

fn without_article(token: &str) -> &str {
    ARABIC_PREFIXES.iter().find_map(|prefix| token.strip_prefix(prefix)).unwrap_or(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_seven_languages_and_lower_case() {
        assert!(table().count() > 30);
        for (noun, forms) in table() {
            let languages: Vec<&str> = forms.split('|').collect();
            assert_eq!(languages.len(), 7, "{}", noun.word);
            assert!(languages.iter().all(|forms| !forms.trim().is_empty()), "{}", noun.word);
            assert_eq!(forms.to_lowercase(), forms);
        }
    }

    #[test]
    fn each_language_is_read_in_its_own_words() {
        let words = |caption| in_caption(caption).iter().map(|noun| noun.word).collect::<Vec<_>>();
        assert_eq!(words("A dog and two CATS on the sofa."), ["dog", "cat"]);
        assert_eq!(words("Un perro en la playa"), ["dog"]);
        assert_eq!(words("Le chat dort dans le jardin, car il pleut"), ["cat"]);
        assert_eq!(words("Der Hund auf dem Boot"), ["dog", "boat"]);
        assert_eq!(words("O cão da minha avó"), ["dog"]);
        assert_eq!(words("Рудий кіт біля вікна"), ["cat"]);
        assert_eq!(words("الكلب في الحديقة"), ["dog"]);
        // Without small words every language may be meant.
        assert_eq!(words("Chat, dog"), ["dog", "cat"]);
    }

    #[test]
    fn other_words_that_look_alike_stay_silent() {
        assert_eq!(in_caption("The house is ours, in the category of dogma"), []);
        assert_eq!(in_caption("A chat with the mayor"), []);
        assert_eq!(in_caption(""), []);
    }
}
