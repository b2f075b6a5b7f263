//! What is sent back.

use super::path::{Found, find};
use super::{Site, encoding, mime};
use crate::hosting::{cache, policy::Policy, table};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

pub struct Answer {
    status: &'static str,
    kind: &'static str,
    cache: &'static str,
    /// Lines of the head that only some answers have.
    extra: Vec<String>,
    body: Vec<u8>,
}

impl Answer {
    /// The answer to a method and a target as they were sent, for a client that can read `accepted`.
    pub fn to(site: &Site, method: &str, target: &str, accepted: &str) -> Self {
        let answer = if ["GET", "HEAD"].contains(&method) {
            match find(&site.dir, &site.base, target) {
                Found::File(file) => Self::file(&file, accepted),
                Found::Folder => Self::redirect(target),
                Found::Nothing => Self::text("404 Not Found", vec![]),
            }
        } else {
            Self::text("405 Method Not Allowed", vec!["Allow: GET, HEAD".to_owned()])
        };
        if site.headers { answer.protected(&site.dir) } else { answer }
    }

    pub fn bad_request() -> Self {
        Self::text("400 Bad Request", vec![])
    }

    fn file(file: &Path, accepted: &str) -> Self {
        let choice = encoding::choose(file, accepted);
        let mut extra = Vec::new();
        if choice.varies {
            extra.push("Vary: Accept-Encoding".to_owned());
        }
        let mut sent = file;
        if let Some((copy, encoding)) = &choice.copy {
            extra.push(format!("Content-Encoding: {}", encoding.name));
            sent = copy;
        }
        match std::fs::read(sent) {
            Ok(body) => {
                let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                Self { status: "200 OK", kind: mime::of(file), cache: cache::rule(name), extra, body }
            }
            Err(error) => {
                eprintln!("{}: {error}", sent.display());
                Self::text("500 Internal Server Error", vec![])
            }
        }
    }

    fn text(status: &'static str, extra: Vec<String>) -> Self {
        let body = format!("{status}\n").into_bytes();
        Self { status, kind: "text/plain; charset=utf-8", cache: cache::NO_CACHE, extra, body }
    }

    /// To the same place with a closing slash. `find` has made sure that the path is one of ours; it
    /// is kept to one leading slash, since "//name/" would lead to another host.
    fn redirect(target: &str) -> Self {
        let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        Self::text("308 Permanent Redirect", vec![format!("Location: /{path}/")])
    }

    /// With the headers that `docs/hosting/` asks of a host, as far as they hold over plain HTTP. The page
    /// is read anew each time: a test may have put another build in its place.
    fn protected(mut self, dir: &Path) -> Self {
        let file = dir.join("index.html");
        let page = std::fs::read_to_string(&file).unwrap_or_default();
        match Policy::header_for(&page) {
            Ok(policy) => {
                let headers = table::on_loopback(policy).into_iter();
                self.extra.extend(headers.map(|table::Header { name, value }| format!("{name}: {value}")));
                self
            }
            // A page with a policy that says nothing to a host is not to be tested by mistake.
            Err(message) => {
                eprintln!("{}: {message}", file.display());
                Self::text("500 Internal Server Error", vec![])
            }
        }
    }

    /// Writes head and, unless only the head was asked for, body.
    pub fn send(&self, mut to: impl Write, head_only: bool) -> io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
             Cache-Control: {}\r\nConnection: close\r\n",
            self.status,
            self.kind,
            self.body.len(),
            self.cache,
        );
        for line in &self.extra {
            let _ = write!(head, "{line}\r\n");
        }
        head += "\r\n";
        to.write_all(head.as_bytes())?;
        if !head_only {
            to.write_all(&self.body)?;
        }
        to.flush()
    }
}
