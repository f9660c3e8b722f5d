/** `export FILE... --format F`: roadmaps as files that other programs read, and word of what such a file cannot hold. */
import { join } from "node:path";
import { Option, type Command } from "commander";
import { FORMATS, InvalidArgumentError, withoutShortcuts, type FormatId, type Language, type Roadmap } from "../../../graph/index.ts";
import { filesOf } from "../files-of.ts";
import { makeFolder } from "../make-folder.ts";
import { listed, sayFew } from "../notices.ts";
import { printText, say } from "../output.ts";
import { drawRoadmap, PAGE_FORMATS, type PageFormat } from "../draw-roadmap.ts";
import { readRoadmaps } from "../read-roadmaps.ts";
import { systemLanguage } from "../system-language.ts";
import { writeResult } from "../write-result.ts";

interface Options {
  readonly format: FormatId | PageFormat;
  readonly lang?: Language;
  readonly out?: string;
  readonly roadmap?: string;
  readonly corrections?: string;
  readonly reduce?: boolean;
}

export function addExport(program: Command): void {
  program
    .command("export")
    .description("write roadmaps in a format that other programs read")
    .argument("[file...]", "text files; - is standard input; none means the built-in roadmaps")
    .addOption(new Option("--format <format>", "the format").choices([...Object.keys(FORMATS), ...PAGE_FORMATS]).makeOptionMandatory())
    .addOption(new Option("--lang <language>", "the language of a page or picture").choices(["zh", "en"]))
    .option("-o, --out <folder>", "write each roadmap to a file of its own in this folder")
    .option("--roadmap <ids>", "only these roadmaps, by id, with commas between")
    .option("--corrections <file>", "a JSON file of your own corrections of what was read wrongly")
    .option("--reduce", "leave out prerequisites that a line of others says too")
    .action(async (files: string[], options: Options) => {
      const inputs = filesOf(files);
      const { roadmaps, texts, unreadable } = readRoadmaps(inputs, options.roadmap, options.corrections);
      if (options.out !== undefined) await writeFiles(roadmaps, texts, options.out, options, inputs);
      else if (roadmaps.length > 1) throw new InvalidArgumentError(`Standard output takes one roadmap, but there are ${roadmaps.length}: ${listed(roadmaps.map(({ id }) => id))}. Pick one with --roadmap ID, or give --out FOLDER for a file each.`);
      else for (const roadmap of roadmaps) {
        const { text, left } = await toText(roadmap, texts, options);
        left.forEach(say);
        printText(text);
      }
      if (unreadable) process.exitCode = 2;
    });
}

/** The file's text, and in words what it leaves out. */
async function toText(roadmap: Roadmap, texts: ReadonlyMap<string, string>, options: Options): Promise<{ readonly text: string; readonly left: readonly string[] }> {
  const reduced = options.reduce === true ? withoutShortcuts(roadmap) : { roadmap, left: 0 };
  const { format } = options;
  const { text, losses } = isPage(format) ? { text: await drawRoadmap(reduced.roadmap, texts.get(roadmap.id) ?? null, format, options.lang ?? systemLanguage()), losses: [] } : FORMATS[format].write(reduced.roadmap);
  return {
    text,
    left: [
      ...(reduced.left > 0 ? [`${roadmap.id}: left out ${reduced.left} ${reduced.left === 1 ? "prerequisite" : "prerequisites"} that a line of others says too (--reduce)`] : []),
      ...(losses.length > 0 ? [`${roadmap.id}: ${format} cannot hold ${losses.join(", ")}`] : []),
    ],
  };
}

function isPage(format: string): format is PageFormat {
  return (PAGE_FORMATS as readonly string[]).includes(format);
}

async function writeFiles(roadmaps: readonly Roadmap[], texts: ReadonlyMap<string, string>, folder: string, options: Options, inputs: readonly string[]): Promise<void> {
  const taken = new Set<string>();
  const [losses, written]: [string[], string[]] = [[], []];
  makeFolder(folder);
  for (const roadmap of roadmaps) {
    const path = join(folder, fileName(roadmap.id, isPage(options.format) ? options.format : FORMATS[options.format].extension, taken));
    const { text, left } = await toText(roadmap, texts, options);
    losses.push(...left);
    written.push(writeResult(path, text, inputs));
  }
  sayFew(losses, "file with losses", "files with losses");
  sayFew(written, "file", "files");
}

/** A name that every file system takes, different from those `taken` even where case does not count. */
function fileName(id: string, extension: string, taken: Set<string>): string {
  const base = id.replace(/[^\p{L}\p{N}._+-]+/gu, "-").replace(/^\.+/, "").slice(0, 80) || "roadmap";
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
  taken.add(name.toLowerCase());
  return `${name}.${extension}`;
}
