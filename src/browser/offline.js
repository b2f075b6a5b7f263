// The page's side of the copy that opens without a connection (src/worker/worker.js). The app calls
// these functions. None of them throws, and nothing breaks where a browser has no service workers
// (plain http, some private windows, blocked cookies): the app is then there while it is online.

const DAY = 24 * 60 * 60 * 1000;

const scope = new URL(".", document.baseURI).href;
const workers = navigator.serviceWorker;

let present; // the registration, while answers are kept
let looked = Date.now();

// The app has put these on the page, hidden.
const show = (id, shown) => {
  const notice = document.getElementById(id);
  if (notice) notice.hidden = !shown;
};

// A registration of a folder above ours may answer for this page too: it is not ours.
const ours = async () => {
  const found = await workers.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
};

// Tells of a version that waits, now or later. The very first waits for nobody. When another tab has
// let it take over, this page is still the old one, and the notice stays.
const watch = (registration) => {
  const look = () => { if (registration.waiting && registration.active) show("update", true); };
  const follow = () => {
    look();
    if (registration.installing) registration.installing.onstatechange = look;
  };
  registration.onupdatefound = follow;
  follow();
};

// Keeping and removing in the order in which they were asked for, each once the other is done.
let turn = Promise.resolve();
const inTurn = (act, refused) => { turn = turn.then(act).catch(refused); };

export const keepOffline = () => inTurn(async () => {
  // WebKit never answers who asks while a page is being put together: its next task is soon enough.
  await new Promise((done) => setTimeout(done));
  present = await workers.register("worker.js");
  // A version that is about to go has nothing to repair, and a message would hold it up.
  if (!present.waiting) present.active?.postMessage("keep");
  watch(present);
}, () => {});

// Also calls off what is being filled or installed: a worker that was asked to keep a moment before would make the
// copy anew after it was deleted.
export const dropOffline = () => inTurn(async () => {
  show("update", false);
  const registration = await ours();
  for (const worker of ["installing", "waiting", "active"]) registration?.[worker]?.postMessage("remove");
  await registration?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`groundwork ${scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
  present = undefined;
  show("copy-left", false);
}, () => show("copy-left", present)); // who refuses to look was never asked to keep

// The new version takes over, and this tab loads it. If another tab was first, it only has to be loaded.
export const useUpdate = () => {
  const worker = present?.waiting;
  const look = () => {
    if (!worker || worker.state === "activated" || worker.state === "redundant") location.reload();
  };
  if (worker) worker.onstatechange = look;
  worker?.postMessage("take over");
  look();
};

// The browser looks for updates when a page is opened. A tab that stays open looks once a day.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "visible" || Date.now() - looked < DAY) return;
  looked = Date.now();
  present?.update().catch(() => {});
});
