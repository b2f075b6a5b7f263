// The sum of the layout shifts up to now, those before this script included.
const done = arguments[arguments.length - 1];
const FRAMES = 20;
let sum = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) sum += entry.value;
}).observe({ type: "layout-shift", buffered: true });
let frames = 0;
const look = () => ((frames += 1) < FRAMES ? requestAnimationFrame(look) : done(sum));
look();
