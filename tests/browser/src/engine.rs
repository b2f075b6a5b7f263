//! The browser engines that the app is tried in.

use std::env;
use std::fmt;

/// Chromium's, Firefox's, or that of Safari as GTK builds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The one that `GROUNDWORK_BROWSER` names; Chromium without it.
    ///
    /// # Panics
    /// When it names something else: no test can go on from there.
    pub fn chosen() -> Self {
        let name = env::var("GROUNDWORK_BROWSER").unwrap_or_default();
        if name.is_empty() {
            return Self::Chromium;
        }
        let named = Self::ALL.into_iter().find(|engine| engine.name() == name);
        named.unwrap_or_else(|| panic!("GROUNDWORK_BROWSER={name}: expected chromium, firefox or webkit"))
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
