/** A UUID made from a name, for formats that want one: version 8 of RFC 9562, its bits from four 32-bit FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/). Not for secrets. */

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** The same UUID for the same name on every machine; different names meet as seldom as 122 hashed bits do. */
export function nameUuid(name: string): string {
  const hex = [0, 1, 2, 3].map((seed) => hash(`${seed}\u0000${name}`).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${((parseInt(hex[16]!, 16) & 3) | 8).toString(16)}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function hash(text: string): number {
  let value = BASIS;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ (text.charCodeAt(i) & 0xff), PRIME);
    value = Math.imul(value ^ (text.charCodeAt(i) >> 8), PRIME);
  }
  return value >>> 0;
}
