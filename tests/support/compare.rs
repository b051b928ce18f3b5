//! Whether two reports say the same.
//!
//! The same bytes give the same findings and the same sentences about structure, natively and in WebAssembly. Numbers may differ
//! in their last places, because compilers order floating-point sums differently and a GPU rounds on its own; how much they may
//! differ is stated here and nowhere else. What a run says about itself (durations, backend, path, how the file came) is not compared.

use serde_json::Value as Json;

/// Largest relative difference of a measurement that rests on arithmetic in the checks.
pub const MEASUREMENT_TOLERANCE: f64 = 1e-4;
/// Largest absolute difference of a value that came out of the network. Backends agree to 1e-6 on one output; the mean over
/// views and the calibration stretch that, and 8-bit weights are the same everywhere.
pub const NETWORK_TOLERANCE: f64 = 2e-3;

/// How far apart numbers may be.
#[derive(Debug, Clone, Copy)]
pub struct Tolerance {
    /// Relative, for everything but the network.
    pub measurement: f64,
    /// Absolute, for the network.
    pub network: f64,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self { measurement: MEASUREMENT_TOLERANCE, network: NETWORK_TOLERANCE }
    }
}

/// What differs, in words; empty where nothing does.
pub fn differences(left: &Json, right: &Json, tolerance: Tolerance) -> Vec<String> {
    let mut found = Vec::new();
    for key in ["schema", "language", "tool", "file", "model", "metadata", "structure"] {
        if left[key] != right[key] {
            found.push(format!("{key}: {} and {}", left[key], right[key]));
        }
    }
    let (limits_left, limits_right) = (items(&left["limits"]), items(&right["limits"]));
    // The way in which the file came puts its own sentence in front; behind it both say the same.
    let n_limits = if left["arrival"] == right["arrival"] { usize::MAX } else { limits_left.len().min(limits_right.len()) };
    let last = |limits: &[Json]| limits.iter().rev().take(n_limits).cloned().collect::<Vec<_>>();
    if last(limits_left) != last(limits_right) {
        found.push(format!("limits: {limits_left:?} and {limits_right:?}"));
    }
    paired(left, right, "checks", &mut found, |left, right, found| {
        for key in ["status", "reason", "basis"] {
            if left[key] != right[key] {
                found.push(format!("{} {key}: {} and {}", left["code"], left[key], right[key]));
            }
        }
    });
    paired(left, right, "findings", &mut found, |left, right, found| {
        for key in ["severity", "basis", "region", "rule", "name", "reasoning", "ordinary", "next_step"] {
            if left[key] != right[key] {
                found.push(format!("{} {key}: {} and {}", left["code"], left[key], right[key]));
            }
        }
        let (rate_left, rate_right) = (rate(left), rate(right));
        if rate_left != rate_right {
            found.push(format!("{} rarity: {rate_left} and {rate_right}", left["code"]));
        }
        measurements(left, right, tolerance, found);
    });
    things(left, right, &mut found);
    looks(&left["looks"], &right["looks"], tolerance, &mut found);
    found
}

/// A rate without the measured value that it was looked up by: that is a measurement, and compared as one.
fn rate(finding: &Json) -> Json {
    let mut rate = finding["rarity"].clone();
    if let Some(rate) = rate.as_object_mut() {
        rate.remove("value");
    }
    rate
}

/// How the network looked: the same places in the same order, and scores that differ by no more than backends do.
fn looks(left: &Json, right: &Json, tolerance: Tolerance, found: &mut Vec<String>) {
    let rects = |looks: &Json| items(&looks["closer"]).iter().map(|look| look["rect"].clone()).collect::<Vec<_>>();
    let scores = |looks: &Json| {
        let closer = items(&looks["closer"]).iter().map(|look| &look["score"]);
        [&looks["whole"], &looks["together"]].into_iter().chain(closer).filter_map(Json::as_f64).collect::<Vec<_>>()
    };
    let (one, other) = (scores(left), scores(right));
    let agree = one.len() == other.len() && one.iter().zip(&other).all(|(a, b)| (a - b).abs() <= tolerance.network);
    if !agree || rects(left) != rects(right) || left["left_out"] != right["left_out"] {
        found.push(format!("looks: {left} and {right}"));
    }
}

/// Names of things: the same ones at the same places, their numbers one hundredth apart at most, for they are rounded to hundredths. A share
/// that lies at a half hundredth to the fifth place may round to either side on another device; where that half is the least one that is
/// said, the name comes or goes. That is left as it is: any other threshold would have the same edge.
fn things(left: &Json, right: &Json, found: &mut Vec<String>) {
    let without_number = |thing: &Json| (thing["word"].clone(), thing["name"].clone(), thing["region"].clone());
    let (things_left, things_right) = (items(&left["things"]), items(&right["things"]));
    let is_near = |(one, other): (&Json, &Json)| {
        let (a, b) = (one["probability"].as_f64().unwrap_or(f64::NAN), other["probability"].as_f64().unwrap_or(f64::NAN));
        without_number(one) == without_number(other) && (a - b).abs() < 0.011
    };
    if things_left.len() != things_right.len() || !things_left.iter().zip(things_right).all(is_near) {
        found.push(format!("things: {things_left:?} and {things_right:?}"));
    }
}

/// Items of both lists side by side; a difference of codes is reported once, for the whole list.
fn paired(left: &Json, right: &Json, list: &str, found: &mut Vec<String>, each: impl Fn(&Json, &Json, &mut Vec<String>)) {
    let (codes_left, codes_right) = (codes(&left[list]), codes(&right[list]));
    if codes_left != codes_right {
        found.push(format!("{list}: {codes_left:?} and {codes_right:?}"));
        return;
    }
    for (left, right) in items(&left[list]).iter().zip(items(&right[list])) {
        each(left, right, found);
    }
}

fn measurements(left: &Json, right: &Json, tolerance: Tolerance, found: &mut Vec<String>) {
    let (evidence_left, evidence_right) = (items(&left["evidence"]), items(&right["evidence"]));
    if evidence_left.len() != evidence_right.len() {
        found.push(format!("{} has {} and {} measurements", left["code"], evidence_left.len(), evidence_right.len()));
    }
    for (one, other) in evidence_left.iter().zip(evidence_right) {
        let (a, b) = (one["value"].as_f64().unwrap_or(f64::NAN), other["value"].as_f64().unwrap_or(f64::NAN));
        let allowed = if left["basis"] == "network" { tolerance.network } else { tolerance.measurement * a.abs().max(b.abs()) };
        let agrees = one["id"] == other["id"] && one["unit"] == other["unit"] && (a - b).abs() <= allowed;
        if !agrees {
            found.push(format!("{} {}: {a} and {b}, allowed {allowed:e}", left["code"], one["id"]));
        }
    }
}

fn items(list: &Json) -> &[Json] {
    list.as_array().map_or(&[], Vec::as_slice)
}

fn codes(list: &Json) -> Vec<&str> {
    items(list).iter().filter_map(|item| item["code"].as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report(basis: &str, value: f64, severity: &str) -> Json {
        json!({
            "schema": 1,
            "checks": [{ "code": "a/b", "status": "found", "duration_ms": value }],
            "findings": [{ "code": "a/b", "basis": basis, "severity": severity, "evidence": [{ "id": "x", "value": value }] }],
        })
    }

    #[test]
    fn durations_and_last_places_do_not_count_and_the_rest_does() {
        let tolerance = Tolerance::default();
        let same = differences(&report("pixels", 100.0, "low"), &report("pixels", 100.009, "low"), tolerance);
        assert_eq!(same, Vec::<String>::new());
        assert_eq!(differences(&report("pixels", 100.0, "low"), &report("pixels", 100.02, "low"), tolerance).len(), 1);
        assert_eq!(differences(&report("network", 0.5, "low"), &report("network", 0.501, "low"), tolerance).len(), 0);
        assert_eq!(differences(&report("pixels", 1.0, "low"), &report("pixels", 1.0, "high"), tolerance).len(), 1);
        let named = |word: &str, probability: f64| json!({ "things": [{ "word": word, "probability": probability }] });
        assert_eq!(differences(&named("dog", 0.97), &named("dog", 0.96), tolerance).len(), 0);
        assert_eq!(differences(&named("dog", 0.97), &named("dog", 0.95), tolerance).len(), 1);
        assert_eq!(differences(&named("dog", 0.97), &named("cat", 0.97), tolerance).len(), 1);
    }
}
