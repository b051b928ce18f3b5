//! Every language says what English says: the same messages with the same arguments, every plural of its own, and no verdict.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, PatternElement, VariantKey};
use telltale_report::{Text, Value};

use crate::fluent::{Tree, collect, messages};
use crate::{Catalogue, LANGUAGES, plural};

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Beginnings of words for a whole picture that no evidence here can carry, as English has them in `tests/native/tidy.rs`. Left out are
/// words for “verified” that are also the everyday word for “looked at”.
const VERDICTS: [(&str, &[&str]); 6] = [
    ("es", &["auténtic", "falso", "falsa", "falsific", "trucad", "manipulad", "demuestra", "prueba que"]),
    ("fr", &["authenti", "faux", "fausse", "falsifi", "vérifié", "truqu", "manipulé", "prouve"]),
    ("de", &["echt", "authentisch", "fake", "gefälscht", "fälschung", "verifiziert", "manipuliert", "beweist", "beweis"]),
    ("pt", &["autêntic", "falso", "falsa", "falsific", "adulterad", "manipulad", "comprova"]),
    ("uk", &["автентичн", "справжн", "фейк", "фальшив", "підробк", "підроблен", "маніпуляц", "доводить"]),
    ("ar", &["أصيل", "أصلية", "حقيقي", "مزيف", "مزور", "موثق", "متلاعب", "يثبت", "تثبت"]),
];
/// The messages that may use such a word, by what English says: they take a verdict back, speak of a signer and no picture, or of alarms.
const DISCLAIMERS: [&str; 3] = ["authentic", "can't be verified", "False alarms"];

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let source = messages(0);
    let mut wrong = Vec::new();
    for (i, language) in LANGUAGES.iter().enumerate().skip(1) {
        let translation = messages(i);
        let ids = |messages: &[(&'static str, Tree)]| messages.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        let (known, found) = (ids(&source), ids(&translation));
        wrong.extend(known.iter().filter(|id| !found.contains(id)).map(|id| format!("{}: {id} is missing", language.tag)));
        wrong.extend(found.iter().filter(|id| !known.contains(id)).map(|id| format!("{}: {id} is too much", language.tag)));
        let translation: BTreeMap<_, _> = translation.into_iter().collect();
        for (id, tree) in &source {
            let Some(translated) = translation.get(id) else { continue };
            let (mut arguments, mut keys) = (BTreeSet::new(), BTreeSet::new());
            collect(tree, &mut arguments, &mut keys);
            let (mut found_arguments, mut found_keys) = (BTreeSet::new(), BTreeSet::new());
            collect(translated, &mut found_arguments, &mut found_keys);
            if arguments != found_arguments {
                wrong.push(format!("{}: {id} has the arguments {found_arguments:?}, not {arguments:?}", language.tag));
            }
            for keys in [&mut keys, &mut found_keys] {
                keys.retain(|key| !PLURALS.contains(key));
            }
            if keys != found_keys {
                wrong.push(format!("{}: {id} chooses among {found_keys:?}, not {keys:?}", language.tag));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_plural_of_a_language_has_words() {
    let mut wrong = Vec::new();
    for (i, language) in LANGUAGES.iter().enumerate() {
        let known: Vec<&str> = plural::categories(language.tag).iter().map(|(name, _)| *name).collect();
        for (id, tree) in messages(i) {
            for keys in choices(&tree) {
                let plurals: Vec<&str> = keys.iter().copied().filter(|key| PLURALS.contains(key)).collect();
                if plurals.iter().all(|key| *key == "other") {
                    continue;
                }
                // Whether there are words for none may be left to the general case; English and Arabic say “0 pictures” as well.
                let exact = |n: &i64| keys.contains(&n.to_string().as_str());
                let lacks = plural::categories(language.tag)
                    .iter()
                    .filter(|(name, n)| *name != "zero" && !plurals.contains(name) && !exact(n))
                    .map(|(name, _)| *name);
                let odd = plurals.iter().copied().filter(|key| !known.contains(key) && !["many", "other"].contains(key));
                wrong.extend(lacks.map(|key| format!("{}: {id} has no words for `{key}`", language.tag)));
                wrong.extend(odd.map(|key| format!("{}: {id} has words for `{key}`, which is no plural there", language.tag)));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_translation_judges_a_whole_picture() {
    let english: BTreeMap<_, _> = messages(0).into_iter().map(|(id, tree)| (id, words(&tree))).collect();
    let mut wrong = Vec::new();
    for (tag, verdicts) in VERDICTS {
        let i = LANGUAGES.iter().position(|language| language.tag == tag).expect("one of our languages");
        for (id, tree) in messages(i) {
            if DISCLAIMERS.iter().any(|disclaimer| english[id].contains(disclaimer)) {
                continue;
            }
            let words = words(&tree).to_lowercase();
            // In Arabic an article or a preposition is written in front, as one word.
            let is_said = |verdict: &&&str| if tag == "ar" { words.contains(**verdict) } else { begins_a_word(&words, verdict) };
            let said = verdicts.iter().filter(is_said);
            wrong.extend(said.map(|verdict| format!("{tag}: {id} says “{verdict}…”: {words}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_severities_can_be_told_apart_in_every_language() {
    for language in LANGUAGES {
        let catalogue = Catalogue::new(language.tag);
        for group in ["severity", "severity-word"] {
            let words: BTreeSet<String> =
                ["info", "low", "moderate", "high"].map(|name| catalogue.sentence(&Text::new(format!("{group}-{name}")))).into();
            assert_eq!(words.len(), 4, "{}: {words:?}", language.tag);
        }
    }
}

#[test]
fn a_plural_is_heard() {
    let bytes = |tag: &str, n: i64| {
        let text = Text::new("value-bytes");
        let args = [("value".into(), Value::Integer(n))].into();
        Catalogue::new(tag).sentence(&Text { args, ..text })
    };
    for (tag, numbers) in [("uk", [1, 2, 5]), ("ar", [2, 3, 11])] {
        let said: BTreeSet<String> = numbers.map(|n| bytes(tag, n).replace(|c: char| c.is_ascii_digit(), "")).into();
        assert_eq!(said.len(), 3, "{tag}: {said:?}");
    }
    assert_eq!(bytes("uk", 21).replace("21", ""), bytes("uk", 1).replace('1', ""));
}

/// The keys of each choice in a message.
fn choices(tree: &Tree) -> Vec<Vec<&'static str>> {
    let mut found = Vec::new();
    for element in &tree.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            found.push(
                variants
                    .iter()
                    .map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    })
                    .collect(),
            );
            found.extend(variants.iter().flat_map(|variant| choices(&variant.value)));
        }
    }
    found
}

/// All words of a message, those of every choice.
fn words(tree: &Tree) -> String {
    let mut said = String::new();
    for element in &tree.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    said.push(' ');
                    said.push_str(&words(&variant.value));
                }
            }
            PatternElement::Placeable { .. } => said.push('…'),
        }
    }
    said
}

fn begins_a_word(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(place, _)| !text[..place].ends_with(char::is_alphanumeric))
}
