/** What one file is, what was found in it, what was left out and why: enough to decide whether to add it. */
import { CircleAlert } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { visibleSigns } from "../../../graph/index.ts";
import type { Diagnostic, Imported } from "../../../graph/index.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { sayFinding } from "../../i18n/say-finding.ts";
import { sayReason } from "../../i18n/say-import.ts";
import type { Arrival } from "../../state/app-state.ts";
import { arrivalSummary, type RoadmapSummary } from "../../view/files/arrival-summary.ts";
import { useApp } from "../app-context.ts";
import { ArrivalKind } from "./arrival-kind.tsx";
import { ArrivalTally } from "./arrival-tally.tsx";
import { ConceptName } from "../concept-name.tsx";
import { VersionOffer } from "./version-offer.tsx";

const MOST_FINDINGS = 6;
const MOST_DOUBTFUL = 12;
/** What io and intake read at most: megabytes of a file, files, megabytes together. */
const LIMITS = { "too-large": 20, "too-many": 5000, "too-much": 100 } as const;

/** The report of one file in any phase. */
export function ArrivalReport({ arrival }: { readonly arrival: Arrival }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="arrival">
      <h3>{arrival.name}</h3>
      {(arrival.phase === "waiting" || arrival.phase === "reading") && (
        <p className="busy">
          {arrival.progress === undefined ? <progress aria-label={t("add.reading")} /> : <progress aria-label={t("add.reading")} value={arrival.progress.done} max={arrival.progress.all} />}
          {arrival.progress === undefined ? t(`add.${arrival.phase}`) : t("add.readSoFar", arrival.progress)}
        </p>
      )}
      {arrival.phase === "failed" && (
        <p className="problem">
          <CircleAlert aria-hidden="true" />
          {t(`problem.${arrival.problem}`, { limit: arrival.limit ?? LIMITS[arrival.problem as keyof typeof LIMITS] })}
        </p>
      )}
      {arrival.phase === "read" && <Read imported={arrival.imported} />}
    </section>
  );
}

function Read({ imported }: { readonly imported: Imported }): ReactNode {
  const { t } = useTranslation();
  const summary = useMemo(() => arrivalSummary(imported), [imported]);
  const { roadmaps, encoding, findings } = summary;
  return (
    <>
      <ArrivalKind imported={imported} />
      <p className="arrival-line">
        {t("add.holds", { count: roadmaps.length })} {encoding !== null && <small>{t("add.encoding", { encoding: encoding.toUpperCase() })}</small>}
      </p>
      <ArrivalTally imported={imported} />
      <Findings findings={findings} />
      {roadmaps.map((one) => (
        <Found key={one.roadmap.id} summary={one} />
      ))}
    </>
  );
}

function Found({ summary }: { readonly summary: RoadmapSummary }): ReactNode {
  const { t } = useTranslation();
  const { roadmap, text, duration, doubtful, findings } = summary;
  const bases = (["stated", "sequence", "reference"] as const).flatMap((basis) =>
    summary[basis] === 0 ? [] : [t("add.ofBasis", { count: summary[basis], basis: t(`basis.${basis}`) })],
  );
  return (
    <article>
      <h4 lang={roadmap.language === "zh" ? "zh-CN" : "en"}>{roadmap.title}</h4>
      <ul className="counts">
        {summary.stages > 0 && <li>{t("add.stages", { count: summary.stages })}</li>}
        <li>{t("add.concepts", { count: summary.concepts })}</li>
        {bases.length > 0 && <li>{t("add.prerequisites", { list: bases.join(t("app.and")) })}</li>}
        {summary.parts > 0 && <li>{t("add.parts", { count: summary.parts })}</li>}
        {summary.choices > 0 && <li>{t("add.choices", { count: summary.choices })}</li>}
        {duration && <li>{t("add.total", { duration: sayDuration(t, duration) })}</li>}
      </ul>
      <VersionOffer roadmap={roadmap} text={text} />
      {(findings.length > 0 || doubtful.length > 0) && <h5>{t("add.doubtful")}</h5>}
      <Findings findings={findings} />
      {doubtful.length > 0 && (
        <p>
          {t("add.doubtfulConcepts", { count: doubtful.length })}
          {t("app.gap")}
          {doubtful.slice(0, MOST_DOUBTFUL).map((concept, index) => (
            <span key={concept.id}>
              {index > 0 && t("app.and")}
              <ConceptName concept={concept} />
            </span>
          ))}
          {doubtful.length > MOST_DOUBTFUL && `${t("app.and")}${t("add.more", { count: doubtful.length - MOST_DOUBTFUL })}`}
        </p>
      )}
    </article>
  );
}

/** What is said of a document as a whole has no line. */
const OF_THE_WHOLE = ["binary-file", "empty-file", "too-large", "no-concepts", "no-stages"];

function Findings({ findings }: { readonly findings: readonly Diagnostic[] }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.slice(0, MOST_FINDINGS).map((finding, index) => (
        <li key={index} className={finding.severity}>
          <CircleAlert aria-hidden="true" />
          <span>
            {sayFinding(t, { ...finding, message: sayReason(finding.message, language) })} {!OF_THE_WHOLE.includes(finding.code) && <small>{t("add.atLine", { line: finding.line })}</small>}
            {finding.quote !== undefined && <q>{visibleSigns(finding.quote.length > 60 ? `${finding.quote.slice(0, 60)}…` : finding.quote)}</q>}
          </span>
        </li>
      ))}
      {findings.length > MOST_FINDINGS && <li>{t("add.more", { count: findings.length - MOST_FINDINGS })}</li>}
    </ul>
  );
}
