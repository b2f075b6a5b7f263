//! Values in a text: "{n} of {all}".

use super::Text;

/// A text with its values: `fill!(words::OLDER, n = &rest)`. The build compares the names with the slots of the text
/// in `content/`: neither may have one that the other lacks. So the text is given by its name, not by a variable.
macro_rules! fill {
    ($text:expr, $slot:ident = $value:expr $(,)?) => {
        $crate::words::put_one($text, stringify!($slot), $value)
    };
    ($text:expr, $($slot:ident = $value:expr),+ $(,)?) => {
        $crate::words::put($text, &[$((stringify!($slot), $value)),+])
    };
}
pub(crate) use fill;

/// The same for each text of a list. A slot need only be in one of them.
#[cfg(feature = "ui")]
macro_rules! fill_all {
    ($list:expr, $($slot:ident = $value:expr),+ $(,)?) => {
        $list.iter().map(|text| $crate::words::fill!(*text, $($slot = $value),+))
    };
}
#[cfg(feature = "ui")]
pub(crate) use fill_all;

/// What the macros call for one value, as most have: a call without a list is smaller.
#[inline(never)]
pub fn put_one(text: Text, slot: &str, value: &str) -> String {
    put(text, &[(slot, value)])
}

/// What the macros call for several. A slot without a value is left empty; the build lets none be.
#[inline(never)]
pub fn put(text: Text, values: &[(&str, &str)]) -> String {
    let mut parts = text.str().split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The build has made sure that a brace is closed.
        let (key, rest) = part.split_once('}').unwrap_or(("", part));
        let value = values.iter().find(|(name, _)| *name == key).map_or("", |(_, value)| value);
        out.push_str(value);
        out.push_str(rest);
    }
    out
}
