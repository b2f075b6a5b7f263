//! What the pages of questions have in common.

use crate::dom::El;
use crate::questionnaire::Answers;
use crate::session::Session;
use crate::words::Text;
use crate::words::text::common::error;
use leptos::prelude::*;

/// The questions of a page.
pub struct Body {
    /// Those that a small window shows, and what stands over them.
    pub first: Vec<El>,
    /// The others, which come with the next frame.
    pub rest: Box<dyn Fn() -> Vec<El> + Send>,
}

/// The message at a question that was left open.
pub fn wrong(session: Session, done: impl Fn(&Answers) -> bool) -> Option<Text> {
    let open = session.incomplete.get() && !session.record.with(|r| done(&r.answers));
    open.then_some(error::ONE)
}
