//! The locked form, opened by an implementation that knows nothing of browsers: `RustCrypto`.

use super::{closed, fixture, noted, open_part};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use groundwork::record::{Found, Locked, MAX_STAMP, Opened, Place, RecordError, Stored, Writing, bound};
use sha2::Sha256;
use std::collections::BTreeSet;

/// As it is after NFKC; the browser normalises what a person types.
const PASSPHRASE: &str = "five small hours, für dich";

fn read(text: &str) -> Locked {
    match Stored::read(text) {
        Ok(Found::Locked(locked)) => locked,
        other => panic!("{other:?}"),
    }
}

/// Of before texts were bound to anything.
fn locked() -> Locked {
    read(&fixture("schema-2-locked"))
}

/// Of today.
fn locked_now() -> Locked {
    read(&fixture("schema-3-locked"))
}

fn decode(text: &str) -> Vec<u8> {
    STANDARD.decode(text).expect("base64")
}

/// The text that was locked, if key and bytes are right, and what it is bound to.
fn decrypt(locked: &Locked, key: [u8; 32]) -> Option<String> {
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::from(key));
    let iv: [u8; 12] = decode(&locked.iv).try_into().expect("twelve bytes");
    let (data, bound) = (decode(&locked.data), locked.bound());
    let sealed = Payload { msg: &data, aad: bound.as_bytes() };
    let bytes = cipher.decrypt(&Nonce::from(iv), sealed).ok()?;
    Some(String::from_utf8(bytes).expect("UTF-8"))
}

fn key(locked: &Locked, passphrase: &str) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(passphrase.as_bytes(), &decode(&locked.salt), locked.rounds)
}

#[test]
fn another_implementation_reads_the_format() {
    assert_eq!(locked().bound(), "", "the files of before are bound to nothing");
    [locked(), locked_now()].iter().for_each(reads);
}

fn reads(locked: &Locked) {
    assert_eq!((locked.revision, locked.begun, locked.rounds), (18, noted().begun, 600_000));
    assert_eq!((decode(&locked.salt).len(), decode(&locked.iv).len()), (16, 12));
    assert_eq!(decrypt(locked, key(locked, "five small hours, fur dich")), None, "another passphrase");
    let key = key(locked, PASSPHRASE);
    let text = decrypt(locked, key).expect("the passphrase is right");
    let opened = locked.opened(&text).expect("a record's data");
    assert_eq!(opened, Stored { revision: 18, ..noted() });

    // Any changed byte of what was encrypted is noticed by the cipher.
    let bytes = decode(&locked.data);
    for at in (0..bytes.len()).step_by(37).chain([bytes.len() - 1]) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let changed = Locked { data: STANDARD.encode(changed), ..locked.clone() };
        assert_eq!(decrypt(&changed, key), None, "byte {at}");
    }
}

#[test]
fn a_locked_text_is_written_as_it_was_read() {
    for name in ["schema-2-locked", "schema-3-locked"] {
        let text = fixture(name);
        assert_eq!(read(&text).to_text(), text);
        // Nothing of what it holds stands open.
        for word in ["answers", "trust", "stamps", "steps", "looked_again"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn what_was_locked_has_to_be_a_record() {
    let locked = locked();
    for text in ["", "hello", "{\"answers\":", &noted().to_text()[1..]] {
        assert_eq!(locked.opened(text), Err(RecordError::OtherKind), "{text}");
    }
    for text in ["[]", "{}", "{\"answers\":{}}", &noted().to_text()] {
        assert!(matches!(locked.opened(text), Err(RecordError::Wrong(_))), "{text}");
    }
}

/// In another place, with another number, or as what an earlier version has sealed, it doesn't open.
#[test]
fn what_is_bound_opens_as_it_was_alone() {
    let locked = locked_now();
    let key = key(&locked, PASSPHRASE);
    assert!(decrypt(&locked, key).is_some() && locked.is_bound && locked.place == Place::Record);
    let other = |change: fn(&mut Locked)| {
        let mut other = locked.clone();
        change(&mut other);
        assert_eq!(decrypt(&other, key), None, "{other:?}");
    };
    other(|locked| locked.place = Place::Last);
    other(|locked| locked.place = Place::Before);
    other(|locked| locked.place = Place::File);
    other(|locked| locked.revision += 1);
    other(|locked| locked.begun -= 1);
    other(|locked| locked.is_bound = false);
    // No two of these are bound to the same text.
    let mut all: BTreeSet<String> = Place::ALL.iter().map(|place| bound(*place, 3, 5)).collect();
    all.extend([bound(Place::Record, 5, 3), bound(Place::Record, MAX_STAMP, MAX_STAMP), String::new()]);
    assert_eq!(all.len(), Place::COUNT + 3);
    // The scripts part them by spaces.
    assert!(all.iter().all(|bound| !bound.contains(' ')));
    assert_eq!(bound(Place::Last, 3, 5), "last{\"schema\":3,\"revision\":3,\"begun\":5,\"locked\":");
}

/// Nobody has to guess in which place a text was found.
#[test]
fn each_place_is_known_when_it_is_read() {
    let text = fixture("schema-3-locked");
    assert_eq!(Opened::of(Some(&text), None), Opened::Good(Found::Locked(locked_now())));
    for damaged in [None, Some("{\"schema\":3,")] {
        let found = Found::Locked(Locked { place: Place::Last, ..locked_now() });
        let expected = Opened::FromLast { found, damaged: damaged.map(str::to_owned) };
        assert_eq!(Opened::of(damaged, Some(&text)), expected);
    }
    let stored = Stored { revision: 18, ..noted() };
    assert_eq!(Writing::of(&stored, Some(18), Some(&text)), Writing::LockedMeanwhile(locked_now()));
}

/// A plain text with the number of a locked one is of a later version, and is left alone.
#[test]
fn a_plain_text_of_that_number_is_of_a_later_version() {
    let plain = noted().to_text().replacen("\"schema\":2", "\"schema\":3", 1);
    assert_eq!(Stored::read(&closed(open_part(&plain))), Err(RecordError::Newer));
}
