/** A concept's name in the reader's language, marked as what it is when it only exists in the other one. */
import type { ReactNode } from "react";
import type { Label } from "../../graph/index.ts";
import { labelIn, languageOf } from "../view/labels.ts";
import { useApp } from "./app-context.ts";

/** The name as text, spoken in the right language. */
export function ConceptName({ concept }: { readonly concept: { readonly id: string; readonly label: Label } }): ReactNode {
  const language = useApp((state) => state.language);
  const actual = languageOf(concept.label, language);
  const name = labelIn(concept, language);
  return actual === language ? name : <span lang={actual === "zh" ? "zh-CN" : "en"}>{name}</span>;
}
