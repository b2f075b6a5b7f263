//! The table: a line for each fault.

use super::{By, Fault, clock, cut, gone, killed, loading, refused, schemas, trap};

const fn row(name: &'static str, by: By, then: &'static str) -> Fault {
    Fault { name, by, then }
}

macro_rules! given {
    ($bring:path) => {
        By::Given(|browser, tally| Box::pin($bring(browser, tally)))
    };
}

pub const TABLE: &[Fault] = &[
    row(
        "storage blocked from the start",
        By::Elsewhere("chromium/refused.rs"),
        "notice; in memory, in the copy",
    ),
    row("storage blocked while open", given!(refused::blocked_while_open), "notice; in memory, in the copy"),
    row("full at the n-th write", given!(refused::full), "notice; in the copy, stored on retry"),
    row("half of a text is taken", given!(refused::half), "notice; in the copy, stored with the next"),
    row("cleared while open", given!(gone::cleared), "notice; in the copy, stored when asked"),
    row("cut, with a last copy", given!(cut::with_last), "notice; the last copy opens, the bytes aside"),
    row("cut, and nothing else", given!(cut::alone), "notice; the bytes where they were"),
    row("cut, no room to put it aside", given!(cut::without_room), "notice; the bytes where they were"),
    row("cut while open", given!(cut::while_open), "notice; the bytes as they are, in memory, in the copy"),
    row("a bit flipped at random", given!(cut::flipped), "notice; the last copy opens, the bytes aside"),
    row("newer schema", given!(schemas::newer), "notice; nothing is written"),
    row("newer schema while open", given!(schemas::newer_while_open), "notice; in memory, in the copy"),
    row("this schema, from files", given!(schemas::frozen), "nothing; not a byte is written"),
    row("each older schema", given!(schemas::older), "nothing; it opens, and is written anew"),
    row("browser killed between two calls", given!(killed::between), "nothing; what was before or was to be"),
    row("wrong clock: 1970, 2100", given!(clock::wrong), "nothing; answers as they were given"),
    row("clock going back, two tabs", given!(clock::going_back), "the later answer, in both"),
    row("wasm that is not there", given!(loading::no_wasm), "static notice; record untouched"),
    row("wasm that is cut", By::Alone(loading::cut_wasm), "static notice; record untouched"),
    row("words that are not there", given!(loading::no_words), "static notice; record untouched"),
    row("words of another build", By::Alone(loading::other_words), "static notice; record untouched"),
    row("a call to the browser throws", given!(trap::throws), "static notice; record untouched"),
    row("a trap inside the wasm", given!(trap::traps), "static notice; record untouched"),
    row("an update in the middle", By::Elsewhere("chromium/update/"), "notice; the answers go on"),
    // No browser is needed for what is decided by the merge alone.
    row(
        "two tabs interleaved at random",
        By::Elsewhere("tests/host/record/{tabs,merge}.rs"),
        "the later answer to each question",
    ),
];
