/** The chains from one concept to another: each in a line, its arrows below it with the way to their words. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Label, Ways } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { insteadOf } from "../../view/ways.ts";
import { useApp } from "../app-context.ts";
import { useCounted } from "./use-counted.ts";
import { TieArrow } from "../details/tie-arrow.tsx";

interface ChainListProps {
  readonly ways: Ways;
  readonly record: MapRecord;
  /** The chain that is alone on the map. */
  readonly only: readonly ConceptId[] | null;
  readonly onOnly: (chain: readonly ConceptId[] | null) => void;
}

/** The list; the first chain lies open. */
export function ChainList({ ways: { count, chains }, record, only, onOnly }: ChainListProps): ReactNode {
  const { t } = useTranslation();
  const counted = useCounted();
  const named = useMemo(() => new Map(record.concepts.map((one) => [one.id, one])), [record]);
  return (
    <section>
      <h3>
        {t("ways.list")} {chains.length < count && <small>{t("ways.some", { count: chains.length, total: counted(count) })}</small>}
      </h3>
      <p className="inquiry-note">{t("ways.hint")}</p>
      <ol className="chain-list">
        {chains.map((chain, at) => (
          <ChainItem key={chain.join(" ")} chain={chain} open={at === 0} record={record} named={(id) => named.get(id) ?? { id, label: {} }} alone={only === chain} onAlone={() => onOnly(only === chain ? null : chain)} />
        ))}
      </ol>
    </section>
  );
}

interface ChainItemProps {
  readonly chain: readonly ConceptId[];
  readonly open: boolean;
  readonly record: MapRecord;
  readonly named: (id: ConceptId) => { readonly id: ConceptId; readonly label: Label };
  readonly alone: boolean;
  readonly onAlone: () => void;
}

function ChainItem({ chain, open, record, named, alone, onAlone }: ChainItemProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const arrows = useMemo(() => chain.slice(1).flatMap((after, at) => record.arrows.find((one) => one.before === chain[at] && one.after === after) ?? []), [chain, record]);
  return (
    <li>
      <details open={open}>
        <summary>
          <b>{t("ways.steps", { count: arrows.length })}</b> <span className="chain-names">{chain.map((id) => labelIn(named(id), language)).join(" → ")}</span>
        </summary>
        <button type="button" className="button" aria-pressed={alone} onClick={onAlone}>
          {t("ways.only")}
        </button>
        <ul className="tie-list">
          {arrows.map((arrow) => {
            const others = insteadOf(record, arrow).map((id) => labelIn(named(id), language));
            return (
              <li key={`${arrow.before} ${arrow.after}`}>
                <TieArrow before={named(arrow.before)} after={named(arrow.after)} basis={arrow.basis}>
                  {others.length > 0 && <small>{t("ways.or", { names: others.join(t("app.and")) })}</small>}
                </TieArrow>
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}
