//! What the model says, each statement marked as such, with its place and how it stands to what was measured.

use leptos::prelude::*;
use telltale_agent::{Standing, standing};
use telltale_page::present::{Card, Row};
use telltale_page::words::{say, t};
use telltale_report::{Finding, Text};

use crate::page::Page;

/// The statements, and behind them what was left out and what went wrong.
#[component]
pub fn Said() -> impl IntoView {
    let page = expect_context::<Page>();
    let talk = page.talk;
    let nothing_yet = move || talk.with(|talk| talk.ended.is_none() && talk.said().is_empty());
    let outcome = move || talk.with(|talk| talk.ended.as_ref().map(|ended| say(&ended.words)).unwrap_or_default());
    let is_silent = move || talk.with(|talk| talk.ended.as_ref().is_some_and(|ended| ended.is_whole) && talk.said().is_empty());
    let statements = move || {
        talk.with(|talk| talk.said().iter().enumerate().map(|(i, finding)| statement(page, i, finding)).collect::<Vec<_>>())
    };
    let of_run = move |of: fn(&crate::page::Ended) -> &[Text]| {
        talk.with(|talk| talk.ended.as_ref().map(|ended| of(ended).iter().map(say).collect::<Vec<_>>()).unwrap_or_default())
    };
    let dropped = move || of_run(|ended| &ended.dropped);
    let problems = move || of_run(|ended| &ended.problems);
    let lines = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>();
    view! {
        <section class="local-part" aria-labelledby="said-title" hidden=nothing_yet>
            <h2 id="said-title">{t("local-said-title")}</h2>
            <p id="outcome" role="status">{outcome}</p>
            <p class="soft">{t("local-said-help")}</p>
            <p id="silent" hidden=move || !is_silent()>{t("local-said-nothing")}</p>
            <ol id="said" class="local-list">{statements}</ol>
            <details id="left-out" hidden=move || dropped().is_empty()>
                <summary>{move || say(&Text::new("local-left-out").integer("count", dropped().len()))}</summary>
                <ul>{move || lines(dropped())}</ul>
            </details>
            <details id="problems" hidden=move || problems().is_empty()>
                <summary>{move || say(&Text::new("local-problems").integer("count", problems().len()))}</summary>
                <ul>{move || lines(problems())}</ul>
            </details>
        </section>
    }
}

/// How a statement stands: its name for tests, its message, and a drawing beside the word.
fn standing_of(finding: &Finding) -> (&'static str, &'static str, &'static str) {
    match standing(finding) {
        Some(Standing::Supported) => ("supported", "local-supported", "M5.5 8A2.5 2.5 0 0 1 10.5 8A2.5 2.5 0 0 1 5.5 8Z"),
        Some(Standing::Contradicted) => ("contradicted", "local-contradicted", "M4.5 7H11.5V9H4.5Z"),
        Some(Standing::NotMeasured) | None => ("not-measured", "local-not-measured", ""),
    }
}

fn statement(page: Page, i: usize, finding: &Finding) -> impl IntoView + use<> {
    let card = Card::new("", finding, &[]);
    let (name, word, drawing) = standing_of(finding);
    let is_chosen = move || page.talk.with(|talk| talk.chosen == Some(i));
    let choose = move |_| page.talk.update(|talk| talk.chosen = if talk.chosen == Some(i) { None } else { Some(i) });
    let section = |(title, sentences, is_list): (String, Vec<Row>, bool)| {
        let sentences = sentences.into_iter().map(|row| view! { <li>{row.head}</li> }).collect::<Vec<_>>();
        view! {
            <h4>{title}</h4>
            <ul class:unlisted=!is_list>{sentences}</ul>
        }
    };
    view! {
        <li class="local-said" data-code=card.code data-standing=name class:chosen=is_chosen>
            <p class="local-mark">
                <span>{t("local-mark")}</span>
                <span class="chip">
                    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
                        <circle cx="8" cy="8" r="6" class="line"/>
                        <path d=drawing class="fill"/>
                    </svg>
                    {t(word)}
                </span>
            </p>
            <h3>
                <button type="button" aria-expanded=move || is_chosen().to_string() on:click=choose>
                    {format!("{}. ", i + 1)}
                    {card.name}
                </button>
            </h3>
            <p class="said-phenomenon" dir="auto">{card.phenomenon}</p>
            <div class="said-detail" hidden=move || !is_chosen()>
                {card.sections.into_iter().map(section).collect::<Vec<_>>()}
            </div>
        </li>
    }
}
