//! `cargo xtask bench`: what an analysis costs, as ratios that travel between machines, beside the budgets that are absolute.
//!
//! The command line is measured as it is shipped, one thread, pictures rendered by our own code. Where a figure is a difference of
//! two runs, starting the program (and loading the network) has been taken out of it.

mod cost;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value as Json;
use telltale_scenes as scenes;
use telltale_tests::{Folder, program};

/// A common size of pictures on the web: two megapixels.
const WEB_PX: (usize, usize) = (1632, 1224);
/// A camera's picture: twelve megapixels.
const CAMERA_PX: (usize, usize) = (4000, 3000);
const N_PICTURES: usize = 12;
/// Pictures a second and core, without the network.
const MIN_PER_SECOND: f64 = 5.0;
/// The open watermark at 12 megapixels, in milliseconds.
const MAX_WATERMARK_MS: f64 = 80.0;
/// Peak memory: so many times the decoded picture, and so many bytes besides.
const MAX_DECODED: f64 = 6.0;
const MAX_BESIDES: f64 = 100e6;
/// Memory is read this often; its peak only ever grows, so the last reading is at most this much too early.
const POLL: Duration = Duration::from_millis(2);

/// One run of the program.
struct Run {
    seconds: f64,
    peak_bytes: f64,
    printed: String,
}

fn main() {
    let folder = Folder::new();
    let picture = |name: &str, seed: u64, (width, height): (usize, usize)| {
        folder.file(name, &scenes::encode_jpeg(&scenes::render(seed, width, height), 90, scenes::Sampling::Halved))
    };
    let web: Vec<PathBuf> = (0..N_PICTURES).map(|n| picture(&format!("web-{n}.jpg"), n as u64, WEB_PX)).collect();
    let camera = picture("camera.jpg", 99, CAMERA_PX);

    let decode = decoding_seconds(&web);
    let checks = seconds_per_picture(&["--no-network"], &web);
    println!("2 megapixels, one thread, without the network");
    figure("pictures a second", 1.0 / checks, "", MIN_PER_SECOND <= 1.0 / checks);
    figure("time of one", checks * 1000.0, "ms", true);
    figure("against decoding alone", checks / decode, "×", true);

    let reports = run(&[], &web).printed;
    println!("the network, one thread");
    let network = median(reports.lines().filter_map(network_ms).collect());
    figure("time of one picture", network, "ms", true);
    figure("against all other checks", network / 1000.0 / checks, "×", true);

    println!("each check at 12 megapixels");
    for (code, ms) in check_times(&run(&["--no-network"], std::slice::from_ref(&camera)).printed) {
        let within_budget = code != "marks/open-watermark" || ms <= MAX_WATERMARK_MS;
        figure(&code, ms, "ms", within_budget);
    }

    let decoded = 3.0 * (CAMERA_PX.0 * CAMERA_PX.1) as f64;
    for (name, options) in [("without the network", &["--no-network"][..]), ("with the network", &[])] {
        let peak = run(options, std::slice::from_ref(&camera)).peak_bytes;
        println!("memory at 12 megapixels, {name}");
        figure("peak", peak / 1e6, "MB", peak <= MAX_DECODED * decoded + MAX_BESIDES);
        figure("against the decoded picture", peak / decoded, "×", true);
    }

    cost::table(&folder);
}

fn figure(name: &str, value: f64, unit: &str, within_budget: bool) {
    let mark = if within_budget { "" } else { "  over budget" };
    println!("  {name:<28} {value:>9.2} {unit}{mark}");
}

/// What one more picture costs, starting up not counted.
fn seconds_per_picture(options: &[&str], pictures: &[PathBuf]) -> f64 {
    let (one, all) = (run(options, &pictures[..1]), run(options, pictures));
    (all.seconds - one.seconds) / (pictures.len() - 1) as f64
}

/// What decoding one picture costs, by the decoder that the checks use.
fn decoding_seconds(pictures: &[PathBuf]) -> f64 {
    let files: Vec<Vec<u8>> = pictures.iter().map(|path| fs::read(path).expect("our own file")).collect();
    let started = Instant::now();
    for file in &files {
        std::hint::black_box(scenes::decode_jpeg(file));
    }
    started.elapsed().as_secs_f64() / files.len() as f64
}

fn run(options: &[&str], pictures: &[PathBuf]) -> Run {
    // Compiled at the first call, before the clock starts.
    let program = program();
    let started = Instant::now();
    let mut child = Command::new(program)
        .args(["analyze", "--json"])
        .args(options)
        .args(pictures)
        .env("RAYON_NUM_THREADS", "1")
        .stdout(Stdio::piped())
        .spawn()
        .expect("telltale starts");
    let out = child.stdout.take().expect("a pipe");
    let reader = thread::spawn(move || std::io::read_to_string(out).expect("text"));
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak_bytes = 0.0_f64;
    let status = loop {
        peak_bytes = peak_bytes.max(fs::read_to_string(&status_file).ok().and_then(|status| peak(&status)).unwrap_or(0.0));
        if let Some(status) = child.try_wait().expect("our own child") {
            break status;
        }
        thread::sleep(POLL);
    };
    let seconds = started.elapsed().as_secs_f64();
    assert!(status.success(), "telltale ended with {status}");
    Run { seconds, peak_bytes, printed: reader.join().expect("the reader ends with the child") }
}

/// The largest amount of memory that was ever resident, as Linux tells it.
fn peak(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").trim().parse::<f64>().ok().map(|kib| kib * 1024.0)
}

fn network_ms(line: &str) -> Option<f64> {
    let report: Json = serde_json::from_str(line).ok()?;
    let checks = report["checks"].as_array()?;
    checks.iter().find(|check| check["code"] == "network/generator-traces")?["duration_ms"].as_f64()
}

/// Code and time in milliseconds of each check that ran.
fn check_times(line: &str) -> Vec<(String, f64)> {
    let report: Json = serde_json::from_str(line).unwrap_or_default();
    let checks = report["checks"].as_array().map_or(&[][..], Vec::as_slice);
    let time = |check: &Json| Some((check["code"].as_str()?.to_owned(), check["duration_ms"].as_f64()?));
    checks.iter().filter_map(time).collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
