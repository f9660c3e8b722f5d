/** What to take away, in which form, and what that form leaves out: as a file, in the clipboard, on paper. */
import { Copy, Download, Printer } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExportOutcome, ExportRequest, PictureFile, RoadmapFile, TogetherFile } from "../../state/export-actions.ts";
import type { PlanFile } from "../../state/plan-actions.ts";
import { isUnion } from "../../state/union.ts";
import { type ExportWhat, PICTURE_FILES, PLAN_FILES, TOGETHER_FILES, togetherRoadmaps } from "../../view/files/export-choices.ts";
import { useActions, useApp } from "../app-context.ts";
import { ExportForms } from "./export-forms.tsx";
import { ExportRow } from "./export-row.tsx";
import { Modal } from "../modal.tsx";
import { Segmented } from "../segmented.tsx";

/** The dialog. */
export function ExportDialog(): ReactNode {
  const { t } = useTranslation();
  const { showExport, saveExport, copyExport, print } = useActions();
  const view = useApp((state) => state.view);
  const shelf = useApp((state) => state.shelf);
  const opened = useApp((state) => state.opened);
  const shown = useApp((state) => state.shown);
  const several = useApp((state) => togetherRoadmaps(state).length);
  const planned = useApp((state) => state.planned?.plan != null);
  const whats: readonly ExportWhat[] = ["roadmap", ...(several > 1 ? (["together"] as const) : []), ...(planned ? (["plan"] as const) : []), "picture"];
  const [what, setWhat] = useState<ExportWhat>(view === "plan" && planned ? "plan" : isUnion(view) && several > 1 ? "together" : "roadmap");
  const [id, setId] = useState(shown ?? shelf[0]?.id ?? "");
  const [form, setForm] = useState<RoadmapFile>("html");
  const [together, setTogether] = useState<TogetherFile>("consensus");
  const [plan, setPlan] = useState<PlanFile>("markdown");
  const [picture, setPicture] = useState<PictureFile>("svg");
  const [part, setPart] = useState<"whole" | "sight">("whole");
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const request: ExportRequest =
    what === "roadmap" ? { what, id, format: form } : what === "together" ? { what, format: together } : what === "plan" ? { what, format: plan } : { what, format: picture, part };
  const roadmap = opened[id]?.roadmap ?? null;
  const settle = (done: Promise<ExportOutcome>): void => void done.then(setOutcome);
  const isText = what !== "picture" || picture === "svg";
  return (
    <Modal
      title={t("exports.title")}
      onClose={() => showExport(false)}
      actions={
        <>
          <p className="export-outcome" role="status">{outcome === null ? "" : t(`exports.${outcome}`)}</p>
          {what === "roadmap" || what === "plan" ? (
            <button type="button" className="button" onClick={print}>
              <Printer aria-hidden="true" /> {t("exports.print")}
            </button>
          ) : null}
          {isText && (
            <button type="button" className="button" onClick={() => settle(copyExport(request))}>
              <Copy aria-hidden="true" /> {t("exports.copy")}
            </button>
          )}
          <button type="button" className="button primary" disabled={what === "roadmap" && roadmap === null} onClick={() => settle(saveExport(request))}>
            <Download aria-hidden="true" /> {t("exports.save")}
          </button>
        </>
      }
    >
      <div className="export" onChange={() => setOutcome(null)}>
        <Segmented name={t("exports.what")} value={what} onChange={(one) => { setWhat(one); setOutcome(null); }} options={whats.map((one) => ({ value: one, label: t(`exports.whats.${one}`) }))} />
        {what === "roadmap" && (
          <>
            {shelf.filter((entry) => opened[entry.id] !== undefined).length > 1 && (
              <label className="export-which">
                {t("top.roadmap")}
                <select value={id} onChange={(event) => setId(event.target.value)}>
                  {shelf.filter((entry) => opened[entry.id] !== undefined).map((entry) => (
                    <option key={entry.id} value={entry.id}>
                      {entry.title}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {roadmap !== null && <ExportForms roadmap={roadmap} value={form} onChange={setForm} />}
          </>
        )}
        {what === "together" && (
          <fieldset>
            <legend>{t("exports.of", { count: several })}</legend>
            {TOGETHER_FILES.map((one) => <ExportRow key={one} group="together" name={t(`exports.together.${one}`)} hint={t(`exports.togetherHint.${one}`)} chosen={together === one} onChoose={() => setTogether(one)} />)}
          </fieldset>
        )}
        {what === "plan" && (
          <fieldset>
            <legend>{t("view.plan")}</legend>
            {PLAN_FILES.map((one) => <ExportRow key={one} group="plan" name={t(`plan.${one}`)} hint={t(`exports.planHint.${one}`)} chosen={plan === one} onChoose={() => setPlan(one)} />)}
          </fieldset>
        )}
        {what === "picture" && (
          <fieldset>
            <legend>{t("exports.pictureOf")}</legend>
            <Segmented name={t("exports.part")} value={part} onChange={setPart} options={(["whole", "sight"] as const).map((one) => ({ value: one, label: t(`exports.parts.${one}`) }))} />
            {PICTURE_FILES.map((one) => <ExportRow key={one} group="picture" name={one.toUpperCase()} hint={t(`exports.pictureHint.${one}`)} chosen={picture === one} onChoose={() => setPicture(one)} />)}
          </fieldset>
        )}
      </div>
    </Modal>
  );
}
