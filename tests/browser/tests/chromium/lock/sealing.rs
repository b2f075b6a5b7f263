//! What is sealed opens with its passphrase and with nothing else.

use super::{DONE, FAILED, ROUNDS, WRONG, call, with_lock};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use groundwork_browser_tests::{Outcome, Setup};
use std::collections::BTreeSet;

/// Letters of every length in UTF-8, and what JSON escapes.
const TEXT: &str = "{\"note\":\"Grüße, 日本語, 🌱 \\u0000 \\\"\"}";
const PASSPHRASE: &str = "correct horse – battery";

/// Salt, initialisation vector and data of a sealed text.
fn parts(sealed: &str) -> Vec<Vec<u8>> {
    sealed.split(' ').map(|part| BASE64_STANDARD.decode(part).expect("base64")).collect()
}

/// The key as an implementation that shares no code with a browser makes it.
fn key(passphrase: &str, rounds: u32, salt: &[u8]) -> Aes256Gcm {
    let key = pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(passphrase.as_bytes(), salt, rounds);
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&key))
}

fn opened_elsewhere(passphrase: &str, rounds: u32, sealed: &str) -> Outcome<String> {
    let [salt, iv, data] = &parts(sealed)[..] else {
        return Err(format!("not three parts: {sealed}").into());
    };
    assert_eq!((salt.len(), iv.len()), (16, 12));
    let text = key(passphrase, rounds, salt).decrypt(Nonce::from_slice(iv), &data[..]);
    Ok(String::from_utf8(text.map_err(|_| "the other implementation can't open it")?)?)
}

#[test]
fn what_is_sealed_opens_here_and_elsewhere() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        for text in ["", TEXT, &TEXT.repeat(5000)] {
            let (rounds, sealed) = call(browser, "seal", 0, "", text).await?;
            assert_eq!(rounds, ROUNDS);
            for act in ["openFile", "open", "reopen"] {
                let (number, opened) = call(browser, act, rounds, PASSPHRASE, &sealed).await?;
                assert_eq!((number, opened.as_str()), (DONE, text), "{act}");
            }
            assert_eq!(opened_elsewhere(PASSPHRASE, rounds, &sealed)?, text);
        }
        Ok(())
    });
}

#[test]
fn what_was_sealed_elsewhere_opens_here() {
    Setup::new().run(async |browser| {
        let (salt, iv) = ([7; 16], [9; 12]);
        let data = key(PASSPHRASE, ROUNDS, &salt).encrypt(Nonce::from_slice(&iv), TEXT.as_bytes());
        let data = data.map_err(|_| "the other implementation can't seal")?;
        let sealed = [&salt[..], &iv, &data].map(|part| BASE64_STANDARD.encode(part)).join(" ");
        browser.visit_whole().await?;
        assert_eq!(call(browser, "open", ROUNDS, PASSPHRASE, &sealed).await?, (DONE, TEXT.to_owned()));
        // And its key is the one in use from now on.
        let (_, next) = call(browser, "seal", 0, "", "next").await?;
        assert_eq!(parts(&next)[0], salt);
        assert_eq!(opened_elsewhere(PASSPHRASE, ROUNDS, &next)?, "next");
        Ok(())
    });
}

/// One initialisation vector for two texts would betray both.
#[test]
fn no_initialisation_vector_comes_twice() {
    const TIMES: usize = 1000;
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let body = "const [count, done] = arguments;
            const sealed = [];
            for (let n = 0; n < count; n += 1) {
              groundwork.lock('seal', 0, '', 'the same', (_, text) => sealed.push(text) < count || done(sealed));
            }";
        let sealed: Vec<String> = browser.script_later(body, vec![TIMES.into()]).await?;
        let count = |part: usize| sealed.iter().map(|text| parts(text)[part].clone()).collect::<BTreeSet<_>>();
        assert_eq!(count(0).len(), 1, "one salt");
        assert_eq!((count(1).len(), count(2).len()), (TIMES, TIMES));
        Ok(())
    });
}

/// Each is written when it is sealed: an earlier one that took longer would undo a later one.
#[test]
fn texts_are_sealed_in_the_order_in_which_they_came() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        browser.script::<()>(include_str!("../scripts/slow_sealing.js")).await?;
        let body = "const done = arguments[0];
            const order = [];
            for (const n of [1, 2, 3]) {
              groundwork.lock('seal', 0, '', String(n), () => order.push(n) < 3 || done(order));
            }";
        assert_eq!(browser.script_later::<Vec<u32>>(body, Vec::new()).await?, [1, 2, 3]);
        Ok(())
    });
}

#[test]
fn another_passphrase_is_wrong_and_nothing_more() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let (rounds, sealed) = call(browser, "seal", 0, "", TEXT).await?;
        for wrong in ["", "correct horse – batterx", "Correct horse – battery", "correct horse – battery "]
        {
            for act in ["openFile", "open", "check"] {
                assert_eq!(
                    call(browser, act, rounds, wrong, &sealed).await?,
                    (WRONG, String::new()),
                    "{wrong:?}"
                );
            }
        }
        // After all of this the right one still is, and its key is still in use.
        assert_eq!(call(browser, "check", 0, PASSPHRASE, "").await?, (DONE, String::new()));
        assert_eq!(call(browser, "reopen", rounds, "", &sealed).await?, (DONE, TEXT.to_owned()));
        Ok(())
    });
}

/// At each byte of each part, and at the number of rounds: the answer is that of a wrong passphrase.
#[test]
fn changed_bytes_are_noticed() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let (rounds, sealed) = call(browser, "seal", 0, "", "short").await?;
        let whole = parts(&sealed);
        let wrong = (WRONG, String::new());
        for part in 0..whole.len() {
            for at in 0..whole[part].len() {
                let mut changed = whole.clone();
                changed[part][at] ^= 1 << (at % 8);
                let changed =
                    changed.iter().map(|part| BASE64_STANDARD.encode(part)).collect::<Vec<_>>().join(" ");
                let answer = call(browser, "open", rounds, PASSPHRASE, &changed).await?;
                assert_eq!(answer, wrong, "part {part}, byte {at}");
            }
        }
        for cut in ["", "AAAA", &BASE64_STANDARD.encode(&whole[2][..20])] {
            let cut = [sealed.rsplit_once(' ').ok_or("no parts")?.0, cut].join(" ");
            assert_eq!(call(browser, "open", rounds, PASSPHRASE, &cut).await?, wrong);
        }
        assert_eq!(call(browser, "open", rounds + 1, PASSPHRASE, &sealed).await?, wrong);
        Ok(())
    });
}

/// One keyboard writes é as one character, another as two; ligatures and wide letters count as plain ones.
#[test]
fn the_same_letters_are_the_same_passphrase() {
    Setup::new().run(async |browser| {
        with_lock(browser, "caf\u{e9} file").await?;
        let (rounds, sealed) = call(browser, "seal", 0, "", TEXT).await?;
        for same in ["cafe\u{301} file", "caf\u{e9} \u{fb01}le", "caf\u{e9} \u{ff46}ile"] {
            assert_eq!(
                call(browser, "open", rounds, same, &sealed).await?,
                (DONE, TEXT.to_owned()),
                "{same:?}"
            );
        }
        // As the format says it: NFKC, then UTF-8.
        assert_eq!(opened_elsewhere("caf\u{e9} file", rounds, &sealed)?, TEXT);
        assert_eq!(call(browser, "open", rounds, "cafe file", &sealed).await?.0, WRONG);
        Ok(())
    });
}

#[test]
fn a_file_has_a_passphrase_of_its_own() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let (rounds, file) = call(browser, "sealFile", ROUNDS + 1, "the file's", TEXT).await?;
        assert_eq!(rounds, ROUNDS + 1);
        assert_eq!(call(browser, "reopen", rounds, "", &file).await?.0, WRONG, "it is under the lock's key");
        assert_eq!(call(browser, "openFile", rounds, "the file's", &file).await?, (DONE, TEXT.to_owned()));
        let (_, again) = call(browser, "sealFile", ROUNDS, "the file's", TEXT).await?;
        assert_ne!(parts(&file)[0], parts(&again)[0], "a salt that was used before");
        // The lock is as before.
        assert_eq!(call(browser, "check", 0, PASSPHRASE, "").await?.0, DONE);
        let (_, sealed) = call(browser, "seal", 0, "", TEXT).await?;
        assert_eq!(opened_elsewhere(PASSPHRASE, ROUNDS, &sealed)?, TEXT);
        Ok(())
    });
}

#[test]
fn another_passphrase_can_be_set_and_the_key_be_dropped() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let (rounds, before) = call(browser, "seal", 0, "", TEXT).await?;
        assert_eq!(call(browser, "set", ROUNDS, "another", "").await?.0, DONE);
        assert_eq!(call(browser, "check", 0, PASSPHRASE, "").await?.0, WRONG);
        assert_eq!(call(browser, "check", 0, "another", "").await?.0, DONE);
        let (_, after) = call(browser, "seal", 0, "", TEXT).await?;
        assert_ne!(parts(&before)[0], parts(&after)[0], "a salt that was used before");
        // Until it is written, another tab may still write under the one before.
        for (done, opens) in [("check", DONE), ("commit", WRONG)] {
            assert_eq!(call(browser, done, 0, "another", "").await?.0, DONE);
            assert_eq!(call(browser, "reopen", rounds, "", &before).await?.0, opens, "after {done}");
            assert_eq!(call(browser, "reopen", rounds, "", &after).await?.0, DONE, "after {done}");
        }
        // A change that could not be written leaves nothing behind.
        assert_eq!(call(browser, "set", ROUNDS, "a third", "").await?.0, DONE);
        let (_, third) = call(browser, "seal", 0, "", TEXT).await?;
        assert_eq!(call(browser, "revert", 0, "", "").await?.0, DONE);
        assert_eq!(call(browser, "reopen", rounds, "", &third).await?.0, WRONG);
        assert_eq!(call(browser, "reopen", rounds, "", &after).await?.0, DONE);

        browser.script::<()>("groundwork.dropLock();").await?;
        for act in ["seal", "reopen", "check"] {
            assert_eq!(
                call(browser, act, rounds, "another", &after).await?,
                (FAILED, String::new()),
                "{act}"
            );
        }
        Ok(())
    });
}
