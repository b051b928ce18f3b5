//! One file through all checks.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::Instant,
};

use telltale_forensics::{ANALYZERS, Examined, Input, Limits, Refused, Subject, assemble, known_pictures};
use telltale_network::Reach;
use telltale_report::{Arrival, Backend, Heatmap, Impression, RectPx, Report, Runtime, Severity, Text};

use crate::{credentials, files, model::Model};

/// A file that went through all checks.
pub(crate) struct Examination {
    pub report: Report,
    pub maps: Vec<Heatmap>,
    pub subject: Subject,
    /// The strongest word of what each check found by itself, before findings with one cause became one.
    pub strongest: Vec<Option<Severity>>,
}

/// What is wished for besides the report on the file as it is.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wish<'a> {
    /// The part of the picture to look at; none for all of it.
    pub part: Option<RectPx>,
    /// How far the network's closer looks reach.
    pub reach: Reach,
    /// Pictures that the reader knows to be generated.
    pub known: &'a [Impression],
}

/// Analyses a file's bytes. A check that breaks is reported as broken, the others stay valid.
///
/// # Errors
/// [`Refused`] where the file cannot be analysed at all.
pub(crate) fn examine(bytes: &[u8], file_name: &str, model: Option<&Model>, wish: Wish) -> Result<Examination, Box<Refused>> {
    let mut subject = Subject::parse_part(bytes, file_name, &Limits::default(), wish.part)?;
    subject.arrival = Some(Arrival::CommandLine);
    let mut examined = Vec::with_capacity(ANALYZERS.len());
    for analyzer in ANALYZERS {
        let started = Instant::now();
        let run = AssertUnwindSafe(|| -> Examined {
            if analyzer.needs.contains(&Input::Credentials) && subject.credentials.is_err() {
                subject.credentials = credentials::read(bytes, subject.format.name());
            }
            // Two checks read the scores; the network looks once.
            if analyzer.needs.contains(&Input::Scores) && subject.scores.is_err() {
                subject.faces = faces(&subject, model);
                subject.scores = scores(&subject, model, wish.reach);
            }
            analyzer.run(&subject)
        });
        let mut ended = catch_unwind(run).unwrap_or_else(|_| analyzer.broken());
        ended.check.duration_ms = Some(started.elapsed().as_secs_f64() * 1000.0);
        examined.push(ended);
    }
    examined.extend(beside_known(&subject, model, wish.known));
    let runtime = match model {
        Some(model) => Runtime {
            backend: Backend::Cpu,
            reason: Text::new("backend-native-cpu"),
            self_test_error: Some(model.self_test_error),
        },
        None => Runtime { backend: Backend::None, reason: Text::new("backend-switched-off"), self_test_error: None },
    };
    let strongest = examined.iter().map(|ended| ended.findings.iter().map(|finding| finding.severity).max()).collect();
    let (report, maps) = assemble(&subject, examined, model.map(|m| m.detector.spec().facts()), runtime);
    Ok(Examination { report, maps, subject, strongest })
}

/// The picture beside pictures that the reader knows to be generated; none where there are none, or where the network saw nothing.
fn beside_known(subject: &Subject, model: Option<&Model>, known: &[Impression]) -> Option<Examined> {
    let (model, scores) = (model.filter(|_| !known.is_empty())?, subject.scores.as_ref().ok()?);
    let score = scores.picture.into();
    Some(known_pictures::examined(&model.detector.compare(scores.impression.as_ref()?, score, known), score))
}

/// Places of faces, or why there are none.
fn faces(subject: &Subject, model: Option<&Model>) -> Result<Vec<RectPx>, Text> {
    let (Some(model), Some(picture)) = (model, subject.upright()) else { return subject.faces.clone() };
    pollster::block_on(model.faces.as_ref().map_err(Text::clone)?.find(&picture))
}

/// The network's scores, or why there are none.
pub(crate) fn scores(subject: &Subject, model: Option<&Model>, reach: Reach) -> Result<telltale_pixels::ScoreMap, Text> {
    let Some(model) = model else { return Err(Text::new("backend-switched-off")) };
    let Some(picture) = subject.upright() else { return subject.scores.clone() };
    pollster::block_on(model.detector.score(&picture, reach)).map_err(|error| error.text())
}

/// What `look` makes of a file with a picture that can be decoded, without any check; or why there is nothing to look at.
pub(crate) fn looked_at<T>(path: &Path, look: impl FnOnce(&Subject) -> Result<T, Text>) -> Result<T, Text> {
    let unreadable = |words: String| Text::new("cli-unreadable").verbatim("problem", words);
    let bytes = fs::read(path).map_err(|e| unreadable(e.to_string()))?;
    let looked = catch_unwind(AssertUnwindSafe(|| {
        let subject = Subject::parse(&bytes, &files::name(path), &Limits::default()).map_err(|refused| refused.reason)?;
        subject.raster.as_ref().map_err(Clone::clone)?;
        look(&subject)
    }));
    looked.unwrap_or_else(|_| Err(Text::new("reason-check-broke")))
}
