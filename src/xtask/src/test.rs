//! x
use anyhow::Result;
/// x
pub fn test() -> Result<()> {
    Ok(())
}
