// Whether somebody left this tab through the exit. A browser may show an earlier page of the tab an old state of the
// session's storage, and knows of no other tab there: where a record is kept, the mark lies beside it as well.

const LEFT = "groundwork.left";

// Storage can be refused, each for itself.
const at = (name, act) => { try { return act(window[name]); } catch { return null; } };
const both = (act) => at("sessionStorage", act) || at("localStorage", act);

export const left = {
  has: () => both((all) => all.getItem(LEFT)),
  mark: (first = true) => {
    at("sessionStorage", (all) => all.setItem(LEFT, "1"));
    // One that only hears of it may hear late: a visit that has begun since stays.
    if (first) at("localStorage", (all) => { if (all.getItem("groundwork")) all.setItem(LEFT, "1"); });
  },
  clear: () => both((all) => all.removeItem(LEFT)),
};
