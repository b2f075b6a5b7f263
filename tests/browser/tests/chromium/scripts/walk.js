// Clicks one after the other, each as soon as it is there.
const [controls, done] = arguments;
const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
(async () => {
  for (const css of controls) {
    const end = performance.now() + 5000;
    while (!document.querySelector(css)) {
      if (performance.now() > end) throw new Error(`${css} did not come`);
      await frame();
    }
    document.querySelector(css).click();
    await frame();
  }
  done("");
})().catch((error) => done(String(error)));
