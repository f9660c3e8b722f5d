/** The plan drawn on the map: known, ready now, later, targets, and the number of each concept in the plan. Nothing moves. */
import type { ConceptId } from "../../../graph/index.ts";
import type { Planned } from "../../state/planned.ts";
import { arrowKey } from "../map/arrow-key.ts";
import type { MapRecord } from "../map/map-record.ts";
import type { MapMarks, PlateMark } from "../map/plate-mark.ts";

interface Learned {
  readonly known: ReadonlySet<ConceptId>;
  readonly targets: ReadonlySet<ConceptId>;
}

/** What is known, on any map. */
export function knownMarks({ concepts }: MapRecord, known: ReadonlySet<ConceptId>): MapMarks {
  return { plates: new Map(concepts.flatMap(({ id }): (readonly [ConceptId, PlateMark])[] => (known.has(id) ? [[id, { progress: "known" }]] : []))), arrows: new Map() };
}

/** The plan; with one, everything that is neither in it nor known is faint, and so are the arrows outside of it. */
export function planMarks({ concepts, arrows }: MapRecord, planned: Planned | null, { known, targets }: Learned): MapMarks {
  const plan = targets.size === 0 ? null : (planned?.plan ?? null);
  const numbers = new Map((plan?.steps ?? []).flatMap((step) => step.concepts).map(({ id }, at) => [id, at + 1]));
  const ready = new Set(planned?.next.next.map(({ id }) => id));
  const isOn = (id: ConceptId): boolean => known.has(id) || targets.has(id) || numbers.has(id);
  const plates = concepts.flatMap(({ id, sources }): (readonly [ConceptId, PlateMark])[] => {
    const number = numbers.get(id);
    const at = known.has(id) ? "known" : ready.has(id) && (plan === null || number !== undefined) ? "ready" : number === undefined ? null : "later";
    const faint = plan === null ? sources.length === 0 : !isOn(id);
    const mark: PlateMark = {
      ...(at === null ? {} : { progress: at }),
      ...(targets.has(id) ? { target: true } : {}),
      ...(number === undefined ? {} : { number }),
      ...(faint ? { faint: true } : {}),
    };
    return Object.keys(mark).length === 0 ? [] : [[id, mark]];
  });
  const outside = plan === null ? [] : arrows.filter(({ before, after }) => !isOn(before) || !(numbers.has(after) || targets.has(after)));
  return { plates: new Map(plates), arrows: new Map(outside.map(({ before, after }) => [arrowKey(before, after), "faint"])) };
}
