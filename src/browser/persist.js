// Whether the browser may clear away what is stored when it needs room. src/browser/persist.rs has the numbers.

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

// Asks the browser not to, or only whether it does so. It may ask the person.
export const persist = (ask, done) => {
  const { storage } = navigator;
  const answer = ask ? storage?.persist?.() : storage?.persisted?.();
  if (!answer) return done(UNKNOWN);
  answer.then((kept) => done(kept ? YES : NO), () => done(UNKNOWN));
};

// Whether this browser deletes what a page has stored once it was used for seven days without a visit. There
// is nothing to ask it by: WebKit does so, in Safari and in nearly all browsers of an iPhone, but not for what
// was added to the home screen; and only WebKit still names Apple as its vendor. Some browsers built on it
// don't delete, and Safari may stop to: then the words are too careful, which harms nobody.
export const forgetsInAWeek = () =>
  navigator.vendor.startsWith("Apple") &&
  !navigator.standalone && !matchMedia("(display-mode: standalone)").matches;
