//! The lock's scripts, called as the app calls them.

mod elsewhere;
mod idle;
mod locking;
mod passphrase;
mod sealing;
