// The loader of a first visit.
import { start } from "./start.js";

const open = (loader) => import(new URL(loader, document.baseURI).href);

// Who comes back needs the whole app. The worker opens a page with it at once, but not every browser has a
// worker.
if (window.early.isNew()) start({});
else if (!document.documentElement.hasAttribute("data-left")) open(WHOLE);
