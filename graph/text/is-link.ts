/** Which addresses in a document are links that may be followed. */

const LINK = /^(?:https?:\/\/[^/]|mailto:.|\.{0,2}\/(?![/\\])|[\w\-%]+(?:\/|\.))/i;

/** Whether the address is of the web, of mail, or of a file beside the document; nothing that runs, and no host without its scheme. */
export function isLink(address: string): boolean {
  return LINK.test(address);
}
