/** Where everything stands: the result of the layout, in pixels from the upper left corner, and nothing but numbers. */

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner, in pixels. */
export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow's line from the plate of `before` to the plate of `after`, its ends on their borders; at least two points. */
export interface Route {
  readonly id: string;
  readonly points: readonly Point[];
}

/** Lists are sorted by id. */
export interface Placement {
  readonly nodes: readonly Box[];
  /** Arrows from a node to itself, or to a node that is not drawn, have no route and are left out. */
  readonly arrows: readonly Route[];
  /** Next to each other in order, each from edge to edge of the drawing. */
  readonly bands: readonly Box[];
  readonly width: number;
  readonly height: number;
  /** The number of times that two arrows cross as they are routed. */
  readonly crossings: number;
  /** Who routed the arrows. */
  readonly engine: "elk" | "own";
  /** The drawing was too large for the full search: arrows cross and bend somewhat more than they need. Left out otherwise. */
  readonly quick?: true;
}
