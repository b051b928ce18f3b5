//! What a worker says about a file, message by message, in the form of `telltale_report::protocol`.
//!
//! The first message is the worker's `Ready`; the others follow the page's `Analyze`, if it ever asks. A file holds the messages behind each other, each as
//! a count of parts and the parts, each part as its length and its bytes; numbers have 32 bits, low byte first.

use anyhow::{Result, anyhow};
use telltale_forensics::{ANALYZERS, Limits, Subject, assemble, methods};
use telltale_report::protocol::{Response, to_bytes};
use telltale_report::{Arrival, Runtime, Text};

use crate::scenes::{Scene, Twist};

/// The number of the first picture that a page opens.
pub const ID: u32 = 1;

/// A message, and the buffers that go with it.
pub type Message = (Response, Vec<Vec<u8>>);

/// The recording of a scene as a file.
///
/// # Errors
/// A message that cannot be written, which no message of the protocol is.
pub fn of(scene: &Scene, picture: &[u8]) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    let number = |file: &mut Vec<u8>, n: usize| file.extend((n as u32).to_le_bytes());
    for (response, buffers) in messages(scene, picture) {
        let head = to_bytes(&response).map_err(|problem| anyhow!("{}: {problem}", scene.name))?;
        number(&mut file, 1 + buffers.len());
        for part in std::iter::once(&head).chain(&buffers) {
            number(&mut file, part.len());
            file.extend(part);
        }
    }
    Ok(file)
}

/// What is said, in order.
pub fn messages(scene: &Scene, picture: &[u8]) -> Vec<Message> {
    let id = ID;
    let (backend, reason) = scene.twist.runtime();
    let runtime = Runtime { backend, reason, self_test_error: None };
    let ready = Response::Ready { runtime: runtime.clone(), model: None, model_problem: None, methods: methods() };
    let mut said = vec![(ready, Vec::new())];
    let mut say = |response, buffers| said.push((response, buffers));
    let mut subject = match Subject::parse(picture, scene.file_name, &Limits::default()) {
        Ok(subject) => subject,
        Err(refused) => {
            let telltale_forensics::Refused { facts: file, kind, reason, part } = *refused;
            say(Response::Refused { id, file, kind, reason, part }, Vec::new());
            return said;
        }
    };
    subject.arrival = Some(Arrival::Dropped);
    subject.scores = Err(Text::new("backend-switched-off"));
    let planned = ANALYZERS.iter().map(|check| check.planned()).collect();
    say(Response::Opened { id, file: subject.facts().clone(), planned }, Vec::new());
    let mut examined = Vec::new();
    for (i, check) in ANALYZERS.iter().enumerate() {
        say(Response::Running { id, code: check.code.clone() }, Vec::new());
        if scene.twist == Twist::CancelledAfter(i) {
            say(Response::Cancelled { id }, Vec::new());
        }
        if [Twist::StopsAfter(i), Twist::CancelledAfter(i)].contains(&scene.twist) {
            return said;
        }
        let ended = if scene.twist == Twist::Breaks(check.code.as_str()) { check.broken() } else { check.run(&subject) };
        say(Response::Finished { id, check: ended.check.clone(), findings: ended.findings.clone() }, Vec::new());
        examined.push(ended);
    }
    let (report, maps) = assemble(&subject, examined, None, runtime);
    let values = maps.iter().map(|map| map.values.iter().flat_map(|value| value.to_le_bytes()).collect()).collect();
    say(
        Response::Done { id, report: Box::new(report), maps, impression: None, faces: Err(Text::new("faces-not-built")) },
        values,
    );
    said
}
