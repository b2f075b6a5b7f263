// The first steps without the app: what may stay here, and the three questions about the person, as they
// were built into the page. On a slow line they are answered while the app is still on its way; it then
// goes on where the person is (src/boot/handover.js, src/store/early.rs). Part of guard.js.

import { TABLE, enter, entry } from "./entries.js";
import { saveFile } from "../browser/files.js";

const KEPT = "groundwork.early"; // what was answered, should the app not come
const shown = {}; // what was on a screen that was left, with what was chosen there
const template = (name) => document.getElementById(`early-${name}`);

// Whether nothing is kept in this browser. Who comes back has another first screen, which the app knows.
export const isNew = () => {
  try { return !Object.keys(localStorage).some((key) => key.startsWith("groundwork") && key !== KEPT && key !== TABLE); }
  catch { return true; } // storage is refused: then nothing is kept
};

// `waits`: the start that was built is not theirs, and is not shown as long as the app may come.
export const early = { clicks: [], screen: "", choice: "", waits: false, enter, entry, saveFile };

// A screen as it was built, with what was chosen before the page was loaded again.
const fresh = (screen) => {
  const content = template(screen).content.cloneNode(true);
  try {
    for (const id of (localStorage.getItem(KEPT) ?? "").split(" ")) {
      const input = content.querySelector(`input#${id || "none"}`);
      if (input) input.checked = true;
    }
  } catch { /* storage is refused, or this is not ours */ }
  return content;
};

const show = (screen) => {
  const main = document.getElementById("main");
  const before = document.createDocumentFragment();
  before.append(...main.childNodes);
  shown[early.screen || "start"] = before;
  main.append(shown[screen] ?? fresh(screen));
  delete shown[screen];
  early.screen = screen;
  early.clicks = []; // what was clicked on another screen is none of this one
  document.documentElement.removeAttribute("data-busy");
  document.documentElement.toggleAttribute("data-waiting", early.waits && screen === "start");
  const lines = main.querySelector("[data-built=lines]:empty");
  lines?.append(...shown.start.querySelector("[data-built=lines]").cloneNode(true).childNodes);
  document.title = template(screen)?.dataset.tab ?? "Groundwork";
  scrollTo(0, 0);
  document.getElementById("title").focus({ preventScroll: true });
};

const go = (screen) => {
  // Also where a reload came back to another entry. Who comes back has their own screen to go back to.
  if (!early.screen && isNew()) enter("start");
  show(screen);
  keep(); // it says whether the entry's name is stored
  enter(screen, true);
};

// Who chose to keep loses nothing when the app doesn't come. The app takes it from here.
const keep = () => {
  try {
    if (early.choice === "keep") localStorage.setItem(KEPT, early.done());
    else if (early.choice === "keep-nothing") localStorage.removeItem(KEPT);
  } catch { /* storage is refused: the app will say so */ }
};
addEventListener("change", () => { if (window.early) keep(); });

// The line that says what is kept: in its place from the start, so that nothing moves later. That
// something was saved is for the app to say.
const tell = (choice) => {
  const place = document.querySelector(".keeping");
  place.querySelector("p.quiet")?.remove();
  place.prepend(template(choice).content.cloneNode(true));
  if (choice !== "keep-nothing") place.firstElementChild.style.visibility = "hidden";
};

// Whether a click was dealt with.
export const step = (button) => {
  if (document.readyState === "loading") {
    // The rest of the page is still to come.
    const again = () => (button.isConnected ? button : document.getElementById(button.id))?.click();
    document.addEventListener("readystatechange", again, { once: true });
    return true;
  }
  if (!document.getElementById("early-privacy")) return false;
  if (button.id === "begin" && isNew()) go(early.choice ? "page-0" : "privacy");
  else if (button.id === "keep" || button.id === "keep-nothing") {
    early.choice = button.id;
    tell(button.id);
    go("page-0");
  } else if (early.screen && button.className === "back") {
    if (early.screen === "help") history.back();
    else go("start");
  } else if (button.matches("nav .link:first-child") && early.screen !== "help") go("help");
  else return false;
  return true;
};

// Where the page itself can go through the history, which may have entries of an earlier visit. Who comes back has
// no first screens: Help apart, they wait for the app.
const may = (screen) => screen === "start" || screen === "help"
  || (template(screen)?.dataset.tab && (shown[screen] || isNew()));

export const move = (entry) => {
  const theirs = !isNew() && entry !== "help" && !shown[entry];
  const screen = theirs ? "start" : entry === "page-0" && !early.choice ? "privacy" : entry;
  if (early.screen && may(screen)) show(screen);
};

// A finger or key that is down lets go of what it went down on, or its click is lost: the app waits for
// it, a second at most.
const down = () => { early.down = true; };
const up = () => setTimeout(() => {
  early.down = false;
  early.up?.();
});
for (const type of ["pointerdown", "keydown"]) addEventListener(type, down, true);
for (const type of ["pointerup", "pointercancel", "keyup"]) addEventListener(type, up, true);
addEventListener("blur", up); // the window's own

// What was clicked is painted first: the app doesn't come between a click and its frame. A tab that nobody
// looks at has no frames.
let frame;
addEventListener("click", () => {
  if (!window.early) return;
  const mine = frame = new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 1000);
  }).then(() => {
    if (frame === mine) frame = null;
  });
}, true);

// The app's start keeps a slow phone busy for a moment. Who scrolls or clicks meanwhile would feel that. Where the
// page itself answers the next click, it waits until the browser has nothing else to do (more time than there is
// between two frames), but not for long, and not if a click waits for the app.
const idle = () => window.requestIdleCallback && !early.clicks.length && isNew()
  && new Promise((done) => {
    const look = (time) => (time.timeRemaining() > 20 ? done() : requestIdleCallback(look));
    requestIdleCallback(look);
    early.needed = done;
    setTimeout(done, 200);
  });

const lifted = () => new Promise((free) => {
  early.up = free;
  setTimeout(up, 1000);
});

early.free = async () => {
  await idle();
  while (frame || early.down) await (frame ?? lifted());
};

// The parts of the start screen, wherever they are now, and what was chosen.
early.places = () => [document.getElementById("main"), ...Object.values(shown)];
early.forget = () => {
  for (const screen in shown) delete shown[screen];
  early.screen = early.choice = "";
  early.clicks = [];
};
early.done = () => {
  const chosen = early.places().flatMap((place) => [...place.querySelectorAll("input:checked")]);
  return early.screen && [early.screen, early.choice || "none", ...chosen.map(({ id }) => id)].join(" ");
};
