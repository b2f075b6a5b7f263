//! The project's own commands, and the static server that the browser tests share with `serve`.
//!
//! `setup` finds or installs tools, `build` makes `dist/`, [`server`] serves it, `test` runs every
//! check, `bench` measures and holds the budgets, `plan` is the engine on the command line.

#![allow(
    clippy::format_push_string,
    reason = "a few lines for a terminal: `+= &format!` reads better than a write that can't fail"
)]

mod answers_file;
mod bench;
mod build;
mod command;
mod fuzz;
mod hosting;
pub mod paths;
mod pictures;
mod plan;
mod serve;
pub mod server;
mod setup;
mod test;

pub use bench::{Budgets, report, visits};
pub use build::worker;
use std::process::ExitCode;

/// What a person is told when something fails: one message that says what and where.
pub type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N]          build the app, serve it on this machine and say where
  build [--public-url PATH] make dist/, a folder of static files for any web server
  test [--content|--host|--hosting|--browser NAME]
                            run every check and test, or a part of them
  plan FILE [--json]        print the plan for an answer file or an exported copy; --lines reads many
                            answer files from standard input, one a line
  hosting                   write the web servers' files in docs/hosting/ for the built dist/
  actions [--json]          print every action of the plan
  fuzz [TARGET] [--seconds N]
                            look for inputs that break reading: decode, import, decrypt, or each in turn
  fuzz --inputs N [--seed S] the same within this program: that many inputs, the same for the same seed
  bench [--json] [--rounds N] [--built]
                            build, unless that is done, then print sizes and times, also in a browser
  pictures                  draw icons and pictures for the manifest anew
";

/// The exit code for a call that makes no sense.
const WRONG_CALL: u8 = 2;

/// Runs one command line.
pub fn run(args: &[&str]) -> ExitCode {
    match args {
        ["plan", rest @ ..] => plan::plan(rest),
        ["actions", rest @ ..] => plan::actions(rest),
        ["build"] => finish(build::build(build::RELATIVE)),
        ["build", "--public-url", url] => finish(build::build(url)),
        ["serve"] => finish(serve::serve(None)),
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => finish(serve::serve(Some(port))),
            Err(_) => wrong_call(&format!("--port {port}: expected a number from 0 to 65535")),
        },
        ["bench", rest @ ..] => match bench::Options::parse(rest) {
            Ok(options) => finish(bench::bench(&options)),
            Err(message) => wrong_call(&message),
        },
        ["fuzz", rest @ ..] => match fuzz::Options::parse(rest) {
            Ok(options) => finish(fuzz::fuzz(&options)),
            Err(message) => wrong_call(&message),
        },
        ["hosting"] => finish(hosting::write()),
        ["pictures"] => finish(pictures::pictures()),
        ["test", rest @ ..] => match test::Selection::parse(rest) {
            Ok(selection) => test::test(&selection),
            Err(message) => wrong_call(&message),
        },
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => wrong_call(&format!("unknown: cargo xtask {}", args.join(" "))),
    }
}

fn wrong_call(message: &str) -> ExitCode {
    eprint!("{message}\n\n{USAGE}");
    ExitCode::from(WRONG_CALL)
}

fn finish(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
