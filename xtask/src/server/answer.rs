//! What is sent back.

use super::path::{Found, find};
use super::{Site, mime};
use std::fmt::Write as _;
use std::io::{self, Write};

pub struct Answer {
    status: &'static str,
    kind: &'static str,
    extra: Option<String>,
    body: Vec<u8>,
}

impl Answer {
    /// The answer to a method and a target as they were sent.
    pub fn to(site: &Site, method: &str, target: &str) -> Self {
        if !["GET", "HEAD"].contains(&method) {
            return Self::text("405 Method Not Allowed", Some("Allow: GET, HEAD".to_owned()));
        }
        match find(&site.dir, &site.base, target) {
            Found::File(file) => match std::fs::read(&file) {
                Ok(body) => Self { status: "200 OK", kind: mime::of(&file), extra: None, body },
                Err(error) => {
                    eprintln!("{}: {error}", file.display());
                    Self::text("500 Internal Server Error", None)
                }
            },
            Found::Folder => Self::redirect(target),
            Found::Nothing => Self::text("404 Not Found", None),
        }
    }

    pub fn bad_request() -> Self {
        Self::text("400 Bad Request", None)
    }

    fn text(status: &'static str, extra: Option<String>) -> Self {
        let body = format!("{status}\n").into_bytes();
        Self { status, kind: "text/plain; charset=utf-8", extra, body }
    }

    /// To the same place with a closing slash. `find` has made sure that the path is one of ours; it
    /// is kept to one leading slash, since "//name/" would lead to another host.
    fn redirect(target: &str) -> Self {
        let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        Self::text("308 Permanent Redirect", Some(format!("Location: /{path}/")))
    }

    /// Writes head and, unless only the head was asked for, body.
    pub fn send(&self, mut to: impl Write, head_only: bool) -> io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
             Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n",
            self.status,
            self.kind,
            self.body.len(),
        );
        if let Some(extra) = &self.extra {
            let _ = write!(head, "{extra}\r\n");
        }
        head += "\r\n";
        to.write_all(head.as_bytes())?;
        if !head_only {
            to.write_all(&self.body)?;
        }
        to.flush()
    }
}
