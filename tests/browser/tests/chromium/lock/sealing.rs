//! What is sealed opens as it was, and not when a byte of it was changed.

use super::elsewhere::{PASSPHRASE, TEXT, key, opened_elsewhere, parts};
use aes_gcm::Nonce;
use aes_gcm::aead::Aead;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use groundwork::questionnaire::{Answers, Item, Level, Reply, SafetyAnswer, SafetyItem};
use groundwork_browser_tests::lock_script::{DONE, ROUNDS, WRONG, call, with_lock};
use groundwork_browser_tests::{Outcome, Person, Setup};
use std::collections::BTreeSet;

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

/// No single answer, and no short note, is told by a length.
#[test]
fn what_is_sealed_has_few_lengths() {
    Setup::new().run(async |browser| {
        with_lock(browser, PASSPHRASE).await?;
        let length = async |text: &str| -> Outcome<usize> {
            Ok(parts(&call(browser, "seal", 0, "", text).await?.1)[2].len())
        };
        for person in ["hurt", "both", "flag", "broke"].map(Person::named) {
            let mut texts = BTreeSet::new();
            let mut note =
                |change: &dyn Fn(&mut Answers)| _ = texts.insert(person.clone().but(change).record().len());
            for item in Item::ALL {
                note(&|answers| answers.set_item(*item, Reply::Missing));
                note(&|answers| answers.set_item(*item, Reply::Declined));
                note(&|answers| answers.set_item(*item, Reply::Given(Level::ALL[4])));
            }
            for item in SafetyItem::ALL {
                for answer in
                    [None, Some(SafetyAnswer::Yes), Some(SafetyAnswer::No), Some(SafetyAnswer::Skip)]
                {
                    note(&|answers| answers.set_safety(*item, answer));
                }
            }
            assert!(texts.len() > 3, "lengths differ before they are padded");
            let mut sealed = BTreeSet::new();
            for bytes in texts {
                sealed.insert(length(&"x".repeat(bytes)).await?);
            }
            assert_eq!(sealed.len(), 1, "{}", person.name);
        }
        let [short, long, longer] = [1, 100_000, 101_000].map(|bytes| "x".repeat(bytes));
        assert_eq!(length(&short).await?, 4096 + 16);
        assert_eq!(length(&long).await?, length(&longer).await?);
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
        browser.visit().await?;
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
