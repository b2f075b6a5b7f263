// Answers the first question as soon as the page lets a person do so, from inside the page: the
// driver's own round trips are not in the figure. A button is clicked once it is painted, whether
// the app has taken over or not, and again only if the app has put another in its place.
globalThis.bench && (bench.ready = new Promise((ready) => {
  const clicked = new WeakSet();
  const click = (element) => {
    if (!element || clicked.has(element)) return;
    clicked.add(element);
    bench.ownClicks.push(performance.now());
    element.click();
  };
  const find = (css) => document.querySelector(css);
  const look = async () => {
    // What is on the page counts: its entry in the history comes a frame later.
    const answer = find("main form input");
    if (answer) {
      answer.click();
      const shown = await bench.painted();
      if (answer.isConnected && answer.checked) return ready(shown);
    } else if (bench.firstPaint !== null) {
      click(find("#keep") ?? find("#begin"));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}));
