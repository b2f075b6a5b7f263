// The few lines that run before the app: the exit. They stand alone, so that a failing app can't take them with it.
import "./policy.js";

{
  const root = document.documentElement;
  const { left } = window; // of plain.js

  // Hidden by a style rule in this very frame; then emptied, so that nothing is left to find.
  const blank = () => {
    root.setAttribute("data-left", "");
    document.title = "";
    document.body?.replaceChildren();
  };

  // Someone who left in this tab and comes back through Back, Forward or a reload finds nothing.
  // Only opening the address anew starts over.
  const arrived = performance.getEntriesByType("navigation")[0];
  if (left.has()) {
    // Not where the link was clicked before this came (plain.js).
    if (arrived?.type === "navigate" && !root.hasAttribute("data-left")) {
      left.clear();
      history.replaceState(null, ""); // at the start, not at the screen of that entry
    } else {
      blank();
      addEventListener("DOMContentLoaded", blank);
    }
  }

  const away = (first) => {
    const to = document.getElementById("exit")?.href ?? "about:blank";
    left.mark(first);
    blank();
    location.replace(to);
  };
  // Where storage is refused, so may channels be.
  const channel = (name) => { try { return new BroadcastChannel(name); } catch { return null; } };
  // Every open tab of this site goes: one that stays would undo the exit.
  const tabs = channel("groundwork.exit");
  if (tabs) tabs.onmessage = () => away(false);
  const leave = () => { tabs?.postMessage(""); away(true); };
  // While the app is not here, nobody else hears that all was deleted (2) or locked (3; src/browser/tabs.rs): what was
  // chosen must not stay in sight, also where no server answers the reload, nor be written again.
  const others = channel("groundwork.tabs");
  if (others) others.onmessage = ({ data }) => {
    if (!window.early || (data !== 2 && data !== 3)) return;
    window.early = null;
    root.setAttribute("data-locked", "");
    location.reload();
  };

  // A page that the browser had put away may be shown before it can know of an exit. It stays covered until a message
  // of its own has gone round: by then the mark has come too.
  const show = () => { if (left.has()) blank(); else root.removeAttribute("data-away"); };
  let wait;
  addEventListener("pagehide", ({ persisted }) => {
    clearTimeout(wait);
    if (persisted) root.setAttribute("data-away", "");
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || left.has()) return show();
    wait = setTimeout(show, 1000); // should it not come
    const name = `groundwork.back.${Math.random()}`;
    const ends = [channel(name), channel(name)];
    if (!ends[1]) return;
    ends[1].onmessage = () => { show(); ends.forEach((end) => end.close()); };
    ends[0].postMessage("");
  });

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("#exit")) return;
    event.preventDefault();
    leave();
  }, true);

  // Shift three times, alone and close together. With another key it changes the keyboard's language, with a click it
  // selects: nobody means to leave by that.
  let presses = [];
  let alone = false;
  const other = () => {
    alone = false;
    presses = [];
    tell();
  };
  for (const type of ["pointerdown", "wheel"]) addEventListener(type, other, { capture: true, passive: true });
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey) other();
    else if (!event.repeat) alone = true;
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    const now = event.timeStamp;
    presses = presses.filter((then) => now - then < 3000);
    presses.push(now);
    if (presses.length === 3) leave();
    else tell(3 - presses.length);
  }, true);

  // The words come from the page, so that a translation reaches them.
  let quiet;
  const tell = (left) => {
    const place = document.getElementById("exit-status");
    if (!place) return;
    place.textContent = left ? place.dataset.text.replace("{n}", String(left)) : "";
    clearTimeout(quiet);
    if (left) quiet = setTimeout(tell, 3000);
  };

  // The head stays in sight; it must not cover what has the focus. Browsers take what lies behind it
  // for visible and don't scroll. Not while a finger is down, nor when a tab that is looked at again gets
  // its focus back: then nothing may move.
  let still = !document.hasFocus();
  const again = () => setTimeout(() => { still = false; });
  addEventListener("pointerdown", () => { still = true; }, true);
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, again, true);
  addEventListener("blur", () => { still = true; }); // these two: the window's own
  addEventListener("focus", again);
  document.addEventListener("focusin", (event) => {
    const head = document.querySelector(".top");
    if (still || !head || !(event.target instanceof Element) || head.contains(event.target)) return;
    const shown = event.target.closest("label") || event.target;
    const covered = head.getBoundingClientRect().bottom + 12 - shown.getBoundingClientRect().top;
    if (covered > 0) scrollBy(0, -covered);
  });

  if (window.early) window.early.guarded = true; // the app doesn't start without (load.js)
}
