/** Two groups, by number, that may be one concept. */
export interface Alike {
  readonly one: number;
  readonly other: number;
  /** 0 to 1, two decimals. */
  readonly likeness: number;
  /** In plain English. */
  readonly why: string;
}
