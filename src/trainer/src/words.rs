//! Which classes of ImageNet become which plain word.
//!
//! A thousand classes are finer than the network is sure: two breeds of dogs are easily mixed up, a dog and a car are not. So classes are
//! gathered into few words that everybody knows. What is left out stays without a name:
//! - weapons, uniforms, masks, underwear and veils, apes and monkeys, police and ambulances: a wrong name would do harm that a right one
//!   cannot outweigh;
//! - classes that the training pictures showed to be guessed from their surroundings (screens, balls, snakes, a tench for a man with a beard,
//!   the wing of an aeroplane, books for a classroom, a shore for any wide view), and what has no everyday word.

use telltale_network::{Naming, Word};

/// Logits are sharpened by this. The backbone was trained with smoothed labels and is less sure than it is right: with 1, only one in
/// fifty training pictures has a word with nine tenths; with 2, one in five, and what is named there is right by eye about as often as the
/// number says.
const SHARPNESS: f64 = 2.0;

/// A word with less is not said. Chosen on training pictures, by eye: below, twigs often become birds and petals insects.
const LEAST: f32 = 0.9;

type Stretches = &'static [(usize, usize)];

/// Words, as `thing-<word>` in the catalogue, with the first and the last class of each stretch.
const WORDS: &[(&str, Stretches)] = &[
    ("bird", &[(7, 24), (80, 100), (127, 146)]),
    ("dog", &[(151, 268)]),
    ("cat", &[(281, 285)]),
    ("big-cat", &[(286, 293)]),
    ("bear", &[(294, 297)]),
    ("elephant", &[(385, 386)]),
    ("horse", &[(339, 339)]),
    ("zebra", &[(340, 340)]),
    ("cattle", &[(345, 347)]),
    ("sheep", &[(348, 349)]),
    ("pig", &[(341, 342)]),
    ("rabbit", &[(330, 332)]),
    ("squirrel", &[(335, 335)]),
    ("camel", &[(354, 355)]),
    ("panda", &[(388, 388)]),
    ("fish", &[(1, 4), (392, 393), (396, 397)]),
    ("turtle", &[(33, 37)]),
    ("lizard", &[(38, 48)]),
    ("crocodile", &[(49, 50)]),
    ("frog", &[(30, 32)]),
    ("insect", &[(300, 326)]),
    ("spider", &[(72, 77)]),
    ("car", &[(436, 436), (468, 468), (511, 511), (609, 609), (627, 627), (661, 661), (751, 751), (817, 817)]),
    ("bus", &[(654, 654), (779, 779), (874, 874)]),
    ("truck", &[(555, 555), (569, 569), (717, 717), (864, 864), (867, 867)]),
    ("tractor", &[(595, 595), (866, 866)]),
    ("bicycle", &[(444, 444), (671, 671)]),
    ("motorcycle", &[(665, 665), (670, 670)]),
    ("train", &[(547, 547), (565, 565), (820, 820), (829, 829)]),
    (
        "boat",
        &[
            (472, 472),
            (484, 484),
            (510, 510),
            (554, 554),
            (576, 576),
            (625, 625),
            (628, 628),
            (724, 724),
            (780, 780),
            (814, 814),
            (871, 871),
            (914, 914),
        ],
    ),
    ("aeroplane", &[(404, 404)]),
    ("balloon", &[(417, 417)]),
    (
        "building",
        &[
            (425, 425),
            (437, 437),
            (449, 449),
            (483, 483),
            (497, 497),
            (500, 500),
            (538, 538),
            (663, 663),
            (668, 668),
            (698, 698),
            (727, 727),
            (832, 832),
            (853, 853),
            (858, 858),
            (873, 873),
        ],
    ),
    ("bridge", &[(821, 821), (839, 839), (888, 888)]),
    ("fountain", &[(562, 562)]),
    ("mountain", &[(970, 970), (980, 980)]),
    ("stage", &[(819, 819)]),
    ("bookshelf", &[(453, 454)]),
    ("traffic-light", &[(920, 920)]),
    ("road-sign", &[(919, 919)]),
    ("food", &[(923, 965)]),
    ("cup", &[(504, 504), (967, 968)]),
    ("computer", &[(508, 508), (527, 527), (620, 620), (681, 681)]),
    ("phone", &[(487, 487)]),
    ("camera", &[(732, 732), (759, 759)]),
    ("clock", &[(409, 409), (892, 892)]),
    ("bottle", &[(440, 440), (737, 737), (898, 898), (907, 907)]),
    ("sofa", &[(564, 564), (831, 831)]),
    ("shoe", &[(502, 502), (514, 514), (630, 630), (770, 770), (774, 774)]),
    ("bag", &[(414, 414), (636, 636), (748, 748)]),
    ("umbrella", &[(879, 879)]),
    ("guitar", &[(402, 402), (546, 546)]),
    ("piano", &[(579, 579), (881, 881)]),
    ("violin", &[(486, 486), (889, 889)]),
    ("flower", &[(985, 986)]),
    ("candle", &[(470, 470)]),
];

/// How classes become words.
pub(crate) fn naming() -> Naming {
    let word = |(word, classes): &(&str, Stretches)| Word { word: (*word).to_owned(), classes: classes.to_vec() };
    Naming { sharpness: SHARPNESS, least: LEAST, words: WORDS.iter().map(word).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The labels that ship beside the weights, in the order of the classes.
    const LABELS: &str = include_str!("../../../models/lite0-linear/labels.txt");

    fn labels_of(word: &str) -> Vec<&'static str> {
        let classes = WORDS.iter().find(|(name, _)| *name == word).expect("a word").1;
        let labels: Vec<&str> = LABELS.lines().collect();
        classes.iter().flat_map(|(first, last)| labels[*first..=*last].to_vec()).collect()
    }

    #[test]
    fn every_class_has_one_word_at_most_and_the_words_hold_what_they_say() {
        assert_eq!(LABELS.lines().count(), telltale_network::CLASSES);
        let mut taken = std::collections::BTreeSet::new();
        for (word, classes) in WORDS {
            for class in classes.iter().flat_map(|(first, last)| *first..=*last) {
                assert!(class < telltale_network::CLASSES && taken.insert(class), "{word}: {class}");
            }
        }
        for (word, first, last) in [("dog", "Chihuahua", "Mexican hairless"), ("cat", "tabby, tabby cat", "Egyptian cat")] {
            let labels = labels_of(word);
            assert_eq!((labels.first(), labels.last()), (Some(&first), Some(&last)));
        }
        assert!(labels_of("car").contains(&"sports car, sport car") && labels_of("food").contains(&"pizza, pizza pie"));
        assert!(labels_of("insect").contains(&"bee") && labels_of("bird").contains(&"magpie"));
    }

    #[test]
    fn what_would_do_harm_has_no_word() {
        let harmful = [
            "rifle",
            "gun",
            "revolver",
            "missile",
            "tank,",
            "warplane",
            "cannon",
            "projectile",
            "guillotine",
            "holster",
            "bulletproof",
            "uniform",
            "police van",
            "ambulance",
            "prison",
            "ski mask",
            "gasmask",
            "brassiere",
            "bikini",
            "maillot",
            "wig",
            "abaya",
            "gorilla",
            "chimpanzee",
            "orangutan",
            "monkey",
            "baboon",
            "macaque",
            "syringe",
            "hatchet",
            "pirate",
        ];
        for (word, _) in WORDS {
            for label in labels_of(word) {
                // A ship, a breed of dogs, and a dessert.
                let is_meant_otherwise =
                    ["pirate, pirate ship", "affenpinscher", "trifle"].iter().any(|start| label.starts_with(start));
                let found = harmful.iter().find(|part| label.contains(**part) && !is_meant_otherwise);
                assert_eq!(found, None, "{word}: {label}");
            }
        }
    }
}
