//! What a person does on more than one screen.

use crate::{Browser, Outcome, Person};
use groundwork::questionnaire::SafetyAnswer;
use groundwork::words::text::{common, start};
use serde_json::json;

/// Goes to a screen as the browser's own Back does.
pub async fn show(browser: &Browser, screen: &str) -> Outcome {
    let go = "groundwork.enter(arguments[0], true);
        dispatchEvent(new PopStateEvent('popstate', { state: history.state }));";
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
    confirm(browser).await?;
    browser.until_moved_to("start").await
}

/// Says yes to the question whether it is meant.
pub async fn confirm(browser: &Browser) -> Outcome {
    browser.until_focus_on("sure").await?;
    browser.click("#delete-yes").await
}

/// Says in a check-in how trust and strain are, and whether something frightens.
pub async fn check_in(browser: &Browser, afraid: SafetyAnswer) -> Outcome {
    for id in ["trust_0-3", "strain-1", &format!("afraid-{}", afraid.index())] {
        browser.until_there(&format!("#{id}")).await?;
        browser.click(&format!("#{id}")).await?;
    }
    browser.click("form .main").await
}

/// Comes back to the plan, and from the offer there to the first page of a new round.
pub async fn begin_round(browser: &Browser, person: &Person) -> Outcome {
    browser.arrive(person, "plan").await?;
    browser.until_there("#offer-round").await?;
    browser.follow("#offer-round .link", "again").await?;
    browser.follow("#begin-round", "page-0").await
}

/// Waits until two rounds are compared: a line for each area.
pub async fn until_compared(browser: &Browser) -> Outcome {
    browser.until("they are compared", "document.querySelectorAll('main svg').length === 5").await
}

/// To the settings of the passphrase.
pub async fn to_lock(browser: &Browser) -> Outcome {
    to_data(browser).await?;
    browser.follow("main .panel:nth-of-type(2) .link", "lock").await
}

/// Sets a passphrase there.
pub async fn set_passphrase(browser: &Browser, passphrase: &str) -> Outcome {
    to_lock(browser).await?;
    fill(browser, &[("new", passphrase), ("again", passphrase)]).await?;
    browser.click("form .main").await?;
    // Said, and in sight: what is clicked before that would move under the pointer.
    browser.until("the passphrase is set", "document.getElementById('told')?.textContent").await?;
    browser.until_focus_on("told").await
}

/// Locks the page by hand.
pub async fn lock(browser: &Browser) -> Outcome {
    browser.click("#lock-now").await?;
    until_locked(browser).await
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

/// There is no room to store anything, until there is.
pub const FULL: &str = "window.setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
pub const ROOM: &str = "Storage.prototype.setItem = window.setItem;";

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
