//! What the file says about itself, group by group. Every word of it is somebody's, and only ever text.

use leptos::prelude::*;
use telltale_page::lab::{STEP, group_title, n_statements, statements};
use telltale_report::{Group, Stated, Text};

use super::controls::{Button, on_click};
use super::lab::Bench;
use crate::page::{Page, flag, rows, text};
use crate::present::Row;
use crate::words::{say, t};

/// All groups.
#[component]
pub fn Metadata() -> impl IntoView {
    let page = expect_context::<Page>();
    let bench = expect_context::<Bench>();
    let is_silent = flag(move || of_stated(page, |stated| stated.statements.is_empty()));
    let is_said = flag(move || !is_silent.get());
    let fits_somewhere = flag(move || {
        let n_in = |stated: &Stated, group| bench.filter.with(|filter| n_statements(stated, group, filter));
        is_silent.get() || of_stated(page, |stated| Group::ALL.iter().any(|group| n_in(stated, *group) > 0))
    });
    let left_out = page.text(|state| {
        let n = state.run.report.as_ref().map_or(0, |report| report.stated.n_left_out);
        if n > 0 { say(&Text::new("page-lab-cut").integer("count", n)) } else { String::new() }
    });
    view! {
        <h3>{t("page-lab-metadata")}</h3>
        <p class="soft" hidden=is_silent>{t("page-lab-metadata-help")}</p>
        <p class="soft" hidden=is_said>{t("page-lab-metadata-none")}</p>
        <p class="soft" hidden=fits_somewhere>{t("page-lab-none-fits")}</p>
        <div id="metadata">{Group::ALL.map(|group| view! { <GroupOf group=group/> }).into_iter().collect::<Vec<_>>()}</div>
        <p class="soft">{left_out}</p>
    }
}

/// One group; it folds.
#[component]
fn GroupOf(group: Group) -> impl IntoView {
    let page = expect_context::<Page>();
    let bench = expect_context::<Bench>();
    let n_shown = RwSignal::new(STEP);
    let is_folded = RwSignal::new(false);
    let count = Memo::new(move |_| match bench.is_open.get() {
        true => bench.filter.with(|filter| of_stated(page, |stated| n_statements(stated, group, filter))),
        false => 0,
    });
    let lines = rows(move || match bench.is_open.get() && !is_folded.get() {
        true => bench.filter.with(|filter| of_stated(page, |stated| statements(stated, group, filter, n_shown.get()))),
        false => Vec::new(),
    });
    // Another filter, or another picture, begins at the top.
    Effect::new(move |_| {
        bench.filter.track();
        count.track();
        n_shown.set(STEP);
    });
    let is_empty = flag(move || count.get() == 0);
    let title =
        text(move || say(&Text::new("page-lab-group-count").verbatim("title", group_title(group)).integer("count", count.get())));
    let is_open = text(move || (!is_folded.get()).to_string());
    let without_more = flag(move || is_folded.get() || count.get() <= n_shown.get());
    let more = text(move || say(&Text::new("page-lab-more").integer("count", count.get().saturating_sub(n_shown.get()))));
    view! {
        <section data-group=group.name() hidden=is_empty>
            <h4>
                <button
                    type="button"
                    class="fold"
                    aria-expanded=is_open
                    on:click=on_click(move || is_folded.update(|folded| *folded = !*folded))
                >
                    {title}
                </button>
            </h4>
            <table class="statements" hidden=is_folded>
                <thead class="unseen">
                    <tr>
                        <th scope="col">{t("page-lab-metadata-key")}</th>
                        <th scope="col">{t("page-lab-metadata-value")}</th>
                        <th scope="col">{t("page-lab-structure-offset")}</th>
                    </tr>
                </thead>
                <tbody>{move || lines.get().into_iter().map(|line| view! { <Line line=line/> }).collect::<Vec<_>>()}</tbody>
            </table>
            <Button id="" label=more hidden=without_more press=on_click(move || n_shown.update(|n| *n += STEP))/>
        </section>
    }
}

/// One statement.
#[component]
fn Line(line: Row) -> impl IntoView {
    let mut cells = line.cells.into_iter();
    let (value, offset) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    view! {
        <tr data-row=line.key data-sensitive=value.alert.to_string()>
            <th scope="row"><bdi>{line.head}</bdi></th>
            <td>
                <bdi class="value">{value.words}</bdi>
                <span class="left-out" hidden=!value.alert>{value.title}</span>
            </td>
            <td>{offset.words}</td>
        </tr>
    }
}

fn of_stated<T: Default>(page: Page, f: impl FnOnce(&Stated) -> T) -> T {
    page.state.with(|state| state.run.report.as_ref().map(|report| f(&report.stated)).unwrap_or_default())
}
