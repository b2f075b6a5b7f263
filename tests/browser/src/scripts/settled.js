// Waits until the page is loaded and nothing more is loaded for a while, then says what can be seen.
const done = arguments[arguments.length - 1];
const QUIET_FRAMES = 20;
let loaded = -1;
let quiet = 0;
const look = () => {
  const now = performance.getEntriesByType("resource").length;
  quiet = document.readyState === "complete" && now === loaded ? quiet + 1 : 0;
  loaded = now;
  if (quiet < QUIET_FRAMES) return requestAnimationFrame(look);
  const { body, title } = document;
  done([getComputedStyle(body).display, body.innerText.trim(), title]);
};
look();
