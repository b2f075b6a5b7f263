//! The table: a line for each fault.

use super::{By, Fault, clock, cut, gone, killed, loading, refused, schemas, trap, update};

const fn row(name: &'static str, by: By, then: &'static str) -> Fault {
    Fault { name, by, then }
}

pub const TABLE: &[Fault] = &[
    row("storage blocked from the start", By::Alone(refused::blocked), "notice; in memory, in the copy"),
    row(
        "storage blocked while open",
        By::Given(|b| Box::pin(refused::blocked_while_open(b))),
        "notice; in memory, in the copy",
    ),
    row(
        "full at the n-th write",
        By::Given(|b| Box::pin(refused::full(b))),
        "notice; in the copy, stored on retry",
    ),
    row(
        "half of a text is taken",
        By::Given(|b| Box::pin(refused::half(b))),
        "notice; in the copy, stored with the next",
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
