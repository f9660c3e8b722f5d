/** Puts the roles of a selection or of a hover on the drawn elements, in one batch and without touching what stays. */
import type { Core, SingularElementReturnValue } from "cytoscape";
import type { PlateAttention } from "../view/map/plate-attention.ts";

const ROLES = ["selected", "needs", "needs-far", "unlocks", "unlocks-far", "kin", "rest", "soft"];

/** `soft` is the hover's fainter form of the same. */
export function applyAttention(cy: Core, attention: PlateAttention | null, soft: boolean): void {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const role = attention === null ? null : element.hasClass("tie") ? tieRole(element, attention) : roleOf(element.id(), element.isNode(), attention);
      const wanted = role === null ? [] : soft ? [role, "soft"] : [role];
      for (const one of ROLES) {
        const has = element.hasClass(one);
        if (has && !wanted.includes(one)) element.removeClass(one);
        if (!has && wanted.includes(one)) element.addClass(one);
      }
    });
  });
}

/** A tie belongs to its selected member. */
function tieRole(tie: SingularElementReturnValue, attention: PlateAttention): string {
  const ends = [tie.data("source") as string, tie.data("target") as string];
  return ends.some((id) => attention.plates.get(id) === "selected") ? "selected" : "rest";
}

function roleOf(id: string, plate: boolean, attention: PlateAttention): string {
  return (plate ? attention.plates.get(id) : attention.arrows.get(id)) ?? "rest";
}
