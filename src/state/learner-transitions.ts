/** The learner's changes as pure functions; each that changes something leaves a step to take it back. */
import type { Label, LearnerSettings } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import { type Called, takeStep } from "./history.ts";
import { notesOn, type Pointed, withoutPointed, withPointed } from "./learner.ts";

/** The state with concepts marked as known at a moment. `label` names them where they are one. */
export function markKnown(state: AppState, concepts: readonly Pointed[], label: Label | null, when: number): AppState {
  return marked(state, "known", "known", label, withPointed(state.known, concepts, when));
}

/** The state with concepts no longer marked as known. */
export function unmarkKnown(state: AppState, concepts: readonly Pointed[], label: Label | null): AppState {
  return marked(state, "known", "unknown", label, withoutPointed(state.known, concepts));
}

/** The state with concepts among the targets. */
export function addTargets(state: AppState, concepts: readonly Pointed[], label: Label | null, when: number): AppState {
  return marked(state, "targets", "target", label, withPointed(state.targets, concepts, when));
}

/** The state with concepts no longer among the targets. */
export function removeTargets(state: AppState, concepts: readonly Pointed[], label: Label | null): AppState {
  return marked(state, "targets", "no-target", label, withoutPointed(state.targets, concepts));
}

/** The state with a learner's note on a concept; with none where nothing is left of its text. What is written on at one time is one step. */
export function writeNote(state: AppState, concept: Pointed & { readonly label: Label }, text: string, when: number): AppState {
  const kept = text.trim() === "" ? "" : text.replace(/\r\n?/g, "\n");
  if ((notesOn(state.notes, [concept]).get(concept.id)?.text ?? "") === kept) return state;
  const { id, label, members } = concept;
  const note = { concept: id, members: members.map(({ roadmap, concept: one }) => ({ roadmap, concept: one })), when, text: kept };
  return takeStep(
    state,
    { what: kept === "" ? "note-gone" : "noted", names: [{ id, label }] },
    (now) => {
      const rest = withoutPointed(now.notes, [concept]);
      return { ...now, notes: kept === "" ? rest : { ...rest, [id]: note } };
    },
    kept === "" ? null : `note ${id}`,
  );
}

/** The state with what a link asks for in place of one's own targets and settings; told only where there were other targets. */
export function takeLinked(state: AppState, concepts: readonly Pointed[], planning: Partial<LearnerSettings>, when: number): AppState {
  const targets = concepts.length === 0 ? state.targets : withPointed({}, concepts, when);
  const next = takeStep(state, { what: "link", names: [] }, (now) => ({ ...now, targets, planning: { ...now.planning, ...planning } }));
  return Object.keys(state.targets).length === 0 || concepts.length === 0 ? { ...next, told: state.told } : next;
}

/** The state with what a link's sender knew marked as well. */
export function takeMarks(state: AppState, concepts: readonly Pointed[], when: number): AppState {
  return takeStep({ ...state, offered: [] }, { what: "linkMarks", names: [] }, (now) => ({ ...now, known: withPointed(now.known, concepts, when) }));
}

/** The state with some of the plan's settings changed. A pace that is stepped up or down is one gesture. */
export function setPlanning(state: AppState, planning: Partial<LearnerSettings>): AppState {
  const what = Object.keys(planning)[0] as keyof LearnerSettings;
  const value = planning[what];
  const names: readonly Called[] = typeof value === "number" || typeof value === "string" ? [{ id: String(value), label: {} }] : [];
  const deed = what === "assume" ? (value === true ? "assumeOn" : "assumeOff") : what === "start" && value === null ? "startToday" : what;
  return takeStep(state, { what: deed, names }, (now) => ({ ...now, planning: { ...now.planning, ...planning } }), what === "hoursPerWeek" ? what : null);
}

function marked(state: AppState, slice: "known" | "targets", what: "known" | "unknown" | "target" | "no-target", label: Label | null, records: AppState["known"]): AppState {
  if (records === state[slice]) return state;
  const words = label === null ? ({ what: `${what}Many`, names: [] } as const) : { what, names: [{ id: "", label }] };
  return takeStep(state, words, (now) => ({ ...now, [slice]: records }));
}
