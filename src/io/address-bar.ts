/** The address after "#" and the steps between addresses: read, written, listened to, gone back and forward. */

/** Marks the steps that this page wrote, so that going back to one is told from opening a link. */
const OWN = "own";

/** The text after "#". */
export function readAddress(): string {
  return location.hash.replace(/^#/, "");
}

/** Writes the text after "#": as a new step back to which the reader can go, or in place of the current one. */
export function writeAddress(text: string, step: boolean): void {
  if (readAddress() === text) return;
  const url = text === "" ? location.pathname + location.search : `#${text}`;
  if (step) history.pushState(OWN, "", url);
  else history.replaceState(OWN, "", url);
}

/** The whole address with another text after "#". */
export function addressWith(text: string): string {
  return `${location.href.replace(/#.*$/, "")}#${text}`;
}

/** Goes to the last step, or forward again. */
export function goStep(by: -1 | 1): void {
  history.go(by);
}

/**
 * Calls back whenever the reader changes the address: `own` for a step that this page wrote, back or forward; else by hand
 * or by a link. Returns the way to stop it.
 */
export function onAddress(listener: (text: string, own: boolean) => void): () => void {
  const listen = (): void => listener(readAddress(), history.state === OWN);
  window.addEventListener("popstate", listen);
  return () => window.removeEventListener("popstate", listen);
}
