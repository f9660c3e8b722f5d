/** Ways through the tree of a page. */
import type { Element, Nodes } from "hast";

/** The elements within, in reading order, without recursion. */
export function* elementsIn(root: Nodes): Generator<Element> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "element") yield node;
    if ("children" in node) for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes);
  }
}

/** All text within, white space as it stands. */
export function wordsIn(root: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "text") words.push(node.value);
    if ("children" in node && !(node.type === "element" && /^(?:script|style|noscript|template|svg)$/.test(node.tagName))) for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes);
  }
  return words.join("");
}

/** Whether the element bears the class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** The element's own attribute as text, "" where it has none. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element !== undefined && Object.hasOwn(element.properties, name) ? element.properties[name] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : Array.isArray(value) ? value.join(" ") : "";
}
