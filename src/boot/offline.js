// The page's side of the copy that opens without a connection (src/worker/worker.js). The app calls
// these functions; none of them throws, and nothing breaks where a browser has no service workers
// (plain http, some private windows, blocked cookies): the app is then there while it is online.

const DAY = 24 * 60 * 60 * 1000;

const scope = new URL(".", document.baseURI).href;
const workers = navigator.serviceWorker;

let present; // the registration, while answers are kept
let looked = Date.now();
let announce;
const update = new Promise((resolve) => { announce = resolve; });

// A registration of a folder above ours may answer for this page too: it is not ours.
const ours = async () => {
  const found = await workers.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
};

// Tells of a version that waits, now or later. The first one waits for nobody.
const watch = (registration) => {
  const look = () => { if (registration.waiting && registration.active) announce(); };
  const follow = () => {
    look();
    if (registration.installing) registration.installing.onstatechange = look;
  };
  registration.onupdatefound = follow;
  follow();
};

// Keeping and removing in the order in which they were asked for, each once the other is done.
let turn = Promise.resolve();
const inTurn = (act) => (turn = turn.then(act).catch(() => false));

const keepOffline = () => inTurn(async () => {
  present = await workers.register("worker.js");
  watch(present);
});

// Whether nothing is left. An install that is on its way is called off.
const dropOffline = () => inTurn(async () => {
  present = undefined;
  if (!workers) return true;
  const registration = await ours();
  registration?.installing?.postMessage("remove");
  await registration?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`groundwork ${scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
  return true;
});

// Resolves once a new version waits.
const newVersion = () => update;

// The new version takes over, and this tab loads it. If another tab was first, it only has to be loaded.
const useUpdate = () => {
  const worker = present?.waiting;
  const done = () => !worker || worker.state === "activated" || worker.state === "redundant";
  const look = () => { if (done()) location.reload(); };
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

window.groundwork = Object.freeze({ keepOffline, dropOffline, newVersion, useUpdate });
