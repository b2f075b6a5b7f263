// Notes errors, warnings and violations of the page's policy in `window.heard`.
window.heard = [];
const note = (...words) => window.heard.push(words.map(String).join(" "));
for (const level of ["error", "warn"]) {
  const say = console[level];
  console[level] = (...words) => { note(level, ...words); say.apply(console, words); };
}
addEventListener("error", (event) => note("thrown", event.message || event.target.outerHTML), true);
addEventListener("unhandledrejection", (event) => note("rejected", event.reason));
document.addEventListener("securitypolicyviolation", (event) => note("policy", event.violatedDirective, event.blockedURI));
