/** A name as a label in the language that its letters are of: files give names, seldom languages. */
import type { Label } from "../../model/label.ts";
import { cleanName } from "./clean-name.ts";

const HAN = /[㐀-鿿]/;

/** The label of a name without a language; empty for an empty name. `zh` and `en`, where the file tells them apart, outrank it. */
export function labelOfName(text: string, zh = "", en = ""): Label {
  const [name, chinese, english] = [cleanName(text), cleanName(zh), cleanName(en)];
  const told = { ...(chinese === "" ? {} : { zh: chinese }), ...(english === "" ? {} : { en: english }) };
  if (chinese !== "" || english !== "" || name === "") return told;
  return HAN.test(name) ? { zh: name } : { en: name };
}
