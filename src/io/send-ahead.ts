/** Files that are sure to be asked for: on their way while the browser still reads what comes before. */

/** Sends for files by their addresses below the page's, as what they will be asked for. Data is asked for as `fetch` does by itself. */
export function sendAhead(as: "script" | "fetch", files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement("link");
    if (as === "script") link.rel = "modulepreload";
    else Object.assign(link, { rel: "preload", as, crossOrigin: "anonymous" });
    link.href = new URL(file, document.baseURI).href;
    document.head.append(link);
  }
}
