//! What the tests share: places and programs of the project, pictures, comparison of reports, a browser and witnesses.

mod chat;
mod compare;
mod folder;
mod pictures;
mod program;
mod signed;
mod webdriver;
mod witness;

pub use chat::{Allows, Answer, Asked, Chat};
pub use compare::{MEASUREMENT_TOLERANCE, NETWORK_TOLERANCE, Tolerance, differences};
pub use folder::Folder;
pub use pictures::{SPLICED_PLACE, face, forged, ordinary, stated, turned};
pub use program::{Output, program, root, target, telltale};
pub use signed::{SIGNER, signed_and_changed, signed_as_generated, signed_elsewhere, signed_showing};
pub use webdriver::{Browser, Gpu};
pub use witness::Witness;
