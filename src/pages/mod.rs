//! What is rendered on the build machine: the first screens before the app, and the pages that need none.

mod early;
mod frame;
mod how;
mod paper_edition;

pub use early::early;
pub use how::how;
pub use paper_edition::paper_edition;
