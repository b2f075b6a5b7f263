//! The passphrase: opening with it, setting, changing and taking it away.

mod settings;
mod unlock;

pub use settings::settings;
pub use unlock::unlock;
