/** What axe-core finds on a page as it stands, one line each: WCAG 2.2, levels A and AA, and good practice. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { still } from "./still.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function findings(page: Page): Promise<string[]> {
  // A panel that comes in is half transparent on its way: what is judged is what stays.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await still(page);
  // The page has no frames of other origins: no second page is needed to put results together. What passes is not described, which took as long as the judging.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
