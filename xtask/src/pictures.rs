//! `pictures`: the icons and the two pictures of the start screen that `src/pwa/` holds, and those of the
//! README, drawn by Chromium. Run it after a change of what they show, and look at what it made.

use crate::command::{cargo, program, quiet, read};
use crate::server::{Options, Server};
use crate::setup::browser::{Browser, Kit};
use crate::{Outcome, build, files, paths};
use std::path::{Path, PathBuf};

/// An icon: its file, its size, and whether a system cuts it to a shape of its own.
const ICONS: [(&str, u32, bool); 3] =
    [("icon-192.png", 192, false), ("icon-512.png", 512, false), ("maskable-512.png", 512, true)];
/// Pictures of the start screen, with width and height.
const SCREENS: [(&str, (u32, u32)); 2] =
    [("screenshots/narrow.png", (540, 960)), ("screenshots/wide.png", (1280, 800))];

/// Builds the app and draws all pictures anew.
pub fn pictures() -> Outcome {
    let kit = Browser::Chromium.kit()?;
    let chromium = kit.iter().find_map(|(name, path)| (*name == "CHROMIUM").then_some(path));
    let chromium = chromium.ok_or("chromium: not found")?;
    let pwa = paths::root().join("src/pwa");
    for (name, size, cut) in ICONS {
        let address = format!("file://{}", icon_page(cut)?.display());
        draw(chromium, &address, (size, size), &pwa.join(name))?;
    }
    build::build(build::RELATIVE)?;
    let server = Server::with(Options::new(paths::dist())).map_err(|error| error.to_string())?;
    for (name, size) in SCREENS {
        draw(chromium, &server.url(), size, &pwa.join(name))?;
    }
    of_people(kit)
}

/// The pictures of the README: screens of example people, by the driver of the browser suite.
fn of_people(kit: Kit) -> Outcome {
    let mut command = cargo("run --quiet --locked --package groundwork-browser-tests --bin pictures --");
    command.arg(paths::root().join("docs/pictures")).env("GROUNDWORK_DIST", paths::dist()).envs(kit);
    read(&mut command).map(drop)
}

/// A page with the icon alone. Where it will be cut, the ground has no corners of its own: the drawing
/// lies within the circle of four fifths of the width that every shape leaves.
fn icon_page(cut: bool) -> Outcome<PathBuf> {
    let svg = files::read(&paths::root().join("src/boot/icon.svg"))?;
    let corners = if cut { "rect { rx: 0 }" } else { "" };
    let style = format!("html, body {{ margin: 0 }} svg {{ display: block; width: 100vw }} {corners}");
    let page = paths::target().join("icon.html");
    let html = format!("<!doctype html><style>{style}</style>{svg}");
    files::write(&page, html)?;
    Ok(page)
}

fn draw(chromium: &Path, address: &str, (width, height): (u32, u32), to: &Path) -> Outcome {
    let mut command = program(chromium);
    command.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]);
    command.args(["--force-device-scale-factor=1", "--default-background-color=00000000"]);
    command.arg(format!("--window-size={width},{height}"));
    command.arg(format!("--screenshot={}", to.display())).arg(address);
    quiet(&mut command).map(drop).ok_or_else(|| format!("{}: Chromium could not draw it", to.display()))
}
