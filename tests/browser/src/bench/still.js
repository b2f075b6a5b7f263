// Waits until the page is painted, the app, if there is one, has taken over, and what comes late has
// had its time.
(async (app) => {
  const FRAMES = 30;
  const there = () => bench.firstPaint !== null && (!app || document.documentElement.hasAttribute("data-ready"));
  while (!there()) await bench.painted();
  for (let frame = 0; frame < FRAMES; frame += 1) await bench.painted();
})
