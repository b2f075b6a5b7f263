//! Copies as a person makes and opens them.

mod carried;
mod opened;

use groundwork::questionnaire::{Item, Level, Reply};
use groundwork_browser_tests::{Browser, Outcome, Person};
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
