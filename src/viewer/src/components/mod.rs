//! What the page shows, one component in each file, without logic beyond display.

mod cards;
mod checks;
mod detail;
mod drop_zone;
mod evidence;
mod facts;
mod glyph;
mod header;
mod heat_map;
mod intro;
mod leak_test;
mod notice;
mod overlay;
mod privacy;
mod requests;
mod stage;
mod strip;
mod tables;
mod toolbar;

pub use evidence::Evidence;
pub use header::Header;
pub use privacy::Privacy;
pub use stage::Stage;
