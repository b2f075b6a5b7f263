//! What the browser tests stand on: a server, a driver, a browser with a fresh profile for each
//! test, and the example people who walk through the app.
//!
//! [`Setup`] opens a [`Browser`], a [`Journey`] makes a [`Person`] use it, a [`Stop`] is a state of
//! the app that is looked at for itself. The tests are in `tests/chromium/`, one file for a theme;
//! those in `tests/engines/` run in whatever [`Engine`] is chosen. None of them rests on a wording:
//! texts are compared with those of the engine's own words.

#![allow(
    clippy::missing_errors_doc,
    reason = "everything here can fail in the browser; the message says how"
)]

mod acts;
mod browser;
mod driver;
mod elsewhere;
mod engine;
mod folder;
#[path = "../../fixtures/history.rs"]
mod history;
mod journey;
pub mod lock_script;
mod person;
pub mod place;
mod plan;
mod profile;
mod setup;
mod stops;

pub use acts::*;
pub use browser::{Browser, Line, Paper, Pdf, Request, Sheet, Tab, keys, one_line};
pub use elsewhere::elsewhere;
pub use engine::Engine;
pub use folder::Folder;
pub use history::{HALF_A_YEAR, MANY, MONTH};
pub use journey::{Journey, Keeping, after, id};
pub use person::{Person, titles};
pub use plan::{barred, the_plan_is_theirs};
pub use profile::Profile;
pub use setup::Setup;
pub use stops::{Opened, Stop, first_visit};

/// What a step of a test gives, or what went wrong.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
