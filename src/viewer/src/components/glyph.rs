//! Small drawings that stand beside words, never instead of them.

use leptos::prelude::*;
use telltale_report::{Basis, Severity};

use crate::words::{basis_words, severity_key, severity_word};

/// A ring that fills with severity, and the word.
#[component]
pub fn SeverityChip(severity: Severity) -> impl IntoView {
    let filling = match severity {
        Severity::Info => "",
        Severity::Low => "M8 8V2A6 6 0 0 1 14 8Z",
        Severity::Moderate => "M8 2A6 6 0 0 1 8 14Z",
        Severity::High => "M8 2A6 6 0 0 1 8 14A6 6 0 0 1 8 2Z",
    };
    view! {
        <span class="chip" data-severity=severity_key(severity)>
            <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6" class="line"/>
                <path d=filling class="fill"/>
            </svg>
            {severity_word(severity)}
        </span>
    }
}

/// The layer of evidence, with its name for pointers and screen readers.
#[component]
pub fn BasisGlyph(basis: Basis) -> impl IntoView {
    let drawing = match basis {
        // A line that ends in a signature.
        Basis::Signed => "M2 13.5H14M3 10.5C5 10.5 7.5 3 9 3S7 10 8.5 10 10.5 7.5 11.5 8.5 12.5 10 14 9.5",
        // A sheet with lines.
        Basis::Stated => "M3.5 2H12.5V14H3.5ZM6 5.5H10M6 8H10M6 10.5H8.5",
        // Boxes in a box.
        Basis::Structure => "M2 2.5H14V13.5H2ZM4.5 5H11.5V7.5H4.5ZM4.5 10H8V11.5H4.5Z",
        // A block grid.
        Basis::Compression => "M2 2H14V14H2ZM6 2V14M10 2V14M2 6H14M2 10H14",
        // Grains.
        Basis::Pixels => "M3 4H4M8 3H9M12 5H13M5 8H6M10 8.5H11M3 12H4M8 12.5H9M12.5 12H13.5",
        // The same shape twice.
        Basis::Geometry => "M2.5 2.5H9V9H2.5ZM7 9V13.5H13.5V7H9",
        // Nodes and their links.
        Basis::Network => {
            "M5 7.2L11 4.3M5 8.8L11 11.7M2 8A1.6 1.6 0 0 1 5.2 8A1.6 1.6 0 0 1 2 8ZM10.8 3.5A1.6 1.6 0 0 1 14 3.5A1.6 1.6 0 0 1 10.8 3.5ZM10.8 12.5A1.6 1.6 0 0 1 14 12.5A1.6 1.6 0 0 1 10.8 12.5Z"
        }
        // Head and shoulders.
        Basis::Person => "M8 2.5A2.75 2.75 0 0 1 8 8A2.75 2.75 0 0 1 8 2.5ZM2.5 14C2.5 8.8 13.5 8.8 13.5 14",
    };
    let words = basis_words(basis);
    view! {
        <span class="basis" title=words.clone()>
            <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
                <path d=drawing class="line"/>
            </svg>
            <span class="unseen">{words.clone()}</span>
        </span>
    }
}
