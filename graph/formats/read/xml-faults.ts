/** What is wrong with an XML file, for the person who gave it. */
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedXml } from "./parse-xml.ts";

/** Warnings for XML that is not well formed or beyond the limits; none for a sound file. */
export function xmlFaults({ fault, left }: ParsedXml): Diagnostic[] {
  return [
    ...(fault === null ? [] : [warning("xml-fault", `Expected well-formed XML, but line ${fault.line} is not (${fault.message}). What could be read was read; export the file again if something is missing.`, fault.line)]),
    ...(left === 0 ? [] : [warning("xml-limit", `${left} elements were left out: more than 200,000 of them, or more than 256 within each other. Give a part of the file.`, 1)]),
  ];
}

function warning(code: string, message: string, line: number): Diagnostic {
  return { code, severity: "warning", message, line: Math.max(1, line), column: 1 };
}
