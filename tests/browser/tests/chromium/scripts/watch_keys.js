// Notes what is in the page when the app is done with a key, for a look after the page is gone.
const seen = [];
addEventListener("keyup", () => {
  const { body, documentElement: root } = document;
  seen.push([
    root.getAttribute("data-left") ?? "not left",
    String(body.childNodes.length),
    getComputedStyle(body).display,
    document.title,
  ]);
  sessionStorage.setItem("seen", JSON.stringify(seen));
});
