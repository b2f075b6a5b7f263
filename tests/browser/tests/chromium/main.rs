//! The app in Chromium: one file for each theme, one process for all of them.

mod accessibility;
mod change;
mod damaged;
mod delete;
mod errors;
mod exit;
mod first_visit;
mod history;
mod journeys;
mod keeping;
mod keyboard;
mod layout;
mod media;
mod offline;
mod paper;
mod quiet;
mod refused;
mod removing;
mod second_look;
mod site;
mod speed;
mod tabs;
mod tabs_meet;
mod takeover;
mod update;
mod words;
