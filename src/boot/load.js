// Loads the app: wasm and words side by side, then the start. Bundled with the glue script.
import { initSync } from "glue";
import { saveFile } from "../browser/files.js";
import { handOver, remember } from "./handover.js";
import { dropLock, lock, lockNow, watchIdle } from "../browser/lock/locking.js";
import { dropOffline, keepOffline, useUpdate } from "../browser/offline.js";
import { keepParts, part } from "./parts.js";
import { forgetsInAWeek, persist } from "../browser/persist.js";
import { pickFile, takeDrops } from "../browser/pick.js";
import { hearTabs, tellTabs } from "../browser/tabs.js";

const get = async (file) => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(file);
  return response;
};

const compile = async (file) => {
  const response = await get(file);
  // Compiled while it arrives, where the host names the type; else when it is here.
  const named = response.headers.get("content-type")?.startsWith("application/wasm");
  return named ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
};

// A failure is an unhandled rejection: the guard shows its notice.
const start = async () => {
  // After an exit there is nothing to load anything for.
  if (document.documentElement.hasAttribute("data-left")) return;
  if (!window.early.guarded) throw new Error("boot.js"); // nor without the exit by key and across tabs
  const words = get(WORDS).then((response) => response.text());
  const module = await compile(WASM);
  const text = await words;
  // What the app calls (src/browser/).
  window.groundwork = {
    words: () => text,
    part, early: window.early.done,
    dropOffline, keepOffline, useUpdate,
    hearTabs, tellTabs,
    dropLock, lock, lockNow, watchIdle,
    forgetsInAWeek, persist,
    pickFile, saveFile, takeDrops,
  };
  await window.early.free();
  if (document.documentElement.hasAttribute("data-left")) return;
  keepParts();
  const before = remember();
  initSync({ module });
  handOver(before);
};

start();
