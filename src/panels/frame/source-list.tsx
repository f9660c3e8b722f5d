/** The roadmaps that a comparison or a plan may take in, as a list: which of them, in which order, found by a word where they are many. Loaded where chips do not fit. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { CHOSEN } from "../../state/union.ts";
import type { Source } from "../../view/compare/source-order.ts";
import { useActions } from "../app-context.ts";
import { Stripe } from "../stripe.tsx";
import { RemoveButton } from "./remove-button.tsx";

/** More than these are looked for instead of looked through. */
const FEW = 12;

/** The list; what cannot be taken in or left out cannot be pressed, and says why. */
export function SourceList({ sources, count }: { readonly sources: readonly Source[]; readonly count: number }): ReactNode {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState("");
  const word = wanted.trim().toLowerCase();
  const shown = sources.filter(({ entry }) => entry.title.toLowerCase().includes(word));
  return (
    <>
      {sources.length > FEW && <input type="search" value={wanted} placeholder={t("sources.find")} aria-label={t("sources.find")} onChange={({ target }) => setWanted(target.value)} />}
      <ul>
        {shown.map((source) => (
          <Entry key={source.entry.id} source={source} count={count} />
        ))}
      </ul>
      {shown.length === 0 && <p>{t("sources.none")}</p>}
      {count === CHOSEN.most && sources.length > count && <p>{t("sources.most", { count: CHOSEN.most })}</p>}
    </>
  );
}

function Entry({ source: { entry, place }, count }: { readonly source: Source; readonly count: number }): ReactNode {
  const { t } = useTranslation();
  const { toggleChosen, moveChosen } = useActions();
  const isFixed = place === null ? count === CHOSEN.most : count === CHOSEN.least;
  return (
    <li data-colour={entry.colour}>
      <label lang={entry.language === "zh" ? "zh-CN" : "en"} title={entry.title}>
        <input type="checkbox" checked={place !== null} disabled={isFixed} onChange={() => toggleChosen(entry.id)} />
        <Stripe colour={entry.colour} />
        <span>{entry.title}</span>
      </label>
      {place !== null && (
        <>
          <button type="button" className="icon-button" disabled={place === 0} aria-label={t("sources.earlier", { title: entry.title })} onClick={() => moveChosen(entry.id, place - 1)}>
            <ArrowUp aria-hidden="true" />
          </button>
          <button type="button" className="icon-button" disabled={place === count - 1} aria-label={t("sources.later", { title: entry.title })} onClick={() => moveChosen(entry.id, place + 1)}>
            <ArrowDown aria-hidden="true" />
          </button>
        </>
      )}
      {entry.own && <RemoveButton entry={entry} className="icon-button" />}
    </li>
  );
}
