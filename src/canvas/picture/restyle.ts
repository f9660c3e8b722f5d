/** Works out styles, labels, places and boxes of elements one by one, which Cytoscape would do for all at once before it draws. */
import type { CollectionReturnValue, Core, SingularElementReturnValue } from "cytoscape";

/** Goes on until a time of `performance.now`; answers whether everything is worked out. */
export type Restyling = (until: number) => boolean;

/** What Cytoscape knows of an element before it is drawn. Its types leave it out. */
interface Workable {
  readonly _private: { readonly rstyle: { clean?: boolean; cleanConnected?: boolean } };
  cleanStyle(): void;
  recalculateRenderedStyle(useCache: boolean): void;
}

/** The work for all elements, plates before the arrows between them; hardly any for those that are as they were. */
export function restyle(cy: Core): Restyling {
  const all = [...cy.nodes().toArray(), ...cy.edges().toArray()] as SingularElementReturnValue[];
  let at = 0;
  return (until) => {
    while (at < all.length) {
      workOut(all[at]!);
      at += 1;
      if (performance.now() >= until) return at === all.length;
    }
    return true;
  };
}

/** Style, label, place and box of one element. */
export function workOut(one: SingularElementReturnValue): void {
  if (one.removed()) return;
  const { _private: { rstyle }, cleanStyle } = one as unknown as Workable;
  cleanStyle.call(one);
  if (one.isNode() && rstyle.cleanConnected !== true) {
    (one.connectedEdges() as CollectionReturnValue).forEach((edge) => void ((edge as unknown as Workable)._private.rstyle.clean = false));
    rstyle.cleanConnected = true;
  }
  (one as unknown as Workable).recalculateRenderedStyle(true);
  one.boundingBox();
}
