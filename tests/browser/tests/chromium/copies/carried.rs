//! A copy takes everything along, and takes nothing away.

use super::{other, undo};
use crate::locked::PASSPHRASE;
use groundwork::questionnaire::{Item, Level, Reply};
use groundwork_browser_tests::{Outcome, Person, SAVED, Setup, choose, delete_all, fill, saved, to_data};

/// Without a passphrase: `tests/engines/first_visit.rs`.
#[test]
fn a_locked_copy_brings_everything_to_another_browser() {
    Setup::new().run(async |browser| {
        let person = Person::named("hurt");
        browser.arrive(&person, "copies").await?;
        browser.script::<()>(SAVED).await?;
        browser.click("main summary").await?;
        fill(browser, &[("new", PASSPHRASE), ("again", PASSPHRASE)]).await?;
        browser.click("form .main").await?;
        let copy = saved(browser).await?;
        assert!(!copy.contains("answers"), "{copy}");
        // One that has kept nothing yet.
        delete_all(browser).await?;
        browser.until_traceless().await?;
        browser.reload().await?;
        browser.follow("main .actions .link", "copies").await?;
        choose(browser, &copy).await?;
        browser.until_there("#file-passphrase").await?;
        fill(browser, &[("file-passphrase", "another one")]).await?;
        browser.click("#found form .main").await?;
        browser.until_there("#found .error").await?;
        fill(browser, &[("file-passphrase", PASSPHRASE)]).await?;
        browser.click("#found form .main").await?;
        browser.until_there("#replace").await?;
        assert_eq!(browser.count("#merge").await?, 0, "there is nothing to merge with");
        browser.follow("#replace", "privacy").await?;
        assert_eq!(browser.record().await?, None, "nobody has asked to keep it");
        browser.follow("#keep", "check").await?;
        assert_eq!(browser.record().await?, Some(person.record()));
        Ok(())
    });
}

/// Check-ins and rounds of half a year, to a browser that has none.
#[test]
fn a_copy_carries_a_history_over() {
    Setup::new().run(async |browser| {
        let counts = async || -> Outcome<(usize, usize)> {
            let kept = browser.kept().await?;
            Ok((kept.checkins.iter().count(), kept.rounds.iter().count()))
        };
        browser.arrive(&Person::named("hurt+26"), "copies").await?;
        let all = browser.record().await?;
        browser.script::<()>(SAVED).await?;
        browser.click("#save-copy").await?;
        let copy = saved(browser).await?;
        browser.arrive(&Person::named("hurt"), "copies").await?;
        choose(browser, &copy).await?;
        browser.until_there("#merge").await?;
        browser.click("#merge").await?;
        browser.until_there("#undo").await?;
        assert_eq!(browser.record().await?, all);
        undo(browser).await?;
        assert_eq!(counts().await?, (0, 0));
        // What was undone can be opened again.
        choose(browser, &copy).await?;
        browser.until_there("#replace").await?;
        let before = browser.stored("groundwork").await?;
        browser.click("#replace").await?;
        browser.until_stored_anew(before.as_deref()).await?;
        assert_eq!(counts().await?, (26, 4));
        Ok(())
    });
}

#[test]
fn a_copy_is_merged_or_takes_the_place_and_can_be_undone() {
    Setup::new().run(async |browser| {
        let (hurt, other) = (Person::named("hurt"), other());
        let both = Person::named("hurt").but(|answers| {
            answers.set_item(Item::ALL[4], Reply::Given(Level::ALL[1]));
            for item in &Item::ALL[..3] {
                answers.set_item(*item, Reply::Given(Level::ALL[0]));
            }
        });
        let mine = both.clone().but(|answers| {
            for item in &Item::ALL[..3] {
                answers.set_item(*item, hurt.answers.item(*item));
            }
        });
        for (button, after) in [("#merge", &both), ("#replace", &other)] {
            browser.arrive(&hurt, "copies").await?;
            // Here the fifth answer was changed, in the file the first three.
            let change = "localStorage.groundwork = arguments[0]; location.reload();";
            browser.script_with::<()>(change, vec![mine.record_after(&hurt).into()]).await?;
            browser.until_ready().await?;
            choose(browser, &other.record_after(&hurt)).await?;
            browser.until_there(button).await?;
            assert_eq!(browser.record().await?, Some(mine.record()), "nothing changes before the answer");
            browser.click(button).await?;
            browser.until_there("#undo").await?;
            assert_eq!(browser.record().await?, Some(after.record()), "{button}");
            // Also after the page was closed.
            browser.reload_on("copies").await?;
            undo(browser).await?;
            assert_eq!(browser.record().await?, Some(mine.record()), "{button} undone");
            // That can be undone as well: nothing is ever gone for good.
            undo(browser).await?;
            assert_eq!(browser.record().await?, Some(after.record()), "{button} undone twice");
        }
        // Also by who keeps nothing any more.
        to_data(browser).await?;
        browser.click("#stop").await?;
        browser.back().await?;
        browser.until_moved_to("copies").await?;
        browser.click("#undo").await?;
        to_data(browser).await?;
        browser.click("#start-keeping").await?;
        browser.until_there("#stop").await?;
        assert_eq!(browser.record().await?, Some(mine.record()), "undone in memory");
        Ok(())
    });
}
