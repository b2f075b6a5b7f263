//! The format of what is sealed, in an implementation that shares no code with a browser.

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use groundwork_browser_tests::Outcome;

/// Letters of every length in UTF-8, and what JSON escapes.
pub const TEXT: &str = "{\"note\":\"Grüße, 日本語, 🌱 \\u0000 \\\"\"}";
pub const PASSPHRASE: &str = "correct horse – battery";

/// Salt, initialisation vector and data of a sealed text.
pub fn parts(sealed: &str) -> Vec<Vec<u8>> {
    sealed.split(' ').map(|part| BASE64_STANDARD.decode(part).expect("base64")).collect()
}

/// The key as this implementation makes it.
pub fn key(passphrase: &str, rounds: u32, salt: &[u8]) -> Aes256Gcm {
    let key = pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(passphrase.as_bytes(), salt, rounds);
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&key))
}

pub fn opened_elsewhere(passphrase: &str, rounds: u32, sealed: &str) -> Outcome<String> {
    let [salt, iv, data] = &parts(sealed)[..] else {
        return Err(format!("not three parts: {sealed}").into());
    };
    assert_eq!((salt.len(), iv.len()), (16, 12));
    let text = key(passphrase, rounds, salt).decrypt(Nonce::from_slice(iv), &data[..]);
    let text = String::from_utf8(text.map_err(|_| "the other implementation can't open it")?)?;
    Ok(text.trim_end_matches(' ').to_owned())
}
