//! Which crate may use which: the architecture, as a test.
//!
//! Edges are read from `cargo metadata`. A crate that is not in the table fails, so that adding one means deciding what it may see.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use serde_json::Value as Json;
use telltale_tests::root;

/// A crate of ours and the crates of ours that it may use, in tests too.
const ALLOWED: [(&str, &[&str]); 30] = [
    ("report", &[]),
    ("catalogue", &["report"]),
    ("geometry", &[]),
    ("page", &["catalogue", "geometry", "report"]),
    ("pixels", &["report"]),
    ("lives", &["pixels"]),
    ("metrics", &[]),
    ("annotations", &["metrics"]),
    ("language", &["annotations"]),
    ("agent", &["catalogue", "pixels", "report"]),
    ("scenes", &["pixels", "report"]),
    ("samples", &["credentials", "report", "scenes"]),
    ("forensics", &["pixels", "report"]),
    ("gallery", &["forensics", "report", "scenes"]),
    ("lab", &["forensics", "pixels", "report"]),
    ("weights", &[]),
    ("network", &["pixels", "report", "weights"]),
    ("landmarks", &["network", "pixels", "report"]),
    ("credentials", &["report"]),
    ("credentials_module", &["credentials"]),
    ("calibrator", &["credentials", "forensics", "metrics", "pixels", "report", "scenes"]),
    ("trainer", &["landmarks", "lives", "metrics", "network", "pixels", "report"]),
    (
        "cli",
        &[
            "agent",
            "annotations",
            "catalogue",
            "credentials",
            "forensics",
            "lab",
            "landmarks",
            "language",
            "lives",
            "metrics",
            "network",
            "page",
            "pixels",
            "report",
        ],
    ),
    ("worker", &["forensics", "lab", "landmarks", "network", "pixels", "report"]),
    ("browser", &[]),
    ("viewer", &["browser", "catalogue", "page", "report"]),
    ("local_model", &["agent", "browser", "catalogue", "page", "pixels", "report"]),
    ("site", &[]),
    ("xtask", &["site", "weights"]),
    ("tests", &["catalogue", "credentials", "forensics", "lab", "landmarks", "pixels", "report", "samples", "scenes", "site"]),
];

/// What only tests of a crate may use besides.
const ALLOWED_IN_TESTS: [(&str, &[&str]); 6] = [
    ("agent", &["annotations", "page"]),
    ("credentials", &["scenes"]),
    ("forensics", &["catalogue", "scenes"]),
    ("gallery", &["page"]),
    ("lab", &["catalogue", "scenes"]),
    ("network", &["scenes"]),
];

/// Crates of others that only some of ours may use directly: what would tie the core to a platform, a framework or a backend.
const RESERVED: [(&str, &[&str]); 12] = [
    ("burn", &["landmarks", "language", "network", "trainer"]),
    ("c2pa", &["credentials"]),
    ("leptos", &["local_model", "viewer"]),
    ("web-sys", &["browser", "local_model", "viewer", "worker"]),
    ("js-sys", &["browser", "credentials_module", "local_model", "viewer", "worker"]),
    ("wasm-bindgen", &["browser", "credentials_module", "local_model", "viewer", "worker"]),
    ("serde-wasm-bindgen", &["credentials_module", "worker"]),
    ("fluent-bundle", &["catalogue"]),
    ("rayon", &["calibrator", "cli", "trainer"]),
    ("anyhow", &["calibrator", "cli", "gallery", "samples", "site", "tests", "trainer", "xtask"]),
    ("walkdir", &["calibrator", "cli", "tests", "trainer"]),
    // The one client that sends anything anywhere, and the tests that drive a browser.
    ("ureq", &["agent", "tests"]),
];

/// One dependency, by short names.
struct Edge {
    from: String,
    to: String,
    in_tests: bool,
}

#[test]
fn crates_use_only_what_the_architecture_allows() {
    let edges = edges();
    let known: BTreeSet<&str> = ALLOWED.iter().map(|(name, _)| *name).collect();
    let mut wrong = Vec::new();
    for Edge { from, to, in_tests } in &edges {
        if !known.contains(from.as_str()) {
            wrong.push(format!("{from} is not in the table of tests/native/layering.rs"));
        } else if known.contains(to.as_str()) {
            let allowed = allowed(&ALLOWED, from).contains(&to.as_str());
            let allowed_in_tests = *in_tests && allowed_in_tests(from).contains(&to.as_str());
            if !allowed && !allowed_in_tests {
                wrong.push(format!("{from} must not use {to}"));
            }
        } else if let Some((_, users)) = RESERVED.iter().find(|(name, users)| name == to && !users.contains(&from.as_str())) {
            wrong.push(format!("{from} must not use {to}: only {} may", users.join(", ")));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn only_the_network_is_there_with_a_backend_and_only_where_it_runs() {
    let metadata = metadata();
    for package in packages(&metadata) {
        let name = short(package["name"].as_str().unwrap_or_default());
        for dependency in package["dependencies"].as_array().map_or(&[][..], Vec::as_slice) {
            let webgpu = dependency["features"].as_array().is_some_and(|f| f.iter().any(|f| f == "webgpu"));
            assert!(!webgpu || name == "worker", "{name} asks for WebGPU, which natively compiles for minutes and runs nowhere");
        }
    }
}

fn edges() -> Vec<Edge> {
    let metadata = metadata();
    let mut edges = Vec::new();
    for package in packages(&metadata) {
        let from = short(package["name"].as_str().unwrap_or_default());
        for dependency in package["dependencies"].as_array().map_or(&[][..], Vec::as_slice) {
            let to = short(dependency["name"].as_str().unwrap_or_default());
            edges.push(Edge { from: from.clone(), to, in_tests: dependency["kind"] == "dev" });
        }
    }
    assert!(20 < edges.len(), "cargo metadata named {} dependencies only", edges.len());
    edges
}

fn metadata() -> Json {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    let output = cargo.output().expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo prints JSON")
}

fn packages(metadata: &Json) -> &[Json] {
    metadata["packages"].as_array().map_or(&[], Vec::as_slice)
}

fn short(name: &str) -> String {
    name.strip_prefix("telltale_").unwrap_or(name).to_owned()
}

fn allowed(table: &[(&str, &'static [&'static str])], from: &str) -> &'static [&'static str] {
    table.iter().find(|(name, _)| *name == from).map_or(&[], |(_, to)| to)
}

fn allowed_in_tests(from: &str) -> &'static [&'static str] {
    allowed(&ALLOWED_IN_TESTS, from)
}
