// The lock: from a passphrase to a key, from a text to one that nobody can read, and back. A file of
// its own, which locking.js loads when somebody sets or opens a lock: most visits never do.
//
// Each of the exported functions gives a number and maybe a text. WRONG is for a passphrase that doesn't fit and for
// bytes that were changed alike; what is above is well done. What throws has FAILED: this browser can't
// (over plain http it has no `crypto.subtle`), or no key is kept. A sealed text is "salt iv data", each in
// base64; its number is that of its rounds. One that is bound to something (src/record/locked.rs) opens with
// that alone; sealed for several, it is "salt iv data iv data".
import { watch } from "./idle.js";

export { watch };

// What can't be done is told before anything is typed.
if (!crypto.subtle) throw 0;

const WRONG = 1;
const DONE = 2;

let former; // the one before, until the change is written or has failed
let kept; // the key in use, with its salt, its rounds and its proof

const encode = (text) => new TextEncoder().encode(text);
const random = (count) => crypto.getRandomValues(new Uint8Array(count));
const toBytes = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
const toBase64 = (bytes) => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte); // one by one: a call takes only so many at once
  return btoa(text);
};

// What somebody may have meant who typed this, the likeliest first. Keyboards differ in how they write an é; some put a
// blank behind a word, or begin with a capital, and behind dots nobody sees that. Earlier versions took blanks as they came.
const meant = (typed) => {
  const whole = typed.normalize("NFKC");
  const text = whole.trim();
  const [first = ""] = text;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [...new Set([text, other + text.slice(first.length), whole])];
};

// A key that no script can read out.
const derive = async (text, rounds, salt) => {
  const base = await crypto.subtle.importKey("raw", encode(text), "PBKDF2", false, ["deriveKey"]);
  const kdf = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  const aes = { name: "AES-GCM", length: 256 };
  const key = await crypto.subtle.deriveKey(kdf, base, aes, false, ["encrypt", "decrypt"]);
  return { key, rounds, salt };
};

const how = (iv, bound) => ({ name: "AES-GCM", iv, ...(bound && { additionalData: encode(bound) }) });

// A length would tell a yes from a no, and how much somebody has written. So blanks follow, up to a whole number of steps:
// 4096 bytes, or an eighth of what is long.
const padded = (text) => {
  const bytes = encode(text);
  const step = Math.max(4096, 2 ** Math.floor(Math.log2(bytes.length) - 3));
  const all = new Uint8Array(Math.ceil(bytes.length / step) * step).fill(32);
  all.set(bytes);
  return all;
};

const encrypt = async ({ key }, text, bound) => {
  const iv = random(12); // fresh for every text: two texts under one would betray each other
  const data = await crypto.subtle.encrypt(how(iv, bound), key, padded(text));
  return [iv, new Uint8Array(data)];
};

const decrypt = async ({ key }, iv, data, bound) => {
  try {
    const bytes = await crypto.subtle.decrypt(how(iv, bound), key, data);
    return [DONE, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).trimEnd()];
  } catch {
    return [WRONG];
  }
};

// A key can't be compared with another. What the one has encrypted, only the same one decrypts.
const keep = async (lock) => { kept = { ...lock, proof: await encrypt(lock, "") }; };

const pack = async (lock, text, bounds = "") => {
  const sealed = await Promise.all(bounds.split(" ").map((bound) => encrypt(lock, text, bound)));
  return [lock.rounds, [lock.salt, ...sealed.flat()].map(toBase64).join(" ")];
};

const unpack = (sealed) => sealed.split(" ").map(toBytes);

// The key that opens this, if what was typed makes one, and what comes of opening.
const find = async (typed, rounds, salt, ...sealed) => {
  for (const text of meant(typed)) {
    const lock = await derive(text, rounds, salt);
    const answer = await decrypt(lock, ...sealed);
    if (answer[0] === DONE) return [answer, lock];
  }
  return [[WRONG]];
};

// Opens a file, which may have a passphrase of its own.
export const openFile = async (rounds, passphrase, sealed, bound, found) => {
  const [salt, iv, data] = unpack(sealed);
  const [answer, lock] = await find(passphrase, rounds, salt, iv, data, bound);
  if (lock) await found?.(lock);
  return answer;
};

// Opens what is stored, and keeps the key for what is written later.
export const open = (rounds, passphrase, sealed, bound) => openFile(rounds, passphrase, sealed, bound, keep);

// Opens what another tab has written, with the key that is kept. If the passphrase was changed there, that
// key is the wrong one. If it is being changed here, the other tab still has the former one.
export const reopen = async (_, __, sealed, bound) => {
  const [, iv, data] = unpack(sealed);
  const answer = await decrypt(kept, iv, data, bound);
  return answer[0] === WRONG && former ? decrypt(former, iv, data, bound) : answer;
};

// From now on what is written is sealed under this passphrase.
export const set = async (rounds, passphrase) => {
  const next = await derive(meant(passphrase)[0], rounds, random(16));
  former ??= kept; // asked twice: the one that is in storage
  await keep(next);
  return [DONE];
};

// Once all that was asked before is written: long enough for other tabs to have heard of it, and for what they wrote before
// to be seen here.
export const rest = () => new Promise((done) => setTimeout(done, 1000, [DONE]));

// It is here, and works.
export const load = () => [DONE];

// What was sealed with it is written: nothing needs the former one any more.
export const commit = () => {
  former = undefined;
  return [DONE];
};

// What was sealed with it could not be written: the former one stays the one in use.
export const revert = () => {
  kept = former ?? kept;
  return commit();
};

// What is to be stored.
export const seal = (_, __, text, bounds) => pack(kept, text, bounds);

// A file with a passphrase of its own. The key that is kept stays.
export const sealFile = async (rounds, passphrase, text, bound) =>
  pack(await derive(meant(passphrase)[0], rounds, random(16)), text, bound);

// Whether this is the passphrase in use.
export const check = async (_, passphrase) =>
  (await find(passphrase, kept.rounds, kept.salt, ...kept.proof))[0];

// There is no lock any more.
export const drop = () => {
  kept = former = undefined;
  watch(0);
  return [DONE];
};

// Browsers hold a page that was left, as it was, for the way back. One that holds what is locked is hidden
// before, and loaded anew when it comes back (locking.js): then the passphrase is asked for.
addEventListener("pagehide", () => { if (kept) document.documentElement.setAttribute("data-locked", ""); });
