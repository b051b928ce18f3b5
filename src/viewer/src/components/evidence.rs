//! The column beside the picture.

use leptos::prelude::*;
use telltale_page::{looks, offline::Kept, things};

use super::cards::Cards;
use super::checks::Checks;
use super::controls::{Button, fixed, never, on_click};
use super::geometry::Geometry;
use super::guided::Guided;
use super::help::Help;
use super::history::History;
use super::kiosk::{Kiosk, patience_s};
use super::notice::Notice;
use super::offline::wish;
use super::own_finding::OwnFinding;
use super::part::Part;
use super::pictures::Pictures;
use super::saving::Saving;
use super::shelf::Shelf;
use super::strip::{Strip, then_headline};
use super::table::{Pairs, Sentences};
use super::tour::Tour;
use crate::bridge;
use crate::page::Page;
use crate::present::{self, Row};
use crate::state::Preparation;
use crate::words::t;

/// What a reader may expect, before the first picture.
const INTRODUCTION: [&str; 4] = ["page-intro-signs", "page-intro-rates", "page-intro-silence", "page-intro-no-score"];

/// The column as it is before anything is known of a picture.
#[component]
pub fn Evidence() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_introduced = page.flag(|state| state.picture.is_some() || state.preparation == Preparation::Failed);
    let introduction = page.rows(|_| INTRODUCTION.map(|id| Row::sentence(t(id))).to_vec());
    view! {
        <div class="evidence">
            <Notice/>
            <Sentences id="introduction" title="page-intro-title" sentences=introduction hidden=is_introduced/>
            <Strip/>
            <div id="late-results" class="seam"></div>
        </div>
    }
}

/// What is known: cards, checks and facts; `figures` are the documents behind the rates, once they have come.
#[component]
pub fn Results(figures: RwSignal<String>) -> impl IntoView {
    let page = expect_context::<Page>();
    let (file, runtime) = (page.rows(present::file), page.rows(present::runtime));
    let (limits, things) = (page.rows(present::limits), page.rows(things::section));
    let looks = page.rows(|state| state.run.report.as_ref().map(looks::steps).unwrap_or_default());
    let left_out = page.text(looks::left_out);
    let is_complete = page.flag(|state| looks::left_out(state).is_empty());
    let is_at_stand = patience_s().is_some();
    let is_newest = page.flag(move |state| is_at_stand || state.kept != Kept::Older || state.picture.is_some());
    let part = page.text(|state| match &state.run.file {
        Some(file) if state.run.has_results() => present::part_caution(file),
        _ => String::new(),
    });
    view! {
        <p id="part-caution" class="notice">{part}</p>
        <p id="newer" class="notice" hidden=is_newest>
            {t("offline-newer")}
            <Button id="newer-take" label=fixed("offline-take-newer") hidden=never() press=on_click(|| wish("keep"))/>
        </p>
        <Kiosk/>
        <Tour/>
        <Pictures/>
        <Shelf/>
        <Cards/>
        <Part/>
        <OwnFinding/>
        <Guided/>
        <Geometry/>
        <Pairs id="things" title="things-title" rows=things/>
        <History/>
        <Checks/>
        <Pairs id="looks" title="looks-title" rows=looks/>
        <p id="left-out" class="soft" hidden=is_complete>
            <Button id="everywhere" label=fixed("looks-everywhere") hidden=never() press=then_headline(bridge::look_everywhere)/>
            {left_out}
        </p>
        <Pairs id="file" title="page-file-title" rows=file/>
        <Pairs id="runtime" title="page-runtime-title" rows=runtime/>
        <Sentences id="limits" title="page-limits-title" sentences=limits/>
        <Saving/>
        <Help figures=figures/>
    }
}
