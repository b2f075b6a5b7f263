// From the app's page to the floor: the same first screen as plain HTML. Scripts, preloads, policy
// and what only a reader without script sees are taken out, the style is put in. Comments mark
// places for the app; nobody would write them.
const [html, styles] = arguments;
const page = new DOMParser().parseFromString(html, "text/html");
const kept = "[rel=icon], [rel=stylesheet]";
for (const element of page.querySelectorAll(`script, noscript, template, meta[http-equiv], link:not(${kept})`)) {
  element.remove();
}
for (const link of page.querySelectorAll("link[rel=stylesheet]")) {
  const style = page.createElement("style");
  style.textContent = styles[link.getAttribute("href").replace(/^\.\//, "")];
  if (link.media) style.media = link.media;
  link.replaceWith(style);
}
const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
const found = [];
while (comments.nextNode()) found.push(comments.currentNode);
for (const comment of found) comment.remove();
return `<!doctype html>${page.documentElement.outerHTML}`;
