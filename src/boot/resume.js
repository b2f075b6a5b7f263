// For who comes back, without the app: the ways in that fit, from the first frame on, and the page of questions
// where they stopped. Part of the guard of whole.html (guard-back.js); what it shows was built into that page
// (src/ui/built/resume.rs).
//
// The record is only read here, and only where that is plain: what is locked, of another version, in an open round
// or no JSON is for the app, and so are the first three pages. The app alone looks at the checksum.
import { early, tell, template } from "./early.js";

// What was answered, and whether that is a first round.
const kept = () => {
  try {
    const { schema, data } = JSON.parse(localStorage.getItem("groundwork"));
    if (String(schema) !== template("open").dataset.schema) return null;
    const { context = {}, safety = {}, answers = {} } = data.answers;
    if ([context, safety, answers].some((part) => Object(part) !== part)) return null;
    return { context, safety, answers, first: !data.rounds?.some(({ gone }) => !gone) };
  } catch { return null; }
};

const has = Object.hasOwn;
const counted = (object) => Object.keys(object).length;
// Role, status, strain and breach; the six safety questions.
const isPast = ({ context, safety }) => counted(context) === 4 && counted(safety) === 6;
const items = (page) => page.dataset.items?.split(" ") ?? [];

// The words of a page may depend on the role.
const ofRole = (screen, { context: { role } }) => template(`${screen}-${role ?? "unsure"}`) ?? template(screen);

// Whether what is stored lets this page ask: plain, a first round, and past the first pages.
const asks = (found) => Boolean(found?.first && isPast(found));
early.may = () => asks(kept());

early.open = () => {
  const found = kept();
  if (!asks(found)) return "";
  const pages = [...document.querySelectorAll("template[data-items]")];
  const open = pages.find((page) => items(page).some((item) => !has(found.answers, item)));
  return open ? open.id.split("-").slice(1, 3).join("-") : "";
};

// A page with the answers that the record has. What is chosen besides is told apart from them by `defaultChecked`.
early.fresh = (screen) => {
  const found = kept();
  const page = found && ofRole(screen, found);
  if (!page?.dataset.items) return null;
  const content = template("items").content.cloneNode(true);
  const texts = [...page.content.children].map((text) => text.textContent);
  content.querySelectorAll(".progress span, h1, .lead, legend").forEach((place) => { place.textContent = texts.shift(); });
  content.querySelector("progress").setAttribute("value", Number(screen.split("-")[1]) + 1);
  content.querySelectorAll("fieldset").forEach((question, n) => {
    const inputs = question.querySelectorAll("input");
    inputs.forEach((input, choice) => {
      input.name = `q${Number(page.dataset.first) + n}`;
      input.id = `${input.name}-${choice}`;
    });
    const item = items(page)[n];
    if (!has(found.answers, item)) return;
    (inputs[found.answers[item] ?? inputs.length - 1] ?? inputs[0]).defaultChecked = true;
  });
  return content;
};

// As soon as the start screen is read, before it is painted.
new MutationObserver((_, observer) => {
  const actions = document.querySelector("main .actions");
  if (!actions?.firstElementChild) return; // what is still read of it goes into what is taken away here
  observer.disconnect();
  const found = kept();
  if (!found) return;
  const answered = counted(found.answers);
  if (found.first && !(counted(found.context) + counted(found.safety) + answered)) return; // as for somebody new
  const isDone = isPast(found) && answered === Number(template("open").dataset.questions);
  actions.replaceChildren(template(isDone ? "done" : "open").content.cloneNode(true));
  tell("kept");
}).observe(document, { childList: true, subtree: true });

// Another tab has locked or deleted it: then nothing of it stays in sight.
addEventListener("storage", () => {
  if (!window.early || early.choice !== "back" || early.may()) return;
  document.documentElement.setAttribute("data-locked", "");
  location.reload();
});
