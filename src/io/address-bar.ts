/** The address after "#": read, written, and listened to. */

/** The text after "#". */
export function readAddress(): string {
  return location.hash.replace(/^#/, "");
}

/** Writes the text after "#": as a new step back to which the reader can go, or in place of the current one. */
export function writeAddress(text: string, step: boolean): void {
  if (readAddress() === text) return;
  const url = text === "" ? location.pathname + location.search : `#${text}`;
  if (step) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

/** Calls back whenever the reader changes the address: by hand, by a link, back or forward. Returns the way to stop it. */
export function onAddress(listener: (text: string) => void): () => void {
  const listen = (): void => listener(readAddress());
  window.addEventListener("popstate", listen);
  window.addEventListener("hashchange", listen);
  return () => {
    window.removeEventListener("popstate", listen);
    window.removeEventListener("hashchange", listen);
  };
}
