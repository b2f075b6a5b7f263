// What was noted of the load; what comes after is noted anew.
(() => {
  const { firstPaint, ownClicks, largest, shifts, longTasks, wasmReady, mounted } = bench;
  // With a click the page is another one: as in a browser's own figure, what is painted then is none
  // of the load.
  const until = ownClicks[0] ?? Infinity;
  const fetched = performance.getEntriesByType("resource").find((entry) => /\.wasm(\?|$)/.test(entry.name));
  return {
    first_paint_ms: firstPaint,
    largest_paint_ms: largest.filter((time) => time <= until).at(-1) ?? firstPaint,
    cls: shifts.splice(0).reduce((sum, value) => sum + value, 0),
    start: {
      wasm_fetched_ms: fetched?.responseEnd ?? null,
      wasm_ready_ms: wasmReady ?? null,
      mounted_ms: mounted ?? null,
      long_tasks: longTasks,
    },
    transfers: [],
    served: [],
  };
})()
