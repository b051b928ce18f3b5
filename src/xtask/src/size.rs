//! `cargo xtask size`: how many bytes a reader's browser fetches.
//!
//! Scripts and modules are counted as a host with brotli sends them; weights are sent as they are.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::{build, faces};

/// As a release would be compressed: slowest and smallest.
const QUALITY: u32 = 11;
/// Logarithm of the window in bytes; 24 is what browsers accept at most.
const WINDOW: u32 = 24;
const BUFFER_BYTES: usize = 1 << 16;

/// Bytes that may be sent, by file. What stands on the first screen is the viewer, held to 150,000 so that it is there at once; what shows
/// results comes in a module of its own behind it. The worker's has a tenth for vector instructions, which halve the time of its checks.
const BUDGETS: [(&str, u64); 5] = [
    ("worker_bg.wasm", 1_700_000),
    ("credentials_bg.wasm", 1_200_000),
    ("viewer_bg.wasm", 150_000),
    ("split_late.wasm", 170_000),
    ("local-model/local_model_bg.wasm", 255_000),
];
/// Bytes of weights, per model.
const WEIGHTS_BUDGET: u64 = 6_000_000;

/// Bytes of weights of the network that finds faces.
const FACES_BUDGET: u64 = 300_000;

/// One file of the page.
struct Row {
    path: String,
    raw: u64,
    sent: u64,
    budget: Option<u64>,
}

/// Build, count and print.
pub fn size() -> Result<()> {
    print(&rows(&build::build()?)?);
    Ok(())
}

/// Build, count, print, and fail where a budget is exceeded.
pub fn within_budgets() -> Result<()> {
    let rows = rows(&build::build()?)?;
    print(&rows);
    let over: Vec<&str> = rows.iter().filter(|row| is_over(row)).map(|row| row.path.as_str()).collect();
    ensure!(over.is_empty(), "over their budget: {}", over.join(", "));
    Ok(())
}

fn rows(site: &Path) -> Result<Vec<Row>> {
    let scripts = [
        "worker_bg.wasm",
        "credentials_bg.wasm",
        "viewer_bg.wasm",
        "split_late.wasm",
        "local-model/local_model_bg.wasm",
        "worker.js",
        "viewer.js",
        "late.js",
        "app.js",
        "leak.js",
        "local-model/local_model.js",
        "local-model/start.js",
        "style.css",
        "index.html",
    ];
    let catalogues = build::languages()?.into_iter().map(|language| format!("catalogue/{language}.ftl"));
    let mut rows = Vec::new();
    for path in scripts.map(str::to_owned).into_iter().chain(catalogues).filter(|path| site.join(path).is_file()) {
        let bytes = fs::read(site.join(&path))?;
        let budget = BUDGETS.iter().find(|(name, _)| path == *name).map(|(_, budget)| *budget);
        rows.push(Row { path, raw: bytes.len() as u64, sent: compressed(&bytes)?, budget });
    }
    let models = build::models()?.into_iter().map(|id| (format!("models/{id}/weights.safetensors"), WEIGHTS_BUDGET));
    for (path, budget) in models.chain([(faces::PLACE.to_owned(), FACES_BUDGET)]) {
        let raw = site.join(&path).metadata().with_context(|| format!("{path} is missing"))?.len();
        rows.push(Row { path, raw, sent: raw, budget: Some(budget) });
    }
    Ok(rows)
}

fn compressed(bytes: &[u8]) -> Result<u64> {
    let mut sent = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut sent, BUFFER_BYTES, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(sent.len() as u64)
}

fn is_over(row: &Row) -> bool {
    row.budget.is_some_and(|budget| budget < row.sent)
}

fn print(rows: &[Row]) {
    println!("{:<44} {:>12} {:>12} {:>12}", "file", "bytes", "sent", "budget");
    for row in rows {
        let budget = row.budget.map_or_else(String::new, |budget| budget.to_string());
        let mark = if is_over(row) { "  over" } else { "" };
        println!("{:<44} {:>12} {:>12} {:>12}{mark}", row.path, row.raw, row.sent, budget);
    }
    let (raw, sent) = rows.iter().fold((0, 0), |(raw, sent), row| (raw + row.raw, sent + row.sent));
    println!("{:<44} {raw:>12} {sent:>12}", "all");
}
