//! The app in Chromium: one file for each theme, one process for all of them.

mod journeys;
