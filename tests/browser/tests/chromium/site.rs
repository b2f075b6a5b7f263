//! A copy of the built app that a test may change, take away and bring back, at one address.

use groundwork_browser_tests::{Browser, Folder, Outcome, place};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use xtask::server::{Options, Server};
use xtask::worker;

pub struct Site {
    folder: Folder,
    options: Options,
    address: String,
    server: Option<Server>,
}

impl Site {
    /// At the top of its host, or below a path.
    pub fn at(base: &str) -> Outcome<Self> {
        let folder = Folder::new()?;
        copy(&place::dist(), folder.path())?;
        let mut options = Options { log: true, base: base.to_owned(), ..Options::new(folder.path()) };
        let server = Server::with(options.clone())?;
        options.port = server.address().port();
        Ok(Self { folder, options, address: server.url(), server: Some(server) })
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn stop(&mut self) {
        self.server = None;
    }

    pub fn start(&mut self) -> Outcome {
        self.server = Some(Server::with(self.options.clone())?);
        Ok(())
    }

    /// Names that the server was asked for; "" is the page.
    pub fn requests(&self) -> Vec<String> {
        let all = self.server.as_ref().map(Server::requests).unwrap_or_default();
        all.into_iter()
            .map(|path| path.strip_prefix(&self.options.base).unwrap_or(&path).to_owned())
            .collect()
    }

    pub fn forget_requests(&self) {
        self.server.as_ref().inspect(|server| server.forget_requests());
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.file(name)
    }

    /// The name of the file that begins and ends so, with its digest in the middle.
    pub fn named(&self, begin: &str, end: &str) -> Outcome<String> {
        let entries = fs::read_dir(self.folder.path())?.filter_map(Result::ok);
        let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let found = names.find(|name| name.starts_with(begin) && name.ends_with(end));
        Ok(found.ok_or_else(|| format!("no file {begin}…{end}"))?)
    }

    /// A file without its compressed twins: what happens to it is what a browser gets.
    pub fn bare(&self, name: &str) -> Outcome<PathBuf> {
        for end in ["br", "gz"] {
            fs::remove_file(self.file(&format!("{name}.{end}")))?;
        }
        Ok(self.file(name))
    }

    /// Addresses of the files that an offline copy consists of: everything that was built, but for the
    /// worker itself, what only a server uses, pictures for lists of apps, and the paper edition.
    pub fn files(&self) -> Outcome<BTreeSet<String>> {
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(self.folder.path())? {
            let path = entry?.path();
            let by_end =
                path.extension().is_some_and(|end| ["br", "gz", "png"].iter().any(|left| end == *left));
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let apart = ["worker.js", "_headers", "screenshots", "paper.html"].contains(&name.as_str());
            if !by_end && !apart {
                names.insert(format!("{}{name}", self.address));
            }
        }
        Ok(names)
    }

    /// Puts a later build in the place of this one: another page, another worker.
    pub fn publish_later(&self) -> Outcome {
        self.change_page("later")?;
        Ok(worker::write(self.folder.path())?)
    }

    /// Changes the page alone. Style and scripts stay, and with them the policy.
    pub fn change_page(&self, build: &str) -> Outcome {
        let page = self.file("index.html");
        let text = fs::read_to_string(&page)?;
        let (before, after) = text.split_once("<html").ok_or("the page has no <html>")?;
        Ok(fs::write(&page, format!("{before}<html data-build=\"{build}\"{after}"))?)
    }

    /// Opens the app and waits until it runs.
    pub async fn visit(&self, browser: &Browser) -> Outcome {
        browser.go_to(&self.address).await?;
        browser.until_ready().await
    }

    /// Waits until a whole copy is there. Nothing stands in the way of the first one, so it is in use
    /// as soon as it is whole.
    pub async fn until_installed(&self, browser: &Browser) -> Outcome {
        let installed = "const done = arguments[arguments.length - 1];
            navigator.serviceWorker.ready.then((found) => done(found.scope), (error) => done(String(error)));";
        let scope: String = browser.script_later(installed, Vec::new()).await?;
        assert_eq!(scope, self.address);
        Ok(())
    }

    /// Waits until a copy that lost files has all of them again.
    pub async fn until_whole(&self, browser: &Browser) -> Outcome {
        let count = "(() => {
              (async () => {
                const [name] = await caches.keys();
                window.count = name ? (await (await caches.open(name)).keys()).length : 0;
              })();
            })() || window.count === ";
        browser.until("the copy is whole", &format!("{count}{}", self.files()?.len())).await
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// Each cache of the origin with the addresses in it.
pub async fn caches(browser: &Browser) -> Outcome<BTreeMap<String, BTreeSet<String>>> {
    let look = "const done = arguments[arguments.length - 1];
        (async () => {
          const found = {};
          for (const name of await caches.keys()) {
            found[name] = (await (await caches.open(name)).keys()).map((request) => request.url);
          }
          return found;
        })().then(done, (error) => done({ [String(error)]: [] }));";
    browser.script_later(look, Vec::new()).await
}

/// Makes a cache as another page of this origin would.
pub async fn leave_cache(browser: &Browser, name: &str) -> Outcome {
    let leave = "const [name, done] = arguments;
        caches.open(name).then((cache) => cache.put('x', new Response('x'))).then(() => done(true));";
    let done: bool = browser.script_later(leave, vec![json!(name)]).await?;
    assert!(done);
    Ok(())
}

/// The scopes of the workers that are registered on this origin.
pub async fn workers(browser: &Browser) -> Outcome<Vec<String>> {
    let look = "const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistrations().then((all) => done(all.map(({ scope }) => scope)));";
    browser.script_later(look, Vec::new()).await
}
