//! The fault matrix: what can go wrong with a record, what the person sees then, and that nothing of what they
//! wrote is lost. One table; each row counts its cases. `-- faults --nocapture` prints it with its figures.
//!
//! "Kept" is one of three things: the record is stored, or what can't be read lies as it was found under
//! `groundwork.damaged` (or where it was), or it is in memory and in the file that "save a copy" gives.

mod clock;
mod cut;
mod given;
mod gone;
mod killed;
mod loading;
mod refused;
mod schemas;
mod tally;
mod trap;
mod update;

use futures::future::LocalBoxFuture;
use given::ready;
use groundwork_browser_tests::{Browser, Outcome, Setup};
use std::error::Error;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tally::Tally;

/// How a fault is brought about.
enum By {
    /// In one browser that these rows share, each beginning with what it puts into storage.
    Given(for<'a> fn(&'a Browser) -> LocalBoxFuture<'a, Outcome<Tally>>),
    /// In a browser of its own.
    Alone(fn() -> Tally),
    /// By a test of another suite, which has its own count of cases.
    Elsewhere(&'static str),
}

struct Fault {
    name: &'static str,
    by: By,
    /// What the person sees, and where what they wrote is.
    then: &'static str,
}

const fn row(name: &'static str, by: By, then: &'static str) -> Fault {
    Fault { name, by, then }
}

const TABLE: &[Fault] = &[
    row("storage blocked from the start", By::Alone(refused::blocked), "notice; in memory, in the copy"),
    row(
        "storage blocked while open",
        By::Given(|b| Box::pin(refused::blocked_while_open(b))),
        "notice; in memory, in the copy",
    ),
    row(
        "full at the n-th write, first visit",
        By::Given(|b| Box::pin(refused::full_at_first(b))),
        "notice; in the copy, stored on retry",
    ),
    row(
        "full at the n-th write, whole app",
        By::Given(|b| Box::pin(refused::full_in_whole(b))),
        "notice; in the copy, stored on retry",
    ),
    row(
        "half of a text is taken, whole app",
        By::Given(|b| Box::pin(refused::half(b))),
        "notice; in the copy, stored with the next",
    ),
    row(
        "half of a text is taken, first visit",
        By::Given(|b| Box::pin(refused::half_at_first(b))),
        "notice; the whole app takes over with it",
    ),
    row(
        "cleared while open",
        By::Given(|b| Box::pin(gone::cleared(b))),
        "notice; in the copy, stored when asked",
    ),
    row(
        "cut at every 64th byte, with a last copy",
        By::Given(|b| Box::pin(cut::with_last(b))),
        "notice; the last copy opens, the bytes aside",
    ),
    row(
        "cut at every 256th byte, and nothing else",
        By::Given(|b| Box::pin(cut::alone(b))),
        "notice; the bytes where they were",
    ),
    row(
        "cut, and no room to put it aside",
        By::Given(|b| Box::pin(cut::without_room(b))),
        "notice; the bytes where they were",
    ),
    row(
        "cut while open, with and without room",
        By::Given(|b| Box::pin(cut::while_open(b))),
        "notice; the bytes as they are, in memory, in the copy",
    ),
    row("last copy cut", By::Given(|b| Box::pin(cut::of_last(b))), "nothing; the record opens"),
    row(
        "a flipped bit in a byte at random",
        By::Given(|b| Box::pin(cut::flipped(b))),
        "notice; the last copy opens, the bytes aside",
    ),
    row("newer schema", By::Given(|b| Box::pin(schemas::newer(b))), "notice; nothing is written"),
    row(
        "newer schema while open",
        By::Given(|b| Box::pin(schemas::newer_while_open(b))),
        "notice; in memory, in the copy",
    ),
    row(
        "each older schema",
        By::Given(|b| Box::pin(schemas::older(b))),
        "nothing; it opens, and is written anew",
    ),
    row("each frozen file of this schema", By::Given(|b| Box::pin(schemas::frozen(b))), "nothing; it opens"),
    row(
        "browser killed between two calls",
        By::Given(|b| Box::pin(killed::between(b))),
        "nothing; what was before or was to be",
    ),
    row(
        "wrong clock: 1970, 2100",
        By::Given(|b| Box::pin(clock::wrong(b))),
        "nothing; answers as they were given",
    ),
    row(
        "clock going back, two tabs",
        By::Given(|b| Box::pin(clock::going_back(b))),
        "the later answer, in both",
    ),
    row(
        "wasm that is not there",
        By::Given(|b| Box::pin(loading::no_wasm(b))),
        "static notice; record untouched",
    ),
    row("wasm that is cut", By::Alone(loading::cut_wasm), "static notice; record untouched"),
    row(
        "words that are not there",
        By::Given(|b| Box::pin(loading::no_words(b))),
        "static notice; record untouched",
    ),
    row("words of another build", By::Alone(loading::other_words), "static notice; record untouched"),
    row(
        "a call to the browser throws",
        By::Given(|b| Box::pin(trap::throws(b))),
        "static notice; record untouched",
    ),
    row("a trap inside the wasm", By::Given(|b| Box::pin(trap::traps(b))), "static notice; record untouched"),
    row("service worker update in the middle", By::Alone(update::in_the_middle), "notice; the answers go on"),
    // No browser is needed for what is decided by the merge alone.
    row(
        "two tabs interleaved at random",
        By::Elsewhere("tests/host/record/{tabs,merge}.rs"),
        "the later answer to each question",
    ),
];

#[test]
fn nothing_is_lost() {
    let (mut all, mut faults) = (Tally::default(), 0);
    println!("{:<42} {:>5} {:>4}  sees; where it is", "fault", "cases", "lost");
    for (fault, tally) in TABLE.iter().zip(tallies()) {
        let (name, then) = (fault.name, fault.then);
        match (tally, &fault.by) {
            (Some(tally), _) => {
                assert!(tally.cases() > 0, "{name}: no case");
                println!("{name:<42} {:>5} {:>4}  {then}", tally.cases(), tally.lost());
                all.add(name, tally);
                faults += 1;
            }
            (None, By::Elsewhere(tests)) => println!("{name:<42} {:>10}  {then}: {tests}", ""),
            (None, _) => panic!("{name} was not brought about"),
        }
    }
    println!("{faults} faults, {} cases, records lost: {}, seed {}", all.cases(), all.lost(), cut::seed());
    all.check();
}

/// What came of each row. Two browsers share them, as many as there may be at a time.
fn tallies() -> Vec<Option<Tally>> {
    let done: Vec<_> = TABLE.iter().map(|_| Mutex::new(None)).collect();
    let (given, alone) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let next = |rows: &AtomicUsize| TABLE.iter().zip(&done).nth(rows.fetch_add(1, Ordering::Relaxed));
    let set = |done: &Mutex<_>, tally| *done.lock().expect("a row") = Some(tally);
    let share = || {
        Setup::new().run(async |browser| {
            ready(browser).await?;
            while let Some((fault, done)) = next(&given) {
                if let By::Given(bring) = fault.by {
                    // A row that can't go on is a failure of its own; the others are looked at all the same.
                    let broken = |error: Box<dyn Error>| Tally::broken(&error.to_string());
                    set(done, bring(browser).await.unwrap_or_else(broken));
                }
            }
            Ok(())
        });
        while let Some((fault, done)) = next(&alone) {
            if let By::Alone(bring) = fault.by {
                set(done, bring());
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(share);
        }
    });
    done.into_iter().map(|done| done.into_inner().expect("a row")).collect()
}
