// Loads the app: wasm and words side by side, then the start. Bundled with the glue script.
import { initSync } from "glue";
import { pickFile, saveFile, takeDrops } from "./files.js";
import { handOver, remember } from "./handover.js";
import { dropLock, lock, lockNow, watchIdle } from "./locking.js";
import { dropOffline, keepOffline, useUpdate } from "./offline.js";
import { forgetsInAWeek, persist } from "./persist.js";
import { hearTabs, tellTabs } from "./tabs.js";

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

// After an exit there is nothing to load anything for.
if (document.documentElement.hasAttribute("data-left")) await new Promise(() => {});

const words = get(WORDS).then((response) => response.text());
const module = await compile(WASM);
const text = await words;
// What the app calls (src/browser/).
window.groundwork = {
  words: () => text,
  dropLock, lock, lockNow, watchIdle,
  dropOffline, keepOffline, useUpdate,
  forgetsInAWeek, persist,
  hearTabs, tellTabs,
  pickFile, saveFile, takeDrops,
};

// A failure up to here is an unhandled rejection: the boot script shows its notice.
const before = remember();
initSync({ module });
handOver(before);
