/**
 * A font for picture tests, in which every letter is a bar: half an em for what Latin writes, a whole one for Han and its
 * signs. With it a page is laid out and drawn alike on every machine, whatever fonts that has. A TrueType file with the
 * tables that the OpenType specification asks for, made anew each time; so nothing has to be licensed or kept.
 */

const EM = 1000;

/** Advance and box of each glyph: missing, blank, Latin, Han. */
const GLYPHS = [
  { advance: 520, box: null },
  { advance: 260, box: null },
  { advance: 520, box: [40, 0, 480, 500] },
  { advance: EM, box: [70, -40, 930, 760] },
] as const;

const [BLANK, LATIN, HAN] = [1, 2, 3];

/** From, to, glyph. What is not listed is taken from another font. */
const RANGES = [
  [0x20, 0x20, BLANK], [0x21, 0x7e, LATIN], [0xa0, 0xa0, BLANK], [0xa1, 0x24f, LATIN], [0x370, 0x3ff, LATIN], [0x2000, 0x200d, BLANK], [0x2010, 0x2027, LATIN],
  [0x2030, 0x205e, LATIN], [0x2190, 0x22ff, LATIN], [0x2500, 0x27bf, LATIN], [0x3000, 0x3000, BLANK], [0x3001, 0x30ff, HAN], [0x4e00, 0x9fff, HAN], [0xff01, 0xff5e, HAN],
] as const;

/** The font's file, in base64. */
export function barFont(): string {
  const glyphs = GLYPHS.map(({ box }) => (box === null ? [] : outline(box)));
  const starts = glyphs.map((_, at) => glyphs.slice(0, at).flat().length);
  const tables: Readonly<Record<string, readonly number[]>> = {
    "OS/2": [...u16(4, 520, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0), ...Array<number>(10).fill(0), ...u32(0, 0, 0, 0), ...u32(0x42415220), ...u16(0x40, 0x20, 0xffff, 800, -200, 100, 900, 200), ...u32(1, 0), ...u16(500, 700, 0, 32, 1)],
    cmap: characterMap(),
    glyf: glyphs.flat(),
    head: [...u32(0x10000, 0x10000, 0, 0x5f0f3cf5), ...u16(0, EM), ...u32(0, 0, 0, 0), ...u16(0, -200, EM, 900, 0, 8, 2, 1, 0)],
    hhea: [...u32(0x10000), ...u16(900, -200, 100, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS.length)],
    hmtx: GLYPHS.flatMap(({ advance, box }) => u16(advance, box?.[0] ?? 0)),
    loca: u32(...starts, glyphs.flat().length),
    maxp: [...u32(0x10000), ...u16(GLYPHS.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: u16(0, 0, 6),
    post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  };
  return Buffer.from(file(tables)).toString("base64");
}

/** One closed rectangle. */
function outline([left, bottom, right, top]: readonly [number, number, number, number]): readonly number[] {
  const shape = [...u16(1, left, bottom, right, top, 3, 0), 1, 1, 1, 1, ...u16(left, 0, right - left, 0), ...u16(bottom, top - bottom, 0, bottom - top)];
  return [...shape, ...Array<number>((4 - (shape.length % 4)) % 4).fill(0)];
}

/** Format 12, with a group for each character, since within a group glyphs go up with characters. */
function characterMap(): readonly number[] {
  const groups = RANGES.flatMap(([from, to, glyph]) => Array.from({ length: to - from + 1 }, (_, at) => u32(from + at, from + at, glyph)));
  return [...u16(0, 1, 3, 10), ...u32(12), ...u16(12, 0), ...u32(16 + 12 * groups.length, 0, groups.length), ...groups.flat()];
}

function file(tables: Readonly<Record<string, readonly number[]>>): readonly number[] {
  const names = Object.keys(tables);
  const power = 2 ** Math.floor(Math.log2(names.length));
  const head = [...u32(0x10000), ...u16(names.length, power * 16, Math.log2(power), names.length * 16 - power * 16)];
  const padded = names.map((name) => [...tables[name]!, ...Array<number>((4 - (tables[name]!.length % 4)) % 4).fill(0)]);
  let at = head.length + 16 * names.length;
  const directory = names.flatMap((name, index) => {
    const entry = [...Buffer.from(name.padEnd(4)), ...u32(sum(padded[index]!), at, tables[name]!.length)];
    at += padded[index]!.length;
    return entry;
  });
  return [...head, ...directory, ...padded.flat()];
}

function sum(bytes: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes[at]! * 2 ** 24 + bytes[at + 1]! * 2 ** 16 + bytes[at + 2]! * 2 ** 8 + bytes[at + 3]!) % 2 ** 32;
  return total;
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255]);
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
}
