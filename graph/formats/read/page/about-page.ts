/** What a page says of itself in its head. */
import type { Element, Root } from "hast";
import { cleanName } from "../clean-name.ts";
import { attribute, elementsIn, wordsIn } from "./walk-page.ts";

export interface AboutPage {
  readonly title: string;
  readonly author: string;
  /** Where it was saved from; "" where the page does not say. */
  readonly url: string;
  readonly language: "zh" | "en" | "";
}

/** Names of sites behind the title of a page. */
const SITE = /\s+(?:[-–—|·•]\s+(?:知乎|知乎专栏|简书|掘金|CSDN博客|博客园|GitHub|Medium|DEV Community|YouTube|Stack Overflow|Reddit|腾讯云开发者社区.*|阿里云开发者社区)\s*)+$/;

/** Title, author, address and language, each "" where there is none. Linear. */
export function aboutPage(tree: Root): AboutPage {
  const metas = new Map<string, string>();
  let [title, url, language] = ["", "", ""];
  for (const element of elementsIn(tree)) {
    if (element.tagName === "title" && title === "") title = cleanName(wordsIn(element));
    else if (element.tagName === "html") language = attribute(element, "lang").toLowerCase();
    else if (element.tagName === "link" && attribute(element, "rel").split(" ").includes("canonical")) url ||= attribute(element, "href");
    else if (element.tagName === "meta") readMeta(element, metas);
  }
  const named = metas.get("og:title") ?? "";
  return {
    title: cleanName(named || title).replace(/^GitHub - [\w.-]+\/([\w.-]+).*$/, "$1").replace(SITE, "").replace(/^\(\d+ 封私信(?:\s*\/\s*\d+ 条消息)?\)\s*/, ""),
    author: cleanName(metas.get("author") ?? metas.get("article:author") ?? ""),
    url: url || (metas.get("og:url") ?? ""),
    language: language.startsWith("zh") ? "zh" : language.startsWith("en") ? "en" : "",
  };
}

function readMeta(element: Element, into: Map<string, string>): void {
  const name = attribute(element, "property") || attribute(element, "name");
  const content = attribute(element, "content");
  if (name !== "" && content !== "" && !into.has(name.toLowerCase())) into.set(name.toLowerCase(), content);
}
