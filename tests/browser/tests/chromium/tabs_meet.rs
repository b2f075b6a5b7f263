//! Two tabs of which one could not save, or lost what it had saved: nothing that either holds vanishes.

use crate::tabs::{answer, given, two_tabs, until_chosen};
use groundwork::questionnaire::Item;
use groundwork::record::{Record, Stored};
use groundwork_browser_tests::{Browser, FULL, Outcome, Person, ROOM, Setup, show};

/// Also where saving has failed, and whichever way it is tried again: first what another tab stored is read.
#[test]
fn to_save_again_undoes_nothing() {
    for again in [".keeping .notice .link", "#load-update"] {
        Setup::new().run(async |browser| {
            let (first, second) = two_tabs(browser).await?;
            browser.script::<()>(FULL).await?;
            answer(browser, 0, 0).await?;
            browser.until_there(".keeping .notice").await?;
            // What the other tab says comes while saving fails ...
            browser.turn_to(&first).await?;
            answer(browser, 1, 4).await?;
            let one = Person::named("hurt").but(|answers| answers.set_item(Item::ALL[1], given(4)));
            assert_eq!(browser.record().await?, Some(one.record()));
            browser.turn_to(&second).await?;
            until_chosen(browser, 1, 4).await?;
            until_chosen(browser, 0, 0).await?;
            assert!(browser.shows(".keeping .notice").await?);
            // ... and what no event told of.
            let two = one.clone().but(|answers| answers.set_item(Item::ALL[2], given(1)));
            let at_once = format!(
                "{ROOM} localStorage.groundwork = arguments[0];
                document.querySelector(arguments[1]).click();"
            );
            browser.script_with::<()>(&at_once, vec![two.record_after(&one).into(), again.into()]).await?;
            browser.until_gone(".keeping .notice").await?;
            let all = two.but(|answers| answers.set_item(Item::ALL[0], given(0)));
            assert_eq!(browser.record().await?, Some(all.record()), "{again}");
            browser.turn_to(&first).await?;
            until_chosen(browser, 0, 0).await?;
            until_chosen(browser, 2, 1).await
        });
    }
}

/// The browser cleared storage under both, and one saves again: the other joins, with what it was told since.
#[test]
fn what_is_saved_again_takes_in_the_other_tab() {
    Setup::new().run(async |browser| {
        let (first, second) = two_tabs(browser).await?;
        browser.script::<()>("localStorage.clear();").await?;
        answer(browser, 0, 0).await?;
        answer(browser, 1, 0).await?;
        browser.turn_to(&first).await?;
        browser.until_there(".keeping .notice").await?;
        answer(browser, 1, 4).await?;
        browser.click(".keeping .notice .link").await?;
        until_chosen(browser, 0, 0).await?;
        until_chosen(browser, 1, 4).await?;
        browser.turn_to(&second).await?;
        until_chosen(browser, 1, 4).await?;
        let both = Person::named("hurt").but(|answers| {
            answers.set_item(Item::ALL[0], given(0));
            answers.set_item(Item::ALL[1], given(4));
        });
        assert_eq!(browser.record().await?, Some(both.record()));
        Ok(())
    });
}

/// Deleted elsewhere, and begun anew there: what was deleted doesn't come back. What this tab alone was told
/// since goes with it.
#[test]
fn what_was_deleted_does_not_come_back() {
    Setup::new().run(async |browser| {
        let (first, _) = two_tabs(browser).await?;
        let anew = Person::nobody().but(|answers| answers.set_item(Item::ALL[1], given(4)));
        browser.store("groundwork", &anew.record_anew()).await?;
        browser.turn_to(&first).await?;
        until_chosen(browser, 1, 4).await?;
        assert_eq!(browser.script::<u32>("return document.querySelectorAll(':checked').length;").await?, 1);
        assert_eq!(browser.record().await?, Some(anew.record()));

        browser.script::<()>("localStorage.clear();").await?;
        answer(browser, 0, 0).await?;
        browser.until_there(".keeping .notice").await?;
        let later = Person::nobody().but(|answers| answers.set_item(Item::ALL[2], given(3)));
        browser.store("groundwork", &later.record_anew()).await?;
        answer(browser, 3, 2).await?;
        browser.until_gone(".keeping .notice").await?;
        let all = later.but(|answers| {
            answers.set_item(Item::ALL[0], given(0));
            answers.set_item(Item::ALL[3], given(2));
        });
        assert_eq!(browser.record().await?, Some(all.record()));
        Ok(())
    });
}

/// Opens the note of a step, with the caret at its end, and types.
async fn add_to_note(browser: &Browser, id: &str, text: &str) -> Outcome {
    let to_end = "const field = document.getElementById(arguments[0]);
        field.closest('details').open = true;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);";
    browser.script_with::<()>(to_end, vec![id.into()]).await?;
    browser.press(text).await
}

#[test]
fn a_note_is_gone_on_with_in_another_tab() {
    Setup::new().run(async |browser| {
        let hurt = Person::named("hurt");
        let id = format!("note-{}", hurt.sheet().first[0].action.id);
        browser.arrive(&hurt, "plan").await?;
        browser.until_there("#own").await?;
        let first = browser.tab().await?;
        browser.new_tab().await?;
        browser.visit().await?;
        show(browser, "plan").await?;
        browser.until_there("#own").await?;
        add_to_note(browser, &id, "At breakfast").await?;
        browser.until("it is stored", "localStorage.groundwork.includes('At breakfast')").await?;
        browser.turn_to(&first).await?;
        let value = format!("document.getElementById('{id}').value");
        browser.until("it is here as well", &format!("{value} === 'At breakfast'")).await?;
        // In the middle: what is typed stays where the caret is.
        add_to_note(browser, &id, ", slly").await?;
        let middle = format!("{{ const f = document.getElementById('{id}'); f.setSelectionRange(16, 16); }}");
        browser.script::<()>(&middle).await?;
        browser.press("o").await?;
        browser.press("w").await?;
        let note = "At breakfast, slowly";
        assert_eq!(browser.script::<String>(&format!("return {value};")).await?, note);
        browser.until("both are stored", &format!("localStorage.groundwork.includes('{note}')")).await
    });
}

/// "Keep nothing" is a word on what this tab holds. What another began to keep it has never seen.
#[test]
fn to_keep_nothing_takes_nothing_from_another_tab() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        browser.follow("#begin", "privacy").await?;
        let other = Person::named("hurt");
        browser.store("groundwork", &other.record()).await?;
        browser.follow("#keep-nothing", "page-0").await?;
        assert_eq!(browser.record().await?, Some(other.record()));
        // And this one writes nothing.
        browser.click("#role-1").await?;
        browser.follow(".foot nav button:last-of-type", "data").await?;
        browser.until_there("#start-keeping").await?;
        assert_eq!(browser.record().await?, Some(other.record()));
        Ok(())
    });
}

/// A tab finds what was begun anew before it is told of the deletion that went before. That is of the former record.
#[test]
fn a_deletion_that_is_heard_late_deletes_nothing_new() {
    Setup::new().run(async |browser| {
        two_tabs(browser).await?;
        let other = Person::named("hurt").but(|answers| answers.set_item(Item::ALL[2], given(1)));
        let begun = Stored {
            revision: 0,
            begun: 5,
            record: Record::from_text(&other.record_anew()).expect("a record"),
        };
        browser.store("groundwork", &begun.to_text()).await?;
        browser.script::<()>("document.dispatchEvent(new Event('visibilitychange'));").await?;
        until_chosen(browser, 2, 1).await?;
        browser.script::<()>("new BroadcastChannel('groundwork.tabs').postMessage(2);").await?;
        answer(browser, 0, 0).await?;
        let both = other.but(|answers| answers.set_item(Item::ALL[0], given(0)));
        assert_eq!(browser.record().await?, Some(both.record()));
        Ok(())
    });
}
