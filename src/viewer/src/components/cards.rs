//! The findings as cards: name, severity and phenomenon; choosing one shows its place and its detail.

use leptos::prelude::*;
use telltale_report::Finding;

use super::detail::Detail;
use super::glyph::{BasisGlyph, SeverityChip};
use crate::page::Page;
use crate::view::View;
use crate::words::{say, severity_key, t};

/// All findings, strongest first.
#[component]
pub fn Cards() -> impl IntoView {
    let page = expect_context::<Page>();
    let findings = page.part(|state| state.run.findings.clone());
    view! {
        <Show when=move || findings.with(|findings| !findings.is_empty())>
            <section class="findings" aria-labelledby="findings-title">
                <h2 id="findings-title">{t("page-findings-title")}</h2>
                <ol id="findings" class="cards">
                    // The words are part of the key: a finding that the final report words anew becomes a new card.
                    <For
                        each=move || findings.get()
                        key=|(key, finding)| (key.clone(), say(&finding.phenomenon))
                        children=|(key, finding)| view! { <Card key=key finding=finding/> }
                    />
                </ol>
            </section>
        </Show>
    }
}

/// One finding.
#[component]
fn Card(key: String, finding: Finding) -> impl IntoView {
    let page = expect_context::<Page>();
    let picture = page.picture_size();
    let (detail_id, chosen_key, rects) = (format!("detail-{key}"), key.clone(), finding.region.rects().to_vec());
    let is_chosen = page.part(move |state| state.selected.as_ref() == Some(&chosen_key));
    let (data_key, data_code, data_severity) = (key.clone(), finding.code.to_string(), severity_key(finding.severity));
    let choose = move |_| {
        page.state.update(|state| state.toggle(&key));
        let place = match (is_chosen.get(), page.stage.get(), picture.get()) {
            (true, Some(stage), Some(picture)) => View::focus(&rects, stage, picture),
            _ => None,
        };
        page.framing.set(place);
    };
    let (name, phenomenon) = (say(&finding.name), say(&finding.phenomenon));
    let (basis, severity) = (finding.basis, finding.severity);
    let finding = StoredValue::new(finding);
    view! {
        <li class="card" class:chosen=move || is_chosen.get() data-key=data_key data-code=data_code data-severity=data_severity>
            <div class="card-head">
                <h3>
                    <button
                        type="button"
                        class="card-button"
                        aria-expanded=move || is_chosen.get().to_string()
                        aria-controls=detail_id.clone()
                        on:click=choose
                    >
                        <BasisGlyph basis=basis/>
                        <span class="card-name">{name}</span>
                    </button>
                </h3>
                <SeverityChip severity=severity/>
                <p class="card-phenomenon">{phenomenon}</p>
            </div>
            <div id=detail_id>
                <Show when=move || is_chosen.get()>
                    <Detail finding=finding.get_value()/>
                </Show>
            </div>
        </li>
    }
}
