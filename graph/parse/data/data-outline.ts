/** From data to entries by what its keys mean: names become headings and items, needs and durations the labels that a text would have. */
import type { DataEntry, DataList, DataMap, DataNode, DataText } from "../../text/data/data-node.ts";
import { isKnownKey, keyMeans, type KeyMeaning } from "../../text/data/key-meaning.ts";
import { newDraft, type Draft } from "../draft.ts";
import type { Reading } from "../reading.ts";
import { dataDiagram } from "./data-diagram.ts";
import { nameOf, namesById, type DataName } from "./data-name.ts";
import { dataWords, type DataPart } from "./data-words.ts";

/** Headings go down to this level, lists from there on. */
const LOWEST_HEADING = 4;
const DEEPEST = 60;
const UNIT = /(hour|day|week|month|year)s?$|(小时|天|周|月|年)数?$/i;

export class DataOutline {
  /** How many values were left out, by key. */
  readonly left = new Map<string, number>();
  private readonly names: ReadonlyMap<string, DataName>;

  constructor(
    private readonly reading: Reading,
    private readonly root: DataNode,
  ) {
    this.names = namesById(root);
  }

  read(): Draft[] {
    if (this.root.kind !== "map") return this.within(this.root, 2, 0);
    const title = nameOf(this.root) ?? this.titleOf(this.root);
    if (title === undefined) return this.entries(this.root, new Set(), 2, 0);
    const heading = this.heading(title, 1);
    this.fill(heading, this.entries(this.root, title.entries, 2, 0));
    return [heading];
  }

  /** "roadmap": "Backend": what elsewhere is over a list is a title over words. */
  private titleOf({ entries }: DataMap): DataName | undefined {
    const entry = entries.find(({ key, value }) => value.kind === "text" && keyMeans(key.value, "within"));
    return entry?.value.kind === "text" ? { parts: [{ at: entry.value }], entries: new Set([entry]) } : undefined;
  }

  /** What a list or a map holds, as headings where most of it holds more, else as items. */
  private within(node: DataNode, level: number, depth: number): Draft[] {
    if (depth > DEEPEST) return this.leave("…");
    if (node.kind === "text") return [this.item([{ at: node }])];
    if (node.kind === "map") return nameOf(node) === undefined ? this.entries(node, new Set(), level, depth) : [this.named(node, level, depth)];
    if (node.kind !== "list") return [];
    const below = level <= LOWEST_HEADING && isMostlyGroups(node) ? level : LOWEST_HEADING + 1;
    return node.items.flatMap((item) => this.within(item, below, depth + 1));
  }

  /** A map with a name: its heading or item with everything else below. */
  private named(map: DataMap, level: number, depth: number): Draft {
    const name = nameOf(map) as DataName;
    const isHeading = level <= LOWEST_HEADING;
    const time = isHeading ? undefined : map.entries.find((entry) => !name.entries.has(entry) && entry.value.kind === "text" && keyMeans(entry.key.value, "duration"));
    const draft = isHeading ? this.heading(name, level) : this.item(this.withTime(name.parts, time), time === undefined ? "" : ")");
    const known = time === undefined ? name.entries : new Set([...name.entries, time]);
    this.fill(draft, this.entries(map, known, level + 1, depth + 1, name));
    return draft;
  }

  /** The entries of a map but those in `known`, each as what its key means. */
  private entries(map: DataMap, known: ReadonlySet<DataEntry>, level: number, depth: number, name?: DataName): Draft[] {
    const drafts: Draft[] = [];
    for (const entry of map.entries) if (!known.has(entry)) drafts.push(...this.entry(entry, level, depth, name));
    const isBelow = (draft: Draft): boolean => draft.kind === "heading";
    return [...drafts.filter((draft) => !isBelow(draft)), ...drafts.filter(isBelow)];
  }

  private entry({ key, value }: DataEntry, level: number, depth: number, name?: DataName): Draft[] {
    const means = (meaning: KeyMeaning): boolean => keyMeans(key.value, meaning);
    if (value.kind === "nothing") return [];
    if (value.kind === "text") return this.text(key, value, name);
    const diagram = value.kind === "list" ? dataDiagram(this.reading, value, this.names) : undefined;
    if (diagram !== undefined) return [diagram];
    if (means("before")) return this.label(key, prerequisitesOf(key), value);
    if (means("after")) return this.follow(value, name);
    if (means("within")) return this.within(value, level, depth + 1);
    if (means("told") || means("listed") || means("duration")) return this.group(key, value, LOWEST_HEADING + 1, depth);
    if (means("id") || means("silent")) return this.leave(key.value);
    return this.group(key, value, level, depth);
  }

  private text(key: DataText, value: DataText, name?: DataName): Draft[] {
    const means = (meaning: KeyMeaning): boolean => keyMeans(key.value, meaning);
    if (means("before")) return this.label(key, prerequisitesOf(key), value);
    if (means("after")) return this.follow(value, name);
    if (means("duration")) return this.duration(key, value);
    if (means("within") || means("told") || means("listed")) return [this.paragraph([{ at: key }, { at: value, sign: colonOf(key) }])];
    if (means("name")) return /^\d+$/.test(value.value) ? this.leave(key.value) : [this.item([{ at: value }])];
    if (isKnownKey(key.value) || name !== undefined || !/\p{L}/u.test(value.value)) return this.leave(key.value);
    return [this.item([{ at: key }, { at: value, sign: colonOf(key) }])];
  }

  /** Something with a name that is a key. */
  private group(key: DataText, value: DataList | DataMap, level: number, depth: number): Draft[] {
    const inner = value.kind === "map" && !isKnownKey(key.value) ? nameOf(value) : undefined;
    const name: DataName = { parts: [{ at: key }, ...(inner?.parts.map((part, index) => (index === 0 ? { ...part, sign: colonOf(key) } : part)) ?? [])], entries: inner?.entries ?? new Set() };
    const isHeading = level <= LOWEST_HEADING;
    const draft = isHeading ? this.heading(name, level) : this.item(name.parts);
    this.fill(draft, value.kind === "map" ? this.entries(value, name.entries, level + 1, depth + 1, name) : this.within(value, level + 1, depth + 1));
    return draft.children.length > 0 || !isHeading ? [draft] : [];
  }

  /** 前置：A、B on the words of the data; ids stand for the names that they belong to. */
  private label(key: DataText, as: string, value: DataNode): Draft[] {
    const values = this.refer(value);
    if (values.length === 0) return [];
    const comma = isHan(key.value) ? "、" : ", ";
    return [this.paragraph([{ at: key, as }, ...values.map((part, index) => ({ ...part, sign: index === 0 ? colonOf(key) : comma }))])];
  }

  private follow(value: DataNode, name?: DataName): Draft[] {
    const values = this.refer(value);
    if (name === undefined) return this.leave("next", values.length);
    return values.filter(({ at }) => at.from >= (name.parts.at(-1)?.at.to ?? 0)).map((part) => this.item([...name.parts, { ...part, sign: " → " }]));
  }

  private refer(value: DataNode): DataPart[] {
    if (value.kind === "list") return value.items.flatMap((item) => this.refer(item));
    if (value.kind === "map") return nameOf(value)?.parts.slice(0, 1) ?? [];
    if (value.kind !== "text") return [];
    const name = this.names.get(value.value)?.parts.at(-1)?.at;
    return name === undefined ? (/\p{L}/u.test(value.value) ? [{ at: value }] : this.leave(value.value)) : name.value === value.value ? [{ at: value }] : [{ at: value, as: name.value }];
  }

  /** "Duration: 4 weeks". */
  private duration(key: DataText, value: DataText): Draft[] {
    const time = timeOf(key, value);
    return time === undefined ? this.leave(key.value) : [this.paragraph([{ at: key, as: isHan(key.value) ? "时长" : "Duration" }, { ...time, sign: colonOf(key) }])];
  }

  /** "Python (2 weeks)": the name, then how long it takes. */
  private withTime(parts: readonly DataPart[], time: DataEntry | undefined): DataPart[] {
    const last = parts.at(-1)?.at;
    const told = time?.value.kind === "text" && last !== undefined && time.value.from > last.to ? timeOf(time.key, time.value) : undefined;
    return told === undefined ? [...parts] : [...parts, { ...told, sign: " (" }];
  }

  private heading(name: DataName, level: number): Draft {
    const words = dataWords(this.reading, name.parts);
    const draft = newDraft("heading", words, words.pieces[0]?.from ?? words.end, words.end);
    draft.level = level;
    return draft;
  }

  private item(parts: readonly DataPart[], close = ""): Draft {
    const isTimed = parts.some(({ sign }) => sign === " (");
    const words = dataWords(this.reading, parts, isTimed ? close : "");
    return newDraft("item", words, words.pieces[0]?.from ?? words.end, words.end);
  }

  private paragraph(parts: readonly DataPart[]): Draft {
    const words = dataWords(this.reading, parts);
    return newDraft("paragraph", words, words.pieces[0]?.from ?? words.end, words.end);
  }

  private fill(draft: Draft, children: readonly Draft[]): void {
    draft.children = [...children];
    draft.to = children.reduce((end, { to }) => Math.max(end, to), draft.to);
  }

  private leave(key: string, count = 1): [] {
    if (count > 0) this.left.set(key, (this.left.get(key) ?? 0) + count);
    return [];
  }
}

/** How long something takes, in words: the unit of a bare number is the key's; undefined where there is none. */
function timeOf(key: DataText, value: DataText): DataPart | undefined {
  if (!/^\d+(?:\.\d+)?(?:\s*[-–~]\s*\d+)?$/.test(value.value.trim())) return { at: value };
  const unit = UNIT.exec(key.value)?.[0].replace(/数$/, "");
  return unit === undefined ? undefined : { at: value, as: isHan(unit) ? `${value.value}${unit}` : `${value.value} ${unit}` };
}

function isMostlyGroups({ items }: DataList): boolean {
  return items.filter((item) => item.kind === "map" && item.entries.some(({ key, value }) => (value.kind === "list" || value.kind === "map") && !keyMeans(key.value, "before") && !keyMeans(key.value, "listed"))).length * 2 >= items.length;
}

function prerequisitesOf(key: DataText): string {
  return isHan(key.value) ? "前置知识" : "Prerequisites";
}

function colonOf(key: DataText): string {
  return isHan(key.value) ? "：" : ": ";
}

function isHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
