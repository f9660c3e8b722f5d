/** A page's text without what surrounds it: programs, forms, navigation, pictures. */
import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { safeUrl } from "../safe-url.ts";
import { attribute, hasClass, wordsIn } from "./walk-page.ts";

export interface PageCounts {
  links: number;
  pictures: number;
  left: number;
  headings: number;
  tables: number;
}

const LEFT = /^(?:script|style|noscript|template|nav|footer|aside|form|button|select|textarea|iframe|object|embed|canvas|dialog|audio|video|map|head|svg|math)$/;
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog|alert|tablist)$/;
const CLASSES = ["zeroclipboard-container", "ContentItem-actions", "RichContent-actions", "Reward", "toc", "table-of-contents", "sr-only", "visually-hidden", "copy-btn", "highlight-copy-btn", "mw-editsection", "headerlink"];
/** Deeper elements are left out: the converters behind this one recurse. */
const DEEPEST = 150;

/** The tree that is worth converting, addresses made whole by `base`; counts what it saw. */
export function readable(root: Root, base: string, counts: PageCounts): Root {
  return { type: "root", children: root.children.flatMap((child) => keep(child, base, counts, 0)) };
}

function keep(node: RootContent | ElementContent, base: string, counts: PageCounts, depth: number): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element" || depth > DEEPEST) return [];
  const { tagName } = node;
  const formula = attribute(node, "dataTex") || (tagName === "img" && hasClass(node, "ztext-math") ? attribute(node, "alt") : "");
  if (formula !== "") return [{ type: "text", value: formula }];
  if (tagName === "img" || tagName === "picture") {
    counts.pictures++;
    return [];
  }
  if (isLeft(node)) {
    counts.left++;
    return [];
  }
  if (tagName === "input") return attribute(node, "type") === "checkbox" ? [{ ...node, children: [] }] : [];
  const children = node.children.flatMap((child) => keep(child, base, counts, depth + 1));
  if (tagName === "a") return toLink(node, children, base, counts);
  if (/^h[1-6]$/.test(tagName)) counts.headings++;
  if (tagName === "table") counts.tables++;
  return [{ type: "element", tagName, properties: kept(node), children }];
}

/** Only what the converter reads; styles, handlers and the like never get further. */
function kept({ tagName, properties }: Element): Properties {
  const { className, start, checked, type, align, colSpan, rowSpan } = properties;
  const language = tagName === "code" || tagName === "pre" || tagName === "li" || tagName === "ul" ? { className } : {};
  return Object.fromEntries(Object.entries({ ...language, start, checked, type, align, colSpan, rowSpan }).filter(([, value]) => value !== undefined && value !== null)) as Properties;
}

function isLeft(element: Element): boolean {
  const { tagName, properties } = element;
  return LEFT.test(tagName) || ROLES.test(attribute(element, "role")) || properties["hidden"] === true || properties["hidden"] === "" || attribute(element, "ariaHidden") === "true" || CLASSES.some((name) => hasClass(element, name)) || /display\s*:\s*none/i.test(attribute(element, "style"));
}

function toLink(element: Element, children: ElementContent[], base: string, counts: PageCounts): ElementContent[] {
  const url = addressOf(attribute(element, "href"), base);
  if (url === null || children.every((child) => wordsIn(child).trim() === "")) return children;
  counts.links++;
  return [{ type: "element", tagName: "a", properties: { href: url }, children }];
}

/** The whole address; null for places within the page, words that a site makes a search of, and whatever cannot be opened. */
function addressOf(href: string, base: string): string | null {
  if (href === "" || href.startsWith("#")) return null;
  try {
    const url = new URL(href, safeUrl(base) ?? (href.startsWith("//") ? "https://x" : undefined));
    const target = url.hostname === "link.zhihu.com" ? url.searchParams.get("target") : url.hostname === "link.juejin.cn" ? url.searchParams.get("target") : null;
    if (/(?:^|\.)zhihu\.com$/.test(url.hostname) && url.pathname === "/search") return null;
    return safeUrl(target ?? url.href);
  } catch {
    return null;
  }
}
