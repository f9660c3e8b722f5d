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
