//! Groundwork: answers in, a plain account and a plan of small steps out, all in one browser.
//!
//! Data walks one way: [`questionnaire`] (what was said) → [`assessment`] (what it amounts to) →
//! [`plan`] (which steps, and why) → [`words`] (the plan as sentences) → `features` (screens and paper).
//! [`record`] is what is kept between visits. `browser` is the only room that touches storage,
//! history or the page. Without a feature, only the engine is built, and no web crate with it.

// What the engine offers says what it means and where it applies; the rooms of the page are told by their screens.
#![cfg_attr(not(feature = "ui"), warn(missing_docs))]

mod ids;
mod order;

pub mod assessment;
pub mod calendar;
pub mod plan;
pub mod questionnaire;
pub mod record;
pub mod words;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
mod dom;
#[cfg(feature = "ui")]
pub mod features;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ui")]
mod parts;
#[cfg(feature = "ui")]
pub mod session;
#[cfg(feature = "ui")]
pub mod store;
