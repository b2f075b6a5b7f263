//! What an engine can't do in a test, and why. A test asks here before it leaves anything out, and a
//! gap that has gone fails the run, so that the table stays true.

mod probes;

use groundwork_browser_tests::{Browser, Engine, Outcome, Setup};
use std::io::Write as _;

/// What some tests need beyond clicks, keys and scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ability {
    /// Printing to a PDF.
    Print,
    /// Reading what the browser itself noted on the console.
    Console,
    /// A page as narrow as a phone.
    Narrow,
    /// A page from its service worker while its server is stopped.
    Offline,
    /// The same after the driver's refresh.
    OfflineRefresh,
    /// Chromium's own protocol.
    DevTools,
    /// A profile in a folder that the test names.
    Profile,
    /// Back to a page whose host sets it apart from other sites.
    BackToIsolated,
}

impl Ability {
    /// The last one comes last: where it is missing, the browser is lost with it.
    const ALL: [Self; 8] = [
        Self::Print,
        Self::Console,
        Self::Narrow,
        Self::Offline,
        Self::OfflineRefresh,
        Self::DevTools,
        Self::Profile,
        Self::BackToIsolated,
    ];
}

struct Gap {
    engine: Engine,
    lacks: Ability,
    why: &'static str,
}

const GAPS: [Gap; 9] = [
    Gap {
        engine: Engine::Firefox,
        lacks: Ability::Narrow,
        why: "its window is at least 500 pixels wide; the layout of a phone is looked at in chromium",
    },
    Gap {
        engine: Engine::Firefox,
        lacks: Ability::OfflineRefresh,
        why: "the driver's refresh goes past a service worker; the tests let the page reload itself",
    },
    Gap {
        engine: Engine::Firefox,
        lacks: Ability::DevTools,
        why: "no such protocol: blocked files, colours, a slow processor are tried in chromium",
    },
    Gap {
        engine: Engine::Webkit,
        lacks: Ability::Print,
        why: "the driver has no command for it; paper is looked at in chromium and firefox",
    },
    Gap {
        engine: Engine::Webkit,
        lacks: Ability::Console,
        why: "no log; errors, warnings and violations are heard inside the page once it has loaded",
    },
    Gap {
        engine: Engine::Webkit,
        lacks: Ability::Narrow,
        why: "its window is as wide as its toolbar; the layout of a phone is looked at in chromium",
    },
    Gap {
        engine: Engine::Webkit,
        lacks: Ability::DevTools,
        why: "no such protocol: blocked files, colours, a slow processor are tried in chromium",
    },
    Gap {
        engine: Engine::Webkit,
        lacks: Ability::Profile,
        why: "the driver has no word for it, and its profile is gone with it; files are looked at in the others",
    },
    Gap {
        engine: Engine::Webkit,
        lacks: Ability::BackToIsolated,
        why: "the driver loses a page with Cross-Origin-Opener-Policy; the exit is tried without headers",
    },
];

fn gap(engine: Engine, ability: Ability) -> Option<&'static Gap> {
    GAPS.iter().find(|gap| gap.engine == engine && gap.lacks == ability)
}

/// Whether a test has to leave out what needs this, because the engine can't. It is said.
pub fn is_left_out(browser: &Browser, ability: Ability) -> Outcome<bool> {
    is_left_out_in(browser.engine(), ability)
}

/// The same before there is a browser.
pub fn is_left_out_in(engine: Engine, ability: Ability) -> Outcome<bool> {
    let Some(gap) = gap(engine, ability) else { return Ok(false) };
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    say(&format!("left out of {test}: {}", gap.text()))?;
    Ok(true)
}

impl Gap {
    fn text(&self) -> String {
        format!("{} lacks {:?}: {}", self.engine, self.lacks, self.why)
    }
}

/// Not by a macro: those are kept back as long as a test is well.
fn say(line: &str) -> Outcome {
    Ok(writeln!(std::io::stderr(), "{line}")?)
}

/// Tries each ability: what is in the table must be missing still, and nothing else may be.
#[test]
fn the_table_is_true() {
    Setup::chosen().run(async |browser| {
        let engine = browser.engine();
        let listed: Vec<_> = GAPS.iter().filter(|gap| gap.engine == engine).map(Gap::text).collect();
        say(&format!("gaps of {engine}: {}", if listed.is_empty() { "none" } else { "" }))?;
        for line in listed {
            say(&format!("  {line}"))?;
        }
        let mut faults = Vec::new();
        for ability in Ability::ALL {
            match (gap(engine, ability), probes::probe(browser, ability).await) {
                (None, Ok(())) | (Some(_), Err(_)) => {}
                (None, Err(error)) => faults.push(format!("{engine} can't do {ability:?}: {error}")),
                (Some(gap), Ok(())) => faults.push(format!("this gap has gone: {}", gap.text())),
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
    });
}
