// What stands in storage and what a person sees of it. A notice is told by its element and how many
// buttons it has.
const stored = {};
try {
  for (const key of Object.keys(localStorage)) stored[key] = localStorage.getItem(key);
} catch { /* storage is refused */ }
const seen = (element) => Boolean(element?.checkVisibility());
const notices = [...document.querySelectorAll(".keeping[role=status] .notice")].filter(seen);
return {
  stored,
  notices: notices.map((notice) => `${notice.tagName} ${notice.querySelectorAll("button").length}`),
  ticked: [...document.querySelectorAll("input:checked")].map((input) => input.id),
  failed: seen(document.getElementById("failed")),
  screen: (window.groundwork ?? window.early)?.entry() ?? null,
};
