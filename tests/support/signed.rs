//! Files with Content Credentials, signed while the test runs by somebody who is on no list.

use telltale_credentials::samples::{Signatory, captured, generated};
use telltale_scenes as scenes;

/// The name of the signer.
pub const SIGNER: &str = "signer of these tests";

/// A picture that a generator made, as its signer states.
pub fn signed_as_generated() -> Vec<u8> {
    sign(generated())
}

/// A signed picture in which one bit of the picture changed afterwards.
pub fn signed_and_changed() -> Vec<u8> {
    let mut bytes = sign(captured());
    let at = bytes.len() - 20;
    bytes[at] ^= 1;
    bytes
}

/// A signed picture that names a manifest on a server.
pub fn signed_elsewhere(address: &str) -> Vec<u8> {
    signatory().sign_elsewhere(&picture(), "image/jpeg", address).expect("signed")
}

/// A signed picture that was made from an earlier one, and what its signer says is the earlier one in small.
pub fn signed_showing(small: &[u8]) -> Vec<u8> {
    let earlier = scenes::encode_jpeg(&scenes::render(42, 320, 192), 88, scenes::Sampling::Halved);
    signatory().sign_showing(&picture(), "image/jpeg", &earlier, small).expect("signed")
}

fn sign(actions: serde_json::Value) -> Vec<u8> {
    signatory().sign(&picture(), "image/jpeg", actions, None).expect("signed")
}

fn signatory() -> Signatory {
    Signatory::new(SIGNER).expect("a key")
}

fn picture() -> Vec<u8> {
    scenes::encode_jpeg(&scenes::render(41, 320, 192), 88, scenes::Sampling::Halved)
}
