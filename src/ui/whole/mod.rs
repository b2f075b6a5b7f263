//! What only people need who come back. The app of a first visit is built without this folder, and stays
//! as small as it is (decision 0015). Its words are in `content/<language>/screens/whole/`.

mod update;

pub use update::update_notice;
