// From the click to the frame in which the steps are painted, in milliseconds.
const done = arguments[arguments.length - 1];
const painted = (then) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(null);
});
const start = performance.now();
document.querySelector("main .actions .main").click();
const look = () => document.querySelector(".step")
  ? done(performance.now() - start)
  : painted(look);
painted(look);
