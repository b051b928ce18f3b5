//! The states of the page, each with what brings it about.

use telltale_report::{Backend, Text};
use telltale_scenes::{self as draw, Sampling};

/// A state to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Scene {
    /// In addresses.
    pub name: &'static str,
    /// For people.
    pub title: &'static str,
    /// What `telltale.state()` says.
    pub state: &'static str,
    /// The file's name, by which its ending is judged.
    pub file_name: &'static str,
    /// The file; none where no picture is opened.
    pub picture: Option<fn() -> Vec<u8>>,
    /// Where the recording differs from an ordinary run.
    pub twist: Twist,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twist {
    /// Nothing.
    None,
    /// No more is heard after so many checks.
    StopsAfter(usize),
    /// The reader stops it after so many checks.
    CancelledAfter(usize),
    /// This check breaks.
    Breaks(&'static str),
    /// The network runs on the processor, or not at all, for this reason.
    Backend(Backend, &'static str),
    /// The network runs on the processor, for this reason and the problem behind it.
    WebgpuFails(&'static str),
}

const fn scene(name: &'static str, title: &'static str, state: &'static str) -> Scene {
    Scene { name, title, state, file_name: "", picture: None, twist: Twist::None }
}

const fn file(scene: Scene, file_name: &'static str, picture: fn() -> Vec<u8>, twist: Twist) -> Scene {
    Scene { file_name, picture: Some(picture), twist, ..scene }
}

/// All of them, in the order in which a reader may meet them. `page/scene.js` knows by their names those that no message of a worker
/// brings about: `loading`, `waiting`, `incomplete`, `offline`, `update`, `not-loaded`, `no-worker`, `broken` and `unreadable`.
pub const SCENES: &[Scene] = &[
    scene("loading", "Model not loaded yet", "loading"),
    file(scene("waiting", "A picture waits for the seal", "waiting"), "plain.png", plain, Twist::None),
    scene("empty", "Empty", "empty"),
    scene("incomplete", "Ready without the reader of Content Credentials", "empty"),
    scene("not-loaded", "The checks could not be loaded", "not-loaded"),
    scene("no-worker", "No worker left", "no-worker"),
    scene("offline", "Offline", "empty"),
    scene("update", "Update available", "empty"),
    file(scene("analysing", "Analysing, with progress and cancel", "analysing"), "spliced.jpg", spliced, Twist::StopsAfter(14)),
    file(scene("cancelled", "Stopped by the reader", "cancelled"), "spliced.jpg", spliced, Twist::CancelledAfter(14)),
    file(scene("cancelled-early", "Stopped before a check ended", "cancelled"), "spliced.jpg", spliced, Twist::CancelledAfter(0)),
    file(scene("findings", "Findings", "done"), "spliced.jpg", spliced, Twist::None),
    file(scene("stated", "Findings that the file states", "done"), "stated.png", stated, Twist::None),
    file(scene("nothing", "Nothing found", "done"), "plain.png", plain, Twist::None),
    file(scene("inconclusive", "Inconclusive: no pixels to look at", "done"), "phone.heic", phone, Twist::None),
    file(scene("limited", "Limited file: a re-saved copy", "done"), "copy.jpg", copy, Twist::None),
    file(scene("failed-check", "A check failed", "done"), "spliced.jpg", spliced, Twist::Breaks("geometry/copy-move")),
    file(scene("unread", "Content Credentials that stay unread", "done"), "signed.png", signed, Twist::None),
    file(scene("no-webgpu", "No WebGPU: the browser has none", "done"), "plain.png", plain, cpu("backend-no-webgpu")),
    file(scene("no-adapter", "No WebGPU: no graphics processor", "done"), "plain.png", plain, cpu("backend-no-adapter")),
    file(scene("software-adapter", "No WebGPU: drawn in software", "done"), "plain.png", plain, cpu("backend-software-adapter")),
    file(
        scene("webgpu-failed", "WebGPU failed at the start", "done"),
        "plain.png",
        plain,
        Twist::WebgpuFails("backend-webgpu-failed"),
    ),
    file(
        scene("webgpu-lost", "WebGPU stopped on the way", "done"),
        "plain.png",
        plain,
        Twist::WebgpuFails("backend-webgpu-lost"),
    ),
    file(
        scene("switched-off", "Without the network", "done"),
        "plain.png",
        plain,
        Twist::Backend(Backend::None, "backend-switched-off"),
    ),
    file(scene("unsupported", "Unsupported type", "unsupported"), "letter.txt", letter, Twist::None),
    file(scene("too-large", "Too large, with a part to choose", "too-large"), "huge.png", huge, Twist::None),
    file(scene("too-large-for-parts", "Too large even for a part", "too-large"), "vast.png", vast, Twist::None),
    file(scene("damaged", "Damaged", "damaged"), "header.png", header, Twist::None),
    file(scene("empty-file", "Empty file", "empty-file"), "empty.jpg", Vec::new, Twist::None),
    file(scene("broken", "The analysis broke", "broken"), "plain.png", plain, Twist::None),
    file(scene("unreadable", "The browser cannot read the file", "unreadable"), "plain.png", plain, Twist::None),
];

const fn cpu(reason: &'static str) -> Twist {
    Twist::Backend(Backend::Cpu, reason)
}

impl Twist {
    /// What the network runs on, and why.
    pub fn runtime(self) -> (Backend, Text) {
        match self {
            Self::Backend(backend, reason) => (backend, Text::new(reason)),
            Self::WebgpuFails(reason) => {
                let problem = Text::new("network-run-failed").verbatim("detail", "device lost");
                (Backend::Cpu, Text::new(reason).message("problem", problem))
            }
            _ => (Backend::Webgpu, Text::new("backend-webgpu")),
        }
    }
}

fn spliced() -> Vec<u8> {
    let place = telltale_report::RectPx { x: 320, y: 160, width: 192, height: 160 };
    draw::spliced_double_jpeg(11, (768, 512), place, (60, 92)).bytes
}

fn stated() -> Vec<u8> {
    let parameters = "a lighthouse at dusk\nSteps: 28, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 320x240, Model: drawn";
    draw::png_with_text(&draw::render(3, 320, 240), "parameters", parameters)
}

/// A word is enough for the file to be taken for one that may be signed; the reader of signatures is no part of the gallery.
fn signed() -> Vec<u8> {
    draw::png_with_text(&draw::render(5, 480, 320), "Comment", "c2pa")
}

fn plain() -> Vec<u8> {
    draw::encode_png(&draw::render(7, 480, 320))
}

fn phone() -> Vec<u8> {
    draw::heic(4032, 3024)
}

fn copy() -> Vec<u8> {
    draw::encode_jpeg(&draw::render(7, 640, 480), 75, Sampling::Halved)
}

fn letter() -> Vec<u8> {
    b"Dear editor, here is the picture.\n".to_vec()
}

fn huge() -> Vec<u8> {
    draw::huge_header_png(16_000, 12_000)
}

fn vast() -> Vec<u8> {
    draw::huge_header_png(60_000, 60_000)
}

fn header() -> Vec<u8> {
    b"\x89PNG\r\n\x1a\n".to_vec()
}
