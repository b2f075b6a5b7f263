//! The screens, and how history names them. What they show is in the table of `src/features/mod.rs`.

use crate::questionnaire::Page;

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
    /// Screens that are not pages of the questionnaire, each with the id that a history entry holds.
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
}
