//! The tail of a stored text: a checksum over everything before it.
//!
//! CRC-32 (IEEE 802.3, as in zip and PNG) notices any single byte that changed, and a text that was cut has
//! no tail. It guards against accidents, not against somebody who changes a record on purpose.

const BEGIN: &str = ",\"checksum\":\"";
const END: &str = "\"}";
const DIGITS: usize = 8;

/// Ends an open object with the checksum of what it holds.
pub fn close(text: &mut String) {
    let digits = digits(text);
    text.push_str(BEGIN);
    text.push_str(&digits);
    text.push_str(END);
}

/// Whether the checksum of a text is right; `None` if the text doesn't end in one.
pub fn check(text: &str) -> Option<bool> {
    let text = text.strip_suffix(END)?;
    let (rest, found) = text.split_at_checked(text.len().checked_sub(DIGITS)?)?;
    let body = rest.strip_suffix(BEGIN)?;
    Some(digits(body) == found)
}

/// The checksum of a text, as eight digits of base 16.
pub fn digits(text: &str) -> String {
    let crc = crc(text.as_bytes());
    let digit = |place: u32| char::from(b"0123456789abcdef"[(crc >> (4 * place) & 15) as usize]);
    (0..8).rev().map(digit).collect()
}

/// What four bits do to the checksum: a table for eight would be 1 KB.
const TABLE: [u32; 16] = {
    let mut table = [0; 16];
    let mut i = 0;
    while i < 16 {
        let mut crc = i as u32;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[i] = crc;
        i += 1;
    }
    table
};

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = !0;
    for byte in bytes {
        crc ^= u32::from(*byte);
        crc = crc >> 4 ^ TABLE[(crc & 15) as usize];
        crc = crc >> 4 ^ TABLE[(crc & 15) as usize];
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value that every description of this checksum gives as an example.
    #[test]
    fn it_is_the_known_checksum() {
        assert_eq!(digits("123456789"), "cbf43926");
        assert_eq!(digits(""), "00000000");
    }

    #[test]
    fn a_tail_is_right_wrong_or_not_there() {
        let mut text = "{\"schema\":2".to_owned();
        close(&mut text);
        assert_eq!(check(&text), Some(true));
        assert_eq!(check(&text.replace("schema", "Schema")), Some(false));
        assert_eq!(check(&text.to_uppercase()), None);
        for cut in ["", "\"}", "12345678\"}", "äääää\"}", &text[..text.len() - 1], &text[text.len() - 10..]]
        {
            assert_eq!(check(cut), None, "{cut}");
        }
    }
}
