/** A correction in the reader's language. */
import type { TFunction } from "i18next";
import type { Anchor, Correction, Label, Language } from "../../graph/index.ts";
import { sayDuration } from "./say-duration.ts";

/** One sentence that says how things are now, with what they were where that is not in it already. */
export function sayCorrection(t: TFunction, one: Correction, language: Language): string {
  const called = (label: Label, id = ""): string => label[language] ?? label.en ?? label.zh ?? id;
  const name = ({ label, concept }: Anchor): string => called(label, concept);
  const list = (names: readonly string[]): string => names.join(t("app.and"));
  switch (one.kind) {
    case "rename":
      return t("correct.saidRename", { was: name(one.concept), label: called(one.label) });
    case "merge":
      return t("correct.saidMerge", { label: name(one.concept), other: name(one.into) });
    case "split":
      return t("correct.saidSplit", { label: name(one.concept), other: list(one.parts.map(({ label }) => called(label))) });
    case "drop":
      return t("correct.saidDrop", { label: name(one.concept) });
    case "keep":
      return t("correct.saidKeep", { label: name(one.concept) });
    case "turn":
      return t("correct.saidTurn", { before: name(one.after), after: name(one.before) });
    case "add":
      return t("correct.saidAdd", { before: name(one.before), after: name(one.after) });
    case "cut":
      return t("correct.saidCut", { before: name(one.before), after: name(one.after) });
    case "stage":
      return one.stage === null ? t("correct.saidNoStage", { label: name(one.concept) }) : t("correct.saidStage", { label: name(one.concept), stage: one.stage.title });
    case "duration": {
      const what = one.concept !== null ? name(one.concept) : (one.stage?.title ?? t("correct.whole"));
      return one.duration === null ? t("correct.saidNoTime", { label: what }) : t("correct.saidTime", { label: what, time: sayDuration(t, one.duration) });
    }
    case "choice":
      return t("correct.saidChoice", { list: list(one.of.map(name)) });
    case "no-choice":
      return t("correct.saidNoChoice", { list: list(one.of.map(name)) });
  }
}
