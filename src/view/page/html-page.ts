/**
 * A roadmap as one page that stands for itself: map, list with needs and quotes, source text, and the plan when there is
 * one. It asks nothing of any host, needs no script and allows none. Pure: the same parts give the same text.
 */
import type { TFunction } from "i18next";
import type { Correction, Language, Plan, Roadmap } from "../../../graph/index.ts";
import { sayCorrection } from "../../i18n/say-correction.ts";
import { xmlText } from "../files/xml-text.ts";
import { pageList } from "./page-list.ts";
import { pageMap, type PageMap } from "./page-map.ts";
import { pagePlan } from "./page-plan.ts";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style.ts";
import { pageText } from "./page-text.ts";
import { webLink } from "./web-link.ts";

export interface PageParts {
  readonly roadmap: Roadmap;
  /** What all places of the roadmap refer to; null where it is not at hand. */
  readonly text: string | null;
  readonly map: PageMap | null;
  readonly plan: { readonly plan: Plan; readonly title: string } | null;
  readonly language: Language;
  /** Speaks that language. */
  readonly t: TFunction;
}

/** Nothing is loaded from anywhere; the one style is known by its hash; there are no scripts, frames or forms. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The page's text. Whatever stands in a roadmap stays text. */
export function htmlPage(parts: PageParts): string {
  const { roadmap, map, plan, language, t } = parts;
  const text = parts.text !== null && standsIn(roadmap, parts.text) ? parts.text : null;
  const anchors = new Map(roadmap.concepts.map(({ id }, at) => [id as string, `c${at + 1}`]));
  const sections: readonly (readonly [string, string, string])[] = [
    ...(map === null ? [] : [["map", t("left.map"), pageMap(map, language, anchors)] as const]),
    ...(plan === null ? [] : [["plan", t("view.plan"), pagePlan(plan.plan, plan.title, { anchors, language, t })] as const]),
    ["list", t("left.list"), pageList(roadmap, { anchors, language, t, hasText: text !== null })],
    ...(roadmap.corrected === undefined || roadmap.corrected.length === 0 ? [] : [["corrected", t("exports.corrected"), pageCorrections(roadmap.corrected, language, t)] as const]),
    ...(text === null ? [] : [["text", t("left.text"), pageText(text, roadmap.language)] as const]),
  ];
  const by = [roadmap.author === null ? "" : xmlText(t("app.by", { author: roadmap.author })), webLink(roadmap.url, t("app.original"))].filter((one) => one !== "").join(" · ");
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Roadmap Atlas">
<title>${xmlText(roadmap.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<nav aria-label="${xmlText(t("exports.sections"))}">${sections.map(([id, title]) => `<a href="#${id}">${xmlText(title)}</a>`).join("")}</nav>
<header><h1 dir="auto">${xmlText(roadmap.title)}</h1>${by === "" ? "" : `<p>${by}</p>`}</header>
<main>
${sections.map(([id, title, content]) => `<section id="${id}" class="${id === "text" ? "source" : id}"><h2>${xmlText(title)}</h2>${content}</section>`).join("\n")}
</main>
<footer>${xmlText(t("exports.madeBy"))}</footer>
</body>
</html>
`;
}

/** What the reader put right, with the reasons that were given: nobody takes it for the author's own words. */
function pageCorrections(corrections: readonly Correction[], language: Language, t: TFunction): string {
  return `<ul dir="auto">${corrections.map((one) => `<li>${xmlText([sayCorrection(t, one, language), one.reason].filter((words) => words.trim() !== "").join(" "))}</li>`).join("")}</ul>`;
}

/** Whether this is the text that the roadmap's places refer to: a file of roadmaps holds none, and is not what was quoted. */
function standsIn({ concepts }: Roadmap, text: string): boolean {
  const [mention] = concepts.flatMap(({ mentions }) => mentions);
  if (mention === undefined) return true;
  const line = text.split(/\r\n|[\r\n]/)[mention.line - 1] ?? "";
  return line.slice(mention.column - 1).startsWith(mention.text.split(/[\r\n]/)[0]!.trimEnd());
}
