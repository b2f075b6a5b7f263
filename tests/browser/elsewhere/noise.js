// A message, and an error that nobody catches.
console.error("a message");
setTimeout(() => { throw new Error("an error"); });
setTimeout(window.noisy);
