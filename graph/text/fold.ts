/** Folding: spellings of one name that differ in width, letter case, spaces or hyphens become equal. */
import { isJoiner } from "./characters.ts";

/** The unit in its folded form: full-width to ASCII, ASCII and Latin-1 capitals to small letters; 0 for a joiner. */
export function foldUnit(unit: number): number {
  return FOLDED[unit] ?? 0;
}

function folded(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    return unit === 32 || unit === 45 || unit === 95 || (unit >= 9 && unit <= 13) ? 0 : unit;
  }
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return folded(unit - 0xfee0);
  if (isJoiner(unit)) return 0;
  if (unit === 0x2018 || unit === 0x2019) return 39;
  return unit >= 0xc0 && unit <= 0xde && unit !== 0xd7 ? unit + 32 : unit;
}

const FOLDED = foldedUnits();

/** The folded form of every unit. Of those between Han's first and the forms of compatibility none changes. */
function foldedUnits(): Uint16Array {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) units[unit] = unit >= 0x3400 && unit < 0xfe00 ? unit : folded(unit);
  return units;
}

/** The text folded unit by unit: equal for spellings that differ only in width, case, spaces or hyphens. Linear. */
export function fold(text: string): string {
  let same = 0;
  while (same < text.length && FOLDED[text.charCodeAt(same)] === text.charCodeAt(same)) same++;
  if (same === text.length) return text;
  let out = text.slice(0, same);
  for (let i = same; i < text.length; i++) {
    const unit = FOLDED[text.charCodeAt(i)] ?? 0;
    if (unit !== 0) out += String.fromCharCode(unit);
  }
  return out;
}
