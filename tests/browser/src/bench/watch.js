// Runs before anything else in a page and notes what the browser tells of paints, shifts, long
// tasks, clicks and wasm. It is read back as `bench`.
(() => {
  if (!location.protocol.startsWith("http")) return;
  const bench = { firstPaint: null, largest: [], shifts: [], longTasks: [], events: [], ownClicks: [] };
  Object.defineProperty(globalThis, "bench", { value: bench });

  const observe = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") bench.firstPaint = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => bench.largest.push(entry.startTime));
  observe("layout-shift", (entry) => {
    // What moves within half a second of a click was asked for. The browser knows that of its own
    // input; of the clicks that a script makes, it is told here.
    const asked = bench.ownClicks.some((time) => entry.startTime >= time && entry.startTime - time < 500);
    if (!entry.hadRecentInput && !asked) bench.shifts.push(entry.value);
  });
  observe("longtask", (entry) => bench.longTasks.push([entry.startTime, entry.duration]));
  observe("event", (entry) => {
    if (entry.interactionId) bench.events.push([entry.startTime, entry.duration]);
  }, { durationThreshold: 16 });

  new MutationObserver((_, observer) => {
    bench.mounted = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });

  // However the app starts its wasm: when it is compiled, and where its memory is.
  const compiled = () => (bench.wasmReady ??= performance.now());
  const started = ({ exports }) => {
    bench.memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
  };
  for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const result = await original.apply(WebAssembly, args);
      compiled();
      if (name.startsWith("instantiate")) started(result.instance ?? result);
      return result;
    };
  }
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct: (...args) => {
      compiled();
      const instance = Reflect.construct(...args);
      started(instance);
      return instance;
    },
  });

  // The moment after the next frame has been painted.
  bench.painted = () => new Promise((then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  }));
})();
