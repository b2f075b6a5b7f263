//! The locked form, opened by an implementation that knows nothing of browsers: `RustCrypto`.

use super::{fixture, noted};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use groundwork::record::{Found, Locked, RecordError, Stored};
use sha2::Sha256;

/// As it is after NFKC; the browser normalises what a person types.
const PASSPHRASE: &str = "five small hours, für dich";

fn locked() -> Locked {
    match Stored::read(&fixture("schema-2-locked")) {
        Ok(Found::Locked(locked)) => locked,
        other => panic!("{other:?}"),
    }
}

fn decode(text: &str) -> Vec<u8> {
    STANDARD.decode(text).expect("base64")
}

/// The text that was locked, if key and bytes are right.
fn decrypt(locked: &Locked, key: [u8; 32]) -> Option<String> {
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::from(key));
    let iv: [u8; 12] = decode(&locked.iv).try_into().expect("twelve bytes");
    let bytes = cipher.decrypt(&Nonce::from(iv), &decode(&locked.data)[..]).ok()?;
    Some(String::from_utf8(bytes).expect("UTF-8"))
}

fn key(locked: &Locked, passphrase: &str) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(passphrase.as_bytes(), &decode(&locked.salt), locked.rounds)
}

#[test]
fn another_implementation_reads_the_format() {
    let locked = locked();
    assert_eq!((locked.revision, locked.begun, locked.rounds), (18, noted().begun, 600_000));
    assert_eq!((decode(&locked.salt).len(), decode(&locked.iv).len()), (16, 12));
    let key = key(&locked, PASSPHRASE);
    let text = decrypt(&locked, key).expect("the passphrase is right");
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
fn another_passphrase_opens_nothing() {
    let locked = locked();
    assert_eq!(decrypt(&locked, key(&locked, "five small hours, fur dich")), None);
}

#[test]
fn a_locked_text_is_written_as_it_was_read() {
    let text = fixture("schema-2-locked");
    assert_eq!(locked().to_text() + "\n", text);
    // Nothing of what it holds stands open.
    for word in ["answers", "trust", "stamps", "steps", "looked_again"] {
        assert!(!text.contains(word), "{word}");
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
