//! Looks at every place of a picture that has more of them than the network takes by itself.

use std::time::Duration;

use telltale_scenes as scenes;
use telltale_tests::{Folder, Tolerance, differences, telltale};

use crate::looks::look_in_every_way;
use crate::pages::Opening;

/// Two analyses, with the network on a processor that others use too.
const PATIENCE: Duration = Duration::from_secs(240);
/// The steps of the network stand far down in the column.
const SHOW_LOOKS: &str = "document.querySelector('#looks').scrollIntoView();";

#[test]
fn the_places_that_were_left_out_are_looked_at_on_request_and_the_score_stays() {
    let mut found = Vec::new();
    // Five by three cells: nine looks, of which eight are closer ones, and seven places left out.
    let bytes = scenes::encode_png(&scenes::render(9, 1300, 800));
    let viewer = Opening::default().open_sealed();
    let before = viewer.analyze("a.png", &bytes)["looks"].clone();
    assert_eq!((before["closer"].as_array().map(Vec::len), before["left_out"].as_u64()), (Some(8), Some(7)));
    assert!(viewer.words("#left-out").contains("16 looks instead of 9"), "{}", viewer.words("#left-out"));
    viewer.ask(SHOW_LOOKS);
    look_in_every_way(&viewer, "everywhere-offered", &mut found);

    viewer.click("#everywhere");
    viewer.wait("document.querySelector('#looks').textContent.includes('looked at besides')", PATIENCE);
    let report = viewer.report();
    let looks = &report["looks"];
    assert_eq!(
        (looks["closer"].as_array().map(Vec::len), looks["left_out"].as_u64(), looks["more"].as_u64()),
        (Some(15), Some(0), Some(7))
    );
    assert_eq!((&looks["together"], &looks["whole"]), (&before["together"], &before["whole"]), "the score does not count them");
    for look in before["closer"].as_array().expect("looks") {
        assert!(looks["closer"].as_array().is_some_and(|all| all.contains(look)), "{look} is still there");
    }
    assert_eq!(viewer.words("#left-out"), "");
    viewer.ask(SHOW_LOOKS);
    look_in_every_way(&viewer, "everywhere", &mut found);

    let folder = Folder::new();
    let path = folder.file("a.png", &bytes);
    let options = ["analyze".as_ref(), "--json".as_ref(), "--everywhere".as_ref(), path.as_os_str()];
    let native = telltale(options).report();
    assert_eq!(differences(&report, &native, Tolerance::default()), Vec::<String>::new());
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
    assert_eq!(found, Vec::<String>::new());
}
