// The app's side of the lock (lock.js), which is loaded with the first call. Nothing here throws: what can't
// be done is told.

const FAILED = 0;
const root = document.documentElement;

let loading; // lock.js, once it was asked for
let tries = 0;

// Some browsers remember that a file did not come. Under another query it is asked for again.
const load = () => {
  const address = `./${LOCK}${tries ? `?${tries}` : ""}`;
  loading ??= import(address).catch((fault) => {
    loading = undefined;
    tries += 1;
    throw fault;
  });
  return loading;
};

// One after the other: of two texts that are sealed, the later is written last. What is done with a file takes
// long and leaves the kept key alone: what is to be written does not wait for it.
const turns = { record: Promise.resolve(), file: Promise.resolve() };

// Calls a function of lock.js, and `done` with what it gives.
export const lock = (act, number, passphrase, text, done, bound) => {
  const name = act.endsWith("File") ? "file" : "record";
  const turn = turns[name].then(load).then((all) => all[act](number, passphrase, text, bound))
    .then((answer) => done(...answer), () => done(FAILED));
  if (act !== "rest") turns[name] = turn; // what is to be written meanwhile does not wait for it
};

// Forgets the key, if there is one.
export const dropLock = () => { if (loading) lock("drop", 0, "", "", () => {}); };

// Calls `idle` once, when nobody has touched the page for this many minutes.
export const watchIdle = (minutes, idle) => {
  if (minutes || loading) load().then((all) => all.watch(minutes, idle), () => {});
};

// Nothing is seen from this frame on. What is being sealed may still be written, but not for long; then the
// page is loaded anew, and with that the browser drops all that it held.
export const lockNow = () => {
  const reload = () => location.reload();
  root.setAttribute("data-locked", "");
  document.title = "";
  document.body.replaceChildren();
  setTimeout(reload, 2000);
  Promise.allSettled(Object.values(turns)).then(reload);
};

// A page that was locked, or held what is locked when it was left, comes back as a new one.
addEventListener("pageshow", (event) => {
  if (event.persisted && root.hasAttribute("data-locked")) location.reload();
});
