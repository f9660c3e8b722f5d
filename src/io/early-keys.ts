/** A search that is begun with the keyboard before the app is there: its letters are kept for the field to come. */

/** Keeps the letters of a search on the page's root, until they are taken. */
export function keepEarlyKeys(): void {
  document.onkeydown = (event) => {
    const { dataset } = document.documentElement;
    const { key } = event;
    const { typed = "" } = dataset;
    const control = event.ctrlKey || event.metaKey;
    if (typed === "" ? key !== (control ? "k" : "/") : control || key.length > 1) return;
    dataset["typed"] = typed + key;
    event.preventDefault();
  };
}

/** What was typed into the search that was begun, null where none was; keys are the app's from now on. */
export function takeEarlyKeys(): string | null {
  document.onkeydown = null;
  const { dataset } = document.documentElement;
  // The first key is the one that began it.
  const typed = dataset["typed"]?.slice(1) ?? null;
  delete dataset["typed"];
  return typed;
}
