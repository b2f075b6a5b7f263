//! A paper for a counsellor, made only when somebody asks for it: decisions 0007 and 0016.

mod areas;
mod method;
mod own;
mod paper;
mod parts;
mod screen;
mod steps;
mod weeks;
mod you;

pub use screen::summary;
