//! The one plain sentence of the strip, and the one that tells how far the analysis is.

use telltale_report::{Backend, Text};

use crate::state::{Phase, Preparation, Run, State};
use crate::words::{say, t};

/// What the analysis amounts to, without a score and without good news from silence.
pub fn headline(state: &State) -> Text {
    let run = &state.run;
    match run.phase {
        Phase::Cancelled if run.checks.is_empty() => Text::new("page-cancelled-early"),
        Phase::Cancelled if run.summary().strongest.is_none() => Text::new("page-stopped-none"),
        Phase::Waiting => waiting(state),
        Phase::Analysing if run.checks.is_empty() => Text::new("page-none-ended"),
        Phase::Analysing if run.summary().strongest.is_none() => Text::new("page-strongest-so-far-none"),
        // What is known so far must not sound like the end of it.
        Phase::Cancelled => Text::new("page-headline-stopped").message("headline", whole(run)),
        Phase::Analysing => Text::new("page-headline-so-far").message("headline", whole(run)),
        _ => whole(run),
    }
}

/// What the checks that have ended amount to.
fn whole(run: &Run) -> Text {
    telltale_report::headline(&run.checks, run.findings.iter().map(|(_, finding)| finding))
}

/// How far the analysis is.
pub fn progress(state: &State) -> Text {
    let run = &state.run;
    match &run.phase {
        Phase::Analysing if run.stopping => Text::new("page-cancelling"),
        Phase::Analysing => match run.planned.iter().position(|planned| run.running.as_ref() == Some(&planned.code)) {
            Some(index) => Text::new("page-progress")
                .integer("current", index + 1)
                .integer("total", run.planned.len())
                .message("check", run.planned[index].name.clone()),
            None if state.runtime.is_none() => Text::new("page-starting-network"),
            None => Text::new("page-opening"),
        },
        Phase::Waiting => waiting(state),
        Phase::Done => Text::new("page-analysed"),
        Phase::Cancelled if run.checks.is_empty() => Text::new("page-cancelled-early"),
        Phase::Cancelled => Text::new("page-cancelled"),
        Phase::Empty | Phase::Refused(..) | Phase::Broken | Phase::Unreadable => Text::new("page-ready"),
    }
}

/// How far the page itself is, before the first picture. What it has to do without is named, so that nobody takes silence for an answer.
pub fn readiness(state: &State) -> String {
    if state.preparation == Preparation::Loading || state.runtime.is_none() {
        return t("page-loading-parts");
    }
    let network = state.model_problem.iter().map(|problem| say(&network_left_out(problem)));
    let without: Vec<String> = network.chain(state.without_reader.then(|| t("page-missing-reader"))).collect();
    if without.is_empty() { t("page-ready") } else { format!("{} {}", t("page-ready-incomplete"), without.join(" ")) }
}

/// That the network takes no part, and why.
pub fn network_left_out(problem: &Text) -> Text {
    Text::new("page-caution-network").message("problem", problem.clone())
}

/// What a picture waits for: the seal, another picture, or a worker that gets ready.
fn waiting(state: &State) -> Text {
    let is_behind_another = state.aside.iter().any(|aside| aside.run.phase == Phase::Analysing);
    Text::new(match state.sealed_ms {
        None => "page-waiting",
        Some(_) if is_behind_another => "pictures-waits",
        Some(_) => "page-starting-network",
    })
}

/// How much of the analysis is done, 0..1.
pub fn progress_share(state: &State) -> f64 {
    (state.run.checks.len() as f64 + state.run.share) / state.run.planned.len().max(1) as f64
}

/// What the network runs on.
pub fn backend(backend: Backend) -> Text {
    Text::new(match backend {
        Backend::Cpu => "page-runtime-cpu",
        Backend::Webgpu => "page-runtime-webgpu",
        Backend::None => "page-runtime-none",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use telltale_catalogue::Catalogue;
    use telltale_report::{Basis, Check, Code, Runtime, Status};

    use crate::state::tests::finding;
    use crate::words::speak;

    fn done(status: Status) -> State {
        let code = Code::new("a/b");
        let check = Check { code, name: Text::new("n"), basis: Basis::Stated, status, duration_ms: None };
        let mut state = State::default();
        (state.run.phase, state.run.checks) = (Phase::Done, vec![check]);
        state
    }

    #[test]
    fn a_stopped_analysis_promises_nothing_more() {
        let mut state = done(Status::NothingFound);
        assert_eq!(headline(&state).id, "headline-nothing");
        state.run.phase = Phase::Cancelled;
        assert_eq!(headline(&state).id, "page-stopped-none");
    }

    #[test]
    fn a_sign_that_other_checks_may_still_outdo_is_not_called_the_strongest_of_all() {
        speak(Catalogue::new("en"));
        let mut state = done(Status::Found);
        state.run.findings = vec![("k".into(), finding(40))];
        let end = say(&headline(&state));
        assert!(end.starts_with("Strongest sign: low."), "{end}");
        state.run.phase = Phase::Analysing;
        assert_eq!(say(&headline(&state)), format!("Not final, because checks are still running. {end}"));
        state.run.phase = Phase::Cancelled;
        assert_eq!(say(&headline(&state)), format!("Not complete, because the analysis was stopped early. {end}"));
    }

    #[test]
    fn nothing_is_final_while_checks_still_run() {
        let mut state = done(Status::NothingFound);
        state.run.phase = Phase::Analysing;
        assert_eq!(headline(&state).id, "page-strongest-so-far-none");
        state.run.checks.clear();
        assert_eq!(headline(&state).id, "page-none-ended", "silence of checks that did not run is no good news");
        assert_eq!(progress(&state).id, "page-starting-network");
    }

    #[test]
    fn what_is_missing_is_named_before_the_first_picture() {
        speak(Catalogue::new("en"));
        let mut state = State { preparation: Preparation::Loaded, ..State::default() };
        assert_eq!(readiness(&state), t("page-loading-parts"), "the network has not answered yet");
        let reason = Text::new("backend-no-webgpu");
        state.runtime = Some(Runtime { backend: Backend::Cpu, reason, self_test_error: None });
        assert_eq!(readiness(&state), t("page-ready"));
        (state.model_problem, state.without_reader) = (Some(Text::new("network-weights-missing")), true);
        let words = readiness(&state);
        assert!(words.contains(&t("network-weights-missing")) && words.contains(&t("page-missing-reader")), "{words}");
        assert!(!words.contains(&t("page-ready")), "{words}");
    }
}
