//! What the checks cost as pictures grow, written into the documentation of the crate that they are in.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::slice;

use telltale_scenes as scenes;
use telltale_tests::Folder;

use crate::{MAX_BESIDES, MAX_DECODED, Run, check_times, decoding_seconds, figure, median, run};

/// Width and height; about 1, 4, 12 and 48 megapixels, all 4:3.
const SIZES_PX: [(usize, usize); 4] = [(1152, 864), (2304, 1728), (4000, 3000), (8000, 6000)];
/// Pictures of the smallest size that the checks look at in a second.
const MIN_PER_SECOND: f64 = 10.0;
/// All checks at 12 megapixels, in milliseconds.
const MAX_CAMERA_MS: f64 = 2000.0;
/// Qualities of a picture that was saved before: the search for how often runs only there.
const SAVES: [u8; 3] = [60, 75, 92];
/// Each figure is the one in the middle of so many.
const N_RUNS: usize = 3;
/// In the documentation of this crate.
const TABLE: &str = "../src/forensics/cost.md";

/// One size.
struct Row {
    megapixels: f64,
    decoding_ms: f64,
    saved_once_ms: f64,
    saved_thrice_ms: f64,
    peak_in_decoded: f64,
}

/// Measures all sizes, prints them with their budgets and writes the table.
pub fn table(folder: &Folder) {
    println!("as pictures grow, one thread, without the network");
    let rows: Vec<Row> = SIZES_PX.into_iter().map(|size| row(folder, size)).collect();
    for row in &rows {
        let slowest = row.saved_once_ms.max(row.saved_thrice_ms);
        let within_budget = match row.megapixels {
            ..2.0 => MIN_PER_SECOND <= 1000.0 / slowest,
            10.0..20.0 => slowest <= MAX_CAMERA_MS,
            _ => true,
        };
        figure(&format!("{:.0} MP, saved once", row.megapixels), row.saved_once_ms, "ms", within_budget);
        figure(&format!("{:.0} MP, saved three times", row.megapixels), row.saved_thrice_ms, "ms", within_budget);
        let bytes = row.megapixels * 3e6;
        let is_small_enough = row.peak_in_decoded * bytes <= MAX_DECODED * bytes + MAX_BESIDES;
        figure(&format!("{:.0} MP, peak memory", row.megapixels), row.peak_in_decoded, "× decoded", is_small_enough);
    }
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    fs::write(place, describe(&rows)).expect("the crate's folder");
}

fn row(folder: &Folder, (width, height): (usize, usize)) -> Row {
    let scene = scenes::render(99, width, height);
    let save = |raster: &_, quality| scenes::encode_jpeg(raster, quality, scenes::Sampling::Halved);
    let once = save(&scene, SAVES[2]);
    let before = SAVES[..2].iter().fold(scene, |raster, quality| scenes::decode_jpeg(&save(&raster, *quality)));
    let thrice = save(&before, SAVES[2]);
    let (once, thrice) = (folder.file("once.jpg", &once), folder.file("thrice.jpg", &thrice));
    let decoding_ms = median((0..N_RUNS).map(|_| decoding_seconds(slice::from_ref(&once)) * 1000.0).collect());
    let decoded_bytes = 3.0 * (width * height) as f64;
    let (saved_once_ms, peak_once) = checks_ms_and_peak(&once);
    let (saved_thrice_ms, peak_thrice) = checks_ms_and_peak(&thrice);
    Row {
        megapixels: decoded_bytes / 3e6,
        decoding_ms,
        saved_once_ms,
        saved_thrice_ms,
        peak_in_decoded: peak_once.max(peak_thrice) / decoded_bytes,
    }
}

/// All checks together, the first that looks at pixels decoding them, and the most bytes that any run took.
fn checks_ms_and_peak(picture: &PathBuf) -> (f64, f64) {
    let runs: Vec<Run> = (0..N_RUNS).map(|_| run(&["--no-network"], slice::from_ref(picture))).collect();
    let sum_ms = |run: &Run| check_times(&run.printed).iter().map(|(_, ms)| ms).sum();
    (median(runs.iter().map(sum_ms).collect()), runs.iter().map(|run| run.peak_bytes).fold(0.0, f64::max))
}

fn describe(rows: &[Row]) -> String {
    let mut text = String::from(
        "# Cost\n\nWritten by `cargo xtask bench`: the command line as it is shipped, one thread, without the network, drawn scenes as JPEG. \
         Milliseconds are those of one machine; what travels is the ratio to decoding the same file and how it stays as pictures grow. \
         A picture that was saved before is asked how often, which costs more.\n\n\
         | megapixels | decoding alone, ms | all checks, ms | × decoding | ns a pixel | saved three times, ms | peak memory, × decoded |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        let _ = writeln!(
            text,
            "| {:.0} | {:.0} | {:.0} | {:.1} | {:.0} | {:.0} | {:.1} |",
            row.megapixels,
            row.decoding_ms,
            row.saved_once_ms,
            row.saved_once_ms / row.decoding_ms,
            row.saved_once_ms / row.megapixels,
            row.saved_thrice_ms,
            row.peak_in_decoded
        );
    }
    text
}
