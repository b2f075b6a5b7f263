// A copy is given to the person as a file.

export const saveFile = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: name.endsWith(".ics") ? "text/calendar" : "application/json" }));
  link.download = name;
  link.click();
  // Some browsers ask where to first, and read it only then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
