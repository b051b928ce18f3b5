//! The model card: what the network is, what it was made from, what it can and cannot do, with the figures of this very run.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use telltale_network::ModelSpec;
use telltale_report::{RarityTable, StorageCount, StoredAlike};

use crate::{
    calibration::{self, Reached},
    dataset::Picture,
    evaluation::Evaluation,
    faces,
    heads::{Fitted, Gain},
    known, names,
    published::Judged,
};

/// AUC after each life of the evaluation, in its order, and the share found where 5 % of the photos are flagged, that the network was
/// meant to reach.
const AIMS: ([f64; 2], f64) = ([0.92, 0.90], 0.70);

/// Fewer photos of a source say nothing about its share.
const PHOTOS_OF_A_SOURCE: usize = 20;

/// What the network was made from.
#[derive(Clone, Copy)]
pub(crate) struct Made<'a> {
    pub fitted: &'a Fitted,
    pub train: &'a [Picture],
    /// Of each fine-tuning run.
    pub steps: usize,
    /// How much of each picture a face takes.
    pub faces: &'a BTreeMap<String, usize>,
}

pub(crate) fn text(
    spec: &ModelSpec,
    Made { fitted, train, steps, faces }: Made,
    evaluation: &Evaluation,
    beside_known: &[known::Figures],
    names: &names::Figures,
) -> String {
    let mut card = format!(
        "<!-- Written by `telltale-train`; edit `src/trainer/src/card.rs`. -->\n# {}\n\n{}.\n\n{}",
        spec.id,
        spec.description,
        about(fitted, train, steps)
    );
    let views = &spec.views;
    // Writing to a string cannot fail.
    let _ = writeln!(
        card,
        "\n## How it looks\n\nThe whole picture at about {0} × {0} pixels (aspect kept, never enlarged), and up to {1} tiles of {2} px at \
         native resolution. On request it looks at all places; that fills the map, and the score does \
         not count it. Pictures with a side below {3} px, or longer than {4} times their shorter side, are not looked at. Weights: {5} \
         bytes, {6}.",
        views.whole_side_px,
        views.max_tiles,
        views.tile_px,
        views.min_side_px,
        views.max_elongation,
        spec.bytes,
        spec.quantization
    );
    card.push_str(
        "\n## Figures\n\nOn the evaluation set, whose sources are not in the training set, both classes re-encoded alike:\n\n",
    );
    card.push_str(
        "| re-encoding | AUC of the score | 95 % interval, pictures drawn | 95 % interval, sources drawn | found where 5 % of these \
         photos are flagged | AUC of tiles alone | photos | generated |\n|---|---|---|---|---|---|---|---|\n",
    );
    for v in &evaluation.views {
        let ((low, high), (lowest, highest)) = (v.auc_interval_95, v.auc_interval_95_sources);
        let _ = writeln!(
            card,
            "| {}: {} | {:.3} | {low:.3}–{high:.3} | {lowest:.3}–{highest:.3} | {:.1} % | {:.3} | {} | {} |",
            v.view,
            v.encoding,
            v.auc,
            100.0 * v.recall_at_5,
            v.auc_tiles,
            v.photos,
            v.generated
        );
    }
    card.push_str(&aims(evaluation));
    card.push_str("\nWhat the words mean, measured on ordinary photos of the training set whose source the heads had not seen, and what they do on the evaluation set:\n\n");
    card.push_str("| score at least | ordinary photos that reach it | one-sided 95 % upper bound |");
    for v in &evaluation.views {
        let _ = write!(card, " {0}: photos below it | {0}: generated pictures that reach it |", v.view);
    }
    card.push_str(&format!("\n|{}\n", "---|".repeat(3 + 2 * evaluation.views.len())));
    for (i, step) in spec.calibration.picture.steps.iter().enumerate() {
        let _ = write!(
            card,
            "| {:.4} | {} of {} | {:.2} % |",
            step.at_least,
            step.shown,
            spec.calibration.picture.photos,
            100.0 * step.upper_95
        );
        for figures in evaluation.views.iter().filter_map(|v| v.steps.get(i)) {
            let _ = write!(card, " {:.1} % | {:.1} % |", 100.0 * figures.real_accuracy, 100.0 * figures.recall);
        }
        card.push('\n');
    }
    if let Some((source, share)) = calibration::worst_source(fitted, faces, &spec.calibration, PHOTOS_OF_A_SOURCE) {
        let _ = writeln!(
            card,
            "\nOf the training sources with at least {PHOTOS_OF_A_SOURCE} photos, the lower step is reached most often in \"{source}\": \
             by {:.1} % of its photos. Photos of one source resemble each other, and the bounds above count them as if they did not.",
            100.0 * share
        );
    }
    card.push_str(&stored_alike(fitted, &spec.calibration.picture));
    card.push_str(FACES);
    let reached = calibration::reached_by(fitted, &spec.calibration, |picture| faces.get(&picture.id).copied());
    for (class, name) in faces::names().iter().enumerate() {
        let share = |[all, reached]: [usize; 2]| match all {
            0 => "–".to_owned(),
            _ => format!("{:.1} %", 100.0 * reached as f64 / all as f64),
        };
        let Reached { photos, generated } = reached.get(&class).cloned().unwrap_or_default();
        let _ = writeln!(card, "| {name} | {} | {} | {} | {} |", photos[0], share(photos), generated[0], share(generated));
    }
    card.push_str("\nBy source, at the lower step (photos: share below it; generated: share that reaches it):\n\n");
    card.push_str(
        "| source | class | pictures | right (web) | AUC (web) | right (hard) | AUC (hard) |\n|---|---|---|---|---|---|---|\n",
    );
    if let [web, hard] = evaluation.views.as_slice() {
        for (w, h) in web.sources.iter().zip(&hard.sources) {
            let _ = writeln!(
                card,
                "| {} | {} | {} | {:.2} | {:.3} | {:.2} | {:.3} |",
                w.source, w.class, w.pictures, w.right, w.auc, h.right, h.auc
            );
        }
    }
    let likeness = &spec.likeness;
    let _ = write!(card, "{KNOWN}\nWhat is counted is the logit of the score + {:.2} × nearness; ", likeness.nearest);
    let _ =
        writeln!(card, "{} numbers make an impression, and {} photos are compared besides.\n", likeness.width, likeness.photos);
    card.push_str(KNOWN_TABLE);
    beside_known.iter().for_each(|figures| {
        let _ = writeln!(card, "{figures}");
    });
    let naming = &spec.naming;
    let words: Vec<&str> = naming.words.iter().map(|word| word.word.as_str()).collect();
    let _ = writeln!(
        card,
        "{NAMES}\nThe softmax is taken of {} × the logits; a word is said from {:.2} on. The {} words: {}.\n\n{}",
        naming.sharpness,
        naming.least,
        words.len(),
        words.join(", "),
        names.words()
    );
    card.push_str(LIMITS);
    card
}

fn about(fitted: &Fitted, train: &[Picture], steps: usize) -> String {
    let generated = train.iter().filter(|picture| picture.generated).count();
    let sources: BTreeSet<&str> = train.iter().map(|picture| picture.source.as_str()).collect();
    let longest = train.iter().map(|picture| picture.long_side_px).max().unwrap_or(0);
    let lives = fitted.held_out.first().map_or(0, |held_out| held_out.lives.len());
    let Gain { auc, interval: (low, high) } = fitted.gain;
    let score = if fitted.combination.tiles == 0.0 {
        "that of the whole view; tiles mark places and do not enter it, because"
    } else {
        "a logistic combination of both heads, fitted on held-out sources:"
    };
    let tuned = match steps {
        0 => "not fine-tuned".to_owned(),
        steps => format!(
            "fine-tuned: all convolutions\nbut the depthwise ones follow the heads for {steps} steps, once for each of {} folds of sources \
             that are held out; what ships is the mean of these\nnetworks, a quarter of the way from the weights before to those after",
            fitted.folds
        ),
    };
    format!(
        "\
**Backbone**: EfficientNet-Lite0 as trained on ImageNet (Apache-2.0), batch normalisation folded in, {tuned}. **Heads**: two
logistic regressions on the mean and deviation of its feature maps at six depths and the mean of its last 1,280 channels, weighted so
that both classes weigh the same, large sources do not drown small ones, and faces of each size are as frequent in both classes. **Training pictures**: {} photos and {generated} generated
pictures of {} sources, at most {} pixels on the longer side, each re-encoded at random {lives} times, in the same way for both classes
(shrunk, saved at quality 40–95, sometimes twice). **Score**: {score}
on held-out sources the tiles add {auc:.4} to the AUC of the whole view ({low:.4} to {high:.4}, sources drawn), and a part in the score
is theirs only where that interval lies above 0.

Rebuild: `cargo run --release -p telltale_trainer`.
",
        train.len() - generated,
        sources.len(),
        longest,
    )
}

/// Photos as they were published, by how they are stored.
fn stored_alike(fitted: &Fitted, table: &RarityTable) -> String {
    let is_larger = |photo: &&Judged| photo.lives.iter().any(|(storage, _)| storage.pixels.0 > 0);
    let larger: Vec<&Judged> = fitted.published.iter().map(|(_, photo)| photo).filter(is_larger).collect();
    let sources: BTreeSet<&str> = larger.iter().map(|photo| photo.source.as_str()).collect();
    let mut text = STORED_ALIKE.replace("{ENOUGH}", &StoredAlike::ENOUGH.to_string());
    text = text.replace("{PUBLISHED}", &larger.len().to_string()).replace("{SOURCES}", &sources.len().to_string());
    for StorageCount { storage, photos, shown } in &table.storages {
        let _ = write!(text, "| {} | {photos} |", storage.columns().join(" | "));
        for shown in shown {
            let _ = write!(text, " {shown} |");
        }
        text.push('\n');
    }
    if table.storages.is_empty() { String::new() } else { text }
}

const STORED_ALIKE: &str = "
How many photos reach the steps by how they are stored, each judged by a network and a threshold that had not seen its source. The smallest are
the training pictures in their lives; larger ones are {PUBLISHED} photos of {SOURCES} of these sources as they were published, saved at five qualities and without
loss, as large as they are and made smaller: other sources may reach the steps more often. A photo counts once in each row. Of fewer than {ENOUGH} a
report says that they are too few. Megapixels: at least, below.

| format | quality | megapixels | photos | reach the lower step | reach the upper step |
|---|---|---|---|---|---|
";

/// What was aimed at and missed; empty where nothing was.
fn aims(evaluation: &Evaluation) -> String {
    let (areas, recall) = AIMS;
    let missed: Vec<String> = evaluation
        .views
        .iter()
        .zip(areas)
        .filter(|(v, area)| v.auc < *area || v.recall_at_5 < recall)
        .map(|(v, area)| {
            let (found, aim) = (100.0 * v.recall_at_5, 100.0 * recall);
            format!("{}: AUC {:.3} of {area:.2}, found {found:.1} % of {aim:.0} %", v.view, v.auc)
        })
        .collect();
    if missed.is_empty() {
        return String::new();
    }
    format!("\n**Aims missed.** {}. What was tried is in `models/experiments-network.md`.\n", missed.join("; "))
}

const FACES: &str = "
The same by how much of the picture the largest face takes with its surroundings, counted with the highest score of all lives. **Where it takes more
than 30 %, nothing is said of the picture**: there photos reach the steps more often than the words allow, and too few are there to say how often.
Such photos are not counted above, and such generated pictures count as not found:

| largest face | photos | reach the lower step | generated | reach it |
|---|---|---|---|---|
";

const KNOWN: &str = "
## Beside pictures that are known to be generated

A reader may have pictures of the same generator at hand. Then each picture is also judged by how near its impression is to the nearest of
them: the cosine between principal components of the whole view's features. The weights carry the impressions of the training photos, so
that for whatever pictures are known it can be counted how many photos come as near. Alone it never gives more than \"Moderate\".
";

const KNOWN_TABLE: &str = "\
Pictures of each source of the evaluation set in turn are known (10 draws, as the web leaves them), its other pictures are sought among all
photos; all sources count alike. The photos are of other subjects than the known pictures: how often a photo of the same subject is flagged was
not measured, the last column says how bad it was for one source of photos.

| known | sought after | AUC | sought pictures with a word | with Moderate | photos with a word | with Moderate | worst source of photos |
|---|---|---|---|---|---|---|---|
";

const NAMES: &str = "
## Names of things

The backbone came with a classifier for the 1,000 classes of ImageNet (`labels.txt`). It reads the last 1,280 features, so every look that is
done anyway also gives names, at no look more. Classes are gathered into few plain words (`src/trainer/src/words.rs`), their shares added:
siblings are easily mixed up, kinds are not. Weapons, bodies, uniforms, apes and whatever a wrong name would harm have no word. The whole
picture names a thing from the share below on; a place in it needs as much of its own look and half of the whole picture's. The number is
the network's own, not the chance that the name is right; the table counts that. Names are no sign: they say nothing about how a picture was made.
";

const LIMITS: &str = "
## What it cannot do

- It ranks pictures; the score is not the chance that a picture was generated. Alone it never gives more than \"Moderate\".
- Its features read content and style as well as traces: studio light, smooth faces and square food pictures score higher whoever
  made them, and where content gives no hint it is much weaker (see the sources above).
- On the evaluation set the shape of a picture alone, longer by shorter side, tells the classes apart nearly as well as the network does
  (`models/experiments-network.md`). Its pictures are at most 600 pixels on the longer side, so the web's life only saves them anew.
- Sources of the evaluation set are not in the training set; most generators are. How it does on a generator that it never saw was not
  measured.
- Close portraits stand out all the same, see the table by faces above: where a face takes more than 30 % of the picture, and the program has the
  network that finds faces, nothing is said. In one without it a portrait with this sign says much less than the table of steps does.
- It was not trained on partly generated photos. The map says which tiles the score comes from, not what was changed.
- Illustrations, renderings, screenshots and scans are outside of what was measured, and of larger photos only
  some sources were. Below JPEG quality 40 nothing was measured and no word is said.
- It names few things, and none where it is not sure. What is small in a large picture mostly stays without a name; drawings, toys and
  pictures of things get the name of the thing.
- Sources and generator names are those that publishers gave.
";
