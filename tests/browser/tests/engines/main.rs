//! The app in whatever browser `GROUNDWORK_BROWSER` names: what has to hold in every engine. What
//! one of them can't do is in `gaps/`, with its reason.

mod coming_back;
mod errors;
mod exit;
mod first_visit;
mod gaps;
mod history;
mod journeys;
mod keeping;
mod keyboard;
mod living;
mod lock;
mod offline;
mod paper;
mod profile;
mod quiet;
mod without_scripts;
