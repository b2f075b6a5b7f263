// Keeps a copy of the app in the browser, so that it opens without a connection. It is there only
// while answers are kept on this device (src/browser/offline.js). The build fills in the two marked values.
// A digest over the names and bytes of all files, and over this script.
const VERSION = "{version}";

// The name of each file, with its digest; "index.html" is the page.
const FILES = "{files}";

const SCOPE = registration.scope;

// Caches belong to an origin, and several copies of the app may lie on one: the scope tells ours.
// An address has no space in it, so that no copy's prefix is the beginning of another's.
const PREFIX = `groundwork ${SCOPE} `;
const CACHE = PREFIX + VERSION;

// Another one for each time that it is wanted.
let removed = new AbortController();

// What the browser already has of a name with a digest is right, if it wasn't cut on its way. Of any other name it may be
// old, and a server in the middle of an update may mix two builds: then the digest fails, and the install with it.
const request = (cache, signal) => ([name, integrity]) =>
  new Request(SCOPE + name, {
    integrity,
    cache: cache ?? (/-[0-9a-f]{16}\./.test(name) ? "default" : "reload"),
    signal,
  });

// Adds the files that are missing, all of them or none: a failed install leaves the present version
// as it is, and nothing behind.
const fill = async () => {
  const { signal } = removed;
  const before = await caches.has(CACHE);
  try {
    const cache = await caches.open(CACHE);
    const kept = (await cache.keys()).map(({ url }) => url);
    const missing = Object.entries(FILES).filter(([name]) => !kept.includes(SCOPE + name));
    const add = (how) => cache.addAll(missing.map(request(how, signal)));
    await add().catch(() => add("reload"));
    signal.throwIfAborted();
  } catch (error) {
    // Also where it was there before, and a page has deleted it in between: to open it makes it anew.
    if (!before || removed.signal.aborted) await caches.delete(CACHE);
    throw error;
  }
};

// Once this version is the one in use. The tabs that were there before the first copy become its
// clients without a reload: a later version would not wait for tabs that are not.
const activate = async () => {
  await clients.claim();
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
};

// The file that an address leads to. A query makes no difference: all files are static.
const fileOf = (url) => {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (!address.startsWith(SCOPE)) return null;
  const name = address.slice(SCOPE.length) || "index.html";
  return Object.hasOwn(FILES, name) ? name : null;
};

const answer = async (name, request) => {
  // Not by opening the cache: that would make it anew after it was removed.
  const kept = await caches.match(SCOPE + name, { cacheName: CACHE, ignoreVary: true });
  if (!kept) return fetch(request);
  // Some hosts lead from how.html to how. A browser takes no redirected answer for a navigation.
  return kept.redirected ? new Response(kept.body, kept) : kept;
};

// No skipWaiting here: a new version waits until it is asked for or every tab is closed.
addEventListener("install", (event) => event.waitUntil(fill()));

addEventListener("activate", (event) => event.waitUntil(activate()));

// Everything that is not answered here goes its usual way, as if there were no worker.
addEventListener("fetch", (event) => {
  const { request } = event;
  const name = fileOf(request.url);
  if (name === null || request.method !== "GET" || request.headers.has("range")) return;
  event.respondWith(answer(name, request));
});

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "remove") removed.abort();
  // Sent at each start. A browser may have thrown files away; or it has kept a worker that was removed
  // and is wanted again in the same tab: then it installs nothing anew, and the cache is gone.
  if (event.data !== "keep") return;
  if (removed.signal.aborted) removed = new AbortController();
  event.waitUntil(fill().catch(() => {}));
});
