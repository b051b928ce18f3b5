//! x
use anyhow::Result;
/// x
pub fn release_check() -> Result<()> {
    Ok(())
}
