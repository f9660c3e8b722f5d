/** What a panel can ask for. The app carries it out: panels never touch files, workers or the address themselves. */
import type { Basis, Correction, Decision, FormatId, Language, Place, PlanChange, Roadmap, StageId } from "../../graph/index.ts";
import type { Wish } from "./correcting.ts";
import type { ExportActions } from "./export-actions.ts";
import type { Inquiry, Lit } from "./inquiry.ts";
import type { OutlookActions } from "./outlook-actions.ts";
import type { Passage } from "./passage.ts";
import type { PlanActions } from "./plan-actions.ts";
import type { WorkspaceActions } from "./workspace-actions.ts";
import type { CompareTab, LeftTab, ListOrder, Screen, Selection, Sides, TextSize, Theme, View } from "./app-state.ts";

export type Zoom = "in" | "out" | "fit" | "selection";

export interface Actions extends PlanActions, OutlookActions, ExportActions, WorkspaceActions {
  showRoadmap(id: string): void;
  removeRoadmap(id: string): void;
  /** `open` opens the source text at the first words that speak for the selection. */
  select(selection: Selection | null, open?: boolean): void;
  /** In the text of the roadmap of this id on the shelf. */
  readAt(place: Place, roadmap: string): void;
  /** Selects a sentence, or any other place of that text, with what it names. */
  selectPassage(place: Place, roadmap: string): void;
  /** Selects arrows that the map draws as one. */
  selectArrows(arrows: Passage["arrows"]): void;
  /** Brings a stage into view: its band on the map, else its title in the text. */
  goToStage(roadmap: string, stage: StageId): void;
  /** Asks something of everything on the map, in place of what is selected; null for no more. */
  inquire(inquiry: Inquiry | null): void;
  /** Picks out the answer on the map; null for nothing. */
  lightUp(lit: Lit | null): void;
  openView(view: View): void;
  /** Compares two roadmaps and no others. */
  compareTwo(a: string, b: string): void;
  toggleChosen(id: string): void;
  /** To another place in the order of the chosen, counted from 0. */
  moveChosen(id: string, to: number): void;
  openTab(tab: CompareTab): void;
  /** Picks out what exactly these roadmaps teach; the same again lets go. */
  pick(roadmaps: readonly string[]): void;
  decide(decisions: readonly Decision[]): void;
  withdraw(decisions: readonly Decision[]): void;
  /** Stops what is being worked out of several roadmaps, and goes back to one. */
  stopWorking(): void;
  orderList(order: ListOrder): void;
  /** Corrects the roadmap of this id on the shelf. */
  correct(roadmap: string, wish: Wish, reason: string): void;
  uncorrect(corrections: readonly Correction[]): void;
  /** Hands the reader all corrections as a file. */
  saveCorrections(): void;
  /** Opens the browser's dialog for a file of corrections. */
  loadCorrections(): void;
  openLeft(tab: LeftTab | null): void;
  openScreen(screen: Screen): void;
  foldDetails(folded: boolean): void;
  toggleLegend(): void;
  toggleBasis(basis: Basis): void;
  toggleImplied(): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setTextSize(size: TextSize): void;
  /** Makes a side so wide, in pixels; null is as wide as it comes. */
  resizeSide(side: keyof Sides, width: number | null): void;
  zoom(zoom: Zoom): void;
  /** Opens the browser's dialog for files. */
  askForFile(): void;
  takeFiles(files: readonly File[]): void;
  /** Asks for a whole folder. */
  askForFolder(): void;
  /** What was dropped, folders with all that is in them. */
  takeEntries(entries: readonly FileSystemEntry[]): void;
  takeText(text: string): void;
  /** Reads a file on its way in as another kind than it looks like. */
  readAs(name: string, kind: string): void;
  askForText(open: boolean): void;
  /** Puts the prompt of a language into the clipboard, and opens the dialog that waits for the answer. */
  copyPrompt(language: Language): void;
  /** Puts a link to what is on screen into the clipboard. */
  copyLink(): void;
  /** Puts a link into the clipboard that carries the reader's own roadmaps whole, unless it would be too long. */
  copyWholeLink(): void;
  /** Hands the reader the same as a file. */
  saveShared(): void;
  /** Shows what a link carries, or a file that was saved in its place. */
  openShared(text: string): void;
  openSharedFile(file: File): void;
  keepShared(): void;
  dropShared(): void;
  /** Begins a roadmap of the reader's own with a small example. */
  writeNew(): void;
  /** Opens the editor for a roadmap on the shelf: for a copy where it is not the reader's own. */
  write(id: string): void;
  /** The text that is written is this by now. */
  takeWriting(text: string): void;
  endWriting(): void;
  /** What the lexicon knows, as Chinese and English names. */
  knownNames(): Promise<readonly (readonly [zh: string, en: string])[]>;
  /** What was told about links has been seen. */
  hushLink(): void;
  /** Marks what the sender of a link knew as known. */
  takeOffered(): void;
  /** To what was looked at before, or forward again. */
  goStep(by: -1 | 1): void;
  /** A step of the tour, counted from 0; null ends it. */
  showTour(step: number | null): void;
  /** The offer of the tour has been seen. */
  hushTour(): void;
  showKeys(shown: boolean): void;
  /** A roadmap that comes in is to take the place of its earlier version, or not. */
  replaceEarlier(id: string, replace: boolean): void;
  /** What a later version of a roadmap on the shelf would do to the plan; null without targets. */
  weighVersion(earlier: string, later: Roadmap): Promise<PlanChange | null>;
  /** Loads the app again, in the newer version that waits. */
  takeNewer(): void;
  /** The news about the app has been seen. */
  hushNews(): void;
  addArrivals(): void;
  dropArrivals(): void;
  /** Hands the reader the shown roadmap as a file of this format. */
  exportRoadmap(format: FormatId): void;
  /** Hands the reader a text as a file. */
  save(name: string, text: string): void;
  retry(): void;
}
