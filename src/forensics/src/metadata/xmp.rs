//! XMP: every property with its way through lists and structures.
//!
//! A property is an attribute or an element. Its value may be a list (`rdf:Seq`, `rdf:Bag`, `rdf:Alt`) or a structure, each of them
//! nested at will: an editing history is a list of structures. Every value gets a path, `xmpMM:History[2]/stEvt:action`, and a key,
//! which is the path's last property without its place in lists. What is not well-formed ends the reading; what was read stays.
//!
//! Namespaces are what counts, not the prefixes that a file gives them: a known namespace gets its usual prefix, an unknown one
//! keeps the file's own unless that would look like a known one.
//!
//! Blind to: qualifiers of values (`xml:lang` among them), and RDF that the XMP standard forbids.
//!
//! # Sources
//! ISO 16684-1:2019 (XMP), clauses 6 and 7; IPTC Photo Metadata Standard 2023.2 and 2025.1.

use quick_xml::{
    events::{BytesStart, Event},
    name::{Namespace, PrefixDeclaration, ResolveResult},
    reader::NsReader,
};
use telltale_report::Group;

use super::{Damage, Metadata, cut, place::Place};

/// Deepest nesting that is read; the standard's structures stay below twenty.
const MAX_DEPTH: usize = 64;
/// Most elements, ends and texts of a packet that are looked at.
const MAX_EVENTS: usize = 400_000;
/// Most declarations of namespaces in a packet: each name is compared with those that hold where it stands.
const MAX_DECLARATIONS: usize = 1_000;
/// Longest name of a property that is kept, in bytes.
const MAX_NAME: usize = 80;

/// Namespaces with a usual prefix.
const PREFIXES: &[(&str, &str)] = &[
    ("http://ns.adobe.com/xap/1.0/", "xmp"),
    ("http://ns.adobe.com/xap/1.0/sType/ResourceEvent#", "stEvt"),
    ("http://ns.adobe.com/xap/1.0/sType/ResourceRef#", "stRef"),
    ("http://ns.adobe.com/xap/1.0/sType/Version#", "stVer"),
    ("http://ns.adobe.com/xap/1.0/sType/Dimensions#", "stDim"),
    ("http://ns.adobe.com/xap/1.0/sType/Job#", "stJob"),
    ("http://ns.adobe.com/xap/1.0/mm/", "xmpMM"),
    ("http://ns.adobe.com/xap/1.0/rights/", "xmpRights"),
    ("http://ns.adobe.com/xap/1.0/bj/", "xmpBJ"),
    ("http://ns.adobe.com/xap/1.0/g/img/", "xmpGImg"),
    ("http://ns.adobe.com/xmp/note/", "xmpNote"),
    ("http://ns.adobe.com/xmp/1.0/DynamicMedia/", "xmpDM"),
    ("http://ns.adobe.com/xap/1.0/t/pg/", "xmpTPg"),
    ("http://ns.adobe.com/xmp/Identity/1.0/", "xmpidq"),
    ("http://ns.adobe.com/pdf/1.3/", "pdf"),
    ("http://ns.adobe.com/photoshop/1.0/", "photoshop"),
    ("http://ns.adobe.com/camera-raw-settings/1.0/", "crs"),
    ("http://ns.adobe.com/creatorAtom/1.0/", "creatorAtom"),
    ("http://ns.adobe.com/lightroom/1.0/", "lr"),
    ("http://ns.adobe.com/hdr-gain-map/1.0/", "hdrgm"),
    ("http://ns.adobe.com/tiff/1.0/", "tiff"),
    ("http://ns.adobe.com/exif/1.0/", "exifxmp"),
    ("http://ns.adobe.com/exif/1.0/aux/", "aux"),
    ("http://cipa.jp/exif/1.0/", "exifEX"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://purl.org/dc/terms/", "dcterms"),
    ("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "Iptc4xmpExt"),
    ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "Iptc4xmpCore"),
    ("http://ns.useplus.org/ldf/xmp/1.0/", "plus"),
    ("http://www.metadataworkinggroup.com/schemas/regions/", "mwg-rs"),
    ("http://www.metadataworkinggroup.com/schemas/keywords/", "mwg-kw"),
    ("http://ns.microsoft.com/photo/1.0/", "MicrosoftPhoto"),
    ("http://ns.microsoft.com/photo/1.2/", "MP"),
    ("http://ns.google.com/photos/1.0/camera/", "GCamera"),
    ("http://ns.google.com/photos/1.0/container/", "Container"),
    ("http://ns.google.com/photos/1.0/container/item/", "Item"),
    ("http://ns.google.com/photos/1.0/image/", "GImage"),
    ("http://ns.google.com/photos/1.0/depthmap/", "GDepth"),
    ("http://ns.google.com/photos/1.0/panorama/", "GPano"),
    ("http://ns.apple.com/faceinfo/1.0/", "apple-fi"),
    ("http://ns.apple.com/HDRGainMap/1.0/", "HDRGainMap"),
    ("http://ns.acdsee.com/iptc/1.0/", "acdsee"),
    ("http://www.digikam.org/ns/1.0/", "digiKam"),
    ("http://www.gimp.org/xmp/", "GIMP"),
    ("http://darktable.sf.net/", "darktable"),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
    ("http://www.w3.org/XML/1998/namespace", "xml"),
    ("adobe:ns:meta/", "x"),
];

/// An element that is open.
struct Open {
    /// The last property of the path, empty above the first one.
    key: String,
    /// Length of the path outside this element.
    path_len: usize,
    /// Items of the list that this element is, so far.
    n_items: usize,
    /// Whether it is `rdf:RDF` or lies in it. What stands outside is a wrapper.
    in_rdf: bool,
    /// Whether an element lies in it.
    has_children: bool,
}

/// Reads a packet.
pub(super) fn read(packet: &str, place: Place, metadata: &mut Metadata) {
    let mut reader = NsReader::from_str(packet);
    reader.config_mut().check_end_names = false;
    let (mut open, mut path, mut words) = (Vec::<Open>::new(), String::new(), String::new());
    let mut n_declarations = 0;
    for _ in 0..MAX_EVENTS {
        let at = place.of(reader.buffer_position() as usize);
        let Ok((space, event)) = reader.read_resolved_event() else {
            return metadata.damaged(Group::Xmp, Damage::Syntax, at);
        };
        match event {
            Event::Start(element) => {
                if open.len() == MAX_DEPTH {
                    return metadata.damaged(Group::Xmp, Damage::TooMany, at);
                }
                enter(&mut open, &mut path, &space, &element);
                n_declarations += attributes(&reader, &element, &open, &path, at, metadata);
                words.clear();
            }
            Event::Empty(element) => {
                enter(&mut open, &mut path, &space, &element);
                n_declarations += attributes(&reader, &element, &open, &path, at, metadata);
                leave(&mut open, &mut path, "", at, metadata);
                words.clear();
            }
            Event::Text(text) => words.push_str(&text),
            Event::CData(text) => words.push_str(&text),
            Event::GeneralRef(entity) => words.push_str(&entity_text(&entity)),
            Event::End(_) => {
                leave(&mut open, &mut path, &words, at, metadata);
                words.clear();
            }
            // Some programs pad a packet with zeros, or cut it off behind its last element.
            Event::Eof if open.is_empty() => return,
            Event::Eof => return metadata.damaged(Group::Xmp, Damage::Truncated, at),
            _ => {}
        }
        if n_declarations > MAX_DECLARATIONS {
            return metadata.damaged(Group::Xmp, Damage::TooMany, at);
        }
    }
    metadata.damaged(Group::Xmp, Damage::TooMany, place.of(reader.buffer_position() as usize));
}

/// Goes into an element: a property or an item makes the path longer, what RDF needs around them does not.
fn enter(open: &mut Vec<Open>, path: &mut String, space: &ResolveResult<'_>, element: &BytesStart<'_>) {
    let name = element.name();
    let key = key_of(space, element.local_name().as_ref(), name.prefix().as_ref().map(|prefix| prefix.as_ref()));
    let path_len = path.len();
    let in_rdf = key == "rdf:RDF" || open.last().is_some_and(|outer| outer.in_rdf);
    let mut inner = open.last().map(|outer| outer.key.clone()).unwrap_or_default();
    if let Some(outer) = open.last_mut() {
        outer.has_children = true;
        outer.n_items += usize::from(key == "rdf:li");
    }
    if key == "rdf:li" {
        let n = open.last().map_or(1, |outer| outer.n_items);
        path.push_str(&format!("[{n}]"));
    } else if in_rdf && !key.starts_with("rdf:") {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(&key);
        inner = key;
    }
    open.push(Open { key: inner, path_len, n_items: 0, in_rdf, has_children: false });
}

/// Leaves an element: where nothing lay in it but words, they are a value.
fn leave(open: &mut Vec<Open>, path: &mut String, words: &str, at: u64, metadata: &mut Metadata) {
    let Some(element) = open.pop() else { return };
    if !element.has_children && !element.key.is_empty() {
        state(metadata, &element.key, path, words, at);
    }
    path.truncate(element.path_len);
}

/// States the attributes that are properties; counts those that declare a namespace.
fn attributes(
    reader: &NsReader<&[u8]>,
    element: &BytesStart<'_>,
    open: &[Open],
    path: &str,
    at: u64,
    metadata: &mut Metadata,
) -> usize {
    let mut n_declarations = 0;
    let in_rdf = open.last().is_some_and(|element| element.in_rdf);
    for attribute in element.attributes().with_checks(false).flatten() {
        if attribute
            .key
            .as_namespace_binding()
            .is_some_and(|binding| matches!(binding, PrefixDeclaration::Default | PrefixDeclaration::Named(_)))
        {
            n_declarations += 1;
            continue;
        }
        let (space, local) = reader.resolver().resolve_attribute(attribute.key);
        let key = key_of(&space, local.as_ref(), attribute.key.prefix().as_ref().map(|prefix| prefix.as_ref()));
        let value = quick_xml::escape::unescape(&attribute.value).map_or_else(|_| attribute.value.to_string(), Into::into);
        // `rdf:resource` gives the value of the element that it stands on.
        if key == "rdf:resource" {
            let own = open.last().map(|element| element.key.as_str()).unwrap_or_default();
            state(metadata, own, path, &value, at);
        } else if in_rdf && !key.starts_with("rdf:") && !key.starts_with("xml:") && space != ResolveResult::Unbound {
            match path {
                "" => state(metadata, &key, &key, &value, at),
                path => state(metadata, &key, &format!("{path}/{key}"), &value, at),
            }
        }
    }
    n_declarations
}

fn state(metadata: &mut Metadata, key: &str, path: &str, value: &str, at: u64) {
    let path = if path == key { String::new() } else { path.to_owned() };
    metadata.state_at(Group::Xmp, key, path, value, at);
}

fn key_of(space: &ResolveResult<'_>, local: &str, own_prefix: Option<&str>) -> String {
    let known = match space {
        ResolveResult::Bound(Namespace(uri)) => PREFIXES.iter().find(|(known, _)| known == uri).map(|(_, prefix)| *prefix),
        _ => None,
    };
    // A prefix that only looks like a known one is not taken over.
    let own = own_prefix.filter(|own| PREFIXES.iter().all(|(_, prefix)| prefix != own) && *own != "exif" && *own != "iptc");
    let prefix = known.or(own).unwrap_or("xmp-other");
    format!("{}:{}", cut(prefix, MAX_NAME), cut(local, MAX_NAME))
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

    const HEAD: &str = r#"<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:a="http://ns.adobe.com/xap/1.0/" xmlns:mm="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:ev="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:own="http://example.org/" "#;
    const FOOT: &str = "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>\n\n";

    fn stated(description: &str) -> Metadata {
        let mut metadata = Metadata::default();
        let packet = format!("{HEAD}{description}{FOOT}");
        read(&packet, Place::new(packet.as_bytes(), 0, packet.as_bytes()), &mut metadata);
        metadata
    }

    fn paths(metadata: &Metadata) -> Vec<(&str, &str)> {
        let path = |s: &'_ super::super::Statement| if s.path.is_empty() { s.key.clone() } else { s.path.clone() };
        metadata.statements.iter().map(|s| (String::leak(path(s)) as &str, s.value.as_str())).collect()
    }

    #[test]
    fn attributes_elements_and_list_items_are_properties() {
        let metadata = stated(
            r#"a:CreatorTool="Tool &amp; Co">
              <e:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</e:DigitalSourceType>
              <dc:creator><rdf:Seq><rdf:li>A &lt; B</rdf:li><rdf:li>C</rdf:li></rdf:Seq></dc:creator>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">T</rdf:li></rdf:Alt></dc:title>
              <e:Other rdf:resource="http://x/"/><own:Thing>1</own:Thing>"#,
        );
        let value = |key| metadata.values(key).map(|s| s.value.as_str()).collect::<Vec<_>>();
        assert_eq!(value("xmp:CreatorTool"), ["Tool & Co"]);
        assert_eq!(value("dc:creator"), ["A < B", "C"]);
        assert!(value("Iptc4xmpExt:DigitalSourceType").concat().ends_with("/trainedAlgorithmicMedia"));
        assert_eq!(value("Iptc4xmpExt:Other"), ["http://x/"]);
        let found = paths(&metadata);
        for expected in [("dc:creator[2]", "C"), ("dc:title[1]", "T"), ("own:Thing", "1")] {
            assert!(found.contains(&expected), "{expected:?} is not among {found:?}");
        }
        assert_eq!(metadata.damage, []);
    }

    #[test]
    fn a_history_in_either_form_is_a_list_of_structures() {
        let attributes = r#"><mm:History><rdf:Seq>
              <rdf:li ev:action="created" ev:softwareAgent="P 1"/>
              <rdf:li rdf:parseType="Resource"><ev:action>saved</ev:action><ev:parameters>to jpeg</ev:parameters></rdf:li>
              <rdf:li><rdf:Description ev:action="derived"><ev:changed>/</ev:changed></rdf:Description></rdf:li>
            </rdf:Seq></mm:History>"#;
        assert_eq!(
            paths(&stated(attributes)),
            [
                ("xmpMM:History[1]/stEvt:action", "created"),
                ("xmpMM:History[1]/stEvt:softwareAgent", "P 1"),
                ("xmpMM:History[2]/stEvt:action", "saved"),
                ("xmpMM:History[2]/stEvt:parameters", "to jpeg"),
                ("xmpMM:History[3]/stEvt:action", "derived"),
                ("xmpMM:History[3]/stEvt:changed", "/"),
            ]
        );
    }

    #[test]
    fn lists_in_structures_in_lists_keep_their_way() {
        let nested = r#"><mm:Ingredients><rdf:Bag><rdf:li><rdf:Description><own:Parts><rdf:Seq><rdf:li>x</rdf:li><rdf:li
            own:Name="y"/></rdf:Seq></own:Parts></rdf:Description></rdf:li></rdf:Bag></mm:Ingredients>"#;
        let expected = [("xmpMM:Ingredients[1]/own:Parts[1]", "x"), ("xmpMM:Ingredients[1]/own:Parts[2]/own:Name", "y")];
        assert_eq!(paths(&stated(nested)), expected);
    }

    #[test]
    fn what_stands_around_the_rdf_is_no_property() {
        let packet = r#"<own:wrapper xmlns:own="http://example.org/" own:Version="1"><rdf:RDF
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description own:Inside="2"/></rdf:RDF></own:wrapper>"#;
        let mut metadata = Metadata::default();
        read(packet, Place::new(b"", 0, packet.as_bytes()), &mut metadata);
        assert_eq!(paths(&metadata), [("own:Inside", "2")]);
    }

    #[test]
    fn a_prefix_alone_makes_no_known_property() {
        let spoofed = r#"xmlns:xmp="http://example.org/" xmp:CreatorTool="x"><dc:format>a</dc:format>"#;
        let metadata = stated(spoofed);
        assert_eq!(metadata.values("xmp:CreatorTool").count(), 0);
        assert_eq!(metadata.values("xmp-other:CreatorTool").count(), 1);
    }

    #[test]
    fn broken_and_deep_packets_end_the_reading_with_their_place() {
        let deep = "<a>".repeat(10_000);
        let wide: String = (0..5_000).map(|i| format!("<a xmlns:n{i}='u{i}'/>")).collect();
        for (packet, damage) in [
            ("<a><b x=", Some(Damage::Syntax)),
            ("</a></a>", Some(Damage::Syntax)),
            (deep.as_str(), Some(Damage::TooMany)),
            (wide.as_str(), Some(Damage::TooMany)),
            ("<a><b>cut", Some(Damage::Truncated)),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", None),
        ] {
            let mut metadata = Metadata::default();
            let file = format!("1234567{packet}");
            read(packet, Place::new(file.as_bytes(), 7, packet.as_bytes()), &mut metadata);
            let found = metadata.damage.first().map(|d| d.damage);
            assert_eq!(found, damage, "{}", cut(packet, 40));
            assert!(metadata.damage.iter().all(|d| d.offset_bytes >= 7));
        }
    }

    #[test]
    fn ten_megabytes_end_soon_and_stay_bounded() {
        let item = "<rdf:li rdf:parseType='Resource'><mm:long>some words</mm:long></rdf:li>";
        let list = format!("><mm:History><rdf:Seq>{}</rdf:Seq></mm:History>", item.repeat((10 << 20) / item.len()));
        let metadata = stated(&list);
        assert_eq!(metadata.statements.len(), super::super::MAX_STATEMENTS);
        assert!(metadata.n_left_out > 50_000);
    }
}
