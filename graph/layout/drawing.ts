/** What is to be drawn, with sizes but without positions: the input of the layout, free of roadmaps and of any engine. */

/** A plate; `width` and `height` in pixels, measured by whoever draws the label. `band` is the `order` of its band, null for none. */
export interface DrawnNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly band: number | null;
}

/** An arrow between two plates by id. */
export interface DrawnArrow {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** A stage drawn as ground behind its concepts; `minWidth` is the room that its title needs, in pixels. */
export interface DrawnBand {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly minWidth?: number;
}

/** Ids are unique within their list; the order of the lists makes no difference. Arrows run to the right or downwards. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly arrows: readonly DrawnArrow[];
  readonly bands: readonly DrawnBand[];
  readonly direction: "right" | "down";
}
