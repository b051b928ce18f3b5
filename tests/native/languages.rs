//! The page's own files and the catalogue: what stands in `www/` before the program has started is what the catalogue says.

use std::fs;

use telltale_catalogue::{Catalogue, LANGUAGES};
use telltale_tests::{root, telltale};

#[test]
fn the_page_offers_the_languages_of_the_catalogue() {
    let html = page("index.html");
    let links: Vec<&str> = html.split("hreflang=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(links, LANGUAGES.map(|language| language.tag));
    let mut folders: Vec<String> = fs::read_dir(root().join("src/catalogue"))
        .expect("the catalogue")
        .flatten()
        .filter(|entry| entry.path().join("page.ftl").is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut tags = LANGUAGES.map(|language| language.tag);
    tags.sort_unstable();
    assert_eq!(folders, tags);
}

#[test]
fn what_stands_in_the_page_at_first_is_the_catalogues_english() {
    let catalogue = Catalogue::new("en");
    let html = page("index.html");
    let mut n_texts = 0;
    for part in html.split("data-text=\"").skip(1).filter(|part| part.contains("\">")) {
        let (id, rest) = part.split_once("\">").expect("an attribute at the end of its tag");
        let words = rest.split('<').next().unwrap_or_default();
        assert_eq!(catalogue.sentence(&telltale_report::Text::new(id.to_owned())), words, "{id}");
        n_texts += 1;
    }
    assert!(5 < n_texts, "{n_texts}");
}

#[test]
fn the_scripts_that_start_the_pages_name_messages_that_exist() {
    let script = ["app.js", "ready.js", "local-model/start.js"].map(page).concat();
    let ids: Vec<&str> = script.split('"').filter(|words| words.starts_with("start-") && *words != "start-status").collect();
    assert!(4 < ids.len(), "{ids:?}");
    for language in LANGUAGES {
        let catalogue = Catalogue::new(language.tag);
        for id in &ids {
            assert!(catalogue.has(id), "{}: {id}", language.tag);
        }
    }
}

#[test]
fn the_command_line_speaks_every_language_and_refuses_others() {
    for language in LANGUAGES {
        let said = telltale(["explain", "file/damage", "--lang", language.tag]);
        assert_eq!(said.status, 0, "{}", said.errors);
        assert!(said.printed.contains(&Catalogue::new(language.tag).plain("file-damage-looks-for")), "{}", said.printed);
    }
    let refused = telltale(["explain", "--lang", "xx"]);
    assert_eq!(refused.status, 2);
    assert!(refused.errors.contains("uk"), "{}", refused.errors);
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join("www").join(name)).expect("a file of the page")
}
