//! From the path in a request to bytes, without ever leaving the folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

/// What a test serves in the place of a file.
#[derive(Debug, Clone)]
pub enum Replacement {
    /// As if it did not exist.
    Missing,
    /// Other bytes.
    Bytes(Vec<u8>),
    /// As it is, from a host that cannot send a policy with it.
    WithoutPolicy,
}

/// A file that was found.
#[derive(Debug)]
pub(crate) struct Found {
    /// Path without a leading slash, as [`crate::headers::for_path`] takes it.
    pub path: String,
    pub bytes: Vec<u8>,
    /// Changes when the file does.
    pub etag: String,
}

/// The file that an address asks for, or `None` where there is none that may be given.
pub(crate) fn find(root: &Path, replace: &BTreeMap<String, Replacement>, address: &str) -> Option<Found> {
    let path = path_in_site(address)?;
    match replace.get(&path) {
        Some(Replacement::Missing) => return None,
        Some(Replacement::Bytes(bytes)) => {
            return Some(Found { etag: format!("\"replaced-{}\"", bytes.len()), bytes: bytes.clone(), path });
        }
        Some(Replacement::WithoutPolicy) | None => {}
    }
    let file = root.join(&path);
    // A link may point anywhere: only what really lies in the folder is given away.
    let file = file.canonicalize().ok()?;
    if !file.starts_with(root.canonicalize().ok()?) || !file.is_file() {
        return None;
    }
    let bytes = fs::read(&file).ok()?;
    let changed = file.metadata().ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(Found { etag: format!("\"{:x}-{:x}\"", changed.as_nanos(), bytes.len()), bytes, path })
}

/// The path below the root that an address names: query dropped, a folder means its `index.html`.
fn path_in_site(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default().strip_prefix('/')?;
    // No file of the site needs escapes; refusing them all leaves nothing to decode twice.
    if path.contains(['%', '\\', '\0']) {
        return None;
    }
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let plain = PathBuf::from(&path).components().all(|part| matches!(part, Component::Normal(_)));
    plain.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_its_index_and_queries_are_dropped() {
        assert_eq!(path_in_site("/").as_deref(), Some("index.html"));
        assert_eq!(path_in_site("/?backend=cpu").as_deref(), Some("index.html"));
        assert_eq!(path_in_site("/models/a/model.toml?x=1").as_deref(), Some("models/a/model.toml"));
    }

    #[test]
    fn nothing_outside_the_folder_can_be_named() {
        for address in ["/../Cargo.toml", "/a/../../b", "/%2e%2e/Cargo.toml", "//etc/passwd", "/a\\..\\b", "no-slash", "/./../x"]
        {
            assert_eq!(path_in_site(address), None, "{address}");
        }
    }
}
