/** Everything hostile that is tried: `CORPUS` in the library and in the app, `FIELDS` (one field of one format each) in the library. */
import { BYTES } from "./bytes.ts";
import type { HostileFile } from "./hostile-file.ts";
import { eachField, everyField } from "./scripts.ts";
import { FIELD_LINKS, LINKS, SIGNS } from "./signs.ts";
import { SIZES } from "./sizes.ts";

export const CORPUS: readonly HostileFile[] = [...everyField(), ...LINKS, ...FIELD_LINKS, ...SIGNS, ...SIZES, ...BYTES];
export const FIELDS: readonly HostileFile[] = eachField();
