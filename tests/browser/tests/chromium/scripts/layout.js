// What is wider than the window, lower than a finger needs, or hidden by the header when it has the
// focus. A list of faults, in words.
const LEAST = arguments[0];
const faults = [];
const name = (e) => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ""} ${JSON.stringify(e.textContent.trim().slice(0, 40))}`;
const all = (css) => [...document.querySelectorAll(css)].filter((e) => e.checkVisibility({ visibilityProperty: true }));

const { scrollWidth } = document.scrollingElement;
if (scrollWidth > innerWidth) {
  const wide = all("body *").filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5 && !e.closest(".wide"));
  faults.push(`${scrollWidth} px are wider than the window's ${innerWidth}: ${wide.slice(-3).map(name).join(", ")}`);
}

// A link in the middle of a sentence is as high as the sentence.
const inText = (e) => getComputedStyle(e).display === "inline"
  && [...e.parentNode.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
// A box or a radio is hit through the row that is its label.
for (const e of all("a[href], button, summary, label.option, input, select, textarea")) {
  if (e.matches("label input") || inText(e) || e.matches(".skip:not(:focus)")) continue;
  const { height } = e.getBoundingClientRect();
  if (height < LEAST - 0.5) faults.push(`${name(e)} is ${height.toFixed(1)} px high`);
}

// Down the page and up again: the header is in the way of who goes up.
const head = document.querySelector("header.top");
const stops = all("a[href], button, summary, input").filter((e) => !head.contains(e) && !e.matches(".skip"));
for (const e of [...stops, ...stops.toReversed()]) {
  e.focus();
  const box = (e.closest("label") ?? e).getBoundingClientRect();
  const top = head.getBoundingClientRect().bottom;
  if (box.top < top - 0.5 && box.height < innerHeight - top) {
    faults.push(`${name(e)} is covered: it begins at ${box.top.toFixed(0)}, the header ends at ${top.toFixed(0)}`);
  }
}

scrollTo(0, document.scrollingElement.scrollHeight);
const exit = document.getElementById("exit").getBoundingClientRect();
if (exit.top < 0 || exit.bottom > innerHeight || exit.right > innerWidth) faults.push("the exit is out of sight");
return [...new Set(faults)];
