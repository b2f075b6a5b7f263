//! What every host has to do, whatever its server.

use super::site::{BELOW, Site};
use crate::Outcome;
use crate::client::{Reply, ask};
use crate::hosting::{cache, table::Header};
use crate::server::mime;
use std::net::SocketAddr;
use std::path::Path;

/// What a browser says over HTTPS, one that knows gzip only, and a client that says nothing.
const CLIENTS: [(Option<&str>, &[&str]); 3] =
    [(Some("gzip, deflate, br, zstd"), &["br", "gz"]), (Some("gzip"), &["gz"]), (None, &[])];

pub struct Checks<'a> {
    pub server: SocketAddr,
    pub site: &'a Site,
    pub headers: &'a [Header],
}

impl Checks<'_> {
    pub fn run(&self) -> Outcome {
        let copies = ["index.html.br", "index.html.gz"].map(|file| self.site.read(file));
        if copies.contains(&None) || !self.site.files.iter().any(|file| cache::is_hashed(file)) {
            return Err("no copies, or no names with a digest: what was built is not complete".to_owned());
        }
        for file in &self.site.files {
            self.file("", file)?;
            self.file(BELOW, file)?;
        }
        self.pages()?;
        self.missing()?;
        self.fault()?;
        self.redirect()
    }

    /// One file to every kind of client.
    fn file(&self, base: &str, file: &str) -> Outcome {
        let path = format!("{base}/{file}");
        let plain = self.site.read(file).ok_or_else(|| format!("{path}: can't be read"))?;
        let copied = self.site.read(&format!("{file}.gz")).is_some();
        for (accept, endings) in CLIENTS {
            let reply = ask(self.server, "GET", &path, accept)?;
            self.as_promised(&reply, 200, cache::rule(file))?;
            reply.expect("Content-Type", mime::of(Path::new(file)))?;
            // Without it a cache on the way would give one client's copy to another.
            if copied && !reply.values("Vary").contains(&"Accept-Encoding") {
                return Err(format!("{path}: no Vary: Accept-Encoding"));
            }
            let copy = endings.iter().find_map(|end| Some((*end, self.site.read(&format!("{file}.{end}"))?)));
            if let Some((ending, bytes)) = copy {
                reply.expect("Content-Encoding", if ending == "br" { "br" } else { "gzip" })?;
                reply.expect_body(&bytes)?;
            } else {
                reply.expect_none("Content-Encoding")?;
                reply.expect_body(&plain)?;
            }
        }
        let head = ask(self.server, "HEAD", &path, None)?;
        self.as_promised(&head, 200, cache::rule(file))?;
        head.expect("Content-Length", &plain.len().to_string())?;
        head.expect_body(b"")
    }

    /// The address of a folder is its page.
    fn pages(&self) -> Outcome {
        for path in ["/", &format!("{BELOW}/"), "/?x=1"] {
            let reply = ask(self.server, "GET", path, None)?;
            self.as_promised(&reply, 200, cache::NO_CACHE)?;
            reply.expect("Content-Type", "text/html; charset=utf-8")?;
            reply.expect_body(&self.site.read("index.html").unwrap_or_default())?;
        }
        Ok(())
    }

    /// An error is protected as well, and never kept.
    fn missing(&self) -> Outcome {
        for path in ["/none.html", "/none-0123456789abcdef.js", "/tools/groundwork/none"] {
            self.as_promised(&ask(self.server, "GET", path, Some("br"))?, 404, cache::NO_CACHE)?;
        }
        Ok(())
    }

    /// A name that no disk can hold: servers that write nothing about a missing file write about this.
    fn fault(&self) -> Outcome {
        let reply = ask(self.server, "GET", &format!("/{}", "a".repeat(300)), None)?;
        if reply.status < 400 {
            return Err(format!("status {} for a name that can't be", reply.status));
        }
        self.as_promised(&reply, reply.status, cache::NO_CACHE)
    }

    fn redirect(&self) -> Outcome {
        let reply = ask(self.server, "GET", BELOW, None)?;
        self.as_promised(&reply, reply.status, cache::NO_CACHE)?;
        if ![301, 302, 307, 308].contains(&reply.status) {
            return Err(format!("{BELOW}: status {}, expected a redirect", reply.status));
        }
        // Relative: behind a proxy the server doesn't know its own name.
        reply.expect("Location", &format!("{BELOW}/"))
    }

    /// Each header once, with its value, and the cache rule.
    fn as_promised(&self, reply: &Reply, status: u16, cache: &str) -> Outcome {
        reply.expect_status(status)?;
        self.headers.iter().try_for_each(|Header { name, value }| reply.expect(name, value))?;
        for unwanted in ["Report-To", "Reporting-Endpoints", "NEL", "Set-Cookie"] {
            reply.expect_none(unwanted)?;
        }
        reply.expect("Cache-Control", cache)
    }
}
