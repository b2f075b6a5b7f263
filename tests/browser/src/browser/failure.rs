//! What is left of a failed test: where it was, and a picture.

use super::Browser;
use crate::place;
use std::thread;

impl Browser {
    /// Says on which screen the browser is, and saves a picture of it.
    pub(crate) async fn describe_failure(&self) -> String {
        let test = thread::current().name().unwrap_or("test").replace("::", "-");
        let folder = place::failures();
        let picture = folder.join(format!("{test}.png"));
        let screen = match self.screen().await {
            Ok(Some(screen)) => format!("on the screen {screen:?}"),
            Ok(None) => "on no screen of the app".to_owned(),
            Err(error) => format!("on a page that does not answer ({error})"),
        };
        let title = self.title().await.unwrap_or_default();
        let saved = match std::fs::create_dir_all(&folder) {
            Ok(()) => self.picture(&picture).await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let saved =
            saved.map_or_else(|error| format!("no picture: {error}"), |()| picture.display().to_string());
        format!("{test} failed {screen}, title {title:?}; {saved}")
    }
}
