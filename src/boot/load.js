// Loads the app: wasm and words side by side, then the start. Bundled with the glue script.
import { initSync } from "glue";
import { handOver, remember } from "./handover.js";
import { dropLock, lock, lockNow, watchIdle } from "../browser/lock/locking.js";
import { dropOffline, keepOffline, useUpdate } from "../browser/offline.js";
import { keepParts, part } from "./parts.js";
import { forgetsInAWeek, persist } from "../browser/persist.js";
import { pickFile, takeDrops } from "../browser/pick.js";
import { hearTabs, tellTabs } from "../browser/tabs.js";

const get = async (file, cache) => {
  const response = await fetch(file, { cache });
  if (!response.ok) throw new Error(file);
  return response;
};

// A browser may have kept a file that was cut on its way, under a name that promises its bytes for good: what isn't what
// its name says is asked for once more, past what was kept. Over plain http nothing can count digests.
const again = (load) => load().catch(() => load("reload"));

const read = async (cache) => {
  const bytes = await (await get(WORDS, cache)).arrayBuffer();
  const digest = await crypto.subtle?.digest("SHA-256", bytes);
  // Four bytes of it, and of zeros in front no number tells.
  if (digest && !WORDS.includes(new DataView(digest).getUint32().toString(16))) throw new Error(WORDS);
  return new TextDecoder().decode(bytes);
};

// What is cut doesn't compile.
const compile = async (cache) => {
  const response = await get(WASM, cache);
  // Compiled while it arrives, where the host names the type; else when it is here.
  const named = response.headers.get("content-type")?.startsWith("application/wasm");
  return named ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
};

// A failure is an unhandled rejection: the guard shows its notice.
const start = async () => {
  // After an exit there is nothing to load anything for.
  if (document.documentElement.hasAttribute("data-left")) return;
  if (!window.early.guarded) throw new Error("boot.js"); // nor without the exit by key and across tabs
  const [text, module] = await Promise.all([again(read), again(compile)]);
  // What the app calls (src/browser/).
  window.groundwork = {
    words: () => text,
    part, early: window.early.done, enter: window.early.enter, entry: window.early.entry, saveFile: window.early.saveFile,
    dropOffline, keepOffline, useUpdate,
    hearTabs, tellTabs,
    dropLock, lock, lockNow, watchIdle,
    forgetsInAWeek, persist,
    pickFile, takeDrops,
  };
  await window.early.free();
  if (document.documentElement.hasAttribute("data-left")) return;
  keepParts();
  const before = remember();
  initSync(module);
  handOver(before);
};

start();
