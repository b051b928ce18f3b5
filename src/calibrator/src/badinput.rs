//! Broken and hostile files: each must end, soon, without a panic.

use std::{fs, panic, path::Path, time::Instant};

use anyhow::{Result, ensure};
use telltale_forensics::{ANALYZERS, Limits, Subject};
use walkdir::WalkDir;

/// Longest time that one file may take.
const MAX_SECONDS: f64 = 2.0;

pub fn run(folder: &Path) -> Result<()> {
    let mut files: Vec<_> = WalkDir::new(folder).into_iter().flatten().filter(|e| e.file_type().is_file()).collect();
    files.sort_by_key(|e| e.path().to_owned());
    let (mut n_refused, mut n_pixels, mut n_panics, mut n_slow) = (0, 0, 0, 0);
    let mut slowest = (0.0, String::new());
    let mut peak = peak_kib();
    for file in &files {
        let name = file.path().display().to_string();
        let bytes = fs::read(file.path())?;
        let start = Instant::now();
        let ended = panic::catch_unwind(|| match Subject::parse(&bytes, &name, &Limits::default()) {
            Ok(subject) => {
                for analyzer in ANALYZERS {
                    analyzer.run(&subject);
                }
                (false, subject.raster.is_ok(), subject.facts().width_px as u64 * u64::from(subject.facts().height_px))
            }
            Err(_) => (true, false, 0),
        });
        let seconds = start.elapsed().as_secs_f64();
        let n = match ended {
            Ok((refused, pixels, n)) => {
                n_refused += usize::from(refused);
                n_pixels += usize::from(pixels);
                n
            }
            Err(_) => {
                n_panics += 1;
                println!("panic: {name}");
                0
            }
        };
        if seconds > MAX_SECONDS {
            n_slow += 1;
            println!("slow: {name}: {seconds:.1} s for {n} pixels");
        }
        if seconds > slowest.0 {
            slowest = (seconds, name.clone());
        }
        let now = peak_kib();
        if now > peak + 100 * 1024 {
            println!("memory: {name}: peak grew from {} to {} MiB for {n} pixels", peak / 1024, now / 1024);
        }
        peak = peak.max(now);
    }
    println!(
        "{} files: {n_refused} refused, {n_pixels} with pixels, {n_panics} panics, {n_slow} slow; slowest {:.2} s ({}); peak {} MiB",
        files.len(),
        slowest.0,
        slowest.1,
        peak / 1024
    );
    ensure!(n_panics == 0 && n_slow == 0, "broken files broke something");
    Ok(())
}

/// Peak memory of this process in KiB, where the system tells.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|l| l.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0)
}
