//! What stands in the browser's own files afterwards. It writes its session there as it goes, to bring it back after a
//! crash: with the entries of the history, and with the state of every field that doesn't tell it not to.

use crate::gaps::{Ability, is_left_out_in};
use groundwork::questionnaire::Page;
use groundwork_browser_tests::keys::ENTER;
use groundwork_browser_tests::{
    Browser, Engine, Journey, Keeping, Outcome, Person, Profile, Setup, delete_all, fill, lock,
    set_passphrase,
};

/// Firefox takes minutes to write its sessions: there it is done where `GROUNDWORK_ROUNDS` asks for what takes long.
fn is_left_out() -> bool {
    let is_slow = Engine::chosen() == Engine::Firefox && std::env::var_os("GROUNDWORK_ROUNDS").is_none();
    is_slow || is_left_out_in(Engine::chosen(), Ability::Profile).expect("to say so")
}

/// Words of a person's own; no part of them comes twice, so that no packing takes them apart.
const OWN: [&str; 2] = ["jkqvzx", "wfyqgh"];
const PASSPHRASE: &str = "one more evening";

/// Somebody with a yes in the safety check.
fn person() -> Person {
    Person::named("flag")
}

async fn writes(browser: &Browser, id: &str, text: &str) -> Outcome {
    browser.click(&format!("#{id}")).await?;
    browser.press(text).await
}

/// With the plan open: begins a step and a note, and goes to the page about safety. Then it waits until the session file
/// has that, and with it all that was done before.
async fn writes_their_own(browser: &Browser, profile: &Profile) -> Outcome {
    browser.until_there("#own-new").await?;
    browser.click("details.note summary").await?;
    let note: String = browser.script("return document.querySelector('details.note textarea').id;").await?;
    writes(browser, &note, OWN[0]).await?;
    writes(browser, "own-new", OWN[1]).await?;
    browser.follow("main .notice .link", "own-page").await?;
    let name: String = browser.script("return history.state;").await?;
    let written = || (!profile.sessions_holding(&name).is_empty()).then_some(());
    // Firefox takes up to 15 seconds, and so long a test waits for anything.
    let what = "the session is written";
    if browser.until_some(what, written).await.is_ok() {
        Ok(())
    } else {
        browser.until_some(what, written).await
    }
}

/// A whole visit, with what comes before the first page and after the last, and a look at the files that it leaves.
fn visit(
    keeping: Keeping,
    before: impl AsyncFnOnce(&Browser) -> Outcome,
    after: impl AsyncFnOnce(&Browser, &Profile) -> Outcome,
) -> Option<Profile> {
    if is_left_out() {
        return None;
    }
    let profile = Profile::make();
    Setup::chosen().profile(&profile).run(async |browser| {
        let journey = Journey::of(browser, person());
        journey.begins(keeping).await?;
        before(browser).await?;
        journey.answers_everything().await?;
        journey.reads_the_result().await?;
        journey.sees_the_plan().await?;
        writes_their_own(browser, &profile).await?;
        after(browser, &profile).await
    });
    Some(profile)
}

/// No answer, no own word and no screen in the files of its session.
fn the_session_is_silent(profile: &Profile) {
    let answers = Page::ALL.into_iter().flat_map(|page| person().picks(page));
    let screens = ["page-3", "page-9", "own-page"].map(str::to_owned);
    let kinds = ["radio", "checkbox", "textarea"].map(str::to_owned);
    for text in answers.chain(screens).chain(kinds).chain(OWN.map(str::to_owned)) {
        let found = profile.sessions_holding(&text);
        assert!(found.is_empty(), "{text} stands in {found:?}");
    }
}

/// Nor an own word in any file.
fn all_is_silent(profile: &Profile) {
    the_session_is_silent(profile);
    for word in OWN {
        let found = profile.holding(word);
        assert!(found.is_empty(), "{word} stands in {found:?}");
    }
}

/// The look itself.
#[test]
fn what_is_kept_is_found() {
    if is_left_out() {
        return;
    }
    let profile = Profile::make();
    Setup::chosen().profile(&profile).run(async |browser| {
        browser.arrive(&person(), "plan").await?;
        browser.until_there("#own-new").await?;
        writes(browser, "own-new", OWN[1]).await?;
        browser.press(ENTER).await?;
        browser.until("it is stored", &format!("localStorage.groundwork.includes('{}')", OWN[1])).await
    });
    assert!(!profile.holding(OWN[1]).is_empty(), "what is kept is found in no file");
}

#[test]
fn nothing_is_left_of_who_keeps_nothing() {
    let ends = async |browser: &Browser, profile: &Profile| {
        all_is_silent(profile); // as it would be after a crash now
        browser.script::<()>("document.getElementById('exit').href = 'about:blank';").await?;
        browser.click("#exit").await?;
        browser.until("it has left", "location.href === 'about:blank'").await?;
        profile.kill();
        Ok(())
    };
    if let Some(profile) = visit(Keeping::Nothing, async |_| Ok(()), ends) {
        all_is_silent(&profile);
    }
}

/// What was stored before may lie in the files of storage until the browser tidies them: the threat model says so.
#[test]
fn the_session_is_silent_after_a_deletion() {
    let deletes = async |browser: &Browser, profile: &Profile| {
        the_session_is_silent(profile);
        delete_all(browser).await
    };
    if let Some(profile) = visit(Keeping::OnThisDevice, async |_| Ok(()), deletes) {
        the_session_is_silent(&profile);
    }
}

#[test]
fn nothing_is_readable_behind_the_lock() {
    let set = async |browser: &Browser| {
        browser.click("#role-0").await?;
        set_passphrase(browser, PASSPHRASE).await?;
        browser.back().await?;
        browser.until_moved_to("data").await?;
        browser.back().await?;
        browser.until_moved_to("page-0").await
    };
    let locks = async |browser: &Browser, profile: &Profile| {
        lock(browser).await?;
        fill(browser, &[("passphrase", PASSPHRASE)]).await?;
        profile.kill();
        Ok(())
    };
    if let Some(profile) = visit(Keeping::OnThisDevice, set, locks) {
        all_is_silent(&profile);
        assert!(profile.holding(PASSPHRASE).is_empty(), "the passphrase stands in a file");
    }
}
