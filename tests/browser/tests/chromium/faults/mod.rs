//! The fault matrix: what can go wrong with a record, what the person sees then, and that nothing of what they
//! wrote is lost. One table; each row counts its cases. `-- faults --nocapture` prints it with its figures.
//!
//! "Kept" is one of three things: the record is stored, or what can't be read lies as it was found under
//! `groundwork.damaged` (or where it was), or it is in memory and in the file that "save a copy" gives.

mod clock;
mod cut;
pub mod given;
mod gone;
mod killed;
mod loading;
mod refused;
mod schemas;
mod table;
mod tally;
mod trap;

use futures::future::LocalBoxFuture;
use given::ready;
use groundwork_browser_tests::{Browser, Outcome, Setup};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use table::TABLE;
use tally::Tally;

/// How a fault is brought about.
enum By {
    /// In a browser that rows share, each beginning with what it puts into storage.
    Given(for<'a> fn(&'a Browser, &'a mut Tally) -> LocalBoxFuture<'a, Outcome>),
    /// In a browser of its own.
    Alone(fn(&mut Tally)),
    /// By tests of their own, with their own count of cases.
    Elsewhere(&'static str),
}

struct Fault {
    name: &'static str,
    by: By,
    /// What the person sees, and where what they wrote is.
    then: &'static str,
}

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
                    let mut tally = Tally::default();
                    // A row that can't go on is a failure of its own; the others are looked at all the same.
                    if let Err(error) = bring(browser, &mut tally).await {
                        tally.broken(&error.to_string());
                    }
                    set(done, tally);
                }
            }
            Ok(())
        });
        while let Some((fault, done)) = next(&alone) {
            if let By::Alone(bring) = fault.by {
                let mut tally = Tally::default();
                bring(&mut tally);
                set(done, tally);
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
