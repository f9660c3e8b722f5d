/** A roadmap that comes in is a later version of one on the shelf: what it changes, and whether it takes the earlier one's place. */
import { type ReactNode, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Duration, Label, Roadmap, VersionFact } from "../../../graph/index.ts";
import { sayCorrection } from "../../i18n/say-correction.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { findEarlier, versionNews } from "../../view/files/earlier-version.ts";
import { useActions, useApp } from "../app-context.ts";
import { VersionPlan } from "./version-plan.tsx";

const MOST = 12;

/** The offer; nothing where there is no earlier version. */
export function VersionOffer({ roadmap, text }: { readonly roadmap: Roadmap; readonly text: string }): ReactNode {
  const { t } = useTranslation();
  const { replaceEarlier } = useActions();
  const language = useApp((state) => state.language);
  const shelf = useApp((state) => state.shelf);
  const opened = useApp((state) => state.opened);
  const corrections = useApp((state) => state.corrections);
  const replaces = useApp((state) => state.replacing.includes(roadmap.id));
  const group = useId();
  const earlier = useMemo(() => findEarlier({ shelf, opened }, roadmap), [shelf, opened, roadmap]);
  const news = useMemo(() => (earlier === null ? null : versionNews({ opened, corrections }, earlier, roadmap, text)), [opened, corrections, earlier, roadmap, text]);
  if (earlier === null || news === null) return null;
  const called = (label: Label): string => label[language] ?? label.en ?? label.zh ?? "";
  const value = (of: Label | Duration | null): string => (of === null ? "–" : "unit" in of ? sayDuration(t, of) : called(of));
  const say = ({ kind, names, from, to }: VersionFact): string => {
    const said = names.map(called).join(kind.startsWith("arrow") ? " → " : t("app.and"));
    return from === null && to === null ? said : `${kind.endsWith("renamed") || said === "" ? "" : `${said}${t("version.colon")}`}${value(from)} → ${value(to)}`;
  };
  const kinds = [...new Set(news.facts.map(({ kind }) => kind))];
  return (
    <div className="version-offer">
      <h5>{t("version.title", { title: shelf.find(({ id }) => id === earlier)?.title ?? earlier })}</h5>
      <div role="radiogroup" aria-label={t("version.what")} className="version-choice">
        {([true, false] as const).map((one) => (
          <label key={String(one)}>
            <input type="radio" name={group} checked={replaces === one} onChange={() => replaceEarlier(roadmap.id, one)} /> {t(one ? "version.replace" : "version.both")}
          </label>
        ))}
      </div>
      {news.facts.length === 0 && <p>{t("version.same")}</p>}
      <dl className="version-facts">
        {kinds.map((kind) => {
          const facts = news.facts.filter((fact) => fact.kind === kind);
          return (
            <div key={kind}>
              <dt>
                {t(`version.${kind}`)} <small>{facts.length}</small>
              </dt>
              <dd>{facts.slice(0, MOST).map(say).join(language === "zh" ? "；" : "; ")}{facts.length > MOST && ` ${t("add.more", { count: facts.length - MOST })}`}</dd>
            </div>
          );
        })}
      </dl>
      <VersionPlan earlier={earlier} later={news.corrected} />
      {news.unfit.length > 0 && (
        <>
          <h5>{t("version.unfit")}</h5>
          <ul>
            {news.unfit.map(({ correction }) => (
              <li key={JSON.stringify(correction)}>{sayCorrection(t, correction, language)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
