/**
 * The text about one topic as roadmap.sh keeps it beside the drawing: `content/slug@box.md` in the present form,
 * `content/100-slug/101-slug.md` with `index.md` for the folder itself in the old one. Says what the topic is, then
 * lists links ("- [@video@Title](address)", before that `<BadgeLink>`).
 */
import type { ResourceKind } from "../../../model/roadmap.ts";
import type { DraftConcept } from "../build-roadmap.ts";
import { decodeReferences } from "../decode-references.ts";
import type { SaidLine } from "../line-writer.ts";
import type { Source } from "../reader.ts";

export interface ContentLink {
  readonly title: string;
  readonly url: string;
  readonly kind: ResourceKind;
  readonly file: string;
  readonly fileLine: number;
}

export interface ContentFile {
  readonly name: string;
  /** The box that the name gives after the @; "" in the old form. */
  readonly box: string;
  /** Folders and name without numbers and ending, ":" between: "internet:dns". */
  readonly path: string;
  readonly said: readonly SaidLine[];
  readonly links: readonly ContentLink[];
}

const IN_FOLDER = /(?:^|\/)content\/(.+)\.(?:md|markdown)$/i;
const WITH_BOX = /(?:^|\/)([^/@]+@[\w-]{15,30})\.(?:md|markdown)$/i;
const LIST_LINK = /^\s*[-*+]\s+\[(.+?)\]\((\S+)\)/;
const BADGE = /<BadgeLink\b([^<>]{0,1000})>([^<>]{0,1000})<\/BadgeLink>/g;
/** The line above the links. */
const LEAD = /^(?:visit|learn|see|check|read|free content|paid content)\b.{0,60}(?:resources?|more|content)\b.{0,30}:?$/i;
const KINDS: Readonly<Record<string, ResourceKind>> = { video: "video", watch: "video", course: "course", book: "book", paper: "paper", opensource: "code", community: "community" };
const MOST_LINES = 2000;
const LONGEST_LINE = 4000;

/** Whether the file is named as those texts are. */
export function isContent({ name }: Pick<Source, "name">): boolean {
  return IN_FOLDER.test(name) || WITH_BOX.test(name);
}

/** What the file says. Linear. */
export function readContent({ name, text }: Pick<Source, "name" | "text">): ContentFile {
  const inner = IN_FOLDER.exec(name)?.[1] ?? WITH_BOX.exec(name)?.[1] ?? name;
  const steps = inner.split("/").map((step) => step.replace(/^\d+-/, ""));
  const [slug = "", box = ""] = (steps.pop() ?? "").split("@");
  const [said, links]: [SaidLine[], ContentLink[]] = [[], []];
  const link = (title: string, url: string, kind: string, fileLine: number): void => void links.push({ title: decodeReferences(title, "&"), url: decodeReferences(url, "&"), kind: KINDS[kind.toLowerCase()] ?? "link", file: name, fileLine });
  let isTitled = false;
  for (const [at, whole] of text.split(/\r\n?|\n/, MOST_LINES).entries()) {
    const line = whole.slice(0, LONGEST_LINE);
    const listed = LIST_LINK.exec(line);
    if (!isTitled && /^#\s/.test(line)) isTitled = true;
    else if (listed !== null) {
      const [, kind = "", title = ""] = /^@([\w-]+)@\s*(.*)$/.exec(listed[1] ?? "") ?? ["", "", listed[1]];
      link(title, listed[2] ?? "", kind, at + 1);
    } else {
      for (const [, given = "", title = ""] of line.matchAll(BADGE)) link(title, attribute(given, "href"), attribute(given, "badgeText"), at + 1);
      const words = line.replace(BADGE, "").replace(/<\/?[A-Za-z][^<>]{0,1000}>/g, "").trim();
      if (words !== "" && !LEAD.test(words)) said.push({ text: words, file: name, fileLine: at + 1 });
    }
  }
  return { name, box, path: [...steps, ...(slug === "index" ? [] : [slug])].join(":"), said, links };
}

/** What a draft takes over of a text: nothing where there is none. */
export function aboutTopic(content: ContentFile | undefined): Pick<DraftConcept, "said" | "resources"> {
  return content === undefined ? {} : { said: content.said, resources: content.links };
}

function attribute(given: string, name: string): string {
  return new RegExp(`\\b${name}=(?:'([^']*)'|"([^"]*)")`).exec(given)?.slice(1).find((value) => value !== undefined) ?? "";
}
