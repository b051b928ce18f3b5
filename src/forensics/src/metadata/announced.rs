//! Other pictures and films of the same file that XMP announces.
//!
//! Google's container directory lists what follows the picture, in order, with a length each; the last one ends with the file. Older
//! motion photos state how many bytes before the end their film begins. The namespaces of gain maps say that there is one.
//!
//! # Sources
//! Android, "Motion Photo format 1.0" and "Ultra HDR Image Format 1.1", 2024; Apple's gain maps: namespaces seen in its own files.

use quick_xml::{
    events::{BytesStart, Event},
    name::{Namespace, ResolveResult},
    reader::NsReader,
};

use super::raw::{Companion, CompanionKind};

/// Most companions of one file; panoramas have a few dozen.
pub(crate) const MAX_COMPANIONS: usize = 256;

const CAMERA: &str = "http://ns.google.com/photos/1.0/camera/";
const ITEM: &str = "http://ns.google.com/photos/1.0/container/item/";
const GAIN_MAPS: [&str; 2] = ["http://ns.adobe.com/hdr-gain-map/1.0/", "http://ns.apple.com/HDRGainMap/1.0/"];

/// What XMP announces.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Announced {
    pub companions: Vec<Companion>,
    /// The picture has a gain map, or is one.
    pub has_gain_map: bool,
}

/// One item of the directory.
#[derive(Debug, Default)]
struct Item {
    kind: Option<CompanionKind>,
    len: u64,
    padding: u64,
}

/// Reads packets of a file of `file_len` bytes.
pub(crate) fn announced(packets: &[(String, u64)], file_len: u64) -> Announced {
    let mut found = Announced::default();
    let (mut items, mut film_len) = (Vec::new(), None);
    for (packet, _) in packets {
        let mut reader = NsReader::from_str(packet);
        reader.config_mut().check_end_names = false;
        // One look for each element; what is not well-formed ends the packet.
        while let Ok((_, event)) = reader.read_resolved_event() {
            match event {
                Event::Start(element) | Event::Empty(element) => {
                    look(&reader, &element, &mut items, &mut film_len, &mut found);
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }
    // The first item is the picture itself; the others end with the file.
    let mut end = file_len;
    for item in items.iter().skip(1).rev() {
        let Some(start) = end.checked_sub(item.len).filter(|_| item.len > 0) else { break };
        found.companions.extend(item.kind.map(|kind| Companion { kind, range: start..end }));
        end = start.saturating_sub(item.padding);
    }
    if let Some(start) = film_len.filter(|_| found.companions.is_empty()).and_then(|len| file_len.checked_sub(len)) {
        found.companions.push(Companion { kind: CompanionKind::Film, range: start..file_len });
    }
    found
}

fn look(
    reader: &NsReader<&[u8]>,
    element: &BytesStart<'_>,
    items: &mut Vec<Item>,
    film_len: &mut Option<u64>,
    found: &mut Announced,
) {
    let mut item: Option<Item> = None;
    for attribute in element.attributes().with_checks(false).flatten() {
        let (ResolveResult::Bound(Namespace(space)), local) = reader.resolver().resolve_attribute(attribute.key) else {
            continue;
        };
        let local: &str = local.as_ref();
        found.has_gain_map |= GAIN_MAPS.contains(&space);
        let number = || attribute.value.trim().parse::<u64>().ok();
        match (space, local) {
            (CAMERA, "MicroVideoOffset") => *film_len = number().filter(|n| *n > 0),
            (ITEM, "Semantic") => {
                item.get_or_insert_default().kind = match attribute.value.as_ref() {
                    "MotionPhoto" => Some(CompanionKind::Film),
                    "GainMap" => Some(CompanionKind::GainMap),
                    "Primary" => None,
                    _ => Some(CompanionKind::Picture),
                }
            }
            (ITEM, "Length") => item.get_or_insert_default().len = number().unwrap_or(0),
            (ITEM, "Padding") => item.get_or_insert_default().padding = number().unwrap_or(0),
            _ => {}
        }
    }
    if let (ResolveResult::Bound(Namespace(space)), _) = reader.resolver().resolve_element(element.name()) {
        found.has_gain_map |= GAIN_MAPS.contains(&space);
    }
    if let Some(item) = item.filter(|_| items.len() < MAX_COMPANIONS) {
        items.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_counts_back_from_the_end_of_the_file() {
        let packet = r#"<x xmlns:I="http://ns.google.com/photos/1.0/container/item/" xmlns:h="http://ns.adobe.com/hdr-gain-map/1.0/"
            h:Version="1.0"><a I:Semantic="Primary" I:Padding="0"/><a I:Semantic="GainMap" I:Length="100"/>
            <a I:Semantic="MotionPhoto" I:Length="300" I:Padding="8"/></x>"#;
        let found = announced(&[(packet.into(), 0)], 1_000);
        assert!(found.has_gain_map);
        let places: Vec<_> = found.companions.into_iter().map(|c| (c.kind, c.range)).collect();
        assert_eq!(places, [(CompanionKind::Film, 700..1_000), (CompanionKind::GainMap, 592..692)]);
        // Lengths that the file does not have announce nothing.
        assert!(announced(&[(packet.into(), 0)], 50).companions.is_empty());
    }

    #[test]
    fn an_older_film_states_its_distance_from_the_end() {
        let packet = r#"<x xmlns:G="http://ns.google.com/photos/1.0/camera/" G:MicroVideo="1" G:MicroVideoOffset="40"/>"#;
        let found = announced(&[(packet.into(), 0)], 100);
        assert_eq!(found.companions, [Companion { kind: CompanionKind::Film, range: 60..100 }]);
    }
}
