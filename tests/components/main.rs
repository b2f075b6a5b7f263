//! What each screen puts on the page, for the example people, rendered on the host.
//!
//! The snapshots hold elements and attributes, and of each text the first words: enough to see that the right one
//! stands there, while most corrections change none of them.

mod calendar;
mod check_ins;
#[path = "../fixtures/history.rs"]
mod history;
mod markup;
mod paper_edition;
#[path = "../host/people.rs"]
mod people;
mod rounds;
mod screens;
mod summary;
