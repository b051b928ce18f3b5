//! The one plain sentence of the strip, and the one that tells how far the analysis is.

use telltale_report::{Backend, Severity, Text};

use crate::state::{Phase, State};

/// What the analysis amounts to, without a score and without good news from silence.
pub fn headline(state: &State) -> Text {
    let summary = state.run.summary();
    Text::new(match summary.strongest {
        Some(Severity::High) => "page-strongest-high",
        Some(Severity::Moderate) => "page-strongest-moderate",
        Some(Severity::Low | Severity::Info) => "page-strongest-low",
        None if state.run.phase != Phase::Done => "page-strongest-so-far-none",
        None if !state.run.any_usable() => "page-nothing-usable",
        None => "page-nothing-found",
    })
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
        Phase::Waiting => Text::new("page-waiting"),
        Phase::Done => Text::new("page-analysed"),
        Phase::Cancelled if run.checks.is_empty() => Text::new("page-cancelled-early"),
        Phase::Cancelled => Text::new("page-cancelled"),
        Phase::Empty | Phase::Refused(..) | Phase::Broken | Phase::Unreadable => Text::new("page-ready"),
    }
}

/// Share of the checks that have ended, 0..1.
pub fn progress_share(state: &State) -> f64 {
    state.run.checks.len() as f64 / state.run.planned.len().max(1) as f64
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
    use telltale_report::{Basis, Check, Code, Status};

    fn done(status: Status) -> State {
        let code = Code::new("a/b");
        let check = Check { code, name: Text::new("n"), basis: Basis::Stated, status, duration_ms: None };
        let mut state = State::default();
        (state.run.phase, state.run.checks) = (Phase::Done, vec![check]);
        state
    }

    #[test]
    fn silence_is_not_good_news() {
        assert_eq!(headline(&done(Status::NothingFound)).id, "page-nothing-found");
        let reason = Text::new("r");
        assert_eq!(headline(&done(Status::NotUsable { reason })).id, "page-nothing-usable");
    }

    #[test]
    fn nothing_is_final_while_checks_still_run() {
        let mut state = done(Status::NothingFound);
        state.run.phase = Phase::Analysing;
        assert_eq!(headline(&state).id, "page-strongest-so-far-none");
        assert_eq!(progress(&state).id, "page-starting-network");
    }
}
