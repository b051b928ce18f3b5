//! What was recorded leads the page into the states that the gallery promises, in whole sentences.

use std::collections::BTreeSet;

use telltale_page::dispatch::News;
use telltale_page::state::{Phase, Picture, Preparation, State};
use telltale_report::protocol::Response;
use telltale_report::{Status, headline};

use crate::recording::{ID, messages};
use crate::scenes::{SCENES, Scene};

/// The page after it has heard everything.
fn played(scene: &Scene) -> State {
    let mut state = State { preparation: Preparation::Loaded, sealed_ms: Some(1.0), ..State::default() };
    match scene.name {
        "not-loaded" => state.preparation = Preparation::Failed,
        "no-worker" => state.hear(News::NoneLeft),
        _ => {}
    }
    let Some(picture) = scene.picture else { return state };
    let picture = picture();
    state.open(Picture::new(ID, scene.file_name, picture.len() as u64, None));
    if scene.name == "waiting" {
        return state;
    }
    state.hear(News::Begun(ID));
    match scene.name {
        "broken" => state.hear(News::Broken(ID)),
        "unreadable" => state.end_of(ID, Phase::Unreadable),
        _ => {}
    }
    for (response, buffers) in messages(scene, &picture) {
        let values = buffers.iter().map(|buffer| vec![0.0; buffer.len() / 4]).collect();
        state.apply(response, values);
    }
    state
}

#[test]
fn every_scene_is_the_state_that_it_says() {
    for scene in SCENES.iter().filter(|scene| scene.name != "loading") {
        assert_eq!(played(scene).name(), scene.state, "{}", scene.name);
    }
    let names: BTreeSet<&str> = SCENES.iter().map(|scene| scene.name).collect();
    assert_eq!(names.len(), SCENES.len());
}

#[test]
fn what_is_found_is_what_the_titles_say() {
    let by_name = |name: &str| played(SCENES.iter().find(|scene| scene.name == name).unwrap());
    let said = |state: &State| headline(&state.run.checks, state.run.findings.iter().map(|(_, finding)| finding)).id;
    assert!(by_name("findings").run.summary().strongest.is_some());
    assert_eq!(said(&by_name("nothing")), "headline-nothing");
    assert_eq!(said(&by_name("inconclusive")), "headline-nothing-without-pixels");
    assert!(!telltale_page::present::cautions(&by_name("limited")).is_empty());
    let failed = by_name("failed-check");
    assert_eq!(failed.run.checks.iter().filter(|check| matches!(check.status, Status::Failed { .. })).count(), 1);
    assert!(!telltale_page::present::cautions(&failed).is_empty());
    let analysing = by_name("analysing");
    assert!(analysing.run.running.is_some() && !analysing.run.findings.is_empty());
    assert!(telltale_page::part::is_offered(&by_name("too-large")));
    assert!(!telltale_page::part::is_offered(&by_name("too-large-for-parts")));
    let ready = |name: &str| {
        let scene = SCENES.iter().find(|scene| scene.name == name).unwrap();
        let Some((Response::Ready { runtime, .. }, _)) = messages(scene, b"").into_iter().next() else { panic!("{name}") };
        runtime.reason.id
    };
    assert_eq!([ready("no-webgpu"), ready("findings")], ["backend-no-webgpu", "backend-webgpu"]);
    assert_eq!([ready("webgpu-failed"), ready("webgpu-lost")], ["backend-webgpu-failed", "backend-webgpu-lost"]);
    assert_eq!(telltale_page::present::cautions(&by_name("unread")).len(), 1);
    let stopped = |name: &str| !by_name(name).run.checks.is_empty();
    assert_eq!([stopped("cancelled"), stopped("cancelled-early")], [true, false]);
}
