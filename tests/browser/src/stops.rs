//! Every state of the app that is worth looking at for itself, whatever is looked for: faults that
//! axe finds, things that are too small or too wide, colours, prints.

use crate::{Browser, Journey, Keeping, Outcome, Person, id, show};
use groundwork::questionnaire::Page;

/// What is opened on a screen once it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    Nothing,
    /// Everything that is folded.
    Folds,
    /// The page was left empty.
    Errors,
    /// Something was clicked.
    Click(&'static str),
}

/// A state of the app.
#[derive(Debug, Clone)]
pub struct Stop {
    /// One of the example people; nothing for somebody who has said nothing.
    pub person: Option<&'static str>,
    /// As history names it.
    pub screen: String,
    pub opened: Opened,
}

impl Stop {
    fn new(person: &'static str, screen: impl Into<String>, opened: Opened) -> Self {
        Self { person: Some(person), screen: screen.into(), opened }
    }

    fn fresh(screen: impl Into<String>, opened: Opened) -> Self {
        Self { person: None, screen: screen.into(), opened }
    }

    /// All of them.
    pub fn all() -> Vec<Self> {
        [Self::about(), Self::questionnaire(), Self::outcome()].concat()
    }

    /// Screens around the way through.
    pub fn about() -> Vec<Self> {
        vec![
            Self::fresh("start", Opened::Folds),
            Self::new("hurt", "start", Opened::Nothing),
            Self::fresh("privacy", Opened::Nothing),
            Self::new("hurt", "data", Opened::Nothing),
            Self::new("hurt", "data", Opened::Click("#delete")),
            Self::fresh("help", Opened::Folds),
            Self::fresh("copies", Opened::Nothing),
            Self::new("hurt", "copies", Opened::Folds),
            Self::new("hurt", "lock", Opened::Nothing),
            Self::new("hurt+4", "start", Opened::Nothing),
            Self::new("hurt", "check-in", Opened::Nothing),
            Self::fresh("check-ins", Opened::Nothing),
            Self::new("hurt+26", "check-ins", Opened::Folds),
            Self::new("hurt+4", "again", Opened::Nothing),
            Self::new("hurt", "rounds", Opened::Nothing),
            Self::new("hurt+26", "rounds", Opened::Folds),
            Self::new("flag+26", "rounds", Opened::Folds),
        ]
    }

    /// Each page empty, with its errors, and answered.
    pub fn questionnaire() -> Vec<Self> {
        let page = |page: Page| {
            let screen = format!("page-{}", page.position());
            [
                Self::fresh(screen.as_str(), Opened::Errors),
                Self::new("hurt", screen.as_str(), Opened::Nothing),
            ]
        };
        let mut stops: Vec<Self> = Page::ALL.into_iter().flat_map(page).collect();
        stops.push(Self::new("broke", "change-2", Opened::Nothing));
        stops
    }

    /// The check, what the answers say, the plan, and what hangs on it.
    pub fn outcome() -> Vec<Self> {
        let mut stops = vec![
            Self::fresh("check", Opened::Nothing),
            Self::fresh("result", Opened::Nothing),
            Self::fresh("plan", Opened::Nothing),
            Self::fresh("print", Opened::Nothing),
            Self::fresh("own-page", Opened::Nothing),
            Self::new("both", "check", Opened::Folds),
            Self::new("identical", "result", Opened::Nothing),
            Self::new("hurt", "print", Opened::Nothing),
            Self::new("hurt", "print", Opened::Click("#print-discreet")),
            Self::new("flag", "print", Opened::Nothing),
            Self::fresh("summary", Opened::Nothing),
            Self::new("hurt+26", "summary", Opened::Click("#part-texts")),
            Self::new("flag", "summary", Opened::Nothing),
        ];
        for person in ["hurt", "broke", "flag", "own", "unknown", "light"] {
            stops.push(Self::new(person, "result", Opened::Nothing));
            stops.push(Self::new(person, "plan", Opened::Folds));
        }
        for person in ["flag", "flag_broke", "own", "unknown"] {
            stops.push(Self::new(person, "own-page", Opened::Folds));
        }
        stops
    }

    /// A name for messages.
    pub fn name(&self) -> String {
        format!("{} as {}, {:?}", self.screen, self.person.unwrap_or("somebody new"), self.opened)
    }

    /// Brings the browser there.
    pub async fn reach(&self, browser: &Browser) -> Outcome {
        let person = self.person.map_or_else(Person::nobody, Person::named);
        browser.arrive(&person, &self.screen).await?;
        match self.opened {
            Opened::Nothing => Ok(()),
            Opened::Folds => browser.script(include_str!("scripts/unfold.js")).await,
            Opened::Click(css) => browser.click(css).await,
            Opened::Errors => {
                browser.click("#next").await?;
                browser.until_focus_on("errors").await
            }
        }
    }
}

/// Walks through the app as somebody new does who keeps nothing, and looks at every screen on the way and at those that
/// hang on the plan: each by its name.
pub async fn first_visit(browser: &Browser, look: impl AsyncFn(&str) -> Outcome) -> Outcome {
    let journey = Journey::of(browser, Person::named("hurt"));
    browser.visit().await?;
    look("start").await?;
    browser.follow("#begin", "privacy").await?;
    look("privacy").await?;
    journey.chooses(Keeping::Nothing).await?;
    for page in Page::ALL {
        browser.until_moved_to(&id(page)).await?;
        look(&id(page)).await?;
        journey.answers(page).await?;
    }
    look("check").await?;
    journey.reads_the_result().await?;
    look("result").await?;
    journey.sees_the_plan().await?;
    browser.until_there("#own").await?;
    browser.script::<()>(include_str!("scripts/unfold.js")).await?;
    look("plan").await?;
    for screen in
        ["print", "summary", "check-in", "check-ins", "rounds", "copies", "lock", "data", "help", "start"]
    {
        show(browser, screen).await?;
        look(screen).await?;
    }
    Ok(())
}
