//! What comes out of a printer, read back from a PDF.

mod edition;
mod layout;
mod secret;
mod summary;

use groundwork::questionnaire::SafetyState;
use groundwork::words::{Sheet as Plan, SheetStep};
use groundwork_browser_tests::{Browser, Outcome, Paper, Pdf, Person, Setup, Sheet};
use std::sync::OnceLock;

/// People whose papers are looked at: every safety state, every role, short plans and long ones.
const PEOPLE: [&str; 9] = ["hurt", "broke", "both", "heavy", "unknown", "flag", "own", "light", "apart"];

/// The margin that a page asks for, in points: 20 mm, less one that a last letter's own space takes.
const MARGIN: f64 = 19.0 / 25.4 * 72.0;

/// That no line of a page of this width is cut at its side.
fn is_whole(sheet: &Sheet, width: f64) -> Result<(), String> {
    let cut = sheet.lines.iter().find(|line| line.left < MARGIN || line.right > width - MARGIN);
    cut.map_or(Ok(()), |line| Err(format!("{:?} from {} to {}", line.text, line.left, line.right)))
}

/// How much is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Whole,
    Full,
    Discreet,
}

/// One print of one person.
struct Print {
    kind: Kind,
    person: Person,
    plan: Plan,
    pdf: Pdf,
    /// For messages.
    name: String,
}

impl Print {
    /// All text on one line.
    fn text(&self) -> Outcome<String> {
        let sheets = self.pdf.sheets()?;
        Ok(sheets.iter().map(Sheet::text).collect::<Vec<_>>().join(" "))
    }

    /// The steps that are on it, in order.
    fn steps(&self) -> Vec<&SheetStep> {
        match self.kind {
            Kind::Whole => self.plan.first.iter().chain(&self.plan.later).collect(),
            Kind::Full | Kind::Discreet => self.plan.paper.iter().collect(),
        }
    }
}

/// Hands over each person's print of a kind, on both papers.
fn each_print(kind: Kind, look: impl Fn(&Print) -> Outcome) {
    static WHOLE: OnceLock<Vec<Print>> = OnceLock::new();
    static FULL: OnceLock<Vec<Print>> = OnceLock::new();
    static DISCREET: OnceLock<Vec<Print>> = OnceLock::new();
    // Printed once for all tests: a browser takes its time over it.
    let prints = match kind {
        Kind::Whole => WHOLE.get_or_init(|| prints(kind)),
        Kind::Full => FULL.get_or_init(|| prints(kind)),
        Kind::Discreet => DISCREET.get_or_init(|| prints(kind)),
    };
    for print in prints {
        look(print).unwrap_or_else(|error| panic!("{}: {error}", print.name));
    }
}

fn prints(kind: Kind) -> Vec<Print> {
    let mut prints = Vec::new();
    Setup::new().run(async |browser| {
        for name in PEOPLE {
            let person = Person::named(name);
            if kind == Kind::Whole && person.state() != SafetyState::Clear {
                continue; // it is not offered: tests/components/screens.rs
            }
            browser.arrive(&person, "print").await?;
            choose(browser, kind).await?;
            for paper in Paper::BOTH {
                let pdf = browser.print(paper).await?;
                let name = format!("{name} on {paper:?}, {kind:?}");
                prints.push(Print { kind, plan: person.sheet(), person: person.clone(), pdf, name });
            }
        }
        Ok(())
    });
    prints
}

async fn choose(browser: &Browser, kind: Kind) -> Outcome {
    match kind {
        Kind::Whole => {
            browser.click("#print-whole").await?;
            browser.until_there("#print-first").await
        }
        Kind::Full => {
            browser.click("#print-full").await?;
            browser.until_gone("#print-first").await?;
            browser.until_gone("#paper.discreet").await
        }
        Kind::Discreet => {
            browser.click("#print-discreet").await?;
            browser.until_there("#paper.discreet").await
        }
    }
}
