/** What a designer would see on a page, measured: targets, focus, cut and covered words, things that stand on each other. */
import type { Page } from "playwright-core";

/** Everything that a pointer can press and that is neither 24 by 24 pixels large nor a link or a button within a sentence. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=option]")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".unseen, .map-concepts, .sentence-button, .skip, [inert]") && getComputedStyle(one).display !== "inline")
      .map((one) => (one instanceof HTMLInputElement ? (one.closest("label") ?? one) : one))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
      .map(({ one, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${one.outerHTML.slice(0, 90)}`),
  );
}

/** Words that are cut off with no title that says them whole. */
export async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && one.checkVisibility({ visibilityProperty: true }) && !one.closest(".unseen, .map-concepts, select, [hidden]"))
      .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowX) && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ""))
      .filter((one) => one.closest("[title]") === null && one.querySelector("[title]") === null)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** What stands at the edges of the map: each pair that overlaps, and each that leaves the window. */
export async function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll(".top-bar, .legend, .legend-button, .outlook-line, .zoom-buttons, .overview, .left, .right, .note, .screen-switch")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0)
      .map((one) => ({ name: `.${one.classList[0]}`, box: one.getBoundingClientRect() }));
    const outside = parts.filter(({ box }) => box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1).map(({ name }) => `${name} leaves the window`);
    const pairs = parts.flatMap((a, at) => parts.slice(at + 1).map((b) => [a, b] as const));
    const over = pairs
      .filter(([a, b]) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1)
      .map(([a, b]) => `${a.name} on ${b.name}`);
    return [...outside, ...over, ...(document.documentElement.scrollWidth > innerWidth ? ["the page is wider than the window"] : [])];
  });
}

/** Lines of words within a panel that stand on each other. */
export async function wordsOnWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const panel of document.querySelectorAll(".panel-body, .legend, .top-bar, .rail, dialog[open], .note")) {
      const port = panel.getBoundingClientRect();
      const lines: { readonly text: string; readonly box: DOMRect; readonly node: Node }[] = [];
      const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null && lines.length < 400; node = walker.nextNode()) {
        const holder = node.parentElement!;
        if (node.textContent!.trim() === "" || holder.closest(".unseen, option, [hidden], .list-group, .source-walk, .found h3") || !holder.checkVisibility({ visibilityProperty: true }) || getComputedStyle(holder).clipPath !== "none") continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const edge = getComputedStyle(holder).overflowX === "visible" ? Infinity : holder.getBoundingClientRect().right;
        for (const { x, y, width, height } of range.getClientRects()) {
          const box = new DOMRect(x, y, Math.min(width, edge - x), height);
          if (box.width > 1 && box.bottom > port.top && box.top < port.bottom) lines.push({ text: node.textContent!.trim().slice(0, 20), box, node });
        }
      }
      lines.forEach((a, at) => {
        for (const b of lines.slice(at + 1)) {
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (a.node !== b.node && wide > 2 && high > 0.45 * Math.min(a.box.height, b.box.height)) found.push(`“${a.text}” on “${b.text}”`);
        }
      });
    }
    return found;
  });
}

/** The stops of so many presses of Tab at which nothing shows where the focus is, or at which it is covered. */
export async function hiddenFocus(page: Page, presses: number): Promise<string[]> {
  const found: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("Tab");
    const trouble = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return null;
      const rings = [one, one.closest("label"), one.parentElement, ...document.querySelectorAll(".map-focus, .map-canvas")].filter((each) => each !== null).map((each) => getComputedStyle(each));
      const ringed = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
      const box = one.getBoundingClientRect();
      const seen = one.closest(".map-concepts") !== null || (box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
      return ringed && seen ? null : `${ringed ? "out of sight" : "no ring"}: ${one.outerHTML.slice(0, 100)}`;
    });
    if (trouble !== null) found.push(trouble);
  }
  return found;
}

/** The drawn plates that stand on each other. */
export async function platesOnPlates(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Plate {
      id(): string;
      position(): { x: number; y: number };
      width(): number;
      height(): number;
    }
    const { cy } = (document.querySelector(".map-canvas") as Element & { _cyreg: { cy: { nodes(selector: string): Plate[] } } })._cyreg;
    const plates = [...cy.nodes(":visible")].map((plate) => {
      const { x, y } = plate.position();
      const [width, height] = [plate.width() / 2, plate.height() / 2];
      return { id: plate.id(), x1: x - width, x2: x + width, y1: y - height, y2: y + height };
    });
    return plates.flatMap((a, at) => plates.slice(at + 1).filter((b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 0 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 0).map((b) => `${a.id} on ${b.id}`));
  });
}
