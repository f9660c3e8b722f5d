/** A search that is begun with the keyboard before the app is there: its letters are kept for the field to come. */

/** Keeps the letters of a search on the page's root, until they are taken. */
export function keepEarlyKeys(): void {
  document.onkeydown = ({ key, ctrlKey, metaKey }) => {
    const { dataset } = document.documentElement;
    const typed = dataset["typed"] ?? "";
    const control = ctrlKey || metaKey;
    if (typed ? control || key.length > 1 : key !== (control ? "k" : "/")) return true;
    dataset["typed"] = typed + key;
    return false;
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
