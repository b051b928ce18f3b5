//! x
use anyhow::Result;
/// x
pub fn size() -> Result<()> {
    Ok(())
}
