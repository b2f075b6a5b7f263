//! The page: its title, its focus, its printing.

use wasm_bindgen::{JsCast, closure::Closure};
/// An element of the page.
pub use web_sys::Element;

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The text of the tab. It stands in the history, so it never names the subject; after the exit it
/// stays empty, also when the browser wakes this page up again.
pub fn set_title(title: &str) {
    if left() {
        return;
    }
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to an element. Does nothing if it isn't there.
pub fn focus(id: &str) {
    let element = document().and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// Scrolls an element into view below the sticky header, with the focus on it.
pub fn show(id: &str) {
    focus(id);
    if let Some(element) = document().and_then(|d| d.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// Scrolls to the top at once.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Runs `f` once the present changes are on the page.
pub fn after_render(f: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(f);
    if let Some(window) = web_sys::window() {
        _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

/// Runs `f` after the next frame is painted: for what nobody sees and takes long. Not after the exit.
pub fn after_paint(f: impl FnOnce() + 'static) {
    after_render(|| {
        let callback = Closure::once_into_js(|| {
            if !left() {
                f();
            }
        });
        if let Some(window) = web_sys::window() {
            _ = window.set_timeout_with_callback(callback.unchecked_ref());
        }
    });
}

/// How long one waits that can't say when it has nothing else to do (Safari), in milliseconds.
const QUIET: i32 = 300;

/// Runs `f` when the browser has nothing else to do. Not after the exit.
pub fn when_idle(f: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(|| {
        if !left() {
            f();
        }
    });
    if let Some(window) = web_sys::window() {
        let callback = callback.unchecked_ref();
        if window.request_idle_callback(callback).is_err() {
            _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, QUIET);
        }
    }
}

/// Takes the focus from whatever has it: a browser removes a screen faster that doesn't hold it.
pub fn blur() {
    let element = document().and_then(|d| d.active_element());
    if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        _ = element.blur();
    }
}

/// Puts into an element what the page holds under a name (`src/boot/parts.js`).
pub fn fill(element: Element, name: &'static str) {
    if let Ok(part) = super::boot::part(name) {
        _ = element.append_child(&part);
    }
}

/// Whether what was hit by an event, or what is around it, fits.
pub fn hits(event: &web_sys::Event, css: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| matches!(target.closest(css), Ok(Some(_))))
}

/// The id of the button that was clicked, if it was one.
pub fn button_of(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    Some(target.closest("button").ok()??.id())
}

/// Hides everything, or shows it again, in this frame.
pub fn cover(hide: bool) {
    if let Some(root) = document().and_then(|d| d.document_element()) {
        _ = if hide { root.set_attribute("data-locked", "") } else { root.remove_attribute("data-locked") };
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        _ = window.print();
    }
}

/// The element that the app is mounted to, emptied of what was rendered at build time.
pub fn mount_point() -> Option<web_sys::HtmlElement> {
    let element = document()?.get_element_by_id("app")?;
    element.replace_children_with_node_0();
    element.dyn_into().ok()
}

/// Whether this tab was left through the exit, or was locked and is about to be loaded anew.
pub fn left() -> bool {
    let root = document().and_then(|d| d.document_element());
    root.is_some_and(|root| root.has_attribute("data-left") || root.has_attribute("data-locked"))
}

/// What stands in a field of the page, of one line or of several: a script reads both in the same way.
pub fn value(id: &str) -> String {
    let element = document().and_then(|d| d.get_element_by_id(id));
    let field = element.filter(|e| matches!(&*e.tag_name(), "INPUT" | "TEXTAREA" | "SELECT"));
    field.map(|field| field.unchecked_into::<web_sys::HtmlInputElement>().value()).unwrap_or_default()
}

/// Whether the browser says that what stands in a field is none of its kind, as a day that is half typed.
pub fn is_invalid(id: &str) -> bool {
    let element = document().and_then(|d| d.get_element_by_id(id));
    element.is_some_and(|e| e.matches(":invalid").unwrap_or(false))
}

/// Puts a text into a field that holds another. To set the same would move the caret of who is typing there.
pub fn put(field: &Element, text: &str) {
    let field = field.unchecked_ref::<web_sys::HtmlInputElement>(); // a script fills one of several lines alike
    if field.value() != text {
        field.set_value(text);
    }
}

/// Puts a text into a field of the page.
pub fn set_value(id: &str, text: &str) {
    let element = document().and_then(|d| d.get_element_by_id(id));
    if let Some(field) = element.and_then(|e| e.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_value(text);
    }
}

/// Says that the app is running: the boot script stops waiting, tests begin.
pub fn ready() {
    if let Some(root) = document().and_then(|d| d.document_element()) {
        _ = root.set_attribute("data-ready", "");
    }
}
