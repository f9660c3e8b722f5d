/** Where the reader's own documents are kept. In memory for now: they last as long as the page. */
import type { Roadmap } from "../../graph/index.ts";

interface KeptRoadmap {
  /** The id on the shelf. */
  readonly id: string;
  readonly roadmap: Roadmap;
  /** The document that all its places refer to. */
  readonly text: string;
}

/** Asynchronous, so that a database can take the place of memory without a change elsewhere. */
export interface RoadmapStorage {
  list(): Promise<readonly KeptRoadmap[]>;
  save(kept: KeptRoadmap): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A storage that forgets everything when the page goes. */
export function createMemoryStorage(): RoadmapStorage {
  const kept = new Map<string, KeptRoadmap>();
  return {
    list: () => Promise.resolve([...kept.values()]),
    save: (one) => Promise.resolve(void kept.set(one.id, one)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
  };
}
