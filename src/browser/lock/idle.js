// Tells when nobody has touched the page for a while, or has not looked at it. Bundled into lock.js.

// By hand, by keys, and what screen readers, dictation and switches bring about without either.
const SIGNS = [
  "pointerdown", "pointermove", "touchstart", "touchmove", "wheel", "scroll", "keydown",
  "click", "input", "focusin",
];
const root = document.documentElement;

let watching; // stops the listeners
let timer;

// Calls `lock` once, after this many minutes; 0 stops the watch.
export const watch = (minutes, lock) => {
  watching?.abort();
  clearTimeout(timer);
  root.style.opacity = "";
  if (!minutes) return;
  watching = new AbortController();
  const options = { capture: true, passive: true, signal: watching.signal };
  const limit = minutes * 60000;
  let idle = 0;
  let then;

  // One clock stands still while a device sleeps, the other can be set back: of each stretch of time the
  // longer account counts.
  const clocks = () => [performance.now(), Date.now()];
  const look = () => {
    const now = clocks();
    idle += Math.max(now[0] - then[0], now[1] - then[1], 0);
    then = now;
    if (idle < limit) return false;
    watch(0);
    lock();
    return true;
  };

  // A timer may be late by as long as the device slept; so each sign of life looks at the clocks first.
  const wait = () => {
    clearTimeout(timer);
    if (!look()) timer = setTimeout(wait, Math.min(limit - idle, 30000));
  };
  const sign = () => { if (!look()) idle = 0; };
  for (const name of SIGNS) addEventListener(name, sign, options);

  // Nothing is shown of a page that nobody looks at, neither in a list of open windows nor in the frame
  // before the clocks are read. Not by `display`: that would take the focus and the place in the page.
  const turned = () => {
    root.style.opacity = document.visibilityState === "hidden" ? "0" : "";
    wait();
  };
  document.addEventListener("visibilitychange", turned, options);
  addEventListener("pageshow", wait, options);
  then = clocks();
  turned();
};
