//! The target `decrypt`.

use crate::comes_back;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use groundwork::record::{Found, Locked, import};
use sha2::{Digest, Sha256};

/// What every file of the corpus holds, byte for byte.
const DATA: &str = include_str!("../data.json");

/// In the place of 600,000 rounds, which leave time for one input a second: a key that depends on the
/// same parameters. `tests/host/record/locked.rs` tries the real one.
fn key(locked: &Locked) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"passphrase");
    hash.update(decode(&locked.salt));
    hash.update(locked.rounds.to_be_bytes());
    hash.finalize().into()
}

/// What was let in as base64 is base64 for others too.
fn decode(text: &str) -> Vec<u8> {
    STANDARD.decode(text).expect("base64")
}

/// A locked text that somebody tampered with: it is refused, or opens to what was locked, and never to
/// anything else.
///
/// # Panics
/// If it does not hold.
pub fn decrypt(bytes: &[u8]) {
    let Ok(Found::Locked(locked)) = import(bytes) else { return };
    comes_back(&Found::Locked(locked.clone()));
    assert!((600_000..=10_000_000).contains(&locked.rounds));
    assert_eq!(decode(&locked.salt).len(), 16);
    let iv: [u8; 12] = decode(&locked.iv).try_into().expect("twelve bytes");
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::from(key(&locked)));
    let (data, bound) = (decode(&locked.data), locked.bound());
    let sealed = Payload { msg: &data, aad: bound.as_bytes() };
    let Ok(text) = cipher.decrypt(&Nonce::from(iv), sealed) else { return };
    assert_eq!(text, DATA.trim_end().as_bytes());
    let stored = locked.opened(DATA).expect("what was locked is a record");
    assert_eq!((stored.revision, stored.begun), (locked.revision, locked.begun));
}
