// What goes on in other tabs. src/browser/tabs.rs has the numbers; the one that is sent stays what it is,
// since the other tab may run another version.

const CHANGED = 0; // what is stored may be another's by now

const channel = (() => {
  try { return new BroadcastChannel("groundwork.tabs"); } catch { return null; } // refused where storage is
})();

// Tells all other tabs.
export const tellTabs = (what) => channel?.postMessage(what);

// Calls `told` with a number, for the life of the page.
export const hearTabs = (told) => {
  channel?.addEventListener("message", ({ data }) => told(data));
  // Without a key, when all of storage was emptied.
  addEventListener("storage", ({ key }) => { if (!key || key.startsWith("groundwork")) told(CHANGED); });
  // A tab that was frozen or put away may have missed what was said.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) told(CHANGED); });
  // Also on the way out of sight: what could not be written before is tried once more.
  document.addEventListener("visibilitychange", () => told(CHANGED));
  addEventListener("pagehide", () => told(CHANGED));
};
