// The few lines inside the app's page, run before anything is painted. Their digest is in the policy.
//
// A file of its own would come a round trip later, and for that long Back after an exit would show
// the page, and a click would be lost.
import "./plain.js";
import { early, isNew, move, step } from "./early.js";
import { isUnseen } from "./twice.js";

{
  const root = document.documentElement;
  // Who comes back, or loads the page again inside the questions, must not see the first screen of somebody new:
  // its room stays empty until the app comes, in a moment.
  early.waits = !isNew() || (typeof history.state === "string" && history.state !== "start");
  root.toggleAttribute("data-waiting", early.waits);
  const show = () => {
    if (early.waits) root.setAttribute("data-late", "");
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
