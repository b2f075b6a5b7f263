// Opens what is folded: the plan's later steps by their buttons, the rest by the browser's own means.
for (const toggle of document.querySelectorAll("[aria-expanded=false]")) toggle.click();
// The steps come with the next change of the page.
return new Promise((resolve) => requestAnimationFrame(() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  resolve(null);
}));
