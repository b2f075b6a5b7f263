// What was not aimed at. Where a tap led to another screen, something else lies under the finger by then: the second
// half of a double tap, or a tap while the page was busy, would choose, answer or go on, unseen. So a click counts
// for what was on the screen when the finger came down, and a burst of clicks for what its first one saw. Part of
// the guard.
//
// Keys and screen readers point at nothing: their clicks count nothing (`detail` is 0), and every screen begins with
// the focus on its heading.

const NEAR = 40; // CSS pixels: a finger doesn't come down on the very same point
const BURST = 500; // milliseconds between two fingers that come down, by the device's clock; see isBurst

const screen = () => document.getElementById("title")?.textContent; // the app takes over with the same screen

let shown; // the screen that is in the page,
let seen; // the one that was painted last, since when, and the one before
let since = 0;
let former;
let watch;
let press; // the last one, until its click
let first; // the one that a burst began with, and its last
let last;

const look = () => {
  const now = screen();
  if (now === undefined || now === shown) return;
  shown = now;
  requestAnimationFrame(() => setTimeout(() => {
    if (shown !== now) return;
    former = seen;
    seen = now;
    since = performance.now();
  }));
};

addEventListener("pointerdown", ({ target, timeStamp, clientX, clientY, pointerType }) => {
  if (!watch) {
    shown = seen = screen();
    watch = new MutationObserver(look);
    watch.observe(document.getElementById("app"), { childList: true, subtree: true });
  }
  // The time is that of the finger: a busy page hears of it later.
  press = { screen: timeStamp < since ? former : seen, target, timeStamp, clientX, clientY, pointerType };
}, true);

// A mouse counts its clicks, and so do some browsers for a finger. For the others it is counted here as those do it.
// How quick the page is plays no part.
const isBurst = (detail, one, other) => detail > 1
  || (one && other.pointerType !== "mouse" && other.timeStamp - one.timeStamp < BURST
    && Math.hypot(other.clientX - one.clientX, other.clientY - one.clientY) < NEAR);

// Whether a click is to be dropped. The head stays where it is on every screen, and with it the exit.
export const isUnseen = ({ target, detail }) => {
  const mine = press;
  if (!detail || !mine) return false; // what stands for a label's control has no press of its own
  press = null;
  const again = isBurst(detail, last, mine);
  if (!again) first = mine;
  last = mine;
  return !target.closest?.(".top") && (first.screen !== screen() || (again && !first.target.isConnected));
};
