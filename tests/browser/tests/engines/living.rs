//! A plan to live with: what is set aside stays so, and the plan follows what is said.

use groundwork::words::SheetStep;
use groundwork_browser_tests::keys::ENTER;
use groundwork_browser_tests::{Browser, Outcome, Person, Setup, titles};

const HURT: &str = "hurt";

async fn on_the_plan(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named(HURT), "plan").await?;
    browser.until_there("#own").await
}

/// The ids of the steps on the page, by their headings.
async fn steps(browser: &Browser) -> Outcome<Vec<String>> {
    let ids = "return [...document.querySelectorAll('.step > h3')].map(({ id }) => id.replace('step-', ''));";
    browser.script(ids).await
}

fn first() -> Vec<&'static str> {
    Person::named(HURT).sheet().first.iter().map(|step| step.action.id).collect()
}

/// The steps that need the partner, with one of the first in front.
fn with_partner() -> Vec<SheetStep> {
    let sheet = Person::named(HURT).sheet();
    let all = [sheet.first, sheet.later, sheet.more].into_iter().flatten();
    all.filter(|step| !step.action.tags.is_empty()).collect()
}

/// Sets a step aside, for one of the reasons that are offered.
async fn set_aside(browser: &Browser, id: &str, why: usize) -> Outcome {
    browser.click(&format!("details.aside:has(#aside-{id}-{why}) summary")).await?;
    browser.click(&format!("#aside-{id}-{why}")).await?;
    browser.until_there("#set-aside").await
}

async fn reloaded(browser: &Browser) -> Outcome {
    browser.reload_on("plan").await?;
    browser.until_there("#own").await
}

/// From the check: the first of the safety questions becomes a yes.
async fn afraid_after_all(browser: &Browser) -> Outcome {
    browser.click(".check summary").await?;
    browser.click_nth(".check .change button", 4).await?;
    browser.until_on("change-2").await?;
    browser.click("#s0-0").await?;
    browser.follow("#next", "check").await
}

#[test]
fn the_next_moves_up_and_what_was_set_aside_comes_back() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        let before = steps(browser).await?;
        assert_eq!(before, first());
        set_aside(browser, &before[0], 0).await?;
        browser.until_focus_on("aside-told").await?;
        let after = steps(browser).await?;
        assert_eq!(after.len(), before.len());
        assert!(!after.contains(&before[0]));
        // The others are as they were; what came is at their end, or in front if it is one for today.
        let (stayed, came): (Vec<_>, Vec<_>) = after.iter().partition(|id| before.contains(id));
        assert_eq!(stayed, before[1..].iter().collect::<Vec<_>>());
        assert_eq!(came.len(), 1);
        // With its reason.
        let reasons = browser.texts(".step .because").await?;
        assert_eq!(reasons.iter().filter(|reason| !reason.is_empty()).count(), after.len());
        reloaded(browser).await?;
        assert_eq!(steps(browser).await?, after);
        browser.click(&format!("#back-{}", before[0])).await?;
        browser.until_gone("#set-aside").await?;
        assert_eq!(steps(browser).await?, before);
        Ok(())
    });
}

#[test]
fn what_does_not_feel_safe_takes_its_kind_along() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        let with_partner = with_partner();
        assert!(with_partner.len() > 1);
        set_aside(browser, with_partner[0].action.id, 2).await?;
        browser.click("#later-toggle").await?;
        browser.click("#more-toggle").await?;
        let seen = browser.texts(".step h3, .step .name").await?;
        assert!(titles(&with_partner).iter().all(|title| !seen.contains(title)), "{seen:?}");
        // Help, and the page for the person alone.
        assert_eq!(browser.count("#aside-told .link").await?, 2);
        browser.follow("#aside-told .link", "help").await
    });
}

#[test]
fn a_plan_that_changes_says_so() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        let one = first()[0];
        browser.click(&format!("#done-{one}")).await?;
        // One with the partner was set aside before, with a note.
        let barred = with_partner();
        let noted = barred[0].action.id;
        browser.click(&format!("details.note:has(#note-{noted}) summary")).await?;
        browser.click(&format!("#note-{noted}")).await?;
        browser.press("my words").await?;
        set_aside(browser, noted, 0).await?;
        browser.follow("main > div .actions .link:last-child", "check").await?;
        afraid_after_all(browser).await?;
        browser.follow(".foot nav .link", "plan").await?;
        browser.until_there("#changed").await?;
        // Nothing names a step that needs the partner now; what the person wrote stays within reach.
        for toggle in ["#later-toggle", "#more-toggle"] {
            if browser.shows(toggle).await? {
                browser.click(toggle).await?;
            }
        }
        let all: String = browser.script("return document.querySelector('main').textContent;").await?;
        for title in titles(&barred) {
            assert!(!all.contains(&title), "{title} is named to somebody who is not safe");
        }
        assert_eq!(browser.count(&format!("#back-{noted}")).await?, 0);
        assert!(all.contains("my words"));
        let record = browser.record().await?.unwrap_or_default();
        assert!(record.contains(&format!("\"{one}\":{{\"done\":true}}")), "a tick is lost: {record}");
        Ok(())
    });
}

/// Also where the plan was seen the last time, and an answer is changed before it is looked at again.
#[test]
fn who_comes_back_and_changes_an_answer_sees_what_changed() {
    Setup::chosen().run(async |browser| {
        browser.arrive(&Person::named(HURT), "check").await?;
        afraid_after_all(browser).await?;
        // By the result, from where the plan is got ready ahead.
        browser.follow("main .actions .main", "result").await?;
        let idle = "const [done] = arguments; (window.requestIdleCallback ?? setTimeout)(() => done());";
        browser.script_later::<()>(idle, Vec::new()).await?;
        browser.follow("main .actions .main", "plan").await?;
        browser.until_there("#changed").await?;
        reloaded(browser).await?;
        assert!(!browser.shows("#changed").await?, "it was seen");
        Ok(())
    });
}

/// One slip is not final.
#[test]
fn an_own_step_that_was_removed_comes_back() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        browser.click("#own-new").await?;
        browser.press("a walk").await?;
        browser.press(ENTER).await?;
        browser.click("#own li input").await?;
        browser.click("#own li .link").await?;
        browser.until_there("#own-back").await?;
        assert_eq!(browser.count("#own li input").await?, 0);
        browser.click("#own-back").await?;
        browser.until_gone("#own-back").await?;
        reloaded(browser).await?;
        assert_eq!(browser.texts("#own li .theirs").await?, ["a walk"]);
        assert_eq!(browser.count("#own li input:checked").await?, 1);
        Ok(())
    });
}
