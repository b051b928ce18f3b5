//! Help in place, the choice among findings, and the page at a stand.

use std::time::Duration;

use telltale_tests::{forged, ordinary, stated};

use crate::looks::look_in_every_way;
use crate::pages::Opening;

const PATIENCE: Duration = Duration::from_secs(40);
/// For a page that loads again, and that waits until its visitor has left.
const LONG: Duration = Duration::from_secs(120);

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
fn a_choice_among_findings_ends_with_its_picture() {
    let viewer = Opening::default().open_sealed();
    let all = viewer.analyze("spliced.jpg", &forged())["findings"].as_array().map(Vec::len);
    let choose =
        "const menu = document.querySelector('#filter-severity'); menu.value = '3'; menu.dispatchEvent(new Event('change'));";
    viewer.ask(choose);
    viewer.wait("document.querySelectorAll('#findings .card').length === 0", PATIENCE);
    let chosen = "return document.querySelector('#filter-severity').value;";
    let other = viewer.analyze("ordinary.jpg", &ordinary());
    for (id, n_findings) in [(2, other["findings"].as_array().map(Vec::len)), (1, all)] {
        viewer.ask(&format!("document.querySelector('[data-picture=\"{id}\"] .picture-name').click();"));
        viewer
            .wait(&format!("document.querySelector('[data-picture=\"{id}\"] .picture-name')?.ariaPressed === 'true'"), PATIENCE);
        assert_eq!(Some(viewer.count("#findings .card") as usize), n_findings, "{id}");
        assert_eq!((viewer.ask(chosen), viewer.words("#filter-hidden")), ("0".into(), String::new()), "{id}");
    }
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

#[test]
fn after_a_tour_and_another_language_a_stand_is_as_it_was() {
    let viewer = Opening::default().query("kiosk=10").open_sealed();
    let back = |search: &str| {
        let is_back =
            "window.telltale?.sealed === true && window.telltale.state() === 'empty' && document.documentElement.lang === 'en'";
        viewer.wait(&format!("location.search === '{search}' && {is_back}"), LONG);
    };
    viewer.click("#tour-start");
    viewer.wait("document.querySelectorAll('#pictures tr[data-picture]').length === 6", LONG);
    back("?kiosk=10");
    viewer.click("#languages summary");
    viewer.click("#languages [lang=uk]");
    viewer.wait("document.documentElement.lang === 'uk'", LONG);
    assert_eq!(viewer.ask("return location.search;"), "?kiosk=10&lang=uk&home=en");
    // Nothing was opened, and the next visitor finds the page as the first one did.
    back("?kiosk=10&lang=en");
    viewer.click("#seal");
    viewer.wait("document.querySelector('#stored-button').checkVisibility()", PATIENCE);
    assert_eq!(viewer.count("#offline-state, #offline-keep, #offline-forget"), 0, "the page is its owner's");
}
