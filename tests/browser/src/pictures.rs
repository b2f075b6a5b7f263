//! Draws the README's pictures, each an example person's screen: `pictures FOLDER`. `cargo xtask
//! pictures` runs it.

use groundwork_browser_tests::{Outcome, Person, Setup};
use std::path::Path;
use std::process::ExitCode;
use tokio::runtime;

/// The file, the person, the screen, and what has to be there and comes first in the picture.
const PICTURES: [(&str, &str, &str, &str); 3] = [
    ("plan.png", "hurt", "plan", ".steps"),
    ("check-ins.png", "hurt+26", "check-ins", "header"),
    ("before-and-after.png", "hurt+26", "rounds", "header"),
];
/// A phone.
const SIZE: (u32, u32) = (420, 860);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = &args[..] else {
        eprintln!("usage: pictures FOLDER");
        return ExitCode::from(2);
    };
    let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    match runtime.block_on(draw(Path::new(folder))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn draw(folder: &Path) -> Outcome {
    let browser = Setup::new().open().await?;
    let drawn = async {
        browser.resize(SIZE.0, SIZE.1).await?;
        for (file, person, screen, first) in PICTURES {
            browser.arrive(&Person::named(person), screen).await?;
            let bring =
                format!("document.querySelector('{first}').scrollIntoView({{ behavior: 'instant' }});");
            browser.script::<()>(&bring).await?;
            browser.picture(&folder.join(file)).await.map_err(|error| format!("{file}: {error}"))?;
        }
        Ok(())
    };
    let outcome = drawn.await;
    browser.close().await;
    outcome
}
