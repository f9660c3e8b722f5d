/** OPML that this program wrote: its attributes say what each line is, so nothing is read from words. */
import { emphasisSchema, kindSchema } from "../../model/concept.ts";
import { basisSchema } from "../../model/relations.ts";
import { buildRoadmap, type DraftArrow, type DraftConcept, type DraftGroup } from "./build-roadmap.ts";
import { asList, at, objectsIn, parseJson, textAt, type JsonValue } from "./parse-json.ts";
import { childrenOf, textWithin, type ParsedXml, type XmlElement } from "./parse-xml.ts";
import type { ReadResult } from "./reader.ts";
import { losses, tallies } from "./tally.ts";
import { xmlFaults } from "./xml-faults.ts";

/** The roadmap of a parsed file of ours; whatever others changed in it is taken as it stands. Linear. */
export function readOwnOpml(name: string, parsed: ParsedXml): ReadResult {
  const { root } = parsed;
  const head = childrenOf(root, "head")[0];
  const [groups, concepts, arrows]: [DraftGroup[], DraftConcept[], DraftArrow[]] = [[], [], []];
  const visit = (line: XmlElement, group: string | null): void => {
    const { attributes } = line;
    const id = attributes.get("id");
    const text = attributes.get("text") ?? "";
    if (id === undefined) {
      const key = `${groups.length + 1}`;
      groups.push({ key, title: text, parent: group, fileLine: line.line });
      for (const child of childrenOf(line, "outline")) visit(child, key);
      return;
    }
    concepts.push(toConcept(line, id, text, group));
    arrows.push(...arrowsOf(attributes.get("before"), id, line.line));
    for (const child of childrenOf(line, "outline")) visit(child, group);
  };
  for (const line of childrenOf(childrenOf(root, "body")[0], "outline")) visit(line, null);
  const language = root?.attributes.get("language");
  const id = root?.attributes.get("id") ?? "";
  const { document, dangling, loops } = buildRoadmap(
    {
      ...(id === "" ? {} : { id }),
      title: textWithin(childrenOf(head, "title")[0]),
      author: textWithin(childrenOf(head, "ownerName")[0]).trim() || null,
      url: root?.attributes.get("url") ?? null,
      ...(language === "zh" || language === "en" ? { language } : {}),
      groups,
      concepts,
      arrows,
      choices: objectsIn(valueOf(root?.attributes.get("choices"))).map((choice) => ({ key: textAt(choice, "id"), of: asList(at(choice, "of")).filter((each) => typeof each === "string"), preferred: textAt(choice, "preferred") || null })),
    },
    name,
  );
  return { documents: [document], found: tallies(), dropped: losses([dangling + loops, "arrow without an end", "arrows without an end", "One of its concepts is not in the file any more."]), diagnostics: xmlFaults(parsed) };
}

function toConcept({ attributes, line }: XmlElement, id: string, text: string, group: string | null): DraftConcept {
  const [zh, en] = [attributes.get("zh"), attributes.get("en")];
  const [kind, emphasis] = [kindSchema.safeParse(attributes.get("kind")), emphasisSchema.safeParse(attributes.get("emphasis"))];
  return {
    key: id,
    ...(id === "" ? {} : { id }),
    label: zh === undefined && en === undefined ? text : { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) },
    group,
    ...(kind.success ? { kind: kind.data } : {}),
    ...(emphasis.success ? { emphasis: emphasis.data } : {}),
    aliases: asList(valueOf(attributes.get("aliases"))).filter((each) => typeof each === "string"),
    fileLine: line,
  };
}

/** `[["before", "stated", 0.6, "choice"], …]` */
function arrowsOf(json: string | undefined, after: string, fileLine: number): DraftArrow[] {
  return asList(valueOf(json)).flatMap((each): DraftArrow[] => {
    const [before, said, strength, choice] = asList(each);
    const basis = basisSchema.safeParse(said);
    if (typeof before !== "string" || !basis.success) return [];
    return [{ before, after, basis: basis.data, ...(typeof strength === "number" && strength >= 0 && strength <= 1 ? { strength } : {}), choice: typeof choice === "string" ? choice : null, fileLine }];
  });
}

function valueOf(json: string | undefined): JsonValue | undefined {
  return json === undefined ? undefined : parseJson(json);
}
