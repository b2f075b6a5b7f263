// The few lines inside the page, run before anything is painted. Their digest is in the policy.
//
// A file of its own would come a round trip later, and for that long Back after an exit would show
// the page, and a click would be lost.
import { early, isNew, move, step } from "./early.js";
import { isUnseen } from "./twice.js";

{
  const root = document.documentElement;
  try {
    // Someone who left in this tab and comes back through Back, Forward or a reload finds nothing.
    const way = performance.getEntriesByType("navigation")[0];
    if (sessionStorage.getItem("groundwork.left") && (!way || way.type !== "navigate")) {
      root.setAttribute("data-left", "");
    }
  } catch { /* Session storage is refused: nothing was marked either. */ }
  // Who comes back, or loads the page again inside the questions, must not see the first screen of somebody new:
  // its room stays empty until the app comes, in a moment.
  early.waits = !isNew() || (typeof history.state === "string" && history.state !== "start");
  root.toggleAttribute("data-waiting", early.waits);
  const show = () => {
    early.waits = false;
    root.removeAttribute("data-waiting");
  };
  // What is clicked before the app has come is done at once, or else by the app (handover.js).
  window.early = early;
  addEventListener("click", (event) => {
    if (isUnseen(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const button = window.early && event.target.closest?.("button");
    if (button && !step(button)) {
      early.clicks.push(button);
      early.needed?.();
      if (button.id === "next") root.setAttribute("data-busy", "");
    }
    if (window.early && event.target.closest?.(".skip")) {
      event.preventDefault(); // one address for all screens
      document.getElementById("main").focus();
    }
    if (!event.target.closest?.("#exit")) return;
    // The exit, should boot.js not be here yet: the link leads away, and the way back is blank.
    root.setAttribute("data-left", "");
    try { sessionStorage.setItem("groundwork.left", "1"); } catch { /* refused */ }
  }, true);
  addEventListener("popstate", (event) => { if (window.early) move(event.state ?? "start"); });
  addEventListener("submit", (event) => { if (window.early) event.preventDefault(); }, true);
  // If the app can't come or takes long, the start screen with its help lines is what there is.
  setTimeout(show, 4000);
  addEventListener("error", (event) => {
    if (!(event.target instanceof HTMLScriptElement)) return;
    show();
    root.removeAttribute("data-busy");
    document.getElementById("failed")?.removeAttribute("hidden");
  }, true);
}
