// Whether the focus can be seen. An option shows the focus of its control on its whole row, by what is drawn after its words.
const element = document.activeElement;
const outlined = (e, part) => {
  const style = e && getComputedStyle(e, part);
  return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
};
const box = element.getBoundingClientRect();
const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
return element === document.body || (inside && (outlined(element) || outlined(element.matches("label > input") && element.nextElementSibling, "::after")));
