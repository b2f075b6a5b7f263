//! Words that only people need who come back. The first visit doesn't load them: its build doesn't have
//! this file, so a use there doesn't compile.

/// The words of the screens, one module per file of `content/<language>/screens/whole/`.
pub mod text {
    include!(concat!(env!("OUT_DIR"), "/whole_screens.rs"));
}
