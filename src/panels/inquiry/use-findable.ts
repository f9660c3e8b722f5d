/** The concepts of the map as a field finds them: by every name that their authors use. */
import { useMemo } from "react";
import type { ConceptId } from "../../../graph/index.ts";
import type { Findable } from "../../view/search-concepts.ts";
import { useIsUnion, useMapRecord, useShownRoadmap } from "../app-context.ts";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";

/** Those that somebody on the map teaches, by id. */
export function useFindable(): ReadonlyMap<ConceptId, Findable> {
  const record = useMapRecord();
  const roadmap = useShownRoadmap();
  const atlas = useAtlasConcepts();
  const union = useIsUnion();
  return useMemo(() => {
    const taught = new Set(record?.concepts.flatMap(({ id, sources }) => (sources.length > 0 ? [id] : [])));
    const all: readonly Findable[] = union ? [...atlas.values()] : (roadmap?.concepts ?? []);
    return new Map(all.filter(({ id }) => taught.has(id)).map((one) => [one.id, one]));
  }, [record, roadmap, atlas, union]);
}
