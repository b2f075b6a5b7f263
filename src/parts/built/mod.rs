//! A part that stands in the page as it was built.

#[cfg(feature = "ssr")]
mod help;
#[cfg(feature = "ssr")]
mod help_lines;
#[cfg(feature = "ssr")]
mod privacy;
#[cfg(feature = "ssr")]
mod start;

#[cfg(feature = "ssr")]
pub use help::help;
#[cfg(feature = "ssr")]
pub use help_lines::facts as help_facts;

#[cfg(feature = "ssr")]
use help_lines::help_lines;

use crate::dom::{El, el};

/// What says the same to everybody; its content is beside this file, for the build machine alone.
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
    return place.with(content(part));
    #[cfg(not(feature = "ssr"))]
    return place.made(move |place| crate::browser::page::fill(place, part.name()));
}

/// What a part holds.
#[cfg(feature = "ssr")]
fn content(part: Built) -> Vec<El> {
    match part {
        Built::StartHead => start::head(),
        Built::StartRest => start::rest(place(Built::Lines).child(help_lines())),
        Built::Privacy => privacy::privacy(),
        Built::Help => help(place(Built::Lines).child(help_lines())),
        Built::Lines => vec![help_lines()],
    }
}
