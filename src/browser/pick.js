// Reads a copy that was saved. src/browser/pick.rs has the numbers.

const NONE = 0;
const READ = 1;
const TOO_LARGE = 2;
const NOT_TEXT = 3;
const FAILED = 4;

const LIMIT = 5_000_000; // bytes

// Calls `done` with a number and, if the file could be read, its text.
const read = async (file, done) => {
  if (!file) return done(NONE);
  if (file.size > LIMIT) return done(TOO_LARGE);
  let bytes;
  // It may have been moved or removed since it was chosen, or be a folder.
  try { bytes = await file.arrayBuffer(); } catch { return done(FAILED); }
  let text;
  try {
    // As a stream, so that a file that ends within a character is told from one that is no text.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch { return done(NOT_TEXT); }
  done(READ, text);
};

let input; // held here: some browsers drop one that nobody holds, and its answer with it

export const pickFile = (done) => {
  input = document.createElement("input");
  input.type = "file";
  // Any file: some phones name a copy ".txt", or without an end. What it is, its bytes say.
  input.onchange = input.oncancel = () => { read(input.files[0], done); };
  input.click();
};

let taker;

// Calls `done` for each file that is dropped on the page, until this is called without it.
export const takeDrops = (done) => { taker = done; };

// A browser opens a file that is dropped on a page, and the app is gone: so nothing becomes of it unless a
// screen asks for one. What is dragged within the page goes its usual way.
for (const name of ["dragover", "drop"]) {
  addEventListener(name, (event) => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    dataTransfer.dropEffect = taker ? "copy" : "none";
    if (taker && name === "drop") read(dataTransfer.files[0], taker);
  });
}
