//! A part that stands in the page as it was built.

use crate::ui::dom::{El, el};

/// What says the same to everybody; its content is in `src/ui/built/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Built {
    StartHead,
    StartRest,
    Privacy,
    Help,
    Lines,
}

impl Built {
    /// Its name in the page.
    const fn name(self) -> &'static str {
        match self {
            Self::StartHead => "start-head",
            Self::StartRest => "start-rest",
            Self::Privacy => "privacy",
            Self::Help => "help",
            Self::Lines => "lines",
        }
    }
}

/// The box of a part, empty.
pub fn place(part: Built) -> El {
    el("div").attr("data-built", part.name())
}

/// The part, in a box: put together on the build machine, taken from the page in a browser.
pub fn built(part: Built) -> El {
    let place = place(part);
    #[cfg(feature = "ssr")]
    return place.with(crate::ui::built::part(part));
    #[cfg(not(feature = "ssr"))]
    return place.made(move |place| crate::browser::page::fill(place, part.name()));
}
