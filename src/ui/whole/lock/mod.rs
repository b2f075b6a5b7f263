//! The passphrase: setting it, opening with it, and writing behind it.

mod keep;
mod seal;
mod set;
mod settings;
mod unlock;

pub use seal::{locked, seal_for, sealed};
pub use settings::{MINUTES, both, settings};
pub use unlock::unlock;

use crate::ui::Session;
use crate::ui::dom::{El, button, el};
use crate::words::text::lock as words;

/// That the record is saved behind a passphrase, with the button that locks it.
pub fn lock_line(session: Session) -> El {
    let now = button("link", words::NOW, move |_| session.lock_all()).id("lock-now");
    el("p").class("quiet").text(words::SAVED).text(" ").child(now)
}
