//! The model card: what the network is, what it was made from, what it can and cannot do, with the figures of this very run.

use std::fmt::Write as _;

use telltale_network::ModelSpec;

use crate::{evaluation::Evaluation, known, names};

pub(crate) fn text(spec: &ModelSpec, evaluation: &Evaluation, beside_known: &[known::Figures], names: &names::Figures) -> String {
    let mut card = format!(
        "<!-- Written by `telltale-train`; edit `src/trainer/src/card.rs`. -->\n# {}\n\n{}.\n\n{}",
        spec.id, spec.description, ABOUT
    );
    let views = &spec.views;
    // Writing to a string cannot fail.
    let _ = writeln!(
        card,
        "\n## How it looks\n\nThe whole picture at about {0} × {0} pixels (aspect kept, never enlarged), and up to {1} tiles of {2} px at \
         native resolution. On request it looks at all places; that fills the map, and the score does \
         not count it. Pictures with a side below {3} px are not looked at. Weights: {4} bytes, {5}.",
        views.whole_side_px, views.max_tiles, views.tile_px, views.min_side_px, spec.bytes, spec.quantization
    );
    card.push_str(
        "\n## Figures\n\nOn the evaluation set, whose sources are not in the training set, both classes re-encoded alike:\n\n",
    );
    card.push_str("| re-encoding | AUC (95 % interval) | whole view alone | tiles alone | photos | generated |\n|---|---|---|---|---|---|\n");
    for v in &evaluation.views {
        let (low, high) = v.auc_interval_95;
        let _ = writeln!(
            card,
            "| {}: {} | {:.3} ({low:.3}–{high:.3}) | {:.3} | {:.3} | {} | {} |",
            v.view, v.encoding, v.auc, v.auc_whole, v.auc_tiles, v.photos, v.generated
        );
    }
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

const ABOUT: &str = "\
**Backbone**: EfficientNet-Lite0 as trained on ImageNet (Apache-2.0), batch normalisation folded in, not fine-tuned. **Heads**: two
logistic regressions on the mean and deviation of its feature maps at six depths and the mean of its last 1,280 channels, weighted so
that both classes weigh the same and large sources do not drown small ones. **Training pictures**: 1,111 photos and 1,552 generated
pictures of 149 sources, each re-encoded at random three times, in the same way for both classes (shrunk, saved at quality 40–95,
sometimes twice). **Score**: a logistic combination of both heads, fitted on held-out sources.

Rebuild: `cargo run --release -p telltale_trainer`.
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
- Frozen features read content and style as much as traces: studio light, smooth faces and square food pictures score higher whoever
  made them, and where content gives no hint it is much weaker (see the sources above).
- On the evaluation set the shape of a picture alone, longer by shorter side, tells the classes apart nearly as well as the network does, and
  intervals that draw whole sources are about two and a half times wider than those above: `telltale evaluate` counts both
  (`models/experiments-network.md`).
- It was not trained on partly generated photos. The map says which tiles the score comes from, not what was changed.
- Illustrations, renderings, screenshots and scans are outside of what was measured. Below 160 px or JPEG quality 40 nothing was measured.
- It names few things, and none where it is not sure. What is small in a large picture mostly stays without a name; drawings, toys and
  pictures of things get the name of the thing.
- Sources and generator names are those that publishers gave.
";
