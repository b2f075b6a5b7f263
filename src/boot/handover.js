// From the page as it was built to the running app: what was opened, focused or clicked meanwhile
// is taken over. Nothing that a person did before the app was there is lost.

const app = document.getElementById("app");

// An element of the old page and the same one of the new: by its id, else the n-th with this tag and text.
const same = (element) => [...app.getElementsByTagName(element.tagName)]
  .filter((other) => other.textContent === element.textContent);
const name = (element) => ({ element, n: same(element).indexOf(element) });
const find = ({ element, n }) => (element.id ? document.getElementById(element.id) : same(element)[n]);

export const remember = () => ({
  down: scrollY,
  open: [...app.querySelectorAll("details[open]")].map(name),
  focus: app.contains(document.activeElement) ? name(document.activeElement) : null,
  clicks: window.early.clicks.filter((button) => app.contains(button)).map(name),
});

export const handOver = ({ down, open, focus, clicks }) => {
  window.early.forget();
  window.early = null;
  delete window.groundwork.early;
  document.documentElement.removeAttribute("data-busy");
  for (const place of open) find(place)?.setAttribute("open", "");
  if (focus) find(focus)?.focus({ preventScroll: true });
  scrollTo(0, down); // the page was empty for a moment
  // Now: the screen that is about to be left is not painted first.
  for (const place of clicks) find(place)?.click();
};
