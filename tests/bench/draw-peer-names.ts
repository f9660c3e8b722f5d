/** What the benchmark of drawing and its peers' page tell each other. */

/** What all of them draw. */
export interface PeerMap {
  /** x and y are of the middle. */
  readonly plates: readonly { readonly id: string; readonly label: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly arrows: readonly { readonly before: string; readonly after: string }[];
}

/** In the order of the table. */
export const PEERS = ["sigma", "cytoscape", "cytoscape, WebGL"] as const;
export type Peer = (typeof PEERS)[number];
