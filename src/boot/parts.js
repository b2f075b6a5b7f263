// Parts of screens that are in the page as it was built: the app puts copies of them on its screens
// (src/parts/built/).

const parts = new Map();

// Before the app empties the page.
export const keepParts = () => {
  const templates = [...document.querySelectorAll("template")].map(({ content }) => content);
  for (const place of [...window.early.places(), ...templates]) {
    for (const part of place.querySelectorAll("[data-built]")) {
      const copy = part.cloneNode(true);
      if (!copy.hasChildNodes()) continue; // the place of one that stands elsewhere
      for (const details of copy.querySelectorAll("[open]")) details.open = false;
      parts.set(part.dataset.built, copy);
    }
  }
};

export const part = (name) => {
  const all = document.createDocumentFragment();
  all.append(...parts.get(name).cloneNode(true).childNodes);
  for (const place of all.querySelectorAll("[data-built]:empty")) place.append(part(place.dataset.built));
  return all;
};
