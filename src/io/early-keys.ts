/** A search that is begun with the keyboard before the app is there: its keys are kept for the field to come. */

/** Where the page's root says what was typed; it has none of it before a search was begun, and none once the app is there. */
const TYPED = "typed";

/** Keeps the keys of a search from now on, until the app takes them. */
export function keepEarlyKeys(): void {
  const { dataset } = document.documentElement;
  const keep = (event: KeyboardEvent): void => {
    if (dataset["keys"] === "taken") return document.removeEventListener("keydown", keep);
    const typed = dataset[TYPED];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (typed === undefined ? (plain && event.key === "/") || (!plain && event.key.toLowerCase() === "k") : false) dataset[TYPED] = "";
    else if (typed === undefined || event.isComposing) return;
    else if (event.key === "Escape") delete dataset[TYPED];
    else if (event.key === "Backspace") dataset[TYPED] = typed.slice(0, -1);
    else if (plain && event.key.length === 1) dataset[TYPED] = typed + event.key;
    else return;
    event.preventDefault();
  };
  document.addEventListener("keydown", keep);
}

/** What was typed into the search that was begun, null where none was; from now on keys are the app's. */
export function takeEarlyKeys(): string | null {
  const { dataset } = document.documentElement;
  const typed = dataset[TYPED] ?? null;
  delete dataset[TYPED];
  dataset["keys"] = "taken";
  return typed;
}
