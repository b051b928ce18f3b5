//! XMP: properties as a flat list.
//!
//! A property is stated as an attribute or as an element; the items of a list belong to the property that holds the list, and the
//! fields of a structure (an editing history, an ingredient) stand under their own names. Nesting does not matter to the checks,
//! so it is dropped. What is not well-formed ends the reading; what was read stays.
//!
//! # Sources
//! ISO 16684-1:2019 (XMP), clauses 6 and 7; IPTC Photo Metadata Standard 2023.2 (`digitalSourceType`).

use quick_xml::{
    events::{BytesStart, Event},
    name::{Namespace, ResolveResult},
    reader::NsReader,
};
use telltale_report::Group;

use super::Metadata;

/// Deepest nesting that is read; the standard's structures stay below ten.
const MAX_DEPTH: usize = 64;

/// Namespaces that get a short prefix of their own. Everything else is `xmp-other`.
const PREFIXES: &[(&str, &str)] = &[
    ("http://ns.adobe.com/xap/1.0/", "xmp"),
    ("http://ns.adobe.com/xap/1.0/sType/ResourceEvent#", "stEvt"),
    ("http://ns.adobe.com/xap/1.0/mm/", "xmpMM"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://ns.adobe.com/photoshop/1.0/", "photoshop"),
    ("http://ns.adobe.com/tiff/1.0/", "tiff"),
    ("http://ns.adobe.com/exif/1.0/", "exifxmp"),
    ("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "Iptc4xmpExt"),
    ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "Iptc4xmpCore"),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
];

pub(super) fn read(packet: &str, offset: u64, metadata: &mut Metadata) {
    let mut reader = NsReader::from_str(packet);
    let config = reader.config_mut();
    config.check_end_names = false;
    // Open elements, from the outermost: the key of each.
    let mut open: Vec<String> = Vec::new();
    let mut words = String::new();
    loop {
        let Ok((space, event)) = reader.read_resolved_event() else { return };
        match event {
            Event::Start(element) => {
                let key = key_of(&space, element.local_name().as_ref());
                attributes(&reader, &element, offset, metadata);
                if open.len() >= MAX_DEPTH {
                    return;
                }
                open.push(key);
                words.clear();
            }
            Event::Empty(element) => attributes(&reader, &element, offset, metadata),
            Event::Text(text) => words.push_str(&text),
            Event::CData(text) => words.push_str(&text),
            Event::GeneralRef(entity) => words.push_str(&entity_text(&entity)),
            Event::End(_) => {
                let key = open.iter().rev().find(|key| !key.starts_with("rdf:"));
                if let Some(key) = key {
                    metadata.state(Group::Xmp, key, &words, offset);
                }
                words.clear();
                open.pop();
            }
            Event::Eof => return,
            _ => {}
        }
    }
}

fn attributes(reader: &NsReader<&[u8]>, element: &BytesStart<'_>, offset: u64, metadata: &mut Metadata) {
    for attribute in element.attributes().with_checks(false).flatten() {
        let (space, local) = reader.resolver().resolve_attribute(attribute.key);
        let key = key_of(&space, local.as_ref());
        let value = quick_xml::escape::unescape(&attribute.value).map_or_else(|_| attribute.value.to_string(), Into::into);
        // `rdf:resource` gives the value of the element that it stands on.
        if key == "rdf:resource" {
            let (space, _) = reader.resolver().resolve_element(element.name());
            metadata.state(Group::Xmp, &key_of(&space, element.local_name().as_ref()), &value, offset);
        } else if !key.starts_with("rdf:") && matches!(space, ResolveResult::Bound(_)) {
            metadata.state(Group::Xmp, &key, &value, offset);
        }
    }
}

fn key_of(space: &ResolveResult<'_>, local: &str) -> String {
    let prefix = match space {
        ResolveResult::Bound(Namespace(uri)) => {
            PREFIXES.iter().find(|(known, _)| known == uri).map_or("xmp-other", |(_, prefix)| *prefix)
        }
        _ => "xmp-other",
    };
    format!("{prefix}:{}", local)
}

fn entity_text(entity: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(c)) = entity.resolve_char_ref() {
        return c.to_string();
    }
    quick_xml::escape::resolve_predefined_entity(entity).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_elements_and_list_items_are_properties() {
        let packet = r#"<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:a="http://ns.adobe.com/xap/1.0/" a:CreatorTool="Tool &amp; Co"
              xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <e:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</e:DigitalSourceType>
              <dc:creator><rdf:Seq><rdf:li>A &lt; B</rdf:li></rdf:Seq></dc:creator>
              <e:Other rdf:resource="http://x/"/>
            </rdf:Description></rdf:RDF></x:xmpmeta>"#;
        let mut metadata = Metadata::default();
        read(packet, 3, &mut metadata);
        let value = |key| metadata.values(key).map(|s| s.value.as_str()).collect::<Vec<_>>();
        assert_eq!(value("xmp:CreatorTool"), ["Tool & Co"]);
        assert_eq!(value("dc:creator"), ["A < B"]);
        assert!(value("Iptc4xmpExt:DigitalSourceType").concat().ends_with("/trainedAlgorithmicMedia"));
        assert_eq!(value("Iptc4xmpExt:Other"), ["http://x/"]);
    }

    #[test]
    fn broken_and_deep_packets_end_the_reading() {
        for packet in ["<a><b x=", "</a></a>", &"<a>".repeat(10_000), "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"] {
            read(packet, 0, &mut Metadata::default());
        }
    }
}
