/** The table of shortcuts: what is pressed is found, nothing has two meanings in one place. */
import { expect, test } from "vitest";
import { keyCaps, pressedShortcut, SHORTCUTS } from "../../src/view/shortcuts.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  [{ key: "k", ctrlKey: true }, "everywhere", "find"],
  [{ key: "K", metaKey: true }, "everywhere", "find"],
  [{ key: "k" }, "everywhere", undefined],
  [{ key: "k", ctrlKey: true, metaKey: true }, "everywhere", undefined],
  [{ key: "/" }, "outside", "search"],
  [{ key: "/", ctrlKey: true }, "outside", undefined],
  [{ key: "?", shiftKey: true }, "outside", "keys"],
  [{ key: "+", shiftKey: true }, "outside", "larger"],
  [{ key: "=" }, "outside", "larger"],
  [{ key: "Escape" }, "outside", "letGo"],
  [{ key: "z", ctrlKey: true }, "outside", "undo"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "outside", "redo"],
  [{ key: "y", metaKey: true }, "outside", "redo"],
  [{ key: "y", metaKey: true, shiftKey: true }, "outside", undefined],
  [{ key: "z", ctrlKey: true, altKey: true }, "outside", undefined],
  [{ key: "ArrowLeft" }, "map", "panLeft"],
  [{ key: "ArrowLeft", altKey: true }, "map", undefined],
  [{ key: "ArrowLeft", altKey: true }, "chip", "earlier"],
  [{ key: "ArrowLeft" }, "chip", undefined],
] as const)("%j %s: %s", (pressed, place, id) => {
  expect(pressedShortcut({ ...plain, ...pressed }, place)).toBe(id);
});

test("every way to press a shortcut presses that one", () => {
  for (const { id, place, keys } of SHORTCUTS) {
    for (const way of keys) {
      const parts = way.split("+").filter(Boolean);
      const pressed = { key: way === "+" ? "+" : parts.at(-1)!, ctrlKey: parts.includes("Mod"), metaKey: false, altKey: parts.includes("Alt"), shiftKey: parts.includes("Shift") };
      expect(pressedShortcut(pressed, place)).toBe(id);
    }
  }
});

test.each([
  ["Mod+k", false, ["Ctrl", "K"]],
  ["Mod+Shift+z", true, ["⌘", "⇧", "Z"]],
  ["Alt+ArrowLeft", false, ["Alt", "←"]],
  ["+", false, ["+"]],
  ["Escape", true, ["Esc"]],
] as const)("%s is printed", (keys, mac, caps) => {
  expect(keyCaps(keys, mac)).toEqual(caps);
});
