//! A graphics device that goes away in the middle of a picture.
//!
//! The worker's script gets a few lines in front that keep the device as WebGPU hands it out and destroy it, as a driver reset would,
//! once the network is at work on a picture. Page and worker are otherwise as they are shipped.

use telltale_site::Replacement;
use telltale_tests::{Gpu, forged};

use crate::pages::{Opening, codes, site};

/// Destroys the device a while after `Analyze`, the message of kind 1: the network is the last check, so the queue is only used by it.
const SABOTAGE: &str = "
    const devices = [];
    let analysing = false;
    let submitted = 0;
    const requestDevice = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function (...given) {
      const device = await requestDevice.apply(this, given);
      devices.push(device);
      return device;
    };
    const submit = GPUQueue.prototype.submit;
    GPUQueue.prototype.submit = function (...given) {
      const done = submit.apply(this, given);
      if (analysing && ++submitted === 3) devices.forEach((device) => device.destroy());
      return done;
    };
    self.addEventListener('message', (event) => {
      if (event.data[0]?.[0] === 1) analysing = true;
    });
";

#[test]
fn the_analysis_goes_on_without_a_device_that_was_lost() {
    let script = std::fs::read_to_string(site().join("worker.js")).expect("a worker");
    let sabotaged = Replacement::Bytes(format!("{SABOTAGE}\n{script}").into_bytes());
    let viewer = Opening::default().gpu(Gpu::Software).query("backend=webgpu").replace("worker.js", sabotaged).open_sealed();
    let report = viewer.analyze("spliced.jpg", &forged());
    viewer.screenshot("device-lost");
    assert!(codes(&report).contains(&"jpeg/double-quantization-local"), "the other checks stay valid: {:?}", codes(&report));
    assert_eq!(report["runtime"]["backend"], "cpu", "{}", report["runtime"]);
    let reason = report["runtime"]["reason"].as_str().unwrap_or_default();
    assert!(reason.contains("processor"), "{reason}");
    let checks = report["checks"].as_array().expect("checks");
    let network = checks.iter().find(|check| check["code"] == "network/generator-traces").expect("the network's check");
    assert!(network["status"] != "failed", "{network}");
}
