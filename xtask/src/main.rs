//! The project's own commands. `cargo xtask` lists them.

mod plan;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N]          build the app, serve it on this machine and say where
  build [--public-url PATH] make dist/, a folder of static files for any web server
  test [--content|--host|--browser NAME]
                            run every check and test, or a part of them
  plan FILE [--json]        print the plan for an answer file; --lines reads many from standard input
  actions [--json]          print every action of the plan
  bench                     print sizes, requests and times
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["plan", rest @ ..] => plan::plan(rest),
        ["actions", rest @ ..] => plan::actions(rest),
        _ => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
