/** The plan of a page: its steps in order, with their times, each concept a link to what the page says about it. */
import type { ConceptId, Label, Plan } from "../../../graph/index.ts";
import { sayMinutes } from "../../i18n/say-time.ts";
import { labelIn } from "../labels.ts";
import { xmlText } from "../files/xml-text.ts";
import type { PageWords } from "./page-list.ts";

/** A table of steps. `title` says what the plan is for. */
export function pagePlan({ steps, minutes }: Plan, title: string, { anchors, language, t }: PageWords): string {
  const link = (concept: { readonly id: ConceptId; readonly label: Label }): string => {
    const name = xmlText(labelIn(concept, language));
    const anchor = anchors.get(concept.id);
    return anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`;
  };
  const rows = steps.flatMap((step, at) => step.concepts.map((concept, place) => `<tr>${place === 0 ? `<td rowspan="${step.concepts.length}">${at + 1}</td>` : ""}<td dir="auto">${link(concept)}</td><td>${xmlText(sayMinutes(t, concept.minutes))}</td></tr>`));
  return `<p dir="auto">${xmlText(title)} <small>${xmlText(sayMinutes(t, minutes))}</small></p><table><tbody>${rows.join("\n")}</tbody></table>`;
}
