//! The screens and their parts. Knows every other room; no other room knows it.

#[cfg(not(feature = "ssr"))]
mod ahead;
mod app;
#[cfg(feature = "ssr")]
mod built;
pub mod dom;
#[cfg(feature = "ssr")]
mod how;
#[cfg(not(feature = "ssr"))]
mod outlet;
#[cfg(feature = "ssr")]
mod paper_edition;
pub mod parts;
pub mod screen;
pub mod screens;
pub mod session;
mod shown;
mod whole;

pub use app::App;
#[cfg(feature = "ssr")]
pub use built::early;
#[cfg(feature = "ssr")]
pub use how::how;
#[cfg(feature = "ssr")]
pub use paper_edition::paper_edition;
pub use screen::Screen;
pub use session::{Kept, Session, Start};
