/** Remembers apart from the databases which of them held something, so that a reader is told when one was lost. */

const KEY = "roadmap-atlas-held";

/** Whether the database of this name held something. */
export function hasHeld(database: string): boolean {
  return names().includes(database);
}

/** Remembers that the database of this name holds something, or that it no longer does. */
export function rememberHeld(database: string, holds: boolean): void {
  if (hasHeld(database) === holds) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([...names().filter((name) => name !== database), ...(holds ? [database] : [])]));
  } catch {
    // Where nothing can be remembered, nothing can be missed.
  }
}

function names(): readonly string[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(held) ? held.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
}
