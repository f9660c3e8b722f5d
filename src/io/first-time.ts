/** What is said once only to a reader, however often they come. */

/** Whether this is the first time that it is asked for `what` in this browser. Never where nothing is kept: it would be each time. */
export function isFirstTime(what: "offline"): boolean {
  try {
    const key = `roadmap-atlas-${what}`;
    if (localStorage.getItem(key) !== null) return false;
    localStorage.setItem(key, "yes");
    return true;
  } catch {
    return false;
  }
}
