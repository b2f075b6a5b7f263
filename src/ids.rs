//! The one macro behind every closed set of ids.
//!
//! The build script includes the modules that use it, so that `content/` is checked against
//! the very types the engine runs on.

/// Declares an enum whose variants are known outside by a stable id.
macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $variant,)+ }

        #[allow(dead_code)] // the build script uses only a part of these
        impl $name {
            /// Every value, in an order that stays: ties, tables and merging go by it.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The stable id: never renamed, never reused.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The value with this id; `None` for an id that is not in the set.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }

            /// The name of the variant, for generated code.
            pub const fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)+ }
            }

            /// The position in [`Self::ALL`].
            pub const fn index(self) -> usize { self as usize }
        }
    };
}
pub(crate) use ids;
