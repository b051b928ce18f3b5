//! The program with the model: its address, its models, and how to start one.

use leptos::prelude::*;
use telltale_page::words::{say, t};
use telltale_report::Text;

use crate::conversation;
use crate::page::{Connection, Page};

/// Programs that speak the protocol, each with the message about it and how it is started for this page.
const PROGRAMS: [(&str, &str); 3] = [
    ("local-help-llama", "llama-server -m MODEL.gguf --mmproj MMPROJ.gguf --port 8080 --cors-origins "),
    ("local-help-ollama", "OLLAMA_ORIGINS="),
    ("local-help-vllm", "vllm serve MODEL --host 127.0.0.1 --allowed-origins "),
];

/// Address, name of the model, and what came of the last try.
#[component]
pub fn Program() -> impl IntoView {
    let page = expect_context::<Page>();
    let talk = page.talk;
    let is_open = move || talk.with(|talk| talk.endpoint().is_some());
    // Before the seal nothing is sent to anybody but the page's own server.
    let cannot = move || {
        let is_sealed = page.state.with(|state| state.sealed_ms.is_some());
        !is_sealed || is_open() || talk.with(|talk| talk.connection == Connection::Trying)
    };
    let status = move || {
        talk.with(|talk| match &talk.connection {
            Connection::None => String::new(),
            Connection::Trying => t("local-connecting"),
            Connection::Open(_) if talk.models.is_empty() => t("local-connected-unlisted"),
            Connection::Open(_) => say(&Text::new("local-connected").integer("count", talk.models.len())),
            Connection::Failed(reason) => say(reason),
        })
    };
    let models = move || {
        talk.with(|talk| talk.models.iter().map(|name| view! { <option value=name.clone()></option> }).collect::<Vec<_>>())
    };
    view! {
        <section class="local-part" aria-labelledby="program-title">
            <h2 id="program-title">{t("local-program-title")}</h2>
            <form
                id="program"
                on:submit=move |event| {
                    event.prevent_default();
                    if !cannot() {
                        conversation::connect(page);
                    }
                }
            >
                <label class="field">
                    <span>{t("local-address")}</span>
                    <input
                        id="address"
                        type="text"
                        dir="ltr"
                        autocomplete="off"
                        spellcheck="false"
                        disabled=is_open
                        prop:value=move || talk.with(|talk| talk.address.clone())
                        on:input=move |event| talk.update(|talk| talk.address = event_target_value(&event))
                    />
                </label>
                <button id="connect" type="submit" disabled=cannot>{t("local-connect")}</button>
            </form>
            <p class="soft">{t("local-address-help")}</p>
            <p id="connection" role="status">{status}</p>
            <label class="field" hidden=move || !is_open()>
                <span>{t("local-model")}</span>
                <input
                    id="model"
                    type="text"
                    dir="ltr"
                    list="models"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || talk.with(|talk| talk.model.clone())
                    on:input=move |event| talk.update(|talk| talk.model = event_target_value(&event))
                />
            </label>
            <datalist id="models">{models}</datalist>
            <p class="soft" hidden=move || !is_open()>{t("local-connected-once")}</p>
            <Help/>
        </section>
    }
}

/// How to start a program so that this page may talk to it.
#[component]
fn Help() -> impl IntoView {
    let origin = window().location().origin().unwrap_or_default();
    let programs = PROGRAMS.map(|(id, command)| {
        let command = match id {
            "local-help-ollama" => format!("{command}{origin} ollama serve"),
            "local-help-vllm" => format!("{command}'[\"{origin}\"]'"),
            _ => format!("{command}{origin}"),
        };
        view! {
            <li>
                {t(id)}
                <code dir="ltr">{command}</code>
            </li>
        }
    });
    view! {
        <details id="program-help">
            <summary>{t("local-help-title")}</summary>
            <p>{t("local-help-origin")}</p>
            <ul>{programs.into_iter().collect::<Vec<_>>()}</ul>
            <p>{t("local-help-permission")}</p>
            <p>{t("local-help-encryption")}</p>
            <p>{t("local-help-cloud")}</p>
        </details>
    }
}
