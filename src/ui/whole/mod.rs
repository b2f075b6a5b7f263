//! What only people need who come back. The app of a first visit is built without this folder, and stays
//! as small as it is (decision 0015). Its words are in `content/<language>/screens/whole/`.

mod checkin;
mod copies;
mod data;
mod field;
mod keep;
mod lines;
mod lock;
pub mod plan;
mod remind;
pub mod rounds;
mod state;
mod summary;
mod sure;
mod update;
mod welcome;

pub use checkin::{check_in, check_ins};
pub use copies::copies;
pub use data::data_more;
pub use keep::{damaged_notice, newer_notice, unreadable_notice};
pub use lock::{lock_line, settings, unlock};
pub use state::Whole;
pub use summary::{summary, to_summary};
pub use update::update_notice;
pub use welcome::welcome;
