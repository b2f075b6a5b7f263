// The second half of a double tap. Where the first half led to another screen, something else lies under the
// finger by then: it would choose, answer or go on, unseen. Part of the guard.

const TWICE = 500; // milliseconds; longer than a double click by the settings of most systems
const NEAR = 40; // CSS pixels: a finger doesn't come down on the very same point

let before; // the last click, and where

// Whether a click is to be dropped. A mouse counts its clicks, a finger doesn't everywhere.
export const isSecondHalf = (event) => {
  const { target, timeStamp, clientX, clientY, detail, pointerType } = event;
  const isSecond = before && !before.target.isConnected && timeStamp - before.timeStamp < TWICE
    && (detail > 1 || pointerType === "touch") && Math.hypot(clientX - before.clientX, clientY - before.clientY) < NEAR;
  // A third belongs to the same burst. What stands for a label's control has no place of its own.
  if (isSecond) before.timeStamp = timeStamp;
  else if (detail) before = { target, timeStamp, clientX, clientY };
  return isSecond && !target.closest?.("#exit");
};
