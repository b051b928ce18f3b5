//! Writes `models/<id>/`: weights, description, golden outputs, figures and the model card.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use serde_json::json;
use telltale_network::{
    CLASSES, Calibration, Detector, ModelSpec,
    backbone::HEAD_CHANNELS,
    device,
    golden::Golden,
    weights::{WeightsBuilder, sha256_hex},
};

use crate::{
    VIEWS,
    backbone::Imported,
    card::{self, Made},
    evaluation::Evaluation,
    heads::Fitted,
    known,
    names::Figures,
    words,
};

pub(crate) fn write(
    folder: &Path,
    id: &str,
    backbone: &Imported,
    (made, calibration): (Made, &Calibration),
    evaluation: &Evaluation,
    (known, beside_known): (&known::Fitted, &[known::Figures]),
    (names, labels): (&Figures, &str),
) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let fitted = made.fitted;
    let weights = weights(backbone, fitted, known)?;
    let spec = ModelSpec {
        id: id.to_owned(),
        description: format!(
            "Traces of a generator: EfficientNet-Lite0{} with linear heads for the whole picture and for native tiles",
            if made.steps == 0 { " features" } else { ", fine-tuned," }
        ),
        sha256: sha256_hex(&weights),
        bytes: weights.len() as u64,
        quantization: "int8 per output channel; stem, biases and heads f32".into(),
        views: VIEWS,
        combination: fitted.combination.clone(),
        calibration: calibration.clone(),
        likeness: known.spec.clone(),
        naming: words::naming(),
    };
    // The file that ships is loaded as a reader's browser loads it; its own outputs are the golden ones.
    let detector = Detector::load(spec.clone(), &weights, &device::cpu())?;
    let golden = Golden { sha256: spec.sha256.clone(), logits: pollster::block_on(detector.golden_logits())? };

    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).with_context(|| format!("cannot write {name}"));
    put("weights.safetensors", &weights)?;
    put("model.toml", format!("# Written by `telltale-train`.\n{}", toml::to_string(&spec)?).as_bytes())?;
    put("golden.json", pretty(&golden)?.as_bytes())?;
    put(
        "eval.json",
        pretty(&json!({
            "model": id, "sha256": spec.sha256, "views": evaluation.views, "beside_known": beside_known
        }))?
        .as_bytes(),
    )?;
    put("README.md", card::text(&spec, made, evaluation, beside_known, names).as_bytes())?;
    put("labels.txt", labels.as_bytes())?;
    let index = folder.with_file_name("index.json");
    fs::write(&index, pretty(&json!({ "default": id }))?).with_context(|| format!("cannot write {}", index.display()))
}

fn weights(backbone: &Imported, fitted: &Fitted, known: &known::Fitted) -> Result<Vec<u8>> {
    let mut builder: WeightsBuilder = backbone.builder.clone();
    for (name, head) in [("whole", &fitted.heads.whole), ("tile", &fitted.heads.tile)] {
        builder.add_f32(&format!("heads.{name}.weight"), &[head.weight.len()], &head.weight);
        builder.add_f32(&format!("heads.{name}.bias"), &[1], &[head.bias]);
    }
    let (weight, bias) = &backbone.classifier;
    builder.add_int8("classifier.weight", &[CLASSES, HEAD_CHANNELS], weight);
    builder.add_f32("classifier.bias", &[CLASSES], bias);
    known.add_to(&mut builder);
    Ok(builder.build()?)
}

fn pretty(value: &impl serde::Serialize) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}
