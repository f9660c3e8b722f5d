/** Puts right what was read of a concept: its name, what it is, its stage and time, what comes before it, what may take its place. */
import { PencilLine } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Concept, ConceptId, Duration, Label, StageId } from "../../../graph/index.ts";
import type { Wish } from "../../state/correcting.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp, useShown } from "../app-context.ts";
import { ConceptSelect } from "./concept-select.tsx";
import { CorrectForm } from "./correct-form.tsx";
import { TimeFields } from "../plan/time-fields.tsx";

const KINDS = ["rename", "merge", "split", "drop", "needs", "unlocks", "stage", "duration", "choice"] as const;
type Kind = (typeof KINDS)[number];

/** A button that opens the choice of what is wrong, and its form. */
export function CorrectConcept({ concept }: { readonly concept: Concept }): ReactNode {
  const { t } = useTranslation();
  const shown = useShown();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>("rename");
  const id = useId();
  if (shown === null) return null;
  if (!open) {
    return (
      <button type="button" className="plain-button correct-open" onClick={() => setOpen(true)}>
        <PencilLine aria-hidden="true" /> {t("correct.open")}
      </button>
    );
  }
  const kinds = KINDS.filter((one) => (one === "split" ? concept.mentions.length > 1 : one !== "stage" || shown.roadmap.stages.length > 0));
  return (
    <section className="correct" aria-label={t("correct.open")}>
      <label htmlFor={id}>{t("correct.what")}</label>
      <select id={id} autoFocus value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`correct.kind.${one}`)}
          </option>
        ))}
      </select>
      <Fields key={`${concept.id} ${kind}`} kind={kind} concept={concept} onDone={() => setOpen(false)} />
    </section>
  );
}

function Fields({ kind, concept, onDone }: { readonly kind: Kind; readonly concept: Concept; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const shown = useShown();
  const [name, setName] = useState(kind === "rename" ? labelIn(concept, language) : "");
  const [other, setOther] = useState<ConceptId | null>(null);
  const [stage, setStage] = useState<StageId | null>(concept.stage);
  const [time, setTime] = useState<Duration | null>(concept.duration);
  const [moved, setMoved] = useState<ReadonlySet<number>>(new Set());
  const id = useId();
  if (shown === null) return null;
  const others = shown.roadmap.concepts.filter((one) => one.id !== concept.id);
  const label: Label | null = name.trim() === "" ? null : { ...(kind === "rename" ? concept.label : {}), [kind === "split" && /[\u4e00-\u9fff]/.test(name) ? "zh" : kind === "split" ? "en" : language]: name.trim() };
  const wish = ((): Wish | null => {
    const self = concept.id;
    if (kind === "rename") return label === null || labelIn(concept, language) === name.trim() ? null : { kind, concept: self, label };
    if (kind === "split") return label === null || moved.size === 0 ? null : { kind, concept: self, label, mentions: [...moved] };
    if (kind === "drop") return { kind, concept: self };
    if (kind === "stage") return stage === concept.stage ? null : { kind, concept: self, stage };
    if (kind === "duration") return { kind, concept: self, stage: null, duration: time };
    if (other === null) return null;
    if (kind === "merge") return { kind, concept: self, into: other };
    if (kind === "choice") return { kind, of: [self, other], preferred: null };
    return kind === "needs" ? { kind: "add", before: other, after: self } : { kind: "add", before: self, after: other };
  })();
  return (
    <CorrectForm wish={wish} action={t(`correct.do.${kind}`)} onDone={onDone}>
      {(kind === "rename" || kind === "split") && (
        <>
          <label htmlFor={id}>{t(kind === "rename" ? "correct.newName" : "correct.partName")}</label>
          <input id={id} type="text" autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
        </>
      )}
      {kind === "split" && (
        <fieldset>
          <legend>{t("correct.whichPlaces")}</legend>
          {concept.mentions.map((mention, at) => (
            <label key={`${mention.line}:${mention.column}`} className="correct-place">
              <input type="checkbox" checked={moved.has(at)} onChange={() => setMoved((now) => new Set(now.has(at) ? [...now].filter((one) => one !== at) : [...now, at]))} />
              <span>
                <small>{t("add.atLine", { line: mention.line })}</small> {shown.text.split(/\r\n?|\n/)[mention.line - 1]?.trim().slice(0, 90)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {(kind === "merge" || kind === "needs" || kind === "unlocks" || kind === "choice") && <ConceptSelect label={t(`correct.other.${kind}`)} concepts={others} value={other} onChange={setOther} />}
      {kind === "stage" && (
        <>
          <label htmlFor={id}>{t("panel.stage")}</label>
          <select id={id} value={stage ?? ""} onChange={(event) => setStage(shown.roadmap.stages.find((one) => one.id === event.target.value)?.id ?? null)}>
            <option value="">{t("panel.outside")}</option>
            {shown.roadmap.stages.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </>
      )}
      {kind === "duration" && <TimeFields value={time} onChange={setTime} />}
    </CorrectForm>
  );
}
