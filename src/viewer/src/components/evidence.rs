//! The column beside the picture.

use leptos::prelude::*;

use super::cards::Cards;
use super::checks::Checks;
use super::history::History;
use super::notice::Notice;
use super::own_finding::OwnFinding;
use super::saving::Saving;
use super::strip::Strip;
use super::table::{Pairs, Sentences};
use crate::page::Page;
use crate::present::{self, Row};
use crate::state::Preparation;
use crate::words::t;

/// What a reader may expect, before the first picture.
const INTRODUCTION: [&str; 4] = ["page-intro-signs", "page-intro-rates", "page-intro-silence", "page-intro-no-score"];

/// The column beside the picture: strip, cards, checks and facts.
#[component]
pub fn Evidence() -> impl IntoView {
    let page = expect_context::<Page>();
    let is_introduced = page.flag(|state| state.picture.is_some() || state.preparation == Preparation::Failed);
    let introduction = page.rows(|_| INTRODUCTION.map(|id| Row::sentence(t(id))).to_vec());
    let (file, runtime) = (page.rows(present::file), page.rows(present::runtime));
    let limits = page.rows(present::limits);
    view! {
        <div class="evidence">
            <Notice/>
            <Sentences id="introduction" title="page-intro-title" sentences=introduction hidden=is_introduced/>
            <Strip/>
            <Cards/>
            <OwnFinding/>
            <History/>
            <Checks/>
            <Pairs id="file" title="page-file-title" rows=file/>
            <Pairs id="runtime" title="page-runtime-title" rows=runtime/>
            <Sentences id="limits" title="page-limits-title" sentences=limits/>
            <Saving/>
        </div>
    }
}
