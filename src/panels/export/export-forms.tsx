/** The forms of a roadmap in groups, each with what it leaves out of this very roadmap. */
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Roadmap } from "../../../graph/index.ts";
import { sayLoss } from "../../i18n/say-loss.ts";
import type { RoadmapFile } from "../../state/export-actions.ts";
import { extensionOf, lossesIn, ROADMAP_FILES } from "../../view/files/export-choices.ts";
import { FORMAT_NAMES } from "../../view/files/format-names.ts";
import { useApp } from "../app-context.ts";
import { ExportRow } from "./export-row.tsx";

/** Of larger roadmaps only the chosen form is written to see what it loses. */
const LARGE = 800;

interface FormsProps {
  readonly roadmap: Roadmap;
  readonly value: RoadmapFile;
  readonly onChange: (format: RoadmapFile) => void;
}

/** Radio buttons. */
export function ExportForms({ roadmap, value, onChange }: FormsProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const large = roadmap.concepts.length > LARGE;
  const losses = useMemo(() => {
    const formats = large ? [value] : ROADMAP_FILES.flatMap(({ formats: some }) => some as readonly RoadmapFile[]);
    return new Map(formats.map((format) => [format, lossesIn(roadmap, format).map((loss) => sayLoss(loss, language))]));
  }, [roadmap, language, large ? value : null]);
  const told = (format: RoadmapFile): string => {
    const lost = losses.get(format);
    if (lost === undefined || format === "html") return "";
    return lost.length === 0 ? t("exports.keepsAll") : t("exports.leavesOut", { list: lost.join(t("app.and")) });
  };
  return (
    <>
      {ROADMAP_FILES.map(({ group, formats }) => (
        <fieldset key={group}>
          <legend>{t(`exports.group.${group}`)}</legend>
          {(formats as readonly RoadmapFile[]).map((format) => (
            <ExportRow
              key={format}
              group="roadmap"
              name={format === "html" ? t("exports.page") : FORMAT_NAMES[format]}
              extension={extensionOf(format)}
              hint={t(`exports.hint.${format}`)}
              {...(format === value || !large ? { loss: told(format) } : {})}
              chosen={format === value}
              onChoose={() => onChange(format)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
