/** One thing that was found: what it is called, with the letters that matched, and where it stands. */
import { BookOpen, ChevronRight, Layers2, StickyNote, TextQuote } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { markupSigns } from "../../../graph/index.ts";
import { excerpt } from "../../view/find/excerpt.ts";
import type { Found } from "../../view/find/find-things.ts";
import { labelIn } from "../../view/labels.ts";
import { SHORTCUTS } from "../../view/shortcuts.ts";
import { useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { KeyCaps } from "./key-caps.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { TaughtBy } from "../taught-by.tsx";
import type { FoundThing } from "./use-found.ts";

interface FoundRowProps {
  readonly id: string;
  readonly hit: Found<FoundThing>;
  readonly active: boolean;
  readonly onChoose: () => void;
}

const ICONS = {
  stage: <Layers2 aria-hidden="true" />,
  resource: <BookOpen aria-hidden="true" />,
  note: <StickyNote aria-hidden="true" />,
  text: <TextQuote aria-hidden="true" />,
  command: <ChevronRight aria-hidden="true" />,
  elsewhere: <Layers2 aria-hidden="true" />,
} as const;

/** The option; a pointer chooses it without taking the focus from the field. */
export function FoundRow({ id, hit, active, onChoose }: FoundRowProps): ReactNode {
  const { thing } = hit;
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={`found-row found-${thing.kind}`}
      onPointerDown={(event) => {
        event.preventDefault();
        if (event.button === 0) onChoose();
      }}
    >
      <i>{thing.kind === "concept" ? <KindIcon kind={thing.concept.kind} /> : ICONS[thing.kind]}</i>
      <Name hit={hit} />
    </div>
  );
}

function Name({ hit }: { readonly hit: Found<FoundThing> }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { thing, name } = hit;
  if (thing.kind === "concept") {
    const label = labelIn(thing.concept, language);
    return (
      <>
        {name === label ? (
          <Marked hit={hit} />
        ) : (
          <>
            <span>
              <ConceptName concept={thing.concept} />
            </span>
            <small>
              {t("search.also")} <Marked hit={hit} />
            </small>
          </>
        )}
        {thing.taughtBy !== null && <TaughtBy of={thing.taughtBy} />}
      </>
    );
  }
  if (thing.kind === "command") {
    const label = thing.labels[0] ?? name;
    const keys = SHORTCUTS.find((one) => one.id === thing.shortcut)?.keys[0];
    return (
      <>
        {name === label ? <Marked hit={hit} /> : <span>{label}</span>}
        {name !== label && (
          <small>
            <Marked hit={hit} />
          </small>
        )}
        {keys !== undefined && <KeyCaps keys={keys} />}
      </>
    );
  }
  if (thing.kind === "note") {
    return (
      <>
        <Marked hit={hit} />
        <small className="found-where">
          <ConceptName concept={thing.concept} />
        </small>
      </>
    );
  }
  const label = thing.labels[0] ?? name;
  if (thing.kind === "elsewhere") return <span>{label}</span>;
  return (
    <>
      {name === label ? <Marked hit={hit} /> : <span>{label}</span>}
      <Where roadmap={thing.roadmap} line={thing.line} />
    </>
  );
}

function Where({ roadmap, line }: { readonly roadmap: string; readonly line: number }): ReactNode {
  const { t } = useTranslation();
  const several = useApp((state) => state.view !== "map");
  const title = useApp((state) => state.shelf.find((entry) => entry.id === roadmap)?.title ?? "");
  return <small className="found-where">{several ? t("plan.line", { line, title }) : t("left.line", { line })}</small>;
}

function Marked({ hit: { thing, name, spans } }: { readonly hit: Found<FoundThing> }): ReactNode {
  const isText = thing.kind === "text" || thing.kind === "note";
  const pieces = isText ? excerpt(name, spans, 18, markupSigns(name)) : excerpt(name, spans, name.length);
  return <span>{pieces.map(({ text, matched }, at) => (matched ? <mark key={at}>{text}</mark> : text))}</span>;
}
