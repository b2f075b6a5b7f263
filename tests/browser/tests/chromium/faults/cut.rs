//! A stored text that lost its end, or of which a bit has changed.

use super::given::{
    DAMAGED, Found, LAST, RECORD, SCREEN, UNREAD, UNREAD_WITH_COPY, copy, earlier, later, load, opened, walk,
};
use super::tally::Tally;
use crate::delete::delete;
use groundwork::questionnaire::{Level, Reply};
use groundwork_browser_tests::{Browser, FULL, Outcome};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

const EVERY: usize = 64;
const FLIPPED: usize = 40;
/// What the page shows of the frozen file.
const ANSWERS: [&str; 3] = ["role-0", "status-0", "strain-2"];

/// The text cut at every 64th byte, as a browser that wrote half of it would give it back.
fn cuts(text: &str) -> impl Iterator<Item = (usize, String)> {
    let cut = |at: usize| (at, String::from_utf8_lossy(&text.as_bytes()[..at]).into_owned());
    (0..text.len()).step_by(EVERY).map(cut)
}

/// The last good copy has taken the place of what can't be read, which is put aside.
fn last_opened(found: &Found, damaged: &str) -> bool {
    found.record() == Some(earlier().0.record) && (damaged.is_empty() || found.has(DAMAGED, damaged))
}

pub async fn with_last(browser: &Browser, tally: &mut Tally) -> Outcome {
    for (at, text) in cuts(&later().1) {
        let found = opened(browser, &[(RECORD, &text), (LAST, &earlier().1)]).await?;
        let seen = found.sees(&[UNREAD]) && found.shows(&ANSWERS);
        tally.count(format!("cut at {at}"), last_opened(&found, &text), seen, &found);
    }
    Ok(())
}

pub async fn alone(browser: &Browser, tally: &mut Tally) -> Outcome {
    let other = (0, "\u{fffd} not ours".to_owned());
    for (at, text) in cuts(&later().1).step_by(4).chain([other]) {
        let told = opened(browser, &[(RECORD, &text)]).await?.sees(&[UNREAD]);
        // It may be used, and nothing is written, so that a later attempt to save it finds what there was.
        walk(browser, &["#role-1", "#strain-0"]).await?;
        let found = Found::of(browser).await?;
        let kept = found.stored.get(RECORD) == Some(&text);
        let seen = told && found.sees(&[UNREAD_WITH_COPY]);
        tally.count(format!("cut at {at}"), kept, seen, &found);
    }
    delete(browser).await // it can be deleted all the same
}

/// The last good copy may not take the place of what could not be put aside.
pub async fn without_room(browser: &Browser, tally: &mut Tally) -> Outcome {
    let last = earlier().1;
    for (at, text) in cuts(&later().1).skip(1).step_by(8) {
        let go = async || {
            // After what is given was stored, and before the app.
            let script = browser.before_load(FULL).await?;
            browser.reload().await?;
            browser.no_longer(script).await
        };
        load(browser, &[(RECORD, &text), (LAST, &last)], Some(SCREEN), go).await?;
        let found = Found::of(browser).await?;
        let kept = found.stored.get(RECORD) == Some(&text) && found.stored.get(LAST) == Some(&last);
        // The last good copy is open all the same.
        let seen = found.sees(&[UNREAD_WITH_COPY]) && found.shows(&ANSWERS);
        tally.count(format!("cut at {at}"), kept, seen, &found);
        let given: String = browser.script(TAKEN).await?;
        tally.count(format!("cut at {at}, taken away"), given == format!("{text}\n{last}"), true, &given);
    }
    Ok(())
}

/// The file that the notice of what can't be read gives.
const TAKEN: &str = "groundwork.saveFile = (name, text) => { window.saved = text; };
    document.querySelector('.keeping .notice button').click();
    return window.saved ?? '';";

/// Damaged under a tab that is open: with room it is put aside, without it nothing is written.
pub async fn while_open(browser: &Browser, tally: &mut Tally) -> Outcome {
    let (stored, text) = later();
    for full in [false, true] {
        opened(browser, &[(RECORD, &text), (LAST, &earlier().1)]).await?;
        let damaged = &text[..text.len() / 2];
        browser.store(RECORD, damaged).await?;
        if full {
            browser.script::<()>(FULL).await?;
        }
        walk(browser, &["#strain-0"]).await?;
        let mut all = stored.record.clone();
        all.answers.strain = Reply::Given(Level::ALL[0]);
        let found = Found::of(browser).await?;
        let (bytes, holder, notice) = if full {
            (RECORD, copy(browser).await?, UNREAD_WITH_COPY)
        } else {
            (DAMAGED, found.record(), UNREAD)
        };
        let kept = found.has(bytes, damaged) && holder.is_some_and(|record| record.answers == all.answers);
        tally.count(format!("full: {full}"), kept, found.sees(&[notice]), &found);
    }
    Ok(())
}

pub async fn flipped(browser: &Browser, tally: &mut Tally) -> Outcome {
    let mut random = Random(seed());
    let text = later().1;
    for _ in 0..FLIPPED {
        let (at, bit) = (random.below(text.len()), random.below(8));
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1 << bit;
        let damaged = String::from_utf8_lossy(&bytes).into_owned();
        let found = opened(browser, &[(RECORD, &damaged), (LAST, &earlier().1)]).await?;
        let seen = found.sees(&[UNREAD]) && found.shows(&ANSWERS);
        tally.count(
            format!("bit {bit} of byte {at}, GROUNDWORK_SEED={}", seed()),
            last_opened(&found, &damaged),
            seen,
            &found,
        );
    }
    Ok(())
}

/// Where the numbers at random begin: another one in each run, or the one that is given.
pub fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| {
        let given = std::env::var("GROUNDWORK_SEED").ok().and_then(|seed| seed.parse().ok());
        let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_micros() as u64);
        given.unwrap_or_else(now)
    })
}

struct Random(u64);

impl Random {
    /// The next one (`SplitMix64`).
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}
