/** What answers a query at the moment: words of both languages and the aids for pinyin and traditional letters are loaded as they are needed. */
import type { TFunction } from "i18next";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { inBothLanguages } from "../../i18n/setup.ts";
import { type Command, commandsIn, commandsWithNames } from "../../view/commands.ts";
import { findThings, type FoundGroup, foundLittle, type Thing } from "../../view/find/find-things.ts";
import { type ThingAtHand, thingsAtHand } from "../../view/find/things-at-hand.ts";
import { waysAsked } from "../../view/find/ways-asked.ts";
import { useApp } from "../app-context.ts";
import { useAids, useMoreAids } from "./use-aids.ts";

/** So many of each kind are listed. */
const MOST = 5;

/** To look for the same among all roadmaps, where the view is about one. */
interface Elsewhere extends Thing {
  readonly kind: "elsewhere";
}

export type FoundThing = ThingAtHand | Command | Elsewhere;

/** The groups for a query; every command while there is none. Commands that take a name are found where no thing of that name is. */
export function useFound(query: string): readonly FoundGroup<FoundThing>[] {
  const state = useApp((whole) => whole);
  const words = useWords(state.language);
  const all = useAids();
  const [aids] = all;
  const { view, shown, opened, shelf, chosen, union, decisions, notes } = state;
  const things = useMemo(() => thingsAtHand(state), [view, shown, opened, shelf, chosen, union, decisions, notes]);
  const commands = useMemo(() => commandsIn(state, words), [state, words]);
  const named = useMemo(
    () => commandsWithNames(state, words, things.flatMap((thing) => (thing.kind === "concept" ? [thing.concept] : []))),
    [things, words, shelf, state.language],
  );
  const groups = useMemo<readonly FoundGroup<FoundThing>[]>(() => {
    if (query.trim() !== "") {
      const ways = waysAsked(query, things, words[0]!, state.language, aids);
      if (ways.length > 0) return ways;
      const found = findThings<FoundThing>([...things, ...commands], query, MOST, aids);
      const asksByName = found.every(({ kind }) => kind === "command" || kind === "text" || kind === "note");
      return asksByName ? findThings<FoundThing>([...things, ...commands, ...named], query, MOST, aids) : found;
    }
    return [{ kind: "command", count: commands.length, hits: commands.map((thing) => ({ thing, name: thing.labels[0]!, spans: [] })) }];
  }, [query, things, commands, named, aids, words, state.language]);

  const isComplete = useMoreAids(query, foundLittle(groups), all);
  // Only once nothing more can come: whoever is quick with Enter means what they typed.
  const isSettled = words.length > 1 && isComplete;
  if (view !== "map" || shelf.length < 2 || query.trim() === "" || !isSettled) return groups;
  return [...groups, elsewhere(words[0]!("search.elsewhere", { query: query.trim(), count: shelf.length }))];
}

function elsewhere(label: string): FoundGroup<FoundThing> {
  const thing: Elsewhere = { kind: "elsewhere", key: "elsewhere", labels: [label] };
  return { kind: "elsewhere", count: 1, hits: [{ thing, name: label, spans: [] }] };
}

/** The translators of the reader's language and, once it is loaded, of the other one. */
function useWords(language: "zh" | "en"): readonly TFunction[] {
  const { t, i18n } = useTranslation();
  const [both, setBoth] = useState<readonly TFunction[] | null>(null);
  useEffect(() => {
    let gone = false;
    void inBothLanguages(i18n, language).then((made) => {
      if (!gone) setBoth(made);
    });
    return () => {
      gone = true;
    };
  }, [i18n, language]);
  return useMemo(() => both ?? [t], [both, t]);
}
