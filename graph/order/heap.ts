/** What comes next among what is ready: a binary heap, so that ties are always broken the same way. */

/** Values in any order in, the first by `compare` out. */
export interface Heap<T> {
  /** O(log size). */
  push(value: T): void;
  /** The first value, taken out; undefined when there is none. O(log size). */
  pop(): T | undefined;
}

/** An empty heap; `compare` is negative where its first argument comes out before its second. */
export function heap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const values: T[] = [];
  return {
    push(value) {
      values.push(value);
      rise(values, compare);
    },
    pop() {
      const first = values[0];
      const last = values.pop();
      if (values.length > 0) {
        values[0] = last!;
        sink(values, compare);
      }
      return first;
    },
  };
}

function rise<T>(values: T[], compare: (a: T, b: T) => number): void {
  let at = values.length - 1;
  const value = values[at]!;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(values[parent]!, value) <= 0) break;
    values[at] = values[parent]!;
    at = parent;
  }
  values[at] = value;
}

function sink<T>(values: T[], compare: (a: T, b: T) => number): void {
  let at = 0;
  const value = values[at]!;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= values.length) break;
    if (child + 1 < values.length && compare(values[child + 1]!, values[child]!) < 0) child++;
    if (compare(values[child]!, value) >= 0) break;
    values[at] = values[child]!;
    at = child;
  }
  values[at] = value;
}
