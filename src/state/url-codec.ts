/** What the address says after "#": which view of which roadmaps, what is selected, language and theme. Pure; io applies it. */
import type { ConceptId } from "../../graph/index.ts";
import type { CompareTab, LeftTab, Selection } from "./app-state.ts";
import { type FirstAddress, parseFirstAddress } from "./first-address.ts";
import { formatInquiry, type Inquiry, parseInquiry } from "./inquiry.ts";
import { formatPlace, type MapPlace, parsePlace } from "./map-place.ts";
import { formatOutlook, type OutlookAddress, parseOutlook } from "./outlook-address.ts";
import { formatPlan, parsePlan, type PlanAddress } from "./plan-address.ts";

/** The part of the state that a link restores; absent means "as the reader has it". */
export interface Address extends FirstAddress {
  /** The roadmaps of the other views, in order. */
  readonly chosen?: readonly string[];
  readonly tab?: CompareTab;
  readonly picked?: readonly string[];
  readonly plan?: PlanAddress;
  /** Absent for everything in sight. */
  readonly outlook?: OutlookAddress;
  /** What is asked of everything on the map. */
  readonly inquiry?: Inquiry;
  readonly selection?: Selection;
  /** What the sender of a link knew. */
  readonly known?: readonly ConceptId[];
  /** The open panel or, on a narrow screen, what fills it; "none" for the map alone. */
  readonly panel?: LeftTab | "none";
  readonly place?: MapPlace;
  /** Roadmaps that the link carries whole, packed. */
  readonly shared?: string;
}

const TABS: readonly string[] = ["overlay", "side", "matrix", "order", "disputes", "consensus"] satisfies readonly CompareTab[];
const PANELS: readonly string[] = ["ask", "list", "text", "review", "none"] satisfies readonly (LeftTab | "none")[];

/** The address's text form without "#": `roadmap=deepseek&concept=transformer`. Equal addresses give equal text. */
export function formatAddress(address: Address): string {
  const parts: [string, string][] = [];
  if (address.view !== undefined && address.view !== "map") parts.push(["view", address.view]);
  if (address.roadmap !== undefined) parts.push(["roadmap", address.roadmap]);
  for (const id of address.chosen ?? []) parts.push(["with", id]);
  if (address.tab !== undefined && address.tab !== "overlay") parts.push(["tab", address.tab]);
  for (const id of address.picked ?? []) parts.push(["pick", id]);
  for (const [key, value] of formatPlan(address.plan ?? {})) parts.push([key, value]);
  if (address.outlook !== undefined) parts.push(...formatOutlook(address.outlook).map(([key, value]): [string, string] => [key, value]));
  if (address.inquiry !== undefined) parts.push(...formatInquiry(address.inquiry));
  if (address.selection?.type === "concept") parts.push(["concept", address.selection.id]);
  if (address.selection?.type === "arrow") {
    parts.push(["before", address.selection.before], ["after", address.selection.after]);
  }
  if (address.known !== undefined && address.known.length > 0) parts.push(["know", address.known.join(" ")]);
  if (address.panel !== undefined) parts.push(["panel", address.panel]);
  if (address.place !== undefined) parts.push(["at", formatPlace(address.place)]);
  if (address.language !== undefined) parts.push(["lang", address.language === "zh" ? "zh-CN" : "en"]);
  if (address.theme !== undefined && address.theme !== "system") parts.push(["theme", address.theme]);
  return new URLSearchParams(parts).toString();
}

/** The address that a text says; unknown keys and values are passed over, so any text is fine. */
export function parseAddress(text: string): Address {
  const found = new URLSearchParams(text.replace(/^#/, ""));
  const shared = found.get("share");
  const tab = found.get("tab") ?? "";
  const [chosen, picked] = ["with", "pick"].map((key) => [...new Set(found.getAll(key).filter(Boolean))]) as [string[], string[]];
  const selection = selectionOf(found);
  const plan = parsePlan(found);
  const known = [...new Set(found.get("know")?.split(" ").filter(Boolean) ?? [])] as ConceptId[];
  const panel = found.get("panel") ?? "";
  const place = parsePlace(found.get("at") ?? "");
  const outlook = parseOutlook(found);
  const inquiry = parseInquiry(found);
  return {
    ...parseFirstAddress(found),
    ...(chosen.length > 0 ? { chosen } : {}),
    ...(TABS.includes(tab) ? { tab: tab as CompareTab } : {}),
    ...(picked.length > 0 ? { picked } : {}),
    ...(Object.keys(plan).length > 0 ? { plan } : {}),
    ...(formatOutlook(outlook).length > 0 ? { outlook } : {}),
    ...(inquiry === null ? {} : { inquiry }),
    ...(selection ? { selection } : {}),
    ...(known.length > 0 ? { known } : {}),
    ...(PANELS.includes(panel) ? { panel: panel as LeftTab | "none" } : {}),
    ...(place === undefined ? {} : { place }),
    ...(shared === null ? {} : { shared }),
  };
}

function selectionOf(found: URLSearchParams): Selection | undefined {
  const concept = found.get("concept");
  if (concept) return { type: "concept", id: concept as ConceptId };
  const before = found.get("before");
  const after = found.get("after");
  if (before && after) return { type: "arrow", before: before as ConceptId, after: after as ConceptId };
  return undefined;
}
