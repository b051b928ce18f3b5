//! The developers' gallery: every recorded state comes up in the page as it ships.

use std::fs;
use std::path::Path;

use telltale_site::Site;
use telltale_tests::{root, target};

use crate::looks::look;
use crate::pages::Opening;

/// States that only an error brings about, which the browser writes down.
const WITH_ERRORS: [&str; 1] = ["not-loaded"];

#[test]
fn every_state_comes_up_and_fits_whatever_the_window_is() {
    let folder = std::env::var_os("TELLTALE_GALLERY").map_or_else(|| target().join("gallery"), |gallery| root().join(gallery));
    let scenes = scenes(&folder);
    assert!(scenes.len() > 20, "only {} scenes", scenes.len());
    let mut found = Vec::new();
    let viewer = Opening::default().site(Site::new(folder)).path("gallery/light/").open();
    let ways = scenes.iter().flat_map(|(name, state, address)| {
        // Each is a page of its own, and the state is the same.
        let dark = address.replace("light/", "dark/").replace("lang=en", "lang=ar");
        [(format!("{name}-light-en"), name, state, address.clone()), (format!("{name}-dark-ar"), name, state, dark)]
    });
    for (way, name, state, address) in ways {
        viewer.browser.go(&format!("{}/gallery/{address}", viewer.server.origin())).expect("the page loads");
        viewer.wait_state(state);
        viewer.set_size(1440, 900);
        look(&viewer, &format!("gallery-{way}-1440"), &mut found);
        viewer.set_text_size(200);
        look(&viewer, &format!("gallery-{way}-200"), &mut found);
        viewer.set_text_size(100);
        viewer.set_size(320, 640);
        look(&viewer, &format!("gallery-{way}-320"), &mut found);
        // A phone on its side.
        viewer.set_size(844, 390);
        look(&viewer, &format!("gallery-{way}-landscape"), &mut found);
        // Read after each, so that none is taken for the next one's.
        let errors = viewer.console_errors();
        assert!(errors.is_empty() || WITH_ERRORS.contains(&name.as_str()), "{way}: {errors:?}");
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Name, state and address of each section of the sheet.
fn scenes(folder: &Path) -> Vec<(String, String, String)> {
    let sheet = folder.join("gallery/index.html");
    let html = fs::read_to_string(&sheet).unwrap_or_else(|e| panic!("{}: {e}; `cargo xtask test` lays it out", sheet.display()));
    let after = |text: &str, mark: &str| {
        text.split_once(mark).and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| value.to_owned())
    };
    let sections = html.split("<section ").skip(1);
    let read = |section: &str| {
        Some((after(section, "id=\"")?, after(section, "data-state=\"")?, after(section, "src=\"")?.replace("&amp;", "&")))
    };
    sections.map(|section| read(section).expect("a section of the sheet")).collect()
}
