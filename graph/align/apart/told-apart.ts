/** All rules by which two names are names of two things, however alike they look. Checked before a second name or a stem joins anything, and before anything is suggested. */
import { apartByAffix } from "./by-affix.ts";
import { apartByModifier } from "./by-modifier.ts";
import { apartByNumeral } from "./by-numeral.ts";
import { apartByOpposite } from "./by-opposite.ts";
import { isTitle } from "../form/is-title.ts";
import { difference } from "./difference.ts";

/** Whether the two names are told apart by any rule. Linear in the names. */
export function toldApart(one: string, other: string): boolean {
  const found = difference(one, other);
  return apartByNumeral(found) || apartByOpposite(found) || apartByAffix(found) || apartByModifier(found, one, other) || isTitle(one) !== isTitle(other);
}
