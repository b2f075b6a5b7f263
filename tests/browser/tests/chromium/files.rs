//! Files: what is saved is what was given, and what is read is told apart.

use groundwork_browser_tests::{Browser, Folder, Outcome, Setup};
use serde_json::json;
use std::fs;
use std::path::Path;

/// The scripts' numbers.
const NONE: u32 = 0;
const READ: u32 = 1;
const TOO_LARGE: u32 = 2;
const NOT_TEXT: u32 = 3;
const FAILED: u32 = 4;

const TEXT: &str = "{\"note\":\"Grüße, 日本語, 🌱\"}\n";

#[test]
fn a_saved_file_holds_the_text_and_nothing_else() {
    Setup::new().run(async |browser| {
        let folder = Folder::new()?;
        let to = json!({ "behavior": "allow", "downloadPath": folder.path() });
        browser.devtools("Browser.setDownloadBehavior", to).await?;
        browser.visit().await?;
        let before = browser.full_address().await?;
        for (name, text) in [("groundwork.json", TEXT.to_owned()), ("large.json", TEXT.repeat(100_000))] {
            browser
                .script_with::<()>("groundwork.saveFile(...arguments);", vec![json!(name), json!(text)])
                .await?;
            // An empty one can take the name before, until it is whole.
            let file = folder.file(name);
            let is_whole = || (fs::read(&file).ok()? == text.as_bytes()).then_some(());
            browser.until_some("the file has these bytes", is_whole).await?;
        }
        assert_eq!(fs::read_dir(folder.path())?.count(), 2);
        assert_eq!((browser.full_address().await?, browser.screen().await?), (before, Some("start".into())));
        assert_eq!(browser.console().await?, Vec::<String>::new());
        Ok(())
    });
}

/// The browser holds the text in memory for as long as the address is good.
#[test]
fn the_address_of_a_saved_file_is_taken_back() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        browser.script::<()>(include_str!("scripts/clock.js")).await?;
        let body = "const made = [];
            const { createObjectURL: make, revokeObjectURL: drop } = URL;
            URL.createObjectURL = (blob) => { made.push(make(blob)); return made.at(-1); };
            URL.revokeObjectURL = (address) => { made.splice(made.indexOf(address), 1); drop(address); };
            HTMLAnchorElement.prototype.click = () => {};
            groundwork.saveFile('a.json', 'a');
            const open = made.length;
            clock.pass(0.5);
            const still = made.length;
            clock.pass(2);
            return [open, still, made.length];";
        assert_eq!(browser.script::<[u32; 3]>(body).await?, [1, 1, 0]);
        Ok(())
    });
}

/// Chooses a file that a script makes, and gives the number and the length of what was read. The dialog
/// itself is the browser's.
async fn picked(browser: &Browser, file: &str) -> Outcome<(u32, String)> {
    let body = format!(
        "const done = arguments[0];
        HTMLInputElement.prototype.click = function () {{
          const data = new DataTransfer();
          const file = {file};
          // A phone may name our own file otherwise: none is greyed out.
          if (this.accept) return;
          if (file) data.items.add(file);
          this.files = data.files;
          this.dispatchEvent(new Event(file ? 'change' : 'cancel'));
        }};
        groundwork.pickFile((number, text = '') => done([number, text.slice(0, 100)]));"
    );
    browser.script_later(&body, Vec::new()).await
}

#[test]
fn what_is_chosen_is_read_or_told_apart() {
    let text = json!(TEXT);
    let rows = [
        (format!("new File([{text}], 'a.json')"), READ, TEXT),
        // What some editors put before a text.
        (format!("new File([new Uint8Array([0xef, 0xbb, 0xbf]), {text}], 'a.json')"), READ, TEXT),
        ("new File([], 'empty.json')".into(), READ, ""),
        // Cut within a character: of our kind, and too short.
        ("new File(['a', new Uint8Array([0xf0, 0x9f, 0x8c])], 'cut.json')".into(), READ, "a"),
        ("new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'picture.json')".into(), NOT_TEXT, ""),
        ("new File(['{}', new Uint8Array([0xc3, 0x28])], 'a.json')".into(), NOT_TEXT, ""),
        ("new File([new Uint8Array(5_000_001).fill(32)], 'large.json')".into(), TOO_LARGE, ""),
        ("null".into(), NONE, ""),
    ];
    Setup::new().run(async |browser| {
        browser.visit().await?;
        for (file, number, text) in &rows {
            assert_eq!(picked(browser, file).await?, (*number, (*text).to_owned()), "{file}");
        }
        let just = "new File([new Uint8Array(5_000_000).fill(65)], 'just.json')";
        assert_eq!(picked(browser, just).await?, (READ, "A".repeat(100)));
        Ok(())
    });
}

#[test]
fn a_large_file_is_not_even_read() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        browser
            .script::<()>("Blob.prototype.arrayBuffer = () => { window.was = 'read'; throw new Error(); };")
            .await?;
        let large = "new File([new Uint8Array(5_000_001)], 'large.json')";
        assert_eq!(picked(browser, large).await?.0, TOO_LARGE);
        assert!(browser.script::<bool>("return window.was === undefined;").await?);
        // And one that is gone by the time it is read.
        assert_eq!(picked(browser, "new File(['{}'], 'gone.json')").await?.0, FAILED);
        assert!(!browser.shows("#failed").await?);
        Ok(())
    });
}

/// Moves a file from the desktop over the page and lets it go, as the browser itself sees it. Gives what
/// the page allows to be done with it.
async fn drop_on_page(browser: &Browser, file: &Path) -> Outcome<String> {
    browser.script::<()>("delete window.allowed;").await?;
    for kind in ["dragEnter", "dragOver", "drop"] {
        let data = json!({ "items": [], "files": [file], "dragOperationsMask": 1 });
        let event = json!({ "type": kind, "x": 200, "y": 300, "data": data });
        browser.devtools("Input.dispatchDragEvent", event).await?;
        if kind == "dragOver" {
            browser.until("it was dragged over the page", "'allowed' in window").await?;
        }
    }
    browser.script("return window.allowed;").await
}

#[test]
fn a_file_that_is_dropped_is_read_only_when_it_is_asked_for() {
    Setup::new().run(async |browser| {
        let folder = Folder::new()?;
        let (file, other) = (folder.file("copy.json"), folder.file("other.json"));
        fs::write(&file, TEXT)?;
        fs::write(&other, "other")?;
        browser.visit().await?;
        let prepare = "window.read = [];
            addEventListener('dragover', (event) => {
              window.allowed = event.defaultPrevented ? event.dataTransfer.dropEffect : 'to open it';
            });";
        browser.script::<()>(prepare).await?;
        let ask = "groundwork.takeDrops((number, text) => read.push([number, text]));";
        let count =
            async |number: usize| browser.until("they are read", &format!("read.length >= {number}")).await;
        assert_eq!(drop_on_page(browser, &other).await?, "none");
        browser.script::<()>(ask).await?;
        assert_eq!(drop_on_page(browser, &file).await?, "copy");
        count(1).await?;
        browser.script::<()>("groundwork.takeDrops();").await?;
        assert_eq!(drop_on_page(browser, &other).await?, "none");
        browser.script::<()>(ask).await?;
        assert_eq!(drop_on_page(browser, folder.path()).await?, "copy");
        count(2).await?;
        let read: Vec<(u32, Option<String>)> = browser.script("return read;").await?;
        assert_eq!(read, [(READ, Some(TEXT.to_owned())), (FAILED, None)], "a file, and a folder");
        Ok(())
    });
}

/// Words that are dragged within a page, into a note for example, go their usual way.
#[test]
fn what_is_no_file_is_left_to_the_browser() {
    Setup::new().run(async |browser| {
        browser.visit().await?;
        let body = "const dragged = (fill) => ['dragover', 'drop'].map((name) => {
              const dataTransfer = new DataTransfer();
              fill(dataTransfer);
              const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
              document.body.dispatchEvent(event);
              return event.defaultPrevented;
            });
            groundwork.takeDrops(() => {});
            return [
              ...dragged((data) => data.setData('text/plain', 'words')),
              ...dragged((data) => data.items.add(new File(['{}'], 'a.json'))),
            ];";
        assert_eq!(browser.script::<[bool; 4]>(body).await?, [false, false, true, true]);
        Ok(())
    });
}
