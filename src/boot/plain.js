// What every page does before anything is painted; the pages without the app do no more. Part of guard.js, and before
// its look for double taps: that must never drop a click on the exit (`.top` in twice.js).
import { left } from "./left.js";

{
  window.left = left;
  const root = document.documentElement;
  // Someone who left in this tab and comes back through Back, Forward or a reload finds nothing. The storage is asked
  // last: the first paint would wait 10 ms for it (processor four times slower).
  const way = performance.getEntriesByType("navigation")[0];
  if ((!way || way.type !== "navigate") && left.has()) root.setAttribute("data-left", "");
  addEventListener("click", (event) => {
    if (event.target.closest?.(".skip")) {
      event.preventDefault(); // one address for all screens
      const main = document.getElementById("main");
      main.scrollIntoView();
      main.focus();
    }
    if (!event.target.closest?.("#exit")) return;
    // The exit, should boot.js not be here yet: the link leads away, and the way back is blank.
    root.setAttribute("data-left", "");
    left.mark();
  }, true);
}
