//! `telltale convert`, `semap`, `localization` and `agree`: anomalies as others write them down.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result, ensure};
use clap::{Args, ValueEnum};
use serde_json::{Value as Json, json};
use telltale_annotations::{
    Annotations, Evaluation, Form, Given, Lexical, Localization, Read, Similarity,
    agreement::{self, DECISIONS},
    evaluate, localize, read, write,
};
use telltale_language::{BertScore, SentenceCosine};
use telltale_metrics::SEMANTIC_THRESHOLDS;

use crate::status_of;

#[derive(Debug, Args)]
pub(crate) struct ConvertOptions {
    /// The file to read, in any form: AnomReason in its three spellings, COCO, reports of `telltale analyze --json`. `-` is the standard input.
    file: PathBuf,
    /// The form to write.
    #[arg(long, value_enum)]
    to: To,
    /// Where to write; the standard output where it is left out.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum To {
    /// `name`, `phenomenon`, `reasoning`, `severity` as a number.
    Anomreason,
    /// `Name`, `Observed Phenomenon`, `Reasoning`, `Severity Score` in words.
    AnomreasonTitled,
    /// `name`, `observed_phenomenon`, `reasoning`, `severity_score` as a number.
    AnomreasonScored,
    /// COCO with polygons.
    Coco,
}

#[derive(Debug, Args)]
pub(crate) struct SemapOptions {
    /// The anomalies that people confirmed, in any form that `convert` reads.
    #[arg(long, value_name = "FILE")]
    truth: PathBuf,
    /// The anomalies to be judged.
    #[arg(long, value_name = "FILE")]
    predicted: PathBuf,
    /// Share of the phenomenon in the similarity: 1 is Phe, 0 is Rea, 0.5 is Full.
    #[arg(long, value_delimiter = ',', default_values_t = [1.0, 0.0, 0.5])]
    alpha: Vec<f64>,
    /// Similarities from which on a match is a hit.
    #[arg(long, value_delimiter = ',', default_values_t = SEMANTIC_THRESHOLDS)]
    thresholds: Vec<f64>,
    /// Similarities that were computed elsewhere: `{"picture.jpg": {"phenomenon": [[…]], "reasoning": [[…]]}}`, a row for each prediction.
    #[arg(long, value_name = "FILE", group = "by")]
    similarities: Option<PathBuf>,
    /// BERTScore F1, as published figures use it: a folder with `model.safetensors` and `vocab.txt` of distilbert-base-uncased.
    #[arg(long, value_name = "DIR", group = "by")]
    bertscore: Option<PathBuf>,
    /// Cosine of sentence vectors, not comparable with published figures: a folder with a BERT-like sentence encoder.
    #[arg(long, value_name = "DIR", group = "by")]
    sentence_cosine: Option<PathBuf>,
    /// Separate answers to "is this picture generated?", for CSemAP and CSemF1: `{"picture.jpg": true, …}`.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// One JSON object with the figures of every picture.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LocalizationOptions {
    /// True places, in any form that `convert` reads and that has places.
    #[arg(long, value_name = "FILE")]
    truth: PathBuf,
    /// Predicted places.
    #[arg(long, value_name = "FILE")]
    predicted: PathBuf,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AgreeOptions {
    /// Reports for programs that the first person saved on the page after judging their findings, one a line.
    first: PathBuf,
    /// The second person's.
    second: PathBuf,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

pub(crate) fn agree(options: &AgreeOptions) -> Result<ExitCode> {
    let read = |path: &Path| -> Result<_> {
        let judgements = agreement::judgements(&text(path)?);
        for problem in &judgements.problems {
            eprintln!("telltale: {}: {problem}", path.display());
        }
        Ok(judgements)
    };
    let (first, second) = (read(&options.first)?, read(&options.second)?);
    let found = agreement::agree(&first, &second);
    let figures = found.agreement;
    let mut out = std::io::stdout().lock();
    if options.json {
        let interval = figures.interval.map(|(low, high)| json!({ "low_95": low, "high_95": high }));
        let object = json!({
            "decided_by_both": figures.n, "observed": figures.observed, "kappa": figures.kappa, "kappa_interval": interval,
            "decisions": DECISIONS, "table": found.table, "decided_by_one": found.n_one_sided, "open": found.n_open,
            "not_shared": found.n_not_shared, "own": [first.n_own, second.n_own],
        });
        writeln!(out, "{object}")?;
    } else {
        if figures.n == 0 {
            writeln!(out, "there is no finding that both decided on")?;
        } else {
            writeln!(out, "{} findings that both decided on, {:.1} % alike", figures.n, 100.0 * figures.observed)?;
        }
        match (figures.kappa, figures.interval) {
            (Some(kappa), Some((low, high))) => writeln!(out, "Cohen's kappa {kappa:.3}, 95 % interval {low:.3} to {high:.3}")?,
            (Some(kappa), None) => writeln!(out, "Cohen's kappa {kappa:.3}; too few findings for an interval")?,
            (None, _) if figures.n == 0 => {}
            (None, _) => writeln!(out, "Cohen's kappa is not defined: chance alone would agree as much")?,
        }
        writeln!(out, "{:>20}{}", "first \\ second", DECISIONS.map(|name| format!("{name:>10}")).concat())?;
        for (name, row) in DECISIONS.iter().zip(found.table) {
            writeln!(out, "{name:>20}{}", row.map(|n| format!("{n:>10}")).concat())?;
        }
        let [only_first, only_second] = found.n_one_sided;
        writeln!(
            out,
            "decided on by the first alone {only_first}, by the second alone {only_second}, by neither {}",
            found.n_open
        )?;
        let [alone_first, alone_second] = found.n_not_shared;
        writeln!(out, "in the first's reports alone {alone_first}, in the second's alone {alone_second}")?;
        writeln!(out, "added by the first {}, by the second {}", first.n_own, second.n_own)?;
    }
    Ok(status_of(first.problems.is_empty() && second.problems.is_empty()))
}

pub(crate) fn convert(options: &ConvertOptions) -> Result<ExitCode> {
    let (annotations, is_whole) = annotations(&options.file)?;
    let form = match options.to {
        To::Anomreason => Form::AnomReason,
        To::AnomreasonTitled => Form::AnomReasonTitled,
        To::AnomreasonScored => Form::AnomReasonScored,
        To::Coco => Form::Coco,
    };
    let written = write(&annotations, form).context("this form cannot be written")?;
    for left_out in &written.left_out {
        eprintln!("telltale: the form has no place for: {left_out}");
    }
    match &options.output {
        Some(path) => fs::write(path, written.text).with_context(|| path.display().to_string())?,
        None => std::io::stdout().lock().write_all(written.text.as_bytes())?,
    }
    Ok(status_of(is_whole))
}

pub(crate) fn semap(options: &SemapOptions) -> Result<ExitCode> {
    let is_share = |value: &f64| (0.0..=1.0).contains(value);
    ensure!(options.alpha.iter().chain(&options.thresholds).all(is_share), "shares and thresholds lie between 0 and 1");
    let (truth, truth_is_whole) = annotations(&options.truth)?;
    let (predicted, predicted_is_whole) = annotations(&options.predicted)?;
    let mut similarity: Box<dyn Similarity> = match (&options.similarities, &options.bertscore, &options.sentence_cosine) {
        (Some(path), ..) => Box::new(Given::read(&text(path)?).with_context(|| path.display().to_string())?),
        (_, Some(folder), _) => Box::new(BertScore::open(folder)?),
        (.., Some(folder)) => Box::new(SentenceCosine::open(folder)?),
        _ => Box::new(Lexical::default()),
    };
    let answers: Option<BTreeMap<String, bool>> = match &options.answers {
        Some(path) => Some(serde_json::from_str(&text(path)?).with_context(|| path.display().to_string())?),
        None => None,
    };
    let found = evaluate(&truth, &predicted, similarity.as_mut(), &options.alpha, &options.thresholds, answers.as_ref())?;
    for name in &found.skipped.only_predicted {
        eprintln!("telltale: {name} is in the prediction only and was left out");
    }
    for name in &found.skipped.only_true {
        eprintln!("telltale: {name} is in the truth only and counts with nothing predicted");
    }
    for name in &found.skipped.doubled {
        eprintln!("telltale: {name} stands in a file more than once; its records were put together");
    }
    if found.skipped.not_numbers > 0 {
        eprintln!("telltale: {} similarities are no numbers and match nothing", found.skipped.not_numbers);
    }
    let mut out = std::io::stdout().lock();
    if options.json {
        writeln!(out, "{}", semap_json(&found, options))?
    } else {
        semap_table(&mut out, &found)?
    }
    Ok(status_of(truth_is_whole && predicted_is_whole))
}

fn semap_json(found: &Evaluation, options: &SemapOptions) -> Json {
    let figure = |(mean, low, high): (f64, f64, f64)| json!({ "mean": mean, "low_95": low, "high_95": high });
    let parts: Vec<Json> = found
        .parts
        .iter()
        .map(|part| {
            let [c_sem_ap, c_sem_f1] = part.conditional.map_or([Json::Null, Json::Null], |both| both.map(figure));
            let (sem_ap, sem_f1) = (figure(part.sem_ap), figure(part.sem_f1));
            json!({ "alpha": part.alpha, "SemAP": sem_ap, "SemF1": sem_f1, "CSemAP": c_sem_ap, "CSemF1": c_sem_f1 })
        })
        .collect();
    let image = |image: &telltale_annotations::ImageResult| {
        let scores = options.alpha.iter().zip(&image.scores);
        let scores: Vec<Json> = scores
            .map(|(alpha, s)| json!({ "alpha": alpha, "SemAP": s.sem_ap, "SemF1": s.sem_f1, "hits": s.at.iter().map(|a| a.hits).collect::<Vec<_>>() }))
            .collect();
        json!({ "image": image.name, "predictions": image.n_predictions, "truths": image.n_truths,
                "called_generated": image.called_generated, "scores": scores })
    };
    json!({ "similarity": found.similarity, "thresholds": options.thresholds, "parts": parts,
            "images": found.images.iter().map(image).collect::<Vec<_>>() })
}

fn semap_table(out: &mut impl std::io::Write, found: &Evaluation) -> Result<()> {
    writeln!(out, "similarity: {}", found.similarity)?;
    writeln!(out, "{} pictures; means with 95 % intervals", found.images.len())?;
    writeln!(out, "{:>6}  {:<22}  {:<22}  {:<22}  {:<22}", "alpha", "SemAP", "SemF1", "CSemAP", "CSemF1")?;
    let figure = |(mean, low, high): (f64, f64, f64)| format!("{mean:.4} ({low:.4}–{high:.4})");
    for part in &found.parts {
        let conditional = part.conditional.map_or([String::new(), String::new()], |both| both.map(figure));
        let cells = [figure(part.sem_ap), figure(part.sem_f1), conditional[0].clone(), conditional[1].clone()];
        writeln!(out, "{:>6}  {:<22}  {:<22}  {:<22}  {:<22}", part.alpha, cells[0], cells[1], cells[2], cells[3])?;
    }
    Ok(())
}

pub(crate) fn localization(options: &LocalizationOptions) -> Result<ExitCode> {
    let (truth, truth_is_whole) = annotations(&options.truth)?;
    let (predicted, predicted_is_whole) = annotations(&options.predicted)?;
    let mut categories: Vec<&str> = truth.images.iter().flat_map(|i| &i.records).filter_map(|r| r.category.as_deref()).collect();
    categories.sort_unstable();
    categories.dedup();
    let all = localize(&truth, &predicted, None);
    for (names, what) in
        [(&all.undrawn, "has no size, or one that is too large"), (&all.unplaced, "has no place that could be drawn")]
    {
        names.iter().for_each(|name| eprintln!("telltale: {name} {what}"));
    }
    all.only_predicted.iter().for_each(|name| eprintln!("telltale: {name} is in the prediction only and was left out"));
    let rows: Vec<(&str, Localization)> =
        categories.iter().map(|name| (*name, localize(&truth, &predicted, Some(name)))).collect();
    let is_whole = all.undrawn.is_empty() && all.unplaced.is_empty();
    let rows: Vec<(&str, Localization)> = [("all", all)].into_iter().chain(rows).collect();
    let mut out = std::io::stdout().lock();
    if options.json {
        let row = |(name, found): &(&str, Localization)| {
            let (pixels, places) = (found.pixels, found.places);
            json!({ "category": name, "images": found.n_images,
                    "pixels": { "IoU": pixels.iou(), "mIoU": pixels.mean_iou(), "P": pixels.precision(), "R": pixels.recall(), "F1": pixels.f1() },
                    "places": { "P": places.precision(), "R": places.recall(), "F1": places.f1(), "predicted": places.predicted, "truths": places.truths } })
        };
        writeln!(out, "{}", Json::Array(rows.iter().map(row).collect()))?;
    } else {
        writeln!(
            out,
            "{:<28} {:>7} {:>7} {:>7} {:>7} {:>7}   {:>7} {:>7} {:>7}",
            "pixels pooled, then places", "IoU", "mIoU", "P", "R", "F1", "P", "R", "F1"
        )?;
        for (name, found) in &rows {
            let (x, n) = (found.pixels, found.places);
            let pixels = [x.iou(), x.mean_iou(), x.precision(), x.recall(), x.f1()].map(|v| format!("{v:>7.4}")).join(" ");
            let places = [n.precision(), n.recall(), n.f1()].map(|v| format!("{v:>7.4}")).join(" ");
            writeln!(out, "{name:<28} {pixels}   {places}")?;
        }
    }
    Ok(status_of(truth_is_whole && predicted_is_whole && is_whole))
}

/// What a file holds, and whether all of it could be read; what could not is said.
fn annotations(path: &Path) -> Result<(Annotations, bool)> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        bytes
    } else {
        fs::read(path).with_context(|| path.display().to_string())?
    };
    let Read { annotations, problems, .. } = read(&bytes).with_context(|| path.display().to_string())?;
    for problem in &problems {
        eprintln!("telltale: {}: {problem}", path.display());
    }
    Ok((annotations, problems.is_empty()))
}

fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}
