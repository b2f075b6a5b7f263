//! The commands and their options, as one list.

use crate::setup::browser::Browser;
use std::num::NonZeroUsize;
use std::path::PathBuf;

xflags::xflags! {
    /// The project's own commands.
    cmd xtask {
        /// Build the app, serve it on this machine and say where.
        cmd serve {
            /// Instead of 8080 or the next free one.
            optional --port port: u16
        }
        /// Make dist/, a folder of static files for any web server.
        cmd build {
            /// Where the folder will lie on a site; without it, it works at any place.
            optional --public-url url: String
        }
        /// Run every check and test, or one part of them.
        cmd test {
            /// Words and plan data.
            optional --content
            /// All that needs no browser.
            optional --host
            /// What was built last, in web servers.
            optional --hosting
            /// The build, and the suites of chromium, firefox or webkit.
            optional --browser name: Browser
        }
        /// Print the plan for an answer file or an exported copy.
        cmd plan {
            optional file: PathBuf
            /// For programs.
            optional --json
            /// Many answer files from standard input, one a line.
            optional --lines
        }
        /// Print every action of the plan.
        cmd actions {
            /// For programs.
            optional --json
        }
        /// Look for inputs that break reading: decode, import, decrypt, or each in turn.
        cmd fuzz {
            optional target: String
            /// How long for each; 60 without it.
            optional --seconds seconds: u32
            /// That many inputs in all, without another tool.
            optional --inputs count: u32
            /// The same inputs as in the run that printed it.
            optional --seed seed: u64
        }
        /// Build, then print sizes and times, also in a browser.
        cmd bench {
            /// For programs.
            optional --json
            /// Measure what lies in dist/ instead of building it.
            optional --built
            /// How often a browser goes through each visit; 5 without it.
            optional --rounds rounds: NonZeroUsize
        }
        /// Write the web servers' files in docs/hosting/ for the built dist/.
        cmd hosting {}
        /// Draw icons and pictures anew.
        cmd pictures {}
    }
}

#[cfg(test)]
mod tests;
