//! The order of the functions in the wasm file. Where those of one type that begin alike stand side by side, the file is 2.0 %
//! smaller as brotli: 2.7 KB of 135 (measured; by nearest neighbours instead 1.6 to 1.9 %, and the functions that are called most
//! in front, so that their numbers are short, takes 0.8 KB of it back).

use crate::Outcome;
use wasm_encoder::{Encode, NameMap, NameSection};
use wasmparser::{Parser, Payload, TypeRef};

/// The pass of wasm-opt that goes by their names, and the one that takes the names away.
pub const PASSES: [&str; 2] = ["--reorder-functions-by-name", "--strip-debug"];

/// The file with each function named by its place.
pub fn named(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let (mut imported, mut types, mut bodies) = (0, Vec::new(), Vec::new());
    let unread = |error| format!("what wasm-opt has written: {error}");
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(unread)? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import.map_err(unread)?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => {
                types = section.into_iter().collect::<Result<Vec<_>, _>>().map_err(unread)?;
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut order: Vec<_> = types.iter().zip(bodies).zip(imported..).collect();
    order.sort();
    let mut names: Vec<_> = order.iter().enumerate().map(|(place, (_, number))| (*number, place)).collect();
    names.sort_unstable();
    let mut map = NameMap::new();
    for (number, place) in names {
        map.append(number, &format!("{place:05}"));
    }
    let mut section = NameSection::new();
    section.functions(&map);
    let mut out = wasm.to_vec();
    out.push(0); // a custom section
    section.encode(&mut out);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two functions of one type without anything, the first with the longer body.
    const WASM: &[u8] =
        b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0\x0a\x08\x02\x03\0\x01\x0b\x02\0\x0b";

    #[test]
    fn each_has_its_place_as_a_name() {
        let named = named(WASM).unwrap();
        assert_eq!(named[..WASM.len()], *WASM);
        assert_eq!(named[WASM.len()..], *b"\0\x16\x04name\x01\x0f\x02\0\x0500000\x01\x0500001");
    }

    #[test]
    fn what_is_no_wasm_is_an_error() {
        assert!(named(b"\0asm\x01\0\0\0\x0a\xff").unwrap_err().contains("wasm-opt"));
    }
}
