//! What a browser shows and keeps of an installed app.

use crate::people::read;
use serde_json::Value;
use std::path::PathBuf;

fn manifest() -> Value {
    serde_json::from_str(&read("src/pwa/manifest.webmanifest")).expect("src/pwa/manifest.webmanifest")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is no text in {value}"))
}

fn pictures(manifest: &Value) -> Vec<&Value> {
    ["icons", "screenshots"].iter().flat_map(|key| manifest[key].as_array().expect(key)).collect()
}

/// Where the build takes a picture from.
fn source(name: &str) -> PathBuf {
    let folder = if name == "icon.svg" { "src/boot" } else { "src/pwa" };
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder).join(name)
}

/// Width and height as a PNG says them at its beginning.
fn size(name: &str) -> String {
    let file = source(name);
    let bytes = std::fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "{name} is no PNG");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    format!("{}x{}", number(16), number(20))
}

#[test]
fn every_picture_is_there_in_its_size() {
    for picture in pictures(&manifest()) {
        let name = text(picture, "src");
        match text(picture, "type") {
            "image/png" => assert_eq!(size(name), text(picture, "sizes"), "{name}"),
            "image/svg+xml" => assert!(source(name).is_file() && text(picture, "sizes") == "any", "{name}"),
            other => panic!("{name} is of the type {other}"),
        }
    }
}

/// What browsers ask for before they offer to install, and what each system shows best.
#[test]
fn the_pictures_that_are_needed_are_there() {
    let manifest = manifest();
    let has = |wanted: &[(&str, &str)]| {
        pictures(&manifest).iter().any(|picture| wanted.iter().all(|(key, value)| picture[key] == *value))
    };
    assert!(has(&[("sizes", "192x192"), ("purpose", "any")]));
    assert!(has(&[("sizes", "512x512"), ("purpose", "any")]));
    assert!(has(&[("sizes", "512x512"), ("purpose", "maskable")]));
    assert!(has(&[("type", "image/svg+xml"), ("purpose", "any")]));
    assert!(has(&[("form_factor", "narrow")]) && has(&[("form_factor", "wide")]));
}

/// The folder may lie below any path of any host.
#[test]
fn every_address_is_relative() {
    let manifest = manifest();
    let own = ["id", "start_url", "scope"].map(|key| text(&manifest, key));
    for address in own.into_iter().chain(pictures(&manifest).iter().map(|picture| text(picture, "src"))) {
        assert!(!address.starts_with('/') && !address.contains([':', '\\', '?', '#']), "{address}");
        assert!(!address.split('/').any(|part| part == ".."), "{address}");
    }
    assert_eq!((text(&manifest, "start_url"), text(&manifest, "scope")), (".", "."));
}

/// An icon on a phone, a name in a list, the label of a picture: each with the app's name at most.
#[test]
fn no_text_tells_what_it_is_about() {
    let manifest = manifest();
    assert_eq!((text(&manifest, "name"), text(&manifest, "short_name")), ("Groundwork", "Groundwork"));
    assert!(manifest.get("description").is_none() && manifest.get("categories").is_none());
    for picture in pictures(&manifest).iter().filter(|picture| picture.get("form_factor").is_some()) {
        let words: Vec<_> = text(picture, "label").split(' ').collect();
        let plain = ["Groundwork", "on", "a", "phone", "computer"];
        assert!(words.iter().all(|word| plain.contains(word)), "{words:?}");
    }
}
