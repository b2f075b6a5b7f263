// One trace of each kind that a page can leave by itself.
const done = arguments[arguments.length - 1];
localStorage.setItem("one", "1");
sessionStorage.setItem("one", "1");
document.cookie = "one=1";
(async () => {
  await caches.open("one");
  await new Promise((resolve, reject) => {
    const request = indexedDB.open("one");
    request.onsuccess = () => { request.result.close(); resolve(); };
    request.onerror = reject;
  });
  await (await navigator.storage.getDirectory()).getFileHandle("one", { create: true });
  done(null);
})();
