//! Another tab writes just while a passphrase is opened, changed or taken away here.

use super::{
    OTHER, PASSPHRASE, all_stored, arrived_with_lock, has_plain, hold, let_go, to_questions, two_texts,
    until_held,
};
use crate::tabs::{answer, given, until_chosen};
use groundwork::questionnaire::Item;
use groundwork_browser_tests::{
    Browser, Outcome, Person, Setup, fill, lock, set_passphrase, show, to_lock, until_locked,
};
use serde_json::json;

/// Clicks, and in the same breath another tab has written.
async fn click_while(browser: &Browser, css: &str, later: &str) -> Outcome {
    let both = "document.querySelector(arguments[0]).click();
        localStorage.setItem('groundwork', arguments[1]);";
    browser.script_with(both, vec![json!(css), json!(later)]).await
}

/// Both what the other tab has said and what is said here is there, also the next time.
async fn holds_both(browser: &Browser, passphrase: Option<&str>) -> Outcome {
    until_chosen(browser, 0, 0).await?;
    let before = browser.stored("groundwork").await?;
    answer(browser, 1, 1).await?;
    browser.until_stored_anew(before.as_deref()).await?;
    if let Some(passphrase) = passphrase {
        lock(browser).await?;
        to_questions(browser, passphrase).await?;
    } else {
        browser.reload_on("change-3").await?;
    }
    until_chosen(browser, 0, 0).await?;
    until_chosen(browser, 1, 1).await
}

#[test]
fn while_it_is_opened() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        click_while(browser, "form .main", &later).await?;
        browser.until_there("#lock-now").await?;
        browser.until_on("start").await?;
        show(browser, "change-3").await?;
        holds_both(browser, Some(PASSPHRASE)).await
    });
}

/// What was read at the start is still in this tab: from the other it hasn't heard.
async fn open_settings(browser: &Browser) -> Outcome {
    to_questions(browser, PASSPHRASE).await?;
    to_lock(browser).await
}

async fn until_told(browser: &Browser) -> Outcome {
    browser.until("it is said to be changed", "document.getElementById('told')?.textContent").await?;
    browser.until_focus_on("told").await
}

async fn back_to_questions(browser: &Browser) -> Outcome {
    browser.back().await?;
    browser.until_on("data").await?;
    browser.back().await?;
    browser.until_on("change-3").await
}

#[test]
fn while_it_is_changed() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        click_while(browser, "form .main", &later).await?;
        until_told(browser).await?;
        back_to_questions(browser).await?;
        holds_both(browser, Some(OTHER)).await
    });
}

/// It is written under the former one, which the other tab still has.
#[test]
fn while_the_new_one_is_made() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        // The present one is looked at first.
        hold(browser, "deriveKey", 1).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        browser.click("form .main").await?;
        until_held(browser).await?;
        let other = "window.asked = [];
            const { lock } = groundwork;
            groundwork.lock = (act, ...more) => { asked.push(act); lock(act, ...more); };
            localStorage.setItem('groundwork', arguments[0]);
            document.dispatchEvent(new Event('visibilitychange'));
            return asked.includes('reopen');";
        assert!(browser.script_with::<bool>(other, vec![json!(later)]).await?, "it was not read");
        let_go(browser).await?;
        until_told(browser).await?;
        back_to_questions(browser).await?;
        until_chosen(browser, 0, 0).await?;
        holds_both(browser, Some(OTHER)).await
    });
}

#[test]
fn while_it_is_taken_away() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        click_while(browser, "#lock-off", &later).await?;
        browser.until_there("form .error").await?;
        assert!(!has_plain(&all_stored(browser).await?));
        // It can be tried again at once; what was typed is still there.
        browser.click("#lock-off").await?;
        browser.until_gone("#lock-now").await?;
        back_to_questions(browser).await?;
        holds_both(browser, None).await
    });
}

/// It is written over what was just sealed, by a tab that could not hear of that yet.
#[test]
fn what_is_written_over_it_is_sealed_as_well() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "start").await?;
        let write = "const text = arguments[0];
            const set = Storage.prototype.setItem;
            const is_sealed = (key, text) => key === 'groundwork.last' && text.includes('locked');
            Storage.prototype.setItem = function (key, sealed) {
                set.call(this, key, sealed);
                if (!is_sealed(key, sealed)) return;
                Storage.prototype.setItem = set;
                for (const name of ['groundwork', 'groundwork.last']) this.setItem(name, text);
            };";
        browser.script_with::<()>(write, vec![json!(more())]).await?;
        set_passphrase(browser, PASSPHRASE).await?;
        assert!(!has_plain(&all_stored(browser).await?));
        lock(browser).await?;
        to_questions(browser, PASSPHRASE).await?;
        until_chosen(browser, 2, 1).await
    });
}

/// The same later: a plain text alone takes no passphrase off.
#[test]
fn what_is_written_plain_beside_an_open_tab_is_sealed() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        let open = browser.tab().await?;
        browser.new_tab().await?;
        browser.go_to(&format!("{}how.html", browser.address())).await?;
        browser.store("groundwork", &more()).await?;
        browser.until("it is sealed", "localStorage.getItem('groundwork').includes('locked')").await?;
        browser.turn_to(&open).await?;
        lock(browser).await?;
        to_questions(browser, PASSPHRASE).await?;
        until_chosen(browser, 2, 1).await
    });
}

/// What such a tab stores: one more answer, without a passphrase.
fn more() -> String {
    let hurt = Person::named("hurt");
    hurt.clone().but(|answers| answers.set_item(Item::ALL[2], given(1))).record_after(&hurt)
}

/// It was turned off elsewhere, and this tab has sealed once more before it could hear of that.
#[test]
fn what_is_sealed_over_it_is_plain_again() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        let open = browser.tab().await?;
        browser.new_tab().await?;
        browser.go_to(&format!("{}how.html", browser.address())).await?;
        browser.script::<()>(OFF).await?;
        browser.until("it is plain", "localStorage.getItem('groundwork').includes('answers')").await?;
        browser.turn_to(&open).await?;
        browser.until_gone("#lock-now").await
    });
}

/// Somebody has written by hand that the lock is off, while nobody had it open.
#[test]
fn what_is_opened_stays_locked() {
    Setup::new().run(async |browser| {
        arrived_with_lock(browser).await?;
        browser.click("#lock-here").await?;
        until_locked(browser).await?;
        browser.script::<()>(OFF).await?;
        to_questions(browser, PASSPHRASE).await?;
        let before = browser.stored("groundwork").await?;
        answer(browser, 0, 0).await?;
        browser.until_stored_anew(before.as_deref()).await?;
        assert!(!has_plain(&all_stored(browser).await?));
        assert!(browser.shows("#lock-now").await?);
        Ok(())
    });
}

/// What a tab writes that turns the lock off.
const OFF: &str = "const [, salt] = /\"salt\":\"([^\"]*)/.exec(localStorage.getItem('groundwork'));
    localStorage.setItem('groundwork.off', salt);";

/// While a passphrase is changed, another tab writes under the former one over what was just sealed, and this one hears of it: the
/// former one must not be what fits in the end.
#[test]
fn what_is_written_under_the_former_one_is_sealed_under_the_new_one() {
    Setup::new().run(async |browser| {
        let (_, later) = two_texts(browser).await?;
        open_settings(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE), ("new", OTHER), ("again", OTHER)]).await?;
        let write = "const [text] = arguments;
            const set = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, sealed) {
                set.call(this, key, sealed);
                if (key !== 'groundwork.last') return;
                Storage.prototype.setItem = set;
                this.setItem('groundwork', text);
                setTimeout(() => dispatchEvent(new StorageEvent('storage', { key: 'groundwork' })));
            };";
        browser.script_with::<()>(write, vec![json!(later)]).await?;
        browser.click("form .main").await?;
        until_told(browser).await?;
        lock(browser).await?;
        to_questions(browser, OTHER).await?;
        until_chosen(browser, 0, 0).await
    });
}
