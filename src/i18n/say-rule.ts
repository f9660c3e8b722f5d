/** The rule that read something, in plain words. */
import type { TFunction } from "i18next";
import type { en } from "./en.ts";

type KnownRule = Exclude<keyof typeof en.rules, "other">;

/** The words for a rule; the same in both languages of cue ("first-then-zh" reads as "first-then"). */
export function sayRule(t: TFunction, rule: string): string {
  const name = rule.replace(/-(zh|en)$/, "");
  return t(`rules.${name as KnownRule}`, { defaultValue: "" }) || t("rules.other", { rule: name });
}
