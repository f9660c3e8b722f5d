/** What the address says of the outlook: folds, focus, and what is switched off or on against the usual. */
import type { Basis, ConceptId } from "../../graph/index.ts";
import type { Filters } from "./app-state.ts";
import { FACETS, type Facet, type Focus, NOTHING_HIDDEN, type Outlook, type Steps, wholeOutlook } from "./outlook.ts";
import { sorted } from "./outlook-transitions.ts";

export type OutlookAddress = Omit<Outlook, "gathered"> & { readonly filters: Filters };

const BASES: readonly Basis[] = ["stated", "sequence", "stage", "reference"];
const USUAL: Filters = { bases: { stated: true, sequence: true, stage: false, reference: true }, implied: false };
const FURTHEST = 99;

/** The outlook's part of the address; nothing for the usual one. */
export function formatOutlook({ folds, wholes, hidden, focus, filters }: OutlookAddress): readonly (readonly [string, string])[] {
  const one = (key: string) => (value: string) => [key, value] as const;
  return [
    ...folds.map(one("fold")),
    ...wholes.map(one("whole")),
    ...(focus === null ? [] : [...focus.ids.map(one("only")), ["needs", String(focus.needs)] as const, ["unlocks", String(focus.unlocks)] as const]),
    ...FACETS.flatMap((facet) => hidden[facet].map((value) => ["hide", `${facet} ${value}`] as const)),
    ...BASES.flatMap((basis) => (filters.bases[basis] === USUAL.bases[basis] ? [] : [[filters.bases[basis] ? "show" : "hide", `basis ${basis}`] as const])),
    ...(filters.implied ? [["show", "implied"] as const] : []),
  ];
}

/** The outlook that an address says; what is no outlook's is passed over. */
export function parseOutlook(found: URLSearchParams): OutlookAddress {
  const all = (key: string): readonly string[] => sorted(found.getAll(key).filter(Boolean));
  const hide = new Set(found.getAll("hide"));
  const show = new Set(found.getAll("show"));
  const values = (facet: Facet): readonly string[] =>
    sorted([...hide].flatMap((token) => (token.startsWith(`${facet} `) && token.length > facet.length + 1 ? [token.slice(facet.length + 1)] : [])));
  const ids = all("only") as readonly ConceptId[];
  const focus: Focus | null = ids.length === 0 ? null : { ids, needs: stepsOf(found.get("needs")), unlocks: stepsOf(found.get("unlocks")) };
  const bases = Object.fromEntries(BASES.map((basis) => [basis, (USUAL.bases[basis] || show.has(`basis ${basis}`)) && !hide.has(`basis ${basis}`)])) as Filters["bases"];
  return {
    ...wholeOutlook(),
    folds: all("fold"),
    wholes: all("whole") as readonly ConceptId[],
    hidden: Object.fromEntries(FACETS.map((facet) => [facet, values(facet)])) as typeof NOTHING_HIDDEN,
    focus,
    filters: { bases, implied: show.has("implied") },
  };
}

function stepsOf(text: string | null): Steps {
  if (text === "all") return "all";
  return text !== null && /^\d{1,2}$/.test(text) ? Math.min(FURTHEST, Number(text)) : 0;
}
