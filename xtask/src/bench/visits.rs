//! What the browser part measures. Times are in milliseconds, sizes in bytes.
//!
//! Every round is kept as it was: nothing is discarded, and what is printed derives from here.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Visits {
    pub conditions: Conditions,
    pub rounds: Vec<Round>,
}

/// How it was measured.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Conditions {
    /// The browser's own name and version.
    pub browser: String,
    /// How many times slower than this machine the page's processor is made.
    pub cpu_slower: u32,
    pub latency_ms: u32,
    /// Both ways.
    pub kbit_per_s: u32,
    /// Whether the pages of app and floor went over the wire as brotli, in every round.
    pub brotli: bool,
    /// The example person who walks through the app.
    pub person: String,
}

/// The floor, then the app, each in a fresh profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// The start screen as plain HTML with its style and no script.
    pub floor: Load,
    /// The app, loaded and looked at; nothing is clicked.
    pub look: Load,
    /// Each click on an answer of a page of questions as plain HTML with its style and no script.
    pub plain_ms: Vec<f64>,
    /// The app, used from the first paint on to the end of the journey, and kept on the device.
    pub first: Visit,
    /// The same profile in a new tab, by somebody who left in the middle of the questions.
    pub repeat: Visit,
    /// The same once more, with the server stopped.
    pub stopped: Stopped,
    /// Years later, by somebody who never stopped coming back.
    pub long: Long,
}

/// What a long history costs: 500 check-ins and 50 rounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Long {
    /// From the click to the frame after one more check-in was written.
    pub saved_ms: f64,
    /// To the chart of all check-ins.
    pub check_ins_ms: f64,
    /// To the chart of all rounds.
    pub rounds_ms: f64,
}

/// A page and all that was fetched for it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Load {
    pub first_paint_ms: f64,
    pub largest_paint_ms: f64,
    /// The sum of the layout shifts.
    pub cls: f64,
    pub start: AppStart,
    /// What the page asked for.
    pub transfers: Vec<Transfer>,
    /// What the server was asked for meanwhile, by the page and by the browser for itself.
    pub served: Vec<String>,
}

/// How the app came to life, counted from the navigation; nothing of it in the floor.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AppStart {
    /// The last byte of the wasm is there.
    pub wasm_fetched_ms: Option<f64>,
    /// It is compiled and linked.
    pub wasm_ready_ms: Option<f64>,
    /// The app has taken over the page.
    pub mounted_ms: Option<f64>,
    /// Tasks above 50 ms, as start and length.
    pub long_tasks: Vec<(f64, f64)>,
}

/// One request of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Transfer {
    pub url: String,
    /// As the browser names it: Document, Script, Fetch …
    pub kind: String,
    pub source: Source,
    /// How the answer was compressed: "br", "gzip" or nothing.
    pub encoding: Option<String>,
    /// Over the wire, with the head of the answer.
    pub bytes: u64,
    /// Its head alone: how long it is is the host's affair.
    pub head: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Network,
    Cache,
    Worker,
    /// No answer came.
    Failed,
}

/// A visit in which an answer is clicked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    pub load: Load,
    /// From the navigation until an answer was clicked and is shown.
    pub ready_ms: f64,
    /// From there to the end; not walked on a repeat visit.
    pub journey: Option<Journey>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Journey {
    pub clicks: Vec<Click>,
    /// The sum of the layout shifts on the way, but for those that a click has just asked for.
    pub cls: f64,
    pub memory: Memory,
}

/// From a click to the frame that shows what it does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Click {
    /// What was clicked: its screen and the element.
    pub on: String,
    pub ms: f64,
    /// As the browser's own event timing says, in steps of 8 ms; nothing below 16.
    pub event_ms: Option<f64>,
    /// From the press before it, as of a finger that comes down, to the frame after that.
    pub press_ms: f64,
    /// Whether it is the last one before the plan.
    pub to_plan: bool,
}

/// At the end of the journey, after a forced garbage collection.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    pub script: u64,
    pub wasm: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stopped {
    /// It can't be measured, and why.
    Not(String),
    Visited(Box<Visit>),
}

impl Load {
    /// How many requests went over the wire, and their bytes.
    pub fn wire(&self) -> (usize, u64) {
        let sent = self.transfers.iter().filter(|transfer| transfer.source == Source::Network);
        sent.fold((0, 0), |(count, bytes), transfer| (count + 1, bytes + transfer.bytes))
    }
}

impl Click {
    /// Whether an answer to a scored question was clicked.
    pub fn is_answer(&self) -> bool {
        self.on.contains(" #q")
    }
}

impl Transfer {
    /// What came of the file itself.
    pub fn body(&self) -> u64 {
        self.bytes.saturating_sub(self.head)
    }
}

impl Round {
    /// Whether both pages came as brotli.
    pub fn is_brotli(&self) -> bool {
        let page = |load: &Load| load.transfers.first().and_then(|transfer| transfer.encoding.clone());
        [&self.floor, &self.look].into_iter().all(|load| page(load).as_deref() == Some("br"))
    }
}

impl Memory {
    pub fn sum(self) -> u64 {
        self.script + self.wasm
    }
}
