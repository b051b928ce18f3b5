//! Help in place, the choice among findings, and the page at a stand.

use std::time::Duration;

use telltale_tests::{forged, stated};

use crate::looks::look_in_every_way;
use crate::pages::Opening;

const PATIENCE: Duration = Duration::from_secs(40);

#[test]
fn words_and_figures_are_explained_inside_the_page() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    let n_seen = viewer.server.seen().len();
    viewer.click("#terms summary");
    assert!(viewer.words("#terms").contains("Re-saved copy"), "{}", viewer.words("#terms"));
    viewer.click("#figures summary");
    let figures = viewer.words("#figures");
    for words in ["lite0-linear", "The page budget", "Rates among ordinary photos"] {
        assert!(figures.contains(words), "“{words}” is not in: {figures}");
    }
    assert_eq!(viewer.count("#figures a, #figures img"), 0, "nothing in it leads away");
    look_in_every_way(&viewer, "help", &mut found);
    assert_eq!(viewer.server.seen().len(), n_seen, "all of it was there before the seal");
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_reader_chooses_what_is_listed_and_nothing_else_changes() {
    let mut found = Vec::new();
    let viewer = Opening::default().open_sealed();
    viewer.analyze("spliced.jpg", &forged());
    let (all, strip) = (viewer.count("#findings .card"), viewer.words("#strip"));
    assert!(3 < all, "{all} findings");
    let choose = |id: &str, value: u32| {
        viewer.ask(&format!(
            "const menu = document.querySelector('#{id}'); menu.value = '{value}'; menu.dispatchEvent(new Event('change'));"
        ));
    };
    choose("filter-severity", 1);
    viewer.wait("document.querySelectorAll('#findings .card').length === 1", PATIENCE);
    assert!(viewer.words("#filter-hidden").contains(&(all - 1).to_string()), "{}", viewer.words("#filter-hidden"));
    assert_eq!(viewer.words("#strip"), strip);
    choose("filter-severity", 0);
    choose("filter-order", 1);
    viewer.wait("document.querySelector('#findings .card').dataset.severity === 'info'", PATIENCE);
    assert_eq!(viewer.count("#findings .card"), all);
    let groups = viewer.words("#findings .group");
    assert!(1 < viewer.count("#findings .group") && groups.starts_with("Structure"), "{groups}");

    // By kind: what a person saw stands under its kind, before the traces, which have none.
    viewer.click("#own-add");
    for (name, words) in [("name", "Hand"), ("phenomenon", "Six fingers")] {
        viewer.ask(&format!("const field = document.querySelector('[name=own-{name}]'); field.value = '{words}'; field.dispatchEvent(new Event('change'));"));
    }
    choose("own-kind", 4);
    viewer.click("#own-keep");
    choose("filter-order", 2);
    viewer.wait("document.querySelector('#findings .card').dataset.code === 'person/own'", PATIENCE);
    assert_eq!(viewer.words("#findings .group"), "Bodies and faces");
    look_in_every_way(&viewer, "grouped", &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn at_a_stand_the_page_goes_back_to_the_start_and_keeps_nothing() {
    let viewer = Opening::default().query("kiosk=10").open_sealed();
    assert!(viewer.words("#kiosk").contains("10 seconds"), "{}", viewer.words("#kiosk"));
    viewer.analyze("stated.png", &stated());
    viewer.click("#findings .card-button");
    viewer.click("#findings .card button[name='accepted']");
    viewer.ask("window.before = true;");
    viewer.wait("window.before === undefined && window.telltale?.state() === 'empty'", PATIENCE);
    assert_eq!(viewer.count("#findings .card"), 0);
}
