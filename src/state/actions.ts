/** What a panel can ask for. The app carries it out: panels never touch files, workers or the address themselves. */
import type { Basis, Language, Place } from "../../graph/index.ts";
import type { LeftTab, Screen, Selection, Theme } from "./app-state.ts";

export type Zoom = "in" | "out" | "fit";

export interface Actions {
  showRoadmap(id: string): void;
  removeRoadmap(id: string): void;
  /** `open` opens the source text at the first words that speak for the selection. */
  select(selection: Selection | null, open?: boolean): void;
  readAt(place: Place): void;
  openLeft(tab: LeftTab | null): void;
  openScreen(screen: Screen): void;
  foldDetails(folded: boolean): void;
  toggleLegend(): void;
  toggleBasis(basis: Basis): void;
  toggleImplied(): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  zoom(zoom: Zoom): void;
  takeFiles(files: readonly File[]): void;
  takeText(text: string): void;
  askForText(open: boolean): void;
  addArrivals(): void;
  dropArrivals(): void;
  retry(): void;
}
