//! Two tabs of the same browser: what is said in one is not undone by the other.

use crate::delete::delete;
use groundwork::questionnaire::{Item, Level, Reply, SafetyAnswer, SafetyItem};
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, Tab, titles};

/// Somebody who is done, with the same page of questions open in two tabs. Gives both; the second is in front.
pub async fn two_tabs(browser: &Browser) -> Outcome<(Tab, Tab)> {
    browser.arrive(&Person::named("hurt"), "start").await?;
    let first = browser.tab().await?;
    open_questions(browser).await?;
    let second = browser.new_tab().await?;
    browser.visit().await?;
    open_questions(browser).await?;
    Ok((first, second))
}

/// The page of the block "trust", opened from the check.
async fn open_questions(browser: &Browser) -> Outcome {
    browser.until_on("start").await?;
    browser.follow("main .actions .link", "check").await?;
    // Three about the person, one list of breaches, six on safety: then the first of this block.
    browser.click_nth(".check .change button", 10).await?;
    browser.until_on("change-3").await
}

/// Answers one of its questions, counted from 0, with a level.
pub async fn answer(browser: &Browser, question: usize, level: u8) -> Outcome {
    browser.click(&control(question, level)).await
}

fn control(question: usize, level: u8) -> String {
    format!("fieldset:nth-of-type({}) label:nth-of-type({}) input", question + 1, level + 1)
}

pub async fn until_chosen(browser: &Browser, question: usize, level: u8) -> Outcome {
    let what = format!("question {question} says {level}");
    browser.until(&what, &format!("document.querySelector('{}').checked", control(question, level))).await
}

#[test]
fn both_tabs_hold_what_either_was_told() {
    Setup::new().run(async |browser| {
        let (first, second) = two_tabs(browser).await?;
        for (round, level) in [4, 0, 3].into_iter().enumerate() {
            answer(browser, 0, level).await?;
            browser.turn_to(&first).await?;
            // Without a reload, and before anything is done here.
            until_chosen(browser, 0, level).await?;
            answer(browser, 1, 4 - level).await?;
            browser.turn_to(&second).await?;
            until_chosen(browser, 1, 4 - level).await?;
            until_chosen(browser, 0, level).await?;
            let record = browser.record().await?.ok_or("nothing is kept")?;
            let expected = Person::named("hurt").but(|answers| {
                answers.set_item(Item::ALL[0], given(level));
                answers.set_item(Item::ALL[1], given(4 - level));
            });
            assert_eq!(record, expected.record(), "round {round}");
        }
        Ok(())
    });
}

pub fn given(level: u8) -> Reply<Level> {
    Reply::Given(Level::ALL[usize::from(level)])
}

/// A tab that was frozen hears of nothing. It reads before it writes.
#[test]
fn a_tab_that_heard_nothing_undoes_nothing() {
    Setup::new().run(async |browser| {
        two_tabs(browser).await?;
        let hurt = Person::named("hurt");
        let other = hurt.clone().but(|answers| answers.set_item(Item::ALL[2], given(1)));
        browser.store("groundwork", &other.record_after(&hurt)).await?;
        answer(browser, 0, 0).await?;
        let both = other.but(|answers| answers.set_item(Item::ALL[0], given(0)));
        assert_eq!(browser.record().await?, Some(both.record()));
        until_chosen(browser, 2, 1).await
    });
}

/// What was stored meanwhile is later by its clock, and says what stood here before: the click is taken back at once.
#[test]
fn a_click_that_is_taken_back_at_once_is_not_shown() {
    Setup::new().run(async |browser| {
        two_tabs(browser).await?;
        answer(browser, 0, 4).await?;
        let other = Person::named("hurt").but(|answers| answers.set_item(Item::ALL[0], given(4)));
        let click = "const now = Date.now; Date.now = () => now.call(Date) - 60_000;
            localStorage.groundwork = arguments[0];
            document.querySelector(arguments[1]).click();";
        let stored = other.record_after(&Person::nobody());
        browser.script_with::<()>(click, vec![stored.into(), control(0, 0).into()]).await?;
        until_chosen(browser, 0, 4).await
    });
}

#[test]
fn what_one_tab_deletes_the_other_drops() {
    Setup::new().run(async |browser| {
        let (first, _) = two_tabs(browser).await?;
        delete(browser).await?;
        browser.turn_to(&first).await?;
        browser.until_on("start").await?;
        browser.until("it begins anew", "document.querySelectorAll('.foot nav button').length === 2").await?;
        assert_eq!(browser.script::<u32>("return localStorage.length;").await?, 0);
        browser.back().await?;
        browser.until("no answer is left", "!document.querySelector(':checked')").await
    });
}

/// What another tab has deleted may still be in sight of this one for a moment: it must not take it up again.
#[test]
fn what_was_deleted_is_not_taken_up_again() {
    Setup::new().run(async |browser| {
        two_tabs(browser).await?;
        let before = browser.stored("groundwork").await?.ok_or("nothing is stored")?;
        delete(browser).await?;
        let again = "localStorage.groundwork = arguments[0];
            dispatchEvent(new StorageEvent('storage', { key: 'groundwork' }));";
        browser.script_with::<()>(again, vec![before.into()]).await?;
        // What it takes up is shown in the next frame.
        let frame = "const [done] = arguments; requestAnimationFrame(() => setTimeout(done));";
        browser.script_later::<()>(frame, Vec::new()).await?;
        assert_eq!(browser.count(".foot nav button").await?, 2, "it goes on with what was deleted");
        Ok(())
    });
}

/// Also one that stopped keeping, and has the answers in memory alone.
#[test]
fn a_delete_reaches_a_tab_that_keeps_nothing() {
    Setup::new().run(async |browser| {
        let (first, second) = two_tabs(browser).await?;
        browser.click(".foot button.link:last-of-type").await?;
        browser.click("#stop").await?;
        browser.until("nothing is kept", "localStorage.length === 0").await?;
        browser.turn_to(&first).await?;
        browser.until_there(".keeping .notice").await?;
        delete(browser).await?;
        browser.turn_to(&second).await?;
        browser.until_on("start").await?;
        browser.until("it begins anew", "document.querySelectorAll('.foot nav button').length === 2").await
    });
}

/// A plan that is in sight follows the safety check.
#[test]
fn a_plan_in_sight_is_the_one_that_fits() {
    Setup::new().run(async |browser| {
        browser.arrive(&Person::named("hurt"), "plan").await?;
        let first = browser.tab().await?;
        let hurt = Person::named("hurt");
        let flagged = hurt.clone().but(|a| a.set_safety(SafetyItem::Afraid, Some(SafetyAnswer::Yes)));
        browser.new_tab().await?;
        browser.visit().await?;
        browser.store("groundwork", &flagged.record_after(&hurt)).await?;
        browser.turn_to(&first).await?;
        let titles = titles(&flagged.sheet().first);
        let count = format!("document.querySelectorAll('.steps .step').length === {}", titles.len());
        browser.until("the steps are others", &count).await?;
        assert_eq!(browser.texts(".steps .step h3").await?, titles);
        Ok(())
    });
}
