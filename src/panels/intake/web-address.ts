/** Which addresses of a document may become links. */

/** Whether an address leads to the web and nowhere else. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
