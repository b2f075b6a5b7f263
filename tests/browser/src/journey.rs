//! The way through the app, in steps that read as sentences.

use crate::{Browser, Outcome, Person};
use groundwork::questionnaire::Page;

/// What a person chooses on the privacy screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    OnThisDevice,
    Nothing,
}

/// A person who uses the app with mouse or finger.
pub struct Journey<'a> {
    browser: &'a Browser,
    person: Person,
}

impl<'a> Journey<'a> {
    pub fn of(browser: &'a Browser, person: Person) -> Self {
        Self { browser, person }
    }

    pub fn person(&self) -> &Person {
        &self.person
    }

    /// From the address to the questionnaire's first page.
    pub async fn begins(&self, keeping: Keeping) -> Outcome {
        self.browser.visit().await?;
        self.begins_here(keeping).await
    }

    /// The same, with the start screen already open.
    pub async fn begins_here(&self, keeping: Keeping) -> Outcome {
        self.browser.until_on("start").await?;
        self.browser.follow("#begin", "privacy").await?;
        self.chooses(keeping).await?;
        self.browser.until_moved_to("page-0").await
    }

    pub async fn chooses(&self, keeping: Keeping) -> Outcome {
        let choice = match keeping {
            Keeping::OnThisDevice => "#keep",
            Keeping::Nothing => "#keep-nothing",
        };
        self.browser.click(choice).await
    }

    /// Answers everything on the page that is open.
    pub async fn picks(&self, page: Page) -> Outcome {
        for id in self.person.picks(page) {
            self.browser.click(&format!("#{id}")).await?;
        }
        Ok(())
    }

    /// Answers a page and goes on.
    pub async fn answers(&self, page: Page) -> Outcome {
        self.picks(page).await?;
        self.browser.follow("#next", &after(page)).await
    }

    /// Answers the whole questionnaire, up to the check.
    pub async fn answers_everything(&self) -> Outcome {
        for page in Page::ALL {
            self.answers(page).await?;
        }
        Ok(())
    }

    /// From the check to what the answers say.
    pub async fn reads_the_result(&self) -> Outcome {
        self.goes_on("result").await
    }

    /// From there to the plan.
    pub async fn sees_the_plan(&self) -> Outcome {
        self.goes_on("plan").await
    }

    /// From the plan to its print.
    pub async fn goes_to_print(&self) -> Outcome {
        self.goes_on("print").await
    }

    /// From a whole questionnaire to the plan.
    pub async fn walks_to_the_plan(&self, keeping: Keeping) -> Outcome {
        self.begins(keeping).await?;
        self.answers_everything().await?;
        self.reads_the_result().await?;
        self.sees_the_plan().await
    }

    async fn goes_on(&self, screen: &str) -> Outcome {
        self.browser.follow("main .actions .main", screen).await
    }
}

/// The id of the screen that a page leads to.
pub fn after(page: Page) -> String {
    page.next().map_or_else(|| "check".to_owned(), id)
}

/// The id of a page's screen.
pub fn id(page: Page) -> String {
    format!("page-{}", page.position())
}
