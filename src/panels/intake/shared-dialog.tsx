/** What somebody else handed over by a link or a file: shown before any of it is kept. */
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Roadmap } from "../../../graph/index.ts";
import type { SharedArrival } from "../../state/shared.ts";
import { parseAddress } from "../../state/url-codec.ts";
import { useActions } from "../app-context.ts";
import { Modal } from "../modal.tsx";

/** So many concepts are named. */
const MOST_NAMES = 12;
const REFUSALS = ["shared-newer", "shared-too-large"] as const;

/** The dialog; closing it keeps nothing. */
export function SharedDialog({ arrival }: { readonly arrival: SharedArrival }): ReactNode {
  const { t } = useTranslation();
  const { keepShared, dropShared } = useActions();
  const read = arrival.phase === "read";
  return (
    <Modal
      title={read ? t("shared.title", { count: arrival.roadmaps.length }) : t("shared.name")}
      onClose={dropShared}
      actions={
        <>
          <button type="button" className="button" onClick={dropShared}>
            {t(read ? "shared.leave" : "add.close")}
          </button>
          {read && (
            <button type="button" className="button primary" data-first onClick={keepShared}>
              {t("shared.keep")}
            </button>
          )}
        </>
      }
    >
      <div aria-live="polite">
        {arrival.phase === "reading" && (
          <p className="busy">
            <progress aria-label={t("add.reading")} />
            {t("add.reading")}
          </p>
        )}
        {arrival.phase === "refused" && (
          <p className="problem">
            <CircleAlert aria-hidden="true" />
            {t(`shared.${REFUSALS.find((one) => one === arrival.code) ?? "shared-damaged"}`)}
          </p>
        )}
        {read && <Handed arrival={arrival} />}
      </div>
    </Modal>
  );
}

function Handed({ arrival: { shared, roadmaps } }: { readonly arrival: Extract<SharedArrival, { phase: "read" }> }): ReactNode {
  const { t } = useTranslation();
  const { plan, known } = parseAddress(shared.address);
  const targets = plan?.targets?.length ?? 0;
  const along = [
    ...(shared.corrections.length > 0 ? [t("shared.corrections", { count: shared.corrections.length })] : []),
    ...(shared.decisions.length > 0 ? [t("shared.decisions", { count: shared.decisions.length })] : []),
    ...(targets > 0 ? [t("shared.targets", { count: targets })] : []),
    ...(known !== undefined ? [t("shared.known", { count: known.length })] : []),
  ];
  return (
    <section className="arrival">
      <p>{t("shared.lead")}</p>
      {roadmaps.map(({ id, open: { roadmap } }) => (
        <article key={id}>
          <h4 lang={roadmap.language === "zh" ? "zh-CN" : "en"}>{roadmap.title}</h4>
          <ul className="counts">
            {roadmap.stages.length > 0 && <li>{t("add.stages", { count: roadmap.stages.length })}</li>}
            <li>{t("add.concepts", { count: roadmap.concepts.length })}</li>
          </ul>
          <p className="hint">{firstNames(roadmap).join(t("app.and"))}</p>
        </article>
      ))}
      {along.length > 0 && (
        <article>
          <h5>{t("shared.along")}</h5>
          <ul className="counts">{along.map((one) => <li key={one}>{one}</li>)}</ul>
        </article>
      )}
    </section>
  );
}

/** What it begins with, in its own words. */
function firstNames({ concepts, language }: Roadmap): readonly string[] {
  const inOrder = [...concepts].sort((a, b) => (a.mentions[0]?.line ?? 0) - (b.mentions[0]?.line ?? 0) || (a.mentions[0]?.column ?? 0) - (b.mentions[0]?.column ?? 0));
  return inOrder.slice(0, MOST_NAMES).map(({ label }) => (language === "zh" ? (label.zh ?? label.en) : (label.en ?? label.zh)) ?? "");
}
