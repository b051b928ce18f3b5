//! One bit of each value: white where it is set. Bit 0 is the lowest.
//!
//! In photos the lowest bits look like noise, and clipped or smooth areas show through them; hidden messages, flat fills and coarse
//! conversions leave patterns there.

use telltale_report::{LabScale, LabSettings, Text};

use crate::{Made, window::Window};

pub(crate) fn make(window: &Window<'_>, settings: LabSettings) -> Result<Made, Text> {
    let mut levels = window.plane(settings.channel, 0)?.into_values();
    for value in &mut levels {
        *value = if *value >> settings.bit & 1 == 1 { u8::MAX } else { 0 };
    }
    let marks = vec![(0, 0.0), (u8::MAX, 1.0)];
    let scale = LabScale { marks, decimals: 0, quantity: Text::new("lab-quantity-bit").integer("bit", settings.bit) };
    let picture = window.grey((window.width(), window.height()), 1, levels, scale)?;
    Ok(Made { picture: Some(picture), ..Made::default() })
}
