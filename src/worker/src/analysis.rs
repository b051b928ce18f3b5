//! One file through all checks, each result posted as soon as it is there.

use telltale_forensics::{ANALYZERS, Input, Limits, Refused, Subject, assemble};
use telltale_report::{
    Backend, Code, RectPx, Runtime, Text,
    protocol::{Response, Wish},
};

use crate::{
    credentials, faces, lab, messages,
    network::{Network, Scored},
    wanted,
};

/// What is analysed.
pub(crate) struct File<'a> {
    pub bytes: &'a [u8],
    pub name: &'a str,
    pub wish: Wish,
}

/// Analyses; posts `Opened`, then `Running` and `Finished` for each check, then `Done`; or `Refused`; or `Cancelled`.
pub(crate) async fn run(id: u32, file: File<'_>, skip: &[Code], mut network: Option<&mut Network>) {
    let File { bytes, name, wish } = file;
    let mut subject = match Subject::parse_part(bytes, name, &Limits::default(), wish.part) {
        Ok(subject) => subject,
        Err(refused) => {
            let Refused { facts: file, kind, reason, part } = *refused;
            return messages::post(&Response::Refused { id, file, kind, reason, part }, &[]);
        }
    };
    subject.arrival = wish.arrival;
    let planned = ANALYZERS.iter().map(|analyzer| analyzer.planned()).collect();
    messages::post(&Response::Opened { id, file: subject.facts().clone(), planned }, &[]);

    let mut examined = Vec::with_capacity(ANALYZERS.len());
    for analyzer in ANALYZERS {
        messages::pause().await;
        if !wanted(id) {
            return messages::post(&Response::Cancelled { id }, &[]);
        }
        messages::post(&Response::Running { id, code: analyzer.code.clone() }, &[]);
        let started_ms = messages::now_ms();
        let mut ended = if skip.contains(&analyzer.code) {
            analyzer.broken()
        } else {
            if analyzer.needs.contains(&Input::Credentials) && subject.credentials.is_err() {
                subject.credentials = credentials::read(bytes, subject.format.name());
            }
            if analyzer.needs.contains(&Input::Scores) && subject.faces.is_err() {
                subject.faces = faces::find(&subject).await;
            }
            if analyzer.needs.contains(&Input::Scores)
                && subject.scores.is_err()
                && let (Some(network), Some(picture)) = (network.as_deref_mut(), subject.upright())
            {
                match network.score(id, &picture, wish.everywhere).await {
                    Scored::Scores(scores) => subject.scores = Ok(*scores),
                    Scored::Not(reason) => subject.scores = Err(reason),
                    Scored::Cancelled => return messages::post(&Response::Cancelled { id }, &[]),
                }
            }
            analyzer.run(&subject)
        };
        ended.check.duration_ms = Some(messages::now_ms() - started_ms);
        let response = Response::Finished { id, check: ended.check.clone(), findings: ended.findings.clone() };
        messages::post(&response, &[]);
        examined.push(ended);
    }
    messages::pause().await;
    if !wanted(id) {
        return messages::post(&Response::Cancelled { id }, &[]);
    }
    let origin = subject.facts().part.map_or((0, 0), |part| (part.x, part.y));
    let in_picture = |at: &RectPx| RectPx { x: at.x + origin.0, y: at.y + origin.1, ..*at };
    let faces = subject.faces.as_ref().map(|places| places.iter().map(in_picture).collect()).map_err(Text::clone);
    let (model, runtime) = match network {
        Some(network) => (network.model(), network.runtime().clone()),
        None => (None, Runtime { backend: Backend::None, reason: Text::new("backend-switched-off"), self_test_error: None }),
    };
    let (report, maps) = assemble(&subject, examined, model, runtime);
    let impression = subject.scores.as_ref().ok().and_then(|scores| scores.impression.clone());
    lab::keep(id, subject);
    messages::post(&Response::Done { id, report: Box::new(report), maps: maps.clone(), impression, faces }, &maps);
}
