//! Files that were asked for, and folders walked.

use std::{
    io::IsTerminal as _,
    path::{Path, PathBuf},
};

use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use walkdir::WalkDir;

/// Extensions that count as pictures inside a folder. A file that is named itself is always tried.
const PICTURES: [&str; 9] = ["jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "bmp", "jfif"];

/// All files: those named, and the pictures in the folders named, in alphabetical order inside each.
pub(crate) fn expand(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let walk = WalkDir::new(path).sort_by_file_name().into_iter().filter_map(Result::ok);
        files.extend(walk.filter(|e| e.file_type().is_file() && is_picture(e.path())).map(walkdir::DirEntry::into_path));
    }
    files
}

/// The name of a file, without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn is_picture(path: &Path) -> bool {
    let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
    extension.is_some_and(|e| PICTURES.contains(&e.as_str()))
}

/// A bar on a terminal; nothing where the output of errors goes elsewhere.
pub(crate) fn progress(n: usize) -> Result<ProgressBar> {
    let target =
        if std::io::stderr().is_terminal() && n > 1 { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} {eta} left")?;
    Ok(ProgressBar::with_draw_target(Some(n as u64), target).with_style(style))
}

/// Files worked on at once before their results are printed: enough to keep all cores busy, few enough that results come early.
pub(crate) fn batch() -> usize {
    4 * rayon::current_num_threads()
}
