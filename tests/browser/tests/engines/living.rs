//! A plan to live with: what is ticked, written and set aside stays, and the plan follows; a check-in and a new round.

use groundwork_browser_tests::{Browser, Outcome, Person, Setup, set_passphrase, titles};

const HURT: &str = "hurt";

async fn on_the_plan(browser: &Browser) -> Outcome {
    browser.arrive(&Person::named(HURT), "plan").await?;
    browser.until_there("#own").await
}

/// The ids of the steps on the page, by their headings.
async fn steps(browser: &Browser) -> Outcome<Vec<String>> {
    browser
        .script(
            "return [...document.querySelectorAll('.step > h3')].map(({ id }) => id.replace('step-', ''));",
        )
        .await
}

fn first() -> Vec<&'static str> {
    Person::named(HURT).sheet().first.iter().map(|step| step.action.id).collect()
}

async fn reloaded(browser: &Browser) -> Outcome {
    browser.reload().await?;
    browser.until_on("plan").await?;
    browser.until_there("#own").await
}

async fn is_checked(browser: &Browser, id: &str) -> Outcome<bool> {
    browser.script(&format!("return document.getElementById('{id}').checked;")).await
}

/// From the check: the first of the safety questions becomes a yes.
async fn afraid_after_all(browser: &Browser) -> Outcome {
    browser.click(".check summary").await?;
    browser.click_nth(".check .change button", 4).await?;
    browser.until_on("change-2").await?;
    browser.click("#s0-0").await?;
    browser.click("#next").await?;
    browser.until_moved_to("check").await
}

#[test]
fn ticks_and_notes_stay() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        let (one, two) = (first()[0], first()[1]);
        let moved = browser.texts(".today-move").await?;
        browser.click(&format!("#move-{one}-0")).await?;
        browser
            .until(
                "today goes on",
                &format!("document.querySelector('.today-move').textContent !== '{}'", moved[0]),
            )
            .await?;
        browser.click(&format!("#done-{two}")).await?;
        browser.click(&format!("details.note:has(#note-{one}) summary")).await?;
        browser.click(&format!("#note-{one}")).await?;
        browser.press("At breakfast, \"slowly\"").await?;
        browser.click("#own-new").await?;
        browser.press("Call my sister").await?;
        browser.press("\u{e007}").await?;
        browser.until_there("#own li .tick").await?;
        reloaded(browser).await?;
        assert!(is_checked(browser, &format!("move-{one}-0")).await?);
        assert!(is_checked(browser, &format!("done-{two}")).await?);
        let note: String =
            browser.script(&format!("return document.getElementById('note-{one}').value;")).await?;
        assert_eq!(note, "At breakfast, \"slowly\"");
        assert_eq!(browser.texts("#own li .tick").await?, ["Call my sister"]);
        // Also behind a passphrase.
        set_passphrase(browser, "river stone lamp").await?;
        assert!(!browser.stored("groundwork").await?.unwrap_or_default().contains("sister"));
        Ok(())
    });
}

#[test]
fn the_next_moves_up_and_what_was_set_aside_comes_back() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        let before = steps(browser).await?;
        assert_eq!(before, first());
        browser.click(&format!("details.aside:has(#aside-{}-0) summary", before[0])).await?;
        browser.click(&format!("#aside-{}-0", before[0])).await?;
        browser.until_there("#set-aside").await?;
        assert_eq!(browser.focused().await?, "aside-told");
        let after = steps(browser).await?;
        assert_eq!(after.len(), before.len());
        assert!(!after.contains(&before[0]));
        // The others are as they were; what came is at their end, or in front if it is one for today.
        let (stayed, came): (Vec<_>, Vec<_>) = after.iter().partition(|id| before.contains(id));
        assert_eq!(stayed, before[1..].iter().collect::<Vec<_>>());
        assert_eq!(came.len(), 1);
        // With its reason.
        let reasons: u32 = browser.script("return [...document.querySelectorAll('.step .because')].filter((b) => b.textContent).length;").await?;
        assert_eq!(usize::try_from(reasons)?, after.len());
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
        let sheet = Person::named(HURT).sheet();
        let tagged = sheet.first.iter().find(|step| !step.action.tags.is_empty());
        let id = tagged.ok_or("a first step with the partner")?.action.id;
        browser.click(&format!("details.aside:has(#aside-{id}-2) summary")).await?;
        browser.click(&format!("#aside-{id}-2")).await?;
        browser.until_there("#set-aside").await?;
        browser.click("#later-toggle").await?;
        browser.click("#more-toggle").await?;
        let with_partner = [&sheet.first, &sheet.later, &sheet.more].into_iter().flatten();
        let with_partner: Vec<_> =
            with_partner.filter(|step| !step.action.tags.is_empty()).cloned().collect();
        assert!(with_partner.len() > 1);
        let seen = browser
            .script::<Vec<String>>(
                "return [...document.querySelectorAll('.step h3, .step .name')].map((e) => e.textContent);",
            )
            .await?;
        assert!(titles(&with_partner).iter().all(|title| !seen.contains(title)), "{seen:?}");
        // Help, and the page for the person alone.
        assert_eq!(browser.count("#aside-told .link").await?, 2);
        browser.click("#aside-told .link").await?;
        browser.until_moved_to("help").await
    });
}

#[test]
fn a_plan_that_changes_says_so() {
    Setup::chosen().run(async |browser| {
        on_the_plan(browser).await?;
        let one = first()[0];
        browser.click(&format!("#done-{one}")).await?;
        // One with the partner was set aside before, with a note.
        let sheet = Person::named(HURT).sheet();
        let tagged = sheet.first.iter().find(|step| !step.action.tags.is_empty());
        let with_partner = tagged.ok_or("a first step with the partner")?.action.id;
        browser.click(&format!("details.note:has(#note-{with_partner}) summary")).await?;
        browser.click(&format!("#note-{with_partner}")).await?;
        browser.press("my words").await?;
        browser.click(&format!("details.aside:has(#aside-{with_partner}-0) summary")).await?;
        browser.click(&format!("#aside-{with_partner}-0")).await?;
        browser.until_there("#set-aside").await?;
        browser.click("main > div .actions .link:last-child").await?;
        browser.until_moved_to("check").await?;
        afraid_after_all(browser).await?;
        browser.click(".foot nav .link").await?;
        browser.until_moved_to("plan").await?;
        browser.until_there("#changed").await?;
        // Nothing names a step that needs the partner now; what the person wrote stays within reach.
        for toggle in ["#later-toggle", "#more-toggle"] {
            if browser.shows(toggle).await? {
                browser.click(toggle).await?;
            }
        }
        let all: String = browser.script("return document.querySelector('main').textContent;").await?;
        let barred = [&sheet.first, &sheet.later, &sheet.more].into_iter().flatten();
        let barred: Vec<_> = barred.filter(|step| !step.action.tags.is_empty()).cloned().collect();
        for title in titles(&barred) {
            assert!(!all.contains(&title), "{title} is named to somebody who is not safe");
        }
        assert_eq!(browser.count(&format!("#back-{with_partner}")).await?, 0);
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
        browser.click("main .actions .main").await?;
        browser.until_moved_to("result").await?;
        browser
            .script_later::<()>(
                "const [done] = arguments; (window.requestIdleCallback ?? setTimeout)(() => done());",
                vec![],
            )
            .await?;
        browser.click("main .actions .main").await?;
        browser.until_moved_to("plan").await?;
        browser.until_there("#changed").await?;
        reloaded(browser).await?;
        assert!(!browser.shows("#changed").await?, "it was seen");
        Ok(())
    });
}
