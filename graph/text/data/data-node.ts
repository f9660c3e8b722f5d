/** Data as people and programs write it (JSON, YAML), with the place of every word. */

/** A text or a number as it is written; `[from, to)` is where its letters stand, which are `value` itself where `isExact`. */
export interface DataText {
  readonly kind: "text";
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
}

export interface DataList {
  readonly kind: "list";
  readonly items: readonly DataNode[];
  readonly from: number;
  readonly to: number;
}

/** Keys may stand more than once; none of them is special. */
export interface DataMap {
  readonly kind: "map";
  readonly entries: readonly DataEntry[];
  readonly from: number;
  readonly to: number;
}

export interface DataEntry {
  readonly key: DataText;
  readonly value: DataNode;
}

/** true, false, null and whatever else has no words. */
export interface DataNothing {
  readonly kind: "nothing";
  readonly from: number;
  readonly to: number;
}

export type DataNode = DataText | DataList | DataMap | DataNothing;
