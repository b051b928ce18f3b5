//! Loops over many numbers, as many at once as the processor can.
//!
//! A program for every x86 processor may use only what all of them have, which is four floats at once. Those of the last ten years
//! have eight. [`widest`] compiles a loop for both and takes the one that fits where it runs. The operations are the same and in the
//! same order, none is fused with another, so the numbers are the same to the last bit. In WebAssembly there is one width only.

/// Runs a loop. What it calls must be small enough to become part of it.
#[cfg(not(target_arch = "wasm32"))]
#[inline(always)]
pub fn widest<R>(work: impl FnOnce() -> R) -> R {
    pulp::Arch::new().dispatch(work)
}

/// Runs a loop.
#[cfg(target_arch = "wasm32")]
#[inline(always)]
pub fn widest<R>(work: impl FnOnce() -> R) -> R {
    work()
}
