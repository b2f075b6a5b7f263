//! The project's own commands, and the static server that the browser tests share with `serve`.
//!
//! `flags` lists the commands. `setup` finds or installs tools, `build` makes `dist/`, [`server`] serves it,
//! `test` runs every check, `bench` measures and holds the budgets, `plan` is the engine on the command line.

#![allow(
    clippy::format_push_string,
    reason = "a few lines for a terminal: `+= &format!` reads better than a write that can't fail"
)]

mod answers_file;
mod bench;
mod build;
mod client;
mod command;
pub mod files;
mod flags;
mod fuzz;
mod hosting;
pub mod paths;
mod pictures;
mod plan;
mod serve;
pub mod server;
mod setup;
mod test;

pub use bench::{Budgets, report, spread, visits};
pub use build::worker;
use flags::{Xtask, XtaskCmd};
use std::ffi::OsString;
use std::process::ExitCode;

/// What a person is told when something fails: one message that says what and where.
pub type Outcome<T = ()> = Result<T, String>;

/// The exit code for a call that makes no sense, and for a file that can't be read.
const WRONG_CALL: u8 = 2;

/// Runs one command line.
pub fn run(mut args: Vec<OsString>) -> ExitCode {
    if build::rustc::is_called() {
        return build::rustc::call(&args);
    }
    if args.is_empty() || args == ["help"] {
        args = vec!["--help".into()];
    }
    let called = match Xtask::from_vec(args) {
        Ok(called) => called,
        Err(help) if help.is_help() => {
            print!("{help}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return wrong_call(&error.to_string()),
    };
    match called.subcommand {
        XtaskCmd::Serve(serve) => finish(serve::serve(serve.port)),
        XtaskCmd::Build(build) => {
            finish(build::build(build.public_url.as_deref().unwrap_or(build::RELATIVE)))
        }
        XtaskCmd::Test(test) => match test::steps(&test) {
            // What failed stands in the summary.
            Ok(steps) if test::run(&steps) => ExitCode::SUCCESS,
            Ok(_) => ExitCode::FAILURE,
            Err(message) => wrong_call(&message),
        },
        XtaskCmd::Plan(plan) => plan::plan(&plan).unwrap_or_else(|error| wrong_call(&error)),
        XtaskCmd::Actions(actions) => plan::actions(actions.json),
        XtaskCmd::Fuzz(fuzz) => fuzz::run(&fuzz).map_or_else(|error| wrong_call(&error), |run| finish(run())),
        XtaskCmd::Bench(bench) => finish(bench::bench(&bench)),
        XtaskCmd::Hosting(_) => finish(hosting::write()),
        XtaskCmd::Pictures(_) => finish(pictures::pictures()),
    }
}

fn wrong_call(message: &str) -> ExitCode {
    eprintln!("{message} (cargo xtask --help)");
    ExitCode::from(WRONG_CALL)
}

/// Ends a program: what went wrong goes to standard error.
pub fn finish(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
