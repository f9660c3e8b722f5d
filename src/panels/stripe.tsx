/** A roadmap's stripe as on the map: its colour and its pattern, beside words that name it. */
import type { ReactNode } from "react";
import { STRIPE, stripePath } from "../view/map/stripe-patterns.ts";

/** Decoration; the colour is 0 to 7. */
export function Stripe({ colour }: { readonly colour: number }): ReactNode {
  return (
    <svg className="stripe" data-colour={colour} viewBox={`0 0 ${STRIPE.width} ${STRIPE.height}`} aria-hidden="true">
      <path d={stripePath(colour)} />
    </svg>
  );
}

/** The stripes of some of several roadmaps, each in its own column: `colours` are those of all, in their order. */
export function Stripes({ colours, of }: { readonly colours: Iterable<readonly [string, number]>; readonly of: readonly string[] }): ReactNode {
  return Array.from(colours, ([id, colour]) => (of.includes(id) ? <Stripe key={id} colour={colour} /> : <i key={id} />));
}
