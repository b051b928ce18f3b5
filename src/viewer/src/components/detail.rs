//! All that stands behind one finding.

use leptos::prelude::*;
use telltale_report::{Finding, Grounds, Severity, Text};

use super::tables::{Measurements, Places};
use crate::words::{basis_words, percent, say, severity_word, severity_wording, t};

/// Reasoning, ordinary explanations, what to do next, how unusual, measurements, places, basis and code.
#[component]
pub fn Detail(finding: Finding) -> impl IntoView {
    let why = if finding.severity == Severity::Info { "page-detail-reasoning-fact" } else { "page-detail-reasoning" };
    let ordinary = finding.ordinary.iter().map(|text| view! { <li>{say(text)}</li> }).collect_view();
    let grounds = grounds_sentences(&finding).into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    view! {
        <div class="detail">
            <h4>{t(why)}</h4>
            <p class="reasoning">{say(&finding.reasoning)}</p>
            <h4>{t("page-detail-ordinary")}</h4>
            <ul class="ordinary">{ordinary}</ul>
            <h4>{t("page-detail-next")}</h4>
            <p class="next-step">{say(&finding.next_step)}</p>
            <h4>{t("page-detail-rarity")}</h4>
            <div class="grounds">{grounds}</div>
            <Measurements evidence=finding.evidence.clone()/>
            <Places region=finding.region.clone()/>
            <dl class="pairs">
                <dt>{t("page-detail-basis")}</dt>
                <dd>{basis_words(finding.basis)}</dd>
                <dt>{t("page-detail-code")}</dt>
                <dd><code>{finding.code.to_string()}</code></dd>
            </dl>
        </div>
    }
}

/// What the severity rests on, in whole sentences.
fn grounds_sentences(finding: &Finding) -> Vec<String> {
    match &finding.grounds {
        Grounds::Fact => vec![t("page-rarity-fact")],
        Grounds::Rule { rule, .. } => {
            vec![severity_wording(finding.severity) + ".", say(&Text::new("page-rarity-rule").message("rule", rule.clone()))]
        }
        Grounds::Rate { rarity, cap } => {
            let mut sentences = vec![
                severity_wording(finding.severity) + ".",
                say(&Text::new("page-rarity")
                    .integer("shown", rarity.shown)
                    .integer("photos", rarity.photos)
                    .message("upper", percent(rarity.upper_95))),
                say(&Text::new("page-rarity-set").verbatim("set", rarity.test_set.clone())),
            ];
            if Severity::from_upper_bound(rarity.upper_95) > *cap {
                sentences.push(say(&Text::new("page-rarity-capped").verbatim("word", severity_word(*cap).to_lowercase())));
            }
            sentences
        }
    }
}
