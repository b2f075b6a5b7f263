//! Elements, built by plain calls instead of Leptos' `view!` macro.
//!
//! The macro gives every piece of a page a type of its own, and every type its own compiled code:
//! the screens came to 158 KB of brotli that way. Here all elements share one type, at the price
//! of a little speed that nobody can see: decision 0003. Everything under it is Leptos: signals,
//! effects, the update of what is on the page.

mod event;
mod live;
mod short;

#[cfg(not(feature = "ssr"))]
pub use live::to_be_painted;
pub use live::{below, live, live_all, live_any, live_text, painted, to_come};
pub use short::{button, button_with, h2, list, p};

#[cfg(not(feature = "ssr"))]
use crate::browser::page::Element;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
#[cfg(not(feature = "ssr"))]
use leptos::tachys::html::directive::directive;
use leptos::tachys::html::{element::custom, property::prop};
use leptos::tachys::view::iterators::StaticVec;
#[cfg(not(feature = "ssr"))]
use std::rc::Rc;

/// An element on its way to the page. In a box, and its calls not inlined, so that a chain of them
/// compiles to a few bytes each: there are hundreds.
#[must_use = "an element that is not added to another is never seen"]
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// What a browser may write into a file of its own, to bring it back after a crash, also where nothing is to be kept: what is
/// ticked and typed. It leaves alone what has this attribute.
const FIELDS: [&str; 4] = ["form", "input", "select", "textarea"];

/// An element with this tag.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    let el = El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }));
    if FIELDS.contains(&tag) { el.attr_str("autocomplete", "off") } else { el }
}

/// Nothing at all.
#[inline(never)]
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Several elements side by side.
pub fn all(elements: impl IntoIterator<Item = El>) -> AnyView {
    all_boxed(elements.into_iter().map(El::done).collect())
}

#[inline(never)]
fn all_boxed(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}

impl El {
    #[inline(never)]
    fn attribute(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// An attribute with a fixed value.
    pub fn attr(self, name: &'static str, value: impl Into<&'static str>) -> Self {
        self.attr_str(name, value.into())
    }

    #[inline(never)]
    fn attr_str(self, name: &'static str, value: &'static str) -> Self {
        self.attribute(custom_attribute(name, value).into_any_attr())
    }

    /// An attribute with a value made now.
    #[inline(never)]
    pub fn attr_string(self, name: &'static str, value: String) -> Self {
        self.attribute(custom_attribute(name, value).into_any_attr())
    }

    /// An attribute that follows its signals; `None` takes it away.
    pub fn attr_live(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.attr_live_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn attr_live_boxed(self, name: &'static str, value: Box<dyn Fn() -> Option<String> + Send>) -> Self {
        self.attribute(custom_attribute(name, value).into_any_attr())
    }

    #[inline(never)]
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    pub fn id(self, id: impl Into<String>) -> Self {
        self.attr_string("id", id.into())
    }

    /// Whether a box or a radio is ticked, as a property: it follows the answers, not the markup.
    pub fn checked(self, ticked: impl Fn() -> bool + Send + 'static) -> Self {
        self.checked_boxed(Box::new(ticked))
    }

    #[inline(never)]
    fn checked_boxed(self, ticked: Box<dyn Fn() -> bool + Send>) -> Self {
        self.attribute(prop("checked", ticked).into_any_attr())
    }

    /// Does something with the element once it is made.
    #[cfg(not(feature = "ssr"))]
    pub fn made(self, act: impl Fn(Element) + 'static) -> Self {
        let act: Rc<dyn Fn(Element)> = Rc::new(act);
        self.attribute(
            directive(|element: Element, act: Rc<dyn Fn(Element)>| act(element), act).into_any_attr(),
        )
    }

    /// A child that is ready.
    #[inline(never)]
    pub fn view(mut self, view: AnyView) -> Self {
        self.0.children.push(view);
        self
    }

    #[inline(never)]
    pub fn child(self, child: El) -> Self {
        self.view(child.done())
    }

    /// Children in order.
    pub fn with(mut self, children: impl IntoIterator<Item = El>) -> Self {
        self.0.children.extend(children.into_iter().map(El::done));
        self
    }

    /// A text of the words, or one that is fixed otherwise.
    pub fn text(self, text: impl Into<&'static str>) -> Self {
        self.text_str(text.into())
    }

    #[inline(never)]
    fn text_str(self, text: &'static str) -> Self {
        self.view(text.into_any())
    }

    /// A text made now.
    #[inline(never)]
    pub fn string(self, text: String) -> Self {
        self.view(text.into_any())
    }

    /// The finished view.
    #[inline(never)]
    pub fn done(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        custom(tag).child(StaticVec::from(children)).add_any_attr(attributes).into_any()
    }
}
