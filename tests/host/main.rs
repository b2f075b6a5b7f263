//! The host suite: the engine and the words, tested from outside through the public API.
//!
//! `contract` and `oracle` say once more, in their own words, what the engine's contract says;
//! they share no code with the engine, so that a slip there can't hide here. `person` holds
//! answers as plain ids and numbers, `outcome` what the engine makes of them.

mod contract;
mod oracle;
mod outcome;
mod people;
mod person;
mod random;

mod architecture;
mod border;
mod by_hand;
mod evidence;
mod gate;
mod json;
mod living;
mod manifest;
mod properties;
mod record;
mod schema;
mod scores;
mod snapshots;
mod words;
