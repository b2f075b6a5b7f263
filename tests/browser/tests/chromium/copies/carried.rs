//! A copy takes everything along, and takes nothing away.

use super::{other, undo};
use groundwork::questionnaire::{Item, Level, Reply};
use groundwork_browser_tests::{Person, SAVED, Setup, choose, fill, saved};

#[test]
fn a_copy_brings_everything_to_another_browser() {
    for passphrase in [None, Some("river stone lamp")] {
        let copy = std::sync::Mutex::new(String::new());
        Setup::new().run(async |browser| {
            browser.arrive(&Person::named("hurt"), "copies").await?;
            browser.script::<()>(SAVED).await?;
            match passphrase {
                None => browser.click("#save-copy").await?,
                Some(text) => {
                    browser.click("main summary").await?;
                    fill(browser, &[("new", text), ("again", text)]).await?;
                    browser.click("form .main").await?;
                }
            }
            let text = saved(browser).await?;
            assert_eq!(text.contains("answers"), passphrase.is_none(), "{text}");
            *copy.lock().unwrap() = text;
            Ok(())
        });
        // One that has kept nothing yet.
        Setup::new().run(async |browser| {
            browser.visit().await?;
            browser.click("main .actions .link").await?;
            browser.until_moved_to("copies").await?;
            let copy = copy.lock().unwrap().clone();
            choose(browser, &copy).await?;
            if let Some(text) = passphrase {
                browser.until_there("#file-passphrase").await?;
                fill(browser, &[("file-passphrase", "another one")]).await?;
                browser.click("#found form .main").await?;
                browser.until_there("#found .error").await?;
                fill(browser, &[("file-passphrase", text)]).await?;
                browser.click("#found form .main").await?;
            }
            browser.until_there("#replace").await?;
            assert_eq!(browser.count("#merge").await?, 0, "there is nothing to merge with");
            browser.click("#replace").await?;
            browser.until_moved_to("privacy").await?;
            assert_eq!(browser.record().await?, None, "nobody has asked to keep it");
            browser.click("#keep").await?;
            browser.until_moved_to("check").await?;
            assert_eq!(browser.record().await?, Some(Person::named("hurt").record()));
            Ok(())
        });
    }
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
            browser.reload().await?;
            browser.until_on("copies").await?;
            undo(browser).await?;
            assert_eq!(browser.record().await?, Some(mine.record()), "{button} undone");
            // That can be undone as well: nothing is ever gone for good.
            undo(browser).await?;
            assert_eq!(browser.record().await?, Some(after.record()), "{button} undone twice");
        }
        Ok(())
    });
}
