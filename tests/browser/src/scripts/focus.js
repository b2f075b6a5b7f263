// Whether the focus can be seen. An option shows the focus of its control on its whole row.
const element = document.activeElement;
const outlined = (e) => {
  const style = e && getComputedStyle(e);
  return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
};
const box = element.getBoundingClientRect();
const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
return element === document.body || (inside && (outlined(element) || outlined(element.closest("label"))));
