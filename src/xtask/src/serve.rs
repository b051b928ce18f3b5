//! `cargo xtask serve`: the viewer on this machine, as a host in production would serve it.

use anyhow::Result;
use telltale_site::Site;

use crate::build;
use crate::project::say;

/// Build what changed, then serve until interrupted.
pub fn serve(port: u16) -> Result<()> {
    let folder = build::build()?;
    let server = Site::new(folder).serve(port)?;
    say("only this machine can reach the page; Ctrl+C stops it.");
    println!("Telltale is at {}/", server.origin());
    server.run();
    Ok(())
}
