//! Every text is there: what a screen names and the file of words doesn't hold would be an empty line.

use groundwork_browser_tests::{Browser, Outcome, Person, Setup, first_visit};

const EMPTY: &str = "
    const texts = 'h1, h2, h3, h4, p, li, dt, dd, summary, button, legend, label, th, td, a, strong, blockquote';
    return [...document.querySelectorAll(texts)]
        .filter((element) => !element.ariaHidden && !element.matches('#exit-status, [role=status], [role=alert]') && !element.querySelector('progress, input'))
        .filter((element) => !element.textContent.trim())
        .map((element) => `${element.parentElement.outerHTML.slice(0, 200)}`);";

async fn nothing_is_empty(browser: &Browser, person: &str, screen: &str) -> Outcome {
    let empty: Vec<String> = browser.script(EMPTY).await?;
    assert!(empty.is_empty(), "{person} on {screen}: {empty:#?}");
    Ok(())
}

#[test]
fn no_line_is_empty() {
    Setup::new().run(async |browser| {
        for name in ["hurt", "broke", "flag", "own", "unknown", "light"] {
            let person = Person::named(name);
            for screen in [
                "start", "privacy", "page-0", "page-1", "page-2", "page-9", "check", "result", "plan",
                "own-page", "print", "data", "help",
            ] {
                browser.arrive(&person, screen).await?;
                nothing_is_empty(browser, name, screen).await?;
                if screen == "plan" {
                    browser.click("#later-toggle").await?;
                    nothing_is_empty(browser, name, "plan, unfolded").await?;
                }
            }
        }
        Ok(())
    });
}

/// Somebody new, of whom nothing is kept.
#[test]
fn no_line_of_a_first_visit_is_empty() {
    Setup::new().run(async |browser| {
        first_visit(browser, async |screen| nothing_is_empty(browser, "somebody new", screen).await).await?;
        // And an empty one would be seen.
        browser.script::<()>("document.querySelector('main').append(document.createElement('li'));").await?;
        assert_eq!(browser.script::<Vec<String>>(EMPTY).await?.len(), 1);
        Ok(())
    });
}
