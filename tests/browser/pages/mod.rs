//! The page as its reader sees it; `www/README.md` lists the hooks.

mod viewer;

pub use viewer::{Opening, Viewer, codes, model, site};
