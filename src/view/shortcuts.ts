/** The keys and what they do, once: whoever listens asks this table, and the dialog of shortcuts prints it. */

/** Where a key works: anywhere outside of fields, even inside them, on the map when it has the focus, or on a roadmap's chip. */
export type ShortcutPlace = "everywhere" | "outside" | "map" | "chip";

interface Shortcut {
  readonly id: string;
  readonly place: ShortcutPlace;
  /** Each way to press it: "Mod" is Ctrl or ⌘, the last part is the key as the browser names it. */
  readonly keys: readonly string[];
}

export const SHORTCUTS = [
  { id: "find", place: "everywhere", keys: ["Mod+k"] },
  { id: "search", place: "outside", keys: ["/"] },
  { id: "keys", place: "outside", keys: ["?"] },
  { id: "larger", place: "outside", keys: ["+", "="] },
  { id: "smaller", place: "outside", keys: ["-"] },
  { id: "fit", place: "outside", keys: ["0"] },
  { id: "letGo", place: "outside", keys: ["Escape"] },
  { id: "back", place: "outside", keys: ["Alt+ArrowLeft", "Mod+["] },
  { id: "forward", place: "outside", keys: ["Alt+ArrowRight", "Mod+]"] },
  { id: "undo", place: "outside", keys: ["Mod+z"] },
  { id: "redo", place: "outside", keys: ["Mod+Shift+z", "Mod+y"] },
  { id: "panLeft", place: "map", keys: ["ArrowLeft"] },
  { id: "panRight", place: "map", keys: ["ArrowRight"] },
  { id: "panUp", place: "map", keys: ["ArrowUp"] },
  { id: "panDown", place: "map", keys: ["ArrowDown"] },
  { id: "stepLeft", place: "map", keys: ["Shift+ArrowLeft"] },
  { id: "stepRight", place: "map", keys: ["Shift+ArrowRight"] },
  { id: "stepUp", place: "map", keys: ["Shift+ArrowUp"] },
  { id: "stepDown", place: "map", keys: ["Shift+ArrowDown"] },
  { id: "zoomTo", place: "map", keys: ["z"] },
  { id: "focus", place: "map", keys: ["f"] },
  { id: "isolate", place: "map", keys: ["n"] },
  { id: "fewer", place: "map", keys: ["["] },
  { id: "more", place: "map", keys: ["]"] },
  { id: "gather", place: "map", keys: ["x"] },
  { id: "gathered", place: "map", keys: ["i"] },
  { id: "fold", place: "map", keys: ["s"] },
  { id: "foldAll", place: "map", keys: ["Shift+s"] },
  { id: "foldParts", place: "map", keys: ["p"] },
  { id: "move", place: "map", keys: ["m"] },
  { id: "overview", place: "map", keys: ["o"] },
  { id: "earlier", place: "chip", keys: ["Alt+ArrowLeft"] },
  { id: "later", place: "chip", keys: ["Alt+ArrowRight"] },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut that was pressed in a place; undefined where none was. */
export function pressedShortcut(event: Pressed, place: ShortcutPlace): ShortcutId | undefined {
  return SHORTCUTS.find((one) => one.place === place && one.keys.some((keys) => isPressed(event, keys)))?.id;
}

function isPressed(event: Pressed, keys: string): boolean {
  const parts = keys.split("+").filter(Boolean);
  const key = keys.endsWith("+") ? "+" : parts.at(-1)!;
  const letter = /^[a-z]$/.test(key);
  if ((letter ? event.key.toLowerCase() : event.key) !== key) return false;
  if (parts.includes("Mod") ? event.ctrlKey === event.metaKey : event.ctrlKey || event.metaKey) return false;
  if (parts.includes("Alt") !== event.altKey) return false;
  return !(letter || key.startsWith("Arrow")) || parts.includes("Shift") === event.shiftKey;
}

const SIGNS: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc", "-": "−" };

/** The keys of a way to press as they stand on a keyboard, a Mac's or another: "Mod+k" is Ctrl, K. */
export function keyCaps(keys: string, mac: boolean): readonly string[] {
  if (keys === "+") return ["+"];
  return keys.split("+").map((part) => {
    if (part === "Mod") return mac ? "⌘" : "Ctrl";
    if (part === "Alt") return mac ? "⌥" : "Alt";
    if (part === "Shift") return mac ? "⇧" : "Shift";
    return SIGNS[part] ?? (/^[a-z]$/.test(part) ? part.toUpperCase() : part);
  });
}
