/**
 * Answers for the app without a network: one cache holds all files of one version, checked by their hashes when they are
 * fetched, and nothing else is ever answered from it. A newer version is fetched whole beside it and waits to be asked.
 * Built as a file of its own, in the page's folder, because that is as far as it reaches.
 */
import type { OfflineFile, WorkerWish } from "./offline-protocol.ts";

declare const OFFLINE_VERSION: string;
declare const OFFLINE_FILES: readonly OfflineFile[];

/** What this file uses of a service worker's surroundings, which the page's own types do not know. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: WorkerWish; waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: "fetch", listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

const worker = globalThis as unknown as Scope;
/** Of all versions at this address: other apps of the same host have their own. */
const FAMILY = `roadmap-atlas ${worker.registration.scope} `;
const CACHE = FAMILY + OFFLINE_VERSION;
const PAGE = new URL("./", worker.registration.scope).href;
const FILES = new Map(OFFLINE_FILES.map(({ path, sum }) => [new URL(path, worker.registration.scope).href, sum]));

/** Puts every file of this version into its cache. Rejects, so that the browser tries again later, unless each is the one that was built. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all([...FILES].map(async ([url, integrity]) => {
    const answer = (await sameFile(url)) ?? (await fetch(url, { integrity, cache: "no-cache", credentials: "same-origin" }));
    if (!answer.ok || answer.redirected) throw new Error(`${url}: ${answer.status}`);
    await cache.put(url, answer);
  }));
}

/** A file whose name says what it contains need not be fetched again. */
async function sameFile(url: string): Promise<Response | undefined> {
  return url.startsWith(`${PAGE}assets/`) ? caches.match(url, { ignoreVary: true }) : undefined;
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)));
}

/** The file of this version that is asked for, undefined for anything else. */
function wantedFile(request: Request): string | undefined {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (url.href === `${PAGE}index.html`) return PAGE;
  return FILES.has(url.href) ? url.href : undefined;
}

async function answer(url: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(fetchAll()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
worker.addEventListener("fetch", (event) => {
  const url = wantedFile(event.request);
  if (url !== undefined) event.respondWith(answer(url, event.request));
});
worker.addEventListener("message", (event) => {
  const wish = event.data;
  if (wish.type === "take-over") event.waitUntil(worker.skipWaiting());
  // A page that came over the network may be of another version: such a page is left alone until it is loaded again.
  if (wish.type === "serve" && wish.scripts.every((script) => FILES.has(script))) event.waitUntil(worker.clients.claim());
});
