/** The page's side of the service worker: has the app kept for times without a network, and says what becomes of it. */
import { SERVICE_WORKER, type WorkerWish } from "./offline-protocol.ts";
import { registerServiceWorker } from "./start-worker.ts";

/** "kept": from now on the app starts without a network. "newer": another version was fetched and waits. */
export type OfflineNews = "kept" | "newer";

interface OfflineKeeping {
  /** Lets the newer version take over; every window of the app is loaded again. */
  takeNewer(): void;
}

/** Looks for a newer version no more often than this. Milliseconds. */
const PAUSE = 30 * 60_000;

/** Whether this page can be kept at all: it came from a server, as the build made it, and the browser can. */
export function canKeepOffline(): boolean {
  return import.meta.env.PROD && "serviceWorker" in navigator && /^https?:$/.test(location.protocol);
}

/** Starts keeping. Rejects where the browser refuses. `now` is the clock in milliseconds. */
export async function keepOffline(tell: (news: OfflineNews) => void, now: () => number): Promise<OfflineKeeping> {
  const container = navigator.serviceWorker;
  let served = container.controller !== null;
  const registration = await registerServiceWorker(new URL(SERVICE_WORKER, document.baseURI).href);
  const wish = (worker: ServiceWorker | null, what: WorkerWish): void => worker?.postMessage(what);
  const follow = (worker: ServiceWorker | null): void => {
    if (worker === null) return;
    const look = (): void => {
      if (worker.state === "installed" && registration.active !== null) tell("newer");
      if (worker.state === "activated" && !served) {
        tell("kept");
        wish(worker, { type: "serve", scripts: ownScripts() });
      }
    };
    worker.addEventListener("statechange", look);
    look();
  };
  container.addEventListener("controllerchange", () => {
    if (served) location.reload();
    served = true;
  });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.waiting ?? registration.installing ?? registration.active);
  let looked = now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || now() - looked < PAUSE) return;
    looked = now();
    // Without a network there is nothing newer to be had.
    registration.update().catch(() => undefined);
  });
  return {
    takeNewer() {
      const worker = registration.waiting;
      // A page that no version answers, after a forced reload, is not told when another takes over.
      worker?.addEventListener("statechange", () => worker.state === "activated" && container.controller === null && location.reload());
      wish(worker, { type: "take-over" });
    },
  };
}

/** The files of code that this page was loaded with. */
function ownScripts(): readonly string[] {
  return [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src);
}
