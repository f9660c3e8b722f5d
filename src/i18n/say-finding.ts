/** A finding of the parser or the linter in the reader's language; its own English where no words were made for it. */
import type { TFunction } from "i18next";
import type { Diagnostic } from "../../graph/index.ts";
import { en } from "./en.ts";

type KnownCode = Exclude<keyof typeof en.finding, "other">;

/** One sentence for a finding. */
export function sayFinding(t: TFunction, { code, message }: Diagnostic): string {
  return isKnown(code) ? t(`finding.${code}`) : t("finding.other", { message });
}

function isKnown(code: string): code is KnownCode {
  return code !== "other" && Object.hasOwn(en.finding, code);
}
