/** Has the map pick out an answer for as long as its panel is there. */
import { useEffect } from "react";
import type { Lit } from "../../state/inquiry.ts";
import { useActions } from "../app-context.ts";

/** Picks it out; another `lit` takes its place. */
export function useLit(lit: Lit | null): void {
  const { lightUp } = useActions();
  useEffect(() => {
    lightUp(lit);
    return () => lightUp(null);
  }, [lightUp, lit]);
}
