//! The devices that the network can run on. The only file that knows which backends were compiled in.

use burn::tensor::Device;

/// burn's CPU backend, one thread.
#[cfg(feature = "cpu")]
pub fn cpu() -> Device {
    Device::flex()
}

/// burn on WebGPU. Fusion and autotuning are not compiled in: an autotuning candidate poisons a browser's device.
///
/// # Errors
/// [`NetworkError::Run`](crate::NetworkError::Run) where no device can be had.
#[cfg(feature = "webgpu")]
pub async fn webgpu() -> Result<Device, crate::NetworkError> {
    Device::wgpu_options().init_async().await.map_err(|e| crate::NetworkError::Run(e.to_string()))
}
