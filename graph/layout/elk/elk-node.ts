/** As much of the layout engine's JSON format (elkjs 0.12) as is spoken here, so that the engine itself stays outside. */

/** A point in pixels. */
export interface ElkPoint {
  readonly x: number;
  readonly y: number;
}

export interface ElkSection {
  readonly id: string;
  readonly startPoint: ElkPoint;
  readonly endPoint: ElkPoint;
  readonly bendPoints?: readonly ElkPoint[];
}

export interface ElkEdge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly sections?: readonly ElkSection[];
}

export interface ElkNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly children?: readonly ElkNode[];
  readonly edges?: readonly ElkEdge[];
}

/** What lays out such a graph: elkjs in a worker or in this thread, or anything that speaks its format. */
export type LayoutEngine = (graph: ElkNode) => Promise<ElkNode>;
