//! The file, how the analysis ran, and what a report cannot tell.

use leptos::prelude::*;
use telltale_report::{FileFacts, Text};

use crate::page::Page;
use crate::sentence::backend;
use crate::state::State;
use crate::words::{say, size, t, value};

/// Lines of a table: a message id for the name, the words of the value, and how to show them.
type Pairs = Vec<(&'static str, String)>;

fn pairs(id: &'static str, title: &'static str, lines: Memo<Pairs>) -> impl IntoView {
    let rows = move || {
        let row = |(name, words): (&'static str, String)| view! { <dt>{t(name)}</dt><dd data-fact=name>{words}</dd> };
        lines.get().into_iter().map(row).collect_view()
    };
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <section id=id>
                <h2>{t(title)}</h2>
                <dl class="pairs">{rows}</dl>
            </section>
        </Show>
    }
}

fn file_lines(state: &State) -> Pairs {
    let Some(picture) = &state.picture else { return Vec::new() };
    let mut lines = vec![("page-file-name", picture.name.clone()), ("page-file-size", size(picture.bytes))];
    if let Some(file) = &state.run.file {
        lines.extend(content_lines(file));
    }
    lines
}

fn content_lines(file: &FileFacts) -> Pairs {
    let kind = if file.format == "unknown" { t("page-file-kind-unknown") } else { file.format.to_uppercase() };
    let mut lines = vec![("page-file-kind", kind)];
    if file.width_px > 0 && file.height_px > 0 {
        let size = Text::new("value-dimensions").integer("width", file.width_px).integer("height", file.height_px);
        lines.push(("page-file-dimensions", say(&size)));
    }
    if file.orientation > 1 {
        let turned = Text::new("page-file-orientation-turned").integer("value", file.orientation);
        lines.push(("page-file-orientation", say(&turned)));
    }
    lines.push(("page-file-hash", file.sha256.clone()));
    lines
}

fn runtime_lines(state: &State) -> Pairs {
    let mut lines = Vec::new();
    if let Some(runtime) = &state.runtime {
        lines.push(("page-runtime-backend", say(&backend(runtime.backend))));
        lines.push(("page-runtime-reason", say(&runtime.reason)));
        if let Some(error) = runtime.self_test_error {
            lines.push(("page-runtime-self-test", value(telltale_report::Unit::Plain, error, 6)));
        }
    }
    if let Some(problem) = &state.model_problem {
        lines.push(("page-runtime-problem", say(problem)));
    }
    let report = state.run.report.as_ref();
    if let Some(model) = report.and_then(|report| report.model.as_ref()).or(state.model.as_ref()) {
        lines.push(("page-runtime-model", model.id.clone()));
        lines.push(("page-runtime-quantization", model.quantization.clone()));
    }
    if let Some(report) = report {
        lines.push(("page-runtime-version", format!("{} {}", report.tool.name, report.tool.version)));
    }
    lines
}

/// The file as it came.
#[component]
pub fn FileTable() -> impl IntoView {
    let page = expect_context::<Page>();
    pairs("file", "page-file-title", page.part(file_lines))
}

/// What the network ran on, and why.
#[component]
pub fn RuntimeTable() -> impl IntoView {
    let page = expect_context::<Page>();
    pairs("runtime", "page-runtime-title", page.part(runtime_lines))
}

/// What the report cannot tell.
#[component]
pub fn Limits() -> impl IntoView {
    let page = expect_context::<Page>();
    let limits = page.part(|state| state.run.report.as_ref().map(|report| report.limits.clone()).unwrap_or_default());
    view! {
        <section id="limits">
            <h2>{t("page-limits-title")}</h2>
            <ul>{move || limits.get().iter().map(|limit| view! { <li>{say(limit)}</li> }).collect_view()}</ul>
        </section>
    }
}
