//! One channel as it is: the level is the value.
//!
//! # Sources
//! ITU-T T.871 (2011), clause 7, for brightness and the two colour differences.

use telltale_report::{LabSettings, Text};

use crate::{Made, scale, window::Window};

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let levels = window.plane(settings.channel, 0)?.into_values();
    let picture = window.grey((window.width(), window.height()), 1, levels, scale::plain())?;
    Ok(Made { picture: Some(picture), ..Made::default() })
}
