// Notes what is in the page when the app is done with a key, and what it says, for a look after the page is gone.
const [seen, said] = [[], []];
addEventListener("keyup", () => {
  const { body, documentElement: root } = document;
  said.push([document.getElementById("exit-status")?.textContent ?? ""]);
  seen.push([
    root.getAttribute("data-left") ?? "not left",
    String(body.childNodes.length),
    getComputedStyle(body).display,
    document.title,
  ]);
  sessionStorage.setItem("seen", JSON.stringify([seen, said]));
});
