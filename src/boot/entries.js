// The screens in the history, under names that say nothing: a browser writes its history to its own files, also under
// "Keep nothing" and behind a passphrase. Which name stands for which screen is known to this page alone; where answers
// are stored without a passphrase also to storage, so that a reload comes back to the same screen. Part of guard.js.

export const TABLE = "groundwork.names";
const screens = {}; // by name, also by those that are no longer given
let names = {}; // by screen, those that are given
let stored = null; // what storage knows, by name

// Whether what is stored can be read without a passphrase.
const isPlain = () => {
  const record = localStorage.getItem("groundwork");
  return record ? /^\{[^{]*"data":/.test(record) : localStorage.getItem("groundwork.early") !== null;
};

const parsed = (text) => { try { return JSON.parse(text); } catch { return null; } };

// Brings what storage knows and what this page knows together. What must be known no longer gets other names.
const meet = () => {
  try {
    if (isPlain()) {
      stored = { ...parsed(localStorage.getItem(TABLE)) };
      Object.assign(screens, stored);
      for (const name in stored) names[stored[name]] ??= name;
      return;
    }
    localStorage.removeItem(TABLE);
  } catch { /* storage is refused: it knows none */ }
  if (stored) names = {};
  stored = null;
};
meet();

const name = (screen) => {
  meet();
  const mine = names[screen] ??= `~${Math.random().toString(36).slice(2, 12)}`;
  screens[mine] = screen;
  if (!stored) return mine;
  for (const given in names) stored[names[given]] = given;
  try {
    const all = JSON.stringify(stored);
    if (localStorage.getItem(TABLE) !== all) localStorage.setItem(TABLE, all);
  } catch { /* full or refused: a reload comes to the start */ }
  return mine;
};

// The screen of the present entry, if this page knows it. One that an earlier version made has its name in clear.
export const entry = () => screens[history.state] ?? (/^~/.test(history.state) ? null : history.state);

// Adds an entry, or names the present one. A browser may refuse (some limit the rate): then Back skips this screen.
export const enter = (screen, isNew) => {
  try {
    const state = name(screen);
    if (isNew) history.pushState(state, "");
    else if (history.state !== state) history.replaceState(state, "");
  } catch { /* refused */ }
};

// A reload comes back also where what is stored became plain meanwhile.
addEventListener("pagehide", () => { if (entry()) name(entry()); });
