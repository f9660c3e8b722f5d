/** Waiting for a page to come to rest, in place of waiting for a time. */
import type { Page } from "playwright-core";

interface MovingMap {
  animated(): boolean;
  zoom(): number;
  pan(): { x: number; y: number };
  elements(): { readonly length: number };
  nodes(): { map<T>(each: (node: { position(): { x: number; y: number } }) => T): T[] };
}

/** Resolves when for eight frames running nothing moved: no transition, no animation that ends, neither plates nor the map, nothing was added to it, and its picture was done. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        let last = "";
        const look = (): void => {
          const box = document.querySelector(".map-canvas") as (Element & { _cyreg?: { cy: MovingMap } }) | null;
          const cy = box?._cyreg?.cy;
          const turning = document.getAnimations().some((one) => one.playState === "running" && Number.isFinite(one.effect?.getComputedTiming().endTime));
          const now = cy === undefined ? "" : JSON.stringify([cy.zoom(), cy.pan(), cy.elements().length, cy.nodes().map((node) => node.position())]);
          const painting = document.querySelector("[data-painting]") !== null;
          quiet = turning || painting || cy?.animated() === true || now !== last ? 0 : quiet + 1;
          last = now;
          if (quiet >= 8) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Resolves when everything that the page began to write into its databases is there, also where it had not opened them yet. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      // A transaction over all stores waits for those before it; what they lead to being written is before the next one.
      for (let turn = 0; turn < 4; turn += 1) {
        await new Promise<void>((resolve) => {
          const transaction = database.transaction([...database.objectStoreNames], "readwrite");
          transaction.objectStore(database.objectStoreNames[0]!).count();
          transaction.oncomplete = () => setTimeout(resolve);
        });
      }
      database.close();
    }
  });
}
