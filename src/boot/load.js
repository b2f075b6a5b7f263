// The loader of a first visit.
import { start } from "./start.js";

const open = (loader) => import(new URL(loader, document.baseURI).href);

// The whole app takes over: another tab has begun to keep something. What it loads has to be there before
// this page goes; nothing is seen of it from then on.
const giveWay = (failed) => {
  fetch(WHOLE).then(({ ok }) => {
    if (!ok) throw new Error(WHOLE);
    document.documentElement.setAttribute("data-locked", "");
    location.reload();
  }).catch(() => failed());
};

// Who comes back needs the whole app. The worker opens a page with it at once, but not every browser has a
// worker.
if (window.early.isNew()) start({ giveWay });
else if (!document.documentElement.hasAttribute("data-left")) open(WHOLE);
