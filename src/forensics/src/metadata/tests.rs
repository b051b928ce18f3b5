//! EXIF blocks built from entries.

use super::tiff::Directory;

/// One entry: directory, tag, type and the bytes of its values, high byte first.
pub(super) type ExifEntry = (Directory, u16, u16, Vec<u8>);

pub(super) fn exif_entry(directory: Directory, tag: u16, kind: u16, data: &[u8]) -> ExifEntry {
    (directory, tag, kind, data.to_vec())
}

/// A block with the directories that the entries ask for, high byte first.
pub(super) fn block(entries: &[ExifEntry]) -> Vec<u8> {
    let of = |directory| entries.iter().filter(|e| e.0 == directory).cloned().collect::<Vec<_>>();
    let (mut primary, mut exif, gps) = (of(Directory::Primary), of(Directory::Exif), of(Directory::Gps));
    let (interop, second) = (of(Directory::Interop), of(Directory::Second));
    let len = |entries: &[ExifEntry]| {
        let values: usize = entries.iter().filter(|e| e.3.len() > 4).map(|e| e.3.len()).sum();
        6 + 12 * entries.len() + values
    };
    let pointer = |list: &mut Vec<ExifEntry>, tag, target: &[ExifEntry]| {
        if !target.is_empty() {
            list.push((Directory::Primary, tag, 4, vec![0; 4]));
        }
    };
    pointer(&mut exif, 0xa005, &interop);
    pointer(&mut primary, 0x8769, &exif);
    pointer(&mut primary, 0x8825, &gps);
    let exif_at = 8 + len(&primary);
    let gps_at = exif_at + if exif.is_empty() { 0 } else { len(&exif) };
    let interop_at = gps_at + if gps.is_empty() { 0 } else { len(&gps) };
    let second_at = interop_at + if interop.is_empty() { 0 } else { len(&interop) };
    for entry in primary.iter_mut().chain(&mut exif).filter(|e| e.3 == [0; 4] && e.2 == 4) {
        let target = match entry.1 {
            0x8769 => exif_at,
            0x8825 => gps_at,
            0xa005 => interop_at,
            _ => continue,
        };
        entry.3 = (target as u32).to_be_bytes().to_vec();
    }
    let mut block = b"MM\0\x2a\0\0\0\x08".to_vec();
    let next = if second.is_empty() { 0 } else { second_at };
    for (list, next) in [(primary, next), (exif, 0), (gps, 0), (interop, 0), (second, 0)] {
        if list.is_empty() && block.len() > 8 {
            continue;
        }
        write(&mut block, &list, next);
    }
    block
}

fn write(block: &mut Vec<u8>, list: &[ExifEntry], next: usize) {
    let mut values_at = block.len() + 6 + 12 * list.len();
    let mut values: Vec<u8> = Vec::new();
    block.extend((list.len() as u16).to_be_bytes());
    for (_, tag, kind, data) in list {
        let width = match kind {
            3 | 8 => 2,
            4 | 9 => 4,
            5 | 10 | 12 => 8,
            _ => 1,
        };
        block.extend(tag.to_be_bytes());
        block.extend(kind.to_be_bytes());
        block.extend(((data.len() / width) as u32).to_be_bytes());
        if data.len() <= 4 {
            block.extend(data.iter().copied().chain([0; 4]).take(4));
        } else {
            block.extend((values_at as u32).to_be_bytes());
            values_at += data.len();
            values.extend(data);
        }
    }
    block.extend((next as u32).to_be_bytes());
    block.extend(values);
}
