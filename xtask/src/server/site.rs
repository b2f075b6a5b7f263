//! What is sent back.

use super::{Options, mime};
use crate::hosting::{cache, policy, table};
use http_body_util::{Either, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Request, Response, StatusCode};
use percent_encoding::percent_decode_str;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tower_http::services::ServeDir;
use tower_http::services::fs::ServeFileSystemResponseBody;

const WAITING: &str = include_str!("waiting.html");

type Answer = Response<Either<Full<Bytes>, ServeFileSystemResponseBody>>;

/// What the connections of one server share.
pub struct Site {
    pub options: Options,
    pub waiting: AtomicBool,
    log: Mutex<Vec<String>>,
}

impl Site {
    pub fn of(mut options: Options) -> io::Result<Self> {
        if !(options.base.starts_with('/') && options.base.ends_with('/')) {
            let message = format!("the base {:?} has to begin and end with a slash", options.base);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        options.dir = options.dir.canonicalize()?;
        Ok(Self { waiting: options.waiting.into(), options, log: Mutex::default() })
    }

    /// Locks; what is kept here is whole even after a panic of another thread.
    pub fn log(&self) -> MutexGuard<'_, Vec<String>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub async fn answer(&self, request: Request<Incoming>) -> Answer {
        if self.options.log {
            self.log().push(request.uri().to_string());
        }
        let mut answer = if self.waiting.load(Ordering::Relaxed) {
            text(StatusCode::SERVICE_UNAVAILABLE, "text/html; charset=utf-8", WAITING.to_owned())
        } else {
            self.find(request).await
        };
        if !answer.headers().contains_key(header::CACHE_CONTROL) {
            set(&mut answer, header::CACHE_CONTROL, cache::NO_CACHE);
        }
        if self.options.headers { self.protected(answer) } else { answer }
    }

    async fn find(&self, mut request: Request<Incoming>) -> Answer {
        let path = request.uri().path().to_owned();
        if format!("{path}/") == self.options.base {
            return redirect(&self.options.base);
        }
        let Some(name) = path.strip_prefix(&self.options.base) else { return status(StatusCode::NOT_FOUND) };
        // "//name/" would lead to another host.
        let name = name.trim_start_matches('/');
        let Some(mut file) = self.file(name) else { return status(StatusCode::NOT_FOUND) };
        if file.is_dir() {
            if !path.ends_with('/') {
                return redirect(&format!("{}{name}/", self.options.base));
            }
            file.push("index.html");
        }
        let Ok(uri) = format!("/{name}").parse() else { return status(StatusCode::BAD_REQUEST) };
        *request.uri_mut() = uri;
        // Files come whole: the tests compare what comes with what lies there.
        request.headers_mut().remove(header::RANGE);
        self.send(&file, request).await
    }

    /// The file or folder of a name. Links in the folder are followed only as far as they stay in it.
    fn file(&self, name: &str) -> Option<PathBuf> {
        let name = percent_decode_str(name).decode_utf8().ok()?;
        let file = self.options.dir.join(name.trim_start_matches('/')).canonicalize().ok()?;
        file.starts_with(&self.options.dir).then_some(file)
    }

    async fn send(&self, file: &Path, request: Request<Incoming>) -> Answer {
        let mut files = ServeDir::new(&self.options.dir);
        let copies = ["br", "gz"].map(|ending| has_copy(file, ending));
        if copies[0] {
            files = files.precompressed_br();
        }
        if copies[1] {
            files = files.precompressed_gzip();
        }
        let mut answer = match files.try_call(request).await {
            Ok(answer) => answer.map(Either::Right),
            Err(error) => fault(file, &error.to_string()),
        };
        if answer.status().is_success() {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            set(&mut answer, header::CONTENT_TYPE, mime::of(file));
            set(&mut answer, header::CACHE_CONTROL, cache::rule(name));
            // A time has seconds, and tests change a file within one: nobody asks whether it is as it was.
            answer.headers_mut().remove(header::LAST_MODIFIED);
            if copies.contains(&true) {
                set(&mut answer, header::VARY, "Accept-Encoding");
            }
        }
        answer
    }

    /// With the headers that `docs/hosting/` asks of a host, as far as they hold over plain HTTP. The page
    /// is read anew each time: a test may have put another build in its place.
    fn protected(&self, mut answer: Answer) -> Answer {
        // A test may have put there what is no file, and never ends.
        let file = |page: &str| Some(self.options.dir.join(page)).filter(|file| file.is_file());
        let read = |page| file(page).and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
        // A page with a policy that says nothing to a host is not to be tested by mistake.
        let policy = match policy::header_for(&policy::PAGES.map(read)) {
            Ok(policy) => policy,
            Err(message) => return fault(&self.options.dir, &message),
        };
        for table::Header { name, value } in table::on_loopback(policy) {
            set(&mut answer, name.parse().expect("a name in the table"), &value);
        }
        answer
    }
}

/// A copy that is older than its file was made of other bytes, and is left: tests change files of a built
/// folder.
fn has_copy(file: &Path, ending: &str) -> bool {
    let age = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    let copy = PathBuf::from(format!("{}.{ending}", file.display()));
    age(&copy).is_some_and(|copied| Some(copied) >= age(file))
}

fn set(answer: &mut Answer, name: HeaderName, value: &str) {
    // What is no header can't come from a table, only from an address.
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

fn text(status: StatusCode, kind: &str, text: String) -> Answer {
    let mut answer = Response::new(Either::Left(text.into()));
    *answer.status_mut() = status;
    set(&mut answer, header::CONTENT_TYPE, kind);
    answer
}

fn status(code: StatusCode) -> Answer {
    text(code, "text/plain; charset=utf-8", format!("{code}\n"))
}

/// Relative links in the page of a folder would miss without its closing slash.
fn redirect(path: &str) -> Answer {
    let mut answer = status(StatusCode::PERMANENT_REDIRECT);
    set(&mut answer, header::LOCATION, path);
    answer
}

fn fault(file: &Path, message: &str) -> Answer {
    eprintln!("{}: {message}", file.display());
    status(StatusCode::INTERNAL_SERVER_ERROR)
}
