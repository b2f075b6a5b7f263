//! What has to hold of every input, whoever made it: `cargo-fuzz` (`fuzz_targets/`) or the tests of this package.

mod decode;
mod decrypt;
mod import;

pub use decode::decode;
pub use decrypt::decrypt;
pub use import::import;

use groundwork::record::{Found, Stored, checksum};

/// What could be read can be written, and is the same when it is read again.
fn comes_back(found: &Found) {
    let text = match found {
        Found::Plain(stored) => stored.to_text(),
        Found::Locked(locked) => locked.to_text(),
    };
    assert_eq!(Stored::read(&text).as_ref(), Ok(found), "{text}");
}

/// The text with the right checksum where one stands, or at its end: no search by trial would ever find one.
pub fn closed(text: &str) -> String {
    let open = text.rsplit_once(",\"checksum\":").map_or(text, |(open, _)| open);
    let mut text = open.to_owned();
    checksum::close(&mut text);
    text
}
