//! `cargo xtask serve`: the viewer on this machine, as a host in production would serve it.

use anyhow::Result;
use telltale_site::{Replacement, Site};

use crate::project::say;
use crate::{build, gallery};

/// Build what changed, then serve until interrupted.
pub fn serve(port: u16, with_gallery: bool) -> Result<()> {
    let folder = build::build()?;
    let site = if with_gallery {
        Site::new(gallery::lay_out(&folder, |cargo| cargo)?).replace(gallery::SHEET, Replacement::WithoutPolicy)
    } else {
        Site::new(folder)
    };
    let server = site.serve(port)?;
    say("only this machine can reach the page; Ctrl+C stops it.");
    println!("Telltale is at {}/", server.origin());
    if with_gallery {
        println!("Every state of it is at {}/gallery/", server.origin());
    }
    server.run();
    Ok(())
}
