//! What a person does on more than one screen.

use crate::{Browser, Outcome};
use groundwork::words::text::{common, start};
use serde_json::json;

/// Goes to a screen as the browser's own Back does.
pub async fn show(browser: &Browser, screen: &str) -> Outcome {
    let go = "const [id] = arguments; history.pushState(id, '');
        dispatchEvent(new PopStateEvent('popstate', { state: id }));";
    browser.script_with::<()>(go, vec![json!(screen)]).await?;
    browser.until_on(screen).await
}

/// Waits until the start screen has nothing to go on with.
pub async fn begins_anew(browser: &Browser) -> Outcome {
    browser.until_on("start").await?;
    let begin = json!(start::BEGIN.to_string());
    let begins = format!("document.getElementById('begin').textContent === {begin}");
    browser.until("nothing is left to go on with", &begins).await
}

/// Types into fields, by their ids.
pub async fn fill(browser: &Browser, fields: &[(&str, &str)]) -> Outcome {
    for (id, text) in fields {
        let type_in = "document.getElementById(arguments[0]).value = arguments[1];";
        browser.script_with::<()>(type_in, vec![json!(id), json!(text)]).await?;
    }
    Ok(())
}

/// To "My data", from the foot of any screen.
pub async fn to_data(browser: &Browser) -> Outcome {
    browser.click_on(".foot nav button", common::DATA).await?;
    browser.until_moved_to("data").await
}

/// Deletes everything there, with the question whether it is meant.
pub async fn delete_all(browser: &Browser) -> Outcome {
    to_data(browser).await?;
    browser.click("#delete").await?;
    browser.until("the focus is on the question", "document.activeElement?.id === 'sure'").await?;
    browser.click("#delete-yes").await?;
    browser.until_moved_to("start").await
}

/// To the settings of the passphrase.
pub async fn to_lock(browser: &Browser) -> Outcome {
    to_data(browser).await?;
    browser.click("main .panel:nth-of-type(2) .link").await?;
    browser.until_moved_to("lock").await
}

/// Sets a passphrase there.
pub async fn set_passphrase(browser: &Browser, passphrase: &str) -> Outcome {
    to_lock(browser).await?;
    fill(browser, &[("new", passphrase), ("again", passphrase)]).await?;
    browser.click("form .main").await?;
    // It can be locked by hand a moment before all is sealed: it is set when that is said.
    browser.until("the passphrase is set", "document.getElementById('told')?.textContent").await
}

/// Waits until the page was loaded anew, and asks for the passphrase.
pub async fn until_locked(browser: &Browser) -> Outcome {
    browser.until_there("#passphrase").await?;
    browser.until_ready().await
}

/// Gives a passphrase on the closed screen.
pub async fn give(browser: &Browser, passphrase: &str) -> Outcome {
    fill(browser, &[("passphrase", passphrase)]).await?;
    browser.click("form .main").await
}

/// Opens it.
pub async fn open(browser: &Browser, passphrase: &str) -> Outcome {
    give(browser, passphrase).await?;
    browser.until_there("#lock-now").await
}

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
