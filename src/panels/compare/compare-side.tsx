/** The same map once for each roadmap, at the same coordinates: what one teaches, in the place where all others have it too. */
import { memo, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { placementKey } from "../../view/map/shown-map.ts";
import { smallMap, type SmallMap } from "../../view/compare/small-map.ts";
import { useActions, useApp } from "../app-context.ts";
import { SourceName } from "../source-name.tsx";
import { useAtlasConcepts } from "../use-atlas-concepts.ts";
import { useGrowing } from "../use-growing.ts";

/** From so many concepts on the small maps come one after the other. */
const LARGE = 200;
/** Flatter ones than this are drawn higher than they are: their plates would be lines. */
const FLATTEST = 10;

/** The small maps; what is pointed at or selected in one shows in all. */
export function CompareSide({ record }: { readonly record: MapRecord }): ReactNode {
  const { t } = useTranslation();
  const chosen = useApp((state) => state.chosen);
  const shelf = useApp((state) => state.shelf);
  const language = useApp((state) => state.language);
  const placement = useApp((state) => state.placements[placementKey(state) ?? ""]);
  const selected = useApp(({ selection }) => (selection?.type === "concept" ? selection.id : null));
  const concepts = useAtlasConcepts();
  const [hovered, setHovered] = useState<ConceptId | null>(null);
  const maps = useMemo(() => (placement === undefined ? [] : chosen.map((id) => ({ id, map: smallMap(record, placement, id) }))), [record, placement, chosen]);
  const drawn = useGrowing(maps.length, maps, (placement?.nodes.length ?? 0) < LARGE ? maps.length : 1, 1);
  if (placement === undefined) return <p className="map-note quiet">{t("app.drawing")}</p>;
  const at = hovered ?? selected;
  const concept = at === null ? undefined : concepts.get(at);
  return (
    <div className="small-maps">
      <p className="stage-note" aria-live="polite">
        {concept === undefined ? t("compare.sideHint") : labelIn(concept, language)}
      </p>
      {maps.slice(0, drawn).map(({ id, map }) => (
        <figure key={id} data-colour={shelf.find((entry) => entry.id === id)?.colour}>
          <figcaption>
            <SourceName id={id} />
            <small>{t("add.concepts", { count: map.plates.filter(({ taught }) => taught).length })}</small>
          </figcaption>
          <Drawn map={map} at={at} onPoint={setHovered} />
        </figure>
      ))}
    </div>
  );
}

interface DrawnProps {
  readonly map: SmallMap;
  readonly at: ConceptId | null;
  readonly onPoint: (id: ConceptId | null) => void;
}

function Drawn({ map, at, onPoint }: DrawnProps): ReactNode {
  const { select } = useActions();
  const pointed = map.plates.find(({ id }) => id === at);
  return (
    <div className="small-map">
      <svg viewBox={`-8 -8 ${map.width + 16} ${map.height + 16}`} preserveAspectRatio="none" className={map.width > FLATTEST * map.height ? "flat" : undefined} aria-hidden="true">
        <Still map={map} onPoint={onPoint} onPick={(id) => select({ type: "concept", id })} />
        {pointed && (
          <rect className={pointed.taught ? "here" : "here missing"} x={pointed.box.x - 10} y={pointed.box.y - 10} width={pointed.box.width + 20} height={pointed.box.height + 20} rx="14" />
        )}
      </svg>
      <Names map={map} onPoint={onPoint} />
    </div>
  );
}

interface StillProps {
  readonly map: SmallMap;
  readonly onPoint: (id: ConceptId | null) => void;
  readonly onPick: (id: ConceptId) => void;
}

/** What does not change while one points. */
const Still = memo(function Still({ map, onPoint, onPick }: StillProps): ReactNode {
  return (
    <>
      <path className="small-lines" d={map.lines} />
      {map.plates.map(({ id, box, taught }) => (
        <rect
          key={id}
          className={taught ? "small-plate taught" : "small-plate"}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          rx="8"
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
          onClick={() => onPick(id)}
        />
      ))}
    </>
  );
}, (one, other) => one.map === other.map);

/** The taught concepts for keyboard and screen reader: each shows itself while it has the focus. */
function Names({ map, onPoint }: Pick<DrawnProps, "map" | "onPoint">): ReactNode {
  const { select } = useActions();
  const language = useApp((state) => state.language);
  const concepts = useAtlasConcepts();
  return (
    <ul className="map-concepts">
      {map.plates.map(({ id, taught }) => {
        const concept = concepts.get(id);
        if (!taught || concept === undefined) return null;
        return (
          <li key={id}>
            <button type="button" onFocus={() => onPoint(id)} onBlur={() => onPoint(null)} onClick={() => select({ type: "concept", id })}>
              {labelIn(concept, language)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
