/**
 * The first picture: what index.html shows before any script runs. The frame, the map of the first built-in roadmap
 * for windows with room, its list for narrow ones, in both languages; the page's stylesheet and the browser choose.
 * Without scripts the reader does, by two buttons that need none; the map's own language comes first.
 */
import type { Language, Placement } from "../../../graph/index.ts";
import { en } from "../../i18n/en.ts";
import { sayDuration } from "../../i18n/say-duration.ts";
import { translator } from "../../i18n/setup.ts";
import { zh } from "../../i18n/zh.ts";
import { type BuiltinIndex, type BuiltinRoadmap, INDEX_FILE, placementFile, roadmapFile } from "../../io/builtin-files.ts";
import { initialState } from "../../state/app-state.ts";
import { conceptList } from "../../view/list/concept-list.ts";
import { labelIn } from "../../view/labels.ts";
import { mapContent } from "../../view/map/map-content.ts";
import { mapSvg, mapViewBox, type SvgTitle } from "../../view/map/map-svg.ts";
import { kindIcons } from "../../view/map/kind-icons.ts";
import type { Colours } from "../../view/map/plate-svg.ts";
import { roadmapRecord } from "../../view/map/roadmap-record.ts";
import { shortTitle } from "../../view/short-title.ts";
import { withReference } from "../../view/map/with-reference.ts";
import { xmlText } from "../../view/files/xml-text.ts";
import type { BuiltFile } from "./build-builtin.ts";

/** The scale at which the maps stand where no script puts one of them in its place. */
const READABLE = 0.9;

/** The page's own tokens, so that the picture follows the theme without being told. */
const TOKENS: Colours = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });

/** The picture as HTML, without a style or script of its own; empty where there are no built-in roadmaps. */
export async function firstPicture(files: readonly BuiltFile[]): Promise<string> {
  const read = <T>(name: string): T | undefined => {
    const file = files.find((one) => one.name === name);
    return file && (JSON.parse(file.content) as T);
  };
  const first = read<BuiltinIndex>(INDEX_FILE)?.roadmaps[0];
  const opened = first && read<BuiltinRoadmap>(roadmapFile(first.id));
  if (first === undefined || opened === undefined) return "";
  const chinese = await inLanguage("zh", opened, read<Placement>(placementFile(first.id, "zh", "right")));
  const english = await inLanguage("en", opened, read<Placement>(placementFile(first.id, "en", "right")));
  const names = `<span class="zh" lang="zh-CN">${chinese.name}</span><span class="en" lang="en">${english.name}</span>`;
  return `<div id="first-picture" data-roadmap="${xmlText(first.id)}">
<header class="top-bar"><h1>${names}</h1>${languages(opened.roadmap.language === "zh" ? "zh" : "en")}</header>
<div class="first-bar"></div>
<div class="first-main"><div class="first-maps" role="img" aria-label="${xmlText(first.title)}">${chinese.map}${english.map}</div><div class="rail"></div>${chinese.list}${english.list}</div>
<div class="screen-switch"></div>
</div>`;
}

/** The choice of a language where no script can make it. */
function languages(own: Language): string {
  const choice = (language: Language, name: string): string =>
    `<label lang="${tag(language)}"><input type="radio" name="first-language" value="${language}"${language === own ? " checked" : ""}><span>${name}</span></label>`;
  return `<fieldset class="segmented first-languages"><legend class="unseen">Language / 语言</legend>${choice("zh", "中文")}${choice("en", "English")}</fieldset>`;
}

interface Parts {
  readonly name: string;
  readonly map: string;
  readonly list: string;
}

async function inLanguage(language: Language, { roadmap, reference }: BuiltinRoadmap, placement: Placement | undefined): Promise<Parts> {
  const { t } = await translator(language, language === "zh" ? zh : en);
  const whole = withReference(roadmap, reference);
  const time = (stage: (typeof roadmap.stages)[number]): string => (stage.ongoing ? t("unit.ongoing") : stage.duration ? sayDuration(t, stage.duration) : "");
  const draw = (placed: Placement): string => {
    const content = mapContent(roadmapRecord(whole), placed, {
      direction: "right", language, filters: initialState().filters, selection: null, colours: new Map([[roadmap.id as string, 0]]),
    });
    const titles = new Map(content.bands.map(({ id, stage }): [string, SvgTitle] => [id, stage === null ? { number: null, title: t("left.noStage"), detail: "" } : { ...shortTitle(stage), detail: time(stage) }]));
    const box = mapViewBox(content);
    const [width, height] = box.split(" ").slice(2).map((side) => Math.round(Number(side) * READABLE));
    return `<svg class="first-map ${language}" lang="${tag(language)}" viewBox="${box}" width="${width}" height="${height}" data-width="${content.width}" data-height="${content.height}">${mapSvg(content, { colours: TOKENS, titles, named: true })}</svg>`;
  };
  const needs = new Map<string, number>();
  for (const { after } of roadmapRecord(whole).arrows) needs.set(after, (needs.get(after) ?? 0) + 1);
  const sections = conceptList(whole).map(({ stage, level, concepts }) => {
    const title = `<h3><i class="first-tick"></i><span>${xmlText(stage?.title ?? t("left.noStage"))}</span>${stage === null || time(stage) === "" ? "" : `<small>${xmlText(time(stage))}</small>`}</h3>`;
    const rows = concepts.map((concept) => {
      const icon = kindIcons[concept.kind];
      const drawing = icon === null ? "" : `<svg class="kind-icon" viewBox="0 0 16 16"><path d="${icon}"/></svg>`;
      const emphasis = concept.emphasis === "required" ? "" : `<small>${t(`emphasis.${concept.emphasis}`)}</small>`;
      const count = needs.has(concept.id) ? `<small class="row-needs">${t("panel.needs")} ${needs.get(concept.id)}</small>` : "";
      return `<li class="row-line" data-concept="${xmlText(concept.id)}"><i class="first-tick"></i><span class="row ${concept.emphasis}"><span class="row-icon">${drawing}</span><span class="row-name">${xmlText(labelIn(concept, language))}</span>${emphasis}${count}</span></li>`;
    });
    return `<section data-level="${Math.min(level, 3)}">${title}${rows.length > 0 ? `<ul>${rows.join("")}</ul>` : ""}</section>`;
  });
  return {
    name: xmlText(t("app.name")),
    map: placement === undefined ? "" : draw(placement),
    list: `<div class="screen panel-body ${language}" lang="${tag(language)}"><div class="concept-list"><p class="list-progress"></p>${sections.join("")}</div></div>`,
  };
}

function tag(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}
