/** Which text is about which topic: by the box that its name gives, else by its path, else by the letters of its name where only one topic has them. */
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { ContentFile } from "./content-file.ts";

/** A topic of the drawing: `key` is its box, or in the old form its path. */
interface Topic {
  readonly key: string;
  readonly label: string;
}

export interface JoinedContent {
  readonly of: ReadonlyMap<string, ContentFile>;
  /** Texts that belong to no topic and topics without a text, where there are texts. */
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_NAMES = 5;

/** The text of each topic; `moved` leads from paths of the old form to boxes. Near-linear. */
export function joinContent(topics: readonly Topic[], files: readonly ContentFile[], moved: ReadonlyMap<string, string> = new Map()): JoinedContent {
  const keys = new Set(topics.map(({ key }) => key));
  const of = new Map<string, ContentFile>();
  const open = files.filter((file) => {
    const key = [file.box, moved.get(file.path) ?? "", file.path].find((each) => keys.has(each));
    if (key === undefined || of.has(key)) return true;
    of.set(key, file);
    return false;
  });
  const byLetters = groupBy(topics, ({ label }) => lettersOf(label));
  const left = open.filter((file) => {
    const called = byLetters.get(lettersOf(file.path.split(":").at(-1) ?? "")) ?? [];
    const [topic] = called;
    if (topic === undefined || called.length > 1 || of.has(topic.key)) return true;
    of.set(topic.key, file);
    return false;
  });
  const bare = files.length === 0 ? [] : topics.filter(({ key }) => !of.has(key));
  const tell = (code: string, severity: "warning" | "info", names: readonly string[], one: string, many: string): Diagnostic[] => names.length === 0 ? [] : [{ code, severity, message: `${names.length} ${names.length === 1 ? one : many}: ${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? ", …" : ""}.`, line: 1, column: 1 }];
  return {
    of,
    diagnostics: [
      ...tell("content-without-topic", "warning", left.map(({ name }) => name), "text belongs to no topic of the drawing and was left out", "texts belong to no topic of the drawing and were left out"),
      ...tell("topic-without-content", "info", bare.map(({ label }) => label), "topic has no text in the folder", "topics have no text in the folder"),
    ],
  };
}

function lettersOf(name: string): string {
  return name.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
