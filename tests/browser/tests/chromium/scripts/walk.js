// Clicks one after the other, each as soon as it is there. Between two of them the app does what it does
// after a click: so each answer is written for itself.
const [controls, done] = arguments;
const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
const turn = () => new Promise((resolve) => { setTimeout(resolve); });
(async () => {
  for (const css of controls) {
    const end = performance.now() + 5000;
    while (!document.querySelector(css)) {
      if (performance.now() > end) throw new Error(`${css} did not come`);
      await frame();
    }
    document.querySelector(css).click();
    await turn();
  }
  await frame();
  done("");
})().catch((error) => done(String(error)));
