/** JSON from anywhere: a value, or nothing where the text is no JSON or so deep that walking it could exhaust the stack. */

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Values within each other: deeper ones are not followed. */
export const DEEPEST = 512;

/** The text's value, or undefined. Keys such as `__proto__` are properties like any other. Linear. */
export function parseJson(text: string): JsonValue | undefined {
  if (!/^\s*[[{]/.test(text.slice(0, 2000)) || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The value where it is an object, else undefined. */
export function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The value where it is a list, else an empty one. */
export function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** The object's own text under the key; numbers are written out; "" for anything else. */
export function textAt(object: JsonObject | undefined, key: string): string {
  const value = at(object, key);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** The object's own value under the key: nothing that every object has. */
export function at(object: JsonObject | undefined, key: string): JsonValue | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 34) {
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
    } else if (sign === 91 || sign === 123) {
      if (++depth > DEEPEST) return true;
    } else if (sign === 93 || sign === 125) depth--;
  }
  return false;
}

/** The objects in the value where it is a list, else none. */
export function objectsIn(value: JsonValue | undefined): JsonObject[] {
  return asList(value).map(asObject).filter((object) => object !== undefined);
}
