/** Character classes that every reader of mixed Chinese and Latin text needs, as tests on UTF-16 code units. */

/** Whether the unit is a Han character (the common block, extension A and compatibility ideographs). */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff) || unit === 0x3007;
}

/** Whether the unit is a letter of the Latin, Greek or Cyrillic alphabets (full-width Latin included). */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
}

/** Whether the unit is a decimal digit, ASCII or full-width. */
export function isDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Whether the unit is white space of any width: what `\s` matches and `trim` takes off, and the zero-width space. */
export function isSpace(unit: number): boolean {
  if (unit < 0x1680) return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
  return unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x1680 || unit === 0xfeff;
}

/** Whether the unit is one that spelling varies in: spaces, hyphens, dashes, middle dots and underscores. */
export function isJoiner(unit: number): boolean {
  return isSpace(unit) || unit === 45 || unit === 95 || unit === 0xb7 || unit === 0x30fb || (unit >= 0x2010 && unit <= 0x2015) || unit === 0xff0d;
}
