//! The screen of copies: saving one as a file, opening one.

mod apply;
mod open;
mod save;

use crate::dom::El;
use crate::parts::{back, lead, title};
use crate::session::{Screen, Session};
use crate::words::text::copies as words;

pub fn copies(session: Session) -> Vec<El> {
    let mut all = vec![back(session, Some(Screen::Data)), title(words::TITLE), lead(words::LEAD)];
    all.push(save::save(session));
    all.push(open::open(session));
    all
}
