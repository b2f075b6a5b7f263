// Whether the focused element can be seen whole, below the header that stays.
const box = document.activeElement.getBoundingClientRect();
const head = document.querySelector("header.top").getBoundingClientRect();
return box.top >= head.bottom && box.bottom <= innerHeight;
