//! Copies as a person makes and opens them.

use crate::locked::fill;
use groundwork::questionnaire::{Item, Level, Reply};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup};
use serde_json::json;

/// Keeps the texts of files that are saved, in the place of the browser's dialog.
pub const SAVED: &str = "window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make(blob); };
    HTMLAnchorElement.prototype.click = () => {};";

pub async fn saved(browser: &Browser) -> Outcome<String> {
    browser.until("a file was saved", "window.saved.length > 0").await?;
    browser.script("return saved.pop();").await
}

/// Chooses a file with this text, in the place of the browser's dialog.
pub async fn choose(browser: &Browser, text: &str) -> Outcome {
    let answer = "const [text] = arguments;
        HTMLInputElement.prototype.click = function () {
          const data = new DataTransfer();
          data.items.add(new File([text], 'a.json'));
          this.files = data.files;
          this.dispatchEvent(new Event('change'));
        };";
    browser.script_with::<()>(answer, vec![json!(text)]).await?;
    browser.click("#pick").await
}

/// Saves a copy of one person's record, and brings it together with another's; gives the copy.
pub async fn carried_over(browser: &Browser, from: &str, to: &str) -> Outcome<String> {
    browser.arrive(&Person::named(from), "copies").await?;
    browser.script::<()>(SAVED).await?;
    browser.click("#save-copy").await?;
    let copy = saved(browser).await?;
    browser.arrive(&Person::named(to), "copies").await?;
    choose(browser, &copy).await?;
    browser.until_there("#merge").await?;
    browser.click("#merge").await?;
    browser.until_there("#undo").await?;
    Ok(copy)
}

/// Brings back what was here before a copy, and waits until that is written.
pub async fn undo(browser: &Browser) -> Outcome {
    browser.script::<()>("window.before = localStorage.groundwork;").await?;
    browser.click("#undo").await?;
    browser.until("it is written", "localStorage.groundwork !== window.before").await
}

fn other() -> Person {
    Person::named("hurt").but(|answers| {
        for item in &Item::ALL[..3] {
            answers.set_item(*item, Reply::Given(Level::ALL[0]));
        }
    })
}

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
            browser.visit_whole().await?;
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

#[test]
fn a_file_that_is_none_changes_nothing() {
    Setup::new().run(async |browser| {
        let person = Person::named("hurt");
        let good = other().record();
        browser.arrive(&person, "copies").await?;
        let before = browser.stored("groundwork").await?;
        let edited = good.replacen("\"trust.predictable\":0", "\"trust.predictable\":9", 1);
        assert_ne!(edited, good);
        let mut told = Vec::new();
        for file in [
            good[..good.len() / 2].to_owned(),
            good.replacen("\"schema\":2", "\"schema\":3", 1),
            good.replacen("\"revision\":0", "\"revision\":1", 1),
            edited,
            "{\"name\":\"a song\"}".to_owned(),
            " ".repeat(5_000_001),
        ] {
            // The message of the file before must not be taken for this one's.
            browser
                .script::<()>("document.querySelector('#found .error')?.classList.remove('error');")
                .await?;
            choose(browser, &file).await?;
            browser.until_there("#found .error").await?;
            told.extend(browser.texts("#found .error").await?);
            assert_eq!(browser.count("#replace, #merge").await?, 0);
            assert_eq!(browser.stored("groundwork").await?, before);
        }
        assert!(told[3].contains("trust.predictable"), "it says where: {told:?}");
        let different: std::collections::BTreeSet<_> = told.iter().collect();
        assert_eq!(
            different.len(),
            told.len() - 1,
            "a schema that was changed by hand is a change: {told:?}"
        );
        choose(browser, &good).await?;
        browser.until_there("#cancel").await?;
        browser.click("#cancel").await?;
        browser.until_gone("#replace").await?;
        assert_eq!(browser.stored("groundwork").await?, before);
        Ok(())
    });
}

#[test]
fn a_file_can_be_dropped_on_the_page() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "copies").await?;
        let drop = "const data = new DataTransfer();
            data.items.add(new File([arguments[0]], 'a.json'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));";
        browser.script_with::<()>(drop, vec![other().record().into()]).await?;
        browser.until_there("#replace").await
    });
}

#[test]
fn the_offer_of_a_copy_can_be_put_off() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        browser.until_there("#remind").await?;
        browser.click("#remind-later").await?;
        browser.until_gone("#remind").await?;
        browser.reload().await?;
        browser.until_on("start").await?;
        assert_eq!(browser.count("#remind").await?, 0);
        // A month later, and when a clock is set back by years.
        for days in [31, -2000] {
            let then = format!("localStorage['groundwork.copied'] = Date.now() - {days} * 86400000;");
            browser.script::<()>(&then).await?;
            browser.reload().await?;
            browser.until_there("#remind").await?;
        }
        Ok(())
    });
}
