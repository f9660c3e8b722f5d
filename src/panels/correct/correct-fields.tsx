/** The fields of a correction of a concept, by what of it is wrong. */
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Concept, ConceptId, Duration, Label, StageId } from "../../../graph/index.ts";
import type { Wish } from "../../state/correcting.ts";
import { choiceWith, type ConceptCorrection } from "../../view/corrections-for.ts";
import { labelIn, labelOf } from "../../view/labels.ts";
import { useApp, useOpened } from "../app-context.ts";
import { TimeFields } from "../plan/time-fields.tsx";
import { ConceptSelect } from "./concept-select.tsx";
import { CorrectForm } from "./correct-form.tsx";

/** The form. It starts from what was read. */
export function CorrectFields({ of, kind, concept, onDone }: { readonly of: string; readonly kind: ConceptCorrection; readonly concept: Concept; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const open = useOpened(of);
  const [name, setName] = useState(kind === "rename" ? labelIn(concept, language) : "");
  const [other, setOther] = useState<ConceptId | null>(null);
  const [stage, setStage] = useState<StageId | null>(concept.stage);
  const own = open?.roadmap.stages.find((one) => one.id === concept.stage);
  const [time, setTime] = useState<Duration | null>((kind === "stageTime" ? own?.duration : kind === "totalTime" ? open?.roadmap.duration : concept.duration) ?? null);
  const choice = open === null ? undefined : choiceWith(concept.id, open.roadmap);
  const [preferred, setPreferred] = useState<ConceptId | null>(choice?.preferred ?? null);
  const [moved, setMoved] = useState<ReadonlySet<number>>(new Set());
  const id = useId();
  if (open === null) return null;
  const others = open.roadmap.concepts.filter((one) => one.id !== concept.id);
  const nameOf = (one: string): string => labelOf(open.roadmap.concepts, one, language);
  const label: Label | null = name.trim() === "" ? null : { ...(kind === "rename" ? concept.label : {}), [kind === "split" && /[\u4e00-\u9fff]/.test(name) ? "zh" : kind === "split" ? "en" : language]: name.trim() };
  const wish = ((): Wish | null => {
    const self = concept.id;
    if (kind === "rename") return label === null || labelIn(concept, language) === name.trim() ? null : { kind, concept: self, label };
    if (kind === "split") return label === null || moved.size === 0 ? null : { kind, concept: self, label, mentions: [...moved] };
    if (kind === "drop") return { kind, concept: self };
    if (kind === "stage") return stage === concept.stage ? null : { kind, concept: self, stage };
    if (kind === "duration") return { kind, concept: self, stage: null, duration: time };
    if (kind === "stageTime") return { kind: "duration", concept: null, stage: concept.stage, duration: time };
    if (kind === "totalTime") return { kind: "duration", concept: null, stage: null, duration: time };
    if (kind === "preferred") return choice === undefined || choice.preferred === preferred ? null : { kind: "choice", of: choice.of, preferred };
    if (kind === "noChoice") return choice === undefined ? null : { kind: "no-choice", of: choice.of };
    if (other === null) return null;
    if (kind === "merge") return { kind, concept: self, into: other };
    if (kind === "choice") return { kind, of: [self, other], preferred: null };
    return kind === "needs" ? { kind: "add", before: other, after: self } : { kind: "add", before: self, after: other };
  })();
  return (
    <CorrectForm of={of} wish={wish} action={t(`correct.do.${kind}`)} onDone={onDone}>
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
                <small>{t("add.atLine", { line: mention.line })}</small> {open.text.split(/\r\n?|\n/)[mention.line - 1]?.trim().slice(0, 90)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {(kind === "merge" || kind === "needs" || kind === "unlocks" || kind === "choice") && <ConceptSelect label={t(`correct.other.${kind}`)} concepts={others} value={other} onChange={setOther} />}
      {kind === "stage" && (
        <>
          <label htmlFor={id}>{t("panel.stage")}</label>
          <select id={id} value={stage ?? ""} onChange={(event) => setStage(open.roadmap.stages.find((one) => one.id === event.target.value)?.id ?? null)}>
            <option value="">{t("panel.outside")}</option>
            {open.roadmap.stages.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </>
      )}
      {kind === "stageTime" && <p className="hint">{own?.title}</p>}
      {(kind === "duration" || kind === "stageTime" || kind === "totalTime") && <TimeFields value={time} onChange={setTime} />}
      {kind === "noChoice" && <p className="hint">{choice?.of.map(nameOf).join(t("app.and"))}</p>}
      {kind === "preferred" && (
        <>
          <label htmlFor={id}>{t("correct.preferred")}</label>
          <select id={id} value={preferred ?? ""} onChange={(event) => setPreferred(choice?.of.find((one) => one === event.target.value) ?? null)}>
            <option value="">{t("correct.nonePreferred")}</option>
            {choice?.of.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </>
      )}
    </CorrectForm>
  );
}
