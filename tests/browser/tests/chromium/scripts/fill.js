// Fills the quota to the last character, then tries to write a little more.
let piece = "x".repeat(1 << 20);
for (let n = 0; piece; n++) {
  try { localStorage.setItem(`filler-${n}`, piece); } catch { piece = piece.slice(0, piece.length >> 1); }
}
try {
  localStorage.setItem("groundwork", "y".repeat(100));
  return "there was room";
} catch (error) {
  return error.name;
}
