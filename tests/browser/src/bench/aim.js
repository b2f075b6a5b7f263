// Brings an element into the middle of the window, waits until nothing moves it, and says where it
// is. The next click is timed: from the event to the frame in which `shown` holds. A click that lands
// elsewhere is a fault: something came between finger and target. What the press before it sets off is timed
// as well.
(async (css, shown) => {
  const element = document.querySelector(css);
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  await bench.painted();
  await bench.painted();
  const title = document.getElementById("title");
  bench.pressed = new Promise((done) => {
    const press = async ({ timeStamp }) => done((await bench.painted()) - timeStamp);
    addEventListener("pointerdown", press, { capture: true, once: true });
  });
  bench.clicked = new Promise((done) => {
    addEventListener("click", async ({ timeStamp, target }) => {
      if (!element.contains(target)) return done({ Err: target.outerHTML.slice(0, 200) });
      let end = await bench.painted();
      while (!shown(title)) end = await bench.painted();
      done({ Ok: { at: timeStamp, ms: end - timeStamp } });
    }, { capture: true, once: true });
  });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
})
