/** The aids for pinyin and traditional letters, loaded as a query finds little without them. */
import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import { hasHan } from "../../view/find/fold-letters.ts";
import type { Aids } from "../../view/find/find-things.ts";

/** The aids that are there. */
export function useAids(): readonly [Aids, Dispatch<SetStateAction<Aids>>] {
  return useState<Aids>({});
}

/** Loads what may find more for a query that found little; false while that is on its way. */
export function useMoreAids(query: string, foundLittle: boolean, [aids, setAids]: ReturnType<typeof useAids>): boolean {
  const lacking = query.trim() === "" || !foundLittle ? null : hasHan(query) ? "simple" : /[a-z]/i.test(query) ? "pinyin" : null;
  useEffect(() => {
    if (lacking === null || aids[lacking] !== undefined) return;
    let gone = false;
    const take = (aid: Aids): void => {
      if (!gone) setAids((last) => ({ ...last, ...aid }));
    };
    if (lacking === "simple") void import("../../view/find/by-simplified.ts").then(({ simplifiedLetter }) => take({ simple: simplifiedLetter }));
    else void import("../../view/find/by-pinyin.ts").then(({ matchByPinyin }) => take({ pinyin: matchByPinyin }));
    return () => {
      gone = true;
    };
  }, [lacking, aids, setAids]);
  return lacking === null || aids[lacking] !== undefined;
}
