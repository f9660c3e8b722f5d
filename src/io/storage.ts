/** Where a learner's own work outlasts the visit: tables of small records, one behind another window's back told of. */
import type { KeptCorrection, KeptDecision, KeptNote, KeptPlace, KeptRoadmap, KnownConcept, LearnerSettings, Target } from "../../graph/index.ts";

/** What is kept, by table. Keys are the ids of roadmaps and concepts, a decision's two names, a map with its direction and a concept, and "plan" for the settings. */
export interface KeptRecords {
  readonly roadmaps: KeptRoadmap;
  readonly known: KnownConcept;
  readonly targets: Target;
  readonly notes: KeptNote;
  readonly corrections: KeptCorrection;
  readonly decisions: KeptDecision;
  readonly places: KeptPlace;
  readonly settings: LearnerSettings;
}
export type TableName = keyof KeptRecords;

/** The records of a table by key; undefined for a record that is gone. */
export type Records<T extends TableName> = Readonly<Record<string, KeptRecords[T] | undefined>>;

export interface Storage {
  /** Something was kept here once, and was gone when this was opened. */
  readonly lost: boolean;
  /** Everything in a table that can be read. Records that cannot are put aside and only counted. */
  list<T extends TableName>(table: T): Promise<{ readonly records: Records<T>; readonly setAside: number }>;
  /** The records at some keys. */
  read<T extends TableName>(table: T, keys: readonly string[]): Promise<Records<T>>;
  /** Puts and removes (undefined) records: all of them or, with a `StorageError`, none. */
  write<T extends TableName>(table: T, changes: Records<T>): Promise<void>;
  /** Calls back when another window wrote. */
  onChange(listener: (table: TableName, keys: readonly string[]) => void): void;
  /** Calls back when this storage can no longer be used, because a newer version of the app wants it or it is there no more. */
  onLost(listener: (why: "newer" | "gone") => void): void;
}

/** Why nothing can be kept: the browser refuses, there is no room, another version of the app holds the data, or all of it was deleted. */
export type StorageProblem = "refused" | "full" | "newer" | "gone";

export class StorageError extends Error {
  readonly problem: StorageProblem;
  constructor(problem: StorageProblem, cause: unknown) {
    super(`The browser keeps nothing: ${problem}.`, { cause });
    this.name = "StorageError";
    this.problem = problem;
  }
}
