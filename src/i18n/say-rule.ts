/** The rule that read something, in plain words. */
import type { TFunction } from "i18next";
import { en } from "./en.ts";

type KnownRule = Exclude<keyof typeof en.rules, "other">;

/** The words for a rule; the same in both languages of cue ("first-then-zh" reads as "first-then"). */
export function sayRule(t: TFunction, rule: string): string {
  const name = rule.replace(/-(zh|en)$/, "");
  return isKnown(name) ? t(`rules.${name}`) : t("rules.other", { rule: name });
}

function isKnown(name: string): name is KnownRule {
  return name !== "other" && Object.hasOwn(en.rules, name);
}
