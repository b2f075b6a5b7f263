//! A stored text that lost its end, or of which a bit has changed.

use super::given::{
    DAMAGED, Found, LAST, RECORD, SCREEN, UNREAD, UNREAD_WITH_COPY, before_load, copy, earlier, later, load,
    no_longer, opened, walk,
};
use super::tally::Tally;
use groundwork::questionnaire::{Level, Reply};
use groundwork_browser_tests::{Browser, Outcome};
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

pub async fn with_last(browser: &Browser) -> Outcome<Tally> {
    let mut tally = Tally::default();
    for (at, text) in cuts(&later().1) {
        let found = opened(browser, &[(RECORD, &text), (LAST, &earlier().1)]).await?;
        let seen = found.sees(&[UNREAD]) && found.shows(&ANSWERS);
        tally.count(format!("cut at {at}"), last_opened(&found, &text), seen, &found);
    }
    Ok(tally)
}

pub async fn alone(browser: &Browser) -> Outcome<Tally> {
    let mut tally = Tally::default();
    for (at, text) in cuts(&later().1).step_by(4) {
        let found = opened(browser, &[(RECORD, &text)]).await?;
        // Nothing is written by itself, so that a later attempt to save it finds what there was.
        let kept = found.stored.get(RECORD) == Some(&text);
        tally.count(format!("cut at {at}"), kept, found.sees(&[UNREAD]), &found);
    }
    Ok(tally)
}

/// The last good copy may not take the place of what could not be put aside.
pub async fn without_room(browser: &Browser) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let last = earlier().1;
    for (at, text) in cuts(&later().1).skip(1).step_by(8) {
        let go = async || {
            // After what is given was stored, and before the app.
            let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
            let script = before_load(browser, full).await?;
            browser.reload().await?;
            no_longer(browser, script).await
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
    Ok(tally)
}

/// The file that the notice of what can't be read gives.
const TAKEN: &str = "groundwork.saveFile = (name, text) => { window.saved = text; };
    document.querySelector('.keeping .notice button').click();
    return window.saved ?? '';";

/// Damaged under a tab that is open: with room it is put aside, without it nothing is written.
pub async fn while_open(browser: &Browser) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let (stored, text) = later();
    for full in [false, true] {
        opened(browser, &[(RECORD, &text), (LAST, &earlier().1)]).await?;
        let damaged = &text[..text.len() / 2];
        let damage = "localStorage.groundwork = arguments[0];
            if (arguments[1]) {
              Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
            }";
        browser.script_with::<()>(damage, vec![damaged.into(), full.into()]).await?;
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
    Ok(tally)
}

pub async fn of_last(browser: &Browser) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let (stored, text) = later();
    for (at, last) in cuts(&earlier().1).step_by(4) {
        let found = opened(browser, &[(RECORD, &text), (LAST, &last)]).await?;
        let seen = found.sees(&[]) && found.shows(&ANSWERS);
        tally.count(format!("cut at {at}"), found.record().as_ref() == Some(&stored.record), seen, &found);
    }
    Ok(tally)
}

pub async fn flipped(browser: &Browser) -> Outcome<Tally> {
    let mut random = Random(seed());
    let mut tally = Tally::default();
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
    Ok(tally)
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
