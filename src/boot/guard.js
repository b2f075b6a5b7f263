// The few lines inside the app's page, run before anything is painted. Their digest is in the policy.
//
// A file of its own would come a round trip later, and for that long Back after an exit would show
// the page, and a click would be lost.
import "./plain.js";
import { early, isNew, move, step } from "./early.js";
import { entry } from "./entries.js";
import { isUnseen } from "./twice.js";

{
  const root = document.documentElement;
  // Who comes back, or loads the page again inside the questions, must not see the first screen of somebody new:
  // its room stays empty until the app comes, in a moment.
  // Without WebAssembly (Lockdown Mode, say) it can't: that is named before anything is asked, and what is kept can be taken.
  const runs = "WebAssembly" in window;
  const kept = () => {
    try { return ["", ".last", ".damaged"].map((end) => localStorage.getItem(`groundwork${end}`)).find(Boolean); }
    catch { return null; } // storage is refused: then nothing is kept
  };
  root.toggleAttribute("data-runs", runs);
  if (!runs) addEventListener("DOMContentLoaded", () => document.getElementById("take").toggleAttribute("hidden", !kept()));
  early.waits = runs && (!isNew() || (entry() ?? "start") !== "start");
  root.toggleAttribute("data-waiting", early.waits);
  // If the app can't come or takes long, the start screen with its help lines is what there is.
  const show = () => {
    if (window.early?.waits) root.setAttribute("data-late", "");
    early.waits = false;
    root.removeAttribute("data-waiting");
  };
  setTimeout(show, 4000);
  // What is clicked before the app has come is done at once, or else by the app (handover.js).
  window.early = early;
  addEventListener("click", (event) => {
    if (isUnseen(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const button = runs && window.early && event.target.closest?.("button");
    if (button && !step(button)) {
      early.clicks.push(button);
      early.needed?.();
      root.toggleAttribute("data-busy", !root.hasAttribute("data-failed"));
    }
  }, true);
  addEventListener("popstate", () => { if (window.early) move(entry() ?? "start"); });
  addEventListener("submit", (event) => { if (window.early) event.preventDefault(); }, true);
  // Something failed: say what is kept and how to go on. Nothing of the error is shown here. Without boot.js there are
  // fewer exits than the page tells of.
  const fail = ({ target }) => {
    if (!runs || target.href) return; // a preload: who needs it says so
    show();
    root.removeAttribute("data-busy");
    root.setAttribute("data-failed", window.early && !early.guarded ? "exit" : "");
    document.getElementById("failed")?.removeAttribute("hidden");
  };
  for (const type of ["error", "unhandledrejection"]) addEventListener(type, fail, true);
  addEventListener("click", ({ target }) => {
    if (target.id === "reload") location.reload();
    if (target.id === "take") early.saveFile("groundwork.json", kept());
  });
}
