/** A search that is begun with the keyboard before the app is there: its letters are kept for the field to come. */

/** Keeps the letters of a search on the page's root, as long as there is no field for them. */
export function keepEarlyKeys(): void {
  document.addEventListener("keydown", (event) => {
    const { dataset } = document.documentElement;
    const { key, ctrlKey, metaKey } = event;
    const { typed } = dataset;
    const control = ctrlKey || metaKey;
    if (document.querySelector(".search-field") !== null || (typed === undefined ? key !== (control ? "k" : "/") : control || key.length > 1)) return;
    dataset["typed"] = typed === undefined ? "" : typed + key;
    event.preventDefault();
  });
}

/** What was typed into the search that was begun, null where none was. */
export function takeEarlyKeys(): string | null {
  const { dataset } = document.documentElement;
  const typed = dataset["typed"] ?? null;
  delete dataset["typed"];
  return typed;
}
