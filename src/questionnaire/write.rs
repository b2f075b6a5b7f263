//! Answers back to JSON, in the form that [`super::parse`] reads.

use super::parse::SCHEMA;
use super::writer::Writer;
use super::{Answers, Breach, Item, Level, Reply, Role, SafetyItem, Status};

impl Answers {
    /// The answers as JSON, on one line.
    pub fn to_json(&self) -> String {
        let mut out = Writer::default();
        self.write(&mut out);
        out.into_text()
    }

    /// Writes them into a larger object.
    pub(crate) fn write(&self, out: &mut Writer) {
        out.open('{');
        out.key("schema").number(SCHEMA.unsigned_abs());
        out.key("context").open('{');
        put(out, "role", self.role, |out, role| out.text(Role::id(role)));
        put(out, "status", self.status, |out, status| out.text(Status::id(status)));
        if self.breaches_done() {
            out.key("breach").open('[');
            for breach in self.breaches() {
                out.text(Breach::id(breach));
            }
            out.close(']');
        }
        put(out, "strain", self.strain, level);
        out.close('}');
        out.key("safety").open('{');
        for item in SafetyItem::ALL {
            if let Some(answer) = self.safety_reply(*item) {
                out.key(item.id()).text(answer.id());
            }
        }
        out.close('}');
        out.key("answers").open('{');
        for item in Item::ALL {
            put(out, item.id(), self.item(*item), level);
        }
        out.close('}');
        out.close('}');
    }
}

/// Writes nothing for a missing reply, `null` for a declined one.
fn put<T>(out: &mut Writer, key: &str, reply: Reply<T>, value: fn(&mut Writer, T)) {
    match reply {
        Reply::Missing => {}
        Reply::Declined => {
            out.key(key).word("null");
        }
        Reply::Given(given) => {
            out.key(key);
            value(out, given);
        }
    }
}

fn level(out: &mut Writer, level: Level) {
    out.number(level.value().into());
}
