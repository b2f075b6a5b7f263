// Keeps the one page of this site: the tests try whether a browser opens it without the server.
addEventListener("install", (event) => event.waitUntil(
  caches.open("elsewhere").then((cache) => cache.add("./")),
));
addEventListener("fetch", (event) => event.respondWith(
  caches.match(event.request).then((kept) => kept ?? fetch(event.request)),
));
