// As on a device that takes long over the first text that it seals.
const { encrypt } = SubtleCrypto.prototype;
let time = 500;
SubtleCrypto.prototype.encrypt = async function (...all) {
  const wait = time;
  time = 0;
  await new Promise((done) => setTimeout(done, wait));
  return encrypt.apply(this, all);
};
