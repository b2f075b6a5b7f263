// As on a device that takes very long: holds the calls of one function of the browser's cryptography, but for the
// first few, until the test lets them go.
const [name, passed] = arguments;
const act = SubtleCrypto.prototype[name];
const gone = new Promise((done) => { window.letGo = done; });
let count = 0;
SubtleCrypto.prototype[name] = async function (...all) {
  count += 1;
  if (count > passed) {
    window.isHeld = true;
    await gone;
  }
  return act.apply(this, all);
};
