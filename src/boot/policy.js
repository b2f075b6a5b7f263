// The only way from a string to code or markup: this app needs neither, but for its own worker.
// Bundled into boot.js.
const refuse = () => null; // a null makes the browser throw

window.trustedTypes?.createPolicy("default", {
  createHTML: refuse,
  createScript: refuse,
  createScriptURL: (address) => {
    const worker = new URL("worker.js", document.baseURI).href;
    return new URL(address, document.baseURI).href === worker ? worker : null;
  },
});
