/** What the page and its service worker say to each other, and what the build tells the worker. */

/** A file of the app: its path from the page's folder ("" is the page), and its hash as `integrity` takes it. */
export interface OfflineFile {
  readonly path: string;
  readonly sum: string;
}

/** "take-over": the waiting version is to become the one that answers. "serve": answer this open page, if its scripts are yours. */
export type WorkerWish = { readonly type: "take-over" } | { readonly type: "serve"; readonly scripts: readonly string[] };

/** The service worker's file, in the page's folder. */
export const SERVICE_WORKER = "service-worker.js";
