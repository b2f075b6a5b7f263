// The elements that should have a text and have none, by what they stand in.
const texts = "h1, h2, h3, h4, p, li, dt, dd, summary, button, legend, label, th, td, a, strong, blockquote";
const later = "#exit-status, [role=status], [role=alert]";
return [...document.querySelectorAll(texts)]
  .filter((e) => !e.ariaHidden && !e.matches(later) && !e.querySelector("progress, input") && !e.textContent.trim())
  .map((e) => e.parentElement.outerHTML.slice(0, 200));
