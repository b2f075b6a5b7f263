// The few lines that run before the app: the exit. They stand alone, so that a failing app can't take them with it.
import { arrive, hasLeft, leave as mark } from "./left.js";
import "./policy.js";

{
  const root = document.documentElement;

  // Hidden by a style rule in this very frame; then emptied, so that nothing is left to find.
  const blank = () => {
    root.setAttribute("data-left", "");
    document.title = "";
    document.body?.replaceChildren();
  };

  // Someone who left in this tab and comes back through Back, Forward or a reload finds nothing.
  // Only opening the address anew starts over.
  const arrived = performance.getEntriesByType("navigation")[0];
  if (hasLeft()) {
    // Not where the link was clicked before this came (plain.js).
    if (arrived?.type === "navigate" && !root.hasAttribute("data-left")) {
      arrive();
      history.replaceState(null, ""); // at the start, not at the screen of that entry
    } else {
      blank();
      addEventListener("DOMContentLoaded", blank);
    }
  }

  const away = (first) => {
    const to = document.getElementById("exit")?.href ?? "about:blank";
    mark(first);
    blank();
    location.replace(to);
  };
  // Where storage is refused, so may channels be.
  const channel = (name) => { try { return new BroadcastChannel(name); } catch { return null; } };
  // Every open tab of this site goes: one that stays would undo the exit.
  const tabs = channel("groundwork.exit");
  if (tabs) tabs.onmessage = () => away(false);
  const leave = () => { tabs?.postMessage(""); away(true); };

  // A page that the browser had put away may be shown before it can know of an exit. It stays covered until a message
  // of its own has gone round: by then the mark has come too.
  const show = () => { if (hasLeft()) blank(); else root.removeAttribute("data-away"); };
  let wait;
  addEventListener("pagehide", ({ persisted }) => {
    clearTimeout(wait);
    if (persisted) root.setAttribute("data-away", "");
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || hasLeft()) return show();
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

  // Shift three times, with nothing in between, within five seconds.
  let presses = [];
  let other = false;
  addEventListener("keydown", (event) => {
    if (event.key === "Shift") { if (!event.repeat) other = false; }
    else { other = true; presses = []; }
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || other) return;
    const now = event.timeStamp;
    presses = presses.filter((then) => now - then < 5000);
    presses.push(now);
    if (presses.length === 3) leave();
    else tell(3 - presses.length);
  }, true);

  // The words come from the page, so that a translation reaches them.
  let quiet;
  const tell = (left) => {
    const place = document.getElementById("exit-status");
    if (!place) return;
    place.textContent = place.dataset.text.replace("{n}", String(left));
    clearTimeout(quiet);
    quiet = setTimeout(() => { place.textContent = ""; }, 5000);
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
