/** The list of a page: every concept under its stage, with what it needs, the words that say so, and what teaches it. */
import type { TFunction } from "i18next";
import { withoutMarkup } from "../../../graph/index.ts";
import type { Concept, Language, Place, Prerequisite, Roadmap } from "../../../graph/index.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { conceptList } from "../list/concept-list.ts";
import { labelIn, otherLabel } from "../labels.ts";
import { xmlText } from "../files/xml-text.ts";
import { webLink } from "./web-link.ts";

export interface PageWords {
  /** The anchor of each concept within the page. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly t: TFunction;
}

/** The list. Lines are linked where the page has the text. */
export function pageList(roadmap: Roadmap, words: PageWords & { readonly hasText: boolean }): string {
  const { t } = words;
  const byId = new Map(roadmap.concepts.map((concept) => [concept.id as string, concept]));
  return conceptList(roadmap)
    .map(({ stage, concepts }) => {
      const time = stage === null ? "" : stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "";
      return `<h3 dir="auto">${xmlText(stage?.title ?? t("left.noStage"))}${time === "" ? "" : ` <small>${xmlText(time)}</small>`}</h3>${concepts.map((concept) => entry(concept, roadmap, byId, words)).join("")}`;
    })
    .join("\n");
}

function entry(concept: Concept, roadmap: Roadmap, byId: ReadonlyMap<string, Concept>, words: PageWords & { readonly hasText: boolean }): string {
  const { anchors, language, t } = words;
  const said = [otherLabel(concept, language), concept.kind === "concept" ? null : t(`kind.${concept.kind}`), concept.emphasis === "required" ? null : t(`emphasis.${concept.emphasis}`), concept.duration === null ? null : sayDuration(t, concept.duration)].filter((one) => one !== null && one !== undefined && one !== "");
  const needs = roadmap.prerequisites.filter(({ after }) => after === concept.id).map((one) => need(one, byId, words));
  const resources = roadmap.resources.filter(({ teaches }) => teaches.includes(concept.id)).map(({ title, url }) => `<li>${webLink(url, title) || xmlText(title)}</li>`);
  const [first] = concept.mentions;
  const lists = [
    needs.length === 0 ? "" : `<p>${xmlText(t("panel.needs"))}</p><ul>${needs.join("")}</ul>`,
    resources.length === 0 ? "" : `<p>${xmlText(t("exports.learnFrom"))}</p><ul>${resources.join("")}</ul>`,
  ];
  return `<article id="${anchors.get(concept.id)}"><h4 dir="auto">${xmlText(labelIn(concept, language))}${said.length === 0 ? "" : ` <small>${xmlText(said.join(" · "))}</small>`}${first === undefined ? "" : ` <small>${lineLink(first, words)}</small>`}</h4>${lists.join("")}</article>`;
}

function need({ before, basis, evidence }: Prerequisite, byId: ReadonlyMap<string, Concept>, words: PageWords & { readonly hasText: boolean }): string {
  const { anchors, language, t } = words;
  const name = xmlText(labelIn(byId.get(before) ?? { id: before, label: {} }, language));
  const anchor = anchors.get(before);
  const [first] = evidence;
  const quote = first === undefined ? "" : ` <q dir="auto">${xmlText(withoutMarkup(first.quote).replace(/\s+/gu, " ").trim())}</q> <small>${lineLink(first, words)}</small>`;
  return `<li>${anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`} <small>${xmlText(t(`basis.${basis}`))}</small>${quote}</li>`;
}

function lineLink({ line }: Pick<Place, "line">, { t, hasText }: { readonly t: TFunction; readonly hasText: boolean }): string {
  const said = xmlText(t("left.line", { line }));
  return hasText ? `<a href="#L${line}">${said}</a>` : said;
}
