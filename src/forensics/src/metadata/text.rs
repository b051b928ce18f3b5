//! Bytes → words, in the character sets that metadata use.

/// UTF-8, or else Latin-1, which programs write where a standard asks for ASCII. Ends at nothing: zeros stay.
pub(super) fn words(bytes: &[u8]) -> String {
    let end = bytes.iter().rposition(|b| *b != 0).map_or(0, |last| last + 1);
    let bytes = bytes.get(..end).unwrap_or_default();
    match std::str::from_utf8(bytes) {
        Ok(words) => words.replace('\0', " "),
        Err(_) => bytes.iter().map(|byte| if *byte == 0 { ' ' } else { char::from(*byte) }).collect(),
    }
}

/// UTF-16 in a byte order, up to its first zero. Half a pair becomes the replacement character.
pub(super) fn utf16(bytes: &[u8], little_endian: bool) -> String {
    let unit = |pair: [u8; 2]| if little_endian { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) };
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit).take_while(|unit| *unit != 0);
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_character_set_is_read() {
        assert_eq!(words("é\0".as_bytes()), "é");
        assert_eq!(words(b"\xe9 \xfc\0\0"), "é ü");
        assert_eq!(words(b"a\0b\0"), "a b");
        assert_eq!(utf16(b"a\0b\0\0\0c\0", true), "ab");
        assert_eq!(utf16(b"\0a\xd8\0", false), "a\u{fffd}");
    }
}
