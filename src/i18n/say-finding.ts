/** A finding of the parser or the linter in the reader's language; its own English where no words were made for it. */
import type { TFunction } from "i18next";
import type { Diagnostic } from "../../graph/index.ts";
import type { en } from "./en.ts";

type KnownCode = Exclude<keyof typeof en.finding, "other">;

/** One sentence for a finding. */
export function sayFinding(t: TFunction, { code, message }: Diagnostic): string {
  return t(`finding.${code as KnownCode}`, { defaultValue: "" }) || t("finding.other", { message });
}
