//! The screens, and how history names them.

use crate::questionnaire::{Block, Page};
use crate::words::{fill, text};

/// A screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    Start,
    Privacy,
    /// A page of the questionnaire, on the way through it.
    Page(Page),
    /// The same page, opened to change an answer: it leads back to the check.
    Change(Page),
    Check,
    Result,
    Plan,
    /// The page for the safety state: never in print.
    Safety,
    Print,
    Data,
    Help,
    /// Copies as files.
    Copies,
    /// The passphrase.
    Lock,
    /// How the week was.
    CheckIn,
    /// Those of the weeks before.
    CheckIns,
    /// Before everything is asked once more.
    Again,
    /// Earlier and now: rounds side by side.
    Rounds,
    /// A paper for a counsellor.
    Summary,
}

impl Screen {
    /// Screens that are not pages of the questionnaire.
    const FIXED: &[(Self, &'static str)] = &[
        (Self::Start, "start"),
        (Self::Privacy, "privacy"),
        (Self::Check, "check"),
        (Self::Result, "result"),
        (Self::Plan, "plan"),
        (Self::Safety, "own-page"),
        (Self::Print, "print"),
        (Self::Data, "data"),
        (Self::Help, "help"),
        (Self::Copies, "copies"),
        (Self::Lock, "lock"),
        (Self::CheckIn, "check-in"),
        (Self::CheckIns, "check-ins"),
        (Self::Again, "again"),
        (Self::Rounds, "rounds"),
        (Self::Summary, "summary"),
    ];

    /// Every screen.
    pub fn all() -> impl Iterator<Item = Self> {
        let pages = Page::ALL.into_iter().flat_map(|page| [Self::Page(page), Self::Change(page)]);
        Self::FIXED.iter().map(|(screen, _)| *screen).chain(pages)
    }

    /// The id that a history entry holds. A page is a number: the history says nothing of its subject.
    pub fn id(self) -> String {
        match self {
            Self::Page(page) => format!("page-{}", page.position()),
            Self::Change(page) => format!("change-{}", page.position()),
            other => Self::FIXED
                .iter()
                .find(|(screen, _)| *screen == other)
                .map_or("start", |(_, id)| id)
                .to_owned(),
        }
    }

    /// The screen with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|screen| screen.id() == id)
    }

    /// What the tab and the history show.
    pub fn tab(self) -> String {
        let name = match self {
            Self::Start => text::start::TAB.owned(),
            Self::Privacy => text::privacy::TAB.owned(),
            Self::Page(page) | Self::Change(page) => {
                progress(page, |n, all| fill!(text::questions_page::TAB, n = n, all = all))
            }
            Self::Check => text::check::TAB.owned(),
            Self::Result => text::result::TAB.owned(),
            Self::Plan => text::plan::TAB.owned(),
            Self::Safety => text::safety_page::TAB.owned(),
            // The name of a PDF is taken from here: the brand alone.
            Self::Print => return text::common::BRAND.owned(),
            Self::Summary | Self::Rounds => return text::common::BRAND.owned(),
            Self::Data => text::data::TAB.owned(),
            Self::Help => text::help::TAB.owned(),
            Self::Copies => crate::words::text::copies::TAB.owned(),
            Self::Lock => crate::words::text::lock::TAB.owned(),
            Self::CheckIn => crate::words::text::checkin::TAB.owned(),
            Self::CheckIns => crate::words::text::checkin::list::TAB.owned(),
            Self::Again => crate::words::text::rounds::again::TAB.owned(),
        };
        format!("{name} – {}", text::common::BRAND)
    }
}

/// "Page 3 of 10".
pub fn progress(page: Page, text: fn(&str, &str) -> String) -> String {
    text(&(page.position() + 1).to_string(), &Page::ALL.len().to_string())
}

/// The page of a block.
pub const fn items(block: Block) -> Screen {
    Screen::Page(Page::Items(block))
}
