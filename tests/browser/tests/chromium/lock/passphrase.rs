//! What is sealed opens with its passphrase and with nothing else.

use super::elsewhere::{PASSPHRASE, TEXT, opened_elsewhere, parts};
use groundwork_browser_tests::Setup;
use groundwork_browser_tests::lock_script::{DONE, FAILED, ROUNDS, WRONG, call, with_lock};

#[test]
fn another_passphrase_is_wrong_and_nothing_more() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let (rounds, sealed) = call(browser, "seal", 0, "", TEXT).await?;
        for wrong in ["", "correct horse – batterx", "correct Horse – battery", "correct  horse – battery"]
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

/// One keyboard writes é as one character, another as two; ligatures and wide letters count as plain ones. A blank at an
/// end, or a capital at the beginning, are a phone's, and behind dots nobody sees them.
#[test]
fn the_same_letters_are_the_same_passphrase() {
    Setup::new().run(async |browser| {
        with_lock(browser, "caf\u{e9} file").await?;
        let (rounds, sealed) = call(browser, "seal", 0, "", TEXT).await?;
        for same in [
            "cafe\u{301} file",
            "caf\u{e9} \u{fb01}le",
            "caf\u{e9} \u{ff46}ile",
            "caf\u{e9} file ",
            "\u{a0}caf\u{e9} file",
            "Caf\u{e9} file",
        ] {
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

/// As over plain http, where a browser gives a page no cryptography.
#[test]
fn a_browser_without_cryptography_is_told_from_a_wrong_passphrase() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let (rounds, sealed) = call(browser, "seal", 0, "", "text").await?;
        assert_eq!(call(browser, "open", rounds, "another", &sealed).await?.0, WRONG);
        browser.script::<()>("Object.defineProperty(crypto, 'subtle', { value: undefined });").await?;
        for act in ["set", "open", "openFile", "sealFile", "check"] {
            let answer = call(browser, act, rounds, PASSPHRASE, &sealed).await?;
            assert_eq!(answer, (FAILED, String::new()), "{act}");
        }
        assert!(!browser.shows("#failed").await?);
        Ok(())
    });
}
