// Loads the app: wasm and words side by side, then the start. Bundled with the glue script, once for
// each of the two builds (decision 0015).
import { initSync } from "glue";
import { saveFile } from "./files.js";
import { handOver, remember } from "./handover.js";
import { keepParts, part } from "./parts.js";
import { dropOffline, keepOffline, useUpdate } from "./offline.js";
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

// A failure in here is an unhandled rejection: the boot script shows its notice.
const start = async () => {
  const words = Promise.all(WORDS.map(async (file) => (await get(file)).text()));
  const module = await compile(WASM);
  const text = (await words).join("\n");
  // What the app calls (src/browser/).
  window.groundwork = {
    words: () => text,
    part, early: window.early.done,
    dropOffline, keepOffline,
    hearTabs, tellTabs,
    saveFile,
  };
  if (!WHOLE) window.groundwork.useUpdate = useUpdate;
  await window.early.free();
  keepParts();
  const before = remember();
  initSync({ module });
  handOver(before);
};

const open = (loader) => import(new URL(loader, document.baseURI).href);

// After an exit there is nothing to load anything for. Who comes back needs the whole app: the worker
// opens a page with it at once, but not every browser has a worker.
if (!document.documentElement.hasAttribute("data-left")) {
  if (WHOLE && !window.early.isNew()) await open(WHOLE);
  else await start();
}
