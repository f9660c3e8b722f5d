/**
 * Everything the screen depends on, as one plain value. Transitions make the next value, panels and canvas read it,
 * and only the app's actions touch the world outside.
 */
import type { Basis, ConceptId, Corrected, Correction, Decision, Doubt, Imported, Language, Origin, Place, Placement, Prerequisite, Roadmap } from "../../graph/index.ts";
import { type History, newHistory } from "./history.ts";
import type { Inquiry, Lit } from "./inquiry.ts";
import { type Learner, newLearner } from "./learner.ts";
import type { Link } from "./link.ts";
import type { SharedArrival } from "./shared.ts";
import type { MapPlace } from "./map-place.ts";
import type { Address } from "./url-codec.ts";
import type { Compared } from "./compared.ts";
import { type Outlook, wholeOutlook } from "./outlook.ts";
import type { Passage } from "./passage.ts";
import type { Union } from "./union.ts";
import type { Writing } from "./writing.ts";

/** What can be picked on the shelf, loaded or not. `colour` is 0 to 7 and stays with the roadmap. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly own: boolean;
  readonly colour: number;
}

/** A roadmap with the text that all its places refer to. */
export interface OpenRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
  /** Where the lines of the text come from, where it was made of a file of another program. */
  readonly origins?: readonly Origin[];
  /** What the built-in reference says about its concepts; absent until it was asked. */
  readonly reference?: readonly Prerequisite[];
  /** As it was read, where the reader corrected something; `roadmap` is then the corrected one. */
  readonly source?: Roadmap;
  /** Corrections that do not fit it. */
  readonly unfit?: Corrected["unfit"];
}

export type Selection =
  | { readonly type: "concept"; readonly id: ConceptId }
  | { readonly type: "arrow"; readonly before: ConceptId; readonly after: ConceptId };

/** Where a source text is to be scrolled; `request` grows so that asking twice scrolls twice. */
export interface Reading {
  /** Whose text, by its id on the shelf. */
  readonly roadmap: string;
  readonly place: Place;
  readonly request: number;
}

/** What the map is asked to bring into view; a fresh object for each time it is asked. */
export interface Looking {
  readonly concepts: readonly ConceptId[];
}

/** A link that was asked for. `whole`: it carries the reader's own roadmaps, in so many KB, or would be too long to. */
interface LinkMade extends Pick<Link, "leftOut"> {
  readonly url: string;
  readonly copied: boolean;
  readonly whole?: "carried" | "too-long";
  readonly size?: number;
}

/** How the map runs: left to right, or downwards where the screen is narrow. */
export type Direction = "right" | "down";

export type Theme = "system" | "light" | "dark";

/** Of the interface, in hundredths of what the browser is set to. */
export const TEXT_SIZES = [100, 115, 130, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How wide the reader made the sides, in pixels; null is as wide as they come. */
export interface Sides {
  readonly left: number | null;
  readonly right: number | null;
}
/** One map with different questions asked of it. */
export type View = "map" | "compare" | "plan";
/** The list by stages and parts, or in an order to learn in. */
export type ListOrder = "tree" | "learning";
export type CompareTab = "overlay" | "side" | "matrix" | "order" | "disputes" | "consensus";
/** "ask" is the panel of the view: what is compared, or the plan. */
export type LeftTab = "ask" | "list" | "text" | "review";
/** Narrow screens show one of these at a time. */
export type Screen = "ask" | "list" | "map" | "text" | "review";
/** Narrow: one thing at a time. Medium: the map and one panel. Wide: the map between both. */
export type Room = "narrow" | "medium" | "wide";

/** Why a file could not be read at all; the parser's own findings are diagnostics instead. */
type FileProblem = "too-large" | "unreadable" | "stopped" | "no-text" | "too-many" | "too-much";

/** One dropped, pasted or chosen file on its way in; a folder or an archive while it is read, then what is in it. `limit` is in megabytes, where the machine sets it. */
export type Arrival =
  | { readonly name: string; readonly phase: "waiting" | "reading"; readonly progress?: { readonly done: number; readonly all: number } }
  | { readonly name: string; readonly phase: "read"; readonly imported: Imported }
  | { readonly name: string; readonly phase: "failed"; readonly problem: FileProblem; readonly limit?: number };

/** What the map shows: which bases, and the arrows that a chain of others already implies or not. */
export interface Filters {
  readonly bases: Readonly<Record<Basis, boolean>>;
  readonly implied: boolean;
}

export type Trouble = { readonly what: "roadmap" | "layout" | "start" | "union"; readonly id: string };

export interface AppState extends Learner, History, Outlook {
  readonly shelf: readonly ShelfEntry[];
  /** The built-in roadmaps, which may be none, are on the shelf. */
  readonly indexed: boolean;
  readonly opened: Readonly<Record<string, OpenRoadmap>>;
  /** Positions by `mapKey(id, language, direction)`. */
  readonly placements: Readonly<Record<string, Placement>>;
  /** The one roadmap of the view "map". */
  readonly shown: string | null;
  readonly view: View;
  /** The roadmaps of the other views, in the reader's order. */
  readonly chosen: readonly string[];
  readonly tab: CompareTab;
  /** The atlas of everything on the shelf; see `currentUnion` for whether it is still true. */
  readonly union: Union | null;
  /** What is being worked out of several roadmaps. */
  readonly working: "align" | "compare" | null;
  /** The reader's word on alignment, the latest last. */
  readonly decisions: readonly Decision[];
  /** Ids of roadmaps that come in and are to take the place of their earlier version. */
  readonly replacing: readonly string[];
  /** The id of the workspace that this window is on; empty for the one that is always there. */
  readonly workspace: string;
  /** All workspaces, once they were asked for. */
  readonly workspaces: readonly { readonly id: string; readonly name: string; readonly removed: boolean }[] | null;
  readonly workspacesShown: boolean;
  /** Why the last thing asked about workspaces was not done; "file" for a file that was refused, "leave" where what is open here could not be written and `to` was to be opened. */
  readonly workspaceTrouble: { readonly what: "file" | "refused" | "full" | "newer" | "gone" | "leave"; readonly why: string; readonly to?: string } | null;
  /** The workspace that was open here until it was put away; null once told. */
  readonly putAway: { readonly id: string; readonly name: string } | null;
  /** What the reader corrected, in the order in which it was made; of two about one place there is the later only. */
  readonly corrections: readonly Correction[];
  /** Why a file of corrections was refused. */
  readonly correctionTrouble: string | null;
  /** What is doubtful in a roadmap. */
  readonly doubts: { readonly of: Roadmap; readonly corrections: readonly Correction[]; readonly list: readonly Doubt[] } | null;
  /** A selection of the shown roadmap on its way into an atlas that is not there yet. */
  readonly carried: Selection | null;
  readonly compared: Compared | null;
  /** Roadmaps of the choice: what exactly they teach is picked out. Empty for nothing. */
  readonly picked: readonly string[];
  readonly selection: Selection | null;
  /** A sentence of a source text that is selected; see `currentPassage`. */
  readonly passage: Passage | null;
  /** What is asked of everything on the map; answered while nothing is selected. */
  readonly inquiry: Inquiry | null;
  /** What the answer to it picks out. */
  readonly lit: Lit | null;
  readonly reading: Reading | null;
  readonly looking: Looking | null;
  /** Where a link wants the map to be looked at from, until something else is shown. */
  readonly place: MapPlace | null;
  /** The address of a link that was opened, until it is clear what of it is here. */
  readonly arrived: Address | null;
  /** What that link names and is not here; empty once told. */
  readonly missing: readonly string[];
  /** What that link marks as known, for a reader with marks of their own to take or leave. */
  readonly offered: readonly ConceptId[];
  /** The link that was asked for, in full, and whether the clipboard took it. */
  readonly linkMade: LinkMade | null;
  /** What somebody handed over, until it is kept or not. */
  readonly shared: SharedArrival | null;
  /** The roadmap that is being written. */
  readonly writing: Writing | null;
  readonly filters: Filters;
  readonly language: Language;
  /** True once the reader chose the language, so that it is kept and shared. */
  readonly languageChosen: boolean;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly sides: Sides;
  readonly room: Room;
  readonly left: LeftTab | null;
  readonly listOrder: ListOrder;
  readonly screen: Screen;
  /** The details of the selection are reduced to their title, so that they leave room. */
  readonly folded: boolean;
  readonly legend: boolean;
  /** The small map of the whole is open. */
  readonly overview: boolean;
  readonly arrivals: readonly Arrival[] | null;
  readonly pasting: boolean;
  /** Which prompt was copied while the dialog is open, or that the clipboard did not take it. */
  readonly copied: { readonly language: Language; readonly done: boolean } | null;
  /** The dialog of what can be taken away is open. */
  readonly exportShown: boolean;
  /** The dialog of shortcuts is open. */
  readonly keysShown: boolean;
  /** The step of the tour, counted from 0; null while it is not taken. */
  readonly tour: number | null;
  readonly tourOffered: boolean;
  /** What is to be told about the app itself: from now on it starts without a network, or a newer version of it waits. */
  readonly news: "kept" | "newer" | null;
  readonly trouble: Trouble | null;
}

/** The map runs downwards where the screen is narrow. */
export function directionIn(room: Room): Direction {
  return room === "narrow" ? "down" : "right";
}

/** The key under which a roadmap's positions are kept: labels and so plates differ by language. */
export function mapKey(id: string, language: Language, direction: Direction): string {
  return `${id}/${language}/${direction}`;
}

/** The state before anything is loaded. */
export function initialState(): AppState {
  return {
    shelf: [],
    indexed: false,
    opened: Object.create(null) as AppState["opened"],
    placements: {},
    shown: null,
    view: "map",
    chosen: [],
    tab: "overlay",
    union: null,
    working: null,
    decisions: [],
    replacing: [],
    workspace: "",
    workspaces: null,
    workspacesShown: false,
    workspaceTrouble: null,
    putAway: null,
    corrections: [],
    correctionTrouble: null,
    doubts: null,
    carried: null,
    compared: null,
    picked: [],
    selection: null,
    passage: null,
    inquiry: null,
    lit: null,
    reading: null,
    looking: null,
    place: null,
    arrived: null,
    missing: [],
    offered: [],
    linkMade: null,
    shared: null,
    writing: null,
    filters: { bases: { stated: true, sequence: true, stage: false, reference: true }, implied: false },
    language: "en",
    languageChosen: false,
    theme: "system",
    textSize: 100,
    sides: { left: null, right: null },
    room: "wide",
    left: null,
    listOrder: "tree",
    screen: "list",
    folded: false,
    legend: true,
    overview: true,
    arrivals: null,
    pasting: false,
    copied: null,
    exportShown: false,
    keysShown: false,
    tour: null,
    tourOffered: false,
    news: null,
    trouble: null,
    ...newLearner(),
    ...newHistory(),
    ...wholeOutlook(),
  };
}
