// Takes the exit and looks at once, before the browser can have begun to load anything.
document.getElementById("exit").click();
const { body, documentElement: root } = document;
return [
  root.getAttribute("data-left") ?? "not left",
  String(body.childNodes.length),
  getComputedStyle(body).display,
  document.title,
];
