//! What of a view is not a picture: its scale in numbers, its histogram, its tables.

use leptos::prelude::*;
use telltale_page::lab_view::{
    PLOT_SIZE, bars, histogram_rows, marks, name, quantity, share_marks, table_rows, table_title, value_marks,
};
use telltale_report::Text;

use super::table::Table;
use crate::page::{Page, flag};
use crate::present::Row;
use crate::words::{say, t};

/// A JPEG has at most four tables.
const MAX_TABLES: usize = 4;

/// Numbers along an axis, each at its place.
#[component]
pub fn Marks(marks: Memo<Vec<Row>>, class: &'static str) -> impl IntoView {
    let mark = |mark: Row| view! { <span style:--at=mark.key>{mark.head}</span> };
    view! { <span class=class>{move || marks.get().into_iter().map(mark).collect::<Vec<_>>()}</span> }
}

/// The scale: from black to white, with numbers and what they are of.
#[component]
pub fn Scale() -> impl IntoView {
    let page = expect_context::<Page>();
    let marks = page.rows(marks);
    let is_off = flag(move || marks.with(Vec::is_empty));
    view! {
        <div id="lab-scale" class="lab-scale" hidden=is_off>
            <p>{page.text(quantity)}</p>
            <span class="lab-ramp" aria-hidden="true"></span>
            <Marks marks=marks class="lab-marks"/>
            <p class="soft">{t("lab-scale-ends")}</p>
        </div>
    }
}

/// The histogram, drawn and as a table.
#[component]
pub fn Plot() -> impl IntoView {
    let page = expect_context::<Page>();
    let rows = page.rows(histogram_rows);
    let bars = page.text(bars);
    let values = page.rows(value_marks);
    let is_off = flag(move || values.with(Vec::is_empty));
    let label = page.text(|state| say(&Text::new("lab-plot").verbatim("name", name(state))));
    let size = format!("0 0 {} {}", PLOT_SIZE.0, PLOT_SIZE.1);
    view! {
        <figure id="lab-plot" class="lab-figure lab-plot" hidden=is_off>
            <Marks marks=page.rows(share_marks) class="lab-marks down"/>
            <svg viewBox=size preserveAspectRatio="none" role="img" aria-label=label><path d=bars/></svg>
            <Marks marks=values class="lab-marks"/>
            <figcaption class="soft">
                <span>{t("lab-axis-value")}</span>
                <span>{t("lab-axis-share")}</span>
            </figcaption>
            <details>
                <summary>{t("lab-plot-table")}</summary>
                <Table id="lab-histogram" class="figures" heads=vec!["lab-axis-value", "lab-plot-count", "lab-plot-share"] rows=rows/>
            </details>
        </figure>
    }
}

/// Tables of numbers.
#[component]
pub fn Tables() -> impl IntoView {
    (0..MAX_TABLES).map(|i| view! { <NumberTable i=i/> }).collect::<Vec<_>>()
}

#[component]
fn NumberTable(i: usize) -> impl IntoView {
    let page = expect_context::<Page>();
    let rows = page.rows(move |state| table_rows(state, i));
    let is_off = flag(move || rows.with(Vec::is_empty));
    let heads = move || {
        let n = rows.with(|rows| rows.first().map_or(0, |row| row.cells.len()));
        (0..n).map(|column| view! { <th scope="col">{column}</th> }).collect::<Vec<_>>()
    };
    let line = |row: Row| {
        let cells = row.cells.into_iter().map(|cell| view! { <td>{cell.words}</td> }).collect::<Vec<_>>();
        view! { <tr><th scope="row">{row.head}</th>{cells}</tr> }
    };
    let title = page.text(move |state| table_title(state, i));
    view! {
        // What may have to be scrolled sideways can have the focus, and then needs a name.
        <div class="lab-numbers" role="group" aria-label=title tabindex="0" hidden=is_off>
            <table class="figures">
                <caption>{title}</caption>
                <thead>
                    <tr><td></td>{heads}</tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(line).collect::<Vec<_>>()}</tbody>
            </table>
        </div>
    }
}
