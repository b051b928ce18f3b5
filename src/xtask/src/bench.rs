//! x
use anyhow::Result;
/// x
pub fn bench() -> Result<()> {
    Ok(())
}
