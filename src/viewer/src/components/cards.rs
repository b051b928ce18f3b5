//! The findings as cards: name, severity and phenomenon; choosing one shows its place and its detail.

use leptos::prelude::*;
use telltale_page::choice::{GROUPINGS, LEAST, WORTH_CHOOSING};
use telltale_page::rate_plot::{self, RatePlot};
use telltale_report::Text;

use super::controls::on_click;
use super::fields::{Menu, Write};
use super::glyph::{BasisGlyph, SeverityChip};
use super::review::{self, Judgement};
use super::table::{Table, list, paragraphs};
use crate::page::{Page, flag, rows, text};
use crate::present::{self, Row};
use crate::state::State;
use crate::words::{say, severity_key, t};

/// All findings, strongest first.
#[component]
pub fn Cards() -> impl IntoView {
    let page = expect_context::<Page>();
    let cards = Memo::new(move |_| page.state.with(|state| present::cards(state.listed(), state)));
    let n_findings = move || page.state.with(State::n_findings);
    let is_empty = flag(move || n_findings() == 0);
    let is_short = flag(move || n_findings() < WORTH_CHOOSING);
    let hidden = text(move || match n_findings() - cards.with(Vec::len) {
        0 => String::new(),
        n => say(&Text::new("filter-hidden").integer("count", n)),
    });
    let least = page.text(|state| LEAST.iter().position(|(_, least)| *least == state.choice.least).unwrap_or(0).to_string());
    let choose: Write = Box::new(move |value| {
        if let Some((_, least)) = value.parse().ok().and_then(|i: usize| LEAST.get(i)) {
            page.state.update(|state| state.choice.least = *least);
        }
    });
    let order = page.text(|state| GROUPINGS.iter().position(|(_, way)| *way == state.choice.grouping).unwrap_or(0).to_string());
    let arrange: Write = Box::new(move |value| {
        if let Some((_, way)) = value.parse().ok().and_then(|i: usize| GROUPINGS.get(i)) {
            page.state.update(|state| state.choice.grouping = *way);
        }
    });
    let orders = GROUPINGS.map(|(id, _)| t(id)).to_vec();
    view! {
        <section class="findings" aria-labelledby="findings-title" hidden=is_empty>
            <h2 id="findings-title">{t("page-findings-title")}</h2>
            <div class="choice" hidden=is_short>
                <Menu id="filter-severity" label="filter-severity" choices=LEAST.map(|(id, _)| t(id)).to_vec() chosen=least write=choose/>
                <Menu id="filter-order" label="group-by" choices=orders chosen=order write=arrange/>
            </div>
            <p id="filter-hidden" class="soft" role="status">{hidden}</p>
            <ol id="findings" class="cards">
                {move || cards.get().into_iter().map(|card| view! { <Card card=card/> }).collect::<Vec<_>>()}
            </ol>
        </section>
    }
}

/// One finding.
#[component]
fn Card(card: present::Card) -> impl IntoView {
    let page = expect_context::<Page>();
    let detail_id = format!("detail-{}", card.key);
    let key = card.key.clone();
    let is_chosen = page.flag(move |state| state.selected.as_ref() == Some(&key));
    let is_closed = flag(move || !is_chosen.get());
    let is_expanded = text(move || is_chosen.get().to_string());
    let (key, judged, code) = (card.key.clone(), card.key.clone(), card.code.clone());
    let decision = review::decision(card.key.clone());
    let choose = on_click(move || {
        page.state.update(|state| state.toggle(&key));
        page.frame_chosen();
    });
    let mut heads = vec!["page-detail-measurements", "page-table-value"];
    if card.with_ranges {
        heads.push("page-table-ordinary");
    }
    let heading = (!card.heading.is_empty()).then(|| view! { <h3 class="group">{card.heading}</h3> });
    view! {
        <li class="card" class:chosen=is_chosen data-key=card.key data-code=code data-severity=severity_key(card.severity)>
            {heading}
            <div class="card-head">
                <h3>
                    <button type="button" class="card-button" aria-expanded=is_expanded aria-controls=detail_id.clone() on:click=choose>
                        <BasisGlyph basis=card.basis/>
                        <span class="card-name">{card.name}</span>
                    </button>
                </h3>
                <SeverityChip severity=card.severity/>
                <p class="decision">{decision}</p>
                <p class="card-phenomenon">{card.phenomenon}</p>
            </div>
            <div class="detail" id=detail_id hidden=is_closed>
                {card.sections.into_iter().map(section).collect::<Vec<_>>()}
                <Table
                    id=""
                    class="figures measurements"
                    heads=heads
                    rows=rows(move || card.measurements.clone())
                />
                {card.plot.map(ordinary_photos)}
                <Table
                    id=""
                    class="figures places"
                    heads=vec!["page-detail-places", "page-table-left", "page-table-top", "page-table-width", "page-table-height"]
                    rows=rows(move || card.places.clone())
                />
                {paragraphs(card.notes)}
                <Judgement key=judged/>
                <p><code>{card.code}</code></p>
            </div>
        </li>
    }
}

/// A heading and what stands under it.
fn section((title, sentences, is_list): (String, Vec<Row>, bool)) -> impl IntoView {
    view! {
        <h4>{title}</h4>
        <ul class:unlisted=!is_list>{list(sentences)}</ul>
    }
}

/// The line of ordinary photos with this picture's mark, and its numbers.
fn ordinary_photos(plot: RatePlot) -> impl IntoView {
    let size = format!("0 0 {} {}", rate_plot::SIZE.0, rate_plot::SIZE.1);
    let bands = plot.bands.into_iter().map(|band| view! { <path class="band" d=band/> }).collect::<Vec<_>>();
    view! {
        <svg class="rate-plot" viewBox=size preserveAspectRatio="none" aria-hidden="true">
            {bands}
            <path class="here" d=plot.here/>
        </svg>
        <p class="soft">{t("rarity-key")}</p>
        <Table id="" class="figures rate" heads=vec!["rarity-range", "rarity-strength"] rows=rows(move || plot.rows.clone())/>
    }
}
