//! What an element listens to.

use super::El;
use leptos::ev::Event;
use leptos::tachys::html::attribute::any_attribute::IntoAnyAttribute;
use leptos::tachys::html::event::{EventDescriptor, on};
use std::borrow::Cow;

/// An event by its name. One type for all of them: what listens is compiled once.
#[derive(Debug, Clone, Copy)]
struct Named(&'static str);

impl EventDescriptor for Named {
    type EventType = Event;

    const BUBBLES: bool = false;

    fn name(&self) -> Cow<'static, str> {
        Cow::Borrowed(self.0)
    }

    fn event_delegation_key(&self) -> Cow<'static, str> {
        self.name()
    }
}

impl El {
    pub fn on_click(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("click", Box::new(act))
    }

    /// When a finger or a mouse button comes down, before the click.
    pub fn on_press(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("pointerdown", Box::new(act))
    }

    pub fn on_change(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("change", Box::new(act))
    }

    /// At each change of what is typed.
    pub fn on_input(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("input", Box::new(act))
    }

    pub fn on_submit(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("submit", Box::new(act))
    }

    /// When details are opened or closed, by whomever.
    pub fn on_toggle(self, mut act: impl FnMut() + 'static) -> Self {
        self.on("toggle", Box::new(move |_| act()))
    }

    #[inline(never)]
    fn on(self, name: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.attribute(on(Named(name), act).into_any_attr())
    }
}
