// Puts clocks and a timer into the page that go only when the test says so. One clock counts while the
// device is awake, the other is that of the wall.
const clock = { awake: 1000, wall: 1.8e12, timers: new Map(), next: 1, locked: 0 };
performance.now = () => clock.awake;
Date.now = () => clock.wall;
window.setTimeout = (act, after) => {
  clock.timers.set(clock.next, { act, at: clock.awake + after });
  return clock.next++;
};
window.clearTimeout = (id) => clock.timers.delete(id);

// Both clocks go on, and timers come when they are due.
clock.pass = (minutes) => {
  const end = clock.awake + minutes * 60000;
  for (;;) {
    const due = [...clock.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
    const to = due ? Math.max(due[1].at, clock.awake) : end;
    clock.wall += to - clock.awake;
    clock.awake = to;
    if (!due) return;
    clock.timers.delete(due[0]);
    due[1].act();
  }
};
// The page stands still: both clocks go on, no timer comes.
clock.freeze = (minutes) => { clock.wall += minutes * 60000; clock.awake += minutes * 60000; };
// The device sleeps: only the wall's goes on.
clock.sleep = (minutes) => { clock.wall += minutes * 60000; };
// Somebody sets the wall's clock.
clock.set = (minutes) => { clock.wall += minutes * 60000; };

// What a browser tells when a tab goes out of sight and comes back.
clock.show = (state) => {
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
  document.dispatchEvent(new Event("visibilitychange"));
};
clock.touch = (name) => { document.body.dispatchEvent(new Event(name, { bubbles: true })); };
clock.watch = (minutes) => groundwork.watchIdle(minutes, () => { clock.locked += 1; });
window.clock = clock;
