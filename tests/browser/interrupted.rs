//! What comes between: a device that falls asleep, a tab that is put away, memory that the browser does not give.

use std::time::Duration;

use serde_json::json;
use telltale_scenes as scenes;
use telltale_site::Replacement;
use telltale_tests::{forged, stated};

use crate::pages::{Opening, codes, site};

/// A device that sleeps: its clock runs on while nothing else does.
const SLEEP: &str = "
    const now = performance.now.bind(performance);
    let slept = 0;
    performance.now = () => now() + slept;
    window.sleep = (ms) => (slept += ms);";
/// Begun, and not yet through.
const IN_THE_MIDDLE: &str = "window.telltale?.state() === 'analysing' && document.querySelectorAll('#checks [data-status]:not([data-status=pending])').length > 0";
const PATIENCE: Duration = Duration::from_secs(60);
/// 64 KiB each: what a worker may take on top of what it starts with. Enough for the network and a picture of some megapixels.
const SPARE_PAGES: u64 = 3_000;

#[test]
fn a_device_that_sleeps_in_the_middle_goes_on_where_it_was() {
    let viewer = Opening::default().before_the_page(SLEEP).open_sealed();
    viewer.choose("spliced.jpg", &forged());
    viewer.wait(IN_THE_MIDDLE, PATIENCE);
    // The tab is frozen, as browsers do with one that is put away, and an hour later taken up again.
    viewer.browser.devtools("Page.setWebLifecycleState", &json!({ "state": "frozen" })).expect("a frozen tab");
    std::thread::sleep(Duration::from_secs(2));
    viewer.browser.devtools("Page.setWebLifecycleState", &json!({ "state": "active" })).expect("an active tab");
    viewer.ask("window.sleep(3_600_000);");
    viewer.wait_state("done");
    assert!(codes(&viewer.report()).contains(&"jpeg/double-quantization-local"), "{:?}", codes(&viewer.report()));
    assert_eq!(viewer.words("#replaced"), "", "no worker was taken for broken");
}

#[test]
fn memory_that_is_refused_costs_one_picture_and_not_the_page() {
    let module = std::fs::read(site().join("worker_bg.wasm")).expect("a module");
    let viewer = Opening::default().replace("worker_bg.wasm", Replacement::Bytes(with_little_memory(&module))).open_sealed();
    // Small enough for the checks, and more than this worker can have.
    viewer.choose("large.png", &scenes::huge_header_png(9_000, 9_000));
    viewer.wait_state("broken");
    assert!(viewer.words("#notice").contains("stopped with an error"), "{}", viewer.words("#notice"));
    viewer.screenshot("memory-refused");
    let report = viewer.analyze("stated.png", &stated());
    assert!(codes(&report).contains(&"metadata/generator"), "{:?}", codes(&report));
}

/// The module with a limit to its memory: the fifth kind of section says one or two numbers, how many pages there are at first and at most.
fn with_little_memory(module: &[u8]) -> Vec<u8> {
    const MEMORY: u8 = 5;
    let mut at = 8;
    while module[at] != MEMORY {
        let (length, size) = number(&module[at + 1..]);
        at += 1 + size + length as usize;
    }
    let (length, size) = number(&module[at + 1..]);
    let body = at + 1 + size;
    assert_eq!(module[body..body + 2], [1, 0], "one memory without a limit");
    let (first, _) = number(&module[body + 2..]);
    let mut section = vec![1, 1];
    section.extend(leb128(first));
    section.extend(leb128(first + SPARE_PAGES));
    let head = [vec![MEMORY], leb128(section.len() as u64), section].concat();
    [&module[..at], &head, &module[body + length as usize..]].concat()
}

/// A number of variable length, and how many bytes it has.
fn number(bytes: &[u8]) -> (u64, usize) {
    let size = 1 + bytes.iter().position(|byte| byte & 0x80 == 0).expect("an end");
    (bytes[..size].iter().rev().fold(0, |number, byte| number << 7 | u64::from(byte & 0x7f)), size)
}

fn leb128(number: u64) -> Vec<u8> {
    let rest = number >> 7;
    let low = (number & 0x7f) as u8;
    if rest == 0 { vec![low] } else { [vec![low | 0x80], leb128(rest)].concat() }
}
