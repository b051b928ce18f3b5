//! The same report wherever the network runs: on the CPU in WebAssembly, on WebGPU, and in the command line.

use serde_json::Value as Json;
use telltale_tests::{Folder, Gpu, Tolerance, differences, forged, stated, telltale};

use crate::pages::{Opening, Viewer};

#[test]
fn without_a_gpu_the_cpu_is_used_and_the_page_says_why() {
    let viewer = Opening::default().open_sealed();
    let report = viewer.analyze("spliced.jpg", &forged());
    assert_eq!(report["runtime"]["backend"], "cpu", "{}", report["runtime"]);
    assert!(report["runtime"]["reason"].as_str().is_some_and(|reason| reason.contains(' ')), "{}", report["runtime"]);
    assert_same(&viewer, "spliced.jpg", &forged());
    assert_eq!(viewer.console_errors(), Vec::<String>::new());
}

#[test]
fn a_gpu_in_software_is_not_used_unless_asked_for() {
    let viewer = Opening::default().gpu(Gpu::Software).open_sealed();
    let report = viewer.analyze("stated.png", &stated());
    assert_eq!(report["runtime"]["backend"], "cpu", "{}", report["runtime"]);
}

#[test]
fn webgpu_gives_the_report_of_the_command_line() {
    let viewer = Opening::default().gpu(Gpu::Software).query("backend=webgpu").open_sealed();
    let report = viewer.analyze("spliced.jpg", &forged());
    assert_eq!(report["runtime"]["backend"], "webgpu", "{}", report["runtime"]);
    assert_same(&viewer, "spliced.jpg", &forged());
}

#[test]
fn a_statement_in_a_file_reads_the_same_everywhere() {
    let viewer = Opening::default().open_sealed();
    viewer.analyze("stated.png", &stated());
    assert_same(&viewer, "stated.png", &stated());
}

/// The report in the page is the command line's on the same bytes.
pub fn assert_same(viewer: &Viewer, name: &str, bytes: &[u8]) {
    let folder = Folder::new();
    let file = folder.file(name, bytes);
    let ended = telltale(["analyze".as_ref(), "--json".as_ref(), file.as_os_str()]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let (page, line): (Json, Json) = (viewer.report(), ended.report());
    assert_eq!(differences(&page, &line, Tolerance::default()), Vec::<String>::new());
}
