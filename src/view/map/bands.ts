/** The stages that are drawn as bands, and which band each concept stands in. */
import type { ConceptId, Roadmap, Stage, StageId } from "../../../graph/index.ts";

interface Band {
  readonly id: StageId;
  readonly stage: Stage;
  readonly concepts: readonly ConceptId[];
}

interface Bands {
  readonly bands: readonly Band[];
  readonly bandOf: ReadonlyMap<ConceptId, StageId>;
}

/** More bands than this no longer read as a page. */
const MOST = 14;

/**
 * The bands of a roadmap in reading order: its outermost stages, or the next level down as long as that still reads
 * as a page (parts with chapters, a book with one part). Stages that teach nothing are left out.
 */
export function bandsOf(roadmap: Roadmap): Bands {
  const byId = new Map(roadmap.stages.map((stage) => [stage.id, stage]));
  const used = new Set(roadmap.concepts.flatMap((concept) => (concept.stage === null ? [] : [concept.stage])));
  const line = new Map([...used].map((id) => [id, ancestry(id, byId)]));
  let depth = 0;
  for (let next = 0; next < 6; next += 1) {
    const cut = new Set([...line.values()].map((stages) => stages[Math.min(next, stages.length - 1)]));
    if (next > 0 && cut.size > MOST) break;
    depth = next;
  }
  const bandOf = new Map<ConceptId, StageId>();
  const members = new Map<StageId, ConceptId[]>();
  for (const concept of roadmap.concepts) {
    const stages = concept.stage === null ? undefined : line.get(concept.stage);
    const band = stages?.[Math.min(depth, stages.length - 1)];
    if (band === undefined) continue;
    bandOf.set(concept.id, band);
    members.set(band, [...(members.get(band) ?? []), concept.id]);
  }
  const bands = [...members]
    .map(([id, concepts]) => ({ id, stage: byId.get(id)!, concepts }))
    .sort((a, b) => a.stage.order - b.stage.order);
  return { bands, bandOf };
}

/** A stage with everything it lies in, outermost first. */
function ancestry(id: StageId, byId: ReadonlyMap<StageId, Stage>): readonly StageId[] {
  const stages: StageId[] = [];
  for (let at: StageId | null = id; at !== null && !stages.includes(at); at = byId.get(at)?.parent ?? null) stages.unshift(at);
  return stages.filter((stage) => byId.has(stage));
}
