/** Makes corrections of what panels ask for: with anchors, by which they are found again in a later version of the text. */
import { anchorOf, quoteOf, type Correction, type Roadmap, type StageId } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Wish } from "../../state/correcting.ts";

/** The correction of a roadmap on the shelf; null where the roadmap is not opened or lacks what the wish is about. */
export function makeCorrection(state: AppState, id: string, wish: Wish, reason: string): Correction | null {
  const open = state.opened[id];
  if (open === undefined) return null;
  const { roadmap, text } = open;
  const ids = new Set<string>(roadmap.concepts.map((concept) => concept.id));
  const about = wish.kind === "choice" || wish.kind === "no-choice" ? wish.of : "before" in wish ? [wish.before, wish.after] : wish.kind === "merge" ? [wish.concept, wish.into] : wish.concept === null ? [] : [wish.concept];
  if (about.some((each) => !ids.has(each))) return null;
  const at = (concept: string) => anchorOf(roadmap, concept, text);
  const base = { roadmap: id as Roadmap["id"], reason: reason.trim() };
  switch (wish.kind) {
    case "rename":
      return { kind: "rename", ...base, concept: at(wish.concept), label: wish.label };
    case "merge":
      return { kind: "merge", ...base, concept: at(wish.concept), into: at(wish.into) };
    case "split": {
      const { mentions } = roadmap.concepts.find((one) => one.id === wish.concept)!;
      const quotes = wish.mentions.flatMap((at) => (mentions[at] === undefined ? [] : [quoteOf(mentions[at], text)]));
      return quotes.length === 0 ? null : { kind: "split", ...base, concept: at(wish.concept), parts: [{ label: wish.label, quotes }] };
    }
    case "drop":
    case "keep":
      return { kind: wish.kind, ...base, concept: at(wish.concept) };
    case "turn":
    case "add":
    case "cut":
      return { kind: wish.kind, ...base, before: at(wish.before), after: at(wish.after) };
    case "stage":
      return { kind: "stage", ...base, concept: at(wish.concept), stage: stageOf(roadmap, wish.stage) };
    case "duration":
      return { kind: "duration", ...base, concept: wish.concept === null ? null : at(wish.concept), stage: stageOf(roadmap, wish.stage), duration: wish.duration };
    case "choice":
      return { kind: "choice", ...base, of: wish.of.map(at), preferred: wish.preferred === null ? null : at(wish.preferred) };
    case "no-choice":
      return { kind: "no-choice", ...base, of: wish.of.map(at) };
  }
}

function stageOf({ stages }: Roadmap, id: StageId | null): { readonly stage: StageId; readonly title: string } | null {
  const stage = stages.find((one) => one.id === id);
  return stage === undefined ? null : { stage: stage.id, title: stage.title };
}
