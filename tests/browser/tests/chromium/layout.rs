//! Narrow windows and large text: nothing runs out of the page, nothing is too small to hit, and
//! the header never hides what has the focus.

use groundwork_browser_tests::{Setup, Stop};

/// The least height of anything to tap, in CSS pixels.
const TARGET: u32 = 44;

fn each(setup: Setup) {
    setup.run(async |browser| {
        let mut faults = Vec::new();
        for stop in Stop::all() {
            stop.reach(browser).await?;
            // The page stays still under a finger until the task after it: the focus that follows is none of it.
            browser.script_later::<()>("setTimeout(arguments[0]);", Vec::new()).await?;
            let found: Vec<String> =
                browser.script_with(include_str!("scripts/layout.js"), vec![TARGET.into()]).await?;
            faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", stop.name())));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
    });
}

#[test]
fn on_a_narrow_phone() {
    each(Setup::new().width(320));
}

/// Text of twice the size, as the browser's settings make it; the window is as wide as 320 then.
#[test]
fn with_large_text() {
    each(Setup::new().width(640).text_size(32));
}

#[test]
fn on_a_wide_screen() {
    each(Setup::new().width(1280));
}

/// A page with these faults is found to have them.
#[test]
fn faults_are_found() {
    Setup::new().width(320).run(async |browser| {
        browser.without_policy().await?;
        browser.visit().await?;
        let spoil = "const main = document.querySelector('main');
            main.insertAdjacentHTML('beforeend', '<div style=\"width: 500px\">too wide</div>');
            main.insertAdjacentHTML('beforeend', '<button style=\"height: 20px\">too small</button>');
            main.insertAdjacentHTML('beforeend', '<style>* { scroll-margin: 0 !important }</style>');
            window.addEventListener('focusin', (event) => event.stopImmediatePropagation(), true);
            document.querySelector('.exit').style.position = 'absolute';
            document.querySelector('.exit').style.top = '-99px';";
        browser.script::<()>(spoil).await?;
        let faults: Vec<String> =
            browser.script_with(include_str!("scripts/layout.js"), vec![TARGET.into()]).await?;
        let faults = faults.join("\n");
        for fault in ["wider than the window", "px high", "is covered", "exit is out of sight"] {
            assert!(faults.contains(fault), "{fault:?} is not in {faults}");
        }
        Ok(())
    });
}
